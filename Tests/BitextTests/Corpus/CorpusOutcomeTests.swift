import Bitext
import Testing
import _BitextTestSupport

/// The outcomes of the corpus, on the gold paragraphs and their gold beads.
@Suite struct CorpusOutcomeTests {
  @Test(arguments: CorpusRelease.all)
  func outcomesAreFoundAndPaired(_ release: CorpusRelease) {
    let segmentation = release.goldSegmentation
    let finder = finder(of: release, segmentation)
    let pages = segmentation.map(\.document.page)
    let found = finder.outcomes.map { OutcomeLine($0, pages) }
    let gold = release.outcomes.map { OutcomeLine($0) }
    let difference = found.difference(from: gold)
    #expect(difference.isEmpty, "\(difference.map(String.init(describing:)).joined(separator: "\n"))")
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
      segmentation: segmentation, paragraphs: release.goldParagraphs)
  }
}
