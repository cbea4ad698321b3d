/// What may stand around a label and is none of it: Markdown's marks, and the brackets of a translation that stands in
/// brackets as a whole.
enum LabelSurroundings {
  /// The label at the start of a segment, behind the marks that stand before it.
  ///
  /// - Parameter read: reads a label at a place.
  static func reading(
    in utf8: [UInt8], _ span: Span, _ read: (LabelCursor) -> LabelReading?
  ) -> LabelReading? {
    var cursor = LabelCursor(utf8, span)
    cursor.skipMarkup()
    return read(cursor) ?? bracketed(cursor, read)
  }

  /// `（1. 图书馆九点开门。）` is the item 1.
  private static func bracketed(_ start: LabelCursor, _ read: (LabelCursor) -> LabelReading?) -> LabelReading?
  {
    var cursor = start
    guard cursor.eat(anyOf: "(", "（", "[", "【", "［"), isClosed(start) else { return nil }
    cursor.skipMarkup()
    guard let inner = read(cursor), inner.strength >= .likely, inner.label.value != nil else { return nil }
    return inner
  }

  private static func isClosed(_ cursor: LabelCursor) -> Bool {
    var end = cursor.end
    while let last = cursor.utf8.scalar(before: end, floor: cursor.offset) {
      if [0x29, 0xFF09, 0x5D, 0x3011, 0xFF3D].contains(last.value) { return true }
      guard LabelCursor.isSpace(last.value) else { return false }
      end -= last.length
    }
    return false
  }
}

extension LabelCursor {
  /// Passes over white space and over what Markdown puts before the text of a heading, a quotation, a cell or strong
  /// text: `##`, `>`, `|`, `**`.
  mutating func skipMarkup() {
    skipSpace()
    while eatMark() { skipSpace() }
  }

  private mutating func eatMark() -> Bool {
    var cursor = self
    guard let mark = cursor.peek else { return false }
    switch mark {
    case 0x23:
      var count = 0
      while cursor.eat("#") { count += 1 }
      guard count <= 6, cursor.peek.map(LabelCursor.isSpace) ?? false else { return false }
    case 0x3E, 0x7C:
      cursor.offset += 1
    case 0x2A, 0x5F:
      guard cursor.eat("**") || cursor.eat("__"), let next = cursor.peek, next != mark,
        !LabelCursor.isSpace(next)
      else { return false }
    default: return false
    }
    self = cursor
    return true
  }
}
