/// A number of outcomes that the text declares and that is not the number counted.
struct CountRule: GapRule {
  func gaps(in context: GapContext) -> [GapDraft] {
    context.declaredCounts.compactMap { declared in
      guard declared.value != declared.counted else { return nil }
      let spans = context.spans(declared.side, [declared.span])
      return GapDraft(
        .count, .error, .countDiffers(declared: declared.value, counted: declared.counted),
        side: declared.side, spans: spans,
        evidence: [Evidence(.number, spans: spans, value: String(declared.value))])
    }
  }
}
