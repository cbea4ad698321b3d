/// Neighbouring segments that were exchanged and that the alignment did not cross.
///
/// An aligner that keeps the order pairs two such segments where they stand, if they are about as long, or leaves each
/// side of one of them alone. The words tell: they find each other the other way round.
struct ExchangedNeighbours {
  let context: GapContext

  init(_ context: GapContext) { self.context = context }

  /// How many beads there may be between the two places of a segment that stands alone on both sides.
  private static let reach = 3

  /// Segments that stand alone on either side, with a bead between them, and that translate each other.
  ///
  /// - Complexity: O(*n*) in the beads, and what the words of those near each other take.
  func lonePairs() -> [Bead] {
    guard let coverage = context.coverage else { return [] }
    let beads = context.sentences.beads
    var taken: Set<Int> = []
    var found: [Bead] = []
    for (index, bead) in beads.enumerated() where bead.source.count == 1 && bead.target.isEmpty {
      let near =
        max(0, index - ExchangedNeighbours.reach)..<min(beads.count, index + ExchangedNeighbours.reach + 1)
      var best: (evidence: Double, place: Int)?
      for place in near where beads[place].source.isEmpty && beads[place].target.count == 1 {
        let between = min(index, place) + 1..<max(index, place)
        guard !taken.contains(place), beads[between].contains(where: { !$0.isNull }) else { continue }
        if contradict(bead.source, beads[place].target) { continue }
        let sides = evidences((bead.source, beads[place].target), coverage)
        let sum = sides.source + sides.target
        guard max(sides.source, sides.target) <= 0, sum <= -context.thresholds.exchangedEvidence / 2,
          sum < best?.evidence ?? 0
        else { continue }
        best = (sum, place)
      }
      guard let best else { continue }
      taken.insert(best.place)
      found.append(Bead(source: bead.source, target: beads[best.place].target))
    }
    return found
  }

  /// The two pairs that belong together, for each place where two pairs of neighbours are exchanged.
  ///
  /// - Complexity: O(*n*) in the beads, and what the words of those take that look wrong.
  func pairs() -> [(Bead, Bead)] {
    guard let coverage = context.coverage else { return [] }
    let beads = context.sentences.beads
    var found: [(Bead, Bead)] = []
    var index = 0
    while index < beads.count {
      if let pair = crossed(within: beads[index], coverage) {
        found.append(pair)
      } else if index + 1 < beads.count, let pair = crossed(beads[index], beads[index + 1], coverage) {
        found.append(pair)
        index += 1
      }
      index += 1
    }
    return found
  }

  private func crossed(_ first: Bead, _ second: Bead, _ coverage: WordCoverage) -> (Bead, Bead)? {
    guard !first.isNull, !second.isNull, first.source.count == 1, first.target.count == 1,
      second.source.count == 1, second.target.count == 1,
      first.source.upperBound == second.source.lowerBound, first.target.upperBound == second.target.lowerBound
    else { return nil }
    let straight = [first, second].map { learnt($0, coverage) }
    // Each of the two has to look wrong by itself.
    let least = context.thresholds.exchangedEvidence
    guard straight.allSatisfy({ $0 >= least / 4 }), straight[0] + straight[1] >= least else { return nil }
    return crossed(
      (first.source, first.target), (second.source, second.target), straight[0] + straight[1], coverage)
  }

  /// Two sentences of each side in one bead.
  private func crossed(within bead: Bead, _ coverage: WordCoverage) -> (Bead, Bead)? {
    guard bead.source.count == 2, bead.target.count == 2 else { return nil }
    let (source, target) = (bead.source.lowerBound, bead.target.lowerBound)
    let first = (source..<source + 1, target..<target + 1)
    let second = (source + 1..<source + 2, target + 1..<target + 2)
    let straight = evidence(first, coverage) + evidence(second, coverage)
    guard straight >= context.thresholds.exchangedEvidence else { return nil }
    return crossed(first, second, straight, coverage)
  }

  private func crossed(
    _ first: (Range<Int>, Range<Int>), _ second: (Range<Int>, Range<Int>), _ straight: Double,
    _ coverage: WordCoverage
  ) -> (Bead, Bead)? {
    let crossed = [
      evidence((first.0, second.1), coverage), evidence((second.0, first.1), coverage),
    ]
    guard crossed.allSatisfy({ $0 <= 0 }), !contradict(first.0, second.1), !contradict(second.0, first.1),
      straight - crossed[0] - crossed[1] >= 2 * context.thresholds.exchangedEvidence
    else { return nil }
    return (Bead(source: first.0, target: second.1), Bead(source: second.0, target: first.1))
  }

  /// Whether the labels or the values of two segments cannot be those of one.
  private func contradict(_ source: Range<Int>, _ target: Range<Int>) -> Bool {
    if let first = context.labels.source.sentences[source.lowerBound],
      let second = context.labels.target.sentences[target.lowerBound],
      first.agreement(with: second) == .different
    {
      return true
    }
    let comparison = ValueComparison(
      source: Array(context.values.source[source]), target: Array(context.values.target[target]))
    return !comparison.conflicts.isEmpty
      || Side.allCases.allSatisfy { side in
        comparison.leftovers[side].contains { comparison.values[side][$0].certainty == .hard }
      }
  }

  private func learnt(_ bead: Bead, _ coverage: WordCoverage) -> Double {
    Side.allCases.reduce(0) { $0 + coverage.learntEvidence(of: bead, $1) }
  }

  private func evidence(_ pair: (Range<Int>, Range<Int>), _ coverage: WordCoverage) -> Double {
    let sides = evidences(pair, coverage)
    return sides.source + sides.target
  }

  private func evidences(_ pair: (Range<Int>, Range<Int>), _ coverage: WordCoverage) -> Bilingual<Double> {
    let words = coverage.words(
      of: Bead(source: pair.0, target: pair.1), open: context.valueDifferences.open)
    return words.map { $0.reduce(0) { $0 + $1.evidence } }
  }
}
