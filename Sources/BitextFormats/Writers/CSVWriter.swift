public import Bitext

/// A table of beads with commas between its cells, as RFC 4180 has it: the columns are `id`, the tags of the two
/// languages, and `probability`.
///
/// A cell that holds a comma, a quotation mark, a line break or white space at its ends stands in quotation marks. Texts
/// are as they were read, line breaks included.
public struct CSVWriter: ReportWriter {
  /// How the cells are written: all but ``TSVWriter/Cells/spreadsheet`` are the same here.
  public var cells = TSVWriter.Cells.plain
  /// Which beads are written.
  public var level: BeadLevel
  /// Which of the beads are kept.
  public var filter: BeadFilter
  /// Whether the first column is `document`, the name of the source's page, as a table about several needs.
  public var namesDocuments: Bool

  public init(
    level: BeadLevel = .sentence, filter: BeadFilter = BeadFilter(), namesDocuments: Bool = false
  ) {
    self.level = level
    self.filter = filter
    self.namesDocuments = namesDocuments
  }

  public var declaresLanguages: Bool { true }

  public func writeBeginning(_ languages: Bilingual<Language>, to output: inout Output) {
    let names = languages.columnNames
    row(
      (namesDocuments ? ["document"] : []) + ["id", names.source, names.target, "probability"], to: &output)
  }

  public func writeReport(_ report: Report, to output: inout Output) {
    let document = namesDocuments ? [report.documents.source.page.name ?? ""] : []
    BeadSelection(report, level: level, filter: filter, text: ReportText(report)).forEach { item in
      row(
        document + [item.identifier ?? "", item.texts.source, item.texts.target, "\(item.bead.probability)"],
        to: &output)
    }
  }

  private func row(_ row: [String], to output: inout Output) {
    for (index, cell) in row.enumerated() {
      if index > 0 { output.write(",") }
      let text = cells == .spreadsheet && cell.isTakenForFormula ? "'" + cell : cell
      let isQuoted =
        text.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
        || text.first?.isWhitespace == true || text.last?.isWhitespace == true
      output.write(isQuoted ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text)
    }
    output.write("\n")
  }
}

extension Bilingual<Language> {
  /// What the texts of the sides are called in tables: by their languages, if these differ.
  var columnNames: Bilingual<String> {
    source.tag == target.tag ? Bilingual<String>(source: "source", target: "target") : map(\.tag)
  }
}
