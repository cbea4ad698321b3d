extension WordCoverage {
  /// A stretch of neighbouring words that find no translation.
  struct Stretch: Hashable, Sendable {
    let span: Span
    /// How much more likely the words are if their text was left out than if it was translated, as a logarithm.
    let evidence: Double
    let letters: Int
    let words: Int
  }

  /// The stretch of a side's words that most likely was left out: the run with the greatest sum of evidence.
  ///
  /// Bentley: *Programming pearls: algorithm design techniques*, doi:10.1145/358234.381162, for the scan.
  ///
  /// - Complexity: O(*w*) in the words.
  static func bestStretch(_ words: [Word]) -> Stretch? {
    var best: (sum: Double, range: Range<Int>)?
    var sum = 0.0
    var start = 0
    for (index, word) in words.enumerated() {
      if sum <= 0 {
        sum = 0
        start = index
      }
      sum += word.evidence
      if sum > best?.sum ?? 0 { best = (sum, start..<index + 1) }
    }
    guard let best, let first = words[best.range].first, let last = words[best.range].last else { return nil }
    return Stretch(
      span: Span(first.span.lowerBound, last.span.upperBound), evidence: best.sum,
      letters: words[best.range].reduce(0) { $0 + $1.letters }, words: best.range.count)
  }

  /// The evidence that the end of a side was left out: the greatest sum of words up to the last, and their count.
  static func tail(_ words: [Word]) -> (evidence: Double, words: Int) {
    var best = (evidence: 0.0, words: 0)
    var sum = 0.0
    for (count, word) in words.reversed().enumerated() {
      sum += word.evidence
      if sum > best.evidence { best = (sum, count + 1) }
    }
    return best
  }
}
