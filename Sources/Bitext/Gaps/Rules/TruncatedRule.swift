/// Text that breaks off: dots where the other side goes on to the end of its sentence, an end in the middle of a word
/// or of brackets, or an end in the middle of a sentence that is also too short, while the last words of the other side
/// find no translation.
struct TruncatedRule: GapRule {
  func gaps(in context: GapContext) -> [GapDraft] {
    var drafts: [GapDraft] = []
    var bare = Bilingual(source: 0, target: 0)
    let habit = habits(context)
    for bead in context.sentences.beads where !bead.isNull {
      // A title has no full stop in one language and may have one in the other.
      guard let last = bead.source.last, let other = bead.target.last, last > 0 || other > 0 else { continue }
      let ends = Bilingual(
        source: context.shapes.source[last].ending, target: context.shapes.target[other].ending)
      let lengths = Bilingual(
        source: context.letters(ofSentences: bead.source, .source),
        target: context.letters(ofSentences: bead.target, .target))
      let excess = context.lengthRatio.excess(source: lengths.source, target: lengths.target)
      for side in Side.allCases {
        let shortfall = side == .target ? -excess : excess
        if shortfall > 0, breaksInside(bead, side, ends[side], context) {
          drafts.append(draft(bead, side, .error, ends[side], context))
          continue
        }
        guard ends[side.opposite] == .closed, ends[side] != .closed else { continue }
        // A recital ends with a comma in one language and with a semicolon in the other.
        if ends[side] == .open, endsClause(bead, side.opposite, context) { continue }
        // Whether a title has a full stop is a matter of taste.
        if ends[side] != .ellipsis, isTitle(bead, context) { continue }
        // Subtitles and transcripts have no full stops at all.
        if ends[side] == .bare, habit[side] < Self.leastHabit { continue }
        // What introduces a list ends with a colon in one language and with no mark in the other.
        if ends[side] == .bare, introduces(bead[side.opposite], side.opposite, context) { continue }
        let tail = tail(of: bead, side.opposite, ends[side], context)
        let isUsual = habit[side] < 0.5
        if let severity = judge(side, bead, ends[side], shortfall, isUsual: isUsual, tail, context) {
          drafts.append(draft(bead, side, severity, ends[side], context))
        } else if ends[side] == .bare {
          bare[side] += 1
        }
      }
    }
    // Where many whole sentences end without a mark that is how the text is written.
    let limit = max(2, context.sentences.beads.count / 60)
    return drafts.filter { draft in
      guard let side = draft.side else { return true }
      return draft.severity == .error || bare[side] <= limit
    }
  }

  /// Below this share of sentences that end with a mark nothing can be said of the others.
  private static let leastHabit = 0.1

  /// How much the last words of a side speak for having been left out on the other; nil if no lexicon knows them.
  private func tail(
    of bead: Bead, _ side: Side, _ end: SegmentShape.Ending, _ context: GapContext
  ) -> Double? {
    guard let coverage = context.coverage, end == .bare || end == .open else { return nil }
    let tail = WordCoverage.tail(coverage.learntWords(of: bead, side))
    return tail.words >= 2 ? tail.evidence : 0
  }

  /// Whether a side ends with a semicolon, behind which its sentence goes on.
  private func endsClause(_ bead: Bead, _ side: Side, _ context: GapContext) -> Bool {
    guard let span = context.spans(ofSentences: bead[side], side).last else { return false }
    let text = context.utf8(side)[span.range]
    return text.last == UInt8(ascii: ";") || text.suffix(3).elementsEqual("；".utf8)
  }

  /// Whether a side stops inside a word or inside brackets, which shows in Han characters beside Latin letters.
  private func breaksInside(
    _ bead: Bead, _ side: Side, _ end: SegmentShape.Ending, _ context: GapContext
  ) -> Bool {
    let other = side.opposite
    guard end == .bare || end == .open, let last = bead[side].last,
      context.segmentation[side].document.language.isWrittenWithoutSpaces,
      !context.segmentation[other].document.language.isWrittenWithoutSpaces,
      context.letters(ofSentences: bead[other], other) >= context.thresholds.truncationLength
    else { return false }
    return BrokenEnd.isBroken(
      context.segmentation[side].sentences[last].span, context.utf8(side),
      context.spans(ofSentences: bead[other], other), context.utf8(other))
  }

  private func judge(
    _ side: Side, _ bead: Bead, _ end: SegmentShape.Ending, _ shortfall: Double, isUsual: Bool,
    _ tail: Double?, _ context: GapContext
  ) -> Gap.Severity? {
    let thresholds = context.thresholds
    switch end {
    case .ellipsis:
      // Where the other side has its dots somewhere else both say the same.
      if hasDots(bead[side.opposite], side.opposite, context) { return nil }
      return shortfall > -thresholds.truncationShortfall ? .error : .note
    case .bare, .open:
      let dangles =
        end == .bare
        && bead[side].last.map {
          BrokenEnd.dangles(context.segmentation[side].sentences[$0].span, context.utf8(side))
        } ?? false
      let isClear = dangles || tail.map { $0 >= 2 * thresholds.truncationTail } ?? false
      guard shortfall >= thresholds.truncationShortfall * (end == .open && !isClear ? 3 : 1),
        isClear || !isUsual,
        // The shorter the text, the less the last words of the other side have to say.
        isClear || shortfall >= 3 * thresholds.truncationShortfall
          || tail ?? .infinity >= thresholds.truncationTail
            * (shortfall >= 2 * thresholds.truncationShortfall ? 0.3 : 1),
        context.letters(ofSentences: bead[side.opposite], side.opposite) >= thresholds.truncationLength
      else { return nil }
      return isClear || tail == nil && shortfall >= 3 * thresholds.truncationShortfall ? .error : .warning
    case .closed, .quoted: return nil
    }
  }

  private func draft(
    _ bead: Bead, _ side: Side, _ severity: Gap.Severity, _ end: SegmentShape.Ending, _ context: GapContext
  ) -> GapDraft {
    let spans = context.spans(ofSentences: bead)
    let broken = spans[side].last ?? Span(0, 0)
    return GapDraft(
      .truncated, severity, .breaksOff, side: side,
      spans: spans, evidence: [Evidence(.length, spans: context.spans(side, [broken]))],
      probability: end == .ellipsis ? nil : 0.8)
  }

  /// Whether the file marks one of the sides as a heading.
  private func isTitle(_ bead: Bead, _ context: GapContext) -> Bool {
    Side.allCases.contains { side in
      let segmentation = context.segmentation[side]
      guard let first = bead[side].first,
        case .heading = segmentation.document.page.block(at: segmentation.sentences[first].span.lowerBound)?
          .kind
      else { return false }
      return true
    }
  }

  /// Whether the last sentence ends with a colon.
  private func introduces(_ sentences: Range<Int>, _ side: Side, _ context: GapContext) -> Bool {
    guard let last = context.spans(ofSentences: sentences, side).last else { return false }
    let text = context.utf8(side)[last.range]
    return text.last == 0x3A || text.suffix(3).elementsEqual("：".utf8)
  }

  private func hasDots(_ sentences: Range<Int>, _ side: Side, _ context: GapContext) -> Bool {
    context.spans(ofSentences: sentences, side).contains { span in
      let bytes = context.utf8(side)[span.range]
      return zip(bytes, bytes.dropFirst(2)).contains { $0 == 0xE2 && $1 == 0xA6 || $0 == 0x2E && $1 == 0x2E }
    }
  }

  /// The share of sentences of each side that end with a closing mark: in a text without full stops a missing one
  /// says nothing.
  private func habits(_ context: GapContext) -> Bilingual<Double> {
    context.shapes.map { shapes in
      Double(shapes.count { $0.ending == .closed }) / Double(max(1, shapes.count))
    }
  }
}
