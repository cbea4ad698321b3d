/// A date, or as much of one as the text says.
struct CalendarDate: Hashable, Sendable {
  /// How the year is counted.
  enum YearForm: Hashable, Sendable {
    case full
    /// `'98` and `98年`: the century is not said.
    case short
  }

  /// A stretch inside the period.
  enum Part: String, Hashable, Sendable { case early, middle, late, end }
  /// What the date bounds.
  enum Bound: String, Hashable, Sendable { case before, after }

  /// The year of the common era; of the Republic of China the converted one.
  var year: Int?
  var yearForm = YearForm.full
  var month: Int?
  var day: Int?
  /// 1 is Monday.
  var weekday: Int?
  var quarter: Int?
  var half: Int?
  /// The first year of a decade; below 100 where the century is not said.
  var decade: Int?
  var century: Int?
  var part: Part?
  var bound: Bound?
}

extension CalendarDate: CustomStringConvertible {
  /// Such as `2016-06-14`, `2016-06`, `--06-14`, `2016-H1`, `1990s`, `C21`, `early:2016`, `W4`.
  var description: String {
    var text = bound.map { "\($0.rawValue):" } ?? ""
    if let part { text += "\(part.rawValue):" }
    if let weekday { text += "W\(weekday)" }
    if let century { text += "C\(century)" }
    if let decade { text += "\(decade)s" }
    if let year { text += yearForm == .short ? "'\(year)" : "\(year)" }
    if let quarter { text += "\(year == nil ? "" : "-")Q\(quarter)" }
    if let half { text += "\(year == nil ? "" : "-")H\(half)" }
    if month != nil || day != nil {
      text += year == nil ? "--" : "-"
      text += month.map { CalendarDate.twoDigits($0) } ?? "??"
      if let day { text += "-" + CalendarDate.twoDigits(day) }
    }
    return text
  }

  static func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
