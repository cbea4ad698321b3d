/// Text that breaks off: dots where the other side goes on to the end of its sentence, or an end in the middle of
/// one that is also too short.
struct TruncatedRule: GapRule {
  func gaps(in context: GapContext) -> [GapDraft] {
    var drafts: [GapDraft] = []
    var bare = Bilingual(source: 0, target: 0)
    let habit = habits(context)
    for bead in context.sentences.beads where !bead.isNull {
      guard let last = bead.source.last, let other = bead.target.last else { continue }
      let ends = Bilingual(
        source: context.shapes.source[last].ending, target: context.shapes.target[other].ending)
      if ends.source == ends.target { continue }
      let lengths = Bilingual(
        source: context.letters(ofSentences: bead.source, .source),
        target: context.letters(ofSentences: bead.target, .target))
      let excess = context.lengthRatio.excess(source: lengths.source, target: lengths.target)
      for side in Side.allCases where ends[side.opposite] == .closed {
        let shortfall = side == .target ? -excess : excess
        if ends[side] == .bare { bare[side] += 1 }
        if let draft = judge(side, bead, ends[side], shortfall, closedShare: habit[side], context) {
          drafts.append(draft)
        }
      }
    }
    // Where many sentences end without a mark that is how the text is written.
    let limit = max(2, context.sentences.beads.count / 60)
    return drafts.filter { draft in
      guard let side = Side.allCases.first(where: { draft.evidence.first?.spans[$0].isEmpty == false }) else {
        return true
      }
      return draft.severity == .error || bare[side] <= limit
    }
  }

  private func judge(
    _ side: Side, _ bead: Bead, _ end: SegmentShape.Ending, _ shortfall: Double, closedShare: Double,
    _ context: GapContext
  ) -> GapDraft? {
    let thresholds = context.thresholds
    let severity: Gap.Severity
    switch end {
    case .ellipsis: severity = shortfall > -thresholds.truncationShortfall ? .error : .note
    case .bare, .open:
      guard closedShare >= 0.5, shortfall >= thresholds.truncationShortfall * (end == .open ? 3 : 1),
        context.letters(ofSentences: bead[side.opposite], side.opposite) >= thresholds.truncationLength
      else { return nil }
      severity = shortfall >= 3 * thresholds.truncationShortfall ? .error : .warning
    case .closed, .quoted: return nil
    }
    let spans = context.spans(ofSentences: bead)
    guard let broken = spans[side].last else { return nil }
    return GapDraft(
      .truncated, severity,
      "\(context.quoteEnd(side, broken)) breaks off; \(context.name(of: side.opposite)) goes on to "
        + "\(context.quoteEnd(side.opposite, spans[side.opposite].last ?? Span(0, 0))).",
      spans: spans, evidence: [Evidence(.length, spans: context.spans(side, [broken]))],
      probability: end == .ellipsis ? nil : 0.8)
  }

  /// The share of sentences of each side that end with a closing mark: in a text without full stops a missing one
  /// says nothing.
  private func habits(_ context: GapContext) -> Bilingual<Double> {
    context.shapes.map { shapes in
      Double(shapes.count { $0.ending == .closed }) / Double(max(1, shapes.count))
    }
  }
}
