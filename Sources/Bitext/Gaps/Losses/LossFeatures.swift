internal import Lattice

/// What speaks for a loss on one side of a bead, in numbers: how much its words lack a translation, and how much shorter
/// than usual the other side is.
struct LossFeatures: Sendable {
  /// In the order in which ``PartialRule`` weighs them: the evidence of the stretch, the same where the other side is too
  /// short, the share of words without translation beyond the document's, the length of the side, and the shortfall alone.
  let values: [Double]
  /// The run of words that speaks most for having been left out.
  let stretch: WordCoverage.Stretch?
  /// How much shorter than usual the other side is, in units of the document's spread.
  let shortfall: Double

  /// - Parameters:
  ///   - words: the content words of the side.
  ///   - shortfall: see ``shortfall``.
  ///   - background: the share of known words without translation that is usual on the side.
  init(_ words: [WordCoverage.Word], shortfall: Double, background: Double) {
    stretch = WordCoverage.bestStretch(words)
    self.shortfall = shortfall
    let evidence = min(stretch?.evidence ?? 0, 12)
    let lack = min(max(shortfall, 0), 4)
    values = [
      evidence, lack * min(evidence, 8), LossFeatures.openShare(words) - background,
      naturalLogarithm(Double(words.count + 1)), lack,
    ]
  }

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
