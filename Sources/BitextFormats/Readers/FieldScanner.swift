import Bitext

/// The records of a table.
///
/// In CSV, and in a table with tabs where ``isQuoted(_:separator:)`` says so, a cell may stand in quotation marks as RFC 4180 has it: what
/// it holds then is text up to the mark that closes it, and a mark inside is doubled. A mark that closes before the end of the cell
/// is a part of the text, as in `"First" and last`; one that nothing closes is an error, since it would take the rows behind it into
/// its cell.
struct FieldScanner {
  private let bytes: [UInt8]
  private let separator: UInt8
  private let isQuoted: Bool
  private let file: String?
  private var offset = 0
  private var line: Int

  init(bytes: [UInt8], separator: UInt8, isQuoted: Bool, line: Int = 1, file: String? = nil) {
    self.bytes = bytes
    self.separator = separator
    self.isQuoted = isQuoted
    self.line = line
    self.file = file
  }

  private static let quote = UInt8(ascii: "\"")

  /// The next record that is not empty, the line that it begins on, and where it stands without the end of its line.
  ///
  /// - Throws: a ``BitextError`` with the line of a quotation mark that nothing closes.
  mutating func next() throws(BitextError) -> (fields: [String], line: Int, range: Range<Int>)? {
    while offset < bytes.count, bytes[offset] == 0x0A || bytes[offset] == 0x0D {
      if bytes[offset] == 0x0A { line += 1 }
      offset += 1
    }
    guard offset < bytes.count else { return nil }
    let (start, first) = (line, offset)
    var fields: [String] = []
    while true {
      fields.append(String(decoding: try field(), as: UTF8.self))
      guard offset < bytes.count, bytes[offset] == separator else { break }
      offset += 1
    }
    return (fields, start, first..<offset)
  }

  /// One field, up to the separator or the end of the line.
  private mutating func field() throws(BitextError) -> [UInt8] {
    if isQuoted, offset < bytes.count, bytes[offset] == Self.quote, let field = try quotedField() {
      return field
    }
    var field: [UInt8] = []
    while offset < bytes.count, bytes[offset] != separator, bytes[offset] != 0x0A {
      if bytes[offset] != 0x0D { field.append(bytes[offset]) }
      offset += 1
    }
    return field
  }

  /// What stands between the marks of a field, nil where they are a part of its text.
  private mutating func quotedField() throws(BitextError) -> [UInt8]? {
    var field: [UInt8] = []
    var place = offset + 1
    var isClosed = false
    while place < bytes.count {
      if bytes[place] == Self.quote {
        place += 1
        guard place < bytes.count, bytes[place] == Self.quote else {
          isClosed = true
          break
        }
      }
      field.append(bytes[place])
      place += 1
    }
    let breaks = field.newlines
    while place < bytes.count, bytes[place] == 0x20, separator != 0x20 { place += 1 }
    if isClosed, place == bytes.count || [separator, 0x0A, 0x0D].contains(bytes[place]) {
      while place < bytes.count, bytes[place] == 0x0D { place += 1 }
      (offset, line) = (place, line + breaks)
      return field
    }
    if isClosed, breaks == 0 { return nil }
    throw BitextError(
      .malformed,
      isClosed
        ? "The quotation mark that opens a cell here is closed inside of a cell in line \(line + breaks)."
        : "The quotation mark that opens a cell here is never closed.",
      remedy:
        "A mark that is text is doubled, and its cell stands in quotation marks: \"\"\"Yes\"\", he said\".",
      file: file, location: Location(line: line, column: 1))
  }

  /// Whether cells of a table may stand in quotation marks: of CSV always, of a table with tabs as its beginning tells.
  static func isQuoted(_ bytes: [UInt8], separator: UInt8) -> Bool { separator != 0x09 || isQuoted(bytes) }

  /// Whether the cells of a table with tabs stand in quotation marks, by its beginning: all of the first line do, or some do that
  /// hold doubled marks or line breaks, and none begins with a mark that is text.
  private static func isQuoted(_ bytes: [UInt8]) -> Bool {
    let first = bytes.drop { $0 == 0x0A || $0 == 0x0D }.prefix { $0 != 0x0A && $0 != 0x0D }
    let cells = first.split(separator: 0x09, omittingEmptySubsequences: false)
    if cells.allSatisfy({ $0.count > 1 && $0.first == quote && $0.last == quote }) { return true }
    var isSure = false
    var isStart = true
    var offset = 0
    while offset < bytes.count {
      guard isStart, bytes[offset] == quote else {
        isStart = bytes[offset] == 0x09 || bytes[offset] == 0x0A
        offset += 1
        continue
      }
      var holdsSign = false
      offset += 1
      while offset < bytes.count {
        if bytes[offset] == quote {
          guard offset + 1 < bytes.count, bytes[offset + 1] == quote else { break }
          offset += 1
          holdsSign = true
        } else if bytes[offset] == 0x0A {
          holdsSign = true
        }
        offset += 1
      }
      // The beginning of a table may end in a cell.
      guard offset < bytes.count else { break }
      offset += 1
      if offset < bytes.count, ![0x09, 0x0A, 0x0D].contains(bytes[offset]) { return false }
      isSure = isSure || holdsSign
      isStart = false
    }
    return isSure
  }
}
