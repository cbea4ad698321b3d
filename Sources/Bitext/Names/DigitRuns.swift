/// Long numbers that are no amounts and that everybody divides as he likes: `+41 22 555 01 10` and `+41-22-555-0110`.
///
/// They are the numbers of telephones, accounts and the like. One is the same as another if its digits are.
enum DigitRuns {
  /// So many digits are no amount that stands beside another by chance.
  private static let least = 7

  /// The digits of the run in groups that a place belongs to; nil if there are too few, or only one group.
  ///
  /// - Complexity: O(*n*) in the bytes of the run.
  static func digits(around span: Span, in bytes: [UInt8]) -> [UInt8]? {
    var (start, end) = (span.lowerBound, span.upperBound)
    while start > 0, isPart(bytes[start - 1]) { start -= 1 }
    while end < bytes.count, isPart(bytes[end]) { end += 1 }
    return digits(bytes[start..<end])
  }

  /// The digits of every run of a text.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  static func all(in bytes: [UInt8]) -> Set<[UInt8]> {
    var runs: Set<[UInt8]> = []
    bytes.withUnsafeBufferPointer { text in
      var offset = 0
      while offset < text.count {
        guard isPart(text[offset]) else {
          offset += 1
          continue
        }
        let start = offset
        var digits = 0
        while offset < text.count, isPart(text[offset]) {
          if isDigit(text[offset]) { digits += 1 }
          offset += 1
        }
        // Nearly every run is the space between two words.
        if digits >= least, let run = self.digits(bytes[start..<offset]) { runs.insert(run) }
      }
    }
    return runs
  }

  private static func digits(_ run: ArraySlice<UInt8>) -> [UInt8]? {
    let groups = run.split { !isDigit($0) }
    let digits = groups.flatMap { $0 }
    return groups.count > 1 && digits.count >= least ? digits : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// A digit, a space, or one of `+-()`.
  private static func isPart(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == 0x20 || byte == 0x2B || byte == 0x2D || byte == 0x28 || byte == 0x29
  }
}
