/// Tags of markup that one side has otherwise, not at all, or in an order in which they close each other wrongly.
///
/// They are compared as they stand in a bead of paragraphs. A tag that one side lacks is a warning, and an error where the side is
/// no longer well-formed by that, since the file it goes back to breaks. As with literals it is a note if the document as a whole
/// copies no tags.
struct TagRule: GapRule {
  func gaps(in context: GapContext) -> [GapDraft] {
    guard Side.allCases.contains(where: { InlineTag.mayStand(in: context.utf8($0)) }) else { return [] }
    var copied = 0
    var alone = 0
    var open: [(comparison: Comparison, bead: Bead)] = []
    for bead in context.paragraphs.beads where !bead.isNull {
      var spans = context.spans(ofParagraphs: bead)
      for side in Side.allCases {
        spans[side] = spans[side].flatMap { MessageBranches.common(in: context.utf8(side), $0) }
      }
      let tags = Bilingual(
        source: InlineTag.tags(in: context.utf8(.source), spans.source),
        target: InlineTag.tags(in: context.utf8(.target), spans.target))
      if tags.source.isEmpty, tags.target.isEmpty { continue }
      let comparison = Comparison(tags)
      copied += comparison.copied
      alone += comparison.alone.source.count + comparison.alone.target.count
      open.append((comparison, bead))
    }
    let isCopying = alone <= copied + Self.prior
    return open.flatMap { comparison, bead in
      drafts(comparison, bead, isSure: bead.probability >= context.thresholds.valueProbability, isCopying)
    }
  }

  /// A few tags that stand alone say nothing about the document.
  private static let prior = 8

  private func drafts(_ comparison: Comparison, _ bead: Bead, isSure: Bool, _ isCopying: Bool) -> [GapDraft] {
    func draft(
      _ severity: Gap.Severity, _ reason: Gap.Reason, _ side: Side?, _ tags: Bilingual<[InlineTag]>
    ) -> GapDraft {
      let spans = tags.map { $0.map(\.span) }
      return GapDraft(
        .tag, isSure ? severity : .note, reason, side: side, spans: spans,
        evidence: [Evidence(.string, spans: spans)], probability: bead.probability)
    }
    let changed = comparison.changed.map {
      draft(.error, .tagDiffers, nil, Bilingual(source: [$0.source], target: [$0.target]))
    }
    let alone = Side.allCases.compactMap { side -> GapDraft? in
      guard !comparison.alone[side].isEmpty else { return nil }
      let isBroken = comparison.isNested[side] != comparison.isNested[side.opposite]
      var tags = Bilingual<[InlineTag]>(source: [], target: [])
      tags[side] = comparison.alone[side]
      return draft(isBroken ? .error : isCopying ? .warning : .note, .tagAbsent, side, tags)
    }
    if changed.isEmpty, alone.isEmpty, comparison.isNested.source != comparison.isNested.target {
      return [
        draft(.error, .tagsCross, comparison.isNested.source ? .target : .source, comparison.all)
      ]
    }
    return changed + alone
  }

  /// The tags of both sides, compared as multisets.
  private struct Comparison {
    let all: Bilingual<[InlineTag]>
    private(set) var copied = 0
    /// Tags of one name and form with different attributes.
    private(set) var changed: [Bilingual<InlineTag>] = []
    private(set) var alone: Bilingual<[InlineTag]>
    let isNested: Bilingual<Bool>

    init(_ tags: Bilingual<[InlineTag]>) {
      all = tags
      alone = tags
      isNested = tags.map(InlineTag.areNested)
      copied = take { $0.key }.count
      changed = take { [$0.form.rawValue] + $0.name }
    }

    /// Takes out of what is alone the tags with the same key on both sides, as often as both have it.
    private mutating func take(by key: (InlineTag) -> [UInt8]) -> [Bilingual<InlineTag>] {
      var places: [[UInt8]: [InlineTag]] = [:]
      for tag in alone.target.reversed() { places[key(tag), default: []].append(tag) }
      var taken: [Bilingual<InlineTag>] = []
      alone.source = alone.source.filter { tag in
        guard let other = places[key(tag)]?.popLast() else { return true }
        taken.append(Bilingual(source: tag, target: other))
        return false
      }
      let gone = Set(taken.map(\.target.span))
      alone.target = alone.target.filter { !gone.contains($0.span) }
      return taken
    }
  }
}
