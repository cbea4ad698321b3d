import Bitext
import Testing

/// Files that were paired by mistake.
@Suite struct UnrelatedRuleTests {
  private static let english = """
    The harbour was closed for repairs in March.

    Two bridges over the canal will be painted green.

    The mayor thanked the fishermen for their patience.

    Ferries leave from the northern quay until the work is done.

    """
  private static let harbour = """
    港口于3月因维修关闭。

    运河上的两座桥将漆成绿色。

    市长感谢渔民们的耐心。

    工程完工前，渡轮从北码头出发。

    """
  private static let orchard = """
    果园里的苹果树今年结果很少。

    农民说春天的霜冻冻坏了花朵。

    合作社打算从外省购买苹果来酿酒。

    品酒会推迟到冬天举行，门票可以退还。

    """

  private func gaps(_ chinese: String) -> [Gap] {
    Aligner().report(
      on: Bilingual(
        source: Document(Self.english, language: .english), target: Document(chinese, language: .chinese))
    ).gaps
  }

  @Test func textsOfTwoSubjectsAreOneFinding() throws {
    let gaps = gaps(Self.orchard)
    let gap = try #require(gaps.first)
    #expect(gaps.count == 1 && gap.reason == .unrelated && gap.severity == .error && gap.side == nil)
  }

  @Test func translationsAreRelated() { #expect(gaps(Self.harbour).isEmpty) }

  /// Half of the text is gone, and what is left is a translation.
  @Test func halfATranslationIsOne() {
    let half = Self.harbour.split(separator: "\n").prefix(3).joined(separator: "\n\n")
    let reasons = gaps(half + "\n").map(\.reason)
    #expect(!reasons.contains(.unrelated) && !reasons.isEmpty)
  }

  @Test func aFewWordsAreNotJudged() {
    let report = Aligner().align(["The harbour was closed."], ["苹果树今年结果很少。"])
    #expect(!report.gaps.map(\.reason).contains(.unrelated))
  }
}
