public import Bitext

/// JSON objects, one a line: a report each, as ``JSONWriter`` writes it, or a bead each, in full or as its texts alone.
///
/// The object of a bead has `document` (the name of the source's page or of the document that its unit is of, or null), `level`, `index` among all
/// beads of the level, the members of a bead of ``JSONWriter`` with its evidence, on each side also the `language`, the
/// `text` (on one line, or as the file has it if it was one of units) and the `spans` of its segments, and `gaps`, the identifiers of
/// the gaps that lie in it. The object of a translation has `id`, if its unit has a name, and `translation`, the texts by
/// language.
public struct JSONLinesWriter: ReportWriter {
  /// What a line is about.
  public enum Line: String, Sendable, CaseIterable {
    /// A whole report.
    case document
    /// A bead.
    case bead
    /// The texts of a bead by language, as collections of data for training have them.
    case translation
  }

  /// What a line is about.
  public var line: Line
  /// Which beads are written.
  public var level: BeadLevel
  /// Which of the beads are kept.
  public var filter: BeadFilter
  /// The language that gaps are told in.
  public var messages: MessageLanguage
  /// Whether the beads and gaps of a document carry what speaks for them.
  public var hasEvidence: Bool

  public init(
    line: Line = .document, level: BeadLevel = .sentence, filter: BeadFilter = BeadFilter(),
    messages: MessageLanguage = .english, hasEvidence: Bool = false
  ) {
    self.hasEvidence = hasEvidence
    self.messages = messages
    self.line = line
    self.level = level
    self.filter = filter
  }

  public func writeReport(_ report: Report, to output: inout Output) {
    guard line != .document else {
      return JSONWriter(hasLines: false, messages: messages, hasEvidence: hasEvidence).writeReport(
        report, to: &output)
    }
    let text = ReportText(report)
    if line == .translation { return writeTranslations(report, text, to: &output) }
    let segments = report.segments(level)
    BeadSelection(report, level: level, filter: filter, text: text).forEach { item in
      var json = JSONText(output, lineDepth: 0)
      output = Output()
      json.object { json in
        json.member(
          "document", text.document(of: item.bead, segments) ?? report.documents.source.page.name)
        json.member("level", level.rawValue)
        json.member("index", text.number(ofBead: item.index))
        json.beadMembers(item.bead, segments, text)
        json.list("gaps", item.gaps) { $0.value(report.gaps[$1].identifier) }
      }
      output = json.output
      output.write("\n")
    }
  }

  private func writeTranslations(_ report: Report, _ text: ReportText, to output: inout Output) {
    let names = report.documents.map(\.language).columnNames
    BeadSelection(report, level: level, filter: filter, text: text).forEach { item in
      var json = JSONText(output, lineDepth: 0)
      output = Output()
      json.object { json in
        if let name = item.identifier { json.member("id", name) }
        json.object("translation") { json in
          // Varieties of one language are told apart by their whole tags.
          let own = item.tags.source != item.tags.target ? item.tags : Bilingual(source: nil, target: nil)
          for side in Side.allCases { json.member(own[side] ?? names[side], item.texts[side]) }
        }
      }
      output = json.output
      output.write("\n")
    }
  }
}
