/// A unit of measurement, as a multiple of the base unit of what it measures.
struct Measure: Hashable, Sendable {
  enum Dimension: Hashable, Sendable {
    case length, area, volume, mass, power, energy, celsius, fahrenheit, degree, speed, data, dataRate,
      frequency,
      voltage, current, pressure, sound, angle, charge, force, light
    /// Parts of a second.
    case instant

    /// Whether a number in one may be the same in the other: `100 km an hour` is 时速100公里, and degrees may be of any scale.
    func agrees(with other: Dimension) -> Bool {
      if self == other { return true }
      switch (self, other) {
      case (.degree, .celsius), (.degree, .fahrenheit), (.celsius, .degree), (.fahrenheit, .degree):
        return true
      case (.speed, .length), (.length, .speed), (.data, .dataRate), (.dataRate, .data): return true
      default: return false
      }
    }
  }

  let dimension: Dimension
  /// How many base units (metre, square metre, litre, kilogram, watt, joule, degree, metre per second, byte, …) it is.
  let factor: ExactNumber
  /// The sign that stands for it in a notation, such as `km`.
  let symbol: String

  var isData: Bool { dimension == .data || dimension == .dataRate }

  init(_ dimension: Dimension, _ factor: ExactNumber, _ symbol: String) {
    self.dimension = dimension
    self.factor = factor
    self.symbol = symbol
  }
}

/// The prefixes of the International System of Units, as English and Chinese write them.
struct MetricPrefix: Sendable {
  let english: String
  /// Nil where its symbols are not read.
  let symbol: String?
  let chinese: [String]
  let exponent: Int

  static let all: [MetricPrefix] = [
    MetricPrefix(english: "", symbol: "", chinese: [""], exponent: 0),
    MetricPrefix(english: "peta", symbol: "P", chinese: ["拍"], exponent: 15),
    MetricPrefix(english: "tera", symbol: "T", chinese: ["太", "太拉"], exponent: 12),
    MetricPrefix(english: "giga", symbol: "G", chinese: ["吉", "千兆", "十亿"], exponent: 9),
    MetricPrefix(english: "mega", symbol: "M", chinese: ["兆", "百万"], exponent: 6),
    MetricPrefix(english: "kilo", symbol: "k", chinese: ["千"], exponent: 3),
    MetricPrefix(english: "hecto", symbol: "h", chinese: ["百"], exponent: 2),
    MetricPrefix(english: "deca", symbol: "da", chinese: [], exponent: 1),
    MetricPrefix(english: "deci", symbol: "d", chinese: ["分"], exponent: -1),
    MetricPrefix(english: "centi", symbol: "c", chinese: ["厘", "釐"], exponent: -2),
    MetricPrefix(english: "milli", symbol: "m", chinese: ["毫"], exponent: -3),
    MetricPrefix(english: "micro", symbol: "μ", chinese: ["微"], exponent: -6),
    MetricPrefix(english: "nano", symbol: "n", chinese: ["纳", "奈", "納"], exponent: -9),
    // Without a symbol: `pm`, `pt` and `pg` are other things mostly.
    MetricPrefix(english: "pico", symbol: nil, chinese: ["皮"], exponent: -12),
  ]
}
