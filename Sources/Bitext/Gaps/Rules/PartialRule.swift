internal import Lattice

/// A stretch inside a pair that the other side lacks: neighbouring words that find no translation there.
///
/// The judgement is a logistic regression on what can be seen: how much the words of the stretch speak for an
/// omission, alone and where the other side is shorter than the document lets expect; how many words of the whole
/// side find no translation beyond what is usual in the document; and how long the side is, since more is left out of
/// long sentences.
struct PartialRule: GapRule {
  /// Fitted on pairs of sound translations and the same pairs with a clause left out; `Benchmarks/Records/gaps.md`
  /// says how.
  private static let bias = -6.11
  /// In the order of ``features(_:_:shortfall:background:)``.
  private static let weights = [0.491, 2.686, 1.377, 0.881]

  func gaps(in context: GapContext) -> [GapDraft] {
    guard let coverage = context.coverage else { return [] }
    var drafts: [GapDraft] = []
    let beads = context.sentences.beads
    for (index, bead) in beads.enumerated() where !bead.isNull {
      let excess = context.lengthRatio.excess(
        source: context.letters(ofSentences: bead.source, .source),
        target: context.letters(ofSentences: bead.target, .target))
      for side in Side.allCases {
        let words = coverage.learntWords(of: bead, side)
        guard let stretch = WordCoverage.bestStretch(words) else { continue }
        let score = PartialRule.score(
          PartialRule.features(
            stretch, words, shortfall: side == .source ? -excess : excess,
            background: coverage.background.shares[side]))
        guard score >= context.thresholds.partialNote else { continue }
        // What stands in the sentence before or behind was moved, not left out.
        let near = PartialRule.withNeighbours(bead, side.opposite, index, beads)
        let remains = coverage.words(of: near, open: context.valueDifferences.open)[side].reduce(0) {
          stretch.span.contains($1.span) ? $0 + $1.evidence : $0
        }
        let isMoved = remains <= 0
        drafts.append(draft(stretch, words, side, bead, score, isMoved: isMoved, context))
      }
    }
    return drafts
  }

  /// A bead with the segments of one side of the beads beside it, as far as they adjoin.
  private static func withNeighbours(_ bead: Bead, _ side: Side, _ index: Int, _ beads: [Bead]) -> Bead {
    var range = bead[side]
    if index > 0, beads[index - 1][side].upperBound == range.lowerBound {
      range = beads[index - 1][side].lowerBound..<range.upperBound
    }
    if index + 1 < beads.count, beads[index + 1][side].lowerBound == range.upperBound {
      range = range.lowerBound..<beads[index + 1][side].upperBound
    }
    return side == .source
      ? Bead(source: range, target: bead.target) : Bead(source: bead.source, target: range)
  }

  /// What the judgement rests on: the evidence of the stretch, the same where the other side is too short, the share
  /// of words without translation beyond the document's, and the length of the side.
  static func features(
    _ stretch: WordCoverage.Stretch?, _ words: [WordCoverage.Word], shortfall: Double, background: Double
  ) -> [Double] {
    let evidence = stretch?.evidence ?? 0
    return [
      evidence, max(shortfall, 0) * evidence, openShare(words) - background,
      naturalLogarithm(Double(words.count + 1)),
    ]
  }

  static func score(_ features: [Double]) -> Double {
    zip(weights, features).reduce(bias) { $0 + $1.0 * $1.1 }
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

  private func draft(
    _ stretch: WordCoverage.Stretch, _ words: [WordCoverage.Word], _ side: Side, _ bead: Bead,
    _ score: Double, isMoved: Bool, _ context: GapContext
  ) -> GapDraft {
    let other = side.opposite
    var spans = context.spans(side, [stretch.span])
    spans[other] = context.spans(ofSentences: bead[other], other)
    // Where the translation leaves things out anyway, more has to be missing.
    let isFree = context.valueDifferences.freedom[side] > context.thresholds.valueFreedom
    let isSure =
      score >= context.thresholds.partialWarning + (isFree ? context.thresholds.partialFreedom : 0)
      && stretch.words >= 2 && !isMoved
      && bead.probability >= context.thresholds.nullProbability
    let open = words.filter { stretch.span.contains($0.span) && $0.isKnown && $0.support < 0.1 }
    return GapDraft(
      .partial, isSure ? .warning : .note,
      .omitted, side: side, spans: spans,
      evidence: open.prefix(20).map { Evidence(.word, spans: context.spans(side, [$0.span])) },
      probability: PartialRule.probability(score))
  }

  static func probability(_ score: Double) -> Double {
    // Three places, since the fit is no better.
    (1000 / (1 + naturalExponential(-score))).rounded() / 1000
  }
}
