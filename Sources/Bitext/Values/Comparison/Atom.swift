/// One number of a value, as the smallest thing that is matched: a quantity is one, a date has one for each of
/// its parts.
///
/// Parts are matched alone because translators divide and join dates: `14–16 June 2016` against
/// 2016年6月14日至16日, `in 2015 and 2016` against 2015年和2016年.
struct Atom {
  enum Field: UInt8 {
    case number, year, month, day, weekday, quarter, half, season, decade, century, festival, clock, code
    case relative, letter, unit

    /// Whether the two languages may say the same number as another field: year 2016 and 2016, the 14th and 14.
    var isNumeric: Bool {
      switch self {
      case .number, .year, .day, .quarter, .decade, .century: true
      // The 首 of 首飞 is no first half.
      case .half, .season, .month, .weekday, .festival, .clock, .code, .relative, .letter, .unit: false
      }
    }

    var isDate: Bool { self != .number && self != .code && self != .letter && self != .unit }

    /// Whether translators are so free with it that it tells nothing of what stands beside what.
    var isBare: Bool { self == .relative || self == .letter || self == .unit }
  }

  /// The index of the value.
  let value: Int
  let field: Field
  /// The number as it is written.
  let number: ExactNumber
  /// The number in the smallest unit of its dimension, so that 5吨 and 5000公斤 are the same.
  let base: ExactNumber
  /// The text of a code.
  let code: String
  let unit: Unit
  let certainty: Value.Certainty
  var isOrdinal = false
  var isRank = false
  var isDiscount = false
  var pace: Pace?

  /// The atoms of some values, in order.
  static func atoms(_ values: [Value]) -> [Atom] {
    var atoms: [Atom] = []
    atoms.reserveCapacity(values.count)
    for (index, value) in values.enumerated() {
      func add(_ field: Field, _ number: Int?, code: String = "") {
        guard let number else { return }
        let exact = ExactNumber(number)
        atoms.append(
          Atom(
            value: index, field: field, number: exact, base: exact, code: code, unit: .none,
            certainty: value.certainty))
      }
      switch value.content {
      case .quantity(let quantity):
        for number in [quantity.number, quantity.upper] {
          guard let number else { continue }
          atoms.append(
            Atom(
              value: index, field: .number, number: number,
              base: number.times(quantity.unit.factor) ?? number, code: "",
              unit: quantity.unit, certainty: value.certainty, isOrdinal: quantity.isOrdinal,
              isRank: quantity.isRank,
              isDiscount: quantity.isDiscount, pace: value.pace))
        }
      case .date(let date):
        add(.year, date.year)
        add(.month, date.month)
        add(.day, date.day)
        add(.weekday, date.weekday)
        add(.quarter, date.quarter)
        add(.half, date.half)
        add(.season, date.season)
        add(.decade, date.decade)
        add(.century, date.century)
        if let festival = date.festival { add(.festival, 0, code: festival.rawValue) }
        if let relative = date.relative {
          add(.relative, relative.offset, code: relative.stretch.rawValue)
        }
      case .time(let time): add(.clock, (time.fullHour * 60 + time.minute) % 1440)
      case .code(let code): add(.code, 0, code: code)
      case .letter(let number): add(.letter, number)
      case .unit(let unit):
        atoms.append(
          Atom(
            value: index, field: .unit, number: ExactNumber(1), base: unit.factor, code: "", unit: unit,
            certainty: value.certainty))
      }
    }
    return atoms
  }
}

extension Atom {
  /// Whether an atom with the same key may say the same, as far as the units tell.
  func shares(_ key: AtomKey, with other: Atom) -> Bool {
    if let pace, pace == other.pace, key == AtomKey(pace: pace) { return true }
    // 每两年 is none of the two countries.
    if isCadence && other.isCount || isCount && other.isCadence { return false }
    // The 6.30 that a time may be elsewhere says nothing of two times.
    if field == .clock, other.field == .clock { return !key.isNumber }
    // A discount of 20% is none to 20%.
    if isDiscount, other.isDiscount, number != other.number { return false }
    return key == AtomKey(strict: self) || key == AtomKey(strict: other)
      || unit.sharesNumbers(with: other.unit)
  }
}

extension Atom {
  /// Whether it says once in how many units of time something happens: 每两年.
  var isCadence: Bool { pace != nil && unit.isTime && number != ExactNumber(1) }

  /// Whether it counts something else than time, nothing that a text names.
  private var isCount: Bool { field == .number && unit == .none && pace == nil && !isOrdinal }
}

extension Atom {
  /// Whether it says which half, or the how manieth of something.
  func isRanked(_ field: Field) -> Bool { self.field == field && (field == .half || isRank) }

  /// The stretch that a field of its kind counts.
  var relative: RelativeDate? {
    guard field == .relative, let stretch = RelativeDate.Stretch(rawValue: code) else { return nil }
    return RelativeDate(stretch: stretch, offset: number.numerator)
  }
}

/// What two atoms must share to be matched in a pass.
struct AtomKey: Hashable {
  var tag: UInt8
  var number: ExactNumber
  var dimension = Unit.Dimension.none
  var code = ""

  /// The key of the strictest pass: the same part, and as much of the same dimension.
  init(strict atom: Atom) {
    tag = atom.field.rawValue
    number = atom.base
    dimension = atom.unit.dimension
    code = atom.code
    // Amounts of two currencies are not the same; of those that may be one the loose pass knows.
    if case .currency(let currency) = atom.unit { code = currency.code }
  }

  /// The key of a number whatever it counts.
  init(number: ExactNumber) {
    tag = 0xFF
    self.number = number
  }

  /// Whether it is the key of a number whatever it counts.
  var isNumber: Bool { tag == 0xFF }

  /// The key of how often something happens.
  init(pace: Pace) {
    tag = 0xFC
    number = pace.interval
    dimension = pace.dimension
  }

  /// The key of a moment, in minutes of the day in Greenwich.
  init(moment minutes: Int) {
    tag = 0xFB
    number = ExactNumber(minutes)
  }

  /// The key of all currencies of one name.
  init(currency family: Currency.Family) {
    tag = 0xFA
    number = ExactNumber(1)
    code = family.rawValue
  }

  /// The key of a time of the clock of twelve hours.
  init(clock minutes: Int, isOpen: Bool) {
    tag = isOpen ? 0xFE : 0xFD
    number = ExactNumber(minutes % 720)
  }
}
