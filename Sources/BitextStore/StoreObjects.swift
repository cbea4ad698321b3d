import Bitext

/// What is in a database beside its rows: the tables of a store, and what somebody has added to them.
///
/// Views and tables of others, and indexes that only make questions faster, change nothing in the rows that are written, and are
/// left as they are. What would change or refuse these rows is none that a batch can go on with.
struct StoreObjects {
  private struct Object {
    let type: String
    let name: String
    /// The table that it is about, which is itself for a table.
    let table: String
    let sql: String
  }

  private let objects: [Object]
  /// Indexes of others that let no two rows be alike.
  private let restricting: Set<String>

  init(_ db: DatabaseConnection) throws(Database.Failure) {
    objects = try db.rows("SELECT type, name, tbl_name, sql FROM sqlite_master").map { row in
      Object(
        type: row[0].text ?? "", name: row[1].text ?? "", table: row[2].text ?? "", sql: row[3].text ?? "")
    }
    var restricting: Set<String> = []
    for table in StoreRows.Table.allCases.map(\.rawValue) + ["batch"] {
      restricting.formUnion(
        try db.rows("SELECT name FROM pragma_index_list(?) WHERE \"unique\" AND origin = 'c'", [.text(table)])
          .compactMap { $0[0].text })
    }
    self.restricting = restricting
  }

  /// SQLite takes small and capital letters of names for the same.
  private static func isOwn(_ table: String) -> Bool {
    table.lowercased() == "batch" || StoreRows.Table(rawValue: table.lowercased()) != nil
  }

  /// Makes sure that rows can be written as in a store that nobody has added anything to.
  ///
  /// - Throws: ``BitextError/Code/malformed`` for tables that are no longer as they were, ``BitextError/Code/configuration`` for
  ///   what somebody has added; it is named.
  func check(_ path: String) throws(BitextError) {
    for table in StoreRows.Table.allCases.map(\.rawValue) + ["batch"] {
      guard let object = objects.first(where: { $0.type == "table" && $0.name == table }) else {
        throw StoreSink.damage(path, "it has no table \(table)")
      }
      if !StoreSchema.tables.contains(object.sql + ";") {
        throw StoreSink.damage(path, "its table \(table) is of another form")
      }
    }
    for object in objects where Self.isOwn(object.table) {
      if object.type == "trigger" {
        throw addition(
          "the trigger “\(object.name)”, which may change what is written to \(object.table)", "DROP TRIGGER",
          object.name, path)
      }
      if object.type == "index", restricting.contains(object.name) {
        throw addition(
          "the index “\(object.name)”, which lets no two rows of \(object.table) be alike", "DROP INDEX",
          object.name, path)
      }
    }
  }

  private func addition(_ what: String, _ command: String, _ name: String, _ path: String) -> BitextError {
    BitextError(
      .configuration, "Somebody has added \(what).",
      remedy:
        "Take it out with `\(command) \"\(name)\"` and put it back when the batch is done, or leave --resume out to begin anew.",
      file: path)
  }
}
