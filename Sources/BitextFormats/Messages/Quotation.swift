import Bitext

/// The text of a document as messages quote it: in quotation marks, white space squeezed, cut to a length.
///
/// Lengths count columns, of which a Chinese character fills two.
struct Quotation {
  let page: Page

  /// The text of a span.
  func quote(_ span: Span, columns: Int = 60) -> String {
    var text = "“"
    var width = 0
    var isSpace = false
    for scalar in page[span].unicodeScalars {
      if scalar.properties.isWhitespace {
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

  /// The end of a span.
  func quoteEnd(_ span: Span, columns: Int = 40) -> String {
    let utf8 = page.utf8
    var start = span.upperBound
    var width = 0
    while width < columns, start > span.lowerBound {
      var before = start - 1
      while before > span.lowerBound, utf8[before] & 0xC0 == 0x80 { before -= 1 }
      // Characters from U+1100 on take three bytes and more.
      width += start - before >= 3 ? 2 : 1
      start = before
    }
    let quoted = quote(Span(start, span.upperBound), columns: columns + 2)
    return start == span.lowerBound ? quoted : "“…" + quoted.dropFirst()
  }
}
