/// Target text that the source does not have: paragraphs and sentences in null beads.
struct AddedRule: GapRule {
  func gaps(in context: GapContext) -> [GapDraft] {
    NullBeads(context, side: .target).gaps(kind: .added)
  }
}
