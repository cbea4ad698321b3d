import Bitext
import Testing
import _BitextTestSupport

@testable import BitextFormats

/// The releases of the corpus that need a reader of their format are read, divided, aligned and judged as their gold
/// says.
@Suite struct MarkedReleaseTests {
  private func report(_ release: CorpusRelease) throws -> Report {
    let file = release.textFiles[0]
    let text = try TextReader(languages: release.form.languages).text(in: try release.bytes(file), name: file)
    if let documents = text.documents { return Aligner().report(on: documents) }
    return try Aligner().report(on: text.page)
  }

  @Test func thereAreReleasesToRead() { #expect(CorpusRelease.marked.count >= 3) }

  @Test(arguments: CorpusRelease.marked) func textIsDividedAsTheGoldSays(_ release: CorpusRelease) throws {
    let report = try report(release)
    #expect(report.layout == release.form.layout)
    for side in Side.allCases {
      let segmentation = report.segmentation[side]
      let paragraphs = segmentation.paragraphs.indices.map { paragraph in
        segmentation.sentences[segmentation.sentences(ofParagraph: paragraph)]
          .map { segmentation.document.text(of: $0) }
      }
      #expect(paragraphs == release.paragraphs[side])
    }
  }

  @Test(arguments: CorpusRelease.marked) func beadsAreThoseOfTheGold(_ release: CorpusRelease) throws {
    let report = try report(release)
    func beads(_ alignment: Alignment) -> [CorpusRelease.GoldBead] {
      alignment.beads.map { CorpusRelease.GoldBead(source: Array($0.source), target: Array($0.target)) }
    }
    #expect(beads(report.paragraphs) == release.paragraphBeads)
    #expect(beads(report.sentences) == release.sentenceBeads)
  }

  @Test(arguments: CorpusRelease.marked) func outcomesAndGapsAreThoseOfTheGold(_ release: CorpusRelease)
    throws
  {
    let report = try report(release)
    let text = ReportText(report)
    for side in Side.allCases {
      #expect(
        report.outcomes.map { $0[side].map { text.display($0.heading, side) } }
          == release.outcomes.map { $0[side]?.heading })
    }
    let gaps = report.gaps.filter { $0.severity != .note }
    #expect(gaps.map(\.kind) == release.gaps.map(\.kind))
    for (gap, gold) in zip(gaps, release.gaps) {
      for side in Side.allCases {
        #expect(gap.spans[side].first.map { text.raw($0, side) } == gold[side])
      }
    }
  }
}
