internal import Lattice

/// Whether a quantity was converted for other readers: 1,076 square feet is 100平方米, and 68 °F is 20摄氏度.
///
/// Converters round, to as many digits as they then write; so two quantities are one where either, in the unit of the
/// other, is the other's number after rounding to its last digit. A round number is rounded far: 100 of 100 miles to the
/// next hundred. What counts is bounded, so that no number is so round that all are equal.
///
/// Only units that are no decimal multiples of each other are converted: of 5 km nobody makes 5,013 metres.
struct Conversion {
  /// The most that rounding may change, as a part of the number.
  static let tolerance = 0.03

  let left: ExactNumber
  let leftUnit: Unit
  let right: ExactNumber
  let rightUnit: Unit

  var isPlausible: Bool {
    guard let from = Conversion.measure(leftUnit), let to = Conversion.measure(rightUnit) else {
      return false
    }
    if let scales = Conversion.scales(from, to) {
      // Of a difference only the size of the degree is converted, of a temperature its zero too.
      return scales.contains {
        Conversion.isRounded(($0(left.approximation), right), or: nil)
      }
    }
    guard from.dimension.agrees(with: to.dimension), let ratio = Conversion.ratio(from, to) else {
      return false
    }
    let power = naturalLogarithm(ratio) / naturalLogarithm(10)
    guard abs(power - power.rounded()) > 1e-6 else { return false }
    return Conversion.isRounded(
      (left.approximation * ratio, right), or: (right.approximation / ratio, left))
  }

  /// What a unit measures; a pound that no country is named for may be one of weight.
  private static func measure(_ unit: Unit) -> Measure? {
    switch unit {
    case .measure(let measure): measure
    case .currency(let currency) where currency.family == .pound && currency.isShared:
      MeasureTable.symbols["lb"]
    default: nil
    }
  }

  private static func isRounded(
    _ forth: (converted: Double, written: ExactNumber), or back: (converted: Double, written: ExactNumber)?
  ) -> Bool {
    func fits(_ pair: (converted: Double, written: ExactNumber)) -> Bool {
      let written = pair.written.approximation
      let allowed = min(pair.written.lastDigit / 2, abs(written) * tolerance)
      return abs(pair.converted - written) <= allowed * (1 + 1e-9)
    }
    return fits(forth) || back.map(fits) ?? false
  }

  /// How many of one unit the other is.
  private static func ratio(_ from: Measure, _ to: Measure) -> Double? {
    // Speeds count in km/h, and a length behind `an hour` in metres.
    func base(_ measure: Measure, beside other: Measure) -> Double {
      measure.dimension == .length && other.dimension == .speed
        ? measure.factor.approximation / 1000 : measure.factor.approximation
    }
    let (top, bottom) = (base(from, beside: to), base(to, beside: from))
    return bottom > 0 ? top / bottom : nil
  }

  /// The ways from one scale of temperature to the other.
  private static func scales(_ from: Measure, _ to: Measure) -> [(Double) -> Double]? {
    switch (from.dimension, to.dimension) {
    case (.fahrenheit, .celsius): [{ ($0 - 32) / 1.8 }, { $0 / 1.8 }]
    case (.celsius, .fahrenheit): [{ $0 * 1.8 + 32 }, { $0 * 1.8 }]
    default: nil
    }
  }
}

extension ExactNumber {
  /// The nearest number of the machine.
  fileprivate var approximation: Double {
    Double(numerator) / Double(denominator) * ExactNumber.power(exponent)
  }

  /// The value of its last digit that is not zero: 100 of 300, .1 of 2.5. Of a fraction it is the denominator's part.
  fileprivate var lastDigit: Double { ExactNumber.power(exponent) / Double(denominator) }

  private static func power(_ exponent: Int) -> Double {
    var result = 1.0
    for _ in 0..<min(abs(exponent), 300) { result *= 10 }
    return exponent < 0 ? 1 / result : result
  }
}
