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
    if points == 3 { return place.end }
    let isAttached = place.stem > start && reader.bytes[place.stem - 1] != 0x20
    if points == 4, isAttached { return reader.skipSpace(from: place.stem + 1, to: end) }
    return place.offset
  }

  /// `"What now?" Mr Li asked.`: a question or a call in quotation marks, and who utters it.
  func isAttributed(_ place: SentencePlace, _ next: NextWord) -> Bool {
    guard place.closesQuotation, !PunctuationMark.isFullStop(place.mark), place.mark != 0x3002 else {
      return false
    }
    if next.first > 0x2E80 { return isAttributedInChinese(place) }
    guard next.isCapital, !next.isOpened else { return false }
    var offset = next.range.upperBound
    for _ in 0..<3 {
      let word = NextWord(reader, at: reader.skipSpace(from: offset, to: end), to: end)
      if word.word.isEmpty, word.first != 0x2E { return false }
      if SentenceScanner.speaking.contains(word.word) { return true }
      offset = word.first == 0x2E ? word.range.lowerBound + 1 : word.range.upperBound
    }
    return false
  }

  private static let speaking: Set<String> = [
    "added", "agreed", "answered", "asked", "began", "called", "cried", "declared", "demanded", "exclaimed",
    "inquired", "protested", "remarked", "repeated", "replied", "said", "says", "shouted", "wondered",
    "yelled",
  ]

  /// Names that end with a mark of exclamation: `Yahoo! Research`.
  func isNameWithMark(_ place: SentencePlace, _ next: NextWord) -> Bool {
    guard place.mark == 0x21, place.run.count == 1, !place.closesQuotation, next.isCapital, !next.isStarter
    else {
      return false
    }
    return ["Yahoo", "Jeopardy", "Joomla", "Yum"].contains { name in
      place.stem - name.utf8.count >= start
        && reader.bytes[place.stem - name.utf8.count..<place.stem].elementsEqual(name.utf8)
    }
  }
}
