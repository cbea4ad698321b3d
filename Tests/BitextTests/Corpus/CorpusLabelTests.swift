import Bitext
import Testing
import _BitextTestSupport

/// The labels of every paragraph of the corpus, on the gold paragraphs.
@Suite struct CorpusLabelTests {
  struct Case: Sendable, CustomStringConvertible {
    let release: CorpusRelease
    let side: Side
    var description: String { "\(release) \(side.rawValue)" }
  }

  static let cases = CorpusRelease.all.flatMap { release in
    Side.allCases.map { Case(release: release, side: $0) }
  }

  @Test(arguments: cases)
  func labelsAreRead(_ test: Case) {
    let segmentation = test.release.goldSegmentation(test.side)
    let labels = segmentation.labels
    for (index, outcome) in test.release.outcomesByParagraph(test.side).enumerated() {
      let label = labels.paragraphs[index]
      let page = segmentation.document.page
      let text = label.map { compact(page[$0.span]) } ?? "none"
      let expected = outcome?[test.side]
      let paragraph = page[segmentation.paragraphs[index].span].prefix(40)
      #expect(text == compact(expected?.label ?? "none"), "\(paragraph)")
      #expect(label?.style == expected?.style, "\(paragraph)")
    }
  }

  @Test(arguments: cases)
  func levelsAreRead(_ test: Case) {
    let labels = test.release.goldSegmentation(test.side).labels
    for (index, outcome) in test.release.outcomesByParagraph(test.side).enumerated() {
      #expect(
        labels.levels[index] == outcome?.level, "paragraph \(index), \(outcome?[test.side]?.label ?? "none")")
    }
  }
}
