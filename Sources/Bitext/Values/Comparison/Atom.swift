/// One number of a value, as the smallest thing that is matched: a quantity is one, a date has one for each of
/// its parts.
///
/// Parts are matched alone because translators divide and join dates: `14–16 June 2016` against
/// 2016年6月14日至16日, `in 2015 and 2016` against 2015年和2016年.
struct Atom {
  enum Field: UInt8 {
    case number, year, month, day, weekday, quarter, half, decade, century, clock, code

    /// Whether the two languages may say the same number as another field: year 2016 and 2016, the 14th and 14.
    var isNumeric: Bool {
      switch self {
      case .number, .year, .day, .quarter, .half, .decade, .century: true
      case .month, .weekday, .clock, .code: false
      }
    }

    var isDate: Bool { self != .number && self != .code }
  }

  /// The index of the value.
  let value: Int
  let field: Field
  let number: ExactNumber
  /// The text of a code.
  let code: String
  let unit: Unit
  let certainty: Value.Certainty

  /// The atoms of some values, in order.
  static func atoms(_ values: [Value]) -> [Atom] {
    var atoms: [Atom] = []
    atoms.reserveCapacity(values.count)
    for (index, value) in values.enumerated() {
      func add(_ field: Field, _ number: Int?, code: String = "") {
        guard let number else { return }
        atoms.append(
          Atom(
            value: index, field: field, number: ExactNumber(number), code: code, unit: .none,
            certainty: value.certainty))
      }
      switch value.content {
      case .quantity(let quantity):
        atoms.append(
          Atom(
            value: index, field: .number, number: quantity.number, code: "", unit: quantity.unit,
            certainty: value.certainty))
      case .date(let date):
        add(.year, date.year)
        add(.month, date.month)
        add(.day, date.day)
        add(.weekday, date.weekday)
        add(.quarter, date.quarter)
        add(.half, date.half)
        add(.decade, date.decade)
        add(.century, date.century)
      case .time(let time): add(.clock, time.fullHour * 60 + time.minute)
      case .code(let code): add(.code, 0, code: code)
      }
    }
    return atoms
  }
}

/// What two atoms must share to be matched in a pass.
struct AtomKey: Hashable {
  var tag: UInt8
  var number: ExactNumber
  var unit = Unit.none
  var code = ""

  /// The key of the strictest pass: the same part, number and unit.
  init(strict atom: Atom) {
    tag = atom.field.rawValue
    number = atom.number
    unit = atom.unit
    code = atom.code
  }

  /// The key of a number whatever it counts.
  init(number: ExactNumber) {
    tag = 0xFF
    self.number = number
  }
}
