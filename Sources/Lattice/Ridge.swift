/// The path of single steps that gathers the most likeness in a band.
///
/// A diagonal step gathers the likeness of the row and column that it crosses. A step along a row or column
/// gathers a share of it, if it is positive, less a fixed loss: rows that belong to one column may so all
/// stand beside it.
package struct Ridge: Sendable {
  /// What a straight step keeps of a positive likeness, in 1/1000.
  package var straightShare = 300
  /// What a straight step loses.
  package var straightLoss = 50

  package init() {}

  /// Cells of the path, from (0, 0) to the last, each at most one row and one column from the one before. Of equal
  /// paths the one with a diagonal step, then a step down, is taken as seen from the end.
  ///
  /// - Parameter likeness: fills the likeness of `row` with every column in `columns`, an unbounded integer scale
  ///   on which unlike segments have a value below 0 or near it.
  /// - Complexity: O(*c*) time and bytes in the cells of the band.
  package func path(
    in band: Band,
    likeness: (_ row: Int, _ columns: Range<Int>, _ values: UnsafeMutableBufferPointer<Int32>) -> Void
  ) -> [(row: Int, column: Int)] {
    let unreached = Int.min / 4
    var moves = [UInt8](repeating: 0, count: band.count)
    var above: [Int] = []
    var here: [Int] = []
    var values = [Int32](repeating: 0, count: band.columns + 1)
    for row in 0...band.rows {
      let columns = band.lower[row]...band.upper[row]
      here = [Int](repeating: unreached, count: columns.count)
      // The likeness of a cell is that of the row and column before it.
      let first = max(0, columns.lowerBound - 1)
      if row > 0, first < columns.upperBound {
        values.withUnsafeMutableBufferPointer {
          likeness(
            row - 1, first..<columns.upperBound,
            UnsafeMutableBufferPointer(rebasing: $0[..<(columns.upperBound - first)]))
        }
      }
      for column in columns {
        if row == 0 && column == 0 {
          here[0] = 0
          continue
        }
        let value = row > 0 && column > 0 ? Int(values[column - 1 - first]) : 0
        let straight = max(0, value) * straightShare / 1000 - straightLoss
        var best = unreached
        var move: UInt8 = 0
        if row > 0, column > 0, band.contains(row: row - 1, column: column - 1) {
          best = above[column - 1 - band.lower[row - 1]] + value
          move = 1
        }
        if row > 0, band.contains(row: row - 1, column: column) {
          let sum = above[column - band.lower[row - 1]] + straight
          if sum > best {
            best = sum
            move = 2
          }
        }
        if column > columns.lowerBound {
          let sum = here[column - 1 - columns.lowerBound] + straight
          if sum > best {
            best = sum
            move = 3
          }
        }
        here[column - columns.lowerBound] = best
        moves[band.index(row: row, column: column)] = move
      }
      swap(&above, &here)
    }
    var cell = (row: band.rows, column: band.columns)
    var path = [cell]
    while cell.row > 0 || cell.column > 0 {
      let move = moves[band.index(row: cell.row, column: cell.column)]
      if move != 3 { cell.row -= 1 }
      if move != 2 { cell.column -= 1 }
      path.append(cell)
    }
    return path.reversed()
  }
}
