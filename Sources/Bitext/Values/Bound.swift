/// How a value limits what the text speaks of.
///
/// Two sides that both state a bound must state it in the same direction; where only one states one nothing is said, for
/// `in three days` and 三天内 are the same.
enum Bound: Hashable, Sendable {
  /// 至少, 以上, 之后, 起; at least, more than, after, since.
  case atLeast
  /// 至多, 以下, 以内, 之前, 截至; at most, less than, within, before, until.
  case atMost
  /// The first value of a stretch or a change: `from 25% to 15%`, 由25%降至15%.
  case from
  /// The last one.
  case to

  /// Whether two bounds of one value cannot both be right.
  ///
  /// - Parameter isDate: whether they bound dates, where a stretch that begins is as good as `since`. Of amounts
  ///   a first value may well be the higher one.
  func contradicts(_ other: Bound, ofDates isDate: Bool) -> Bool {
    switch (self, other) {
    case (.atLeast, .atMost), (.atMost, .atLeast), (.from, .to), (.to, .from): true
    case (.from, .atMost), (.atMost, .from), (.atLeast, .to), (.to, .atLeast): isDate
    default: false
    }
  }

  var opposite: Bound {
    switch self {
    case .atLeast: .atMost
    case .atMost: .atLeast
    case .from: .to
    case .to: .from
    }
  }
}
