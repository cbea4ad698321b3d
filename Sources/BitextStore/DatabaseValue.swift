import SystemSQLite

/// What a cell of a table holds.
package enum DatabaseValue: Hashable, Sendable {
  case null
  case integer(Int)
  case real(Double)
  case text(String)

  package var integer: Int? { if case .integer(let number) = self { number } else { nil } }
  package var real: Double? { if case .real(let number) = self { number } else { nil } }
  package var text: String? { if case .text(let text) = self { text } else { nil } }

  /// Gives the value to a place of a statement, from 1. Returns SQLite's number.
  func bind(to statement: OpaquePointer, at place: Int32) -> Int32 {
    switch self {
    case .null: return sqlite3_bind_null(statement, place)
    case .integer(let number): return sqlite3_bind_int64(statement, place, Int64(number))
    case .real(let number): return sqlite3_bind_double(statement, place, number)
    case .text(let text):
      // SQLite makes a copy of its own: `SQLITE_TRANSIENT`, which is no constant that Swift sees.
      let copies = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
      var text = text
      return text.withUTF8 { bytes in
        bytes.withMemoryRebound(to: CChar.self) { characters in
          guard let base = characters.baseAddress else {
            return sqlite3_bind_text(statement, place, "", 0, copies)
          }
          return sqlite3_bind_text64(
            statement, place, base, sqlite3_uint64(characters.count), copies, UInt8(SQLITE_UTF8))
        }
      }
    }
  }

  /// A cell of the row that a statement has come to.
  init(column: Int32, of statement: OpaquePointer) {
    switch sqlite3_column_type(statement, column) {
    case SQLITE_INTEGER: self = .integer(Int(sqlite3_column_int64(statement, column)))
    case SQLITE_FLOAT: self = .real(sqlite3_column_double(statement, column))
    case SQLITE_NULL: self = .null
    default:
      let count = Int(sqlite3_column_bytes(statement, column))
      let bytes = UnsafeBufferPointer(start: sqlite3_column_text(statement, column), count: count)
      self = .text(String(decoding: bytes, as: UTF8.self))
    }
  }
}

/// What can stand in a cell.
protocol StoredValue: Sendable {
  var stored: DatabaseValue { get }
}

extension Int: StoredValue {
  var stored: DatabaseValue { .integer(self) }
}

extension Double: StoredValue {
  var stored: DatabaseValue { .real(self) }
}

extension String: StoredValue {
  /// SQLite ends a text at U+0000, which then would take what follows with it.
  var stored: DatabaseValue { .text(utf8.contains(0) ? replacing("\0", with: "\u{FFFD}") : self) }
}
