/// The beads of two lists of segments.
///
/// The beads tile both sides: every segment is in exactly one bead. They are in order of the source; a null
/// bead of the target stands behind the bead of the target segment before it. Where a block was moved the
/// target side of the beads is not in order (``isMonotone``).
public struct Alignment: Hashable, Sendable, Codable {
  /// How many segments each side has.
  public let counts: Bilingual<Int>
  public let beads: [Bead]

  /// - Precondition: the beads tile both sides, and their source ranges ascend.
  /// - Complexity: O(*n*) in the number of segments and beads.
  public init(counts: Bilingual<Int>, beads: [Bead]) {
    self.counts = counts
    self.beads = beads
    checkInvariants()
  }

  /// Whether the target side is in order too.
  public var isMonotone: Bool {
    var end = 0
    for bead in beads {
      if bead.target.lowerBound != end { return false }
      end = bead.target.upperBound
    }
    return true
  }

  /// For every segment of a side the index of the bead that holds it.
  ///
  /// - Complexity: O(*n*) in the number of segments.
  public func beadIndices(_ side: Side) -> [Int] {
    var indices = [Int](repeating: 0, count: counts[side])
    for (index, bead) in beads.enumerated() {
      for segment in bead[side] { indices[segment] = index }
    }
    return indices
  }

  private func checkInvariants() {
    var end = 0
    var covered = [Bool](repeating: false, count: counts.target)
    var total = 0
    for (index, bead) in beads.enumerated() {
      precondition(
        bead.source.lowerBound == end, "bead \(index) begins at source \(bead.source.lowerBound), not \(end)")
      end = bead.source.upperBound
      precondition(
        bead.target.lowerBound >= 0 && bead.target.upperBound <= counts.target,
        "bead \(index) reaches target \(bead.target.upperBound) of \(counts.target)")
      for segment in bead.target {
        precondition(!covered[segment], "bead \(index) holds target \(segment) a second time")
        covered[segment] = true
      }
      total += bead.target.count
    }
    precondition(end == counts.source, "the beads hold \(end) of \(counts.source) source segments")
    precondition(total == counts.target, "the beads hold \(total) of \(counts.target) target segments")
  }
}
