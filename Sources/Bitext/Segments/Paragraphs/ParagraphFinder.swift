/// Finds the paragraphs of a region of a page.
///
/// A blank line always divides. Within a block of lines an indent or a label begins a paragraph; otherwise a
/// line goes on with the one before it where that was wrapped (``WrapStyle``) or stops amid a sentence. A
/// heading needs no full stop to be a paragraph: it is a line that had room left. A label that stands on a
/// line of its own belongs to the line below it.
struct ParagraphFinder {
  let reader: ScalarReader
  let utf8: [UInt8]
  let labels: any LabelGrammar
  let style: WrapStyle
  let lineBreaks: Configuration.Segmentation.LineBreaks
  /// Whether the lines are those of blocks, in which a line only ends for good where its writer ended it.
  var isOfBlocks = false

  /// - Complexity: O(*n*) in the number of lines.
  func paragraphs(_ lines: [Line]) -> [(text: Range<Int>, isOneLine: Bool)] {
    var paragraphs: [(text: Range<Int>, isOneLine: Bool)] = []
    paragraphs.reserveCapacity(lines.count)
    var (first, previous): (Int, Int?) = (0, nil)
    for (index, line) in lines.enumerated() {
      if line.isBlank {
        previous = nil
        continue
      }
      if let previous, continues(lines, first, previous, index), let last = paragraphs.popLast() {
        paragraphs.append((last.text.lowerBound..<line.text.upperBound, false))
      } else {
        paragraphs.append((line.text, true))
        first = index
      }
      previous = index
    }
    return paragraphs
  }

  /// Whether the line at `index` goes on with the paragraph of the line before it.
  ///
  /// - Parameter first: the line that begins the paragraph.
  private func continues(_ lines: [Line], _ first: Int, _ previous: Int, _ index: Int) -> Bool {
    let (before, line) = (lines[previous], lines[index])
    if lineBreaks == .paragraphs || before.endsParagraph { return false }
    if LineEdge.beginsClosing(line, in: reader) { return true }
    let isFull = isOfBlocks && before.endsSoftly || style.isFull(before, before: line, in: reader)
    let endsSentence = LineEdge.endsSentence(before, in: reader)
    let own = label(of: line)
    if own != nil, isBullet(line) { return false }
    if let own, goesOnWithList(own, lines, first, previous, index) { return false }
    if let own, own.strength >= .likely || endsSentence, !(isFull && !endsSentence && own.strength < .certain)
    {
      return false
    }
    let above = label(of: before)
    if let above, own == nil, isAlone(above, on: before) { return true }
    if line.isIndentedWide { return false }
    // The second line of an item is indented as far as its text, the first line of a paragraph more than that
    // of the line before it.
    let isHanging = above != nil && line.indent <= before.indent + 8
    if line.indent > before.indent + 1 { return isHanging }
    if lineBreaks == .spaces { return true }
    if isFull { return true }
    if endsSentence { return false }
    if LineEdge.endsOpen(before, in: reader) { return true }
    if isWrappedHan(lines, previous, index) { return true }
    return LineEdge.beginsSmall(line, in: reader) && (style.width != nil || reachesSentenceEnd(lines, index))
  }

  /// Whether a label goes on with the list that the paragraph above is an item of: it is written and indented as that
  /// one's, says the next number, and the line before it stops where an item may end. Items need no full stop, and the
  /// last but one ends with `; and`.
  private func goesOnWithList(
    _ own: LabelReading, _ lines: [Line], _ first: Int, _ previous: Int, _ index: Int
  ) -> Bool {
    let before = lines[previous]
    // The first line of a region may have left its indent outside.
    guard own.label.value != nil, first == 0 || lines[index].indent == lines[first].indent,
      let above = label(of: lines[first])
    else { return false }
    let isNext = [above.label, above.alternative].contains { last in
      [own.label, own.alternative].contains { next in
        guard let last, let next, last.style == next.style else { return false }
        return LabelLists.follows(last, next)
      }
    }
    guard isNext else { return false }
    let behind = utf8[own.label.span.upperBound..<lines[index].text.upperBound]
    // `in points (a),` above `(b) and (c)` names three.
    if behind.starts(with: "and ".utf8) || behind.starts(with: "or ".utf8) { return false }
    return ListConjunction.ends(utf8[before.text]) || LineEdge.endsWithComma(before, in: reader)
      || !LineEdge.endsOpen(before, in: reader) && !LineEdge.endsWithUnit(before, in: reader)
  }

  /// Whether a line in Chinese stops amid a sentence at the width of a page, and the next line ends the sentence.
  private func isWrappedHan(_ lines: [Line], _ previous: Int, _ index: Int) -> Bool {
    let before = lines[previous]
    // A number may end the line whose unit begins the next.
    var end = before.text.upperBound
    while end > before.text.lowerBound, (0x30...0x39).contains(reader.bytes[end - 1]) { end -= 1 }
    guard reader.isBehindHan(end), before.width(in: reader, limit: 100) >= 36,
      before.width(in: reader, limit: 100) <= 100, holdsClause(before)
    else { return false }
    return LineEdge.endsSentence(lines[index], in: reader)
      && lines[index].width(in: reader, limit: 100) <= before.width(in: reader, limit: 100) + 4
  }

  /// Whether a comma stands on a line.
  private func holdsClause(_ line: Line) -> Bool {
    var offset = line.text.lowerBound
    while offset + 2 < line.text.upperBound {
      if reader.bytes[offset] == 0xEF, reader.bytes[offset + 1] == 0xBC, reader.bytes[offset + 2] == 0x8C {
        return true
      }
      offset += 1
    }
    return false
  }

  /// Whether lines from one on that begin with small letters lead to the end of a sentence: a list of words in
  /// small letters does not.
  private func reachesSentenceEnd(_ lines: [Line], _ index: Int) -> Bool {
    for line in lines[index...].prefix(40) {
      if line.isBlank || !LineEdge.beginsSmall(line, in: reader) { return false }
      if LineEdge.endsSentence(line, in: reader) { return true }
    }
    return false
  }

  /// Whether a line begins with a bullet and a space; no sentence goes on so.
  private func isBullet(_ line: Line) -> Bool {
    guard let (value, count) = reader.scalar(at: line.text.lowerBound),
      [0x2A, 0x2B, 0x2022, 0x25CF, 0x25E6, 0x2043, 0x25AA, 0x25A0, 0x25C6].contains(value)
    else { return false }
    return reader.scalar(at: line.text.lowerBound + count).map { PunctuationMark.isSpace($0.value) } ?? false
  }

  /// Whether a label is all that a line holds. `Five.` is an answer, `五、` is not.
  private func isAlone(_ reading: LabelReading, on line: Line) -> Bool {
    if reading.label.span.upperBound < line.text.upperBound { return false }
    let isWord = reading.label.style == .ordinalWord || reading.label.style == .cardinalWord
    return !isWord || LineEdge.endsOpen(line, in: reader)
  }

  private func label(of line: Line) -> LabelReading? {
    guard let reading = labels.reading(in: utf8, span: Span(line.text)), reading.strength > .doubtful else {
      return nil
    }
    return reading
  }
}
