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

  @Test func decisionsAreAboutTheirDocument() {
    let report = report(Self.source, Self.target)
    let decisions = dismissals(report, document: "a")
    // One document alone needs no name.
    #expect(report.deciding(decisions).gaps.isEmpty)
    #expect(report.deciding(decisions, as: ["a", "folder/a.txt"]).gaps.isEmpty)
    #expect(report.deciding(decisions, as: ["b"]).gaps.count == 1)
    #expect(decisions.about(["b"]).decisions.isEmpty && decisions.about(["a"]) == decisions)
    #expect(report.deciding(dismissals(report), as: ["b"]).gaps.isEmpty)
    #expect(decisions.digest != dismissals(report).digest)
  }
}
