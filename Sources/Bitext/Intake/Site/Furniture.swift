/// A line, or a part of one, that belongs to the site and not to the text: navigation, upload links, contact
/// lines, language headers.
///
/// Furniture is set apart, never lost.
public struct Furniture: Hashable, Sendable, Codable {
  /// Why it was taken for furniture.
  public enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
    /// Data about the text at the head of the file.
    case frontMatter = "front-matter"
    /// Text of a program, or set verbatim.
    case code
    /// A picture, or where links lead to.
    case link
    /// What the medium adds: page numbers, running heads, menus.
    case medium
    /// Text in a language that is neither of the two.
    case otherLanguage = "other-language"
    /// Who made the text or the page, and where it was taken from.
    case credit
    /// A word with its meaning in the other language, as students note it, and what else a page for them adds to the text.
    case vocabulary
    /// A line in one language only before the text, or behind it, on a page whose languages take turns.
    case surrounding
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
    /// A line that holds neither language, such as a rule of dashes, and the numbers of a table that both languages share.
    case decoration
    /// A mark between the two languages of one line, such as the brackets of `Home(首页)`; not a whole line.
    case separator
    /// What no rule gave a place to, so that it is not lost; there should be none.
    case unclaimed
  }

  /// Where it stands.
  public let span: Span
  /// Why it was taken for furniture.
  public let reason: Reason
  /// The language of a text in a further language, where it is known.
  public let language: Language?
  /// The side whose file it stands in; the source where both sides share a page.
  public let side: Side

  public init(span: Span, reason: Reason, language: Language? = nil, side: Side = .source) {
    self.span = span
    self.reason = reason
    self.language = language
    self.side = side
  }
}

extension Block {
  /// Why a block is set apart wherever it stands, or nil for text.
  var apartReason: Furniture.Reason? {
    switch kind {
    case .heading, .paragraph, .item, .cell, .note: nil
    case .code: .code
    case .rule: .decoration
    case .frontMatter: .frontMatter
    case .image, .definition: .link
    case .furniture: .medium
    }
  }
}
