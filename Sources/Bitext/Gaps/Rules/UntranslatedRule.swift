/// Text that stands in the language of the other side.
///
/// It is seen by the writing: Latin prose in a text of Han characters, or Han in one of Latin letters; a title is no
/// prose, so it has to be the same on both sides. Where both languages share their writing, only text that is the same on both sides counts.
struct UntranslatedRule: GapRule {
  func gaps(in context: GapContext) -> [GapDraft] {
    var drafts: [GapDraft] = []
    let isHan = context.segmentation.map { $0.document.language.isWrittenWithoutSpaces }
    for bead in context.sentences.beads {
      for side in Side.allCases where !bead[side].isEmpty {
        let other = side.opposite
        for sentence in bead[side] {
          let shape = context.shapes[side][sentence]
          let isForeign: Bool
          if isHan[side] == isHan[other] {
            isForeign = shape.letters >= 20 && isCopied(sentence, side, bead, context)
          } else if isHan[side] {
            isForeign = shape.isLatinProse || shape.isLatinTitle && isCopied(sentence, side, bead, context)
          } else {
            // A gloss in brackets is no sentence: most of the letters have to be Han.
            isForeign = shape.han >= 6 && shape.han > 3 * shape.latinWords
          }
          guard isForeign else { continue }
          // Of two sides that are the same, the one that should be a translation is to blame.
          if isHan[side] == isHan[other], side == .source { continue }
          drafts.append(draft(sentence, side, bead, context))
        }
      }
    }
    return drafts
  }

  private func isCopied(_ sentence: Int, _ side: Side, _ bead: Bead, _ context: GapContext) -> Bool {
    let text = withoutEnd(sentence, side, context)
    return bead[side.opposite].contains { withoutEnd($0, side.opposite, context) == text }
  }

  /// The bytes of a sentence without its last marks, which a translator may have changed alone.
  private func withoutEnd(_ sentence: Int, _ side: Side, _ context: GapContext) -> ArraySlice<UInt8> {
    let (span, utf8) = (context.segmentation[side].sentences[sentence].span, context.utf8(side))
    var end = span.upperBound
    while let last = utf8.scalar(before: end, floor: span.lowerBound),
      LabelCursor.isSpace(last.value) || UntranslatedRule.marks.contains(last.value)
    { end -= last.length }
    return utf8[span.lowerBound..<end]
  }

  /// `.` `,` `;` `:` `。` `，` `；` `：` `、`
  private static let marks: [UInt32] = [
    0x2E, 0x2C, 0x3B, 0x3A, 0x3002, 0xFF0C, 0xFF1B, 0xFF1A, 0x3001,
  ]

  private func draft(_ sentence: Int, _ side: Side, _ bead: Bead, _ context: GapContext) -> GapDraft {
    let span = context.segmentation[side].sentences[sentence].span
    var spans = context.spans(side, [span])
    spans[side.opposite] = context.spans(ofSentences: bead[side.opposite], side.opposite)
    return GapDraft(
      .untranslated, .error, .foreign, side: side, spans: spans,
      evidence: [Evidence(.string, spans: context.spans(side, [span]))])
  }
}
