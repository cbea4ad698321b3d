/// Whether a full stop belongs to an abbreviation, an initial or a number, so that the sentence goes on.
///
/// The word before the full stop says what it can be, the word behind what it is: `the U.S. Government` goes on,
/// `the U.S. How about you?` does not.
struct FullStop {
  let reader: ScalarReader
  let abbreviations: AbbreviationTable
  /// Where the sentence begins.
  let start: Int

  /// - Parameters:
  ///   - stop: the offset of the full stop.
  ///   - next: what stands behind it and the white space.
  func goesOn(_ stop: Int, _ next: NextWord) -> Bool {
    let word = self.word(before: stop)
    if word.isEmpty { return false }
    let text = String(decoding: reader.bytes[word], as: UTF8.self)
    if let known = abbreviations.abbreviation(text) {
      switch known {
      case .title: return next.isCapital || next.isDigit || PunctuationMark.isHan(next.first)
      case .place: return next.isDigit || (next.isCapital && !next.isStarter)
      case .number: return next.isDigit || isNumber(next) || next.first == 0x3F || next.first == 0x23
      case .inner: return true
      case .last: return false
      case .behind:
        if next.isInBracket { return true }
        if PunctuationMark.isHan(next.first) { return true }
        return !next.isOpened && (next.isDigit || (next.isCapital && !next.isStarter))
      case .date: return next.isDigit
      }
    }
    if word.count == 1 { return isInitial(word.lowerBound, next) }
    let lower = text.lowercased()
    if lower == "a.m" || lower == "p.m" {
      return next.isDigit || next.belongsToTime || (next.isCapital && opensSentence(word.lowerBound))
    }
    if isAcronym(word) {
      return next.isDigit || PunctuationMark.isHan(next.first) || (next.isCapital && !next.isStarter)
    }
    return false
  }

  /// The word before a full stop, with the full stops in it.
  func word(before stop: Int) -> Range<Int> {
    var offset = stop
    while offset > start, stop - offset < 24, let (value, count) = reader.scalar(before: offset),
      PunctuationMark.isLetter(value) || PunctuationMark.isDigit(value) || value == 0x2E || value == 0x26
        || value == 0x27
        || value == 0xB0 || value == 0xBA || value == 0x2F || value == 0x2D
    {
      offset -= count
    }
    // A quotation mark before the word is no part of it.
    while offset < stop, reader.bytes[offset] == 0x27 || reader.bytes[offset] == 0x2D { offset += 1 }
    return offset..<stop
  }

  /// `U.S` `C.B.E` `U.S.A`
  private func isAcronym(_ word: Range<Int>) -> Bool {
    guard word.count >= 3, word.count % 2 == 1 else { return false }
    for (index, byte) in reader.bytes[word].enumerated() {
      if index % 2 == 1 ? byte != 0x2E : !PunctuationMark.isLetter(UInt32(byte)) { return false }
    }
    return true
  }

  /// `Vol. II`, `App. A`
  private func isNumber(_ next: NextWord) -> Bool {
    if next.isRoman, next.range.count > 1 { return true }
    guard next.range.count == 1, next.isCapital else { return false }
    let behind = reader.scalar(at: next.range.upperBound)?.value ?? 0x2E
    return behind != 0x20 || next.first == 0x56 || next.first == 0x58
  }

  /// `Albert I. Jones`, and not `you and I. Did you`.
  private func isInitial(_ letter: Int, _ next: NextWord) -> Bool {
    guard PunctuationMark.isLetter(UInt32(reader.bytes[letter])),
      next.isCapital || PunctuationMark.isHan(next.first)
    else {
      return false
    }
    if PunctuationMark.isSmall(UInt32(reader.bytes[letter])) { return false }
    if letter == start { return true }
    let before = reader.trimSpace(before: letter, from: start)
    let word = FullStop(reader: reader, abbreviations: abbreviations, start: start).word(before: before)
    let followsName =
      word.isEmpty || PunctuationMark.isCapital(reader.scalar(at: word.lowerBound)?.value ?? 0)
    if !next.isStarter { return true }
    return followsName && reader.bytes[letter] != 0x49
  }

  /// Whether the sentence so far is only an opening such as `At 5 a.m.`
  private func opensSentence(_ word: Int) -> Bool {
    guard word - start < 24 else { return false }
    let words = reader.bytes[start..<word].split(separator: 0x20)
    guard words.count <= 2, let first = words.first else { return false }
    return FullStop.openings.contains(String(decoding: first, as: UTF8.self))
  }

  private static let openings: Set<String> = [
    "At", "By", "From", "Until", "Before", "After", "Since", "Around", "About",
  ]
}
