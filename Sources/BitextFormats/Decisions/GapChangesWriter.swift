public import Bitext

/// Writes what has become of gaps: for people, as a table, or as JSON.
public struct GapChangesWriter: Sendable {
  /// What the changes are written as.
  public enum Form: Sendable {
    /// The new gaps with the text they point at, then the others by their names.
    case list
    /// A line for each gap; the first column is `new`, `changed`, `gone` or `kept`.
    case tsv
    /// One object with the lists `new`, `gone`, `changed` and `kept`.
    case json
  }

  /// The schema of the JSON; rises when a member changes its meaning.
  static let schema = "bitext-gap-changes/1"

  /// What the changes are written as.
  public var form: Form
  /// The language that gaps are told in.
  public var messages: MessageLanguage
  /// How the cells of a table are written.
  public var cells: TSVWriter.Cells
  /// How wide the list may be, and whether it is coloured.
  public var terminal: (width: Int, hasColor: Bool)

  public init(
    form: Form, messages: MessageLanguage = .english, cells: TSVWriter.Cells = .plain,
    terminal: (width: Int, hasColor: Bool) = (80, false)
  ) {
    self.form = form
    self.messages = messages
    self.cells = cells
    self.terminal = terminal
  }

  /// - Parameters:
  ///   - report: The later report.
  ///   - name: What the earlier one is called.
  public func write(
    _ changes: GapChanges, of report: Report, since name: String, to output: inout Output
  ) {
    let text = ReportText(report, messages: messages)
    switch form {
    case .list: writeList(changes, text, name, to: &output)
    case .tsv: writeTable(changes, text, to: &output)
    case .json: writeJSON(changes, text, to: &output)
    }
  }

  private func writeList(
    _ changes: GapChanges, _ text: ReportText, _ name: String, to output: inout Output
  ) {
    let writer = SummaryWriter(width: terminal.width, hasColor: terminal.hasColor, messages: messages)
    let words = InterfaceWords(language: messages)
    writer.line(words.told(changes, since: name), to: &output)
    let severities = Gap.Severity.allCases.reversed()
    if !changes.new.isEmpty { output.write("\n" + writer.styled(words("New", "新增"), .bold) + "\n") }
    for severity in severities {
      for gap in changes.new where gap.severity == severity { writer.write(gap, text, to: &output) }
    }
    func list(_ title: String, _ gaps: [(severity: Gap.Severity, identifier: String, message: String)]) {
      if gaps.isEmpty { return }
      output.write("\n" + writer.styled(title, .bold) + "\n")
      for severity in severities {
        for gap in gaps where gap.severity == severity {
          writer.line(
            "\(words.name(of: severity)) \(gap.identifier)  \(gap.message)", indent: 2, hanging: 2,
            to: &output)
        }
      }
    }
    list(words("Gone", "消失"), changes.gone.map { ($0.severity, $0.identifier, $0.message) })
    list(
      words("Kept, in a sentence that was edited", "仍在，所在句子有改动"),
      changes.changed.map { ($0.gap.severity, $0.gap.identifier, text.message($0.gap)) })
    list(words("Kept", "仍在"), changes.kept.map { ($0.severity, $0.identifier, text.message($0)) })
  }

  private func writeTable(_ changes: GapChanges, _ text: ReportText, to output: inout Output) {
    var table = TSVWriter(table: .gaps, messages: messages)
    table.cells = cells
    table.row(["change", "severity", "kind", "identifier", "message"], to: &output)
    for (change, gaps) in [
      ("new", changes.new), ("changed", changes.changed.map(\.gap)), ("kept", changes.kept),
    ] {
      for gap in gaps {
        table.row(
          [change, gap.severity.rawValue, gap.kind.rawValue, gap.identifier, text.message(gap)], to: &output)
      }
    }
    for gap in changes.gone {
      table.row(
        ["gone", gap.severity.rawValue, gap.kind.rawValue, gap.identifier, gap.message], to: &output)
    }
  }

  private func writeJSON(_ changes: GapChanges, _ text: ReportText, to output: inout Output) {
    var json = JSONText(output, lineDepth: 2)
    json.object { json in
      json.member("schema", Self.schema)
      json.list("new", changes.new) { $0.write($1, text, hasEvidence: false) }
      json.list("gone", changes.gone) { json, gap in
        json.object { json in
          json.member("identifier", gap.identifier)
          json.member("kind", gap.kind.rawValue)
          json.member("severity", gap.severity.rawValue)
          json.member("message", gap.message)
        }
      }
      json.list("changed", changes.changed.map(\.gap)) { $0.write($1, text, hasEvidence: false) }
      json.list("kept", changes.kept) { $0.write($1, text, hasEvidence: false) }
    }
    output = json.output
    output.write("\n")
  }
}

extension InterfaceWords {
  /// What has become of gaps, counted.
  func told(_ changes: GapChanges, since name: String) -> String {
    let (new, gone, kept) = (
      changes.new.count, changes.gone.count, changes.kept.count + changes.changed.count
    )
    let edited = changes.changed.count
    return self(
      "Since \(name): \(new) new, \(gone) gone, \(kept) kept"
        + (edited > 0 ? ", \(edited) of them in a sentence that was edited" : ""),
      "与 \(name) 相比：新增 \(new) 条，消失 \(gone) 条，仍在 \(kept) 条"
        + (edited > 0 ? "，其中 \(edited) 条所在句子有改动" : ""))
  }
}
