/// Text that breaks off: dots where the other side goes on to the end of its sentence, or an end in the middle of
/// one that is also too short.
struct TruncatedRule: GapRule {
  func gaps(in context: GapContext) -> [GapDraft] {
    var drafts: [GapDraft] = []
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
        if let draft = judge(side, bead, ends[side], shortfall, closedShare: habit[side], context) {
          drafts.append(draft)
        }
      }
    }
    return drafts
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
      guard closedShare >= 0.5, shortfall >= thresholds.truncationShortfall,
        context.letters(ofSentences: bead[side.opposite], side.opposite) >= thresholds.truncationLength
      else { return nil }
      severity = shortfall >= 2 * thresholds.truncationShortfall ? .error : .warning
    case .closed: return nil
    }
    let spans = context.spans(ofSentences: bead)
    guard let broken = spans[side].last else { return nil }
    return GapDraft(
      .truncated, severity,
      "\(context.quoteEnd(side, broken)) breaks off; \(context.name(of: side.opposite)) goes on to "
        + "\(context.quoteEnd(side.opposite, spans[side.opposite].last ?? Span(0, 0))).",
      spans: spans, evidence: [Evidence(.length, spans: spans)], probability: end == .ellipsis ? nil : 0.8)
  }

  /// The share of sentences of each side that end with a closing mark: in a text without full stops a missing one
  /// says nothing.
  private func habits(_ context: GapContext) -> Bilingual<Double> {
    context.shapes.map { shapes in
      Double(shapes.count { $0.ending == .closed }) / Double(max(1, shapes.count))
    }
  }
}
