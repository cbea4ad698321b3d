extension GapContext {
  /// The text of a span for a message: in quotation marks, white space squeezed, cut to a length.
  ///
  /// The length counts columns, of which a Chinese character fills two.
  public func quote(_ side: Side, _ span: Span, columns: Int = 60) -> String {
    var text = "“"
    var width = 0
    var isSpace = false
    let bytes = utf8(side)
    var iterator = bytes[span.range].makeIterator()
    var decoder = UTF8()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      if LabelCursor.isSpace(scalar.value) {
        isSpace = true
        continue
      }
      width += (scalar.value >= 0x1100 ? 2 : 1) + (isSpace ? 1 : 0)
      if width > columns { return text + "…”" }
      if isSpace, text.utf8.count > 3 { text += " " }
      isSpace = false
      text.unicodeScalars.append(scalar)
    }
    return text + "”"
  }

  /// The first of some spans, quoted, and how many more there are.
  public func quote(_ side: Side, _ spans: [Span], columns: Int = 60) -> String {
    guard let first = spans.first else { return "nothing" }
    let quoted = quote(side, first, columns: columns)
    return spans.count == 1 ? quoted : "\(quoted) and \(spans.count - 1) more"
  }

  /// The end of a span, quoted.
  func quoteEnd(_ side: Side, _ span: Span, columns: Int = 40) -> String {
    let bytes = utf8(side)
    var start = span.upperBound
    var width = 0
    while width < columns, let scalar = bytes.scalar(before: start, floor: span.lowerBound) {
      start -= scalar.length
      width += scalar.value >= 0x1100 ? 2 : 1
    }
    let quoted = quote(side, Span(start, span.upperBound), columns: columns + 2)
    return start == span.lowerBound ? quoted : "“…" + quoted.dropFirst()
  }
}
