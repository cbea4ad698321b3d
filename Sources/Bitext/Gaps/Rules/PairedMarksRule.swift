/// A bracket or a quotation mark that has lost its partner on one side of a bead of paragraphs, where the other side has both.
///
/// Where the other side has neither, or has lost one too, it says nothing about the translation and is a note, or nothing at all.
/// So is a quotation mark in a text that is typed with loose ones: more than one, and more than one in two hundred paragraphs.
struct PairedMarksRule: GapRule {
  func gaps(in context: GapContext) -> [GapDraft] {
    let marks = Bilingual(source: marks(.source, context), target: marks(.target, context))
    if Side.allCases.allSatisfy({ marks[$0].unpaired.isEmpty }) { return [] }
    let isLoose = marks.map { marks in
      let count = marks.unpaired.values.count { $0.contains { $0.group == .quotation } }
      return count > max(1, context.paragraphs.beads.count / 200)
    }
    return context.paragraphs.beads.flatMap { bead -> [GapDraft] in
      if bead.isNull { return [] }
      let unpaired = Bilingual(
        source: bead.source.flatMap { marks.source.unpaired[$0] ?? [] },
        target: bead.target.flatMap { marks.target.unpaired[$0] ?? [] })
      return Side.allCases.flatMap { side in
        PairedMarks.Group.allCases.flatMap { group in
          [true, false].compactMap { opens in
            draft(
              unpaired[side].filter { $0.group == group && $0.opens == opens }, side,
              others: unpaired[side.opposite], isUsual: group == .quotation && isLoose[side], bead, context)
          }
        }
      }
    }
  }

  private func marks(_ side: Side, _ context: GapContext) -> PairedMarks {
    let language = context.language(side)
    return PairedMarks(
      context.segmentation[side].paragraphs, in: context.utf8(side),
      readsQuotation: language.isEnglish || language.isChinese)
  }

  private func draft(
    _ marks: [PairedMarks.Unpaired], _ side: Side, others: [PairedMarks.Unpaired], isUsual: Bool,
    _ bead: Bead,
    _ context: GapContext
  ) -> GapDraft? {
    guard let mark = marks.first, !others.contains(where: { $0.group == mark.group }) else { return nil }
    let other = side.opposite
    let isWhole = PairedMarks.holdsPair(
      of: mark.group, in: context.utf8(other), context.spans(ofParagraphs: bead[other], other))
    let isSure = isWhole && !isUsual && bead.probability >= context.thresholds.valueProbability
    return GapDraft(
      .punctuation, isSure ? .warning : .note, mark.opens ? .unclosed : .unopened, side: side,
      spans: context.spans(side, marks.map(\.span)), probability: bead.probability)
  }
}
