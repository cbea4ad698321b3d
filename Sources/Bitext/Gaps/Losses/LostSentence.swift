/// A sentence of a unit of a memory that the other side does not say.
///
/// A unit may hold several sentences. One of them was left out where the side has more sentences than the other one, no word
/// of it finds a translation there while most words of the others do, and the other side is short and has next to nothing left that could
/// render it. In a document a sentence is a segment of its own, and an aligner tells that it stands alone.
struct LostSentence {
  /// The sentence.
  let span: Span

  /// - Parameter shortfall: how much shorter than usual the other side is, in units of the document's spread.
  /// - Returns: nil if no sentence is lost, or more than the other side has too few.
  /// - Complexity: O(*n*) in the bytes of the bead, and O(*w*) in its words.
  init?(_ bead: Bead, _ side: Side, _ coverage: WordCoverage, shortfall: Double, _ context: GapContext) {
    guard context.segmentation[side].document.page.origins != nil, bead[side].count == 1,
      let unit = bead[side].first, shortfall >= Self.leastShortfall
    else { return nil }
    let own = Self.sentences(of: unit, side, context)
    guard own.count > 1 else { return nil }
    let others = bead[side.opposite].reduce(0) {
      $0 + max(1, Self.sentences(of: $1, side.opposite, context).count)
    }
    guard others < own.count else { return nil }
    let words = coverage.learntWords(of: bead, side)
    let rendered = coverage.learntWords(of: bead, side.opposite)
    let spare = rendered.reduce(0) { $0 + ($1.isOpen && !$1.isValue ? $1.letters : 0) }
    guard spare * 3 <= rendered.reduce(0, { $0 + $1.letters }) else { return nil }
    let open = own.filter { sentence in
      let inside = words.filter { sentence.contains($0.span) }
      // A number that the other side has was said there.
      return inside.contains(where: \.tells)
        && inside.allSatisfy { $0.isValue ? $0.evidence > 0 : !$0.tells || $0.isOpen }
    }
    guard (1...(own.count - others)).contains(open.count), let first = open.first, open.count < own.count
    else {
      return nil
    }
    let rest = words.filter { word in word.tells && !open.contains { $0.contains(word.span) } }
    guard !rest.isEmpty, rest.count(where: { !$0.isOpen }) * 2 >= rest.count else { return nil }
    span = first
  }

  /// A translation that says everything may be shorter than usual by less.
  private static let leastShortfall = 0.3

  /// The sentences of a unit.
  private static func sentences(of unit: Int, _ side: Side, _ context: GapContext) -> [Span] {
    let segmentation = context.segmentation[side]
    let span = segmentation.sentences[unit].span
    let document = Document(segmentation.document.page[span], language: segmentation.document.language)
    return RuleSegmenter().segmentation(of: document).sentences.map {
      Span(span.lowerBound + $0.span.lowerBound, span.lowerBound + $0.span.upperBound)
    }
  }
}
