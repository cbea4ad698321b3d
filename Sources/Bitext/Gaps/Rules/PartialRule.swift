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
  private static let bias = -5.5
  /// In the order of ``LossFeatures/values``.
  private static let weights = [0.491, 0.35, 1.377, 0.881, 0.2]

  func gaps(in context: GapContext) -> [GapDraft] {
    guard let coverage = context.coverage else { return [] }
    var drafts: [GapDraft] = []
    let beads = context.sentences.beads
    let spread = LengthSpread(beads.lazy.filter { !$0.isNull }.map { PartialRule.excess($0, context) })
    for (index, bead) in beads.enumerated() where !bead.isNull {
      for side in Side.allCases {
        let features = PartialRule.features(of: bead, side, coverage, spread, context)
        if let lost = LostSentence(bead, side, coverage, shortfall: features.shortfall, context) {
          drafts.append(
            context.omission(of: lost.span, side, from: bead, .warning, probability: LostClause.probability))
          continue
        }
        guard let stretch = features.stretch else { continue }
        let score = PartialRule.score(features.values)
        let words = coverage.learntWords(of: bead, side)
        let clauses = Clauses(words, context.utf8(side), isEnglish: context.language(side).isEnglish)
        if score < context.thresholds.partialWarning, let english = context.englishSide,
          let lost = LostClause(
            words, clauses, others: coverage.learntWords(of: bead, side.opposite),
            shortfall: features.shortfall, letters: context.letters(ofSentences: bead[english], english),
            utf8: context.utf8(side),
            links: {
              coverage.links(of: bead, from: side).map {
                ($0.spans[side], $0.spans[side.opposite], $0.weight)
              }
            }),
          !context.isSaidNearby(index, side, in: lost.span)
        {
          if let place = wholeLiterals(lost.span, bead, side, context) {
            drafts.append(draft(lost, at: place, words, side, bead, context))
          }
          continue
        }
        guard score >= context.thresholds.partialNote else { continue }
        // What stands in the sentence before or behind was moved, not left out.
        let isMoved = isMoved(stretch.span, words, clauses, index, side, context)
        let isUnanswered = isUnanswered(bead, side, score, shortfall: features.shortfall, coverage)
        let clause = PartialRule.clause(of: stretch.span, words, clauses)
        if let place = wholeLiterals(clause, bead, side, context) {
          drafts.append(
            draft(
              stretch, at: place, side, bead, score, isUnanswered: isUnanswered, words: words,
              isMoved: isMoved,
              context))
        }
      }
    }
    return drafts
  }

  /// Whether the other side has next to nothing left that could render what is missing, and is too short besides: a free rendering
  /// leaves words open on both sides.
  private func isUnanswered(
    _ bead: Bead, _ side: Side, _ score: Double, shortfall: Double, _ coverage: WordCoverage
  ) -> Bool {
    guard score >= Self.leastUnanswered, shortfall >= Self.clearShortfall,
      max(bead.source.count, bead.target.count) <= 2
    else { return false }
    let answer = WordCoverage.bestStretch(coverage.learntWords(of: bead, side.opposite))
    return (answer?.evidence ?? 0) <= Self.greatestAnswer
  }

  /// From which score and shortfall on that says enough, and how much the other side may leave open.
  /// `Benchmarks/Records/gaps.md` says where the figures come from.
  private static let (leastUnanswered, clearShortfall, greatestAnswer) = (2.0, 3.0, 1.2)

  /// A stretch with all of an address or a placeholder that it cuts through; nil if it is nothing else, since what is copied is
  /// compared as it stands.
  private func wholeLiterals(_ span: Span, _ bead: Bead, _ side: Side, _ context: GapContext) -> Span? {
    var whole = span
    for sentence in context.spans(ofSentences: bead[side], side) {
      for literal in Literal.literals(in: context.utf8(side), sentence.range)
      where literal.span.overlaps(span) {
        if literal.span.contains(span) { return nil }
        whole = Span(
          min(whole.lowerBound, literal.span.lowerBound), max(whole.upperBound, literal.span.upperBound))
      }
    }
    return whole
  }

  /// Whether the beads around say a stretch, or a clause of it: where `said the mayor` goes with what was said before, and on
  /// the other side with what she said next, the rest of the stretch looks lost too.
  private func isMoved(
    _ stretch: Span, _ words: [WordCoverage.Word], _ clauses: Clauses, _ index: Int, _ side: Side,
    _ context: GapContext
  ) -> Bool {
    if context.isSaidNearby(index, side, in: stretch) { return true }
    let pieces = clauses.ranges.compactMap { range -> Span? in
      let inside = words[range].filter { stretch.contains($0.span) }
      guard inside.count(where: { $0.tells && $0.isOpen }) >= 2, let first = inside.first,
        let last = inside.last
      else { return nil }
      return Span(first.span.lowerBound, last.span.upperBound)
    }
    return pieces.count > 1 && pieces.contains { context.isSaidNearby(index, side, in: $0) }
  }

  /// How much longer than usual the target of a bead is, as a logarithm.
  static func excess(_ bead: Bead, _ context: GapContext) -> Double {
    context.lengthRatio.excess(
      source: context.letters(ofSentences: bead.source, .source),
      target: context.letters(ofSentences: bead.target, .target))
  }

  /// What speaks for a loss on a side of a bead.
  static func features(
    of bead: Bead, _ side: Side, _ coverage: WordCoverage, _ spread: LengthSpread, _ context: GapContext
  ) -> LossFeatures {
    let shortfall = spread.shortfall(excess(bead, context))
    return LossFeatures(
      coverage.learntWords(of: bead, side), shortfall: side == .source ? shortfall : -shortfall,
      background: coverage.background.shares[side])
  }

  static func score(_ features: [Double]) -> Double {
    zip(weights, features).reduce(bias) { $0 + $1.0 * $1.1 }
  }

  private func draft(
    _ lost: LostClause, at place: Span, _ words: [WordCoverage.Word], _ side: Side, _ bead: Bead,
    _ context: GapContext
  ) -> GapDraft {
    let isSure = bead.probability >= context.thresholds.nullProbability
    let open = words.filter { lost.span.contains($0.span) && $0.isKnown }
    return context.omission(
      of: place, side, from: bead, isSure ? .warning : .note,
      evidence: open.prefix(20).map { Evidence(.word, spans: context.spans(side, [$0.span])) },
      probability: LostClause.probability)
  }

  private func draft(
    _ stretch: WordCoverage.Stretch, at place: Span, _ side: Side, _ bead: Bead, _ score: Double,
    isUnanswered: Bool, words: [WordCoverage.Word], isMoved: Bool, _ context: GapContext
  ) -> GapDraft {
    let isSure =
      (score >= context.thresholds.partialWarning || isUnanswered) && stretch.words >= 2 && !isMoved
      && bead.probability >= context.thresholds.nullProbability
    let open = words.filter {
      stretch.span.contains($0.span) && $0.isKnown && $0.isOpen
    }
    return context.omission(
      of: place, side, from: bead, isSure ? .warning : .note,
      evidence: open.prefix(20).map { Evidence(.word, spans: context.spans(side, [$0.span])) },
      probability: PartialRule.probability(score))
  }

  /// The clauses that a stretch fills for the most part, from the first to the last; the stretch itself if there is none.
  private static func clause(
    of stretch: Span, _ words: [WordCoverage.Word], _ clauses: Clauses
  ) -> Span {
    var found: Span?
    for range in clauses.ranges {
      let inside = words[range].count { stretch.contains($0.span) }
      guard inside * 2 > range.count else { continue }
      let own = Span(words[range.lowerBound].span.lowerBound, words[range.upperBound - 1].span.upperBound)
      found = Span(found?.lowerBound ?? own.lowerBound, own.upperBound)
    }
    return found ?? stretch
  }

  static func probability(_ score: Double) -> Double {
    // Three places, since the fit is no better.
    (1000 / (1 + naturalExponential(-score))).rounded() / 1000
  }
}

extension GapContext {
  /// That a stretch of a bead is not said on its other side, all of which is shown.
  func omission(
    of stretch: Span, _ side: Side, from bead: Bead, _ severity: Gap.Severity, evidence: [Evidence] = [],
    probability: Double
  ) -> GapDraft {
    var spans = spans(side, [stretch])
    spans[side.opposite] = self.spans(ofSentences: bead[side.opposite], side.opposite)
    return GapDraft(
      .partial, severity, .omitted, side: side, spans: spans, evidence: evidence, probability: probability)
  }
}
