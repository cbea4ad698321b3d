/// The units of a memory in TMX as they stand in its file, so that a choice of them can be written without a loss.
public struct OriginalUnits: Sendable {
  /// The file as UTF-8.
  let bytes: [UInt8]
  /// Where its units stand, ascending.
  let units: [Range<Int>]
  /// The bead of each unit; nil for units that hold no text in the two languages.
  let beads: [Int?]

  /// - Returns: nil unless the units that are found are as many as were read.
  init?(bytes: [UInt8], beads: [Int?]) {
    self.bytes = bytes
    self.beads = beads
    units = Self.units(of: bytes)
    if units.count != beads.count { return nil }
  }

  /// Whether units hold more than the texts of their languages: identifiers, notes, properties, inline codes.
  public var holdsMore: Bool {
    let marks = ["tuid=", "<note", "<prop", "<bpt", "<ph", "<it", "<hi", "<ut"].map { Array($0.utf8) }
    return units.contains { unit in
      let bytes = bytes[unit]
      return bytes.indices.contains { place in
        (bytes[place] == 0x3C || bytes[place] == 0x74) && marks.contains { bytes[place...].starts(with: $0) }
      }
    }
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

  /// Where elements `tu` stand; comments and marked sections are passed over.
  private static func units(of bytes: [UInt8]) -> [Range<Int>] {
    var units: [Range<Int>] = []
    var start: Int?
    var offset = 0
    func begins(_ mark: StaticString) -> Bool {
      mark.withUTF8Buffer { bytes[offset...].starts(with: $0) }
    }
    func skip(to mark: StaticString) {
      mark.withUTF8Buffer { mark in
        while offset < bytes.count, !bytes[offset...].starts(with: mark) { offset += 1 }
        offset = min(bytes.count, offset + mark.count)
      }
    }
    while offset < bytes.count {
      guard bytes[offset] == 0x3C else {
        offset += 1
        continue
      }
      if begins("<!--") {
        skip(to: "-->")
      } else if begins("<![CDATA[") {
        skip(to: "]]>")
      } else if begins("<tu"), offset + 3 < bytes.count,
        [0x20, 0x09, 0x0A, 0x0D, 0x3E].contains(bytes[offset + 3])
      {
        start = offset
        offset += 3
      } else if begins("</tu"), offset + 4 < bytes.count,
        [0x20, 0x09, 0x0A, 0x0D, 0x3E].contains(bytes[offset + 4])
      {
        skip(to: ">")
        if let begin = start { units.append(begin..<offset) }
        start = nil
      } else {
        offset += 1
      }
    }
    return units
  }
}
