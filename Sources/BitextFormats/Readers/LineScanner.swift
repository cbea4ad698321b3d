import Bitext

/// The lines of a file of text, numbered, without their ends and without the byte order mark.
struct LineScanner {
  /// - Parameters:
  ///   - line: The number of the first line.
  ///   - body: Is given each line and its number. What it throws ends the reading.
  static func forEach(
    _ bytes: [UInt8], line: Int = 1, _ body: (ArraySlice<UInt8>, Int) throws(BitextError) -> Void
  ) throws(BitextError) {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var number = line - 1
    while start < bytes.count {
      var end = start
      while end < bytes.count && bytes[end] != 0x0A { end += 1 }
      let next = end + 1
      if end > start && bytes[end - 1] == 0x0D { end -= 1 }
      number += 1
      try body(bytes[start..<end], number)
      start = next
    }
  }
}

extension ArraySlice<UInt8> {
  /// The text, with U+FFFD for what is not UTF-8.
  var text: String { String(decoding: self, as: UTF8.self) }

  /// The beginning of the text, for a message.
  var quotation: String { TerminalText.cut(String(decoding: prefix(200), as: UTF8.self), to: 60) }
}
