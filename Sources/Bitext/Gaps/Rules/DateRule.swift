/// Dates, periods and times that differ between the sides or stand on one only.
struct DateRule: GapRule {
  func gaps(in context: GapContext) -> [GapDraft] { ValueDifferences(context).drafts(ofDates: true) }
}
