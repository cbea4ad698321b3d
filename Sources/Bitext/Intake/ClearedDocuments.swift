/// Two documents without what is no text of theirs: marks of notes, page numbers, running heads, rules, credits.
///
/// Both sides are cleared by the same rules, so that nothing is set apart on one side only.
struct ClearedDocuments {
  private(set) var documents: Bilingual<Document>
  /// What was set apart, that of the source first.
  private(set) var furniture: [Furniture] = []

  /// - Complexity: O(*n* log *n*) in the bytes of the documents.
  init(_ documents: Bilingual<Document>) {
    self.documents = documents
    if documents.shareAPage {
      // The sides of one page: what is apart there was told by its reader.
      let page = documents.source.page
      let cuts = NoteMarks.marks(in: page)
      let cleared = page.removing(cuts)
      self.documents = documents.map { ClearedDocuments.moved($0, to: cleared, cuts) }
      return
    }
    for side in Side.allCases {
      let document = documents[side]
      let cuts = NoteMarks.marks(in: document.page)
      clear(ClearedDocuments.moved(document, to: document.page.removing(cuts), cuts), side)
    }
  }

  private static func moved(_ document: Document, to page: Page, _ cuts: PageCuts) -> Document {
    if cuts.cuts.isEmpty { return document }
    return Document(
      page: page, language: document.language,
      regions: document.regions.map { cuts.span(of: $0) }.filter { !$0.isEmpty })
  }

  /// Takes lines of the medium out of a document.
  private mutating func clear(_ document: Document, _ side: Side) {
    for block in document.page.blocks {
      if let reason = block.apartReason {
        furniture.append(Furniture(span: block.span, reason: reason, side: side))
      }
    }
    let system = document.language.writingSystem
    let other: WritingSystem = system == .latin ? .eastAsian : .latin
    let regions = document.page.utf8.withUnsafeBufferPointer { bytes in
      let scanner = LineScanner(
        bytes: bytes, first: min(system, other), second: max(system, other), blocks: document.page.blocks)
      let lines = scanner.lines(in: document.regions)
      let marks = MediumLines(lines, bytes: bytes).reasons
      var cuts: [Furniture] = []
      for (line, reason) in zip(lines, marks) {
        if let reason { cuts.append(Furniture(span: line.span, reason: reason, side: side)) }
      }
      furniture += cuts
      return ClearedDocuments.parts(of: document.regions, without: cuts.map(\.span), in: bytes)
    }
    furniture.sort { ($0.side == .target ? 1 : 0, $0.span) < ($1.side == .target ? 1 : 0, $1.span) }
    documents[side] = Document(page: document.page, language: document.language, regions: regions)
  }

  /// What is left of regions between some lines of theirs.
  private static func parts(
    of regions: [Span], without cuts: [Span], in bytes: UnsafeBufferPointer<UInt8>
  ) -> [Span] {
    if cuts.isEmpty { return regions }
    var parts: [Span] = []
    var next = 0
    for region in regions {
      var start = region.lowerBound
      while next < cuts.count, cuts[next].lowerBound < region.upperBound {
        parts.append(Span(start, max(start, cuts[next].lowerBound)))
        start = cuts[next].upperBound
        next += 1
      }
      parts.append(Span(start, max(start, region.upperBound)))
    }
    return parts.filter { !Blank.trimmed($0.range, of: bytes).isEmpty }
  }
}
