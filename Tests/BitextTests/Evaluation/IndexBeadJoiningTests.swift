import BitextEvaluation
import Testing

@testable import Bitext

@Suite struct IndexBeadJoiningTests {
  private func bead(_ source: [Int], _ target: [Int], _ probability: Double? = nil) -> IndexBead {
    IndexBead(source: source, target: target, probability: probability)
  }

  @Test func `beads that tile a gold bead become it`() {
    let gold = [bead([0, 1], [0, 1]), bead([2], [2])]
    let joined = IndexBead.joined(
      [bead([0], [0], 0.9), bead([1], [1], 0.7), bead([2], [2], 0.8)], as: gold)
    #expect(joined == [bead([0, 1], [0, 1], 0.7), bead([2], [2], 0.8)])
  }

  @Test func `beads that leave a segment out or reach beyond stay as they are`() {
    let gold = [bead([0, 1], [0, 1]), bead([2, 3], [2])]
    let short = [bead([0], [0]), bead([], [1]), bead([1], []), bead([2, 3], [2])]
    #expect(IndexBead.joined(short, as: gold) == short)
    let across = [bead([0], [0]), bead([1, 2], [1]), bead([3], [2])]
    #expect(IndexBead.joined(across, as: gold) == across)
  }

  @Test func `null beads are never joined`() {
    let gold = [bead([0, 1], [])]
    let beads = [bead([0], []), bead([1], [])]
    #expect(IndexBead.joined(beads, as: gold) == beads)
  }
}
