/// A half-open range of UTF-8 byte offsets into the text of a ``Page``.
///
/// Both ends are 0-based and lie on the boundary of a Unicode scalar. A span is a position only: it does not
/// know its page, and spans of two pages must not be compared.
@frozen public struct Span: Hashable, Sendable, Codable {
  /// The offset of the first byte.
  public package(set) var lowerBound: Int
  /// The offset behind the last byte.
  public package(set) var upperBound: Int

  /// - Precondition: `0 <= lowerBound <= upperBound`.
  public init(_ lowerBound: Int, _ upperBound: Int) {
    precondition(0 <= lowerBound && lowerBound <= upperBound, "not a span: \(lowerBound)..<\(upperBound)")
    self.lowerBound = lowerBound
    self.upperBound = upperBound
  }

  public init(_ range: Range<Int>) { self.init(range.lowerBound, range.upperBound) }

  /// The span as a range, to subscript ``Page/utf8`` with.
  public var range: Range<Int> { lowerBound..<upperBound }
  /// The number of UTF-8 bytes.
  public var count: Int { upperBound - lowerBound }
  /// Whether it holds no byte.
  public var isEmpty: Bool { lowerBound == upperBound }

  /// Whether it holds the byte at an offset.
  public func contains(_ offset: Int) -> Bool { lowerBound <= offset && offset < upperBound }
  /// Whether it holds all bytes of another.
  public func contains(_ other: Span) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
  /// Whether the two share a byte.
  public func overlaps(_ other: Span) -> Bool {
    lowerBound < other.upperBound && other.lowerBound < upperBound
  }
}

extension Span: Comparable {
  /// Spans are ordered by where they begin, and of two that begin together the shorter comes first.
  public static func < (left: Span, right: Span) -> Bool {
    (left.lowerBound, left.upperBound) < (right.lowerBound, right.upperBound)
  }
}

extension Span: CustomStringConvertible {
  public var description: String { "\(lowerBound)..<\(upperBound)" }
}

extension Span {
  private enum CodingKeys: String, CodingKey { case lowerBound, upperBound }

  /// - Throws: a `DecodingError` for bounds that are not those of a span.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let lower = try values.decode(Int.self, forKey: .lowerBound)
    let upper = try values.decode(Int.self, forKey: .upperBound)
    guard 0 <= lower, lower <= upper else {
      throw DecodingError.dataCorruptedError(
        forKey: .upperBound, in: values, debugDescription: "not a span: \(lower)..<\(upper)")
    }
    self.init(lower, upper)
  }
}
