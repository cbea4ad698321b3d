/// How far one move of a path goes: some rows and some columns, not both none.
package struct Step: Hashable, Sendable {
  package let rows: Int
  package let columns: Int

  package init(_ rows: Int, _ columns: Int) {
    precondition(rows >= 0 && columns >= 0 && rows + columns > 0, "a step of \(rows) and \(columns)")
    self.rows = rows
    self.columns = columns
  }
}

/// One step at one place, with what it costs.
package struct Arc: Hashable, Sendable {
  /// The cell where it begins.
  package let row: Int32
  package let column: Int32
  package let rows: UInt8
  package let columns: UInt8
  /// The kind of the arc, an index into a table of costs for one kind after another.
  package let kind: UInt8
  /// In milli-nats; any sign, for only differences between paths count.
  package var cost: Int32

  package init(row: Int, column: Int, rows: Int, columns: Int, kind: Int = 0, cost: Int = 0) {
    self.row = Int32(row)
    self.column = Int32(column)
    self.rows = UInt8(rows)
    self.columns = UInt8(columns)
    self.kind = UInt8(kind)
    self.cost = Int32(clamping: cost)
  }

  /// The same arc elsewhere, at another cost.
  ///
  /// - Precondition: the place is within 31 bits.
  func at(row: Int, column: Int, cost: Int32) -> Arc {
    Arc(
      row: Int32(truncatingIfNeeded: row), column: Int32(truncatingIfNeeded: column), rows: rows,
      columns: columns, kind: kind, cost: cost)
  }

  private init(row: Int32, column: Int32, rows: UInt8, columns: UInt8, kind: UInt8, cost: Int32) {
    self.row = row
    self.column = column
    self.rows = rows
    self.columns = columns
    self.kind = kind
    self.cost = cost
  }
}
