import Synchronization
import SystemSQLite

/// A file of SQLite, open for one user at a time.
///
/// It is as much of SQLite as a store needs: statements with values, rows as lists of values, transactions. Whoever
/// uses it waits for the one before.
package final class Database: Sendable {
  /// What SQLite refuses, with its own number and words.
  package struct Failure: Error, CustomStringConvertible {
    package let code: Int32
    package let description: String
    package var isNoDatabase: Bool { code == SQLITE_NOTADB }
    package var isDamage: Bool { code == SQLITE_CORRUPT }
    package var cannotOpen: Bool { code == SQLITE_CANTOPEN || code == SQLITE_READONLY }
  }

  private let connection: Mutex<DatabaseConnection?>

  /// How a file is opened.
  package enum Access: Sendable {
    case written
    /// Nothing is taken away; files beside it are made where it needs them.
    case read
    /// Only the file itself is read, as it is, whatever stands beside it: nobody may be writing it.
    case readAlone
  }

  /// Opens a file, or makes it to be written.
  package init(path: String, _ access: Access = .written) throws(Failure) {
    connection = Mutex(try DatabaseConnection(path: path, access))
  }

  deinit { connection.withLock { $0?.close() } }

  /// Lets nobody else at the database for a while.
  package func use<Value: Sendable>(_ body: (DatabaseConnection) throws -> Value) throws -> Value {
    try connection.withLock { connection in
      guard let connection else { throw Failure(code: SQLITE_MISUSE, description: "it is closed") }
      return try body(connection)
    }
  }

  /// Does what belongs together: all of it, or nothing if something of it fails.
  package func write<Value: Sendable>(_ body: (DatabaseConnection) throws -> Value) throws -> Value {
    try use { connection in
      try connection.execute("BEGIN IMMEDIATE")
      do {
        let value = try body(connection)
        try connection.execute("COMMIT")
        return value
      } catch {
        try? connection.execute("ROLLBACK")
        throw error
      }
    }
  }

  package func close() {
    connection.withLock {
      $0?.close()
      $0 = nil
    }
  }
}

/// What runs statements; it is had from a ``Database``, and only within its functions, so that it is never used by two at
/// a time.
package final class DatabaseConnection: @unchecked Sendable {
  private let handle: OpaquePointer
  /// Statements that are run again and again, by their text.
  private var statements: [String: OpaquePointer] = [:]

  fileprivate init(path: String, _ access: Database.Access) throws(Database.Failure) {
    var opened: OpaquePointer?
    let (name, flags) =
      switch access {
      case .written: (path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
      case .read: (path, SQLITE_OPEN_READONLY)
      case .readAlone:
        ("file:\(Self.escaped(path))?immutable=1", SQLITE_OPEN_READONLY | SQLITE_OPEN_URI)
      }
    let code = sqlite3_open_v2(name, &opened, flags | SQLITE_OPEN_NOMUTEX, nil)
    guard let opened else { throw Database.Failure(code: code, description: "out of memory") }
    handle = opened
    guard code == SQLITE_OK else {
      let failure = failure(code)
      close()
      throw failure
    }
    sqlite3_extended_result_codes(handle, 0)
    sqlite3_busy_timeout(handle, 5000)
    do throws(Database.Failure) { try execute("PRAGMA foreign_keys = ON") } catch {
      close()
      throw error
    }
  }

  /// A path as a part of an address.
  private static func escaped(_ path: String) -> String {
    path.utf8.map { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D...0x2F, 0x5F: String(UnicodeScalar(byte))
      default: (byte < 0x10 ? "%0" : "%") + String(byte, radix: 16)
      }
    }.joined()
  }

  fileprivate func close() {
    for statement in statements.values { sqlite3_finalize(statement) }
    statements = [:]
    sqlite3_close_v2(handle)
  }

  private func failure(_ code: Int32) -> Database.Failure {
    Database.Failure(code: code & 0xFF, description: String(cString: sqlite3_errmsg(handle)))
  }

  /// Runs statements that have no values and give no rows that anybody wants.
  package func execute(_ sql: String) throws(Database.Failure) {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    if code != SQLITE_OK { throw failure(code) }
  }

  /// Runs one statement and gives its rows.
  @discardableResult
  package func rows(_ sql: String, _ values: [DatabaseValue] = []) throws(Database.Failure)
    -> [[DatabaseValue]]
  {
    let statement = try statement(sql)
    defer {
      sqlite3_reset(statement)
      sqlite3_clear_bindings(statement)
    }
    for (index, value) in values.enumerated() {
      let code = value.bind(to: statement, at: Int32(truncatingIfNeeded: index + 1))
      if code != SQLITE_OK { throw failure(code) }
    }
    var rows: [[DatabaseValue]] = []
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW:
        rows.append((0..<sqlite3_column_count(statement)).map { DatabaseValue(column: $0, of: statement) })
      case SQLITE_DONE: return rows
      case let code: throw failure(code)
      }
    }
  }

  /// The first value of the first row.
  package func value(_ sql: String, _ values: [DatabaseValue] = []) throws(Database.Failure) -> DatabaseValue?
  {
    try rows(sql, values).first?.first
  }

  private func statement(_ sql: String) throws(Database.Failure) -> OpaquePointer {
    if let known = statements[sql] { return known }
    var made: OpaquePointer?
    let code = sqlite3_prepare_v2(handle, sql, -1, &made, nil)
    guard code == SQLITE_OK, let made else { throw failure(code) }
    statements[sql] = made
    return made
  }
}
