/// What a quantity counts, as far as it matters for comparing.
enum Unit: Hashable, Sendable {
  case none
  case percent
  /// A part of the whole, as the `one third` of `one third of the seats`.
  case share
  /// Percentage points, which are no percent: a rate of 2% that rises by 1 point is not one that rises by 1%.
  case points
  /// `三倍`, `three times`, `threefold`.
  case multiple
  /// How great a number is that is not said: 数百万, `dozens`.
  case magnitude
  case currency(Currency)
  case year, month, week, day, hour, minute, second
  case measure(Measure)

  /// Whether two quantities in these units may be the same one. Where either side says no unit, or one that
  /// is not compared, they may.
  func agrees(with other: Unit) -> Bool {
    switch (self, other) {
    case (.none, _), (_, .none): return true
    case (.currency(let left), .currency(let right)): return left.agrees(with: right)
    case (.measure(let left), .measure(let right)): return left.dimension.agrees(with: right.dimension)
    // A pound is money or a weight.
    case (.currency(let currency), .measure(let measure)), (.measure(let measure), .currency(let currency)):
      return measure.symbol == "lb" && currency.family == .pound && currency.isShared
    case (.share, .multiple), (.multiple, .share), (.percent, .multiple), (.multiple, .percent): return true
    default: return dimension == other.dimension
    }
  }

  /// Whether one number with either unit may be the same quantity: 5 of 5吨 and 5公斤 are not, 5 of 5 and 5公斤 may be.
  func sharesNumbers(with other: Unit) -> Bool {
    guard agrees(with: other) else { return false }
    // So many bits a second are no more bits than they are.
    if case .measure(let one) = self, case .measure(let two) = other, one.isData, two.isData {
      return one.factor == two.factor
    }
    return dimension != other.dimension || factor == other.factor
  }

  /// What is compared of a unit: quantities of one dimension can be the same in different units.
  enum Dimension: Hashable, Sendable {
    case none, ratio, points, multiple, magnitude, money
    /// Years and months.
    case calendar
    /// Weeks to seconds.
    case time
    case measure(Measure.Dimension)
  }

  /// Whether it is a length of time.
  var isTime: Bool { dimension == .calendar || dimension == .time }

  var isMeasure: Bool { if case .measure = self { true } else { false } }

  var dimension: Dimension {
    switch self {
    case .none: .none
    case .percent, .share: .ratio
    case .points: .points
    case .multiple: .multiple
    case .magnitude: .magnitude
    case .currency: .money
    case .year, .month: .calendar
    case .week, .day, .hour, .minute, .second: .time
    // Milliseconds are compared with seconds.
    case .measure(let measure): measure.dimension == .instant ? .time : .measure(measure.dimension)
    }
  }

  /// How many of the smallest unit of its dimension it is.
  var factor: ExactNumber {
    switch self {
    case .none, .share, .points, .multiple, .magnitude, .currency, .month, .second: ExactNumber(1)
    case .percent: ExactNumber(1, over: 100) ?? ExactNumber(1)
    case .year: ExactNumber(12)
    case .week: ExactNumber(604_800)
    case .day: ExactNumber(86_400)
    case .hour: ExactNumber(3600)
    case .minute: ExactNumber(60)
    case .measure(let measure): measure.factor
    }
  }
}
