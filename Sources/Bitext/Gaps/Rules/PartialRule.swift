internal import Lattice

/// A stretch inside a pair that the other side lacks: a phrase, or a sentence of a unit that holds several.
struct PartialRule: GapRule {
  /// How likely it is that a stretch was left out of which several plain signs say so, by planted clauses against sound pairs.
  static let usualProbability = 0.8

  func gaps(in context: GapContext) -> [GapDraft] {
    guard let coverage = context.coverage else { return [] }
    var drafts: [GapDraft] = []
    let beads = context.sentences.beads
    let spread = LengthSpread(context)
    for (index, bead) in beads.enumerated() where !bead.isNull {
      for side in Side.allCases {
        let shortfall = spread.shortfall(of: bead, side, context)
        if let lost = LostSentence(bead, side, coverage, shortfall: shortfall, context) {
          drafts.append(
            context.omission(of: lost.span, side, from: bead, .warning, probability: Self.usualProbability))
          continue
        }
        let lost = LostPhrase(bead, side, coverage, spread, context)
        if let lost, lost.score >= leastScore(side, context),
          !context.isSaidNearby(index, side, in: lost.span),
          let place = wholeLiterals(lost.span, bead, side, context)
        {
          let isSure = lost.score >= warningScore(side, context)
          drafts.append(draft(place, lost.score, lost.words, side, bead, isSure: isSure, context))
        } else if side != context.englishSide {
          drafts += stretch(index, bead, side, coverage, lost, shortfall: shortfall, context)
        }
      }
    }
    return drafts
  }

  /// The score from which a phrase is told. What English lacks is told by the stretch where no phrase is clear.
  private func leastScore(_ side: Side, _ context: GapContext) -> Double {
    side == context.englishSide ? context.thresholds.partialNote : warningScore(side, context)
  }

  private func warningScore(_ side: Side, _ context: GapContext) -> Double {
    side == context.englishSide
      ? context.thresholds.partialWarning : context.thresholds.partialWarningElsewhere
  }

  /// The stretch of a side without translations, as a note; a warning where the languages are not English and Chinese.
  ///
  /// - Parameter phrase: the phrase that was most likely left out, which is whole, as the stretch need not be.
  private func stretch(
    _ index: Int, _ bead: Bead, _ side: Side, _ coverage: WordCoverage, _ phrase: LostPhrase?,
    shortfall: Double,
    _ context: GapContext
  ) -> [GapDraft] {
    let words = coverage.learntWords(of: bead, side)
    let features = LossFeatures(words, shortfall: shortfall, background: coverage.background.shares[side])
    guard let stretch = features.stretch, features.score >= context.thresholds.partialNote,
      let place = wholeLiterals(
        phrase.flatMap { $0.span.overlaps(stretch.span) ? $0.span : nil } ?? stretch.span, bead, side, context
      )
    else { return [] }
    let isSure =
      context.englishSide == nil && features.score >= context.thresholds.partialWarningElsewhere
      && stretch.words >= 2 && !context.isSaidNearby(index, side, in: stretch.span)
    let open = words.filter { stretch.span.contains($0.span) && $0.isKnown && $0.isOpen }.map(\.span)
    return [draft(place, features.score, open, side, bead, isSure: isSure, context)]
  }

  private func draft(
    _ place: Span, _ score: Double, _ open: [Span], _ side: Side, _ bead: Bead, isSure: Bool,
    _ context: GapContext
  ) -> GapDraft {
    let isSure = isSure && bead.probability >= context.thresholds.nullProbability
    return context.omission(
      of: place, side, from: bead, isSure ? .warning : .note,
      evidence: open.prefix(20).map { Evidence(.word, spans: context.spans(side, [$0])) },
      // Three places, since the fit is no better.
      probability: (1000 / (1 + naturalExponential(-score))).rounded() / 1000)
  }

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
