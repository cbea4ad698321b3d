/// A date, or as much of one as the text says.
struct CalendarDate: Hashable, Sendable {
  /// How the year is counted.
  enum YearForm: Hashable, Sendable {
    case full
    /// `'98` and `98年`: the century is not said.
    case short
    /// 乾隆四十八年: which year of a reign it is.
    case ofReign(Int)
  }

  /// A stretch inside the period.
  enum Part: String, Hashable, Sendable {
    case early, middle, late, end

    /// Whether two parts cannot be the same: the end of a month is late in it.
    func contradicts(_ other: Part) -> Bool {
      func third(_ part: Part) -> Int { part == .early ? 0 : part == .middle ? 1 : 2 }
      return third(self) != third(other)
    }
  }

  /// The year of the common era; of a reign or the Republic of China the converted one.
  var year: Int?
  var yearForm = YearForm.full
  var month: Int?
  var day: Int?
  /// 1 is Monday.
  var weekday: Int?
  var quarter: Int?
  var half: Int?
  /// 1 is spring.
  var season: Int?
  /// The first year of a decade; below 100 where the century is not said.
  var decade: Int?
  var century: Int?
  var part: Part?
  /// A day that has a name of its own.
  var festival: Festival?
  /// The year, month, week or day seen from the one of the text.
  var relative: RelativeDate?
  /// Whether the text says that the year, or the century, is one before the common era, or one of it.
  var isBeforeEra: Bool?
  /// Whether the text says that month and day are those of the lunar calendar, or those of the solar one.
  var isLunar: Bool?
}

/// `last year`, 下周: a stretch of the calendar counted from the one in which the text stands.
struct RelativeDate: Hashable, Sendable {
  enum Stretch: String, Hashable, Sendable { case day, week, month, year }
  let stretch: Stretch
  /// 0 for `this year`, −1 for `last year`, 1 for `next year` and `the following year`.
  let offset: Int

  /// Whether two of them cannot be the same: another year, or a week for a month.
  func contradicts(_ other: RelativeDate) -> Bool {
    stretch == other.stretch ? offset != other.offset : offset == other.offset && offset != 0
  }
}

extension CalendarDate {
  /// Whether the year is one of a reign.
  var isOfReign: Bool { if case .ofReign = yearForm { true } else { false } }

  /// The most exact part that the date says.
  var finest: Atom.Field? {
    if day != nil { return .day }
    if month != nil { return .month }
    if quarter != nil { return .quarter }
    if half != nil { return .half }
    if season != nil { return .season }
    if year != nil { return .year }
    if decade != nil { return .decade }
    if century != nil { return .century }
    if relative != nil { return .relative }
    return weekday != nil ? .weekday : festival != nil ? .festival : nil
  }
}

extension CalendarDate: CustomStringConvertible {
  /// Such as `2016-06-14`, `2016-06`, `--06-14`, `2016-H1`, `1990s`, `C21`, `early:2016`, `W4`.
  var description: String {
    var text = part.map { "\($0.rawValue):" } ?? ""
    if let festival { text += festival.rawValue }
    if let relative {
      text += "\(relative.stretch.rawValue)\(relative.offset < 0 ? "" : "+")\(relative.offset)"
    }
    if isBeforeEra == true { text += "BC" }
    if isLunar == true { text += "L" }
    if let season { text += "S\(season)" }
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
