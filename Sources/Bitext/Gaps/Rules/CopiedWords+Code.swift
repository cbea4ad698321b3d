extension CopiedWords {
  /// Whether a row of words begins or ends what the file sets as code: a command, a name that is typed.
  func isCode(_ run: Span) -> Bool {
    let page = context.segmentation[side].document.page
    let (span, bytes) = (page.sourceSpan(of: run), page.sourceUTF8)
    return Self.codeMarks.contains { open, close in
      bytes[..<span.lowerBound].suffix(open.count).elementsEqual(open)
        || bytes[span.upperBound...].starts(with: close)
    }
  }

  /// Whether the file sets words as code more than twice: it speaks of programs.
  ///
  /// - Complexity: O(*n*) in the bytes of the file.
  var setsCode: Bool {
    let bytes = context.segmentation[side].document.page.sourceUTF8
    var count = 0
    for (place, byte) in bytes.enumerated() where byte == 0x60 || byte == 0x3C {
      let rest = bytes[place...]
      guard
        let mark = Self.codeMarks.first(where: { rest.starts(with: $0.open) }),
        let first = rest.dropFirst(mark.open.count).first, Self.isLetter(first)
      else { continue }
      count += 1
      if count > 2 { return true }
    }
    return false
  }

  /// What code stands between in Markdown and in HTML.
  private static let codeMarks: [(open: [UInt8], close: [UInt8])] = [
    ("`", "`"), ("<code>", "</code>"), ("<kbd>", "</kbd>"), ("<samp>", "</samp>"), ("<tt>", "</tt>"),
  ].map { (Array($0.utf8), Array($1.utf8)) }
}
