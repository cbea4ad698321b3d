import Lattice
import Testing

@Suite struct LatticeTests {
  static let transitions: [[Int32]] = [[0, 0, 3], [1, -2, 5], [0, 9, -1]]

  @Test(arguments: 0..<4, 0..<4)
  func `the best path, posteriors and ties agree with a list of all paths`(set: Int, rows: Int) {
    for columns in 0..<4 {
      for seed in 0..<12 {
        var dice = Dice(seed * 100 + rows * 10 + columns)
        let band = Band(rows: rows, columns: columns)
        // Few distinct costs, so that ties are many.
        let arcs = arcs(stepSets[set], in: band) { _, _, _ in dice.roll(-3..<4) * (seed % 2 == 0 ? 1 : 400) }
        let lattice = Lattice(band: band, arcs: arcs, transitions: Self.transitions)
        let paths = Oracle.paths(arcs, rows: rows, columns: columns)
        let costs = paths.map { Oracle.cost($0, arcs, Self.transitions) }

        let best = lattice.bestPath()
        #expect(best.map { Oracle.cost($0, arcs, Self.transitions) } == costs.min())
        #expect(best.map(paths.contains) == true)

        let weights = costs.map { naturalExponential(-Double($0) / 1000) }
        let total = weights.reduce(0, +)
        for (index, posterior) in lattice.posteriors().enumerated() {
          let expected = zip(paths, weights).filter { $0.0.contains(index) }.reduce(0) { $0 + $1.1 } / total
          #expect(abs(posterior - expected) < 1e-9)
        }
      }
    }
  }

  @Test func `of equal ways to a cell the arc that stands first wins`() {
    let band = Band(rows: 1, columns: 1)
    let arcs = [
      Arc(row: 0, column: 0, rows: 0, columns: 1), Arc(row: 0, column: 0, rows: 1, columns: 0),
      Arc(row: 0, column: 0, rows: 1, columns: 1), Arc(row: 0, column: 1, rows: 1, columns: 0),
      Arc(row: 1, column: 0, rows: 0, columns: 1),
    ]
    #expect(Lattice(band: band, arcs: arcs).bestPath() == [2])
  }

  @Test func `a cell that no arc reaches has no path through it`() {
    let band = Band(rows: 2, columns: 0)
    let arcs = [Arc(row: 1, column: 0, rows: 1, columns: 0)]
    let lattice = Lattice(band: band, arcs: arcs)
    #expect(lattice.bestPath() == nil)
    #expect(lattice.posteriors() == [0])
  }

  @Test func `a run of nulls is cheaper than nulls apart`() {
    let band = Band(rows: 3, columns: 1)
    let arcs = arcs(stepSets[1], in: band) { _, _, step in step == Step(1, 1) ? 0 : 10 }
    let lattice = Lattice(band: band, arcs: arcs, transitions: [[0, 0, 0], [0, -5, 0], [0, 0, 0]])
    // One pair and two nulls in every path; at an end of the rows they stand together.
    let path = lattice.bestPath().map { $0.map { (arcs[$0].rows, arcs[$0].columns) } } ?? []
    #expect(path.map { "\($0.0)-\($0.1)" } == ["1-0", "1-0", "1-1"])
  }
}
