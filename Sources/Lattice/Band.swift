/// The part of a table of cells that a search looks at: for every row a run of columns.
///
/// A table of *rows* × *columns* steps has (*rows* + 1) × (*columns* + 1) cells, the corners between steps; a
/// path goes from cell (0, 0) to cell (*rows*, *columns*). A band holds both of these, its edges never move
/// backwards and successive rows share a column, so at least one path of single steps lies in it.
package struct Band: Equatable, Sendable {
  package let rows: Int
  package let columns: Int
  /// The first column of every row of cells.
  package let lower: [Int]
  /// The last column of every row of cells, inclusive.
  package let upper: [Int]
  /// The number of cells before every row, and behind the last the number of all cells.
  package let offsets: [Int]

  /// A band around edges that need not be in order: they are widened as far as a band demands.
  ///
  /// - Complexity: O(*n*) in the number of rows.
  package init(rows: Int, columns: Int, lower: [Int], upper: [Int]) {
    precondition(
      lower.count == rows + 1 && upper.count == rows + 1, "\(rows) rows need \(rows + 1) runs of cells")
    var lower = lower.map { min(max($0, 0), columns) }
    var upper = upper.map { min(max($0, 0), columns) }
    lower[0] = 0
    upper[rows] = columns
    for row in stride(from: rows - 1, through: 0, by: -1) { lower[row] = min(lower[row], lower[row + 1]) }
    for row in 0..<rows { upper[row + 1] = max(upper[row + 1], upper[row]) }
    for row in 0..<rows { upper[row] = max(upper[row], lower[row + 1]) }
    var offsets = [0]
    offsets.reserveCapacity(rows + 2)
    for row in 0...rows { offsets.append(offsets[row] + upper[row] - lower[row] + 1) }
    self.rows = rows
    self.columns = columns
    self.lower = lower
    self.upper = upper
    self.offsets = offsets
  }

  /// The whole table.
  package init(rows: Int, columns: Int) {
    self.init(
      rows: rows, columns: columns, lower: [Int](repeating: 0, count: rows + 1),
      upper: [Int](repeating: columns, count: rows + 1))
  }

  /// The number of cells.
  package var count: Int { offsets[rows + 1] }

  /// The number of cells in a row, at least one.
  package func width(_ row: Int) -> Int { upper[row] - lower[row] + 1 }

  package func contains(row: Int, column: Int) -> Bool {
    row >= 0 && row <= rows && column >= lower[row] && column <= upper[row]
  }

  /// The position of a cell among all cells of the band, row by row.
  ///
  /// - Precondition: the band contains the cell.
  package func index(row: Int, column: Int) -> Int { offsets[row] + column - lower[row] }
}

extension Band {
  /// The cells where arcs begin and end, and those that a band needs to hold together.
  ///
  /// - Complexity: O(*n* + *a*) in rows and arcs.
  package init(rows: Int, columns: Int, holding arcs: [Arc]) {
    var lower = [Int](repeating: columns, count: rows + 1)
    var upper = [Int](repeating: 0, count: rows + 1)
    for arc in arcs {
      let (row, column) = (Int(arc.row), Int(arc.column))
      let (nextRow, nextColumn) = (row + Int(arc.rows), column + Int(arc.columns))
      lower[row] = min(lower[row], column)
      upper[row] = max(upper[row], column)
      lower[nextRow] = min(lower[nextRow], nextColumn)
      upper[nextRow] = max(upper[nextRow], nextColumn)
    }
    self.init(rows: rows, columns: columns, lower: lower, upper: upper)
  }

  /// The cells within some distance of a path.
  ///
  /// - Parameters:
  ///   - path: cells from (0, 0) to (*rows*, *columns*), each at most one row and one column from the last.
  ///   - margin: how far the band reaches to either side, in columns, and how many rows it looks ahead and back.
  ///   - calm: the margin where the path runs straight: so many steps before a cell and behind it are all diagonal. Without
  ///     it the margin is the same everywhere.
  /// - Complexity: O(*n* · *margin*.rows) in the number of rows.
  package init(
    rows: Int, columns: Int, around path: [(row: Int, column: Int)], margin: (rows: Int, columns: Int),
    calm: (margin: (rows: Int, columns: Int), steps: Int)? = nil
  ) {
    let isCalm = calm.map { Band.calmRows(of: path, rows: rows, steps: $0.steps) }
    var first = [Int](repeating: columns, count: rows + 1)
    var last = [Int](repeating: 0, count: rows + 1)
    for cell in path {
      first[cell.row] = min(first[cell.row], cell.column)
      last[cell.row] = max(last[cell.row], cell.column)
    }
    var lower = first
    var upper = last
    for row in 0...rows {
      var own = margin
      if let calm, isCalm?[row] == true { own = calm.margin }
      let near = max(0, row - own.rows)...min(rows, row + own.rows)
      lower[row] = first[near].min()! - own.columns
      upper[row] = last[near].max()! + own.columns
    }
    self.init(rows: rows, columns: columns, lower: lower, upper: upper)
  }

  /// For every row of cells whether the path runs straight there.
  private static func calmRows(of path: [(row: Int, column: Int)], rows: Int, steps: Int) -> [Bool] {
    var isCalm = [Bool](repeating: false, count: rows + 1)
    var run = 0
    for index in path.indices.dropFirst() {
      let (before, cell) = (path[index - 1], path[index])
      run = cell.row > before.row && cell.column > before.column ? run + 1 : 0
      if run >= 2 * steps { isCalm[path[index - steps].row] = true }
    }
    return isCalm
  }

  /// The cells that lie in both bands, if they hold together: then a path through them leaves neither band.
  package func common(with other: Band) -> Band? {
    precondition(rows == other.rows && columns == other.columns, "bands of two tables")
    let isBroken = (0..<rows).contains { row in
      max(lower[row + 1], other.lower[row + 1]) > min(upper[row], other.upper[row])
    }
    return isBroken ? nil : intersection(other)
  }

  /// The cells that lie in both bands, and those that a band needs to hold together.
  package func intersection(_ other: Band) -> Band {
    precondition(rows == other.rows && columns == other.columns, "bands of two tables")
    return Band(
      rows: rows, columns: columns, lower: zip(lower, other.lower).map { max($0, $1) },
      upper: zip(upper, other.upper).map { min($0, $1) })
  }
}
