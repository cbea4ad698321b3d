/// The values of every sentence of a side.
///
/// What stands in the label of a sentence is faint: it numbers the sentence and is compared elsewhere, but it may be
/// text on the other side.
struct SentenceValues: Sendable {
  private let values: [Value]
  /// For each sentence where its values begin, and behind the last the count of values.
  private let starts: [Int]

  /// - Complexity: O(*n*) in the bytes of the text.
  init(_ segmentation: Segmentation, labels: DocumentLabels) {
    let utf8 = segmentation.document.page.utf8
    let language = segmentation.document.language
    var values: [Value] = []
    var starts = [0]
    starts.reserveCapacity(segmentation.sentences.count + 1)
    for (index, sentence) in segmentation.sentences.enumerated() {
      let span = sentence.span
      if let label = labels.sentences[index]?.span.upperBound {
        for var value in language.values(in: utf8, from: span.lowerBound, to: min(label, span.upperBound)) {
          value.certainty = .faint
          values.append(value)
        }
        values += language.values(in: utf8, from: label, to: span.upperBound)
      } else {
        values += language.values(in: utf8, from: span.lowerBound, to: span.upperBound)
      }
      starts.append(values.count)
    }
    self.values = values
    self.starts = starts
  }

  /// The values of some sentences, in order.
  subscript(sentences: Range<Int>) -> ArraySlice<Value> {
    values[starts[sentences.lowerBound]..<starts[sentences.upperBound]]
  }
}
