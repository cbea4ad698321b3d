/// A currency by its ISO 4217 code, or by a name or a sign that several currencies share.
struct Currency: Hashable, Sendable {
  /// Three letters of ISO 4217; for a shared name the sign or the name itself: `$`, `¥`, `£`, `peso`.
  let code: String
  /// The name that the currency shares with those of other countries, such as `dollar`; its own name where it shares none.
  let family: Family

  enum Family: String, Hashable, Sendable {
    case dollar, yuan, yen, pound, franc, rupee, peso, dinar, dirham, riyal, shilling, won, krone, rouble,
      lira, leu, other
  }

  init(_ code: String, _ family: Family) {
    self.code = code
    self.family = family
  }

  /// `$` and `dollars`, where the text does not say of which country.
  static let dollar = Currency("$", .dollar)
  /// 元, 块 and 圆, which are yuan unless the text is about another dollar.
  static let yuan = Currency("¥", .yuan)
  /// The sign `¥`, which is written for yen too.
  static let yenSign = Currency("¥", .yen)
  static let pound = Currency("£", .pound)
  static let renminbi = Currency("CNY", .yuan)
  static let euro = Currency("EUR", .other)

  /// Whether the code is no code of ISO 4217 but what several currencies are called.
  var isShared: Bool { code.utf8.count != 3 || code.utf8.first.map { $0 >= 0x61 } == true }

  /// Whether two amounts may be in the same currency.
  func agrees(with other: Currency) -> Bool {
    if code == other.code { return true }
    if code == "¥" { return Currency.isMeant(by: family, other) }
    if other.code == "¥" { return Currency.isMeant(by: other.family, self) }
    return (isShared || other.isShared) && family == other.family
  }

  /// Whether 元 or `¥` may stand for a currency. In Hong Kong, Macao, Taiwan and Singapore 元 is the local dollar.
  private static func isMeant(by sign: Family, _ currency: Currency) -> Bool {
    switch currency.code {
    case "CNY", "$": true
    case "JPY": sign == .yen
    case "HKD", "TWD", "MOP", "SGD": sign == .yuan
    default: false
    }
  }
}
