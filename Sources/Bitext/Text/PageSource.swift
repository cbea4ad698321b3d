/// The file that the text of a page was read from, and where in it each part of the text stands.
///
/// A page of plain text is its own source and has none of these. A reader of Markdown or HTML takes the markup
/// away: what is left is the page, and its source tells where it stood, so that places can be told in the file
/// that the user gave.
public struct PageSource: Hashable, Sendable {
  /// A stretch of the text and the stretch of the file that it stands for.
  ///
  /// Stretches of equal length are copies, byte for byte; others, such as a character and the reference
  /// `&amp;` that it was written as, belong together as a whole.
  struct Stretch: Hashable, Sendable {
    var text: Int
    var textCount: Int
    var source: Int
    var sourceCount: Int
  }

  /// The file as UTF-8.
  public let utf8: [UInt8]
  /// Ascending in the text; text in between was put in by the reader.
  let stretches: [Stretch]

  init(utf8: [UInt8], stretches: [Stretch]) {
    self.utf8 = utf8
    self.stretches = stretches
  }

  /// Where a span of the text stands in the file, from its first byte that does to its last.
  ///
  /// Of text that the reader put in it is the place where the text was put, an empty span.
  ///
  /// - Complexity: O(log *n*) in the number of stretches.
  public func span(of span: Span) -> Span {
    // The first stretch that ends behind the beginning, and the last that begins before the end.
    let first = stretches.partitionPoint { $0.text + $0.textCount > span.lowerBound }
    let last = stretches.partitionPoint { $0.text >= span.upperBound } - 1
    guard first < stretches.count, first <= last else {
      let place = first > 0 ? stretches[first - 1].source + stretches[first - 1].sourceCount : 0
      return Span(place, place)
    }
    let (head, tail) = (stretches[first], stretches[last])
    let isCopy = { (stretch: Stretch) in stretch.textCount == stretch.sourceCount }
    let start = isCopy(head) ? head.source + max(0, span.lowerBound - head.text) : head.source
    let end =
      isCopy(tail)
      ? tail.source + min(tail.textCount, span.upperBound - tail.text) : tail.source + tail.sourceCount
    return Span(min(start, end), max(start, end))
  }
}
