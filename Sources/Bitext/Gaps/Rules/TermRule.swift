/// A term of the ``Glossary`` of the configuration for which none of its translations stands, or one that it forbids.
///
/// The other side is read with a sentence before and behind, since a translator may say the term there. What stands for a term once
/// may stand for it every time: the second time it is `it`.
struct TermRule: GapRule {
  func gaps(in context: GapContext) -> [GapDraft] {
    let glossary = context.thresholds.glossary
    if glossary.isEmpty { return [] }
    var search = TermSearch(context, glossary.index)
    return context.sentences.beads.flatMap { bead -> [GapDraft] in
      guard !bead.isNull, bead.probability >= context.thresholds.valueProbability else { return [] }
      return Side.allCases.flatMap { search.drafts(on: $0, bead) }
    }
  }
}

/// Looks for the terms of a glossary in a bitext.
private struct TermSearch {
  let context: GapContext
  let index: TermIndex
  private var reader: TermWords
  /// The side written without spaces, if one is and the other is not.
  private let hanSide: Side?

  init(_ context: GapContext, _ index: TermIndex) {
    self.context = context
    self.index = index
    reader = index.reader
    let isHan = Side.allCases.filter { context.language($0).isWrittenWithoutSpaces }
    hanSide = isHan.count == 1 ? isHan[0] : nil
  }

  mutating func drafts(on side: Side, _ bead: Bead) -> [GapDraft] {
    let isHan = context.language(side).isWrittenWithoutSpaces
    guard index.holdsTerms(inHan: isHan) || side == hanSide else { return [] }
    var spans: [Int: [Span]] = [:]
    var order: [Int] = []
    for span in context.spans(ofSentences: bead[side], side) {
      for occurrence in occurrences(in: span, side, isHan: isHan)
      where isLookedFor(index.entries[occurrence.entry], on: side) {
        if spans[occurrence.entry] == nil { order.append(occurrence.entry) }
        spans[occurrence.entry, default: []].append(occurrence.span)
      }
    }
    return order.compactMap { entry in
      draft(index.entries[entry], spans[entry] ?? [], side, bead)
    }
  }

  private mutating func occurrences(in span: Span, _ side: Side, isHan: Bool) -> [TermIndex.Occurrence] {
    let utf8 = context.utf8(side)
    if isHan { return index.occurrences(in: TermText(utf8, [span]), utf8, lexicon: context.lexicon) }
    return index.occurrences(among: reader.words(in: utf8, span))
  }

  /// Whether a term is of the language of a side: Han characters are of the side that is written in them.
  private func isLookedFor(_ entry: TermIndex.Entry, on side: Side) -> Bool {
    guard let hanSide else { return side == .source }
    if entry.pattern.isHan { return side == hanSide }
    let renderings = entry.translations + entry.forbidden
    return side == (renderings.contains { $0.pattern.isHan } ? hanSide.opposite : .source)
  }

  private mutating func draft(
    _ entry: TermIndex.Entry, _ spans: [Span], _ side: Side, _ bead: Bead
  ) -> GapDraft? {
    let other = side.opposite
    let own = RenderedText(context.spans(ofSentences: bead[other], other), context.utf8(other), &reader)
    let allowed = entry.translations.flatMap { own.places(of: $0.pattern, index) }
    let expected = entry.translations.map(\.text)
    func draft(_ severity: Gap.Severity, _ reason: Gap.Reason, _ others: [Span]) -> GapDraft {
      var all = context.spans(side, spans)
      all[other] = others
      return GapDraft(.term, severity, reason, side: side, spans: all, probability: nil)
    }
    if Set(allowed).count < spans.count {
      let forbidden = entry.forbidden.flatMap { own.places(of: $0.pattern, index) }
        .filter { place in !allowed.contains { $0.overlaps(place) } }.sorted()
      if !forbidden.isEmpty { return draft(.error, .termForbidden(expected: expected), forbidden) }
    }
    if !allowed.isEmpty || expected.isEmpty { return nil }
    let near = RenderedText(
      context.spans(ofSentences: around(bead, other), other), context.utf8(other), &reader)
    if entry.translations.contains(where: { !near.places(of: $0.pattern, index).isEmpty }) { return nil }
    return draft(
      .warning, .termOtherwise(expected: expected), context.spans(ofSentences: bead[other], other))
  }

  /// The sentences of a side of a bead, and the ones before and behind in the same paragraph.
  private func around(_ bead: Bead, _ side: Side) -> Range<Int> {
    let segmentation = context.segmentation[side]
    let range = bead[side]
    let first = segmentation.sentences(ofParagraph: segmentation.paragraph(ofSentence: range.lowerBound))
    let last = segmentation.sentences(ofParagraph: segmentation.paragraph(ofSentence: range.upperBound - 1))
    return max(first.lowerBound, range.lowerBound - 1)..<min(last.upperBound, range.upperBound + 1)
  }
}

/// A stretch of the other side, in which renderings are looked for.
private struct RenderedText {
  private let words: [TermWords.Word]
  private let text: TermText

  init(_ spans: [Span], _ utf8: [UInt8], _ reader: inout TermWords) {
    var words: [TermWords.Word] = []
    for span in spans { words += reader.words(in: utf8, span) }
    self.words = words
    text = TermText(utf8, spans)
  }

  func places(of pattern: TermIndex.Pattern, _ index: TermIndex) -> [Span] {
    switch pattern {
    case .characters(let scalars): return text.places(of: scalars)
    case .words(let keys, _, _):
      return words.indices.filter { index.stands(pattern, at: $0, words) }.map {
        Span(words[$0].span.lowerBound, words[$0 + keys.count - 1].span.upperBound)
      }
    }
  }
}
