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

    package init(offset: Int, line: Int, identifier: String?) {
      self.offset = offset
      self.line = line
      self.identifier = identifier
    }
  }

  private let origins: [Origin]
  /// The bytes of the page.
  private let count: Int
  /// How many segments, and how many units, the file holds before those of the page.
  package let before: (segments: Int, units: Int)

  /// - Parameter origins: ascending.
  package init(_ origins: [Origin], count: Int, before: (segments: Int, units: Int) = (0, 0)) {
    self.origins = origins
    self.count = count
    self.before = before
  }

  /// The same, of a page that is a portion of a file.
  package func behind(_ before: (segments: Int, units: Int)) -> SegmentOrigins {
    SegmentOrigins(origins, count: count, before: before)
  }

  public static func == (left: SegmentOrigins, right: SegmentOrigins) -> Bool {
    left.origins == right.origins && left.count == right.count && left.before == right.before
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
}
