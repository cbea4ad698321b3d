import Benchmark
import Bitext

let benchmarks: @Sendable () -> Void = {
  let beads = (0..<100_000).map { IndexBead(source: [$0], target: [$0], probability: 0.9) }
  Benchmark(
    "Score 100,000 beads", configuration: .init(metrics: [.wallClock, .peakMemoryResident], maxIterations: 5)
  ) { _ in
    let score = BeadScore(gold: beads, test: beads)
    precondition(score.strict.precision.right == beads.count)
    blackHole(score)
  }
}
