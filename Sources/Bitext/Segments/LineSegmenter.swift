/// Takes text that is already split as it is: one sentence a line, ended by LF, CR LF or CR.
///
/// A blank line, or one that holds only `<p>` or `.EOA`, ends a paragraph. Where a document has no such line between its
/// sentences, every line is a paragraph of one sentence.
public struct LineSegmenter: Segmenter {
  public init() {}

  /// - Complexity: O(*n*) in the bytes of the document.
  public func segmentation(of document: Document) -> Segmentation {
    document.page.utf8.withUnsafeBufferPointer { bytes in
      let reader = ScalarReader(bytes)
      // An empty range stands for the mark of a paragraph.
      var lines: [Range<Int>] = []
      for region in document.regions {
        if !lines.isEmpty { lines.append(region.lowerBound..<region.lowerBound) }
        var start = region.lowerBound
        while start < region.upperBound {
          let end =
            bytes[start..<region.upperBound].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? region.upperBound
          let line = reader.trimmed(start..<end)
          lines.append(isMark(bytes[line]) ? end..<end : line)
          let isPair = end + 1 < region.upperBound && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
          start = end + (isPair ? 2 : 1)
        }
      }
      return LineSegmenter.segmentation(of: document, lines)
    }
  }

  /// Whether a line is a mark of hunalign's or Bleualign's.
  private func isMark(_ line: UnsafeBufferPointer<UInt8>.SubSequence) -> Bool {
    line.elementsEqual("<p>".utf8) || line.elementsEqual(".EOA".utf8)
  }

  private static func segmentation(of document: Document, _ lines: [Range<Int>]) -> Segmentation {
    let paragraphs = lines.split { $0.isEmpty }
    let isMarked = paragraphs.count > 1 && paragraphs.contains { $0.count > 1 }
    let sentences = paragraphs.joined().map { Segment(Span($0)) }
    guard isMarked else {
      return Segmentation(
        document: document, paragraphs: sentences, sentences: sentences,
        sentenceStarts: Array(0...sentences.count))
    }
    var starts = [0]
    for paragraph in paragraphs { starts.append(starts[starts.count - 1] + paragraph.count) }
    return Segmentation(
      document: document,
      paragraphs: paragraphs.map { lines in
        Segment(Span(lines[lines.startIndex].lowerBound, lines[lines.endIndex - 1].upperBound))
      },
      sentences: sentences, sentenceStarts: starts)
  }
}
