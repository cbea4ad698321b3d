extension SegmentValues {
  /// The same values where a lexicon knows the set phrases of the language: what is a part of one, as in 四面八方, is faint.
  ///
  /// - Complexity: O(*n*) in the values.
  func fainting(inPhrasesOf lexicon: Lexicon?, of document: Document) -> SegmentValues {
    guard let lexicon, document.language.isChinese, lexicon.headLanguage.isChinese else { return self }
    return document.page.utf8.withUnsafeBufferPointer { text in
      fainting { SegmentValues.isInsidePhrase($0, text, lexicon) }
    }
  }

  /// Whether a number in Han characters is a part of a set phrase of four characters or more of which at least two count
  /// nothing.
  private static func isInsidePhrase(_ value: Value, _ text: UnsafeBufferPointer<UInt8>, _ lexicon: Lexicon)
    -> Bool
  {
    guard case .quantity = value.content, value.certainty > .faint, value.span.count <= 6,
      text[value.span.lowerBound] >= 0xE4
    else { return false }
    // Han characters have three bytes each.
    for before in stride(from: 0, through: 9, by: 3) where value.span.lowerBound >= before {
      let start = value.span.lowerBound - before
      guard text[start] >= 0xE4, text[start] <= 0xE9 else { return false }
      guard let end = lexicon.longestHead(in: text, at: start, end: min(text.count, start + 24)),
        end - start >= 12,
        end >= value.span.upperBound
      else { continue }
      var numerals = 0
      let bytes = Array(text[start..<end])
      for offset in stride(from: 0, to: bytes.count, by: 3)
      where HanNumeral.symbol(bytes, at: offset, limit: bytes.count) != nil
        || bytes[offset...].starts(with: "第".utf8)
      {
        numerals += 1
      }
      if bytes.count / 3 - numerals >= 2 { return true }
    }
    return false
  }
}
