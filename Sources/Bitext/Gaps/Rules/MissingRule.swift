/// Source text that the target lacks: paragraphs and sentences in null beads.
struct MissingRule: GapRule {
  func gaps(in context: GapContext) -> [GapDraft] {
    NullBeads(context, side: .source).gaps(kind: .missing)
  }
}
