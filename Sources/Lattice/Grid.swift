/// Every step from every cell of a band, with its cost: a search that looks at everything nearby.
///
/// It holds one cost for every cell and step, so it is meant for cheap costs. What survives ``arcs(within:)``
/// goes into a ``Lattice``, whose costs may be dear.
package struct Grid: Sendable {
  package let band: Band
  package let steps: [Step]
  /// By the cell where a step begins, then by step. A cost where the step leaves the band is never read.
  private let costs: [Int32]

  /// The cost of a step that no path may take.
  package static let forbidden = Int32.max

  /// - Parameter fill: gives the costs of all steps from all cells of one row, in milli-nats.
  package init(
    band: Band, steps: [Step], fill: (_ row: Int, _ costs: UnsafeMutableBufferPointer<Int32>) -> Void
  ) {
    self.band = band
    self.steps = steps
    costs = [Int32](unsafeUninitializedCapacity: band.count * steps.count) { buffer, count in
      buffer.initialize(repeating: 0)
      for row in 0...band.rows {
        let range = band.offsets[row] * steps.count..<band.offsets[row + 1] * steps.count
        fill(row, UnsafeMutableBufferPointer(rebasing: buffer[range]))
      }
      count = buffer.count
    }
  }

  /// The arcs that lie on a path which costs at most `slack` more than the best path, in order of the cell
  /// where they begin, then in order of `steps`. Their cost is the grid's, their kind what `kind` says.
  ///
  /// - Complexity: O(*c* · *s*) in cells and steps; the same order of memory.
  package func arcs(within slack: Int, kind: (Step) -> Int = { _ in 0 }) -> [Arc] {
    let kinds = steps.map(kind)
    let forward = bestCosts(toEnd: false)
    let backward = bestCosts(toEnd: true)
    let limit = backward[0] + slack
    var arcs: [Arc] = []
    for row in 0...band.rows {
      for column in band.lower[row]...band.upper[row] {
        let cell = band.index(row: row, column: column)
        for (position, step) in steps.enumerated() {
          guard band.contains(row: row + step.rows, column: column + step.columns) else { continue }
          let cost = costs[cell * steps.count + position]
          if cost == Self.forbidden { continue }
          let end = band.index(row: row + step.rows, column: column + step.columns)
          guard forward[cell] + Int(cost) + backward[end] <= limit else { continue }
          arcs.append(
            Arc(
              row: row, column: column, rows: step.rows, columns: step.columns, kind: kinds[position],
              cost: Int(cost)))
        }
      }
    }
    return arcs
  }

  /// For every cell the cost of the best path from the first cell to it, or from it to the last cell.
  private func bestCosts(toEnd: Bool) -> [Int] {
    let unreached = Int.max / 4
    var best = [Int](repeating: unreached, count: band.count)
    best[toEnd ? band.count - 1 : 0] = 0
    for turn in 0...band.rows {
      let row = toEnd ? band.rows - turn : turn
      for shift in 0...band.upper[row] - band.lower[row] {
        let column = toEnd ? band.upper[row] - shift : band.lower[row] + shift
        let cell = band.index(row: row, column: column)
        for (position, step) in steps.enumerated() {
          guard band.contains(row: row + step.rows, column: column + step.columns) else { continue }
          let end = band.index(row: row + step.rows, column: column + step.columns)
          let cost = Int(costs[cell * steps.count + position])
          if cost == Int(Self.forbidden) { continue }
          if toEnd {
            best[cell] = min(best[cell], best[end] + cost)
          } else if best[cell] < unreached {
            best[end] = min(best[end], best[cell] + cost)
          }
        }
      }
    }
    return best
  }
}
