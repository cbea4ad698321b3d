public import Bitext

/// Reads what a report as JSON says of sentences and gaps, to compare the gaps with gold ones.
///
/// A report cannot be read back whole: its JSON holds the texts of segments, not the page.
public struct ReportReader: Sendable {
  public init() {}

  public func report(in bytes: [UInt8], file: String?) throws(BitextError) -> ReadReport {
    let form: ReportForm = try JSONForm.decoded(
      bytes, file: file, remedy: "Give a report as `bitext align --format json` writes it.")
    guard form.schema == JSONWriter.schema else {
      throw BitextError(
        .malformed, "is a report of another version: \(form.schema).",
        remedy: "This program reads \(JSONWriter.schema): make the report anew.", file: file)
    }
    var gaps: [ReadReport.ReadGap] = []
    for gap in form.gaps {
      guard let kind = Gap.Kind(rawValue: gap.kind), let severity = Gap.Severity(rawValue: gap.severity)
      else {
        throw BitextError(
          .malformed, "has a gap of an unknown kind or severity: \(gap.kind), \(gap.severity).", file: file)
      }
      let spans = Bilingual(
        source: try gap.spans.source.map { form throws(BitextError) in try form.span(file) },
        target: try gap.spans.target.map { form throws(BitextError) in try form.span(file) })
      gaps.append(
        ReadReport.ReadGap(
          place: PlacedGap(kind: kind, spans: spans), severity: severity, message: gap.message,
          identifier: gap.identifier))
    }
    func text(_ pieces: [ReportForm.Piece]) throws(BitextError) -> SideText {
      var read: [(span: Span, text: String)] = []
      for piece in pieces { read.append((try piece.span(file), piece.text)) }
      return SideText(read)
    }
    return ReadReport(
      gaps: gaps, silenced: Set((form.silencedGaps ?? []).map(\.identifier)),
      beads: form.sentences.beads.count,
      texts: Bilingual(
        source: try text(form.sentences.segments.source), target: try text(form.sentences.segments.target)))
  }
}

/// A report as far as it was read.
public struct ReadReport: Sendable {
  public struct ReadGap: Sendable {
    public let place: PlacedGap
    public let severity: Gap.Severity
    public let message: String
    public let identifier: String
  }

  public let gaps: [ReadGap]
  /// The identifiers of gaps that a baseline or a decision kept silent.
  public let silenced: Set<String>
  /// How many beads of sentences there are.
  public let beads: Int
  /// The text of each side, from which quotations are found.
  public let texts: Bilingual<SideText>
}

/// The members of a report that are read.
private struct ReportForm: Decodable {
  struct Piece: Decodable {
    let start: Int
    let end: Int
    let text: String

    func span(_ file: String?) throws(BitextError) -> Span {
      guard 0 <= start, start <= end else {
        throw BitextError(
          .malformed, "has a span that ends before it begins: \(start) to \(end).", file: file)
      }
      return Span(start, end)
    }
  }
  struct Pieces: Decodable {
    let source: [Piece]
    let target: [Piece]
  }
  struct Bead: Decodable {}
  struct Sentences: Decodable {
    let segments: Pieces
    let beads: [Bead]
  }
  struct GapForm: Decodable {
    let identifier: String
    let kind: String
    let severity: String
    let message: String
    let spans: Pieces
  }
  let schema: String
  let sentences: Sentences
  let gaps: [GapForm]
  let silencedGaps: [GapForm]?
}
