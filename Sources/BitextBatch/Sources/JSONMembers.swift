/// The members of a JSON object, as they were written.
///
/// Values that are not looked into are kept as bytes, so that a number or the order of members comes out as it
/// went in. The whole is checked to be JSON.
struct JSONMembers {
  struct Member {
    let key: String
    /// Key and value as they stand in the line.
    let source: String
    /// The value as it stands in the line.
    let raw: String
    /// The value if it is a text.
    let string: String?

    /// The value if it is a list of texts.
    var strings: [String]? {
      var parser = JSONMembers(bytesOf: raw)
      return try? parser.strings()
    }
  }

  struct Fault: Error {
    let message: String
    /// The byte of the line, 0-based.
    let offset: Int
  }

  private(set) var members: [Member] = []
  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) throws(Fault) {
    self.bytes = bytes
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw Fault(message: "it is not UTF-8", offset: 0)
    }
    skipSpace()
    try expect(0x7B, "an object begins with {")
    skipSpace()
    if peek == 0x7D {
      offset += 1
    } else {
      repeat {
        skipSpace()
        let start = offset
        let key = try string()
        skipSpace()
        try expect(0x3A, "a colon is missing")
        skipSpace()
        let valueStart = offset
        let text = try value()
        members.append(
          Member(
            key: key, source: String(decoding: bytes[start..<offset], as: UTF8.self),
            raw: String(decoding: bytes[valueStart..<offset], as: UTF8.self), string: text))
        skipSpace()
      } while try hasMore(closing: 0x7D)
    }
    skipSpace()
    if offset < bytes.count { throw Fault(message: "text stands behind the object", offset: offset) }
  }

  /// A reader of a value that is known to be JSON.
  private init(bytesOf value: String) { bytes = Array(value.utf8) }

  /// The texts of a list of texts.
  private mutating func strings() throws(Fault) -> [String] {
    try expect(0x5B, "a list begins with [")
    skipSpace()
    var strings: [String] = []
    if peek == 0x5D { return strings }
    repeat {
      skipSpace()
      strings.append(try string())
      skipSpace()
    } while try hasMore(closing: 0x5D)
    return strings
  }

  private var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A { offset += 1 }
  }

  private mutating func expect(_ byte: UInt8, _ message: String) throws(Fault) {
    guard peek == byte else { throw Fault(message: message, offset: offset) }
    offset += 1
  }

  /// Whether a comma follows, and not the end of the container.
  private mutating func hasMore(closing: UInt8) throws(Fault) -> Bool {
    guard peek == 0x2C || peek == closing else { throw Fault(message: "a comma is missing", offset: offset) }
    offset += 1
    return bytes[offset - 1] == 0x2C
  }

  /// Passes over a value. Returns it if it is a text.
  ///
  /// Containers are kept on a list and not on the stack: a line may nest as deep as it likes.
  private mutating func value() throws(Fault) -> String? {
    var open: [UInt8] = []
    var text: String?
    while true {
      skipSpace()
      if let container = open.last, container == 0x7D {
        _ = try string()
        skipSpace()
        try expect(0x3A, "a colon is missing")
        skipSpace()
      }
      switch peek {
      case 0x22: text = try string()
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
        text = nil
      }
      if open.isEmpty { return bytes[offset - 1] == 0x22 ? text : nil }
    }
  }

  /// A number, or one of three words.
  private mutating func scalar() throws(Fault) {
    let start = offset
    while let byte = peek, byte > 0x20, byte != 0x2C, byte != 0x5D, byte != 0x7D { offset += 1 }
    let word = bytes[start..<offset]
    if ["true", "false", "null"].contains(where: { word.elementsEqual($0.utf8) }) { return }
    if !JSONMembers.isNumber(word) { throw Fault(message: "a value is missing or misspelt", offset: start) }
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

  /// A text in quotes, with its escapes resolved; half of a surrogate pair becomes U+FFFD.
  private mutating func string() throws(Fault) -> String {
    try expect(0x22, "a text in quotes is missing")
    var units: [UInt8] = []
    var high: UInt32?
    func flush() {
      if high != nil { units += [0xEF, 0xBF, 0xBD] }
      high = nil
    }
    while let byte = peek {
      offset += 1
      if byte == 0x22 {
        flush()
        return String(decoding: units, as: UTF8.self)
      }
      if byte < 0x20 { throw Fault(message: "a control character stands in a text", offset: offset - 1) }
      guard byte == 0x5C else {
        flush()
        units.append(byte)
        continue
      }
      guard let escape = peek else { break }
      offset += 1
      if escape == 0x75 {
        let unit = try hexUnit()
        if let lead = high, (0xDC00..<0xE000).contains(unit) {
          high = nil
          units += Array(String(Unicode.Scalar(0x10000 + (lead - 0xD800) << 10 + (unit - 0xDC00))!).utf8)
        } else {
          flush()
          if (0xD800..<0xDC00).contains(unit) {
            high = unit
          } else {
            units += Array(String(Unicode.Scalar(unit) ?? "\u{FFFD}").utf8)
          }
        }
        continue
      }
      flush()
      guard let plain = JSONMembers.escapes[escape] else {
        throw Fault(message: "an escape is misspelt", offset: offset - 1)
      }
      units.append(plain)
    }
    throw Fault(message: "a text does not end", offset: offset)
  }

  private static let escapes: [UInt8: UInt8] = [
    0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D, 0x74: 0x09,
  ]

  private mutating func hexUnit() throws(Fault) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw Fault(message: "an escape is misspelt", offset: offset)
      }
      offset += 1
      unit = unit << 4 | UInt32(digit)
    }
    return unit
  }
}
