/// Every step from every cell of a band, with its cost: a search that looks at everything nearby.
///
/// It holds one cost for every cell and step, so it is meant for cheap costs. What survives ``arcs(within:)``
/// goes into a ``Lattice``, whose costs may be dear.
package struct Grid: Sendable {
  package let band: Band
  package let steps: [Step]
  /// By row, then by step, then by the column where the step begins: what one step costs along a row stands side by
  /// side, so that the search runs over plain arrays. A cost where the step leaves the band is never used.
  let costs: [Int32]

  /// The cost of a step that no path may take.
  package static let forbidden = Int32.max

  /// - Parameter fill: gives the costs of all steps from all cells of one row, by step, then by cell, in milli-nats.
  /// - Precondition: there are 1 to 64 steps.
  package init(
    band: Band, steps: [Step], fill: (_ row: Int, _ costs: UnsafeMutableBufferPointer<Int32>) -> Void
  ) {
    precondition((1...64).contains(steps.count), "\(steps.count) steps; a search tells 64 apart")
    precondition(max(band.rows, band.columns) <= Int(Int32.max), "a table too large for arcs")
    self.band = band
    self.steps = steps
    costs = [Int32](unsafeUninitializedCapacity: band.count * steps.count) { buffer, count in
      buffer.initialize(repeating: 0)
      for row in 0...band.rows {
        let first = band.offsets[row] * steps.count
        fill(row, UnsafeMutableBufferPointer(rebasing: buffer[first..<first + band.width(row) * steps.count]))
      }
      count = buffer.count
    }
  }

  /// The arcs that lie on a path which costs at most `slack` of their step more than the best path, in order of
  /// the cell where they begin, then in order of `steps`. Their cost is the grid's, their kind what `kind` says.
  ///
  /// There are none if every path is forbidden.
  ///
  /// - Complexity: O(*c* · *s*) in cells and steps; O(*c*) memory beside the arcs.
  package func arcs(within slack: (Step) -> Int, kind: (Step) -> Int = { _ in 0 }) -> [Arc] {
    // The arcs of the steps but for their place.
    let prototypes = steps.map { step in
      Arc(row: 0, column: 0, rows: step.rows, columns: step.columns, kind: kind(step))
    }
    let marks = GridSearch(self, within: steps.map(slack)).marks
    let count = marks.reduce(0) { $0 + $1.nonzeroBitCount }
    return [Arc](unsafeUninitializedCapacity: count) { arcs, initialized in
      for row in 0...band.rows {
        let (width, first) = (band.width(row), band.offsets[row])
        for cell in 0..<width {
          var rest = marks[first + cell]
          while rest != 0 {
            let position = rest.trailingZeroBitCount
            rest &= rest &- 1
            // As many are written as there are bits, for which there is room.
            (arcs.baseAddress! + initialized).initialize(
              to: prototypes[position].at(
                row: row, column: band.lower[row] + cell,
                cost: costs[first * steps.count + position * width + cell]))
            initialized += 1
          }
        }
      }
    }
  }
}
