/// How a language writes numbers, amounts, dates and times.
///
/// Two conform: ``EnglishNumberGrammar`` and ``ChineseNumberGrammar``. A grammar finds what may be a value and
/// says how sure it is; it never fails, and what it cannot read it leaves out.
protocol NumberGrammar: Sendable {
  /// The values of a stretch of text, in order; their spans do not overlap.
  ///
  /// The stretch should begin behind the label of a list, which is not a value.
  /// - Complexity: O(*n*) in the bytes of the stretch.
  func values(in bytes: [UInt8], from start: Int, to end: Int) -> [Value]
}

extension Language {
  /// The values of a stretch of text in this language. Of a language without a grammar of its own the digits
  /// and the codes are read.
  func values(in bytes: [UInt8], from start: Int, to end: Int) -> [Value] {
    let end = Swift.min(end, bytes.count)
    guard start >= 0, start < end else { return [] }
    if isChinese {
      guard let joined = bytes.withUnsafeBufferPointer({ JoinedLetters($0, in: start..<end) }) else {
        return ChineseNumberGrammar().values(in: bytes, from: start, to: end)
      }
      return ChineseNumberGrammar().values(in: joined.bytes, from: 0, to: joined.bytes.count).map { value in
        var value = value
        value.span = joined.original(value.span)
        return value
      }
    }
    return EnglishNumberGrammar(readsWords: isEnglish).values(in: bytes, from: start, to: end)
  }
}
