/// The cost of the best path through every cell of a grid, from both ends, and the steps near the best path.
///
/// Sums are kept in `Double`, which the machine compares two and more at a time: costs are whole and a path of them
/// is far below 2⁵³, so the sums are exact. What no path reaches is infinite.
struct GridSearch {
  /// For every cell the steps from it (bit *i* for step *i*) that lie on a path near enough to the best.
  let marks: [UInt64]

  /// - Parameter slack: by step how much more than the best path a path through it may cost.
  /// - Complexity: O(*c* · *s*) in cells and steps, O(*c*) memory.
  init(_ grid: Grid, within slack: [Int]) {
    marks = grid.withTable { table in
      let forward = Self.numbers(in: grid, from: 0, table.searchForward)
      let backward = Self.numbers(in: grid, from: grid.band.count - 1, table.searchBackward)
      var marks = [UInt64](repeating: 0, count: grid.band.count)
      guard backward[0] < .infinity else { return marks }
      let limits = slack.map { backward[0] + Double($0) }
      marks.withUnsafeMutableBufferPointer { marks in
        forward.withUnsafeBufferPointer { forward in
          backward.withUnsafeBufferPointer { backward in
            table.mark(
              marks.baseAddress!, forward: forward.baseAddress!, backward: backward.baseAddress!,
              limits: limits
            )
          }
        }
      }
      return marks
    }
  }

  /// A number for each cell, infinite but for one, after `search` has worked on them.
  private static func numbers(
    in grid: Grid, from first: Int, _ search: (UnsafeMutablePointer<Double>) -> Void
  ) -> [Double] {
    var numbers = [Double](repeating: .infinity, count: grid.band.count)
    numbers[first] = 0
    numbers.withUnsafeMutableBufferPointer { search($0.baseAddress!) }
    return numbers
  }
}

/// A grid as plain pointers, for loops without checks of bounds or counts of references.
///
/// What makes them right is ``Run``: the columns of a row are cut once for each step to those from which it stays in
/// the band. So within a run the cells where the step begins, those where it ends and the costs lie in the arrays,
/// which have a number for each cell of the band, or for each cell and step.
private struct GridTable {
  let rows: Int
  let lower: UnsafePointer<Int>
  let upper: UnsafePointer<Int>
  let offsets: UnsafePointer<Int>
  let steps: UnsafeBufferPointer<Step>
  let costs: UnsafePointer<Int32>

  /// The cells of a row from which one step stays in the band.
  struct Run {
    /// The first cell among all cells.
    var begin: Int
    /// The cell where the step from there ends.
    var end: Int
    /// Where the cost of the step from there stands among all costs.
    var cost: Int
    /// How many cells there are, at least one.
    var count: Int
  }

  @inline(__always) func run(_ position: Int, row: Int) -> Run? {
    let step = steps[position]
    let target = row &+ step.rows
    guard target <= rows else { return nil }
    let (start, targetStart) = (lower[row], lower[target] &- step.columns)
    let first = max(start, targetStart)
    let last = min(upper[row], upper[target] &- step.columns)
    guard first <= last else { return nil }
    let cell = first &- start
    return Run(
      begin: offsets[row] &+ cell, end: offsets[target] &+ first &- targetStart,
      cost: offsets[row] &* steps.count &+ position &* width(row) &+ cell, count: last &- first &+ 1)
  }

  @inline(__always) func width(_ row: Int) -> Int { upper[row] &- lower[row] &+ 1 }

  /// Steps to further rows go side by side; steps within a row build on each other and go cell by cell, before them.
  func searchForward(_ best: UnsafeMutablePointer<Double>) {
    for row in 0...rows {
      let (first, width) = (best + offsets[row], width(row))
      for column in 0..<width {
        for position in 0..<steps.count where steps[position].rows == 0 {
          let reach = steps[position].columns
          guard reach < width &- column else { continue }
          first[column &+ reach] = lesser(
            first[column] + price(row, position, column), first[column &+ reach])
        }
      }
      for position in 0..<steps.count where steps[position].rows > 0 {
        guard let run = run(position, row: row) else { continue }
        let (begin, end, cost) = (best + run.begin, best + run.end, costs + run.cost)
        for cell in 0..<run.count { end[cell] = lesser(begin[cell] + price(cost[cell]), end[cell]) }
      }
    }
  }

  func searchBackward(_ best: UnsafeMutablePointer<Double>) {
    for row in (0...rows).reversed() {
      for position in 0..<steps.count where steps[position].rows > 0 {
        guard let run = run(position, row: row) else { continue }
        let (begin, end, cost) = (best + run.begin, best + run.end, costs + run.cost)
        for cell in 0..<run.count { begin[cell] = lesser(end[cell] + price(cost[cell]), begin[cell]) }
      }
      let (first, width) = (best + offsets[row], width(row))
      for column in (0..<width).reversed() {
        for position in 0..<steps.count where steps[position].rows == 0 {
          let reach = steps[position].columns
          guard reach < width &- column else { continue }
          first[column] = lesser(
            first[column &+ reach] + price(row, position, column), first[column])
        }
      }
    }
  }

  func mark(
    _ marks: UnsafeMutablePointer<UInt64>, forward: UnsafePointer<Double>, backward: UnsafePointer<Double>,
    limits: [Double]
  ) {
    for row in 0...rows {
      for (position, limit) in limits.enumerated() {
        guard let run = run(position, row: row) else { continue }
        let (begin, end, cost) = (forward + run.begin, backward + run.end, costs + run.cost)
        let (mark, bit) = (marks + run.begin, UInt64(1) << UInt64(position))
        for cell in 0..<run.count {
          mark[cell] |= begin[cell] + price(cost[cell]) + end[cell] <= limit ? bit : 0
        }
      }
    }
  }

  @inline(__always) private func price(_ row: Int, _ position: Int, _ cell: Int) -> Double {
    price(costs[offsets[row] &* steps.count &+ position &* width(row) &+ cell])
  }

  /// The cost as a number to add: a step that no path may take costs infinitely much.
  @inline(__always) private func price(_ cost: Int32) -> Double {
    cost == Grid.forbidden ? .infinity : Double(cost)
  }

  /// The lesser of two numbers that are never NaN, in the form that is one instruction.
  @inline(__always) private func lesser(_ a: Double, _ b: Double) -> Double { a < b ? a : b }
}

extension Grid {
  fileprivate func withTable<Result>(_ body: (GridTable) -> Result) -> Result {
    band.lower.withUnsafeBufferPointer { lower in
      band.upper.withUnsafeBufferPointer { upper in
        band.offsets.withUnsafeBufferPointer { offsets in
          steps.withUnsafeBufferPointer { steps in
            costs.withUnsafeBufferPointer { costs in
              // A grid has a row and at least one step, so no array is empty.
              body(
                GridTable(
                  rows: band.rows, lower: lower.baseAddress!, upper: upper.baseAddress!,
                  offsets: offsets.baseAddress!, steps: steps, costs: costs.baseAddress!))
            }
          }
        }
      }
    }
  }
}
