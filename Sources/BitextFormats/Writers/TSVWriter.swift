public import Bitext

/// A table with tabs between its cells and a line of column names first.
///
/// In a cell a backslash, a tab and the ends of lines are written `\\`, `\t`, `\n`, `\r`; other control
/// characters and the separators of lines of Unicode as `\u2028`. Quotation marks mean nothing unless ``Cells``
/// says so: a reader of CSV is to be told so, as by `csv.QUOTE_NONE` in Python or `quoting=3` in pandas. Lines
/// are those of the file; of a document that has none, such as a PDF, its pages or paragraphs.
public struct TSVWriter: ReportWriter {
  /// What a line is about.
  public enum Table: String, Sendable, CaseIterable {
    /// A bead a line: type, probability, indices and texts of both sides.
    case beads
    /// An outcome a line: number, level, labels, headings and lines of both sides.
    case outcomes
    /// A gap a line: severity, kind, identifier, probability, message, lines and texts of both sides.
    case gaps
  }

  /// How the cells of a table are written for those who read it.
  public enum Cells: String, Sendable, CaseIterable {
    /// As they are.
    case plain
    /// Cells with a quotation mark stand in quotation marks, and the mark is doubled, for programs that read
    /// tables as CSV and would take everything up to the next mark for one cell. So do all names of the columns, which tells
    /// readers how the cells are written.
    case quoted
    /// The same, and cells that a spreadsheet would take for a formula begin with an apostrophe: those that begin
    /// with `=`, `+`, `-` or `@`, in either width, and are no number. Who reads the table has the apostrophe in the text.
    case spreadsheet
  }

  /// What a line is about.
  public var table: Table
  /// How the cells are written.
  public var cells = Cells.plain
  /// Which beads the table of beads holds.
  public var level: BeadLevel
  /// Which of the beads are kept.
  public var filter: BeadFilter
  /// Whether the first column is `document`, the name of the source's page, as a table about several needs.
  public var namesDocuments: Bool
  /// The language that gaps are told in.
  public var messages: MessageLanguage

  public init(
    table: Table = .beads, level: BeadLevel = .sentence, filter: BeadFilter = BeadFilter(),
    namesDocuments: Bool = false, messages: MessageLanguage = .english
  ) {
    self.messages = messages
    self.table = table
    self.level = level
    self.filter = filter
    self.namesDocuments = namesDocuments
  }

  public func writeBeginning(_ languages: Bilingual<Language>, to output: inout Output) {
    let names =
      switch table {
      case .beads: ["type", "probability", "source", "target", "sourceText", "targetText"]
      case .outcomes:
        [
          "number", "level", "sourceLabel", "targetLabel", "sourceHeading", "targetHeading", "sourceLine",
          "targetLine",
        ]
      case .gaps:
        [
          "severity", "kind", "identifier", "probability", "message", "sourceLines", "targetLines",
          "sourceText", "targetText",
        ]
      }
    output.writeNames((namesDocuments ? ["document"] : []) + names, of: cells)
  }

  public func writeReport(_ report: Report, to output: inout Output) {
    let text = ReportText(report, messages: messages)
    func row(_ cells: [String], to output: inout Output) {
      self.row((namesDocuments ? [report.documents.source.page.name ?? ""] : []) + cells, to: &output)
    }
    switch table {
    case .beads:
      BeadSelection(report, level: level, filter: filter, text: text).forEach { item in
        let bead = item.bead
        row(
          [
            bead.type, "\(bead.probability)", text.numbers(of: bead, .source).commaSeparated,
            text.numbers(of: bead, .target).commaSeparated,
            item.texts.source, item.texts.target,
          ], to: &output)
      }
    case .outcomes:
      for outcome in report.outcomes { row(cells(outcome, text), to: &output) }
    case .gaps:
      for gap in report.gaps { row(cells(gap, text), to: &output) }
    }
  }

  private func cells(_ outcome: Outcome, _ text: ReportText) -> [String] {
    func both(_ show: (Outcome.Statement, Side) -> String) -> [String] {
      [Side.source, .target].map { side in outcome[side].map { show($0, side) } ?? "" }
    }
    return [outcome.number.map(String.init) ?? "", "\(outcome.level)"]
      + both { text.display($0.label, $1) } + both { text.display($0.heading, $1) }
      + both { "\(text.line($0.label.span.lowerBound, $1))" }
  }

  private func cells(_ gap: Gap, _ text: ReportText) -> [String] {
    func both(_ show: (Span, Side) -> String, _ separator: String) -> [String] {
      [Side.source, .target].map { side in
        gap.spans[side].map { show($0, side) }.joined(separator: separator)
      }
    }
    return [
      gap.severity.rawValue, gap.kind.rawValue, gap.identifier, gap.probability.map { "\($0)" } ?? "",
      text.message(gap),
    ] + both({ text.place(ofLine: $0.lowerBound, $1) }, ",") + both({ text.display($0, $1) }, " … ")
  }

  func row(_ cells: [String], to output: inout Output) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { output.write("\t") }
      output.writeCell(cell, as: self.cells)
    }
    output.write("\n")
  }
}

extension Range<Int> {
  /// `3,4,5`; nothing for an empty range.
  var commaSeparated: String { map(String.init).joined(separator: ",") }
}

extension ReportWriter {
  /// The writer, of a table one that writes its cells in a way.
  public func writing(_ cells: TSVWriter.Cells) -> any ReportWriter {
    if var table = self as? TSVWriter {
      table.cells = cells
      return table
    }
    if var table = self as? CSVWriter {
      table.cells = cells
      return table
    }
    return self
  }
}

extension Output {
  /// Writes the names of the columns of a table whose cells are written in a way.
  mutating func writeNames(_ names: [String], of cells: TSVWriter.Cells) {
    write(names.map { cells == .plain ? $0 : "\"\($0)\"" }.joined(separator: "\t"))
    write("\n")
  }

  /// Writes a text so that it stays in its cell.
  mutating func writeCell(_ text: String, as cells: TSVWriter.Cells) {
    let text = cells == .spreadsheet && text.isTakenForFormula ? "'" + text : text
    guard text.utf8.contains(0x22) else { return writeCell(text) }
    if cells == .plain {
      // So that nobody takes the cell for a quoted one.
      if text.first == "\"", text.last == "\"", text.dropFirst().dropLast().contains("\"\"") { write("\\") }
      return writeCell(text)
    }
    write("\"")
    writeCell(text.replacing("\"", with: "\"\""))
    write("\"")
  }

  /// Writes a text so that it stays in its cell.
  mutating func writeCell(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": write("\\\\")
      case "\t": write("\\t")
      case "\n": write("\\n")
      case "\r": write("\\r")
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        write("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
      default: UTF8.encode(scalar)?.forEach { write(byte: $0) }
      }
    }
  }
}

extension String {
  /// Whether a spreadsheet would reckon with a cell and not show it.
  var isTakenForFormula: Bool {
    guard let first = unicodeScalars.first(where: { $0 != " " }) else { return false }
    switch first {
    case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": return Double(self) == nil
    default: return false
    }
  }
}
