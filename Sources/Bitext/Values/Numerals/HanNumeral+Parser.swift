extension HanNumeral {
  /// Adds up a number from its characters, from the left.
  ///
  /// A number is a part in 亿, a part in 万 and a rest, each of which counts its own thousands, hundreds, tens
  /// and ones; units descend inside a part. What would break that order is not taken and ends the number.
  struct Parser {
    private(set) var overflowed = false
    /// The finished part in 亿, the finished part in 万, and the part being read.
    private var hundredMillions = 0
    private var tenThousands = 0
    private var part = 0
    /// The digit that no unit has followed yet, and the second one of an approximation.
    private var pending: Int?
    private var pendingUpper: Int?
    /// The difference that the second digit of an approximation makes to the whole.
    private var spread: Int?
    private var lastUnit = 1
    private var smallestInPart = 10_000
    private var sawZero = false
    private var isEmpty = true

    /// Whether the character continues the number; if not, the number ended before it.
    mutating func take(_ symbol: Symbol) -> Bool {
      if overflowed { return false }
      switch symbol {
      case .digit(let digit): return takeDigit(digit)
      case .ten: return takeSmall(10)
      case .tens(let value):
        guard pending == nil, smallestInPart > 10 else { return false }
        part += value
        smallestInPart = 10
        lastUnit = 10
        isEmpty = false
        return true
      case .unit(let unit): return unit < 10_000 ? takeSmall(unit) : takeGreat(unit)
      }
    }

    private mutating func takeDigit(_ digit: Int) -> Bool {
      if spread != nil { return false }
      if let first = pending {
        // 七八十, 十七八: two neighbouring digits.
        guard pendingUpper == nil, first >= 1, first <= 8, digit == first + 1 else { return false }
        pendingUpper = digit
        return true
      }
      if digit == 0 {
        if isEmpty {
          pending = 0
          isEmpty = false
          return true
        }
        sawZero = true
        return true
      }
      pending = digit
      isEmpty = false
      return true
    }

    private mutating func takeSmall(_ unit: Int) -> Bool {
      guard unit < smallestInPart else { return false }
      let count: Int
      if let digit = pending {
        if digit == 0 { return false }
        count = digit
      } else {
        // Only 十 may stand without a digit, at the beginning or behind hundreds (二百十).
        guard unit == 10, part == 0 || smallestInPart == 100 else { return false }
        count = 1
      }
      part = sum(part, product(count, unit))
      if pendingUpper != nil { spread = unit }
      pending = nil
      pendingUpper = nil
      sawZero = false
      smallestInPart = unit
      lastUnit = unit
      isEmpty = false
      return true
    }

    private mutating func takeGreat(_ unit: Int) -> Bool {
      if pendingUpper != nil { spread = 1 }
      let count = sum(part, pending ?? 0)
      if unit == 10_000 {
        guard tenThousands == 0, count > 0 else { return false }
        tenThousands = product(count, unit)
      } else {
        let all = sum(tenThousands, count)
        guard hundredMillions == 0, all > 0 else { return false }
        hundredMillions = product(all, unit)
        tenThousands = 0
      }
      if let difference = spread { spread = product(difference, unit) }
      part = 0
      pending = nil
      pendingUpper = nil
      sawZero = false
      smallestInPart = 10_000
      lastUnit = unit
      return true
    }

    /// The number read so far.
    var value: Int? {
      if overflowed { return nil }
      var rest = pending ?? 0
      // 一百五, 三万五: the last digit counts the unit below the one before it.
      if pending != nil, pendingUpper == nil, lastUnit >= 100, !sawZero, rest < 10 { rest *= lastUnit / 10 }
      let (first, one) = hundredMillions.addingReportingOverflow(tenThousands)
      let (second, two) = first.addingReportingOverflow(part)
      let (third, three) = second.addingReportingOverflow(rest)
      return one || two || three ? nil : third
    }

    /// The greater of the two numbers of an approximation.
    var upper: Int? {
      guard let value else { return nil }
      if let spread { return value.addingReportingOverflow(spread).overflow ? nil : value + spread }
      return pendingUpper == nil ? nil : value + 1
    }

    private mutating func product(_ left: Int, _ right: Int) -> Int {
      let (result, overflow) = left.multipliedReportingOverflow(by: right)
      if overflow { overflowed = true }
      return overflow ? 0 : result
    }

    private mutating func sum(_ left: Int, _ right: Int) -> Int {
      let (result, overflow) = left.addingReportingOverflow(right)
      if overflow { overflowed = true }
      return overflow ? 0 : result
    }
  }
}
