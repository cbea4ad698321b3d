import Bitext

/// Shows text that was hard-wrapped as one line.
///
/// A run of white space with a line break in it becomes one space, or nothing between characters of a script
/// that is written without spaces. Other text is left as it is.
struct LineJoiner {
  enum Piece {
    /// Bytes of the page to be shown unchanged.
    case text(Range<Int>)
    /// A line break that is shown as a space.
    case space
  }

  private let utf8: [UInt8]
  private let joinsWithoutSpace: Bool

  init(_ document: Document) {
    utf8 = document.page.utf8
    joinsWithoutSpace = document.language.isWrittenWithoutSpaces
  }

  /// The pieces of a span, in order.
  ///
  /// - Complexity: O(*n*) in the bytes of the span.
  func pieces(of span: Span, _ body: (Piece) -> Void) {
    var start = span.lowerBound
    var offset = start
    while offset < span.upperBound {
      guard let first = spaceLength(at: offset, before: span.upperBound) else {
        offset += 1
        continue
      }
      var end = offset + first.length
      var breaks = first.breaksLine
      while end < span.upperBound, let next = spaceLength(at: end, before: span.upperBound) {
        end += next.length
        breaks = breaks || next.breaksLine
      }
      if breaks {
        if start < offset { body(.text(start..<offset)) }
        if !isJoined(offset, end) { body(.space) }
        start = end
      }
      offset = end
    }
    if start < span.upperBound { body(.text(start..<span.upperBound)) }
  }

  /// Whether the characters before and behind a line break stand together without a space.
  private func isJoined(_ start: Int, _ end: Int) -> Bool {
    guard joinsWithoutSpace, start > 0, end < utf8.count else { return false }
    // Letters of Latin script keep their space; Han, kana and their punctuation begin with 0xE2 and above.
    var before = start - 1
    while before > 0 && utf8[before] & 0xC0 == 0x80 { before -= 1 }
    return utf8[before] >= 0xE2 || utf8[end] >= 0xE2
  }

  /// The length of the white space at an offset, and whether it ends a line; nil where there is none.
  private func spaceLength(at offset: Int, before end: Int) -> (length: Int, breaksLine: Bool)? {
    switch utf8[offset] {
    case 0x20, 0x09: return (1, false)
    case 0x0A...0x0D: return (1, true)
    case 0xC2 where offset + 1 < end && utf8[offset + 1] == 0x85: return (2, true)  // NEL
    case 0xE2 where offset + 2 < end && utf8[offset + 1] == 0x80 && (utf8[offset + 2] & 0xFE) == 0xA8:
      return (3, true)  // U+2028 and U+2029
    case 0xE3 where offset + 2 < end && utf8[offset + 1] == 0x80 && utf8[offset + 2] == 0x80:
      return (3, false)  // The ideographic space, an indent of the next line
    default: return nil
    }
  }
}
