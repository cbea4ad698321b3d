/// A line, or a part of one, that belongs to the site and not to the text: navigation, upload links, contact
/// lines, language headers.
///
/// Furniture is set apart, never lost.
public struct Furniture: Hashable, Sendable, Codable {
  /// Why it was taken for furniture.
  public enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
    /// A link of the site's navigation.
    case navigation
    /// An address, a telephone or messenger number, a request to write to somebody.
    case contact
    /// A heading that says which language follows.
    case languageHeader = "language-header"
    /// When or by whom the page was put on the site.
    case publication
    /// A line of the site that repeats the page's title before the text begins.
    case repeatedTitle = "repeated-title"
    /// A line that holds neither language, such as a rule of dashes.
    case decoration
    /// A mark between the two languages of one line, such as the brackets of `Home(首页)`; not a whole line.
    case separator
  }

  public let span: Span
  public let reason: Reason

  public init(span: Span, reason: Reason) {
    self.span = span
    self.reason = reason
  }
}
