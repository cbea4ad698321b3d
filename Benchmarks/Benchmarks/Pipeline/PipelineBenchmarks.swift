import Benchmark
import Bitext
import BitextEvaluation
import Foundation
import Synthetic

private let corpus = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().appendingPathComponent("Corpus")

/// From text to report. Each benchmark checks its answer.
let benchmarks: @Sendable () -> Void = {
  let metrics: [BenchmarkMetric] = [.wallClock, .peakMemoryResident]

  Benchmark("Report on one page", configuration: .init(metrics: metrics, maxDuration: .seconds(3))) {
    benchmark in
    let bytes = Array(try Data(contentsOf: corpus.appendingPathComponent("police-dialogue/page.txt")))
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      let report = try Aligner().report(on: Page(bytes: bytes))
      precondition(report.paragraphs.beads.count == 16 && report.outcomes.count == 8, "another report")
    }
  }

  Benchmark(
    "Align 5,000 pairs of sentences", configuration: .init(metrics: metrics, maxDuration: .seconds(8))
  ) {
    benchmark in
    let release = try SyntheticRelease(pairs: 5_000, corpus: corpus)
    benchmark.startMeasurement()
    let segmentation = release.documents.map(LineSegmenter().segmentation)
    let beads = Aligner().alignments(of: segmentation).sentences.beads.map(IndexBead.init)
    benchmark.stopMeasurement()
    precondition(BeadScore(gold: release.gold, test: beads).strict.f1 > 0.9, "beads that are not the gold's")
  }

  for (language, side) in [(Language.english, Side.source), (.chinese, .target)] {
    Benchmark(
      "Segment \(language) text", configuration: .init(metrics: metrics, maxDuration: .seconds(3))
    ) { benchmark in
      let lines = try SyntheticRelease(pairs: 5_000, corpus: corpus).documents[side]
      benchmark.startMeasurement()
      let segmentation = RuleSegmenter().segmentation(of: lines)
      benchmark.stopMeasurement()
      precondition(segmentation.sentences.count > 4_000, "\(segmentation.sentences.count) sentences")
    }
  }
}
