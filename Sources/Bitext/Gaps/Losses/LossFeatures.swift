internal import Lattice

/// What speaks for a loss on one side of a bead as a whole, in numbers: how much its words lack a translation, and how much shorter
/// than usual the other side is.
///
/// It ranks omissions of machine translation from Chinese, whose length says little, better than ``LostPhrase`` does, and it serves all
/// languages that a lexicon knows.
struct LossFeatures: Sendable {
  /// In the order in which ``score`` weighs them: the evidence of the stretch, the same where the other side is too
  /// short, the share of words without translation beyond the document's, the length of the side, and the shortfall alone.
  let values: [Double]
  /// The run of words that speaks most for having been left out.
  let stretch: WordCoverage.Stretch?
  /// - Parameters:
  ///   - words: the content words of the side.
  ///   - shortfall: how much shorter than usual the other side is, in units of the document's spread.
  ///   - background: the share of known words without translation that is usual on the side.
  init(_ words: [WordCoverage.Word], shortfall: Double, background: Double) {
    stretch = WordCoverage.bestStretch(words)
    let evidence = min(stretch?.evidence ?? 0, 12)
    let lack = min(max(shortfall, 0), 4)
    values = [
      evidence, lack * min(evidence, 8), LossFeatures.openShare(words) - background,
      naturalLogarithm(Double(words.count + 1)), lack,
    ]
  }

  /// How likely it is that something was left out, as a logarithm of the odds: a logistic regression on clauses that were left out of sound
  /// translations; `Benchmarks/Records/gaps.md`.
  var score: Double { zip(Self.weights, values).reduce(Self.bias) { $0 + $1.0 * $1.1 } }

  private static let bias = -5.5
  private static let weights = [0.491, 0.35, 1.377, 0.881, 0.2]

  /// The share of known words that find no translation.
  private static func openShare(_ words: [WordCoverage.Word]) -> Double {
    var known = 0
    var open = 0
    for word in words where word.isKnown {
      known += 1
      if word.isOpen { open += 1 }
    }
    return Double(open) / Double(known + 1)
  }
}
