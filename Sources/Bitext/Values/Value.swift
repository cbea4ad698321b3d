/// A number, an amount, a date, a time or a code that a segment states, with the place where it does.
///
/// It is what is compared between the sides instead of the written form. It does not say whether the text
/// means a number at all: that is what ``certainty`` is for.
struct Value: Hashable, Sendable {
  enum Content: Hashable, Sendable {
    case quantity(Quantity)
    case date(CalendarDate)
    case time(ClockTime)
    /// Digits inside a name, such as `F-16`, `COVID-19`, `24/7`, `12.6.2.1`; in the form that is compared.
    case code(String)
    /// A letter that numbers something, 1 for A: the C of `Annex C` and 附件C, the 乙 of 乙方.
    case letter(Int)
    /// A unit that is named without a number: `in Canadian dollars`, `a tonne`, 每公斤.
    case unit(Unit)
  }

  /// How sure it is that a translator would have to keep the value.
  enum Certainty: Int, Hashable, Sendable, Comparable {
    /// It may be a part of a word, as `一` nearly always is: it explains a value of the other side and is
    /// never missed itself.
    case faint
    /// A small number in words: a difference counts only against another value.
    case soft
    /// Digits, dates, longer numbers in words.
    case hard

    static func < (left: Certainty, right: Certainty) -> Bool { left.rawValue < right.rawValue }
  }

  var content: Content
  var span: Span
  var certainty: Certainty
  /// Whether the text says that the number is a rough one: 约, 多, about, more than.
  var isApproximate = false
  /// Whether it is the least, the most, the first or the last of what it counts.
  var bound: Bound?
  /// Whether something changed by it or to it.
  var change: Change?
  /// Whether it may as well be said as a part of the calendar: `the first ten days of May` is 5月上旬.
  var isOfCalendar = false
  /// How often something happens, where the value says that: `every four hours`, 每日四次.
  var pace: Pace?

  /// Whether it stands for no number: a letter, a unit, or a stretch such as `last year`.
  var isBare: Bool {
    switch content {
    case .letter, .unit: true
    case .date(let date): date.finest == .relative
    case .quantity, .time, .code: false
    }
  }

  /// Whether it says when.
  var isDate: Bool {
    switch content {
    case .quantity, .code, .letter, .unit: false
    case .date, .time: true
    }
  }

  /// The unit, if it is a quantity.
  var unit: Unit { if case .quantity(let quantity) = content { quantity.unit } else { .none } }
}

/// What a number is to a change: `cut by 200` and 减少200人, `cut to 200` and 减至200人.
enum Change: Hashable, Sendable { case by, to }

/// How often something happens.
struct Pace: Hashable, Sendable {
  let dimension: Unit.Dimension
  /// How many of the smallest unit of the dimension lie between two times.
  let interval: ExactNumber

  /// Once in so many units of time: `every four hours`, 两年一度.
  init?(every number: ExactNumber, _ unit: Unit) {
    guard unit.isTime, number.numerator > 0, let interval = number.times(unit.factor) else { return nil }
    dimension = unit.dimension
    self.interval = interval
  }

  /// So many times in one unit of time: `twice a year`, 每日四次.
  init?(_ times: ExactNumber, per unit: Unit) {
    guard let times = times.integer, times > 0, let part = ExactNumber(1, over: times) else { return nil }
    self.init(every: part, unit)
  }

  /// Whether both are paces of one kind of time and not the same.
  func contradicts(_ other: Pace) -> Bool { dimension == other.dimension && interval != other.interval }
}

/// A number and what it counts.
struct Quantity: Hashable, Sendable {
  var number: ExactNumber
  /// What the number may also be, such as the 2 million of `2 to 3 million`.
  var alternative: ExactNumber?
  /// The upper one of two neighbouring numbers: the 30 of 二三十.
  var upper: ExactNumber?
  var unit = Unit.none
  var isOrdinal = false
  /// Whether it numbers the thing that is named behind it: `the second dose`, 第三剂, not `at first`, 第二天.
  var isRank = false
  /// Whether a unit of the decimal system stands with it (万, million), so that a range may share it.
  var scale = 1
  /// Whether it says how much less is paid: `20% off`, 八折. The ``alternative`` is then what is still paid.
  var isDiscount = false
  /// Whether only the days on which people work are counted.
  var isOfWork = false
}

/// A time of day.
struct ClockTime: Hashable, Sendable {
  enum Half: Hashable, Sendable {
    case morning, afternoon
    /// Of the hours from five to twelve the evening ones, of the others those behind midnight: 夜里, `at night`.
    case night
    /// About noon: 中午12时, 中午1时.
    case noon
  }
  /// 0…24.
  var hour: Int
  var minute: Int
  var half: Half?
  /// The seconds that are said with it; they are not compared, but `2:25:33` may be a stretch of time.
  var second: Int?
  /// How many minutes the clock is ahead of Greenwich, where the text names one: `09:00 GMT`, 北京时间9时.
  var zone: Int?

  /// The hour by the clock of 24 hours where that is known.
  var fullHour: Int {
    switch half {
    case .afternoon where hour < 12: hour + 12
    case .morning where hour == 12: 0
    case .night where hour == 12: 24
    case .night where (5..<12).contains(hour): hour + 12
    case .noon where hour < 6: hour + 12
    default: hour
    }
  }

  /// Whether it may be twelve hours later as well.
  var isOpen: Bool { half == nil && (1...12).contains(hour) }
}

extension Value: CustomStringConvertible {
  /// The value in a neutral notation, such as `4`, `70%`, `USD 5000000`, `#7`, `2016-06-14`, `16:40`, `[F-16]`.
  var description: String {
    switch content {
    case .quantity(let quantity): (isApproximate ? "~" : "") + quantity.description
    case .date(let date):
      switch bound {
      case .atMost: "before:" + date.description
      case .atLeast: "after:" + date.description
      case .from, .to, nil: date.description
      }
    case .time(let time): "\(CalendarDate.twoDigits(time.fullHour)):\(CalendarDate.twoDigits(time.minute))"
    case .code(let code): "[\(code)]"
    case .letter(let number): "#" + String(UnicodeScalar(UInt8(0x40 + number)))
    case .unit(let unit): "/" + Quantity(number: ExactNumber(1), unit: unit).description
    }
  }
}

extension Quantity: CustomStringConvertible {
  var description: String {
    let text = (isOrdinal ? "#" : "") + number.description
    switch unit {
    case .none, .share: return text
    case .percent: return text + "%"
    case .points: return text + "pp"
    case .multiple: return "x" + text
    case .magnitude: return text + "+"
    case .currency(let currency): return "\(currency.code) \(text)"
    case .measure(let measure): return "\(text) \(measure.symbol)"
    case .year: return text + "y"
    case .month: return text + "mo"
    case .week: return text + "w"
    case .day: return text + "d"
    case .hour: return text + "h"
    case .minute: return text + "min"
    case .second: return text + "s"
    }
  }
}
