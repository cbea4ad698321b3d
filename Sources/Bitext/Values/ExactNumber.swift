/// A number as numerator / denominator × 10^exponent, without any rounding.
///
/// Every number has one form: the numerator has no factor 10, the denominator is positive and shares no
/// factor with the numerator or with 10. So `0.5`, `1/2` and `50%` of one are equal and hash alike, and
/// `1.2亿` equals `120 million`. A number that does not fit is not made at all.
struct ExactNumber: Hashable, Sendable {
  let numerator: Int
  let denominator: Int
  let exponent: Int

  init(_ value: Int) {
    var numerator = value
    var exponent = 0
    if numerator != 0 {
      while numerator % 10 == 0 {
        numerator /= 10
        exponent += 1
      }
    }
    self.numerator = numerator
    self.denominator = 1
    self.exponent = exponent
  }

  /// numerator / denominator × 10^exponent, if it fits.
  init?(_ numerator: Int, over denominator: Int = 1, exponent: Int = 0) {
    guard denominator > 0, numerator != Int.min, abs(exponent) < 1000 else { return nil }
    var top = numerator
    var bottom = denominator
    var exponent = exponent
    if top == 0 {
      bottom = 1
      exponent = 0
    }
    let divisor = ExactNumber.greatestCommonDivisor(abs(top), bottom)
    if divisor > 1 {
      top /= divisor
      bottom /= divisor
    }
    while bottom % 2 == 0 || bottom % 5 == 0 {
      // A factor 10 in the denominator goes to the exponent; a lone 2 or 5 is completed to one.
      let factor = bottom % 10 == 0 ? 10 : bottom % 2 == 0 ? 2 : 5
      bottom /= factor
      let (product, overflow) = top.multipliedReportingOverflow(by: 10 / factor)
      if overflow { return nil }
      top = product
      exponent -= 1
    }
    while top != 0, top % 10 == 0 {
      top /= 10
      exponent += 1
    }
    self.numerator = top
    self.denominator = bottom
    self.exponent = exponent
  }

  /// Whether it has no fraction.
  var isWhole: Bool { denominator == 1 && exponent >= 0 }

  /// Whether it is written with one digit behind the point and something before it, as `4.2`.
  var isDecimalPair: Bool { denominator == 1 && exponent == -1 && (11...999).contains(numerator) }

  /// Whether it is more than nothing and less than one, as far as its digits tell without a division.
  var isBelowOne: Bool {
    guard numerator > 0, exponent < 0 else { return false }
    var power = denominator
    for _ in 0..<min(-exponent, 18) {
      let (product, overflow) = power.multipliedReportingOverflow(by: 10)
      if overflow { return true }
      power = product
    }
    return numerator < power
  }

  /// The month and the days that its places before and behind the point may be: 5 and 21 of 5.21, 6 and 1 or 10 of 6.1.
  var monthAndDay: (month: Int, days: [Int])? {
    guard denominator == 1, exponent == -1 || exponent == -2, numerator > 0, numerator < 1300 else {
      return nil
    }
    let power = exponent == -1 ? 10 : 100
    let (month, day) = (numerator / power, numerator % power)
    guard (1...12).contains(month) else { return nil }
    return (month, exponent == -1 ? [day, day * 10] : [day])
  }

  /// The product, if it fits.
  func times(_ other: ExactNumber) -> ExactNumber? {
    let (top, one) = numerator.multipliedReportingOverflow(by: other.numerator)
    let (bottom, two) = denominator.multipliedReportingOverflow(by: other.denominator)
    if one || two { return nil }
    return ExactNumber(top, over: bottom, exponent: exponent + other.exponent)
  }

  func times(_ factor: Int) -> ExactNumber? { times(ExactNumber(factor)) }

  /// The sum, if it fits.
  func plus(_ other: ExactNumber) -> ExactNumber? {
    let low = min(exponent, other.exponent)
    guard let left = ExactNumber.scaled(numerator, by: exponent - low),
      let right = ExactNumber.scaled(other.numerator, by: other.exponent - low)
    else { return nil }
    let (first, one) = left.multipliedReportingOverflow(by: other.denominator)
    let (second, two) = right.multipliedReportingOverflow(by: denominator)
    let (top, three) = first.addingReportingOverflow(second)
    let (bottom, four) = denominator.multipliedReportingOverflow(by: other.denominator)
    if one || two || three || four { return nil }
    return ExactNumber(top, over: bottom, exponent: low)
  }

  /// The number as a fraction in lowest terms, if the denominator is not above a million.
  var fraction: (numerator: Int, denominator: Int)? {
    guard exponent < 0, exponent >= -9 else { return denominator <= 1000 ? (numerator, denominator) : nil }
    var bottom = denominator
    for _ in 0..<(-exponent) {
      guard bottom <= 100_000_000_000 else { return nil }
      bottom *= 10
    }
    let divisor = ExactNumber.greatestCommonDivisor(abs(numerator), bottom)
    return bottom / divisor <= 1_000_000 ? (numerator / divisor, bottom / divisor) : nil
  }

  /// The number as a whole one; nil if it is none or does not fit.
  var integer: Int? {
    denominator == 1 && exponent >= 0 ? ExactNumber.scaled(numerator, by: exponent) : nil
  }

  private static func scaled(_ value: Int, by exponent: Int) -> Int? {
    if value == 0 { return 0 }
    guard exponent <= 18 else { return nil }
    var result = value
    for _ in 0..<exponent {
      let (product, overflow) = result.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      result = product
    }
    return result
  }

  private static func greatestCommonDivisor(_ first: Int, _ second: Int) -> Int {
    var (first, second) = (first, second)
    while second != 0 { (first, second) = (second, first % second) }
    return first
  }
}

extension ExactNumber: CustomStringConvertible {
  /// Such as `120000000`, `3.5`, `1/3`, `7e20`.
  var description: String {
    if denominator != 1 {
      let top = exponent == 0 ? "\(numerator)" : ExactNumber.decimal(numerator, exponent)
      return "\(top)/\(denominator)"
    }
    return ExactNumber.decimal(numerator, exponent)
  }

  private static func decimal(_ mantissa: Int, _ exponent: Int) -> String {
    if exponent >= 0 {
      return exponent > 18
        ? "\(mantissa)e\(exponent)" : "\(mantissa)" + String(repeating: "0", count: exponent)
    }
    let digits = String(mantissa.magnitude)
    let sign = mantissa < 0 ? "-" : ""
    let places = -exponent
    if places > 18 { return "\(mantissa)e\(exponent)" }
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return "\(sign)\(padded.dropLast(places)).\(padded.suffix(places))"
  }
}
