extension Label {
  /// What two labels, one of each side, say about the segments that they stand before.
  public enum Agreement: Hashable, Sendable {
    /// Same kind of label, same number.
    case same
    /// Same kind of label, another number.
    case different
    /// Nothing: one is a bullet, or they number different things, such as a chapter and an article.
    case incomparable
  }

  /// Whether this label can be the other one's counterpart.
  ///
  /// The styles of items (`一、`, `1.`, `First,`, `(a)`) stand for each other freely across languages. Labels
  /// that name their unit do not: `第三条` is `Article 3`, and neither `Chapter 3` nor `3.`.
  public func agreement(with other: Label) -> Agreement {
    guard value != nil, other.value != nil, Label.comparable(unit, other.unit) else { return .incomparable }
    return value == other.value && subvalues == other.subvalues ? .same : .different
  }

  /// Units that translators use for each other are of one class; no unit is a class of its own.
  private static func comparable(_ left: Unit?, _ right: Unit?) -> Bool {
    left == right || rank(left).map { $0 == rank(right) } ?? false
  }

  private static func rank(_ unit: Unit?) -> Int? {
    switch unit {
    case .part, .book, .volume, .title: 0
    case .paragraph, .subparagraph, .item: 1
    default: nil
    }
  }
}
