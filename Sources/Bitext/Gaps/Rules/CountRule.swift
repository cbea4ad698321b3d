/// A number of outcomes that the text declares and that is not the number counted.
struct CountRule: GapRule {
  func gaps(in context: GapContext) -> [GapDraft] {
    context.declaredCounts.compactMap { declared in
      guard declared.value != declared.counted else { return nil }
      let spans = context.spans(declared.side, [declared.span])
      return GapDraft(
        .count, .error,
        "\(context.quote(declared.side, declared.span)) declares \(declared.value), but "
          + "\(context.name(of: declared.side)) has \(declared.counted).",
        spans: spans, evidence: [Evidence(.number, spans: spans, value: String(declared.value))])
    }
  }
}
