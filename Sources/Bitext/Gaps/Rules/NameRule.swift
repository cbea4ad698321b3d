/// Names that differ between an English and a Chinese side: Han names in Pinyin, names with points, countries.
///
/// Other pairs of languages have none that could be told for sure.
struct NameRule: GapRule {
  func gaps(in context: GapContext) -> [GapDraft] {
    guard let english = context.englishSide else { return [] }
    return context.sentences.beads.flatMap { bead -> [GapDraft] in
      guard !bead.isNull, let left = range(of: bead, english, context),
        let right = range(of: bead, english.opposite, context)
      else { return [] }
      let comparison = NameComparison(
        english: context.utf8(english), left, chinese: context.utf8(english.opposite), right)
      return comparison.differences.map { draft($0, english, bead, context) }
    }
  }

  /// The bytes from a bead's first sentence to its last.
  private func range(of bead: Bead, _ side: Side, _ context: GapContext) -> Range<Int>? {
    let spans = context.spans(ofSentences: bead[side], side)
    guard let first = spans.first, let last = spans.last, first.lowerBound < last.upperBound else {
      return nil
    }
    return first.lowerBound..<last.upperBound
  }

  private func draft(
    _ difference: NameComparison.Difference, _ english: Side, _ bead: Bead, _ context: GapContext
  ) -> GapDraft {
    let spans = Bilingual(
      source: (english == .source ? difference.english : difference.chinese).map { [$0] } ?? [],
      target: (english == .source ? difference.chinese : difference.english).map { [$0] } ?? [])
    let isSure = bead.probability >= context.thresholds.valueProbability
    let message: String
    if let left = spans.source.first, let right = spans.target.first {
      message =
        "The names differ: \(context.quote(.source, left)) in \(context.name(of: .source)), \(context.quote(.target, right)) in \(context.name(of: .target))."
    } else {
      let side: Side = spans.source.isEmpty ? .target : .source
      message =
        "The name \(context.quote(side, spans[side])) of \(context.name(of: side)) does not stand in \(context.name(of: side.opposite))."
    }
    return GapDraft(
      .name, isSure ? .warning : .note, message, spans: spans,
      evidence: [Evidence(.name, spans: spans)], probability: bead.probability)
  }
}
