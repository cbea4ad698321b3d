extension Output {
  /// Writes text so that it is text in XML 1.0, also between double quotes.
  ///
  /// Characters that XML 1.0 forbids are left out, or handed to `forbidden` in formats that have a way to
  /// write them.
  mutating func writeXML(_ text: String, forbidden: (inout Output, Unicode.Scalar) -> Void = { _, _ in }) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": write("&amp;")
      case "<": write("&lt;")
      case ">": write("&gt;")
      case "\"": write("&quot;")
      // Readers turn them into a space or a line feed unless they are written as numbers.
      case "\t": write("&#9;")
      case "\n": write("&#10;")
      case "\r": write("&#13;")
      case "\u{85}": write("&#133;")
      case "\u{2028}": write("&#8232;")
      case "\0"..<" ", "\u{FFFE}", "\u{FFFF}": forbidden(&self, scalar)
      default: UTF8.encode(scalar)?.forEach { write(byte: $0) }
      }
    }
  }

  /// Writes ` name="value"`.
  mutating func writeAttribute(_ name: String, _ value: String) {
    write(" \(name)=\"")
    writeXML(value)
    write("\"")
  }
}
