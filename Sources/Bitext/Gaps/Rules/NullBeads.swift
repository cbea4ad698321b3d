/// The text of one side that stands in null beads: whole paragraphs, and sentences of paragraphs that do have a
/// counterpart. So does a sentence whose bead pairs it with something else.
struct NullBeads {
  let context: GapContext
  let side: Side

  init(_ context: GapContext, side: Side) {
    self.context = context
    self.side = side
  }

  func gaps(kind: Gap.Kind) -> [GapDraft] {
    var drafts: [GapDraft] = []
    let segmentation = context.segmentation[side]
    var isNullParagraph = [Bool](repeating: false, count: segmentation.paragraphs.count)
    for bead in context.paragraphs.beads where bead.isNull {
      for paragraph in bead[side] {
        isNullParagraph[paragraph] = true
        let span = segmentation.paragraphs[paragraph].span
        // An empty string of a list has nothing to say.
        if span.isEmpty { continue }
        drafts.append(
          draft(
            kind, what(paragraph), span, probability: bead.probability))
      }
    }
    for bead in context.sentences.beads where bead.isNull {
      for sentence in bead[side] where !isNullParagraph[segmentation.paragraph(ofSentence: sentence)] {
        let span = segmentation.sentences[sentence].span
        drafts.append(
          draft(
            kind, .sentence, span, probability: bead.probability))
      }
    }
    guard let coverage = context.coverage else { return drafts }
    for bead in context.sentences.beads where isUnrelated(bead, coverage) {
      for sentence in bead[side] {
        let span = segmentation.sentences[sentence].span
        drafts.append(
          GapDraft(
            kind, .warning, .replaced, side: side, spans: context.spans(side, [span]), probability: 0.7))
      }
    }
    return drafts
  }

  /// Whether the sides of a bead have next to no word in common: where each side lacks the sentence beside the one that
  /// the other lacks, an aligner pairs the two.
  private func isUnrelated(_ bead: Bead, _ coverage: WordCoverage) -> Bool {
    !bead.isNull
      && Side.allCases.allSatisfy { side in
        coverage.learntEvidence(of: bead, side) >= context.thresholds.unrelatedEvidence
      }
  }

  private func what(_ paragraph: Int) -> Gap.Reason.Piece {
    guard let path = context.labels[side].paragraphs[paragraph]?.path, !path.isEmpty else {
      return .paragraph
    }
    return .item(path)
  }

  private func draft(_ kind: Gap.Kind, _ piece: Gap.Reason.Piece, _ span: Span, probability: Double)
    -> GapDraft
  {
    GapDraft(
      kind, severity(of: span, probability: probability), .unmatched(piece), side: side,
      spans: context.spans(side, [span]), probability: probability)
  }

  /// Text without a word, such as a row of asterisks, is worth a note at most.
  private func severity(of span: Span, probability: Double) -> Gap.Severity {
    let bytes = context.utf8(side)[span.range]
    let hasWords = bytes.contains {
      $0 >= 0xC3 || LabelCursor.isLetter(UInt32($0)) || ($0 >= 0x30 && $0 <= 0x39)
    }
    if !hasWords { return .note }
    return probability < context.thresholds.nullProbability ? .warning : .error
  }
}
