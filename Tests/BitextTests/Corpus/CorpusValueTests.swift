import Testing
import _BitextTestSupport

@testable import Bitext

/// Numbers, dates and amounts of the corpus, compared over the gold beads: those of a translation agree but where
/// the gold has a gap.
@Suite struct CorpusValueTests {
  @Test(arguments: CorpusRelease.all)
  func valuesDifferWhereTheGoldSaysSo(_ release: CorpusRelease) {
    let segmentation = release.goldSegmentation
    let labels = segmentation.map(\.labels)
    for bead in release.goldSentences.beads where !bead.isNull {
      func values(_ side: Side) -> [Value] {
        bead[side].flatMap { index in
          let document = segmentation[side].document
          let span = segmentation[side].sentences[index].span
          let start = labels[side].sentences[index]?.span.upperBound ?? span.lowerBound
          return document.language.values(in: document.page.utf8, from: start, to: span.upperBound)
        }
      }
      func texts(_ side: Side) -> String {
        bead[side].map { release.sentences[side][$0] }.joined(separator: " ")
      }
      let comparison = ValueComparison(source: values(.source), target: values(.target))
      let isExpected = release.gaps.contains { gap in
        Side.allCases.contains { side in
          guard let quote = gap[side] else { return false }
          return texts(side).contains(quote) || quote.contains(texts(side))
        }
      }
      let found = comparison.conflicts.map {
        "\(comparison.values.source[$0.source]) against \(comparison.values.target[$0.target])"
      }
      let left = Side.allCases.flatMap { side in
        comparison.leftovers[side].map { comparison.values[side][$0] }.filter { $0.certainty == .hard }
          .map { "\(side.rawValue) \($0)" }
      }
      #expect(
        isExpected || (found.isEmpty && left.isEmpty),
        "\(found) \(left) \(texts(.source)) \(texts(.target))")
      let isChanged = release.gaps.contains { gap in
        (gap.kind == .number || gap.kind == .date) && texts(.source).contains(gap.source ?? "")
          && texts(.target).contains(gap.target ?? "")
      }
      #expect(!isChanged || found.count == 1, "\(found) \(left) \(texts(.source)) \(texts(.target))")
    }
  }
}
