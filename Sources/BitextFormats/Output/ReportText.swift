import Bitext

/// The texts and places of a report, as writers need them.
struct ReportText {
  let documents: Bilingual<Document>
  private let lines: Bilingual<LineIndex>

  init(_ report: Report) {
    documents = report.documents
    lines = documents.map { LineIndex($0.page) }
  }

  /// The line and column of an offset.
  func location(_ offset: Int, _ side: Side) -> Location { lines[side].location(of: offset) }

  /// The text of a span as it stands on the page.
  func raw(_ span: Span, _ side: Side) -> String { documents[side].page[span] }

  /// The text of a span on one line: hard-wrapped lines are joined.
  func display(_ span: Span, _ side: Side) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(span.count)
    appendDisplay(span, side, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The texts of some segments on one line, joined as the language joins sentences.
  func display(_ segments: ArraySlice<Segment>, _ side: Side) -> String {
    var bytes: [UInt8] = []
    for segment in segments {
      if !bytes.isEmpty && !documents[side].language.isWrittenWithoutSpaces { bytes.append(0x20) }
      appendDisplay(segment.span, side, to: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func appendDisplay(_ span: Span, _ side: Side, to bytes: inout [UInt8]) {
    let document = documents[side]
    LineJoiner(document).pieces(of: span) { piece in
      switch piece {
      case .text(let range): bytes.append(contentsOf: document.page.utf8[range])
      case .space: bytes.append(0x20)
      }
    }
  }
}
