/// Numbers, amounts, percentages and codes that differ between the sides or stand on one only.
struct NumberRule: GapRule {
  func gaps(in context: GapContext) -> [GapDraft] { context.valueDrafts(ofDates: false) }
}
