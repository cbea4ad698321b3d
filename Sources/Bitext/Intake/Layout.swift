/// How a page holds its two languages.
public enum Layout: String, Hashable, Sendable, Codable, CaseIterable {
  /// All of one language, then all of the other.
  case blockSequential = "block-sequential"
  /// A paragraph, or a fixed number of them, in one language, then their translation, and so on.
  case interleaved
  /// Both languages on one line, as in `Home(首页)`.
  case inline
  /// The page was not split: the sides came from two files or two lists.
  case separate
}
