/// Where the segments of a page come from, where a reader has put the page together from the units of a file.
///
/// Such a page holds one segment after another, each as it stands in the file, with a line feed behind it. Its own lines
/// are not those of the file: a unit of a memory may have a dozen, and a line of JSON may hold a text of three.
public struct SegmentOrigins: Hashable, Sendable {
  package struct Origin: Hashable, Sendable {
    /// Where the segment begins on the page, white space before its text included.
    package let offset: Int
    /// The line of the file that it begins on, from 1.
    package let line: Int
    /// What the file calls the unit that it is of.
    package let identifier: String?
    /// The document that the file says the unit is of, where it holds several.
    package let document: String?
    /// The tag of the language that the file says the segment is in, where it is not that of the page: `zh-TW` among `zh-Hans`.
    package let language: String?

    package init(
      offset: Int, line: Int, identifier: String?, document: String? = nil, language: String? = nil
    ) {
      self.offset = offset
      self.line = line
      self.identifier = identifier
      self.document = document
      self.language = language
    }
  }

  private let origins: [Origin]
  /// The codes that stand in and at the ends of segments, ascending.
  package let codes: [InlineCode]
  /// The bytes of the page.
  private let count: Int
  /// How many segments, and how many units, the file holds before those of the page.
  package let before: (segments: Int, units: Int)

  /// - Parameters:
  ///   - origins: ascending.
  ///   - codes: ascending.
  package init(
    _ origins: [Origin], codes: [InlineCode] = [], count: Int, before: (segments: Int, units: Int) = (0, 0)
  ) {
    self.origins = origins
    self.codes = codes
    self.count = count
    self.before = before
  }

  /// The same, of a page that is a portion of a file.
  package func behind(_ before: (segments: Int, units: Int)) -> SegmentOrigins {
    SegmentOrigins(origins, codes: codes, count: count, before: before)
  }

  public static func == (left: SegmentOrigins, right: SegmentOrigins) -> Bool {
    left.origins == right.origins && left.codes == right.codes && left.count == right.count
      && left.before == right.before
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(origins)
    hasher.combine(count)
  }

  /// The origin of the segment that holds an offset; nil before the first.
  ///
  /// - Complexity: O(log *n*) in the number of segments.
  package func origin(at offset: Int) -> Origin? {
    let end = origins.partitionPoint { $0.offset > offset }
    return end > 0 ? origins[end - 1] : nil
  }

  /// All of the segment that holds an offset, with the white space around its text.
  package func whole(at offset: Int) -> Span {
    let end = origins.partitionPoint { $0.offset > offset }
    guard end > 0 else { return Span(offset, offset) }
    return Span(origins[end - 1].offset, (end < origins.count ? origins[end].offset : count) - 1)
  }

  /// The codes of a segment that is given with the white space around its text.
  ///
  /// - Complexity: O(log *n*) in the number of codes.
  package func codes(in whole: Span) -> ArraySlice<InlineCode> {
    if codes.isEmpty { return [] }
    let first = codes.partitionPoint { $0.offset >= whole.lowerBound }
    let end = codes.partitionPoint { $0.offset > whole.upperBound }
    return codes[first..<end]
  }
}
