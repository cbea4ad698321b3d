/// A stretch of a document that is aligned as one: a paragraph, a sentence, or a line of pre-split input.
///
/// A segment is a span; its text stays on the page. White space around the text belongs to no segment, white
/// space and line breaks inside it do.
@frozen public struct Segment: Hashable, Sendable, Codable {
  /// Where it stands.
  public var span: Span

  public init(_ span: Span) { self.span = span }
}
