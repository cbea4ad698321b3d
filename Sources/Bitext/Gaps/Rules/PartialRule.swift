internal import Lattice

/// A stretch inside a pair that the other side lacks: neighbouring words that find no translation there, in a pair
/// whose other side is also too short.
///
/// The judgement is a logistic regression on five things that can be seen: how much shorter the other side is than
/// the document lets expect, how much the words of the stretch speak for an omission, how many words find no
/// translation on either side beyond what is usual in the document, and the first two together.
struct PartialRule: GapRule {
  /// Fitted on pairs of sound translations and the same pairs with a clause left out, and on pairs judged by people;
  /// `Benchmarks/Records/gaps.md` says how.
  private enum Weight {
    static let bias = -3.52
    static let shortfall = 3.234
    static let evidence = 0.479
    static let openShare = 0.827
    static let otherOpenShare = -2.292
    static let shortfallTimesEvidence = 1.113
  }

  func gaps(in context: GapContext) -> [GapDraft] {
    guard var coverage = WordCoverage(context.segmentation, lexicon: context.lexicon) else { return [] }
    coverage.learnBackground(context.sentences)
    var drafts: [GapDraft] = []
    for bead in context.sentences.beads where !bead.isNull {
      let words = coverage.words(of: bead)
      let excess = context.lengthRatio.excess(
        source: context.letters(ofSentences: bead.source, .source),
        target: context.letters(ofSentences: bead.target, .target))
      for side in Side.allCases {
        guard let stretch = coverage.bestStretch(words[side], side), stretch.words >= 2 else { continue }
        let score = PartialRule.score(
          stretch, words, side, shortfall: side == .source ? -excess : excess, coverage)
        guard score >= context.thresholds.partialNote else { continue }
        drafts.append(draft(stretch, words[side], side, bead, score, context))
      }
    }
    return drafts
  }

  static func score(
    _ stretch: WordCoverage.Stretch, _ words: Bilingual<[WordCoverage.Word]>, _ side: Side, shortfall: Double,
    _ coverage: WordCoverage
  ) -> Double {
    let own = openShare(words[side]) - coverage.background[side]
    let other = openShare(words[side.opposite]) - coverage.background[side.opposite]
    return Weight.bias + Weight.shortfall * shortfall + Weight.evidence * stretch.evidence
      + Weight.openShare * own + Weight.otherOpenShare * other
      + Weight.shortfallTimesEvidence * max(shortfall, 0) * stretch.evidence
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
    _ score: Double,
    _ context: GapContext
  ) -> GapDraft {
    let other = side.opposite
    var spans = context.spans(side, [stretch.span])
    spans[other] = context.spans(ofSentences: bead[other], other)
    let isSure =
      score >= context.thresholds.partialWarning && bead.probability >= context.thresholds.nullProbability
    let open = words.filter { stretch.span.contains($0.span) && $0.isKnown && $0.support < 0.1 }
    return GapDraft(
      .partial, isSure ? .warning : .note,
      "\(context.quote(side, stretch.span)) seems to have no counterpart in \(context.name(of: other)).",
      spans: spans, evidence: open.prefix(20).map { Evidence(.word, spans: context.spans(side, [$0.span])) },
      probability: PartialRule.probability(score))
  }

  static func probability(_ score: Double) -> Double {
    // Three places, since the fit is no better.
    (1000 / (1 + naturalExponential(-score))).rounded() / 1000
  }
}
