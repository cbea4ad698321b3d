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
  /// The cells within some distance of a path.
  ///
  /// - Parameters:
  ///   - path: cells from (0, 0) to (*rows*, *columns*), each at most one row and one column from the last.
  ///   - margin: how far the band reaches to either side, in columns, and how many rows it looks ahead and back.
  /// - Complexity: O(*n* · *margin*.rows) in the number of rows.
  package init(
    rows: Int, columns: Int, around path: [(row: Int, column: Int)], margin: (rows: Int, columns: Int)
  ) {
    var first = [Int](repeating: columns, count: rows + 1)
    var last = [Int](repeating: 0, count: rows + 1)
    for cell in path {
      first[cell.row] = min(first[cell.row], cell.column)
      last[cell.row] = max(last[cell.row], cell.column)
    }
    var lower = first
    var upper = last
    for row in 0...rows {
      let near = max(0, row - margin.rows)...min(rows, row + margin.rows)
      lower[row] = first[near].min()! - margin.columns
      upper[row] = last[near].max()! + margin.columns
    }
    self.init(rows: rows, columns: columns, lower: lower, upper: upper)
  }

  /// The cells that lie in both bands, and those that a band needs to hold together.
  package func intersection(_ other: Band) -> Band {
    precondition(rows == other.rows && columns == other.columns, "bands of two tables")
    return Band(
      rows: rows, columns: columns, lower: zip(lower, other.lower).map { max($0, $1) },
      upper: zip(upper, other.upper).map { min($0, $1) })
  }
}
