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

  /// - Complexity: O(*n*) in the number of lines.
  func paragraphs(_ lines: [Line]) -> [(text: Range<Int>, isOneLine: Bool)] {
    var paragraphs: [(text: Range<Int>, isOneLine: Bool)] = []
    paragraphs.reserveCapacity(lines.count)
    var previous: Int?
    for (index, line) in lines.enumerated() {
      if line.isBlank {
        previous = nil
        continue
      }
      if let previous, continues(lines, previous, index), let last = paragraphs.popLast() {
        paragraphs.append((last.text.lowerBound..<line.text.upperBound, false))
      } else {
        paragraphs.append((line.text, true))
      }
      previous = index
    }
    return paragraphs
  }

  /// Whether the line at `index` goes on with the paragraph of the line before it.
  private func continues(_ lines: [Line], _ previous: Int, _ index: Int) -> Bool {
    let (before, line) = (lines[previous], lines[index])
    if lineBreaks == .paragraphs || before.endsParagraph { return false }
    if LineEdge.beginsClosing(line, in: reader) { return true }
    let isFull = style.isFull(before, before: line, in: reader)
    let endsSentence = LineEdge.endsSentence(before, in: reader)
    let own = label(of: line)
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
    return LineEdge.beginsSmall(line, in: reader) && (style.width != nil || reachesSentenceEnd(lines, index))
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
