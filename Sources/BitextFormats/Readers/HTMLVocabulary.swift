/// What elements and attributes of HTML say about the text in them.
enum HTMLVocabulary {
  /// Elements whose text is not shown, or is no text.
  static let dropped: Set<String> = [
    "head", "script", "style", "noscript", "template", "nav", "button", "select", "textarea", "svg", "iframe",
    "object", "audio", "video", "canvas",
  ]

  /// Elements that begin and end a block.
  static let block: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog",
    "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
    "h6",
    "header", "hr", "html", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "td",
    "tfoot", "th", "thead", "title", "tr", "ul",
  ]

  /// Roles of WAI-ARIA for what is not the text of a page.
  private static let roles: Set<String> = [
    "banner", "complementary", "contentinfo", "menu", "menubar", "navigation", "search", "toolbar",
  ]

  /// Words of which classes and names are made for what stands around the text on a site.
  private static let siteWords: Set<String> = [
    "breadcrumb", "breadcrumbs", "consent", "cookie", "cookies", "copyright", "copyrights", "crumb", "crumbs",
    "footer", "gdpr", "menu", "menubar", "nav", "navbar",
    "navigation", "pager", "pagination", "path", "sidebar", "sitemap", "topbar", "trail",
  ]

  /// Whether a character is a mark of where a word may be broken, or nothing at all.
  static func isNoText(_ scalar: Unicode.Scalar) -> Bool {
    [0xAD, 0x200B, 0xFEFF, 0].contains(scalar.value)
  }

  static func isHidden(_ attributes: [MarkupAttribute]) -> Bool {
    if attributes["hidden"] != nil { return true }
    guard let style = attributes["style"]?.lowercased().filter({ $0 != " " }) else { return false }
    return style.contains("display:none") || style.contains("visibility:hidden")
  }

  /// Whether an element holds what the site adds to its texts.
  static func isFurniture(_ name: String, _ attributes: [MarkupAttribute]) -> Bool {
    if name == "footer" { return true }
    if name == "body" || name == "html" || name == "main" || name == "article" { return false }
    if let role = attributes["role"], roles.contains(role.lowercased()) { return true }
    for attribute in ["id", "class"] {
      guard let value = attributes[attribute]?.lowercased() else { continue }
      for word in value.split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "_" })
      where siteWords.contains(String(word)) {
        return true
      }
    }
    return false
  }
}
