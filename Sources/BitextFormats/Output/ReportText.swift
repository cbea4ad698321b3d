import Bitext

/// The texts and places of a report, as writers need them.
package struct ReportText {
  package let documents: Bilingual<Document>
  private let messages: GapMessages
  private let lines: Bilingual<LineIndex>

  /// - Parameter messages: the language that gaps are told in.
  package init(_ report: Report, messages: MessageLanguage = .english) {
    self.messages = GapMessages(report, in: messages)
    documents = report.documents
    lines = documents.map { LineIndex($0.page.sourceUTF8) }
  }

  /// Where a span stands in the file that the user gave.
  package func place(_ span: Span, _ side: Side) -> Span { documents[side].page.sourceSpan(of: span) }

  /// What a gap of the report says, as a sentence.
  package func message(_ gap: Gap) -> String { messages.message(gap) }

  /// The quotations that the sentence of a gap may hold, each with the side that it is of.
  func quotations(in gap: Gap) -> [(text: String, side: Side)] {
    Side.allCases.flatMap { side in
      let spans = gap.spans[side]
      let ends = spans.isEmpty ? [] : [messages.quoteEnd(gap, side)]
      return (ends + spans.prefix(3).map { messages.quote(side, $0) }).map { ($0, side) }
    }
  }

  /// The line and column in the file of an offset of the page.
  package func location(_ offset: Int, _ side: Side) -> Location {
    let page = documents[side].page
    let end = min(offset + 1, page.count)
    let location = lines[side].location(of: place(Span(min(offset, end), end), side).lowerBound)
    guard let origin = page.origins?.origin(at: offset) else { return location }
    let first = lines[side].location(of: origin.offset).line
    return Location(line: origin.line + location.line - first, column: location.column)
  }

  /// Where an offset of the page stands in a document that has no lines; nil in files of lines.
  package func spot(_ offset: Int, _ side: Side) -> Place? { documents[side].page.block(at: offset)?.place }

  /// The line in the file of an offset of the page, or in a document that has none the number of its page or
  /// paragraph.
  package func line(_ offset: Int, _ side: Side) -> Int {
    spot(offset, side)?.number ?? location(offset, side).line
  }

  /// Where an offset of the page stands, for people: `12`, `page 3`, or `12 (a.txt)` where a file tells of several
  /// documents.
  package func lineName(_ offset: Int, _ side: Side) -> String {
    spot(offset, side).map { InterfaceWords(language: messages.language).name(of: $0) }
      ?? place(ofLine: offset, side)
  }

  /// The same with a number only, where the text is a document.
  package func place(ofLine offset: Int, _ side: Side) -> String {
    let page = documents[side].page
    let document = page.origins?.origin(at: offset)?.document.flatMap { $0 == page.name ? nil : $0 }
    return "\(line(offset, side))" + (document.map { " (\($0))" } ?? "")
  }

  /// The text of a span as it stands in the file; what a reader put in is shown as it was put.
  package func raw(_ span: Span, _ side: Side) -> String {
    let page = documents[side].page
    guard let source = page.source else { return page[span] }
    let place = source.span(of: span)
    return place.isEmpty ? page[span] : String(decoding: source.utf8[place.range], as: UTF8.self)
  }

  /// The span of a segment; of one that is of a unit with the white space around its text.
  package func whole(_ segment: Span, _ side: Side) -> Span {
    documents[side].page.origins?.whole(at: segment.lowerBound) ?? segment
  }

  /// The text of a span on one line: hard-wrapped lines are joined, and the space at its end, as a label has
  /// it, is left out.
  package func display(_ span: Span, _ side: Side) -> String {
    let text = documents[side].text(of: Segment(span))
    return String(text[..<(text.lastIndex { !$0.isWhitespace }.map(text.index(after:)) ?? text.startIndex)])
  }

  /// The text of a label, without the white space that may stand between it and what follows.
  package func display(_ label: Label, _ side: Side) -> String {
    var text = Substring(display(label.span, side))
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  /// The texts of some segments, joined as the language joins sentences: each on one line, or as the file has it if it
  /// is one of units.
  package func display(_ segments: ArraySlice<Segment>, _ side: Side) -> String {
    let document = documents[side]
    let texts = segments.map { segment in
      document.page.origins.map { document.page[$0.whole(at: segment.span.lowerBound)] }
        ?? document.text(of: segment)
    }
    return texts.filter { !$0.isEmpty }.joined(separator: document.language.isWrittenWithoutSpaces ? "" : " ")
  }

  /// The inline codes of some segments, placed in what is displayed of them.
  package func codes(of segments: ArraySlice<Segment>, _ side: Side) -> [InlineCode] {
    let document = documents[side]
    guard let origins = document.page.origins, !origins.codes.isEmpty else { return [] }
    let gap = document.language.isWrittenWithoutSpaces ? 0 : 1
    var codes: [InlineCode] = []
    var reached = 0
    for segment in segments {
      let whole = origins.whole(at: segment.span.lowerBound)
      if whole.isEmpty { continue }
      if reached > 0 { reached += gap }
      codes += origins.codes(in: whole).map { $0.moved(by: reached - whole.lowerBound) }
      reached += whole.count
    }
    return codes
  }

  /// The numbers of the segments of one side of a bead, counted over all of the file that they were read from.
  package func numbers(of bead: Bead, _ side: Side) -> Range<Int> {
    let before = documents[side].page.origins?.before.segments ?? 0
    return bead[side].lowerBound + before..<bead[side].upperBound + before
  }

  /// The number of a bead among all of the file that it was read from.
  package func number(ofBead index: Int) -> Int { index + (documents.source.page.origins?.before.units ?? 0) }

  /// What the file calls the unit of a bead, if it is a file of units that have names.
  package func identifier(of bead: Bead, _ segments: Bilingual<[Segment]>) -> String? {
    origins(of: bead, segments).lazy.compactMap(\.identifier).first
  }

  /// The document that the file says a bead is of, where it holds several.
  package func document(of bead: Bead, _ segments: Bilingual<[Segment]>) -> String? {
    origins(of: bead, segments).lazy.compactMap(\.document).first
  }

  /// The tags of the languages that the file says the texts of a bead are in, where they are not those of the documents.
  package func tags(of bead: Bead, _ segments: Bilingual<[Segment]>) -> Bilingual<String?> {
    func tag(_ side: Side) -> String? {
      bead[side].first.flatMap { ownTag(segments[side][$0].span.lowerBound, side) }
    }
    return Bilingual(source: tag(.source), target: tag(.target))
  }

  /// The tag of the language at an offset of the page.
  package func tag(_ offset: Int, _ side: Side) -> String {
    ownTag(offset, side) ?? documents[side].language.tag
  }

  private func ownTag(_ offset: Int, _ side: Side) -> String? {
    documents[side].page.origins?.origin(at: offset)?.language
  }

  /// Where the first segments of both sides come from.
  private func origins(of bead: Bead, _ segments: Bilingual<[Segment]>) -> [SegmentOrigins.Origin] {
    Side.allCases.compactMap { side in
      bead[side].first.flatMap {
        documents[side].page.origins?.origin(at: segments[side][$0].span.lowerBound)
      }
    }
  }
}
