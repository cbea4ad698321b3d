/// Text that stands in the language of the other side.
///
/// It is seen by the writing: Latin prose in a text of Han characters, or Han in one of Latin letters. A title is no
/// prose, and a few words inside a sentence are none either, so those have to be the same on both sides and ordinary
/// words: names, codes and commands are copied rightly. Where both languages share their writing, only text that is the
/// same on both sides counts.
struct UntranslatedRule: GapRule {
  func gaps(in context: GapContext) -> [GapDraft] {
    let isHan = context.segmentation.map { $0.document.language.isWrittenWithoutSpaces }
    return Side.allCases.flatMap { side in
      // Of two sides in one writing, the one that should be a translation is to blame.
      isHan.source == isHan.target && side == .source ? [] : gaps(side, isHan, context)
    }
  }

  private func gaps(_ side: Side, _ isHan: Bilingual<Bool>, _ context: GapContext) -> [GapDraft] {
    let copies = CopiedWords(context, side)
    var stretches: [Stretch] = []
    /// How many words the text leaves as they are that nobody could translate.
    var terms = 0
    /// The sentence behind the last one that is foreign as a whole: such sentences in a row are one stretch.
    var next = -1
    for bead in context.sentences.beads where !bead[side].isEmpty {
      let others = context.spans(ofSentences: bead[side.opposite], side.opposite)
      for sentence in bead[side] {
        // A copy between sentences that are foreign is one too, though it may be too short to tell.
        let isJoined =
          sentence == next && isHan[side] && context.shapes[side][sentence].han == 0
          && context.shapes[side][sentence].latinWords > 1 && copies.isCopy(sentence, bead)
        if isJoined || isForeign(sentence, side, bead, isHan, copies, context) {
          let span = context.segmentation[side].sentences[sentence].span
          if sentence == next, let last = stretches.last {
            stretches[stretches.count - 1].span = Span(last.span.lowerBound, span.upperBound)
            stretches[stretches.count - 1].others += others.filter { !last.others.contains($0) }
          } else {
            stretches.append(Stretch(span: span, others: others, severity: .error))
          }
          next = sentence + 1
        } else if isHan[side] != isHan[side.opposite] {
          let latin = isHan[side] ? copies.latinRuns(in: sentence, bead) : CopiedWords.LatinRuns()
          terms += latin.others.count
          let runs =
            isHan[side]
            ? latin.ordinary : copies.hanRuns(in: sentence, bead) + copies.pinyinWords(in: sentence, bead)
          stretches += runs.map { Stretch(span: $0, others: others, severity: .warning, isInside: true) }
        }
      }
    }
    let utf8 = context.utf8(side)
    var counts: [ArraySlice<UInt8>: Int] = [:]
    for stretch in stretches where stretch.isInside { counts[utf8[stretch.span.range], default: 0] += 1 }
    // A text of commands and programs leaves ordinary words as well: `root shell`, `core dump`.
    let isTechnical =
      terms >= 2 && terms * 2 >= counts.count
      || stretches.contains(where: \.isInside) && (copies.isTechnical || copies.setsCode)
    return stretches.map { stretch in
      // What stands so more than once is a term of the text.
      let isTerm =
        stretch.isInside && (isTechnical || counts[utf8[stretch.span.range], default: 0] > 1)
        && !isProse(stretch.span, side, context)
      return draft(stretch, isTerm ? .note : stretch.severity, side, context)
    }
  }

  private struct Stretch {
    var span: Span
    var others: [Span]
    let severity: Gap.Severity
    /// Whether it is a part of a sentence.
    var isInside = false
  }

  /// Whether words inside a sentence are more than a term. A row of Han characters has no spaces to show it.
  private func isProse(_ span: Span, _ side: Side, _ context: GapContext) -> Bool {
    let shape = SegmentShape(context.utf8(side), span)
    return shape.han > 0 || shape.latinWords >= 5 || shape.latinWords >= 3 && shape.capitalFunctionWords >= 1
  }

  private func isForeign(
    _ sentence: Int, _ side: Side, _ bead: Bead, _ isHan: Bilingual<Bool>, _ copies: CopiedWords,
    _ context: GapContext
  ) -> Bool {
    let shape = context.shapes[side][sentence]
    if isHan.source == isHan.target { return shape.letters >= 20 && copies.isCopy(sentence, bead) }
    if isHan[side] {
      let isForeign =
        shape.isLatinProse || shape.isLatinTitle && copies.isCopy(sentence, bead)
        || shape.han == 0 && copies.isCopyOfWords(sentence, bead)
      return isForeign && !isCited(sentence, side, context)
    }
    // A gloss in brackets is no sentence: most of the letters have to be Han.
    return shape.han >= 6 && shape.han > 3 * shape.latinWords && !isCited(sentence, side, context)
  }

  /// Whether a sentence stands in a work that is cited, whose title stays as it is.
  private func isCited(_ sentence: Int, _ side: Side, _ context: GapContext) -> Bool {
    let segmentation = context.segmentation[side]
    let paragraph = segmentation.paragraphs[segmentation.paragraph(ofSentence: sentence)]
    return Citation.isCitation(context.utf8(side)[paragraph.span.range])
  }

  private func draft(
    _ stretch: Stretch, _ severity: Gap.Severity, _ side: Side, _ context: GapContext
  ) -> GapDraft {
    var spans = context.spans(side, [stretch.span])
    spans[side.opposite] = stretch.others
    return GapDraft(
      .untranslated, severity, .foreign, side: side, spans: spans,
      evidence: [Evidence(.string, spans: context.spans(side, [stretch.span]))])
  }
}
