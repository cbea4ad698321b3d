import Lattice
import Testing

@Suite struct GridTests {
  @Test(arguments: 0..<4, 0..<4)
  func `arcs within a slack are those of paths that cost little more than the best`(set: Int, rows: Int) {
    for columns in 0..<4 {
      for seed in 0..<6 {
        var dice = Dice(seed * 100 + rows * 10 + columns)
        let band = Band(rows: rows, columns: columns)
        let steps = stepSets[set]
        var all: [Arc] = []
        let grid = Grid(band: band, steps: steps) { row, costs in
          var next = 0
          for column in band.lower[row]...band.upper[row] {
            for step in steps {
              let cost = dice.roll(-5..<20)
              costs[next] = Int32(cost)
              next += 1
              guard band.contains(row: row + step.rows, column: column + step.columns) else { continue }
              all.append(Arc(row: row, column: column, rows: step.rows, columns: step.columns, cost: cost))
            }
          }
        }
        let paths = Oracle.paths(all, rows: rows, columns: columns)
        let costs = paths.map { Oracle.cost($0, all, [[0]]) }
        let best = costs.min() ?? 0
        for slack in [0, 3, 11] {
          let kept = Set(zip(paths, costs).filter { $0.1 <= best + slack }.flatMap(\.0))
          #expect(grid.arcs(within: slack) == all.indices.filter(kept.contains).map { all[$0] })
        }
      }
    }
  }
}
