/// The content words of a side of a bead by clauses: what stands between commas, brackets and the like, and in English
/// between words that begin a clause (`which`, `unless`, `because`).
struct Clauses: Sendable {
  /// The words of each clause, as places in the list of words; none is empty.
  let ranges: [Range<Int>]

  /// - Parameter words: the content words of a side of a bead, in order.
  /// - Complexity: O(*n*) in the bytes from the first word to the last.
  init(_ words: [WordCoverage.Word], _ utf8: [UInt8], isEnglish: Bool) {
    var ranges: [Range<Int>] = []
    var start = 0
    for index in words.indices.dropFirst() {
      let between =
        words[index - 1].span.upperBound..<max(words[index].span.lowerBound, words[index - 1].span.upperBound)
      // `once` and `before` are content words as well.
      let isOpener = isEnglish && Clauses.opens(utf8[words[index].span.range])
      if isOpener || Clauses.divides(between, utf8, isEnglish: isEnglish) {
        ranges.append(start..<index)
        start = index
      }
    }
    if start < words.count { ranges.append(start..<words.count) }
    self.ranges = ranges
  }

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

  private static let dividers = Set(",;:().!?，；：（）。！？".unicodeScalars.map(\.value))

  /// Whether a word of English begins a clause.
  static func opens(_ word: ArraySlice<UInt8>) -> Bool { openers.contains(Array(word)) }

  private static func divides(_ range: Range<Int>, _ utf8: [UInt8], isEnglish: Bool) -> Bool {
    let span = Span(range)
    var offset = range.lowerBound
    while let scalar = utf8.scalar(at: offset, limit: span.upperBound) {
      if marks.contains(scalar.value) { return true }
      offset += scalar.length
      // Between the sentences of a bead.
      if scalar.value == 0x2E, offset < span.upperBound, utf8[offset] <= 0x20 { return true }
    }
    guard isEnglish else { return false }
    var cursor = LabelCursor(utf8, span)
    while !cursor.isAtEnd {
      let word = cursor.word()
      if openers.contains(word) { return true }
      if word.isEmpty { cursor.offset += 1 }
    }
    return false
  }

  /// A comma inside a number has a digit on both sides, and numbers are words of one piece.
  private static let marks = Set(",;:()?!.—–\"“”，；：（）？！。《》「」".unicodeScalars.map(\.value))
  private static let openers = Set(
    """
    which who whom whose unless if because although though while whereas when where until since before after except so provided \
    providing whether lest once according pursuant subject including
    """
    .fields(dividedBy: " ").map { Array($0) })
}
