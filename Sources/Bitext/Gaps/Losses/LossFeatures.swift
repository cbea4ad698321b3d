internal import Lattice

/// What speaks for a loss on one side of a bead, in numbers: how much its words lack a translation, run by run and clause by
/// clause, and how much shorter than usual the other side is.
struct LossFeatures: Sendable {
  /// In the order in which ``PartialRule`` weighs them.
  let values: [Double]
  /// The run of words that speaks most for having been left out.
  let stretch: WordCoverage.Stretch?

  /// - Parameters:
  ///   - words: the content words of both sides of the bead.
  ///   - clauses: the same by clauses.
  ///   - shortfall: how much shorter than usual the other side is, in units of the document's spread.
  ///   - background: the share of known words without translation that is usual on the side.
  init(
    _ side: Side, words: Bilingual<[WordCoverage.Word]>, clauses: Bilingual<Clauses>, shortfall: Double,
    background: Double
  ) {
    let own = words[side]
    stretch = WordCoverage.bestStretch(own)
    let evidence = stretch?.evidence ?? 0
    var best = (evidence: 0.0, open: 0.0)
    for range in clauses[side].ranges {
      let sum = own[range].reduce(0) { $0 + $1.evidence }
      if sum > best.evidence {
        let known = own[range].count { $0.isKnown }
        let open = own[range].count { $0.isKnown && $0.support < 0.1 }
        best = (sum, Double(min(open, 4)) / 4 * Double(open) / Double(max(known, 1)))
      }
    }
    let lack = min(max(shortfall, 0), 4)
    let divided = clauses[side].ranges.count - clauses[side.opposite].ranges.count
    values = [
      min(evidence, 12), lack * min(evidence, 8), LossFeatures.openShare(own) - background,
      naturalLogarithm(Double(own.count + 1)), lack, min(best.evidence, 8), best.open,
      min(WordCoverage.bestStretch(words[side.opposite])?.evidence ?? 0, 8),
      Double(min(max(divided, -3), 3)), lack * min(best.evidence, 8), min(max(-shortfall, 0), 4),
    ]
  }

  /// The share of known words that find no translation.
  private static func openShare(_ words: [WordCoverage.Word]) -> Double {
    var known = 0
    var open = 0
    for word in words where word.isKnown {
      known += 1
      if word.support < 0.1 { open += 1 }
    }
    return Double(open) / Double(known + 1)
  }
}
