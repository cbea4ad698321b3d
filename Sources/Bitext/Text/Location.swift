/// A place in a text as a person counts it.
@frozen public struct Location: Hashable, Sendable, Codable {
  /// The line, 1-based. Lines end at LF, CR LF or CR.
  public var line: Int
  /// The UTF-8 byte within the line, 1-based.
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

extension Location: CustomStringConvertible {
  public var description: String { "\(line):\(column)" }
}
