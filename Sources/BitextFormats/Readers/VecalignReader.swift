import Bitext

/// Reads beads as vecalign writes them: `[0, 1]:[2]:0.139594`, one a line, 0-based.
///
/// Blank lines, missing spaces and a missing third field are accepted, as the field's own readers do. Files
/// written by `bitext` may carry the bead's probability in a fourth field.
public struct VecalignReader: Sendable {
  public init() {}

  /// The beads of a file, in its order.
  ///
  /// - Throws: a ``BitextError`` that names the line which is no bead.
  public func beads(in bytes: [UInt8], file: String?) throws(BitextError) -> [IndexBead] {
    var beads: [IndexBead] = []
    try LineScanner.forEach(bytes) { line, number throws(BitextError) in
      var scanner = Scanner(rest: line)
      scanner.skipSpaces()
      if scanner.rest.isEmpty { return }
      guard let source = scanner.list(), scanner.take(0x3A), let target = scanner.list() else {
        throw BitextError(
          .malformed, "is not a bead: \(String(decoding: line.prefix(80), as: UTF8.self))",
          remedy: "A bead is written [0,1]:[2], with 0-based indices.", file: file,
          location: Location(line: number, column: 1))
      }
      beads.append(IndexBead(source: source, target: target, probability: scanner.fourthField()))
    }
    return beads
  }

  private struct Scanner {
    var rest: ArraySlice<UInt8>

    mutating func skipSpaces() {
      rest = rest.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
    }

    mutating func take(_ byte: UInt8) -> Bool {
      skipSpaces()
      guard rest.first == byte else { return false }
      rest = rest.dropFirst()
      return true
    }

    mutating func integer() -> Int? {
      skipSpaces()
      let digits = rest.prefix { (0x30...0x39).contains($0) }
      rest = rest.dropFirst(digits.count)
      return Int(String(decoding: digits, as: UTF8.self))
    }

    /// `[0, 1]` or `[]`.
    mutating func list() -> [Int]? {
      guard take(0x5B) else { return nil }
      if take(0x5D) { return [] }
      var values: [Int] = []
      repeat {
        guard let value = integer() else { return nil }
        values.append(value)
      } while take(0x2C)
      return take(0x5D) ? values : nil
    }

    mutating func fourthField() -> Double? {
      let fields = rest.split(separator: 0x3A, omittingEmptySubsequences: false)
      guard fields.count > 2 else { return nil }
      let trimmed = fields[2].filter { $0 != 0x20 && $0 != 0x0D }
      return Double(String(decoding: trimmed, as: UTF8.self))
    }
  }
}
