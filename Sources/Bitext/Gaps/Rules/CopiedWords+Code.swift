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

  /// What code stands between in Markdown and in HTML.
  private static let codeMarks: [(open: [UInt8], close: [UInt8])] = [
    ("`", "`"), ("<code>", "</code>"), ("<kbd>", "</kbd>"), ("<samp>", "</samp>"), ("<tt>", "</tt>"),
  ].map { (Array($0.utf8), Array($1.utf8)) }
}
