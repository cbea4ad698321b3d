import Benchmark
import Synthetic

/// A grid and the number of arcs that C finds in it.
private struct Problem {
  let grid: SyntheticGrid
  let answer: Int

  init(_ grid: SyntheticGrid) {
    self.grid = grid
    answer = grid.countArcsInC(.byCell)
  }
}

/// The alignment core alone. Each benchmark checks its answer against the same search in C.
let benchmarks: @Sendable () -> Void = {
  for steps in SyntheticGrid.Steps.allCases {
    for width in [50, 400, 2_000] {
      // Made when the benchmark is run, not when it is listed: the costs of one grid take up to 100 MB.
      Benchmark(
        "Lattice \(steps.rawValue), band \(width)",
        configuration: .init(
          metrics: [.wallClock, .throughput, .peakMemoryResident], maxDuration: .seconds(3))
      ) { (benchmark: Benchmark, problem: Problem) in
        benchmark.startMeasurement()
        let count = problem.grid.countArcs()
        benchmark.stopMeasurement()
        precondition(count == problem.answer, "\(count) arcs, but \(problem.answer) in C")
      } setup: {
        Problem(SyntheticGrid(size: 400_000 / width + 200, width: width, steps: steps))
      }
    }
  }
}
