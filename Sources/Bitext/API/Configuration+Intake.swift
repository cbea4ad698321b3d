extension Configuration {
  /// How a page is divided into its two sides.
  public struct Intake: Hashable, Sendable, Codable {
    /// Whether lines of the site are set apart; if not, every line belongs to a side.
    public var setsFurnitureApart = true
    /// The language of the source side of a page; nil for English if the page holds English, and else for the
    /// language that the page begins with.
    public var sourceLanguage: Language?
    /// The language of the other side; nil to find it out.
    public var targetLanguage: Language?

    public init() {}
  }
}
