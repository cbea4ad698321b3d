/// The text of one input file, whole and as it was given.
///
/// A page is what every ``Span`` points into. It is never edited: line ends, blank lines, indents and
/// furniture stay where they are. A page may hold one language or both; ``Document`` says which parts of it
/// are in one language.
///
/// The bytes are valid UTF-8. A file in another encoding is converted when the page is made, and offsets then
/// count bytes of the converted text. A reader of a format with markup makes a page of the text without it
/// (``PageBuilder``); such a page knows its ``blocks``, and its ``source`` tells where they stand in the file.
public struct Page: Sendable, Hashable {
  /// What to call the page in messages, usually the path that it was read from.
  public let name: String?
  /// The text as UTF-8.
  public let utf8: [UInt8]
  /// The encoding that the bytes were in before they became UTF-8, by its IANA name.
  public let encoding: String
  /// The blocks of the text, ascending and not overlapping; empty where the file does not mark them.
  public let blocks: [Block]
  /// The file that the text was read from; nil where the text is the file.
  public let source: PageSource?

  /// Where its segments stand in the file; nil unless a reader has put the page together from units of one.
  public let origins: SegmentOrigins?

  /// A page of a text that is already decoded.
  public init(_ text: String, name: String? = nil) {
    self.init(validated: Array(text.utf8), name: name, encoding: "UTF-8")
  }

  /// A page that a reader has put together from the units of a file.
  ///
  /// - Precondition: `units` is valid UTF-8.
  package init(units: [UInt8], origins: SegmentOrigins, name: String?) {
    self.init(validated: units, name: name, encoding: "UTF-8", origins: origins)
  }

  /// - Precondition: `utf8` is valid UTF-8.
  init(
    validated utf8: [UInt8], name: String?, encoding: String, blocks: [Block] = [], source: PageSource? = nil,
    origins: SegmentOrigins? = nil
  ) {
    self.name = name
    self.utf8 = utf8
    self.encoding = encoding
    self.blocks = blocks
    self.source = source
    self.origins = origins
  }

  /// The same page as a portion of a file of units, behind others.
  package func behind(segments: Int, units: Int) -> Page {
    Page(
      validated: utf8, name: name, encoding: encoding, blocks: blocks, source: source,
      origins: origins?.behind((segments, units)))
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

  /// Where a span stands in the file that the user gave.
  ///
  /// - Complexity: O(log *n*) in the number of stretches of the file that hold no markup.
  public func sourceSpan(of span: Span) -> Span { source?.span(of: span) ?? span }

  /// The bytes of the file that the user gave, as UTF-8.
  public var sourceUTF8: [UInt8] { source?.utf8 ?? utf8 }
}
