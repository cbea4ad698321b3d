/// Rules for English.
extension SentenceScanner {
  /// What an ellipsis decides: nil if there is none, the end of the place if the sentence goes on, otherwise
  /// where the next one begins.
  ///
  /// Three points that stand apart are words left out amid a sentence; four are an ellipsis and a full stop. If
  /// the first of four stands at its word, the ellipsis begins the next sentence.
  func ellipsis(_ place: SentencePlace, _ next: NextWord) -> Int? {
    let points = reader.bytes[place.run].count { $0 == 0x2E }
    guard points >= 3 else { return nil }
    let isSpaced = reader.bytes[place.run].contains(0x20)
    if !isSpaced { return nil }
    if points == 3 { return place.end > place.run.upperBound ? place.offset : place.end }
    // Of `？. . . .` the first mark is no point.
    let isAttached =
      place.stem > start && reader.bytes[place.stem] == 0x2E && reader.bytes[place.stem - 1] != 0x20
    if points == 4, isAttached { return reader.skipSpace(from: place.stem + 1, to: end) }
    return place.offset
  }

  /// `"What now?" Mr Li asked.`: a question or a call in quotation marks, and who utters it.
  func isAttributed(_ place: SentencePlace, _ next: NextWord) -> Bool {
    guard place.closesQuotation, !PunctuationMark.isFullStop(place.mark), place.mark != 0x3002 else {
      return false
    }
    if next.first > 0x2E80 { return isAttributedInChinese(place) }
    guard next.isCapital, !next.isOpened, !next.isStarter else { return false }
    var offset = next.range.upperBound
    for _ in 0..<3 {
      let word = NextWord(reader, at: reader.skipSpace(from: offset, to: end), to: end)
      if SentenceScanner.speaking.contains(word.word) {
        let behind = reader.scalar(at: word.range.upperBound)?.value ?? 0
        return behind == 0x2E || behind == 0x2C || behind == 0x3A
      }
      // A name may have several words, and a title with a full stop.
      guard word.isCapital || word.first == 0x2E else { return false }
      offset = word.first == 0x2E ? word.range.lowerBound + 1 : word.range.upperBound
    }
    return false
  }

  private static let speaking: Set<String> = [
    "added", "agreed", "answered", "asked", "began", "called", "cried", "declared", "demanded", "exclaimed",
    "inquired", "protested", "remarked", "repeated", "replied", "said", "says", "shouted", "wondered",
    "yelled",
  ]

  /// `(Which was true.)` is about the sentence before and belongs to it.
  static let relative: Set<String> = ["Which", "Who", "Whom", "Whose"]

  /// `[...]` stands for words left out; a sentence ends there only if another visibly begins.
  func isOmission(_ place: SentencePlace, _ next: NextWord) -> Bool {
    guard place.stem > start, reader.bytes[place.stem - 1] == 0x5B,
      reader.scalar(at: place.run.upperBound)?.value == 0x5D
    else { return false }
    return !next.isStarter || next.isInBracket
  }

  /// A mark of exclamation within a word: `!Kung` `Y!J`
  func isWithinWord(_ place: SentencePlace, _ next: NextWord) -> Bool {
    guard place.offset == place.end, place.mark == 0x21 || place.mark == 0x3F, next.isCapital, !next.isOpened,
      let before = reader.scalar(before: place.stem)
    else { return false }
    return next.range.count < 2
      || !(PunctuationMark.isSmall(before.value) || PunctuationMark.isDigit(before.value)
        || place.closesQuotation)
  }

  /// Names that end with a mark of exclamation: `Yahoo! Research`.
  func isNameWithMark(_ place: SentencePlace, _ next: NextWord) -> Bool {
    guard place.mark == 0x21, place.run.count == 1, !place.closesQuotation,
      PunctuationMark.isHan(next.first) || (next.isCapital && !next.isStarter)
    else {
      return false
    }
    return ["Yahoo", "Jeopardy", "Joomla", "Yum"].contains { name in
      place.stem - name.utf8.count >= start
        && reader.bytes[place.stem - name.utf8.count..<place.stem].elementsEqual(name.utf8)
    }
  }
}
