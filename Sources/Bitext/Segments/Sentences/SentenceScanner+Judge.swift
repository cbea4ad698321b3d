/// The rules by which a place is judged, in their order.
extension SentenceScanner {
  /// Where the sentence ends if it does at this place: mostly at the place, but marks that close it may be
  /// taken in. Nil if it goes on.
  func judge(_ place: SentencePlace) -> Int? {
    if place.offset >= end || !hasText(before: place.end) { return nil }
    if goesOnWithMark(place) { return nil }
    if isWithinBrackets(place.offset) || isLabel(before: place.end) { return nil }
    if let moved = absorbed(place) { return moved }
    if place.run.isEmpty { return place.offset }
    if endsWithinBrackets(place) { return nil }
    if !rules.knowsLanguage { return place.offset }
    let next = NextWord(reader, at: place.offset, to: end)
    if next.isSmall, !next.isOpened || place.end == place.offset { return nil }
    if let ellipsis = ellipsis(place, next) { return ellipsis == place.end ? nil : ellipsis }
    if PunctuationMark.isFullStop(place.mark), place.run.count <= 3, fullStopGoesOn(place, next) {
      return nil
    }
    if isOmission(place, next) || isWithinWord(place, next) { return nil }
    if next.isInBracket, SentenceScanner.relative.contains(next.word) { return nil }
    if isAttributed(place, next) || isNameWithMark(place, next) { return nil }
    return place.offset
  }

  /// Whether the open sentence holds a letter or a digit yet: marks alone are no sentence.
  private func hasText(before offset: Int) -> Bool {
    var place = start
    while place < offset, let (value, count) = reader.scalar(at: place) {
      if (0x4E00...0x9FFF).contains(value) || PunctuationMark.isLetter(value) { return true }
      let isMark =
        PunctuationMark.isSpace(value) || PunctuationMark.isTerminator(value)
        || PunctuationMark.isOpener(value) || PunctuationMark.isCloser(value)
        || value == 0x2D || (0x2010...0x2027).contains(value)
      if !isMark { return true }
      place += count
    }
    return false
  }

  /// A comma, a colon, a closing mark goes on with the sentence; but behind a full stop, a space and before a
  /// capital a comma is what is left of a beginning that was lost: `in Beijing. , State Councilor`.
  private func goesOnWithMark(_ place: SentencePlace) -> Bool {
    guard PunctuationMark.isContinuer(place.next) else { return false }
    if PunctuationMark.isCloser(place.next) { return place.end < place.offset && !isOrphanedQuote(place) }
    return !beginsWithLostText(place)
  }

  func beginsWithLostText(_ place: SentencePlace) -> Bool {
    guard place.next == 0x2C, place.end < place.offset, place.offset + 1 < end,
      reader.bytes[place.offset + 1] == 0x20
    else { return false }
    let next = NextWord(reader, at: place.offset + 2, to: end)
    guard next.isCapital else { return false }
    return !PunctuationMark.isFullStop(place.mark) || !fullStopGoesOn(place, next)
  }

  /// A closing quotation mark behind white space closes the sentence before it: `不会摔交。 ”`
  private func isOrphanedQuote(_ place: SentencePlace) -> Bool {
    PunctuationMark.isClosingQuote(place.next) && place.next > 0x7F
  }

  /// Marks that close the sentence but that ICU left to the next one: `什么？……`, `。 ”`
  private func absorbed(_ place: SentencePlace) -> Int? {
    var offset = place.offset
    while offset < end, let (value, count) = reader.scalar(at: offset) {
      let isEllipsis = value == 0x2026 && place.mark > 0x7F
      guard isEllipsis || (PunctuationMark.isCloser(value) && value > 0x7F) else { break }
      offset += count
    }
    if offset == place.offset { return nil }
    let moved = SentencePlace(reader, offset, start: start, end: end)
    if moved.offset >= end { return end }
    if PunctuationMark.isContinuer(moved.next) { return place.offset == place.end ? nil : end }
    return moved.offset
  }

  private func fullStopGoesOn(_ place: SentencePlace, _ next: NextWord) -> Bool {
    let stop = place.run.upperBound - (place.mark == 0x2E ? 1 : 3)
    if place.stem != stop { return false }
    if place.mark == 0xFF0E || next.first > 0x7F, isSeparator(stop, place) { return true }
    // What a quotation or a bracket closes behind is no abbreviation before a name.
    if place.closesQuotation { return false }
    if numbersWhatFollows(stop, place, next) || beginsName(stop, place, next) { return true }
    return FullStop(reader: reader, abbreviations: rules.abbreviations, start: start).goesOn(stop, next)
  }

  /// Whether a short number or a letter before a full stop numbers an item of a list in the sentence: `as follows:
  /// 1. To share`, `附件：1.名单2.议程`, `行动；2.开展`.
  private func numbersWhatFollows(_ stop: Int, _ place: SentencePlace, _ next: NextWord) -> Bool {
    var first = stop
    while first > start, stop - first < 3, PunctuationMark.isDigit(UInt32(reader.bytes[first - 1])) {
      first -= 1
    }
    let isLetter = first == stop
    if isLetter {
      guard first > start, PunctuationMark.isLetter(UInt32(reader.bytes[first - 1])) else { return false }
      first -= 1
    }
    guard stop - first < 3, first > start, next.first > 0x20 else { return false }
    let before = reader.trimSpace(before: first, from: start)
    guard before > start, let mark = reader.scalar(before: before)?.value else { return false }
    switch mark {
    case 0x3A, 0x3B, 0xFF1A, 0xFF1B: return true
    default: break
    }
    if isLetter { return false }
    // `名单2.议程`: behind Chinese text without a space a number and a point begin what follows.
    if before == first, place.offset == place.end, PunctuationMark.isHan(next.first) {
      return PunctuationMark.isHan(mark) || mark == 0xFF0C || mark == 0x3001
    }
    return holdsLabel(
      before: first, numbered: (first..<stop).reduce(0) { $0 * 10 + Int(reader.bytes[$1]) - 0x30 } - 1)
  }

  /// Whether a number and a full stop that end nothing stand in the open sentence, not far before an offset.
  private func holdsLabel(before offset: Int, numbered number: Int) -> Bool {
    guard number > 0 else { return false }
    let label = Array("\(number).".utf8)
    var place = max(start, offset - 400)
    while place + label.count < offset {
      if reader.bytes[place] == label[0], reader.bytes[place..<place + label.count].elementsEqual(label),
        place == start || !PunctuationMark.isDigit(UInt32(reader.bytes[place - 1])),
        !PunctuationMark.isDigit(UInt32(reader.bytes[place + label.count]))
      {
        return true
      }
      place += 1
    }
    return false
  }

  /// Whether a full stop stands before a name that begins with it, such as `.NET`, or between the parties of a case,
  /// as in `Holt v. Reed`.
  private func beginsName(_ stop: Int, _ place: SentencePlace, _ next: NextWord) -> Bool {
    guard next.isCapital, stop > start else { return false }
    let isStuck = place.offset == stop + 1
    if isStuck, reader.bytes[stop - 1] == 0x20 { return true }
    if isStuck, PunctuationMark.isDigit(UInt32(reader.bytes[stop - 1])), next.range.count >= 2,
      reader.bytes[next.range].allSatisfy({ (0x41...0x5A).contains($0) })
    {
      return true
    }
    guard reader.bytes[stop - 1] == UInt8(ascii: "v"), stop - 2 > start, reader.bytes[stop - 2] == 0x20 else {
      return false
    }
    let word = FullStop(reader: reader, abbreviations: rules.abbreviations, start: start)
      .word(before: reader.trimSpace(before: stop - 2, from: start))
    return !word.isEmpty && PunctuationMark.isCapital(UInt32(reader.bytes[word.lowerBound]))
  }

  /// A label goes with the text that it numbers.
  private func isLabel(before offset: Int) -> Bool {
    guard offset - start <= 40 else { return false }
    if list.labelEnd > start, offset <= list.labelEnd { return true }
    if isCaptionLabel(before: offset) { return true }
    var place = start
    if let (value, count) = reader.scalar(at: place),
      [0x2022, 0x2043, 0x25AA, 0x2023, 0x00B7].contains(value)
    {
      place = reader.skipSpace(from: place + count, to: offset)
    }
    guard place < offset, let reading = labelReading(from: place, to: offset) else { return false }
    switch reading.label.style {
    case .ordinalWord, .cardinalWord, .hanSequence, .bullet: return false
    case .letter, .roman, .letterParenthesis, .romanParenthesis: break
    default: if reading.strength < .likely { return false }
    }
    var rest = reading.label.span.upperBound
    while rest < offset, let (value, count) = reader.scalar(at: rest),
      PunctuationMark.isTerminator(value) || PunctuationMark.isCloser(value) || PunctuationMark.isSpace(value)
    {
      rest += count
    }
    return rest >= offset
  }

  /// Whether the sentence so far is what numbers a figure, and nothing else: `Figure 1.`, `Table 2.3.`, `Box A.`
  private func isCaptionLabel(before offset: Int) -> Bool {
    let words = reader.bytes[start..<offset].split { PunctuationMark.isSpace(UInt32($0)) }
    guard words.count == 2, let number = words[1].first, words[1].count <= 6,
      SentenceScanner.captions.contains(String(decoding: words[0], as: UTF8.self).lowercased())
    else { return false }
    return PunctuationMark.isDigit(UInt32(number))
      || words[1].count == 2 && PunctuationMark.isCapital(UInt32(number))
  }

  /// What a text numbers besides its parts.
  private static let captions: Set = [
    "figure", "table", "box", "chart", "map", "plate", "exhibit", "photo", "photograph", "illustration",
    "diagram", "graph",
    "scheme", "example", "note", "case", "theorem", "lemma", "definition", "question", "exercise",
  ]

  /// The label at a place, also behind the bracket of a sentence that stands in brackets as a whole.
  private func labelReading(from place: Int, to offset: Int) -> LabelReading? {
    if let reading = rules.labels.reading(in: utf8, span: Span(place..<offset)) { return reading }
    guard let (value, count) = reader.scalar(at: place),
      [0x28, 0xFF08, 0x5B, 0x3010, 0xFF3B].contains(value),
      place + count < offset
    else { return nil }
    return rules.labels.reading(in: utf8, span: Span(place + count..<offset))
  }
}
