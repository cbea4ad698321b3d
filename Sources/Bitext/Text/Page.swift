/// The text of one input file, whole and as it was given.
///
/// A page is what every ``Span`` points into. It is never edited: line ends, blank lines, indents and
/// furniture stay where they are. A page may hold one language or both; ``Document`` says which parts of it
/// are in one language.
///
/// The bytes are valid UTF-8. A file in another encoding is converted when the page is made, and offsets then
/// count bytes of the converted text.
public struct Page: Sendable, Hashable {
  /// What to call the page in messages, usually the path that it was read from.
  public let name: String?
  /// The text as UTF-8.
  public let utf8: [UInt8]
  /// The encoding that the bytes were in before they became UTF-8, by its IANA name.
  public let encoding: String

  /// A page of a text that is already decoded.
  public init(_ text: String, name: String? = nil) {
    self.name = name
    self.utf8 = Array(text.utf8)
    self.encoding = "UTF-8"
  }

  /// - Precondition: `utf8` is valid UTF-8.
  init(validated utf8: [UInt8], name: String?, encoding: String) {
    self.name = name
    self.utf8 = utf8
    self.encoding = encoding
  }

  /// The number of UTF-8 bytes.
  public var count: Int { utf8.count }
  /// The span of the whole text.
  public var span: Span { Span(0, utf8.count) }

  /// The text of a span, with nothing changed.
  ///
  /// - Precondition: the span lies within the page and on scalar boundaries.
  /// - Complexity: O(*n*) in the bytes of the span.
  public subscript(span: Span) -> String { String(decoding: utf8[span.range], as: UTF8.self) }
}
