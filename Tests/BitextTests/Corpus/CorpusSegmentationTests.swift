import Bitext
import Testing
import _BitextTestSupport

/// The paragraphs and sentences of every release, the whole way from its bytes.
@Suite struct CorpusSegmentationTests {
  @Test(arguments: CorpusReport.all)
  func paragraphsAreTheGolds(_ corpus: CorpusReport) {
    for side in Side.allCases {
      let found = corpus.report.segmentation[side].paragraphs.map { corpus.text($0.span, side) }
      expectSame(found, corpus.release.paragraphs[side].map { compact($0.joined()) }, corpus)
    }
  }

  @Test(arguments: CorpusReport.all)
  func sentencesAreTheGolds(_ corpus: CorpusReport) {
    for side in Side.allCases {
      let found = corpus.report.segmentation[side].sentences.map { corpus.text($0.span, side) }
      expectSame(found, corpus.release.sentences[side].map(compact), corpus)
    }
  }

  private func expectSame(_ found: [String], _ gold: [String], _ corpus: CorpusReport) {
    let difference = found.difference(from: gold)
    #expect(difference.isEmpty, "\(difference.map(String.init(describing:)).joined(separator: "\n"))")
  }
}
