/// Blocks that stand in another place than their counterpart: beads that were aligned across others, and numbered
/// items that were paired across others.
struct ReorderedRule: GapRule {
  func gaps(in context: GapContext) -> [GapDraft] {
    let moved = context.paragraphs.movedBeads.map { context.paragraphs.beads[$0] }
    let drafts = moved.map {
      draft(
        context.spans(ofParagraphs: $0), probability: $0.probability, isNote: isShortLine($0, context))
    }
    let paragraphs = Set(moved.flatMap { Array($0.source) })
    return drafts + movedSentences(context, besides: paragraphs) + movedItems(context, besides: paragraphs)
      + exchanged(context)
  }

  /// Whether what moved is one short line on either side that is no sentence and has no label: a date and a place below a text, which each
  /// language puts in its own order.
  private func isShortLine(_ bead: Bead, _ context: GapContext) -> Bool {
    Side.allCases.allSatisfy { side in
      guard let paragraph = bead[side].first, bead[side].count == 1,
        context.labels[side].paragraphs[paragraph] == nil
      else { return false }
      let sentences = context.segmentation[side].sentences(ofParagraph: paragraph)
      return sentences.count == 1 && context.shapes[side][sentences.lowerBound].ending == .bare
        && context.segmentation[side].paragraphs[paragraph].span.count <= Self.shortLine
    }
  }

  /// In bytes.
  private static let shortLine = 48

  /// Sentences that the alignment crossed, other than those that moved with their paragraph.
  private func movedSentences(_ context: GapContext, besides known: Set<Int>) -> [GapDraft] {
    // Where every paragraph is one sentence these are the same beads.
    if context.sentences == context.paragraphs { return [] }
    return context.sentences.movedBeads.map { context.sentences.beads[$0] }.filter { bead in
      bead.probability >= context.thresholds.nullProbability
        && !known.contains(context.segmentation.source.paragraph(ofSentence: bead.source.lowerBound))
    }.map {
      draft(
        context.spans(ofSentences: $0), probability: $0.probability, isNote: isOneOfTwo($0, context))
    }
  }

  /// Whether both sides of a bead of sentences stand in paragraphs of two: which of two sentences comes first is a matter of style.
  private func isOneOfTwo(_ bead: Bead, _ context: GapContext) -> Bool {
    Side.allCases.allSatisfy { side in
      guard let sentence = bead[side].first else { return false }
      let segmentation = context.segmentation[side]
      return segmentation.sentences(ofParagraph: segmentation.paragraph(ofSentence: sentence)).count == 2
    }
  }

  /// Neighbours that were exchanged and that the alignment did not cross. Of the two the one that went forward moved.
  private func exchanged(_ context: GapContext) -> [GapDraft] {
    let neighbours = ExchangedNeighbours(context)
    return (neighbours.pairs().map(\.0) + neighbours.lonePairs()).map {
      draft(context.spans(ofSentences: $0), probability: 0.8, isNote: isOneOfTwo($0, context))
    }
  }

  /// Items that the pairing crossed although the alignment did not: of each list those that do not keep the order.
  private func movedItems(_ context: GapContext, besides known: Set<Int>) -> [GapDraft] {
    var lists: [Int: [Int]] = [:]
    for (index, outcome) in context.outcomes.enumerated() where outcome.source != nil && outcome.target != nil
    {
      lists[outcome.parent ?? -1, default: []].append(index)
    }
    var drafts: [GapDraft] = []
    for list in lists.keys.sorted() {
      let items = lists[list, default: []].map {
        (index: $0, place: context.outcomes[$0].source.map { Place($0) })
      }
      .sorted { ($0.place ?? Place(0, 0), $0.index) < ($1.place ?? Place(0, 0), $1.index) }.map(\.index)
      let places = items.map { context.outcomes[$0].target.map { Place($0) } ?? Place(0, 0) }
      let stay = Set(longestAscent(places))
      for (rank, index) in items.enumerated() where !stay.contains(rank) {
        guard let source = context.outcomes[index].source, let target = context.outcomes[index].target,
          !known.contains(source.paragraphs.lowerBound)
        else { continue }
        let spans = Bilingual(
          source: context.spans(ofParagraphs: source.paragraphs, .source),
          target: context.spans(ofParagraphs: target.paragraphs, .target))
        drafts.append(draft(spans, probability: nil))
      }
    }
    return drafts
  }

  /// Where an item begins.
  private struct Place: Comparable {
    let paragraph: Int
    let offset: Int

    init(_ paragraph: Int, _ offset: Int) {
      self.paragraph = paragraph
      self.offset = offset
    }

    init(_ statement: Outcome.Statement) {
      self.init(statement.paragraphs.lowerBound, statement.label.span.lowerBound)
    }

    static func < (left: Place, right: Place) -> Bool {
      (left.paragraph, left.offset) < (right.paragraph, right.offset)
    }
  }

  private func draft(
    _ spans: Bilingual<[Span]>, probability: Double?, isNote: Bool = false
  ) -> GapDraft {
    GapDraft(.reordered, isNote ? .note : .warning, .moved, spans: spans, probability: probability)
  }
}
