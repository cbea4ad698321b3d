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
  let starts: [Int32]
  let ends: [Int32]

  /// - Precondition: the arcs lie in the band and are in order of the cell where they begin, and their kinds are
  ///   those of `transitions`.
  package init(band: Band, arcs: [Arc], transitions: [[Int32]] = [[0]]) {
    self.band = band
    self.arcs = arcs
    self.transitions = transitions
    kinds = transitions.count
    transitionRow = transitions.flatMap { $0.map { Int($0) } }
    starts = arcs.map { Int32(band.index(row: Int($0.row), column: Int($0.column))) }
    ends = arcs.map {
      Int32(band.index(row: Int($0.row) + Int($0.rows), column: Int($0.column) + Int($0.columns)))
    }
    precondition(arcs.allSatisfy { $0.kind < transitions.count }, "an arc of a kind without transitions")
    for index in arcs.indices.dropFirst() {
      precondition(starts[index - 1] <= starts[index], "arc \(index) begins before the one in front of it")
    }
  }

  /// The indices of the arcs of the best path, or nil if no path of arcs joins the first cell and the last.
  ///
  /// Ties: of the arcs by which a best path may reach a cell, the one that stands first in ``arcs`` wins, and
  /// of the kinds that may stand before it the lowest.
  ///
  /// - Complexity: O(*a* · *k* + *c* · *k*) in arcs, kinds and cells.
  package func bestPath() -> [Int]? {
    let unreached = Int.max / 4
    var best = [Int](repeating: unreached, count: band.count * kinds)
    var arrival = [Int32](repeating: -1, count: band.count * kinds)
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
    let last = (band.count - 1) * kinds
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
