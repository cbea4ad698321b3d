/// Words that say the opposite of what the other side says, between English and Chinese: `import` against 出口, `all` against
/// 部分, `shall` against 可以.
///
/// General words do not serve: in free translation common words face each other that translate neither. So only closed
/// classes accuse, by their narrow words, and any loose sign of the right class excuses (``SignTable``); so does a
/// translation that the lexicon finds for either word.
struct MeaningRule: GapRule {
  func gaps(in context: GapContext) -> [GapDraft] {
    guard let english = context.englishSide else { return [] }
    let chinese = english.opposite
    var englishSigns = EnglishSigns(.standard)
    let chineseSigns = ChineseSigns(table: .standard, lexicon: context.lexicon)
    var drafts: [GapDraft] = []
    for bead in context.sentences.beads
    where !bead.isNull && bead.probability >= context.thresholds.valueProbability {
      var signs = Bilingual<[Sign]>(source: [], target: [])
      for span in context.spans(ofSentences: bead[english], english) {
        signs[english] += englishSigns.signs(in: span, context.utf8(english))
      }
      guard signs[english].contains(where: \.isNarrow) else { continue }
      for span in context.spans(ofSentences: bead[chinese], chinese) {
        signs[chinese] += chineseSigns.signs(in: span, context.utf8(chinese))
      }
      let conflicts = SignComparison.conflicts(signs) { side, span in
        isTranslated(span, side, bead, context)
      }
      drafts += conflicts.map { draft($0, context) }
    }
    return drafts
  }

  /// Whether the lexicon finds a word of the other side for one of a span.
  private func isTranslated(_ span: Span, _ side: Side, _ bead: Bead, _ context: GapContext) -> Bool {
    context.coverage?.learntWords(of: bead, side).contains { $0.span.overlaps(span) && $0.support >= 0.3 } ?? false
  }

  private func draft(_ conflict: SignConflict, _ context: GapContext) -> GapDraft {
    GapDraft(
      .meaning, .warning,
      "\(context.quote(.source, conflict.spans.source)) of \(context.name(of: .source)) stands against "
        + "\(context.quote(.target, conflict.spans.target)) of \(context.name(of: .target)).",
      spans: conflict.spans.map { [$0] }, probability: 0.8)
  }
}
