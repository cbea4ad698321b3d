import Benchmark
import Synthetic

/// The alignment core alone. Each benchmark checks its answer against the same search in C.
let benchmarks: @Sendable () -> Void = {
  for steps in SyntheticGrid.Steps.allCases {
    for width in [50, 400, 2_000] {
      let grid = SyntheticGrid(size: 2_000, width: width, steps: steps)
      let expected = grid.countArcsInC(.byCell)
      Benchmark(
        "Lattice \(steps.rawValue), band \(width)",
        configuration: .init(
          metrics: [.wallClock, .throughput, .peakMemoryResident], maxDuration: .seconds(3))
      ) { benchmark in
        precondition(grid.countArcs() == expected, "another answer than C's")
      }
    }
  }
}
