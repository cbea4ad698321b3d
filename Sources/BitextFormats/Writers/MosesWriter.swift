public import Bitext

/// One side of a pair of files with a bead on each line, as Moses and its successors read them, or a third file with the
/// identifiers of the lines.
///
/// The files are written by writers with the same filter, and their lines correspond. An identifier is what the file that
/// was read calls the unit, or else the name of the document, the numbers of the source's segments and those of the
/// target's, with tabs between them. No line holds a
/// character that any reader takes for the end of a line. A bead without a counterpart would be an empty line,
/// so it is left out unless the filter keeps it.
public struct MosesWriter: ReportWriter {
  /// The side that is written; nil for the identifiers.
  public var side: Side?
  /// Which beads are written.
  public var level: BeadLevel
  /// Which of the beads are kept.
  public var filter: BeadFilter

  public init(side: Side?, level: BeadLevel = .sentence, filter: BeadFilter = .pairs) {
    self.side = side
    self.level = level
    self.filter = filter
  }

  public var declaresLanguages: Bool { side != nil }

  public func writeReport(_ report: Report, to output: inout Output) {
    let text = ReportText(report)
    BeadSelection(report, level: level, filter: filter, text: text).forEach { item in
      if let side {
        output.writeLine(item.texts[side].trimmingBlanks)
      } else if let name = item.identifier {
        output.writeLine(name)
      } else {
        output.writeLine(report.documents.source.page.name ?? "")
        for side in Side.allCases { output.write("\t" + text.numbers(of: item.bead, side).commaSeparated) }
      }
      output.write("\n")
    }
  }
}

extension String {
  /// The text without the blanks at its ends.
  var trimmingBlanks: String {
    let bytes = Array(utf8)
    return String(
      decoding: bytes[bytes.withUnsafeBufferPointer { Blank.trimmed(0..<$0.count, of: $0) }], as: UTF8.self)
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
