/// Where the lines of a page begin, so that offsets can be told to a person.
///
/// It is built when somebody asks for a place and kept by whoever asks often; a ``Page`` does not carry one.
public struct LineIndex: Sendable {
  /// The offset of the first byte of each line; the first is 0.
  public let starts: [Int]

  /// - Complexity: O(*n*) in the bytes of the page.
  public init(_ page: Page) { self.init(page.utf8) }

  /// The lines of a file.
  public init(_ bytes: [UInt8]) {
    var starts = [0]
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      if byte == 0x0D {
        if offset < bytes.count, bytes[offset] == 0x0A { offset += 1 }
        starts.append(offset)
      } else if byte == 0x0A {
        starts.append(offset)
      }
    }
    self.starts = starts
  }

  /// The line and column of an offset.
  ///
  /// - Complexity: O(log *n*) in the number of lines.
  public func location(of offset: Int) -> Location {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return Location(line: low + 1, column: offset - starts[low] + 1)
  }
}
