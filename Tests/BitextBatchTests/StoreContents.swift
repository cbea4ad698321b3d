@testable import BitextStore

/// What a store holds, for comparison with another.
enum StoreContents {
  /// All rows of all tables in order of their keys, as text.
  static func rows(of path: String) throws -> [String] {
    let database = try Database(path: path)
    defer { database.close() }
    return try database.use { db in
      let tables = try db.column("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
      return try tables.compactMap(\.text).flatMap { table in
        let key = try db.column(
          "SELECT '\"' || name || '\"' FROM pragma_table_info('\(table)') WHERE pk > 0 ORDER BY pk")
        let order = key.isEmpty ? "rowid" : key.compactMap(\.text).joined(separator: ", ")
        return try db.rows("SELECT * FROM \(table) ORDER BY \(order)").map { "\(table) \($0)" }
      }
    }
  }
}

extension DatabaseConnection {
  /// The first value of each row.
  func column(_ sql: String) throws -> [DatabaseValue] { try rows(sql).compactMap(\.first) }
}
