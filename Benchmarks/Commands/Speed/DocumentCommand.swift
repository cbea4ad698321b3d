import ArgumentParser
import Bitext
import BitextEvaluation
import Foundation
import Synthetic

/// One long document: time, memory and accuracy as it grows.
struct DocumentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "document", abstract: "Align documents of growing length, recombined from the corpus.",
    discussion: "Peak memory is of the process so far, so give sizes in ascending order.")

  @Argument(help: "Pairs of sentences of each document.")
  var sizes: [Int] = [5_000, 20_000, 80_000]
  @Option(help: "The folder of releases to recombine.")
  var corpus = "Corpus"
  @Option(help: "A folder to write the documents into, as a gold set: SIZE.en, SIZE.zh, SIZE.gold.")
  var write: String?

  func run() throws {
    print("| pairs | seconds | sentences/s | peak MB | strict F1 | null F1 |\n|--:|--:|--:|--:|--:|--:|")
    var points: [(size: Double, time: Double)] = []
    for size in sizes {
      let release = try SyntheticRelease(pairs: size, corpus: URL(fileURLWithPath: corpus))
      if let write { try self.write(release, to: URL(fileURLWithPath: write), size) }
      var beads: [IndexBead] = []
      var sentences = 0
      let time = ContinuousClock().measure {
        let segmentation = release.documents.map(LineSegmenter().segmentation)
        sentences = segmentation.source.sentences.count + segmentation.target.sentences.count
        beads = Aligner().alignments(of: segmentation).sentences.beads.map(IndexBead.init)
      }.inSeconds
      let score = BeadScore(gold: release.gold, test: beads)
      points.append((Double(size), time))
      print(
        "| \(size) | \(time.text(2)) | \((Double(sentences) / time).text(0)) | \(peakMemory().text(0)) "
          + "| \(score.strict.f1.text(4)) | \(score.null.f1.text(4)) |")
    }
    if points.count > 1 { print("\nGrowth exponent: \(growthExponent(points).text(3)).") }
  }

  private func write(_ release: SyntheticRelease, to folder: URL, _ size: Int) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let gold = release.gold.map { "\(Array($0.source)):\(Array($0.target))\n" }.joined()
    let texts = [
      "en": release.documents.source.page.utf8, "zh": release.documents.target.page.utf8,
      "gold": Array(gold.utf8),
    ]
    for (suffix, text) in texts {
      try Data(text).write(to: folder.appendingPathComponent("\(size).\(suffix)"))
    }
  }
}
