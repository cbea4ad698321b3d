import Bitext

extension Alignment {
  /// The finest groups of beads that are in order on both sides, for formats that cannot say that a block was
  /// moved. Each pair of ranges follows the one before it; together they tile both sides.
  ///
  /// - Complexity: O(*n*) in the number of beads.
  var monotoneGroups: [(source: Range<Int>, target: Range<Int>, probability: Double)] {
    var groups: [(source: Range<Int>, target: Range<Int>, probability: Double)] = []
    var start = Bilingual(source: 0, target: 0)
    var sourceEnd = 0
    var reached = 0
    var covered = 0
    // A group is as sure as the least sure of its beads.
    var probability = 1.0
    for bead in beads {
      sourceEnd = bead.source.upperBound
      covered += bead.target.count
      if !bead.target.isEmpty { reached = max(reached, bead.target.upperBound) }
      probability = min(probability, bead.probability)
      // All targets up to the furthest one are taken: nothing behind this bead belongs before it.
      if covered == reached {
        groups.append((start.source..<sourceEnd, start.target..<reached, probability))
        start = Bilingual(source: sourceEnd, target: reached)
        probability = 1
      }
    }
    return groups
  }
}
