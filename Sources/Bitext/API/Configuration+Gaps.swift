extension Configuration {
  /// How gaps are told from what translators do anyway.
  ///
  /// Each threshold says where it comes from.
  public struct Gaps: Hashable, Sendable, Codable {
    /// A segment that stands alone with less probability than this is a warning, with more an error.
    public var nullProbability = 0.5

    public init() {}
  }
}
