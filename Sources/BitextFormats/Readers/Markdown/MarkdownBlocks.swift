import Bitext

/// Gathers the blocks of a text in Markdown.
struct MarkdownBlocks {
  private let text: SourceText
  private let file: Page
  private let language: Language?
  private(set) var builder: PageBuilder

  private var quoteDepth = 0
  /// The open lists, with the number of the next item, or nil for bullets.
  private var lists: [Int?] = []
  /// The item whose first block has not begun.
  private var item: Block.Item?
  private var tables = -1
  private var cell = Block.Cell(table: 0, row: -1, column: -1)
  private var imageDepth = 0
  private var holdsImage = false
  /// The raw HTML of the open block.
  private var html: Range<Int>?
  private var isHTML = false
  private var isCode = false

  init(_ text: SourceText, file: Page, language: Language?, builder: PageBuilder) {
    self.text = text
    self.file = file
    self.language = language
    self.builder = builder
  }

  mutating func take(_ event: MarkdownEvent) throws(BitextError) {
    switch event {
    case .begin(let element): begin(element)
    case .end(let element): try end(element)
    case .text(let range): add(range)
    case .entity(let range): addEntity(range)
    case .tag(let range): addTag(range)
    case .lineEnd(let isHard): breakLine(isHard: isHard)
    }
  }

  private mutating func begin(_ element: MarkdownElement) {
    switch element {
    // An item without a paragraph of its own holds its text directly.
    case .quote: endItemText(); quoteDepth += 1
    case .bullets: endItemText(); lists.append(nil)
    case .numbers(let start): endItemText(); lists.append(start)
    case .item:
      guard let last = lists.indices.last else { return }
      item = Block.Item(ordinal: lists[last], depth: lists.count, marker: Span(0, 0))
      if let number = lists[last] { lists[last] = number < Int.max ? number + 1 : number }
    case .table:
      tables += 1
      cell = Block.Cell(table: tables, row: -1, column: -1)
    case .row: (cell.row, cell.column) = (cell.row + 1, -1)
    case .cell(let isHeader): (cell.column, cell.isHeader) = (cell.column + 1, isHeader)
    case .image:
      imageDepth += 1
      holdsImage = true
    case .html: endItemText(); isHTML = true
    case .code: endItemText(); isCode = true
    case .rule, .paragraph, .heading: endItemText()
    case .link: break
    }
  }

  private mutating func end(_ element: MarkdownElement) throws(BitextError) {
    switch element {
    case .quote: quoteDepth = max(0, quoteDepth - 1)
    case .bullets, .numbers: _ = lists.popLast()
    case .item:
      endItemText()
      item = nil
    case .paragraph: endBlock(isNote ? .note : .paragraph)
    case .heading(let level): endBlock(.heading(level: level))
    case .cell: endBlock(.cell(cell))
    case .image: imageDepth = max(0, imageDepth - 1)
    case .code(let isFenced):
      isCode = false
      endBlock(isFenced || CodeSigns.areMany(in: builder.openText) ? .code : .paragraph)
    case .html:
      isHTML = false
      if let html { try addHTML(html) }
      html = nil
    case .rule, .table, .row, .link: break
    }
  }

  private mutating func endItemText() {
    if !builder.openText.isEmpty { endBlock(.paragraph) }
  }

  private mutating func endBlock(_ kind: Block.Kind) {
    holdsImage = false
    var kind = kind
    if kind == .paragraph, let item {
      kind = .item(item)
      self.item = nil
    }
    builder.endBlock(kind, quoteDepth: quoteDepth, language: language)
  }
}

extension MarkdownBlocks {
  private mutating func add(_ range: Range<Int>) {
    guard imageDepth == 0, !range.isEmpty else { return }
    // The lines that begin and end a container, as writers of manuals use them, are marks with what they say.
    if !isCode, isAtLineStart, text.utf8[range].starts(with: ":::".utf8) { return }
    if builder.openText.isEmpty, !isCode { addMarker(before: range.lowerBound) }
    if isCode {
      // Lines of code come with their line ends.
      builder.copy(text.source(of: range))
      return
    }
    var copied = range.lowerBound
    var offset = range.lowerBound
    while offset < range.upperBound {
      if let end = markEnd(at: offset, in: range) {
        builder.copy(text.source(of: copied..<offset))
        (copied, offset) = (end, end)
      } else {
        offset += 1
      }
    }
    builder.copy(text.source(of: copied..<range.upperBound))
  }

  /// The end of a mark that is no text: stars of emphasis that were set wrongly, and the mark of a note.
  private func markEnd(at offset: Int, in range: Range<Int>) -> Int? {
    let bytes = text.utf8
    if bytes[offset] == UInt8(ascii: "*") {
      let end = range.suffix(from: offset).first { bytes[$0] != UInt8(ascii: "*") } ?? range.upperBound
      return end - offset >= 2 ? end : nil
    }
    guard bytes[offset] == SourceText.noteBracket, offset + 2 < range.upperBound,
      bytes[offset + 1] == UInt8(ascii: "^"),
      let close = range.suffix(from: offset + 2).prefix(40).first(where: { bytes[$0] == UInt8(ascii: "]") })
    else { return nil }
    let isDefinition = close + 1 < range.upperBound && bytes[close + 1] == UInt8(ascii: ":")
    return isDefinition && builder.openText.isEmpty ? nil : close + 1
  }

  /// Puts the number or the bullet of an item before its text, as written.
  private mutating func addMarker(before offset: Int) {
    guard item != nil else { return }
    let bytes = text.utf8
    var start = offset
    while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
    var marker: Range<Int>?
    while start < offset {
      while start < offset, [0x20, 0x09, UInt8(ascii: ">")].contains(bytes[start]) { start += 1 }
      var end = start
      while end < offset, bytes[end] >= 0x30, bytes[end] <= 0x39 { end += 1 }
      let signs: [UInt8] = end > start ? [0x2E, 0x29] : [0x2A, 0x2B, 0x2D]
      guard end < offset, signs.contains(bytes[end]), end + 1 < bytes.count,
        bytes[end + 1] == 0x20 || bytes[end + 1] == 0x09
      else { break }
      marker = start..<end + 1
      start = end + 1
    }
    guard let marker else { return }
    let place = builder.count
    builder.copy(text.source(of: marker))
    item?.marker = Span(place, builder.count)
    builder.append(" ")
  }

  private mutating func addEntity(_ range: Range<Int>) {
    guard imageDepth == 0 else { return }
    var decoded = ""
    // What the parser of HTML knows of such references need not be known here again.
    let reference = Array(text.utf8[range])
    try? Markup.readHTML(reference, file: nil) { event, _ in
      if case .text(let piece) = event { decoded += piece }
    }
    if builder.openText.isEmpty { addMarker(before: range.lowerBound) }
    builder.append(decoded == "\u{A0}" ? " " : decoded, for: text.source(of: range))
  }

  private mutating func addTag(_ range: Range<Int>) {
    if isHTML {
      html = (html?.lowerBound ?? range.lowerBound)..<range.upperBound
      return
    }
    let tag = String(decoding: text.utf8[range].prefix(4), as: UTF8.self).lowercased()
    if tag.hasPrefix("<br") || tag.hasPrefix("</p") { breakLine(isHard: true) }
  }

  /// Ends a line; one that its writer ended is told from one that only ends in the file.
  private mutating func breakLine(isHard: Bool) {
    if isHTML || builder.openText.isEmpty { return }
    builder.append(isHard ? "\u{2028}" : "\n")
  }

  private var isAtLineStart: Bool { builder.openText.isEmpty || builder.openText.last == 0x0A }

  /// Reads the HTML in the text as HTML.
  private mutating func addHTML(_ range: Range<Int>) throws(BitextError) {
    var reading = HTMLBlocks(builder, base: text.source(of: range).lowerBound)
    builder = PageBuilder(Page(""))
    reading.quoteDepth = quoteDepth
    try Markup.readHTML(Array(text.utf8[range]), file: file.name) { event, place in
      reading.take(event, endingAt: place)
    }
    reading.endBlock()
    builder = reading.builder
  }

  /// Whether the open block is the text of a note, as in `[^1]: See there.`
  private var isNote: Bool { builder.openText.starts(with: "[^".utf8) }
}
