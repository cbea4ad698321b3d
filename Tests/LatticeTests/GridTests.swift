import Lattice
import Testing

@Suite struct GridTests {
  /// What aligners use, and steps within a row or column that are longer than one.
  private static let sets = stepSets + [[Step(1, 0), Step(0, 2), Step(0, 1), Step(2, 0), Step(1, 1)]]

  @Test(arguments: 0..<5, 0..<4)
  func `arcs within a slack are those of paths that cost little more than the best`(set: Int, rows: Int) {
    for columns in 0..<4 {
      for seed in 0..<6 {
        var dice = Dice(seed * 100 + rows * 10 + columns)
        // The whole table, and a band around its diagonal.
        let diagonal = (0...rows).map { columns * $0 / max(1, rows) }
        let band =
          seed % 2 == 0
          ? Band(rows: rows, columns: columns)
          : Band(rows: rows, columns: columns, lower: diagonal.map { $0 - 1 }, upper: diagonal)
        let steps = Self.sets[set]
        var all: [Arc] = []
        let grid = Grid(band: band, steps: steps) { row, costs in
          for column in band.lower[row]...band.upper[row] {
            for (index, step) in steps.enumerated() {
              let cost = dice.roll(-5..<20)
              let isForbidden = dice.roll(0..<8) == 0
              costs[index * band.width(row) + column - band.lower[row]] =
                isForbidden ? Grid.forbidden : Int32(cost)
              if isForbidden { continue }
              guard band.contains(row: row + step.rows, column: column + step.columns) else { continue }
              all.append(Arc(row: row, column: column, rows: step.rows, columns: step.columns, cost: cost))
            }
          }
        }
        let paths = Oracle.paths(all, rows: rows, columns: columns)
        let costs = paths.map { Oracle.cost($0, all, [[0]]) }
        let best = costs.min() ?? 0
        for slack in [0, 3, 11] {
          // Each step has a slack of its own.
          func limit(_ step: Step) -> Int { slack + 2 * step.columns }
          let kept = all.indices.filter { index in
            let step = Step(Int(all[index].rows), Int(all[index].columns))
            return zip(paths, costs).contains { $0.contains(index) && $1 <= best + limit(step) }
          }
          #expect(grid.arcs(within: limit) == kept.map { all[$0] })
        }
      }
    }
  }

  @Test func `without a path there are no arcs`() {
    let grid = Grid(band: Band(rows: 1, columns: 1), steps: [Step(1, 1), Step(1, 0)]) { _, costs in
      costs.initialize(repeating: Grid.forbidden)
    }
    #expect(grid.arcs(within: { _ in 1000 }).isEmpty)
  }
}
