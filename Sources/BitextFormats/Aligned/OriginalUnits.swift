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
      var scanner = TMXUnitScanner()
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

/// Finds the elements `tu` of a memory in its bytes, without reading it as XML; comments and marked sections are
/// passed over.
struct TMXUnitScanner: RecordScanner {
  /// Where to go on. What stands before it is done with, unless a unit is open.
  private(set) var offset = 0
  /// Where the open unit begins.
  private(set) var start: Int?

  /// The next unit that is whole; nil if there is none in the bytes so far.
  mutating func next(in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    while offset < bytes.count {
      guard bytes[offset] == 0x3C else {
        offset += 1
        continue
      }
      // Enough for the longest mark; at the end of the bytes there may be more to come.
      if begins("<!--", bytes) {
        guard skip(to: "-->", bytes) else { return nil }
      } else if begins("<![CDATA[", bytes) {
        guard skip(to: "]]>", bytes) else { return nil }
      } else if let length = tag("<tu", bytes) {
        start = offset
        offset += length
      } else if tag("</tu", bytes) != nil {
        guard skip(to: ">", bytes) else { return nil }
        guard let begin = start else { continue }
        start = nil
        return begin..<offset
      } else {
        if bytes.count - offset < 10 { return nil }
        offset += 1
      }
    }
    return nil
  }

  /// Takes bytes away from the beginning of what is scanned.
  mutating func forget(_ count: Int) {
    offset = max(0, offset - count)
    start = start.map { $0 - count }
  }

  private func begins(_ mark: StaticString, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let count = mark.utf8CodeUnitCount
    guard bytes.count - offset >= count else { return false }
    for index in 0..<count where bytes[offset + index] != mark.utf8Start[index] { return false }
    return true
  }

  /// The length of a mark that the name of an element ends with.
  private func tag(_ mark: StaticString, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    let count = mark.utf8CodeUnitCount
    guard begins(mark, bytes), offset + count < bytes.count else { return nil }
    switch bytes[offset + count] {
    case 0x20, 0x09, 0x0A, 0x0D, 0x3E: return count
    default: return nil
    }
  }

  /// Goes behind the next place of a mark; stays where it is if there is none.
  private mutating func skip(to mark: StaticString, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = TMXUnitScanner(offset: offset)
    while place.offset < bytes.count {
      if place.begins(mark, bytes) {
        offset = place.offset + mark.utf8CodeUnitCount
        return true
      }
      place.offset += 1
    }
    return false
  }

  init() {}
  private init(offset: Int) { self.offset = offset }
}
