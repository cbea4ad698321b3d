public import Bitext

/// Reads a file of text of any kind: plain text, Markdown or HTML, as its name or its bytes show.
public struct TextReader: Sendable {
  /// The languages of the sides, for pages that say which text is in which.
  public var languages: Bilingual<Language>
  /// The encoding of the file; nil to find it out.
  public var encoding: String?

  public init(languages: Bilingual<Language>, encoding: String? = nil) {
    self.languages = languages
    self.encoding = encoding
  }

  /// The text of a file, and its sides if the file tells them.
  ///
  /// - Throws: a ``BitextError`` for bytes that are no text.
  /// - Complexity: O(*n*) in the bytes of the file.
  public func text(in bytes: [UInt8], name: String) throws(BitextError) -> HTMLText {
    if HTMLReader.recognizes(bytes, name: name) {
      return try HTMLReader(languages: languages).text(in: bytes, name: name, encoding: encoding)
    }
    let page = try Page(bytes: bytes, name: name, encoding: encoding)
    guard MarkdownReader.recognizes(page.utf8, name: name) else {
      return HTMLText(page: page, documents: nil)
    }
    return HTMLText(page: try MarkdownReader().page(of: page), documents: nil)
  }
}
