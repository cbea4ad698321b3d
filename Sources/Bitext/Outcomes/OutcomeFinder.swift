/// Finds the numbered outcomes of a bitext, pairs them, and checks how many the text says there are.
public struct OutcomeFinder: Sendable {
  /// The outcomes in order of the source text; one that only the target has stands behind the one before it there.
  public let outcomes: [Outcome]
  /// The numbers of outcomes that the text declares.
  public let declaredCounts: [DeclaredCount]
  /// The labels of both sides after each has been looked at in the light of the other.
  public let labels: Bilingual<DocumentLabels>

  /// - Parameters:
  ///   - paragraphs: the beads of the paragraphs of `segmentation`.
  ///   - lexicon: where the words of items are looked up if their numbers and places disagree.
  /// - Complexity: O(*n* log *n*) in the number of paragraphs.
  public init(segmentation: Bilingual<Segmentation>, paragraphs: Alignment, lexicon: Lexicon? = nil) {
    self.init(Readings(segmentation, lexicon: lexicon), paragraphs: paragraphs)
  }

  init(_ readings: Readings, paragraphs: Alignment) {
    let segmentation = readings.segmentation
    let likeness = ItemLikeness(readings)
    let labels = LabelReconciliation(readings.labels, paragraphs: paragraphs).labels
    func items(_ side: Side) -> OutcomeItems {
      OutcomeItems(segmentation[side], labels: labels[side], values: readings.values[side])
    }
    let read = Bilingual(source: items(.source), target: items(.target))
    let items = read.map(\.items)
    var pairing = OutcomePairing(items, paragraphs: paragraphs) { likeness.value($0, $1) }
    pairing.preferFirst(segmentation.map(\.document.page.utf8))
    self.labels = labels
    outcomes = OutcomeFinder.joined(
      items, pairing,
      unnumbered: UnnumberedItems(read, segmentation, labels: labels, paragraphs: paragraphs))
    declaredCounts = [Side.source, .target].flatMap { side in
      DeclaredCountReader(segmentation[side], side: side, items: items[side]).counts
    }
  }

  /// One list of both sides' items.
  private static func joined(
    _ items: Bilingual<[OutcomeItem]>, _ pairing: OutcomePairing, unnumbered: UnnumberedItems
  ) -> [Outcome] {
    // An item inside a paragraph that finds no partner is how one side happens to write.
    var order: [(source: Int?, target: Int?)] = []
    var behind: [Int: [Int]] = [:]
    var last = -1
    for (target, item) in items.target.enumerated() {
      if let source = pairing.sources[target] {
        last = source
      } else if !item.isInline {
        behind[last, default: []].append(target)
      }
    }
    for target in behind[-1, default: []] { order.append((nil, target)) }
    for (source, item) in items.source.enumerated() {
      if pairing.targets[source] != nil || !item.isInline { order.append((source, pairing.targets[source])) }
      for target in behind[source, default: []] { order.append((nil, target)) }
    }
    var places = Bilingual<[Int: Int]>(source: [:], target: [:])
    for (index, pair) in order.enumerated() {
      if let source = pair.source { places.source[source] = index }
      if let target = pair.target { places.target[target] = index }
    }
    return order.map { pair in
      let (source, target) = (pair.source.map { items.source[$0] }, pair.target.map { items.target[$0] })
      let parent =
        source?.parent.flatMap { places.source[$0] } ?? target?.parent.flatMap { places.target[$0] }
      let statements = AmountSettling.settled(
        source?.statement ?? target.flatMap { unnumbered.counterpart(of: $0, .target) },
        target?.statement ?? source.flatMap { unnumbered.counterpart(of: $0, .source) })
      return Outcome(
        number: source?.label.value ?? target?.label.value, level: source?.level ?? target?.level ?? 0,
        parent: parent, source: statements.source, target: statements.target)
    }
  }
}
