/// Text measured in the columns of a terminal, where Han characters take two.
package enum TerminalText {
  /// How many columns a text takes.
  static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width($1) }
  }

  /// A text cut to some columns, with `…` where something was cut off.
  static func cut(_ text: String, to columns: Int) -> String {
    let text = shown(text)
    if width(text) <= columns { return text }
    var result = String.UnicodeScalarView()
    var used = 0
    for scalar in text.unicodeScalars {
      let next = width(scalar)
      if used + next > columns - 1 { break }
      result.append(scalar)
      used += next
    }
    return columns < 1 ? "" : String(result) + "…"
  }

  /// A text cut or filled with spaces to exactly some columns.
  static func fitted(_ text: String, to columns: Int) -> String {
    let text = cut(text, to: columns)
    return text + String(repeating: " ", count: max(0, columns - width(text)))
  }

  /// The lines of a text of at most some columns, broken at spaces and between Han characters.
  static func wrapped(_ text: String, to columns: Int) -> [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var used = 0
    /// Where the line can be broken: how many scalars stay, how many columns they take.
    var canBreak: (count: Int, width: Int)?
    for scalar in shown(text).unicodeScalars {
      let next = width(scalar)
      if used + next > columns, !line.isEmpty {
        let kept = scalar == " " ? line.count : canBreak?.count ?? line.count
        lines.append(String(line.prefix(kept)).trimmingSpaces())
        line = String.UnicodeScalarView(line.dropFirst(kept))
        while line.first == " " { line.removeFirst() }
        used = line.reduce(0) { $0 + width($1) }
        canBreak = nil
        if line.isEmpty && scalar == " " { continue }
      }
      line.append(scalar)
      used += next
      if scalar == " " || next == 2 { canBreak = (line.count, used) }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(String(line).trimmingSpaces()) }
    return lines
  }

  /// A text whose control characters, also those of writing direction, are made visible: text from a file
  /// must not steer the terminal.
  package static func shown(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: result.append(" ")
      case _ where steers(scalar): result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// The same of a message of several lines.
  package static func shownLines(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      result.append(steers(scalar) && scalar != "\n" ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }

  /// Whether a scalar is a control character, ends a line, or sets the direction of writing.
  private static func steers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The columns of a scalar: East Asian Wide and Fullwidth of UAX #11 take two, marks that combine none.
  static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20..<0x300: return 1
    case 0x300...0x36F, 0x1AB0...0x1AFF, 0x20D0...0x20FF, 0x200B...0x200F, 0x2060...0x2064, 0xFE00...0xFE0F,
      0xFEFF:
      return 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
      0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}

extension String {
  fileprivate func trimmingSpaces() -> String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
