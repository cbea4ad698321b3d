/// Items that one side numbers and the other only states, in a paragraph of its own.
struct UnnumberedItems {
  private let items: Bilingual<OutcomeItems>
  private let segmentation: Bilingual<Segmentation>
  private let labels: Bilingual<DocumentLabels>
  private let paragraphs: Alignment
  private let beads: Bilingual<[Int]>

  /// - Parameter labels: the labels by which `items` were found.
  /// - Complexity: O(*n*) in the paragraphs.
  init(
    _ items: Bilingual<OutcomeItems>, _ segmentation: Bilingual<Segmentation>,
    labels: Bilingual<DocumentLabels>, paragraphs: Alignment
  ) {
    self.items = items
    self.segmentation = segmentation
    self.labels = labels
    self.paragraphs = paragraphs
    beads = Bilingual(source: paragraphs.beadIndices(.source), target: paragraphs.beadIndices(.target))
  }

  /// What the other side states where an item of a side stands: the paragraphs of the bead that the item begins, if
  /// none of them has a label.
  func counterpart(of item: OutcomeItem, _ side: Side) -> Outcome.Statement? {
    guard !item.isInline else { return nil }
    let bead = paragraphs.beads[beads[side][item.paragraph]]
    let (own, others) = (bead[side], bead[side.opposite])
    guard own.lowerBound == item.paragraph, let first = others.first,
      own.dropFirst().allSatisfy({ labels[side].paragraphs[$0] == nil }),
      others.allSatisfy({ labels[side.opposite].paragraphs[$0] == nil })
    else { return nil }
    let start = segmentation[side.opposite].paragraphs[first].span.lowerBound
    return items[side.opposite].statement(
      Label(style: .unnumbered, value: nil, span: Span(start, start)), paragraphs: others)
  }
}
