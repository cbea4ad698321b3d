/// Dates, periods and times that differ between the sides or stand on one only.
struct DateRule: GapRule {
  func gaps(in context: GapContext) -> [GapDraft] { context.valueDrafts(ofDates: true) }
}
