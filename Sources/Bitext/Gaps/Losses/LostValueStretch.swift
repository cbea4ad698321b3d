/// Words around a value that the other side lacks with it: `and must be open to review after twelve months`.
///
/// A value that is gone is hard evidence; where the words beside it find no translation either, not the value was changed but what
/// holds it was left out.
struct LostValueStretch {
  /// From the first word to the last.
  let span: Span
  let bead: Bead

  /// How many words without translation stand beside such a value at least, and how much they speak for it together.
  private static let (fewestWords, leastEvidence) = (2, 2.5)

  /// - Complexity: O(log *n*) in the sentences, and O(*w*) in the words of the bead.
  init?(around value: Span, _ side: Side, _ context: GapContext) {
    guard let sentence = context.segmentation[side].sentence(at: value.lowerBound) else { return nil }
    // Beads that moved stand out of order, and are not found.
    let beads = context.sentences.beads
    let place = beads.partitionPoint { $0[side].upperBound > sentence }
    guard let coverage = context.coverage, place < beads.count, beads[place][side].contains(sentence),
      !beads[place].isNull, max(beads[place].source.count, beads[place].target.count) <= 2
    else { return nil }
    bead = beads[place]
    let words = coverage.learntWords(of: bead, side)
    guard let own = words.firstIndex(where: { $0.span.overlaps(value) }) else { return nil }
    // As far as no word is translated.
    func isLost(_ word: WordCoverage.Word) -> Bool {
      word.isValue ? word.evidence > 0 : word.isOpen || !word.isKnown
    }
    let start = words[..<own].lastIndex { !isLost($0) }.map { $0 + 1 } ?? 0
    let end = words[own...].firstIndex { !isLost($0) } ?? words.count
    guard start < end else { return nil }
    let run = words[start..<end]
    let open = run.filter { $0.tells && $0.isOpen }
    guard open.count >= Self.fewestWords, open.count < words.count(where: \.tells),
      run.reduce(0, { $0 + max(0, $1.evidence) }) >= Self.leastEvidence
    else { return nil }
    span = Span(run[run.startIndex].span.lowerBound, run[run.endIndex - 1].span.upperBound)
  }
}
