internal import Lattice

/// Stretches of the two sides that are already known to belong together, such as the paragraphs of a bead: a
/// group of sentences may lie in one only.
struct Zones {
  /// For each zone its rows and columns; together they tile both sides in order. One of the two may be empty.
  private let zones: [(rows: Range<Int>, columns: Range<Int>)]
  private let ofRow: [Int]
  private let ofColumn: [Int]

  /// - Precondition: the ranges tile both sides in order.
  init(_ zones: [(rows: Range<Int>, columns: Range<Int>)]) {
    self.zones = zones
    ofRow = zones.indices.flatMap { [Int](repeating: $0, count: zones[$0].rows.count) }
    ofColumn = zones.indices.flatMap { [Int](repeating: $0, count: zones[$0].columns.count) }
  }

  /// Whether a step along a row or a column lies in one zone.
  func allow(_ step: Step, row: Int, column: Int) -> Bool {
    if step.columns == 0 {
      return isWhole(zones[ofRow[row]].columns, at: column) && ofRow[row] == ofRow[row + step.rows - 1]
    }
    return isWhole(zones[ofColumn[column]].rows, at: row)
      && ofColumn[column] == ofColumn[column + step.columns - 1]
  }

  /// Those of some columns where a group of some rows and so many columns may begin; an empty range at one of their ends if
  /// it may not begin at any.
  func firsts(among firsts: Range<Int>, of rows: Range<Int>, width: Int) -> Range<Int> {
    let zone = ofRow[rows.lowerBound]
    guard ofRow[rows.upperBound - 1] == zone else { return firsts.upperBound..<firsts.upperBound }
    let columns = zones[zone].columns
    let first = min(max(firsts.lowerBound, columns.lowerBound), firsts.upperBound)
    return first..<max(first, min(firsts.upperBound, columns.upperBound - width + 1))
  }

  /// Whether a row and a column are of one zone.
  func hold(row: Int, column: Int) -> Bool { ofRow[row] == ofColumn[column] }

  /// The cells where one zone ends and the next begins, in order: every path runs through them.
  var joints: [(row: Int, column: Int)] {
    zones.map { (row: $0.rows.upperBound, column: $0.columns.upperBound) }
  }

  private func isWhole(_ range: Range<Int>, at position: Int) -> Bool {
    position >= range.lowerBound && position <= range.upperBound
  }

  /// The cells that lie in a zone.
  func band(rows: Int, columns: Int) -> Band {
    var lower = [Int](repeating: columns, count: rows + 1)
    var upper = [Int](repeating: 0, count: rows + 1)
    for zone in zones {
      for row in zone.rows.lowerBound...zone.rows.upperBound {
        lower[row] = min(lower[row], zone.columns.lowerBound)
        upper[row] = max(upper[row], zone.columns.upperBound)
      }
    }
    return Band(rows: rows, columns: columns, lower: lower, upper: upper)
  }
}
