import Testing
import _BitextTestSupport

@testable import Bitext

/// Sentences that an aligner leaves alone although the beads around them say what they say.
@Suite(.enabled(if: Lexicon.builtIn != nil)) struct NearbyTests {
  private let source = [
    "The port will be opened to ships of both countries.",
    "Does your office collect the names of visitors?",
    "Does it sell the addresses to banks?",
    "The teachers met the farmers in the village school.",
  ]

  /// The gaps of a target text of three sentences, where the second of the source stands alone.
  private func gaps(_ target: [String]) -> [Gap] {
    let bitext = BarredBitext(
      source.joined(separator: "\n"), target.joined(separator: "\n"),
      beads: [(0..<1, 0..<1), (1..<2, 1..<2), (2..<3, 2..<2), (3..<4, 2..<3)])
    let alignment = bitext.sentences
    return GapFinder().gaps(
      in: GapContext(bitext.segmentation, paragraphs: bitext.paragraphs, sentences: alignment))
  }

  @Test func whatTheNeighbourSaysIsNotMissing() {
    let found = gaps(["港口将向两国的船只开放。", "你们的办公室是否收集访客的姓名并把地址卖给银行？", "教师们在村里的学校会见了农民。"])
    #expect(!found.contains { $0.kind == .missing && $0.severity > .note }, "\(found.map(\.kind))")
  }

  @Test func whatNobodySaysIsMissing() {
    let found = gaps(["港口将向两国的船只开放。", "你们的办公室是否收集访客的姓名？", "教师们在村里的学校会见了农民。"])
    #expect(found.contains { $0.kind == .missing && $0.severity > .note }, "\(found.map(\.kind))")
  }

  @Test func surroundingsEndAtTheSecondPair() {
    let pairs = (0..<9).map { Bead(source: $0..<$0 + 1, target: $0..<$0 + 1) }
    #expect(BeadSurroundings(4, in: pairs).range == 2..<7)
    #expect(BeadSurroundings(0, in: pairs).widened(.target) == Bead(source: 0..<1, target: 0..<3))
    let nulls = [
      Bead(source: 0..<1, target: 0..<1), Bead(source: 1..<2, target: 1..<1),
      Bead(source: 2..<3, target: 1..<2),
    ]
    #expect(BeadSurroundings(1, in: nulls).widened(.target) == Bead(source: 1..<2, target: 0..<2))
  }
}
