public import Bitext

/// Reads beads as Champollion writes them: `1,2 <=> 3`, `omitted <=> 4`, 1-based.
public struct ChampollionReader: Sendable {
  public init() {}

  /// The beads of a file, 0-based, in its order.
  ///
  /// - Throws: a ``BitextError`` that names the line which is no bead.
  public func beads(in bytes: [UInt8], file: String?) throws(BitextError) -> [IndexBead] {
    var beads: [IndexBead] = []
    try LineScanner.forEach(bytes) { line, number throws(BitextError) in
      let text = line.text.filter { !$0.isWhitespace }
      if text.isEmpty { return }
      guard let arrow = text.firstRange(of: "<=>"), let source = Self.indices(text[..<arrow.lowerBound]),
        let target = Self.indices(text[arrow.upperBound...]), !(source.isEmpty && target.isEmpty)
      else {
        throw BitextError(
          .malformed, "This is not a bead: \(line.quotation)",
          remedy: "A bead is written 1,2 <=> 3 or omitted <=> 4, with indices from 1.", file: file,
          location: Location(line: number, column: 1))
      }
      beads.append(IndexBead(source: source, target: target))
    }
    return beads
  }

  private static func indices(_ text: Substring) -> [Int]? {
    if text.isEmpty || text.lowercased() == "omitted" { return [] }
    var indices: [Int] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let number = Int(part), number >= 1 else { return nil }
      indices.append(number - 1)
    }
    return indices
  }
}
