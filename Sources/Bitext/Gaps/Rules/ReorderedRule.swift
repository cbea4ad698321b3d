/// Blocks that stand in another place than their counterpart: beads that were aligned across others, and numbered
/// items that were paired across others.
struct ReorderedRule: GapRule {
  func gaps(in context: GapContext) -> [GapDraft] { moved(context) + movedItems(context) }

  private func moved(_ context: GapContext) -> [GapDraft] {
    guard !context.paragraphs.isMonotone else { return [] }
    let beads = context.paragraphs.beads.filter { !$0.isNull }
    let stay = Set(ReorderedRule.longestAscent(beads.map(\.target.lowerBound)))
    return beads.indices.compactMap { index in
      guard !stay.contains(index) else { return nil }
      return draft(context.spans(ofParagraphs: beads[index]), probability: beads[index].probability, context)
    }
  }

  /// Items whose paragraphs stand in null beads on both sides: the alignment could not cross, the pairing did.
  private func movedItems(_ context: GapContext) -> [GapDraft] {
    let beads = Bilingual(
      source: context.paragraphs.beadIndices(.source), target: context.paragraphs.beadIndices(.target))
    return context.outcomes.compactMap { outcome in
      guard let source = outcome.source, let target = outcome.target else { return nil }
      let first = beads.source[source.paragraphs.lowerBound]
      let second = beads.target[target.paragraphs.lowerBound]
      guard first != second else { return nil }
      let spans = Bilingual(
        source: context.spans(ofParagraphs: source.paragraphs, .source),
        target: context.spans(ofParagraphs: target.paragraphs, .target))
      return draft(spans, probability: nil, context)
    }
  }

  private func draft(_ spans: Bilingual<[Span]>, probability: Double?, _ context: GapContext) -> GapDraft {
    GapDraft(
      .reordered, .warning,
      "\(context.quote(.source, spans.source)) stands in another place in \(context.name(of: .target)): "
        + "\(context.quote(.target, spans.target)).",
      spans: spans, probability: probability)
  }

  /// The indices of a longest strictly ascending subsequence; of several the one that ends lowest.
  ///
  /// Fredman: *On computing the length of longest increasing subsequences*, doi:10.1016/0012-365X(75)90103-X.
  ///
  /// - Complexity: O(*n* log *n*).
  static func longestAscent(_ values: [Int]) -> [Int] {
    var tails: [Int] = []
    var previous = [Int](repeating: -1, count: values.count)
    for (index, value) in values.enumerated() {
      var low = 0
      var high = tails.count
      while low < high {
        let middle = (low + high) / 2
        if values[tails[middle]] < value { low = middle + 1 } else { high = middle }
      }
      previous[index] = low > 0 ? tails[low - 1] : -1
      if low == tails.count { tails.append(index) } else { tails[low] = index }
    }
    var ascent: [Int] = []
    var index = tails.last ?? -1
    while index >= 0 {
      ascent.append(index)
      index = previous[index]
    }
    return ascent.reversed()
  }
}
