import Bitext
import Testing
import _BitextTestSupport

/// The outcomes of the corpus, on the gold paragraphs and their gold beads.
@Suite struct CorpusOutcomeTests {
  @Test(arguments: CorpusRelease.all)
  func outcomesAreFoundAndPaired(_ release: CorpusRelease) {
    let segmentation = release.goldSegmentation
    let finder = finder(of: release, segmentation)
    let found = finder.outcomes.map { line($0, segmentation) }
    let gold = release.outcomes.map(line)
    for (index, pair) in zip(found, gold).enumerated() { #expect(pair.0 == pair.1, "outcome \(index)") }
    #expect(found.count == gold.count)
  }

  @Test(arguments: CorpusRelease.all)
  func declaredCountsAreRead(_ release: CorpusRelease) {
    let segmentation = release.goldSegmentation
    let found = finder(of: release, segmentation).declaredCounts.map {
      "\($0.side) \($0.value) of \($0.counted)"
    }
    let gold = release.declaredCounts.map { "\($0.side) \($0.value) of \($0.counted)" }
    #expect(found.sorted() == gold.sorted())
  }

  private func finder(of release: CorpusRelease, _ segmentation: Bilingual<Segmentation>) -> OutcomeFinder {
    OutcomeFinder(
      segmentation: segmentation, labels: segmentation.map(\.labels), paragraphs: release.goldParagraphs)
  }

  private func line(_ outcome: Outcome, _ segmentation: Bilingual<Segmentation>) -> String {
    let sides = Side.allCases.map { side in
      guard let statement = outcome[side] else { return "none" }
      let page = segmentation[side].document.page
      return compact(page[statement.label.span]) + " " + page[statement.heading]
    }
    return line(outcome.number, outcome.level, outcome.parent, sides)
  }

  private func line(_ outcome: CorpusRelease.GoldOutcome) -> String {
    let sides = Side.allCases.map { side in
      outcome[side].map { compact($0.label) + " " + $0.heading } ?? "none"
    }
    return line(outcome.number, outcome.level, outcome.parent, sides)
  }

  private func line(_ number: Int?, _ level: Int, _ parent: Int?, _ sides: [String]) -> String {
    "\(number.map(String.init) ?? "-") @\(level) in \(parent.map(String.init) ?? "-"): "
      + sides.joined(separator: " = ")
  }
}
