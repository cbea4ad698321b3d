import Bitext
import BitextBatch
import BitextFormats

/// The rows of one document, but for its number, which each of them begins with in the store.
public struct StoreRows: Sendable {
  enum Table: String, CaseIterable, Sendable {
    case documents, failures, beads, outcomes, mentions
    case declaredCounts = "declared_counts"
    case gaps
    case gapSpans = "gap_spans"
  }

  /// A row without its first column.
  struct Row: Sendable {
    let table: Table
    let values: [DatabaseValue]

    init(table: Table, values: [DatabaseValue]) {
      self.table = table
      self.values = values
    }

    /// A number for the table and all values.
    var digest: UInt64 {
      var hash = FowlerNollVo()
      func add(_ type: UInt8, _ bytes: some Collection<UInt8>) {
        hash.add([type])
        hash.add(Array(bytes))
        withUnsafeBytes(of: UInt64(bytes.count).littleEndian) { hash.add($0) }
      }
      add(0, table.rawValue.utf8)
      for value in values {
        switch value {
        case .null: add(1, [])
        case .integer(let number): withUnsafeBytes(of: number.littleEndian) { add(2, $0) }
        case .real(let number): withUnsafeBytes(of: number.bitPattern.littleEndian) { add(3, $0) }
        case .text(let text): add(4, text.utf8)
        }
      }
      return hash.value
    }

    init(_ table: Table, _ values: [(any StoredValue)?]) {
      self.table = table
      self.values = values.map { $0?.stored ?? .null }
    }
  }

  /// What the document is called and how it was read; nothing where it was not.
  private let facts: [(any StoredValue)?]
  private let warning: String?
  private let name: String
  private let members: String?
  /// The rows of all tables but the first.
  private(set) var rows: [Row] = []

  init(_ result: Result<Report, BitextError>, item: BatchItem) {
    name = item.name
    members = item.members.isEmpty ? nil : "{" + item.members.joined(separator: ",") + "}"
    switch result {
    case .success(let report):
      let documents = report.documents
      facts = [
        documents.source.page.name, documents.target.page.name, documents.source.language.tag,
        documents.target.language.tag, documents.source.page.encoding, documents.target.page.encoding,
        report.layout.rawValue,
      ]
      warning = report.warnings.isEmpty ? nil : report.warnings.map(\.description).joined(separator: " ")
      let text = ReportText(report)
      for level in BeadLevel.allCases { addBeads(level, of: report, text) }
      addOutcomes(report, text)
      addGaps(report, text)
    case .failure(let error):
      facts = Array(repeating: nil, count: 7)
      warning = nil
      rows.append(
        Row(
          .failures,
          [
            error.code.rawValue, error.message, error.remedy, error.file, error.location?.line,
            error.location?.column, error.offset,
          ]))
    }
  }

  /// The row of the document itself.
  func document(_ counts: BatchCounts?, input: String?) -> Row {
    let row = Row(
      .documents,
      [name] + facts + [
        counts?.bytes, counts?.beads, counts?.nullBeads, counts?.outcomes, counts?.silencedGaps, input,
        warning, members,
      ])
    return Row(table: row.table, values: row.values + [.text(StoreRows.digest(of: [row] + rows))])
  }

  /// The same for the same rows in any order.
  private static func digest(of rows: [Row]) -> String {
    String(rows.reduce(0) { $0 &+ $1.digest }, radix: 16)
  }

  /// Whether the rows that a store has of a document are those that were written.
  static func areWhole(of document: Int, in database: DatabaseConnection) throws(Database.Failure) -> Bool {
    var (rows, digest): ([Row], String?) = ([], nil)
    for table in Table.allCases {
      let key = table == .documents ? "id" : "document"
      for values in try database.rows(
        "SELECT * FROM \(table.rawValue) WHERE \(key) = ?", [.integer(document)])
      {
        if table == .documents { digest = values.last?.text }
        rows.append(
          Row(table: table, values: Array(values.dropFirst().dropLast(table == .documents ? 1 : 0))))
      }
    }
    return digest == StoreRows.digest(of: rows)
  }

  private mutating func addBeads(_ level: BeadLevel, of report: Report, _ text: ReportText) {
    let segments = report.segments(level)
    for (position, bead) in report.alignment(level).beads.enumerated() {
      func line(_ side: Side) -> Int? {
        bead[side].isEmpty
          ? nil : text.line(segments[side][bead[side].lowerBound].span.lowerBound, side)
      }
      rows.append(
        Row(
          .beads,
          [
            level.rawValue, position, bead.type, bead.source.lowerBound, bead.source.count,
            bead.target.lowerBound, bead.target.count, bead.probability, bead.cost, line(.source),
            line(.target), text.display(segments.source[bead.source], .source),
            text.display(segments.target[bead.target], .target),
          ]))
    }
  }

  private mutating func addOutcomes(_ report: Report, _ text: ReportText) {
    for (position, outcome) in report.outcomes.enumerated() {
      func both(
        _ value: (Outcome.Statement, Side) -> any StoredValue
      ) -> [(any StoredValue)?] {
        Side.allCases.map { side in outcome[side].map { value($0, side) } }
      }
      rows.append(
        Row(
          .outcomes,
          [position, outcome.number, outcome.level, outcome.parent]
            + both { text.display($0.label, $1) } + both { text.display($0.heading, $1) }
            + both { text.line($0.label.span.lowerBound, $1) }))
      for side in Side.allCases {
        for (index, mention) in (outcome[side]?.mentions ?? []).enumerated() {
          rows.append(
            Row(
              .mentions,
              [
                position, side.rawValue, index, mention.kind.rawValue, mention.value,
                text.line(mention.span.lowerBound, side), text.display(mention.span, side),
              ]))
        }
      }
    }
    for (position, count) in report.declaredCounts.enumerated() {
      rows.append(
        Row(
          .declaredCounts,
          [
            position, count.side.rawValue, count.value, count.counted,
            text.line(count.span.lowerBound, count.side), text.display(count.span, count.side),
          ]))
    }
  }

  private mutating func addGaps(_ report: Report, _ text: ReportText) {
    for (position, gap) in report.gaps.enumerated() {
      rows.append(
        Row(
          .gaps,
          [
            position, gap.identifier, gap.kind.rawValue, gap.severity.rawValue, gap.probability,
            text.message(gap),
          ]))
      for side in Side.allCases {
        for (index, span) in gap.spans[side].enumerated() {
          rows.append(
            Row(
              .gapSpans,
              [
                position, side.rawValue, index, span.lowerBound, span.upperBound,
                text.line(span.lowerBound, side), text.display(span, side),
              ]))
        }
      }
    }
  }
}
