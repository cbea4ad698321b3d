import Testing
import _BitextTestSupport

@testable import Bitext

/// The outcomes of every release of the corpus, on its gold paragraphs and beads.
@Suite struct CorpusOutcomeTests {
  @Test(arguments: CorpusRelease.all)
  func findsTheOutcomes(_ release: CorpusRelease) {
    let bitext = GoldBitext(release)
    let finder = OutcomeFinder(
      segmentation: bitext.segmentation, labels: bitext.segmentation.map(\.labels),
      paragraphs: bitext.paragraphs)
    let found = finder.outcomes.map { line($0, bitext) }
    let gold = release.outcomes.map { line($0, release.outcomes) }
    for (index, line) in gold.enumerated() where !found.contains(line) {
      Issue.record("\(release.name): not found \(index): \(line)")
    }
    for line in found where !gold.contains(line) { Issue.record("\(release.name): found as well: \(line)") }
  }

  @Test(arguments: CorpusRelease.all)
  func readsTheDeclaredCounts(_ release: CorpusRelease) {
    let bitext = GoldBitext(release)
    let finder = OutcomeFinder(
      segmentation: bitext.segmentation, labels: bitext.segmentation.map(\.labels),
      paragraphs: bitext.paragraphs)
    let found = finder.declaredCounts.map { "\($0.side) \($0.value) of \($0.counted)" }
    #expect(Set(found) == Set(release.declaredCounts.map { "\($0.side) \($0.value) of \($0.counted)" }))
  }

  private func line(_ outcome: Outcome, _ bitext: GoldBitext) -> String {
    func side(_ side: Side) -> String {
      guard let statement = outcome[side] else { return "-" }
      let page = bitext.segmentation[side].document.page
      let label = page[statement.label.span].trimmingSpaces
      return "\(label) \(statement.label.style.rawValue) | \(page[statement.heading])"
    }
    return "\(outcome.number ?? -1)@\(outcome.level) \(side(.source)) = \(side(.target))"
  }

  private func line(_ outcome: CorpusRelease.GoldOutcome, _ all: [CorpusRelease.GoldOutcome]) -> String {
    func side(_ side: Side) -> String {
      guard let statement = outcome[side] else { return "-" }
      return "\(statement.label) \(statement.style.rawValue) | \(statement.heading)"
    }
    return "\(outcome.number ?? -1)@\(outcome.level) \(side(.source)) = \(side(.target))"
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    var text = Substring(self)
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
