/// One of the two halves of a bitext.
///
/// Which language is the source is the caller's choice; nothing in the library assumes that the source was
/// written first.
@frozen public enum Side: String, Hashable, Sendable, Codable, CaseIterable {
  case source
  case target

  /// The half that this one is compared with.
  public var opposite: Side { self == .source ? .target : .source }
}
