/// A place where a sentence may end, and what stands around it.
struct SentencePlace {
  /// Where the next sentence would begin, behind white space.
  let offset: Int
  /// Where the sentence before it ends, with the marks that close it.
  let end: Int
  /// Where its last letter ends: before the run of marks that ends it and what closes behind them.
  let stem: Int
  /// The marks that end it, without what closes behind them; empty if ICU found the end by other marks.
  let run: Range<Int>
  /// The last of those marks, 0 if there is none.
  let mark: UInt32
  /// Whether a quotation is closed behind them.
  let closesQuotation: Bool
  /// The scalar that the next sentence would begin with.
  let next: UInt32

  init(_ reader: ScalarReader, _ candidate: Int, start: Int, end paragraphEnd: Int) {
    offset = reader.skipSpace(from: candidate, to: paragraphEnd)
    end = reader.trimSpace(before: candidate, from: start)
    var place = end
    var closesQuotation = false
    while place > start, !reader.isBehindHan(place), let (value, count) = reader.scalar(before: place),
      PunctuationMark.isCloser(value)
    {
      if PunctuationMark.isClosingQuote(value) { closesQuotation = true }
      place -= count
    }
    let runEnd = place
    var stem = place
    // Longer runs are ornaments, and looking at all of one from each of its marks would take too long.
    while place > start, runEnd - place < 64, !reader.isBehindHan(place),
      let (value, count) = reader.scalar(before: place)
    {
      if PunctuationMark.isTerminator(value) {
        place -= count
        stem = place
      } else if value == 0x20, stem < runEnd {
        // The points of an ellipsis may stand apart: `. . .`
        place -= count
      } else {
        break
      }
    }
    run = stem..<runEnd
    self.stem = stem
    self.closesQuotation = closesQuotation
    mark = stem < runEnd ? reader.scalar(before: runEnd)?.value ?? 0 : 0
    next = reader.scalar(at: offset)?.value ?? 0
  }
}
