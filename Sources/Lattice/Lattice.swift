/// Arcs between the cells of a band, and what may follow what: a semi-Markov chain of steps.
///
/// A path is a sequence of arcs from the first cell to the last, each beginning where the one before ends. It
/// costs the sum of its arcs and of ``transitions`` between the kinds of successive arcs, so that a second
/// arc of a kind can be cheaper than the first. The lattice knows no text: where the costs come from is
/// another's business.
package struct Lattice: Sendable {
  package let band: Band
  /// In order of the cell where they begin, row by row.
  package let arcs: [Arc]
  /// `transitions[a][b]` is the cost of an arc of kind *b* behind one of kind *a*, in milli-nats. A path begins
  /// as if an arc of kind 0 stood before it.
  package let transitions: [[Int32]]

  let kinds: Int
  let transitionRow: [Int]
  /// By arc the number of the cell where it begins and of that where it ends. Only cells where arcs meet have a number;
  /// the first cell has the least and the last the greatest.
  let starts: [Int32]
  let ends: [Int32]
  /// How many cells have a number.
  let cells: Int

  /// - Precondition: the arcs lie in the band and are in order of the cell where they begin, and their kinds are
  ///   those of `transitions`.
  package init(band: Band, arcs: [Arc], transitions: [[Int32]] = [[0]]) {
    self.band = band
    self.arcs = arcs
    self.transitions = transitions
    kinds = transitions.count
    transitionRow = transitions.flatMap { $0.map { Int($0) } }
    precondition(arcs.allSatisfy { $0.kind < transitions.count }, "an arc of a kind without transitions")
    let last = band.count - 1
    var numbers = [Int32](repeating: -1, count: band.count)
    numbers[0] = 0
    var cells: Int32 = 1
    func number(_ cell: Int) -> Int32 {
      if cell == last { return -1 }
      if numbers[cell] < 0 {
        numbers[cell] = cells
        cells += 1
      }
      return numbers[cell]
    }
    var starts: [Int32] = []
    var ends: [Int32] = []
    starts.reserveCapacity(arcs.count)
    ends.reserveCapacity(arcs.count)
    var before = 0
    for (index, arc) in arcs.enumerated() {
      let (row, column) = (Int(arc.row), Int(arc.column))
      let start = band.index(row: row, column: column)
      precondition(before <= start, "arc \(index) begins before the one in front of it")
      before = start
      starts.append(number(start))
      ends.append(number(band.index(row: row + Int(arc.rows), column: column + Int(arc.columns))))
    }
    // The last cell comes last, unless it is the first as well.
    let lastNumber = last == 0 ? 0 : cells
    self.starts = starts.map { $0 < 0 ? lastNumber : $0 }
    self.ends = ends.map { $0 < 0 ? lastNumber : $0 }
    self.cells = Int(lastNumber) + 1
  }

  /// The indices of the arcs of the best path, or nil if no path of arcs joins the first cell and the last.
  ///
  /// Ties: of the arcs by which a best path may reach a cell, the one that stands first in ``arcs`` wins, and
  /// of the kinds that may stand before it the lowest.
  ///
  /// - Complexity: O(*a* · *k*) in arcs and kinds.
  package func bestPath() -> [Int]? {
    let unreached = Int.max / 4
    var best = [Int](repeating: unreached, count: cells * kinds)
    var arrival = [Int32](repeating: -1, count: cells * kinds)
    best[0] = 0
    for index in arcs.indices {
      let start = Int(starts[index]) * kinds
      let end = Int(ends[index]) * kinds + Int(arcs[index].kind)
      var entry = unreached
      for kind in 0..<kinds where best[start + kind] < unreached {
        entry = min(entry, best[start + kind] + transition(kind, arcs[index].kind))
      }
      guard entry < unreached, entry + Int(arcs[index].cost) < best[end] else { continue }
      best[end] = entry + Int(arcs[index].cost)
      arrival[end] = Int32(index)
    }
    let last = (cells - 1) * kinds
    guard var state = (0..<kinds).map({ last + $0 }).min(by: { best[$0] < best[$1] }), best[state] < unreached
    else { return nil }
    var path: [Int] = []
    while arrival[state] >= 0 {
      let index = Int(arrival[state])
      path.append(index)
      let start = Int(starts[index]) * kinds
      state =
        (0..<kinds).map { start + $0 }.min {
          best[$0] + transition($0 - start, arcs[index].kind)
            < best[$1] + transition($1 - start, arcs[index].kind)
        }!
    }
    return path.reversed()
  }

  private func transition(_ from: Int, _ to: UInt8) -> Int { transitionRow[from * kinds + Int(to)] }
}
