import Testing

@testable import Bitext

/// What dismissals do to a report, and when they fall.
@Suite struct DecisionsTests {
  private func report(_ source: [String], _ target: [String]) -> Report {
    Aligner(lexicon: nil).align(source, target)
  }

  static let source = ["Peace.", "Bread of 2016.", "They met in May.", "Ships."]
  static let target = ["和平。", "2017年的面包。", "他们在五月会面。", "船。"]

  private func dismissals(_ report: Report, document: String? = nil) -> Decisions {
    let texts = JudgedTexts(report)
    return Decisions(
      decisions: report.gaps.map {
        .init(document: document, gap: $0.identifier, state: .dismissed, text: texts.digest(of: $0))
      })
  }

  @Test func dismissedGapsAreSilentWhileTheirTextStands() {
    let old = report(Self.source, Self.target)
    #expect(old.gaps.map(\.kind) == [.date])
    let decisions = dismissals(old)
    #expect(old.deciding(decisions).gaps.isEmpty && old.deciding(decisions).silencedGaps == old.gaps)
    #expect(old.review(of: decisions).dismissed == 1)
    // Sentences come before it, white space changes: it stays silent.
    let moved = report(
      ["New."] + Self.source, ["新。"] + Self.target.map { $0.replacing("的面包", with: "的\n面包") })
    #expect(moved.gaps.count == 1 && moved.deciding(decisions).gaps.isEmpty)
    // Either side of it is edited: it is back.
    for edited in [
      report(Self.source.map { $0.replacing("Bread", with: "The bread") }, Self.target),
      report(Self.source, Self.target.map { $0.replacing("面包", with: "食物") }),
    ] {
      #expect(edited.gaps.count == 1 && edited.deciding(decisions).gaps.count == 1)
    }
  }

  /// A gap that points at one side only falls with the sentence of the other side too.
  @Test func theCounterpartIsPartOfTheText() {
    let old = report(["Peace.", "Bread of 2016."], ["和平。", "好面包。"])
    let decisions = dismissals(old)
    #expect(old.gaps.count == 1 && old.gaps[0].spans.target.isEmpty)
    let edited = report(["Peace.", "Bread of 2016."], ["和平。", "坏面包。"])
    #expect(edited.gaps.map(\.identifier) == old.gaps.map(\.identifier))
    #expect(edited.deciding(decisions).gaps.count == 1)
    let review = edited.review(of: decisions)
    #expect(review.dismissed == 0 && review.changed == decisions.decisions && review.stale.isEmpty)
    let mended = report(["Peace.", "Bread of 2016."], ["和平。", "2016年的面包。"])
    #expect(mended.gaps.isEmpty && mended.review(of: decisions).stale == decisions.decisions)
  }

  @Test func theLastDecisionCounts() {
    let report = report(Self.source, Self.target)
    let gap = report.gaps[0].identifier
    func silent(_ states: Decisions.State...) -> Bool {
      report.deciding(Decisions(decisions: states.map { .init(gap: gap, state: $0) })).gaps.isEmpty
    }
    #expect(silent(.dismissed) && silent(.accepted, .dismissed) && !silent(.accepted) && !silent(.open))
    #expect(!silent(.dismissed, .open) && !silent())
  }

  @Test func whatWasDecidedIsCounted() {
    let report = report(Self.source + ["Salt of 2016."], Self.target + ["2017年的盐。"])
    let names = report.gaps.map(\.identifier)
    #expect(names.count == 2)
    let decisions = Decisions(decisions: [
      .init(gap: names[0], state: .dismissed, text: "0000000000000000"),
      .init(gap: names[1], state: .accepted),
      .init(document: "a", gap: "name-00000000", state: .dismissed),
      .init(gap: "name-00000001", state: .accepted),
    ])
    let review = report.deciding(decisions).review(of: decisions)
    #expect(review.accepted == 1 && review.open == 1 && review.dismissed == 0 && review.changed.count == 1)
    #expect(review.stale.map(\.gap) == ["name-00000000", "name-00000001"])
    // Of many documents only what names this one is known to be gone.
    #expect(report.review(of: decisions, isOfMany: true).stale.map(\.gap) == ["name-00000000"])
  }

  @Test func mendedBeadsThatContradictAreToldApartFromThoseThatAreGone() {
    let report = report(Self.source, Self.target)
    let digests = report.segmentation.map(\.sentenceDigests)
    func mending(_ source: Int, _ target: Int, _ text: String? = nil) -> Decisions.Mending {
      Decisions.Mending(
        bead: MendedBead(
          source: .init(first: source, texts: [text ?? digests.source[source]]),
          target: .init(first: target, texts: [digests.target[target]])))
    }
    let decisions = Decisions(mendings: [
      mending(0, 0), mending(0, 1), mending(2, 2), mending(2, 2), mending(3, 3, "0000000000000000"),
    ])
    let review = report.review(of: decisions)
    #expect(review.beads == 2 && review.overruledBeads == 1 && review.lostBeads == 1)
  }
}
