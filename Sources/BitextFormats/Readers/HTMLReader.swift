public import Bitext

/// Reads a page of HTML: its text block by block, as a person sees it.
///
/// Scripts, styles, navigation and controls are left out; items of numbered lists get the number that a browser
/// would show. The page's source tells where everything stands in the file.
public struct HTMLReader: Sendable {
  /// The languages of the sides, for pages that say which text is in which.
  public var languages: Bilingual<Language>

  public init(languages: Bilingual<Language>) { self.languages = languages }

  /// Whether a file is HTML, by its name or by how it begins.
  public static func recognizes(_ bytes: [UInt8], name: String) -> Bool {
    let name = name.lowercased()
    if [".html", ".htm", ".xhtml"].contains(where: name.hasSuffix) { return true }
    let head = String(decoding: bytes.prefix(1024).filter { $0 != 0 }, as: UTF8.self).lowercased()
      .drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    return head.hasPrefix("<!doctype html") || head.hasPrefix("<html")
      || (head.hasPrefix("<?xml") && head.contains("<html"))
  }

  /// The text of a page.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - encoding: Its encoding, nil to take what the page declares, or else what the bytes show.
  /// - Throws: a ``BitextError`` for bytes that are no text.
  /// - Complexity: O(*n*) in the bytes of the file.
  public func text(
    in bytes: [UInt8], name: String? = nil, encoding: String? = nil
  ) throws(BitextError) -> HTMLText {
    let file = try Self.decoded(bytes, name: name, encoding: encoding)
    var reading = HTMLBlocks(PageBuilder(file))
    try Markup.readHTML(file.utf8, file: name) { event, place in reading.take(event, endingAt: place) }
    reading.endBlock()
    return HTMLText(reading.builder.page(), languages: languages, columns: reading.columns)
  }

  private static func decoded(
    _ bytes: [UInt8], name: String?, encoding: String?
  ) throws(BitextError) -> Page {
    if encoding == nil, let declared = declaredEncoding(bytes),
      // Pages often declare what they are not; then the bytes decide.
      let page = try? Page(bytes: bytes, name: name, encoding: declared)
    {
      return page
    }
    return try Page(bytes: bytes, name: name, encoding: encoding)
  }

  /// What a `<meta charset>` near the beginning says.
  private static func declaredEncoding(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return nil }
    let head = String(decoding: bytes.prefix(2048), as: UTF8.self).lowercased()
    guard let word = head.firstRange(of: "charset=") else { return nil }
    let name = head[word.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
      .prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_") }
    switch name {
    case "": return nil
    // What calls itself so uses the larger set.
    case "gb2312", "gbk", "x-gbk", "gb_2312-80": return "GB18030"
    default: return String(name)
    }
  }
}

/// The text of a page of HTML.
public struct HTMLText: Sendable {
  /// The text, without markup.
  public let page: Page
  /// The sides, where the page itself says which text belongs to which: by its `lang` attributes, or by a
  /// table of two columns. Otherwise the page is to be divided like any other.
  public let documents: Bilingual<Document>?
}
