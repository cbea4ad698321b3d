import Bitext
import BitextEvaluation
import Foundation
import GoldSets

extension GoldSet {
  struct Result {
    var score = BeadScore()
    var worst: (name: String, f1: Double) = ("", 2)
    var documents = 0
    var segments = 0
    /// The time of segmenting and aligning, without reading and scoring.
    var time = Duration.zero
  }

  func score(_ aligner: Aligner) throws -> Result {
    var result = Result()
    let clock = ContinuousClock()
    for name in documents {
      let source = Document(page: try page("\(name).en"), language: .english)
      let target = Document(page: try page("\(name).zh"), language: .chinese)
      var beads: [IndexBead] = []
      result.time += clock.measure {
        let segmentation = Bilingual(source: source, target: target).map(LineSegmenter().segmentation)
        let sentences = aligner.alignments(of: segmentation).sentences
        result.segments += sentences.counts.source + sentences.counts.target
        beads = sentences.beads.map(IndexBead.init)
      }
      let gold = try gold("\(name).gold")
      // Its gold beads are verses, which may hold several sentences.
      if self.name == "bible" { beads = IndexBead.joined(beads, as: gold) }
      let score = BeadScore(gold: gold, test: beads)
      result.documents += 1
      result.score = result.score + score
      if score.strict.f1 < result.worst.f1 { result.worst = (name, score.strict.f1) }
    }
    return result
  }
}
