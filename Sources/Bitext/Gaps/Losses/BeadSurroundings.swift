/// A bead and the beads around it: up to the second pair before and behind, over what stands alone between them.
///
/// What seems to be lost in a bead is often said there: translators move clauses, and where a sentence became two an aligner
/// may leave one of them alone.
struct BeadSurroundings: Sendable {
  private let beads: [Bead]
  private let index: Int
  /// The places of the bead and of those around it.
  let range: Range<Int>

  /// How many beads are looked at on each side at most, and how many pairs of those.
  private static let reach = 4
  private static let pairs = 2

  /// - Parameter beads: beads in order.
  init(_ index: Int, in beads: [Bead]) {
    self.beads = beads
    self.index = index
    var first = index
    var pairs = 0
    while first > 0, index - first < Self.reach, pairs < Self.pairs {
      first -= 1
      if !beads[first].isNull { pairs += 1 }
    }
    var last = index
    pairs = 0
    while last + 1 < beads.count, last - index < Self.reach, pairs < Self.pairs {
      last += 1
      if !beads[last].isNull { pairs += 1 }
    }
    range = first..<last + 1
  }

  /// The bead with all that a side says around it.
  ///
  /// Beads that were moved are left out: only segments that adjoin are taken in.
  func widened(_ side: Side) -> Bead {
    var own = beads[index][side]
    for place in (range.lowerBound..<index).reversed() where beads[place][side].upperBound == own.lowerBound {
      own = beads[place][side].lowerBound..<own.upperBound
    }
    for place in index + 1..<range.upperBound where beads[place][side].lowerBound == own.upperBound {
      own = own.lowerBound..<beads[place][side].upperBound
    }
    return side == .source
      ? Bead(source: own, target: beads[index].target) : Bead(source: beads[index].source, target: own)
  }
}

extension GapContext {
  /// Whether the beads around a bead of sentences say what a side of it says, in words that nothing else there accounts
  /// for: two sentences became one, or a sentence two, or a clause was moved. Without a lexicon that is never told.
  ///
  /// - Parameter stretch: What is asked for; all of the side without it.
  func isSaidNearby(_ index: Int, _ side: Side, in stretch: Span? = nil) -> Bool {
    guard let coverage else { return false }
    let near = BeadSurroundings(index, in: sentences.beads).widened(side.opposite)
    return coverage.shareAmongOpenWords(of: near, side, in: stretch) >= thresholds.nearbyShare
  }
}
