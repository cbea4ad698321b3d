public import Bitext

/// Reads hunalign's ladder: `sourceIndex TAB targetIndex TAB score`, cumulative.
///
/// The score is passed over: it is no probability.
public struct LadderReader: Sendable {
  public init() {}

  /// A rung holds all segments below it, so one wrong number could take all memory: how high a ladder may go for
  /// each byte of its file. A rung takes six bytes, and joins some segments.
  private static let segmentsPerByte = 64

  /// The beads between the rungs, in the order of the file.
  ///
  /// - Throws: a ``BitextError`` that names the line which is no rung, or which goes down.
  public func beads(in bytes: [UInt8], file: String?) throws(BitextError) -> [IndexBead] {
    var beads: [IndexBead] = []
    var last = Bilingual(source: 0, target: 0)
    let highest = (bytes.count + 16) * Self.segmentsPerByte
    try LineScanner.forEach(bytes) { line, number throws(BitextError) in
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return }
      let fields = line.split { $0 == 0x09 || $0 == 0x20 }
      guard fields.count >= 2, let source = Int(fields[0].text), let target = Int(fields[1].text) else {
        throw BitextError(
          .malformed, "This is not a rung: \(line.quotation)",
          remedy: "A rung is written 3, tab, 4, tab, 0.5: two indices and a score.", file: file,
          location: Location(line: number, column: 1))
      }
      guard source <= highest, target <= highest else {
        throw BitextError(
          .malformed, "The rung \(source) \(target) stands higher than so short a ladder can lead.",
          remedy: "Check the indices of the file.", file: file, location: Location(line: number, column: 1))
      }
      guard source >= last.source, target >= last.target else {
        throw BitextError(
          .malformed, "The rung \(source) \(target) stands below the one before it.",
          remedy: "The indices of a ladder never go down.", file: file,
          location: Location(line: number, column: 1))
      }
      if source > last.source || target > last.target {
        beads.append(
          IndexBead(source: Array(last.source..<source), target: Array(last.target..<target)))
      }
      last = Bilingual(source: source, target: target)
    }
    return beads
  }

  /// Reads the text mode: two texts with a tab between them, ` ~~~ ` between segments, and perhaps a probability.
  public func text(
    in bytes: [UInt8], file: String?, languages: Bilingual<Language>
  ) throws(BitextError) -> AlignedText {
    try text(
      of: FilePortion(bytes: bytes, line: 1, isFirst: true, isLast: true), file: file,
      languages: languages.map { $0 })
  }

  /// The bitext of a portion of a file in text mode.
  func text(
    of portion: FilePortion, file: String?, languages: Bilingual<Language?>
  ) throws(BitextError) -> AlignedText {
    var builder = AlignedTextBuilder()
    try LineScanner.forEach(portion.bytes, line: portion.line) { line, number throws(BitextError) in
      let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
      guard fields.count >= 2 else {
        if line.isEmpty { return }
        throw BitextError(
          .malformed, "This line has no tab between two texts: \(line.quotation)",
          remedy: "A line holds the source, a tab, the target, and perhaps a tab and a score.", file: file,
          location: Location(line: number, column: 1))
      }
      builder.add(
        Bilingual(source: Self.segments(fields[0]), target: Self.segments(fields[1])),
        lines: Bilingual(source: number, target: number),
        probability: fields.count > 2 ? Double(fields[2].text) ?? 1 : 1)
    }
    return builder.text(languages: languages, names: Bilingual(source: file, target: file))
  }

  /// The texts between the marks ` ~~~ `.
  private static func segments(_ field: ArraySlice<UInt8>) -> [String] {
    let mark = Array(" ~~~ ".utf8)
    var segments: [String] = []
    var start = field.startIndex
    var offset = start
    while offset + mark.count <= field.endIndex {
      if field[offset..<offset + mark.count].elementsEqual(mark) {
        segments.append(field[start..<offset].text)
        offset += mark.count
        start = offset
      } else {
        offset += 1
      }
    }
    segments.append(field[start...].text)
    return segments
  }
}
