import Bitext

/// Gathers the blocks of a document of OpenDocument from the events of its markup.
struct ODTBody {
  private struct Paragraph {
    var text = ""
    var headingLevel: Int?
    var isHeader = false
    var style: String?
    var endsWithSpace = true
  }
  private struct Table {
    let number: Int
    var row = -1
    var column = -1
  }
  private struct List {
    var counters: Int
    var level: Int
    /// Whether the next paragraph of the item at hand shows the item's number.
    var isPending = false
    var start: Int?
    var hasNoNumber = false
  }
  private struct Style {
    var base: String?
    var list: String?
    var level: Int?
  }

  private(set) var text = ExtractedText()
  private var lists = ODTLists()
  private var styles: [String: Style] = [:]
  private var style: String?
  private var isInText = false

  private var paragraphs: [Paragraph] = []
  private var tables: [Table] = []
  private var tableCount = 0
  private var openLists: [List] = []
  /// The numbers of all lists so far; those of the headings come first.
  private var counters = [ODTLists.Counters(style: "")]
  private var countersOfStyle: [String: Int] = [:]
  private var countersOfList: [String: Int] = [:]
  private var paragraphCount = 0
  private var hiddenDepth = 0
  private var contentsDepth = 0
  private var noteMarker: String?
  private var isInCitation = false

  private static let notShown: Set<String> = [
    "annotation", "tracked-changes", "ruby-text", "title", "desc", "forms", "sequence-decls",
    "user-field-decls", "variable-decls", "dde-connection-decls", "table-of-content-source", "binary-data",
    "hidden-text", "hidden-paragraph", "master-styles", "font-face-decls", "meta", "scripts", "settings",
    "illustration-index-source", "alphabetical-index-source", "user-index-source", "bibliography-source",
    "event-listeners",
  ]

  mutating func take(_ event: MarkupEvent) {
    switch event {
    case .start(let name, let attributes): start(name, attributes)
    case .end(let name): end(name)
    case .text(let piece): add(piece)
    }
  }

  private mutating func start(_ name: String, _ attributes: [MarkupAttribute]) {
    if hiddenDepth > 0 || Self.notShown.contains(name) {
      hiddenDepth += 1
      return
    }
    lists.start(name, attributes)
    switch name {
    case "style":
      guard attributes["family"] == "paragraph", let id = attributes["name"] else { return }
      let list = attributes["list-style-name"]
      styles[id] = Style(base: attributes["parent-style-name"], list: list)
    case "text": isInText = true
    case "p", "h":
      guard isInText else { return }
      var paragraph = Paragraph()
      paragraph.style = attributes["style-name"]
      if name == "h" {
        paragraph.headingLevel = max(1, attributes["outline-level"].flatMap { Int($0) } ?? 1)
        paragraph.isHeader = attributes["is-list-header"] == "true"
      }
      paragraphs.append(paragraph)
    case "s": append(" ")
    case "tab": append(" ")
    case "line-break": append("\n")
    case "list": beginList(attributes)
    case "list-item", "list-header":
      guard !openLists.isEmpty else { return }
      openLists[openLists.count - 1].isPending = name == "list-item"
      openLists[openLists.count - 1].start = attributes["start-value"].flatMap { Int($0) }
    case "table":
      tables.append(Table(number: tableCount))
      tableCount += 1
    case "table-row":
      if !tables.isEmpty {
        tables[tables.count - 1].row += 1
        tables[tables.count - 1].column = -1
      }
    case "table-cell", "covered-table-cell":
      if !tables.isEmpty { tables[tables.count - 1].column += 1 }
    case "table-of-content", "illustration-index", "table-index", "alphabetical-index": contentsDepth += 1
    case "note": noteMarker = ""
    case "note-citation": isInCitation = true
    default: break
    }
  }

  private mutating func end(_ name: String) {
    if hiddenDepth > 0 {
      hiddenDepth -= 1
      return
    }
    lists.end(name)
    switch name {
    case "text": isInText = false
    case "p", "h": if isInText, let paragraph = paragraphs.popLast() { add(paragraph) }
    case "list": _ = openLists.popLast()
    case "table": _ = tables.popLast()
    case "table-of-content", "illustration-index", "table-index", "alphabetical-index": contentsDepth -= 1
    case "note": noteMarker = nil
    case "note-citation": isInCitation = false
    default: break
    }
  }

  private mutating func beginList(_ attributes: [MarkupAttribute]) {
    if let outer = openLists.last {
      var list = List(counters: outer.counters, level: min(outer.level + 1, 9))
      if let style = attributes["style-name"], style != counters[outer.counters].style {
        counters.append(ODTLists.Counters(style: style))
        list.counters = counters.count - 1
      }
      openLists.append(list)
      return
    }
    let style = attributes["style-name"] ?? ""
    let index: Int
    if let other = attributes["continue-list"].flatMap({ countersOfList[$0] }) {
      index = other
    } else if attributes["continue-numbering"] == "true", let last = countersOfStyle[style] {
      index = last
    } else {
      counters.append(ODTLists.Counters(style: style))
      index = counters.count - 1
    }
    countersOfStyle[style] = index
    if let id = attributes["xml:id"] ?? attributes["id"] { countersOfList[id] = index }
    openLists.append(List(counters: index, level: 0))
  }

  private mutating func append(_ piece: String) {
    guard !paragraphs.isEmpty, !isInCitation else { return }
    paragraphs[paragraphs.count - 1].text += piece
    paragraphs[paragraphs.count - 1].endsWithSpace = true
  }

  /// White space counts once, whatever it is made of.
  private mutating func add(_ piece: String) {
    guard hiddenDepth == 0 else { return }
    if isInCitation {
      noteMarker? += piece
      return
    }
    guard var paragraph = paragraphs.popLast() else { return }
    for scalar in piece.unicodeScalars {
      if scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r" {
        if !paragraph.endsWithSpace { paragraph.text += " " }
        paragraph.endsWithSpace = true
      } else {
        paragraph.text.unicodeScalars.append(scalar)
        paragraph.endsWithSpace = false
      }
    }
    paragraphs.append(paragraph)
  }

  private mutating func add(_ paragraph: Paragraph) {
    var block = ExtractedText.Block()
    block.text = paragraph.text
    paragraphCount += 1
    block.place = paragraphCount
    if let last = openLists.last, last.isPending, noteMarker == nil {
      openLists[openLists.count - 1].isPending = false
      var own = counters[last.counters]
      if own.style.isEmpty { own.style = listStyle(of: paragraph.style) ?? "" }
      let item = lists.next(&own, level: last.level, start: last.start)
      counters[last.counters] = own
      block.marker = item.marker
      block.kind = .item(Block.Item(ordinal: item.ordinal, depth: last.level + 1, marker: Span(0, 0)))
    } else if let level = paragraph.headingLevel, openLists.isEmpty, !paragraph.isHeader, noteMarker == nil {
      block.marker = lists.next(&counters[0], level: min(level, 10) - 1, start: nil).marker
    }
    if let noteMarker {
      block.kind = .note
      block.marker = noteMarker.isEmpty ? "" : "[\(noteMarker)] "
      self.noteMarker = ""
    } else if let table = tables.last {
      block.kind = .cell(
        Block.Cell(table: table.number, row: max(0, table.row), column: max(0, table.column)))
    } else if contentsDepth > 0 {
      block.kind = .furniture
    } else if let level = paragraph.headingLevel {
      block.kind = .heading(level: level)
    }
    text.add(block)
  }

  /// The style of lists that a style of paragraphs names.
  private func listStyle(of name: String?) -> String? {
    var next = name
    for _ in 0..<24 {
      guard let name = next, let style = styles[name] else { return nil }
      if let list = style.list { return list }
      next = style.base
    }
    return nil
  }
}
