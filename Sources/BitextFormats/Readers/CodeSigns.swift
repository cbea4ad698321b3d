/// Tells programs from running text that was set like one, indented or in a fixed width.
enum CodeSigns {
  /// Whether a text has as many signs as a language of programs has; running text has few.
  static func areMany(in text: ArraySlice<UInt8>) -> Bool {
    let signs = text.count { "{}()[]<>=;_$|\\/#&+".utf8.contains($0) }
    return signs * 20 > text.count { $0 > 0x20 }
  }
}
