import Bitext

/// What the writers of units are asked for: TMX, XLIFF and catalogues, in which each bead is a unit with its gaps as notes.
public struct UnitOptions: Sendable {
  /// Which beads are written.
  public var level: BeadLevel
  /// Which of the beads are kept.
  public var filter: BeadFilter
  /// The language that gaps are told in.
  public var messages: MessageLanguage

  public init(
    level: BeadLevel = .sentence, filter: BeadFilter = BeadFilter(), messages: MessageLanguage = .english
  ) {
    self.level = level
    self.filter = filter
    self.messages = messages
  }

  /// A bead as a unit.
  struct Unit {
    let item: BeadSelection.Item
    /// The number among all units of the file that was read, from 1.
    let number: Int
    /// The document that the file says it is of, where it holds several.
    let document: String?
    /// The gaps that lie in it, and what is told of each.
    let notes: [(gap: Gap, message: String)]
  }

  /// Hands on the units of a report in their order, those of each document that the file names apart: what `begin` writes stands
  /// before them, and what `end` writes behind them.
  ///
  /// - Parameter begin: Takes the name of a document. Without a unit it is asked for that of the report.
  func forEachFile(
    of report: Report, begin: (String?) -> Void, end: () -> Void, unit body: (Unit) -> Void
  ) {
    let name = report.documents.source.page.name
    var open: String??
    forEachUnit(of: report) { unit in
      let document = unit.document ?? name
      if open != .some(document) {
        if open != nil { end() }
        begin(document)
        open = .some(document)
      }
      body(unit)
    }
    if open == nil { begin(name) }
    end()
  }

  /// Hands on the units of a report in their order.
  func forEachUnit(of report: Report, _ body: (Unit) -> Void) {
    let text = ReportText(report, messages: messages)
    let segments = report.segments(level)
    BeadSelection(report, level: level, filter: filter, text: text).forEach { item in
      let notes = item.gaps.map { (report.gaps[$0], text.message(report.gaps[$0])) }
      body(
        Unit(
          item: item, number: text.number(ofBead: item.index) + 1,
          document: text.document(of: item.bead, segments), notes: notes))
    }
  }
}
