/// Brings together what is stated of pairs of rows and columns, in any order and more than once.
enum SparseRows {
  struct Statement {
    let row: Int32
    let column: Int32
    let value: Float
  }

  /// Gives each pair that anything is stated of to `body`, row by row and in the order of the columns.
  ///
  /// - Parameters:
  ///   - join: joins what was stated of a pair before with what is stated behind it.
  /// - Complexity: O(*n* + *r* + *c*) in the statements, rows and columns, but for the sorting of each row's columns.
  @inline(__always)
  static func forEachPair(
    of statements: [Statement], rows: Int, columns: Int, joining join: (inout Float, Float) -> Void,
    _ body: (_ row: Int32, _ column: Int32, _ value: Float) -> Void
  ) {
    var starts = [Int](repeating: 0, count: rows + 1)
    for statement in statements { starts[Int(statement.row) + 1] += 1 }
    for row in 0..<rows { starts[row + 1] += starts[row] }
    var next = starts
    var order = [Int32](repeating: 0, count: statements.count)
    for (index, statement) in statements.enumerated() {
      order[next[Int(statement.row)]] = Int32(truncatingIfNeeded: index)
      next[Int(statement.row)] += 1
    }
    var values = [Float](repeating: 0, count: columns)
    var lastRow = [Int32](repeating: -1, count: columns)
    var touched: [Int32] = []
    for row in 0..<rows where starts[row] < starts[row + 1] {
      touched.removeAll(keepingCapacity: true)
      for index in order[starts[row]..<starts[row + 1]] {
        let statement = statements[Int(index)]
        let column = Int(statement.column)
        if lastRow[column] == statement.row {
          join(&values[column], statement.value)
        } else {
          lastRow[column] = statement.row
          values[column] = statement.value
          touched.append(statement.column)
        }
      }
      touched.sort()
      for column in touched { body(Int32(truncatingIfNeeded: row), column, values[Int(column)]) }
    }
  }
}
