/// The members of a JSON object, as they were written.
///
/// Values that are not looked into are kept as bytes, so that a number or the order of members comes out as it
/// went in, and cost no more than a look at each byte. The whole is checked to be JSON.
package struct JSONMembers {
  /// A value as it stands in the text.
  package struct Value {
    fileprivate let bytes: [UInt8]
    fileprivate let range: Range<Int>

    package var raw: String { String(decoding: bytes[range], as: UTF8.self) }

    /// The value if it is a text; half of a surrogate pair becomes U+FFFD.
    package var string: String? {
      bytes[range.lowerBound] == 0x22
        ? JSONScanner.text(bytes[range.lowerBound + 1..<range.upperBound - 1]) : nil
    }

    /// The value if it is a whole number that every reader of JSON takes for the same.
    package var integer: Int? {
      if bytes[range].count < 16, let number = Int(raw) { return number }
      return Double(raw).flatMap { abs($0) < 0x1p53 ? Int(exactly: $0) : nil }
    }

    /// The values if it is a list.
    package var elements: [Value]? {
      guard bytes[range.lowerBound] == 0x5B else { return nil }
      var scanner = JSONScanner(bytes: bytes, offset: range.lowerBound + 1)
      return try? scanner.elements()
    }

    /// The value if it is a list of texts.
    package var strings: [String]? {
      guard let elements else { return nil }
      let strings = elements.compactMap(\.string)
      return strings.count == elements.count ? strings : nil
    }

    /// The members if it is an object.
    package var members: [Member]? {
      guard bytes[range.lowerBound] == 0x7B else { return nil }
      var scanner = JSONScanner(bytes: bytes, offset: range.lowerBound + 1)
      return try? scanner.members()
    }

    /// Whether it says nothing: null, or a text or a container that is empty.
    package var isEmpty: Bool {
      ["null", "\"\"", "[]", "{}"].contains { bytes[range].elementsEqual($0.utf8) }
    }

    /// The value of a member if it is an object; of several the last.
    package subscript(key: String) -> Value? {
      guard bytes[range.lowerBound] == 0x7B else { return nil }
      var scanner = JSONScanner(bytes: bytes, offset: range.lowerBound + 1)
      return try? scanner.members().last { $0.key == key }?.value
    }
  }

  package struct Member {
    package let key: String
    package let value: Value
    fileprivate let start: Int

    /// Key and value as they stand in the text.
    package var source: String {
      String(decoding: value.bytes[start..<value.range.upperBound], as: UTF8.self)
    }
  }

  package struct Fault: Error {
    package let message: String
    /// The byte of the text, 0-based.
    package let offset: Int
  }

  /// In the order in which they stand.
  package let members: [Member]

  package init(_ bytes: [UInt8]) throws(Fault) {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw Fault(message: "it is not UTF-8", offset: 0)
    }
    var scanner = JSONScanner(bytes: bytes, offset: 0)
    scanner.skipSpace()
    try scanner.expect(0x7B, "an object begins with {")
    members = try scanner.members()
    scanner.skipSpace()
    if scanner.offset < bytes.count {
      throw Fault(message: "text stands behind the object", offset: scanner.offset)
    }
  }
}

/// Goes through the bytes of a text in JSON.
private struct JSONScanner {
  typealias Fault = JSONMembers.Fault

  let bytes: [UInt8]
  var offset: Int

  private var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A { offset += 1 }
  }

  mutating func expect(_ byte: UInt8, _ message: String) throws(Fault) {
    guard peek == byte else { throw Fault(message: message, offset: offset) }
    offset += 1
  }

  /// The members of an object whose brace is passed.
  mutating func members() throws(Fault) -> [JSONMembers.Member] {
    var members: [JSONMembers.Member] = []
    skipSpace()
    if peek == 0x7D {
      offset += 1
      return members
    }
    repeat {
      skipSpace()
      let start = offset
      let key = JSONScanner.text(bytes[try string()])
      skipSpace()
      try expect(0x3A, "a colon is missing")
      skipSpace()
      members.append(JSONMembers.Member(key: key, value: try value(), start: start))
      skipSpace()
    } while try hasMore(closing: 0x7D)
    return members
  }

  /// The values of a list whose bracket is passed.
  mutating func elements() throws(Fault) -> [JSONMembers.Value] {
    var elements: [JSONMembers.Value] = []
    skipSpace()
    if peek == 0x5D {
      offset += 1
      return elements
    }
    repeat {
      skipSpace()
      elements.append(try value())
      skipSpace()
    } while try hasMore(closing: 0x5D)
    return elements
  }

  /// Whether a comma follows, and not the end of the container.
  private mutating func hasMore(closing: UInt8) throws(Fault) -> Bool {
    guard peek == 0x2C || peek == closing else { throw Fault(message: "a comma is missing", offset: offset) }
    offset += 1
    return bytes[offset - 1] == 0x2C
  }

  /// Passes over a value.
  ///
  /// Containers are kept on a list and not on the stack: a line may nest as deep as it likes.
  private mutating func value() throws(Fault) -> JSONMembers.Value {
    let start = offset
    var open: [UInt8] = []
    while true {
      skipSpace()
      if let container = open.last, container == 0x7D {
        _ = try string()
        skipSpace()
        try expect(0x3A, "a colon is missing")
        skipSpace()
      }
      switch peek {
      case 0x22: _ = try string()
      case 0x7B, 0x5B:
        let closing: UInt8 = peek == 0x7B ? 0x7D : 0x5D
        offset += 1
        skipSpace()
        if peek == closing {
          offset += 1
        } else {
          open.append(closing)
          continue
        }
      default: try scalar()
      }
      while let container = open.last {
        skipSpace()
        if try hasMore(closing: container) { break }
        open.removeLast()
      }
      if open.isEmpty { return JSONMembers.Value(bytes: bytes, range: start..<offset) }
    }
  }

  /// A number, or one of three words.
  private mutating func scalar() throws(Fault) {
    let start = offset
    while let byte = peek, byte > 0x20, byte != 0x2C, byte != 0x5D, byte != 0x7D { offset += 1 }
    let word = bytes[start..<offset]
    if ["true", "false", "null"].contains(where: { word.elementsEqual($0.utf8) }) { return }
    if !JSONScanner.isNumber(word) { throw Fault(message: "a value is missing or misspelt", offset: start) }
  }

  private static func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
    var rest = word.drop { $0 == 0x2D }
    guard word.count - rest.count <= 1 else { return false }
    func digits() -> Int {
      let count = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }.count
      rest = rest.dropFirst(count)
      return count
    }
    let startsWithZero = rest.first == 0x30
    let whole = digits()
    if whole == 0 || startsWithZero && whole > 1 { return false }
    if rest.first == 0x2E {
      rest = rest.dropFirst()
      if digits() == 0 { return false }
    }
    if rest.first == 0x65 || rest.first == 0x45 {
      rest = rest.dropFirst()
      if rest.first == 0x2B || rest.first == 0x2D { rest = rest.dropFirst() }
      if digits() == 0 { return false }
    }
    return rest.isEmpty
  }

  /// Passes over a text in quotes and its escapes. Returns what stands between the quotes.
  private mutating func string() throws(Fault) -> Range<Int> {
    try expect(0x22, "a text in quotes is missing")
    let start = offset
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte == 0x22 { return start..<offset - 1 }
      if byte < 0x20 { throw Fault(message: "a control character stands in a text", offset: offset - 1) }
      guard byte == 0x5C else { continue }
      guard let escape = peek else { break }
      offset += 1
      if escape == 0x75 {
        for _ in 0..<4 {
          guard let digit = peek, JSONScanner.hexValue(digit) != nil else {
            throw Fault(message: "an escape is misspelt", offset: offset)
          }
          offset += 1
        }
      } else if JSONScanner.escapes[escape] == nil {
        throw Fault(message: "an escape is misspelt", offset: offset - 1)
      }
    }
    throw Fault(message: "a text does not end", offset: offset)
  }

  /// What stands between quotes, with its escapes resolved; half of a surrogate pair becomes U+FFFD.
  static func text(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(0x5C) else { return String(decoding: bytes, as: UTF8.self) }
    var units: [UInt8] = []
    var high: UInt32?
    func flush() {
      if high != nil { units += [0xEF, 0xBF, 0xBD] }
      high = nil
    }
    var offset = bytes.startIndex
    while offset < bytes.endIndex {
      let byte = bytes[offset]
      offset += 1
      guard byte == 0x5C, offset < bytes.endIndex else {
        flush()
        units.append(byte)
        continue
      }
      let escape = bytes[offset]
      offset += 1
      guard escape == 0x75 else {
        flush()
        units.append(escapes[escape] ?? escape)
        continue
      }
      let unit = bytes[offset..<min(offset + 4, bytes.endIndex)].reduce(UInt32(0)) {
        $0 << 4 | (hexValue($1) ?? 0)
      }
      offset = min(offset + 4, bytes.endIndex)
      if let lead = high, (0xDC00..<0xE000).contains(unit) {
        high = nil
        let scalar = Unicode.Scalar(0x10000 + (lead - 0xD800) << 10 + (unit - 0xDC00)) ?? "\u{FFFD}"
        units += Array(String(scalar).utf8)
      } else {
        flush()
        if (0xD800..<0xDC00).contains(unit) {
          high = unit
        } else {
          units += Array(String(Unicode.Scalar(unit) ?? "\u{FFFD}").utf8)
        }
      }
    }
    flush()
    return String(decoding: units, as: UTF8.self)
  }

  private static let escapes: [UInt8: UInt8] = [
    0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09,
  ]

  private static func hexValue(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x41 + 10)
    case 0x61...0x66: UInt32(byte - 0x61 + 10)
    default: nil
    }
  }
}
