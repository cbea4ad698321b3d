public import Bitext

/// One side of a pair of files with a bead on each line, as Moses and its successors read them.
///
/// The two sides are written by two writers with the same filter, and their lines correspond. No line holds a
/// character that any reader takes for the end of a line. A bead without a counterpart would be an empty line,
/// so it is left out unless the filter keeps it.
public struct MosesWriter: ReportWriter {
  /// The side that is written.
  public var side: Side
  /// Which beads are written.
  public var level: BeadLevel
  /// Which of the beads are kept.
  public var filter: BeadFilter

  public init(side: Side, level: BeadLevel = .sentence, filter: BeadFilter = .pairs) {
    self.side = side
    self.level = level
    self.filter = filter
  }

  public func writeReport(_ report: Report, to output: inout Output) {
    let text = ReportText(report)
    BeadSelection(report, level: level, filter: filter, text: text).forEach { item in
      output.writeLine(item.texts[side])
      output.write("\n")
    }
  }
}

extension Output {
  /// Writes a text so that it stays on its line and in its column: control characters become spaces.
  mutating func writeLine(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\0"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}": write(byte: 0x20)
      default: UTF8.encode(scalar)?.forEach { write(byte: $0) }
      }
    }
  }
}
