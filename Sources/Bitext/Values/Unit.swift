/// What a quantity counts, as far as it matters for comparing.
enum Unit: Hashable, Sendable {
  case none
  case percent
  /// `三倍`, `three times`, `threefold`.
  case multiple
  case currency(Currency)
  case year, month, week, day, hour, minute, second

  /// Whether two quantities in these units may be the same one. Where either side says no unit, or one that
  /// is not compared, they may.
  func agrees(with other: Unit) -> Bool {
    switch (self, other) {
    case (.none, _), (_, .none): true
    case (.currency(let left), .currency(let right)): left.agrees(with: right)
    default: self == other
    }
  }
}

/// A currency by its ISO 4217 code, or by a sign that several currencies share.
struct Currency: Hashable, Sendable {
  /// Three letters; `$` where only a dollar is named, `¥` where yuan, yen or a local unit is.
  let code: StaticCode

  enum StaticCode: String, Hashable, Sendable, CaseIterable {
    case dollar = "$"
    /// `元`, `块` and `¥`.
    case yuanSign = "¥"
    case USD, CNY, HKD, TWD, EUR, GBP, JPY, KRW, RUB, INR, AUD, CAD, SGD, NZD, MOP, THB, CHF, VND, MYR, PHP,
      IDR, BRL,
      ZAR, KPW, SEK, NOK, DKK, MXN, TRY, SAR, AED, ILS, PKR, KZT, MNT, LAK, MMK, KHR
  }

  init(_ code: StaticCode) { self.code = code }

  func agrees(with other: Currency) -> Bool {
    if code == other.code { return true }
    return isSharedSign && other.isDollarOrYuan || other.isSharedSign && isDollarOrYuan
  }

  private var isSharedSign: Bool { code == .dollar || code == .yuanSign }
  private var isDollarOrYuan: Bool {
    switch code {
    case .dollar, .yuanSign, .USD, .CNY, .HKD, .TWD, .AUD, .CAD, .SGD, .NZD, .JPY, .MOP: true
    default: false
    }
  }
}
