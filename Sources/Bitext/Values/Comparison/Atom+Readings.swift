extension Atom {
  /// The numbers that the other side may write for this one, the plain number not counted.
  func readings(_ value: Value) -> [ExactNumber] {
    var numbers: [ExactNumber] = []
    func add(_ number: ExactNumber?) { if let number { numbers.append(number) } }
    switch value.content {
    case .quantity(let quantity):
      add(quantity.alternative)
      switch quantity.unit {
      case .percent:
        let ratio = ExactNumber(1, over: 100).flatMap { quantity.number.times($0) }
        add(ratio)
        // A rise of 100% is a doubling.
        if let ratio { add(ratio.plus(ExactNumber(1))) }
      case .share: add(quantity.number.times(100))
      case .year:
        addYears(quantity.number.integer, &numbers)
        if quantity.number == ExactNumber(1, over: 2) { add(ExactNumber(6)) }
      default: break
      }
    case .date(let date):
      switch field {
      case .year where date.yearForm == .short: addYears(date.year, &numbers)
      case .year:
        // `the 48th year of Qianlong`
        if case .ofReign(let number) = date.yearForm { add(ExactNumber(number)) }
      case .decade:
        // The 1700s may be the century.
        if let full = date.decade, full >= 1000, full % 100 == 0 {
          numbers.append(ExactNumber(full / 100 + 1))
        }
        guard let short = date.decade, short < 100 else { break }
        for century in [1900, 1800, 2000] { numbers.append(ExactNumber(short + century)) }
      default: break
      }
    default: break
    }
    return numbers
  }

  /// The keys of a part of a whole: as it is said, as a third that 三成 stands for, and of a third and the like the percents
  /// that it is rounded to.
  func ratioKeys(_ value: Value) -> [AtomKey] {
    guard case .quantity(let quantity) = value.content, field == .number else { return [] }
    var parts = [base]
    if let other = quantity.alternative?.times(quantity.unit.factor) { parts.append(other) }
    if quantity.unit == .share, let part = quantity.number.fraction,
      part.denominator % 2 != 0 || part.denominator == 6,
      part.denominator % 5 != 0, part.denominator < 10
    {
      for scale in [100, 1000] {
        let rounded = (2 * part.numerator * scale + part.denominator) / (2 * part.denominator)
        if let number = ExactNumber(rounded, over: scale) { parts.append(number) }
      }
    }
    return parts.map { part in
      var key = AtomKey(strict: self)
      key.number = part
      return key
    }
  }

  /// The years that a short one may mean: of this century, the last, or the Republic of China.
  private func addYears(_ short: Int?, _ numbers: inout [ExactNumber]) {
    guard let short, (0..<200).contains(short) else { return }
    numbers.append(ExactNumber(short + 1911))
    if short < 100 {
      numbers.append(ExactNumber(short + 1900))
      numbers.append(ExactNumber(short + 2000))
    }
  }

  /// The numbers that stand in the value, for a side that writes them apart: hour and minute, numerator and
  /// denominator, the digits of a code.
  func pieces(_ value: Value) -> [ExactNumber] {
    switch value.content {
    case .quantity(let quantity):
      // Article 4.2 is 第四条第二款.
      if quantity.number.isDecimalPair, quantity.unit == .none {
        return [ExactNumber(quantity.number.numerator / 10), ExactNumber(quantity.number.numerator % 10)]
      }
      guard let parts = quantity.number.fraction, parts.numerator > 0, parts.numerator < parts.denominator
      else { return [] }
      return [ExactNumber(parts.numerator), ExactNumber(parts.denominator)]
    case .date: return field == .month ? [number] : []
    case .time(let time):
      if let second = time.second {
        return [time.hour, time.minute, second].filter { $0 > 0 }.map { ExactNumber($0) }
      }
      return time.minute == 0
        ? [ExactNumber(time.hour % 12 == 0 ? 12 : time.hour % 12)]
        : [ExactNumber(time.hour), ExactNumber(time.minute)]
    case .code(let code): return Atom.digits(of: code)
    case .letter, .unit: return []
    }
  }

  /// A code with every row of digits as one mark.
  static func skeleton(_ code: String) -> [UInt8] {
    var result: [UInt8] = []
    for byte in code.utf8 {
      let isDigit = byte >= 0x30 && byte <= 0x39
      if isDigit, result.last == 0x30 { continue }
      result.append(isDigit ? 0x30 : byte)
    }
    return result
  }

  private static func digits(of code: String) -> [ExactNumber] {
    let bytes = Array(code.utf8)
    var numbers: [ExactNumber] = []
    var offset = 0
    while offset < bytes.count {
      if let reading = DigitNumeral.read(bytes, at: offset, limit: bytes.count) {
        if let digits = reading.digits, let number = ExactNumber(digits, exponent: -reading.fractionDigits) {
          numbers.append(number)
        }
        offset = reading.end
      } else {
        offset += 1
      }
    }
    return numbers
  }
}
