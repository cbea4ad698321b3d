import Testing
import _BitextTestSupport

@testable import Bitext

/// The beads of the corpus, on the gold paragraphs and sentences.
@Suite struct CorpusAlignmentTests {
  @Test(arguments: CorpusRelease.all)
  func beadsAreTheGolds(_ release: CorpusRelease) {
    let found = BeadAligner.alignments(of: release.goldSegmentation, lexicon: Lexicon.builtIn)
    let paragraphs = score(found.paragraphs, release.goldParagraphs)
    let sentences = score(found.sentences, release.goldSentences)
    #expect(paragraphs >= release.leastScores.paragraphs)
    #expect(sentences >= release.leastScores.sentences)
  }

  /// The strict F1, null beads counted in the precision.
  private func score(_ found: Alignment, _ gold: Alignment) -> Double {
    BeadScore(gold: gold.beads.map { IndexBead($0) }, test: found.beads.map { IndexBead($0) }).strict.f1
  }
}
