import ArgumentParser
import Synthetic

/// The alignment core on synthetic costs, against the same search in C.
struct CoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "core", abstract: "Cells per second of the search, next to C at -O3 in the same run.")

  @Option(help: "How often each is measured; the medians count.")
  var runs = 5

  func run() throws {
    print("| steps | band | million steps/s | C | ratio to C |\n|---|--:|--:|--:|--:|")
    for steps in SyntheticGrid.Steps.allCases {
      for width in [50, 400, 2_000] {
        let grid = SyntheticGrid(size: 400_000 / width + 1_000, width: width, steps: steps)
        let (ours, theirs) = times(of: grid)
        let rate = { Double(grid.work) / $0 / 1e6 }
        let ratio = zip(theirs, ours).map { $0 / $1 }.median
        print(
          "| \(steps.rawValue) | \(width) | \(rate(ours.median).text(0)) | \(rate(theirs.median).text(0)) | \(ratio.text(2)) |"
        )
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

  /// Both alternate, so that what else the machine does falls on both.
  private func times(of grid: SyntheticGrid) -> (ours: [Double], theirs: [Double]) {
    let clock = ContinuousClock()
    var result = (ours: [Double](), theirs: [Double]())
    for _ in 0..<runs {
      var counts = (0, 0)
      result.ours.append(clock.measure { counts.0 = grid.countArcs() }.inSeconds)
      result.theirs.append(clock.measure { counts.1 = grid.countArcsInC() }.inSeconds)
      precondition(counts.0 == counts.1, "\(counts.0) arcs, but \(counts.1) in C")
    }
    return result
  }
}
