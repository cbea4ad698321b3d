/// The values of every segment of a side.
///
/// What stands in the label of a segment is faint: it numbers the segment and is compared elsewhere, but it may be
/// text on the other side.
struct SegmentValues: Sendable {
  private var values: [Value]
  /// For each segment where its values begin, and behind the last the count of values.
  private var starts: [Int]

  /// - Complexity: O(*n*) in the bytes of the text.
  init(_ segmentation: Segmentation, labels: DocumentLabels) {
    self.init(segmentation.sentences, of: segmentation.document, labels: labels.sentences)
  }

  /// - Parameter labels: for each segment the label that it begins with.
  /// - Complexity: O(*n*) in the bytes of the segments.
  init(_ segments: [Segment], of document: Document, labels: [Label?]) {
    let utf8 = document.page.utf8
    let language = document.language
    var values: [Value] = []
    var starts = [0]
    starts.reserveCapacity(segments.count + 1)
    for (index, segment) in segments.enumerated() {
      let span = segment.span
      let label = min(labels[index]?.span.upperBound ?? span.lowerBound, span.upperBound)
      if label > span.lowerBound {
        for var value in language.values(in: utf8, from: span.lowerBound, to: label) {
          value.certainty = .faint
          values.append(value)
        }
      }
      values += language.values(in: utf8, from: max(label, span.lowerBound), to: span.upperBound)
      starts.append(values.count)
    }
    self.values = values
    self.starts = starts
  }

  /// The values of some segments, in order.
  subscript(segments: Range<Int>) -> ArraySlice<Value> {
    values[starts[segments.lowerBound]..<starts[segments.upperBound]]
  }

  /// The values that lie in a span, in order.
  ///
  /// - Complexity: O(log *n*) in the number of values.
  subscript(span: Span) -> ArraySlice<Value> {
    let first = values.partitionPoint { $0.span.lowerBound >= span.lowerBound }
    let end = values.partitionPoint { $0.span.upperBound > span.upperBound }
    return values[first..<max(first, end)]
  }

  /// The same values by longer segments, of which each is some successive ones: paragraphs of sentences.
  ///
  /// - Parameter groups: for each longer segment the index of its first segment, and behind the last the count.
  func joined(_ groups: [Int]) -> SegmentValues {
    var joined = self
    joined.starts = groups.map { starts[$0] }
    return joined
  }

  /// The same values where more labels are known: what stands in one is faint.
  ///
  /// - Complexity: O(*l* log *n*) in the labels and values.
  func fainting(in labels: [Label?]) -> SegmentValues {
    var changed = self
    for label in labels {
      guard let label else { continue }
      for index in self[label.span].indices { changed.values[index].certainty = .faint }
    }
    return changed
  }

  /// The same values, of which some are faint.
  ///
  /// - Complexity: O(*n*) in the values.
  func fainting(where isFaint: (Value) -> Bool) -> SegmentValues {
    var changed = self
    for index in values.indices where isFaint(values[index]) { changed.values[index].certainty = .faint }
    return changed
  }
}
