/// What the two ends of a line say about whether the text goes on.
enum LineEdge {
  /// The columns that the first word of a line would have needed on the line before it, with a space.
  ///
  /// Chinese may break nearly everywhere, so that a line can lack a character or two.
  static func firstWordWidth(of line: Line, in reader: ScalarReader) -> Int {
    var offset = line.text.lowerBound
    var width = 1
    while offset < line.text.upperBound, width < 40, let (value, count) = reader.scalar(at: offset) {
      if PunctuationMark.isSpace(value) { return width }
      if PunctuationMark.isWide(value) { return width > 1 ? width : 4 }
      width += 1
      offset += count
    }
    return width
  }

  /// Whether a line ends as a sentence, an item of a list or an introduction ends.
  static func endsSentence(_ line: Line, in reader: ScalarReader) -> Bool {
    var offset = line.text.upperBound
    while let (value, count) = reader.scalar(before: offset), PunctuationMark.isCloser(value),
      offset > line.text.lowerBound
    {
      offset -= count
    }
    guard offset > line.text.lowerBound, let last = reader.scalar(before: offset) else { return false }
    return PunctuationMark.isTerminator(last.value) || [0x3A, 0x3B, 0xFF1A, 0xFF1B].contains(last.value)
  }

  /// Whether a line ends with what cannot end anything: a comma, an opening bracket, a word such as `of`.
  static func endsOpen(_ line: Line, in reader: ScalarReader) -> Bool {
    guard let last = reader.scalar(before: line.text.upperBound) else { return false }
    switch last.value {
    case 0x2C, 0x3001, 0xFF0C: return true
    default: break
    }
    if PunctuationMark.isOpener(last.value), last.value != 0x22, last.value != 0x27 { return true }
    var start = line.text.upperBound
    while start > line.text.lowerBound, line.text.upperBound - start < 8,
      PunctuationMark.isLetter(UInt32(reader.bytes[start - 1]))
    {
      start -= 1
    }
    if start > line.text.lowerBound, reader.bytes[start - 1] != 0x20 { return false }
    let word = String(decoding: reader.bytes[start..<line.text.upperBound], as: UTF8.self).lowercased()
    return linking.contains(word)
  }

  /// Words that no paragraph ends with.
  private static let linking: Set<String> = [
    "a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "nor", "of", "on", "or", "the", "to",
    "upon",
    "with",
  ]

  /// Whether a line begins with what cannot begin anything.
  static func beginsClosing(_ line: Line, in reader: ScalarReader) -> Bool {
    guard let (value, count) = reader.scalar(at: line.text.lowerBound) else { return false }
    if PunctuationMark.isContinuer(value) { return true }
    guard PunctuationMark.isTerminator(value), value != 0x2026 else { return false }
    // `.5` and `...` begin something, a full stop alone does not.
    guard let next = reader.scalar(at: line.text.lowerBound + count) else { return true }
    return PunctuationMark.isSpace(next.value) || PunctuationMark.isCloser(next.value)
      || !PunctuationMark.isFullStop(value)
  }

  /// Whether a line begins with a small letter, or with a bracket and no capital in it.
  static func beginsSmall(_ line: Line, in reader: ScalarReader) -> Bool {
    guard var (value, count) = reader.scalar(at: line.text.lowerBound) else { return false }
    if value == 0x28 {
      var offset = reader.skipSpace(from: line.text.lowerBound + count, to: line.text.upperBound)
      while let (inner, width) = reader.scalar(at: offset),
        PunctuationMark.isDigit(inner) || PunctuationMark.isFullStop(inner)
      {
        offset += width
      }
      (value, count) =
        reader.scalar(at: reader.skipSpace(from: offset, to: line.text.upperBound)) ?? (value, count)
    }
    return PunctuationMark.isSmall(value)
  }
}
