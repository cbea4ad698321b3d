import Lattice

/// What the searches must find, by listing every path.
enum Oracle {
  /// All paths from the first cell to the last, as lists of indices into `arcs`.
  static func paths(_ arcs: [Arc], rows: Int, columns: Int) -> [[Int]] {
    var complete: [[Int]] = []
    func extend(_ path: [Int], row: Int, column: Int) {
      if row == rows, column == columns { complete.append(path) }
      for (index, arc) in arcs.enumerated() where Int(arc.row) == row && Int(arc.column) == column {
        extend(path + [index], row: row + Int(arc.rows), column: column + Int(arc.columns))
      }
    }
    extend([], row: 0, column: 0)
    return complete
  }

  static func cost(_ path: [Int], _ arcs: [Arc], _ transitions: [[Int32]]) -> Int {
    var kind = 0
    var sum = 0
    for index in path {
      sum += Int(arcs[index].cost) + Int(transitions[kind][Int(arcs[index].kind)])
      kind = Int(arcs[index].kind)
    }
    return sum
  }
}

/// Numbers that look random and are the same in every run.
struct Dice {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func roll(_ range: Range<Int>) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return range.lowerBound + Int((state >> 33) % UInt64(range.count))
  }
}

/// Every set of steps that aligners use, from the smallest that can tile everything.
let stepSets: [[Step]] = [
  [Step(1, 0), Step(0, 1)],
  [Step(1, 0), Step(0, 1), Step(1, 1)],
  [Step(1, 1), Step(1, 0), Step(0, 1), Step(2, 1), Step(1, 2)],
  [
    Step(1, 1), Step(1, 0), Step(0, 1), Step(2, 1), Step(1, 2), Step(2, 2), Step(3, 1), Step(1, 3),
    Step(4, 1),
  ],
]

func arcs(_ steps: [Step], in band: Band, costs: (Int, Int, Step) -> Int) -> [Arc] {
  var arcs: [Arc] = []
  for row in 0...band.rows {
    for column in band.lower[row]...band.upper[row] {
      for step in steps where band.contains(row: row + step.rows, column: column + step.columns) {
        arcs.append(
          Arc(
            row: row, column: column, rows: step.rows, columns: step.columns,
            kind: step.columns == 0 ? 1 : step.rows == 0 ? 2 : 0, cost: costs(row, column, step)))
      }
    }
  }
  return arcs
}
