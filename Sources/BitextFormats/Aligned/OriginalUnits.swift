/// The units of a memory in TMX, those of XLIFF, the messages of a catalogue in PO, the rows of a table, or the lines of JSON Lines, as
/// they stand in their file, so that a choice of them can be written without a loss.
public struct OriginalUnits: Sendable {
  /// The format that they are in.
  public let format: ReportFormat
  /// The file, or a portion of it, as UTF-8.
  let bytes: [UInt8]
  /// Where its units stand, ascending, and the beads of each; none for units that hold no text in the two languages.
  let units: [(range: Range<Int>, beads: [Int])]
  /// Where the file names an encoding that it is no longer in.
  private let encodingName: Range<Int>?
  /// Whether what the format is called by would be written in the same form. Objects with texts as `source` and `target` are
  /// JSON Lines, and not the ones that are written for translations.
  public let isOfWrittenForm: Bool
  /// Whether a byte order mark stands before them in the file.
  var hasMark = false

  /// The units of a file of XML.
  ///
  /// - Parameters:
  ///   - scanner: Finds them.
  ///   - beads: The beads of each unit; none for one that holds no text in the two languages.
  /// - Returns: nil unless the units that are found are as many as were read.
  init?(_ bytes: [UInt8], format: ReportFormat, scanner: ElementScanner, beads: [[Int]]) {
    var units: [Range<Int>] = []
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = scanner
      while let unit = scanner.next(in: buffer) { units.append(unit) }
    }
    guard units.count == beads.count else { return nil }
    self.format = format
    self.bytes = bytes
    self.units = zip(units, beads).map { ($0, $1) }
    encodingName = nil
    isOfWrittenForm = true
  }

  /// The messages of a catalogue, the rows of a table, or lines.
  init(
    _ bytes: [UInt8], format: ReportFormat, units: [(range: Range<Int>, beads: [Int])],
    encodingName: Range<Int>? = nil, isOfWrittenForm: Bool = true
  ) {
    self.format = format
    self.bytes = bytes
    self.units = units
    self.encodingName = encodingName
    self.isOfWrittenForm = isOfWrittenForm
  }

  /// How many other beads stay with some beads, since a unit of several is kept or left out as a whole.
  ///
  /// - Complexity: O(*n*) in the beads of the units.
  public func staying(beside kept: Set<Int>) -> Int {
    units.reduce(0) { sum, unit in
      let own = unit.beads.count(where: kept.contains)
      return own > 0 ? sum + unit.beads.count - own : sum
    }
  }

  /// Writes the file with the units of some beads, and with those that are of none.
  ///
  /// - Returns: how many units were left out.
  public func write(keeping kept: Set<Int>, to output: inout Output) -> Int {
    var reached = 0
    var dropped = 0
    if hasMark { output.write([0xEF, 0xBB, 0xBF]) }
    if let encodingName {
      output.write(bytes[..<encodingName.lowerBound])
      output.write("UTF-8")
      reached = encodingName.upperBound
    }
    for (unit, beads) in units where !beads.isEmpty && !beads.contains(where: kept.contains) {
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
