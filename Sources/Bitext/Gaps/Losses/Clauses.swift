/// What stands between commas, brackets and the like.
enum Clauses {
  /// The stretch of a sentence between commas and the like that holds a place.
  ///
  /// - Complexity: O(*n*) in the bytes of the sentence.
  static func stretch(around place: Span, in sentence: Span, _ utf8: [UInt8]) -> Span {
    var (start, end) = (sentence.lowerBound, sentence.upperBound)
    var offset = start
    while let scalar = utf8.scalar(at: offset, limit: sentence.upperBound) {
      // `3.5` and `example.org` are one word.
      let next = offset + 1 < sentence.upperBound ? UInt32(utf8[offset + 1]) : 0x20
      let isInside = scalar.value == 0x2E && (LabelCursor.isLetter(next) || LabelCursor.isDigit(next))
      if dividers.contains(scalar.value), !isInside {
        if offset < place.lowerBound { start = offset + scalar.length }
        if offset >= place.upperBound {
          end = offset
          break
        }
      }
      offset += scalar.length
    }
    return Span(start, end)
  }

  private static let dividers = ScalarSet(",;:().!?，；：（）。！？")
}
