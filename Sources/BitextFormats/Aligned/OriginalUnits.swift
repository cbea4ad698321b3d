/// The units of a memory in TMX as they stand in its file, so that a choice of them can be written without a loss.
public struct OriginalUnits: Sendable {
  /// The file, or a portion of it, as UTF-8.
  let bytes: [UInt8]
  /// Where its units stand, ascending.
  let units: [Range<Int>]
  /// The bead of each unit; nil for units that hold no text in the two languages.
  let beads: [Int?]

  /// - Returns: nil unless the units that are found are as many as were read.
  init?(bytes: [UInt8], beads: [Int?]) {
    var units: [Range<Int>] = []
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = TMXReader.unitScanner
      while let unit = scanner.next(in: buffer) { units.append(unit) }
    }
    guard units.count == beads.count else { return nil }
    self.bytes = bytes
    self.units = units
    self.beads = beads
  }

  /// Writes the file with the units of some beads, and with those that are of none.
  ///
  /// - Returns: how many units were left out.
  public func write(keeping kept: Set<Int>, to output: inout Output) -> Int {
    var reached = 0
    var dropped = 0
    for (unit, bead) in zip(units, beads) {
      guard let bead, !kept.contains(bead) else { continue }
      output.write(bytes[reached..<unit.lowerBound])
      reached = unit.upperBound
      while reached < bytes.count, bytes[reached] == 0x20 || bytes[reached] == 0x0D { reached += 1 }
      if reached < bytes.count, bytes[reached] == 0x0A { reached += 1 }
      dropped += 1
    }
    output.write(bytes[reached...])
    return dropped
  }
}
