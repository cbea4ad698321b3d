import ArgumentParser
import Synthetic

/// The alignment core on synthetic costs, against the same search in C.
struct CoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "core", abstract: "Steps per second of the search, next to C at -O3 in the same run.",
    discussion: """
      Two programs in C do the same: one goes cell by cell, as one would write it down; one goes by rows, step after
      step, as the library does.
      """)

  @Option(help: "How often each is measured; the medians count.")
  var runs = 5

  func run() throws {
    print(
      "| steps | band | million steps/s | C by cell | ÷ C by cell | C by row | ÷ C by row |\n|---|--:|--:|--:|--:|--:|--:|"
    )
    for steps in SyntheticGrid.Steps.allCases {
      for width in [50, 400, 2_000] {
        let grid = SyntheticGrid(size: 400_000 / width + 1_000, width: width, steps: steps)
        let times = times(of: grid)
        let rate = { (times: [Double]) in (Double(grid.work) / times.median / 1e6).text(0) }
        let columns = SyntheticGrid.Kernel.allCases.map { kernel in
          let ratio = zip(times.theirs[kernel]!, times.ours).map { $0 / $1 }.median
          return "\(rate(times.theirs[kernel]!)) | \(ratio.text(2)) |"
        }
        print(
          "| \(steps.rawValue) | \(width) | \(rate(times.ours)) | \(columns.joined(separator: " "))")
      }
    }

    print("\n| segments a side | seconds |\n|--:|--:|")
    var points: [(size: Double, time: Double)] = []
    for size in (0...8).map({ 1_000 << $0 }) {
      let grid = SyntheticGrid(size: size, width: 50, steps: .galeChurch)
      let time = ContinuousClock().measure { precondition(grid.countArcs() > size / 4) }.inSeconds
      points.append((Double(size), time))
      print("| \(size) | \(time.text(3)) |")
    }
    print(
      "\nGrowth exponent at a band of 50: \(growthExponent(points).text(3)); peak memory \(peakMemory().text(0)) MB."
    )
  }

  /// All alternate, so that what else the machine does falls on each.
  private func times(of grid: SyntheticGrid) -> (ours: [Double], theirs: [SyntheticGrid.Kernel: [Double]]) {
    let clock = ContinuousClock()
    var result = (ours: [Double](), theirs: [SyntheticGrid.Kernel: [Double]]())
    for _ in 0..<runs {
      var count = 0
      result.ours.append(clock.measure { count = grid.countArcs() }.inSeconds)
      for kernel in SyntheticGrid.Kernel.allCases {
        var other = 0
        let time = clock.measure { other = grid.countArcsInC(kernel) }
        result.theirs[kernel, default: []].append(time.inSeconds)
        precondition(count == other, "\(count) arcs, but \(other) in C")
      }
    }
    return result
  }
}
