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
    if last.value == 0x3001 || endsWithComma(line, in: reader) { return true }
    if PunctuationMark.isOpener(last.value), last.value != 0x22, last.value != 0x27 { return true }
    return lastWord(of: line, in: reader).map(linking.contains) ?? false
  }

  static func endsWithComma(_ line: Line, in reader: ScalarReader) -> Bool {
    reader.scalar(before: line.text.upperBound).map { $0.value == 0x2C || $0.value == 0xFF0C } ?? false
  }

  /// Whether a line ends with the name of a part of a text, whose number stands on the next: `as paragraph` above
  /// `(b) of Article 3 says`.
  static func endsWithUnit(_ line: Line, in reader: ScalarReader) -> Bool {
    lastWord(of: line, in: reader).map(units.contains) ?? false
  }

  /// The word of Latin letters that a line ends with, in small letters, if it is one of a few.
  private static func lastWord(of line: Line, in reader: ScalarReader) -> String? {
    var start = line.text.upperBound
    while start > line.text.lowerBound, line.text.upperBound - start < 14,
      PunctuationMark.isLetter(UInt32(reader.bytes[start - 1]))
    {
      start -= 1
    }
    if start > line.text.lowerBound, reader.bytes[start - 1] != 0x20 { return nil }
    return String(decoding: reader.bytes[start..<line.text.upperBound], as: UTF8.self).lowercased()
  }

  private static let units: Set<String> = [
    "article", "articles", "clause", "clauses", "item", "items", "paragraph", "paragraphs", "point", "points",
    "rule", "rules", "section", "sections", "step", "steps", "subparagraph",
  ]

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
