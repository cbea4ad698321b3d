import Bitext
import BitextEvaluation
import Testing

@Suite struct GapScoreTests {
  static func gap(_ kind: Gap.Kind, _ source: [Span] = [], _ target: [Span] = []) -> PlacedGap {
    PlacedGap(kind: kind, spans: Bilingual(source: source, target: target))
  }

  @Test func kindAndPlaceDecide() {
    let gold = [
      Self.gap(.number, [Span(10, 14)], [Span(5, 8)]), Self.gap(.missing, [Span(20, 40)]),
      Self.gap(.date, [Span(50, 60)], [Span(50, 60)]),
    ]
    let test = [
      Self.gap(.number, [Span(12, 20)], [Span(0, 6)]),  // overlaps on both sides
      Self.gap(.partial, [Span(30, 35)]),  // another kind
      Self.gap(.date, [Span(55, 58)], [Span(70, 80)]),  // elsewhere on the target side
      Self.gap(.date, [], [Span(59, 61)]),  // says nothing of the source side
      Self.gap(.number, [Span(14, 16)]),  // touches, and does not overlap
    ]
    let score = GapScore(gold: gold, test: test, beads: 100)
    #expect(score.kinds[.number]?.precision == GapScore.Tally(right: 1, all: 2))
    #expect(score.kinds[.number]?.recall == GapScore.Tally(right: 1, all: 1))
    #expect(score.kinds[.missing]?.recall == GapScore.Tally(right: 0, all: 1))
    #expect(score.kinds[.partial]?.precision == GapScore.Tally(right: 0, all: 1))
    #expect(score.kinds[.date]?.precision == GapScore.Tally(right: 1, all: 2))
    #expect(score.all.recall == GapScore.Tally(right: 2, all: 3))
    #expect(score.places.recall == GapScore.Tally(right: 3, all: 3))
    #expect(score.places.precision == GapScore.Tally(right: 3, all: 5))
    #expect(score.missed == [1] && score.falseAlarms == [1, 2, 4])
  }

  @Test func oneGapMayAnswerToSeveral() {
    let paragraphs = [Self.gap(.missing, [Span(0, 10)]), Self.gap(.missing, [Span(11, 20)])]
    let section = [Self.gap(.missing, [Span(0, 20)])]
    #expect(GapScore(gold: paragraphs, test: section).all.f1 == 1)
    #expect(GapScore(gold: section, test: paragraphs).all.f1 == 1)
  }

  @Test func gapWithoutPlaceIsMissedAndCounted() {
    let score = GapScore(gold: [Self.gap(.name)], test: [Self.gap(.name, [Span(0, 9)])])
    #expect(score.unplaced == 1 && score.missed == [0] && score.falseAlarms == [0])
  }

  @Test func scoresAddUp() {
    let one = GapScore(gold: [Self.gap(.label, [Span(0, 2)])], test: [], beads: 3)
    let other = GapScore(
      gold: [Self.gap(.label, [Span(0, 2)])], test: [Self.gap(.label, [Span(1, 2)])], beads: 4)
    let sum = one + other
    #expect(sum.all.recall == GapScore.Tally(right: 1, all: 2) && sum.beads == 7)
    #expect(sum.kinds[.label]?.precision == GapScore.Tally(right: 1, all: 1))
  }

  /// The search for overlaps agrees with looking at all pairs.
  @Test func agreesWithAllPairs() {
    var state: UInt64 = 7
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    func spans() -> [Span] {
      (0..<random(3)).map { _ in
        let start = random(60)
        return Span(start, start + random(12))
      }
    }
    for _ in 0..<300 {
      func list() -> [PlacedGap] {
        (0..<random(6)).map { _ in Self.gap([.number, .date][random(2)], spans(), spans()) }
      }
      let (gold, test) = (list(), list())
      let score = GapScore(gold: gold, test: test)
      func agrees(_ gap: PlacedGap, _ other: PlacedGap) -> Bool {
        gap.kind == other.kind && gap.isAtPlace(of: other)
      }
      #expect(
        score.missed
          == gold.indices.filter { index in !test.contains { agrees(gold[index], $0) } })
      #expect(
        score.falseAlarms
          == test.indices.filter { index in !gold.contains { agrees(test[index], $0) } })
    }
  }
}
