import Bitext

/// Writes JSON value by value, with members in the order in which they are written.
///
/// A report of 80,000 beads is never held as a tree. Down to a depth each value has a line of its own; below
/// it values stand on one line.
struct JSONText {
  private(set) var output: Output
  private let lineDepth: Int
  private var depth = 0
  private var isFirst = true
  private var isBehindKey = false

  /// - Parameter lineDepth: How deep the containers may be whose values have lines of their own; 0 writes all
  ///   on one line.
  init(_ output: Output, lineDepth: Int) {
    self.output = output
    self.lineDepth = lineDepth
  }

  mutating func object(_ body: (inout JSONText) -> Void) { container("{", "}", body) }
  mutating func array(_ body: (inout JSONText) -> Void) { container("[", "]", body) }

  /// Begins a member of an object; its value follows.
  mutating func key(_ name: String) {
    separate()
    quote(name)
    output.write(byte: UInt8(ascii: ":"))
    if depth <= lineDepth { output.write(byte: 0x20) }
    isBehindKey = true
  }

  mutating func value(_ text: String?) {
    separate()
    if let text { quote(text) } else { output.write("null") }
  }

  mutating func value(_ number: Int?) {
    separate()
    if let number { output.write(number) } else { output.write("null") }
  }

  mutating func value(_ number: Double?) {
    separate()
    // JSON has no word for a number that is not finite.
    if let number, number.isFinite { output.write("\(number)") } else { output.write("null") }
  }

  mutating func value(_ truth: Bool) {
    separate()
    output.write(truth ? "true" : "false")
  }

  mutating func member(_ name: String, _ text: String?) {
    key(name)
    value(text)
  }

  mutating func member(_ name: String, _ number: Int?) {
    key(name)
    value(number)
  }

  mutating func member(_ name: String, _ number: Double?) {
    key(name)
    value(number)
  }

  mutating func member(_ name: String, _ truth: Bool) {
    key(name)
    value(truth)
  }

  mutating func object(_ name: String, _ body: (inout JSONText) -> Void) {
    key(name)
    object(body)
  }

  /// A member that is a list, an item for each value.
  mutating func list<Values: Sequence>(
    _ name: String, _ values: Values, _ item: (inout JSONText, Values.Element) -> Void
  ) {
    key(name)
    array { json in
      for value in values { item(&json, value) }
    }
  }

  private mutating func container(_ open: String, _ close: String, _ body: (inout JSONText) -> Void) {
    separate()
    output.write(open)
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    if !isFirst && depth < lineDepth { newLine() }
    isFirst = false
    output.write(close)
  }

  /// What stands before a value: nothing behind a key, else a comma and perhaps a new line.
  private mutating func separate() {
    if isBehindKey {
      isBehindKey = false
      return
    }
    if !isFirst { output.write(byte: UInt8(ascii: ",")) }
    if depth > 0 && depth <= lineDepth { newLine() }
    isFirst = false
  }

  private mutating func newLine() {
    output.write(byte: 0x0A)
    for _ in 0..<depth { output.write(byte: 0x20) }
  }

  /// Writes a text in quotes. Line separators of Unicode are escaped too, since some readers of JSON Lines
  /// take them for the end of a line.
  private mutating func quote(_ text: String) {
    output.write(byte: 0x22)
    var text = text
    text.withUTF8 { bytes in
      var offset = 0
      while offset < bytes.count {
        let start = offset
        while offset < bytes.count, JSONText.isPlain(bytes[offset]) { offset += 1 }
        output.write(bytes[start..<offset])
        if offset == bytes.count { break }
        let byte = bytes[offset]
        switch byte {
        case 0x22: output.write("\\\"")
        case 0x5C: output.write("\\\\")
        case 0x0A: output.write("\\n")
        case 0x0D: output.write("\\r")
        case 0x09: output.write("\\t")
        case 0..<0x20, 0x7F:
          output.write(byte < 0x10 ? "\\u000" : "\\u00")
          output.write(String(byte, radix: 16))
        case 0xC2 where offset + 1 < bytes.count && bytes[offset + 1] == 0x85:
          output.write("\\u0085")
          offset += 1
        case 0xE2
        where offset + 2 < bytes.count && bytes[offset + 1] == 0x80 && bytes[offset + 2] & 0xFE == 0xA8:
          output.write(bytes[offset + 2] == 0xA8 ? "\\u2028" : "\\u2029")
          offset += 2
        default: output.write(byte: byte)
        }
        offset += 1
      }
    }
    output.write(byte: 0x22)
  }

  /// Whether a byte is written as it is, whatever stands beside it.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != 0x22 && byte != 0x5C && byte != 0x7F && byte != 0xC2 && byte != 0xE2
  }
}
