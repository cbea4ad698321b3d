/// One of the two halves of a bitext.
///
/// Which language is the source is the caller's choice; nothing in the library assumes that the source was
/// written first.
@frozen public enum Side: String, Hashable, Sendable, Codable, CaseIterable {
  /// The text that the other is a translation of, or the first one given.
  case source
  /// The translation, or the second one given.
  case target

  /// The half that this one is compared with.
  public var opposite: Side { self == .source ? .target : .source }
}
