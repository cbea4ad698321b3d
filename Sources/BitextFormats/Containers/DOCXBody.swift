import Bitext

/// Gathers the blocks of a document of Word from the events of its markup.
struct DOCXBody {
  private struct Paragraph {
    var text = ""
    var style: String?
    var numbering: String?
    var level: Int?
    var outlineLevel: Int?
  }
  private struct Table {
    let number: Int
    var row = -1
    var column = -1
    var span = 1
  }

  private let styles: DOCXStyles
  private var numbering: DOCXNumbering
  private(set) var text = ExtractedText()

  /// The open elements that matter. Text frames put paragraphs into paragraphs, and cells tables into tables.
  private var paragraphs: [Paragraph] = []
  private var tables: [Table] = []
  private var tableCount = 0
  private var paragraphCount = 0
  /// How many elements deep the place is in something that is not shown.
  private var hiddenDepth = 0
  private var isInRun = false
  private var isInProperties = false
  private var isHidden = false
  private var isInText = false
  /// The marks of notes in the text, by kind and identifier, in order of the text.
  private var noteNumbers: [String: Int] = [:]
  private var noteKind: String?
  private var noteMarker = ""

  init(styles: DOCXStyles, numbering: DOCXNumbering) {
    self.styles = styles
    self.numbering = numbering
  }

  /// What is read next are notes.
  mutating func beginNotes(_ kind: String) {
    noteKind = kind
    hiddenDepth = 0
    paragraphs = []
    tables = []
  }

  mutating func take(_ event: MarkupEvent) {
    switch event {
    case .start(let name, let attributes): start(name, attributes)
    case .end(let name): end(name)
    case .text(let text):
      if isInText, hiddenDepth == 0, !isHidden, !paragraphs.isEmpty {
        paragraphs[paragraphs.count - 1].text += text
      }
    }
  }

  /// Elements that are not shown: what was deleted, moved away or set otherwise before, codes of fields, the
  /// reading of characters above them, and the second of two forms of the same drawing.
  private static let notShown: Set<String> = [
    "del", "moveFrom", "instrText", "delText", "rt", "Fallback", "sdtPr", "binData", "pPrChange", "rPrChange",
    "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange", "numberingChange",
  ]

  private mutating func start(_ name: String, _ attributes: [MarkupAttribute]) {
    if hiddenDepth > 0 || Self.notShown.contains(name) {
      hiddenDepth += 1
      return
    }
    switch name {
    case "p": paragraphs.append(Paragraph())
    case "pPr": isInProperties = true
    case "r":
      isInRun = true
      isHidden = false
    case "t": isInText = true
    case "vanish": if isInRun, !isInProperties { isHidden = attributes["val"].map(DOCXReader.isTrue) ?? true }
    case "tab", "ptab": if isInRun, !isInProperties { append(" ") }
    case "br", "cr": append("\n")
    case "noBreakHyphen": append("-")
    case "sym":
      if let code = attributes["char"].flatMap({ UInt32($0, radix: 16) }), !(0xF000...0xF0FF).contains(code),
        let scalar = Unicode.Scalar(code)
      {
        append(String(Character(scalar)))
      }
    case "tbl":
      tables.append(Table(number: tableCount))
      tableCount += 1
    case "tr":
      if !tables.isEmpty {
        tables[tables.count - 1].row += 1
        tables[tables.count - 1].column = -1
        tables[tables.count - 1].span = 1
      }
    case "tc":
      if !tables.isEmpty {
        tables[tables.count - 1].column += tables[tables.count - 1].span
        tables[tables.count - 1].span = 1
      }
    case "gridSpan":
      if !tables.isEmpty, let span = attributes["val"].flatMap({ Int($0) }), (1...1000).contains(span) {
        tables[tables.count - 1].span = span
      }
    case "footnoteReference", "endnoteReference":
      if let id = attributes["id"] {
        let kind = name == "footnoteReference" ? "footnotes" : "endnotes"
        noteNumbers["\(kind) \(id)"] = noteNumbers.count + 1
      }
    case "footnote", "endnote":
      // The lines between text and notes are notes too, of other types.
      if let type = attributes["type"], type != "normal" {
        hiddenDepth = 1
      } else if let noteKind, let id = attributes["id"], let number = noteNumbers["\(noteKind) \(id)"] {
        noteMarker = "[\(number)] "
      }
    default: if isInProperties { property(name, attributes["val"]) }
    }
  }

  private mutating func property(_ name: String, _ value: String?) {
    guard let value, !paragraphs.isEmpty else { return }
    switch name {
    case "pStyle": paragraphs[paragraphs.count - 1].style = value
    case "numId": paragraphs[paragraphs.count - 1].numbering = value
    case "ilvl": paragraphs[paragraphs.count - 1].level = Int(value)
    case "outlineLvl": paragraphs[paragraphs.count - 1].outlineLevel = Int(value)
    default: break
    }
  }

  private mutating func append(_ piece: String) {
    if !isHidden, !paragraphs.isEmpty { paragraphs[paragraphs.count - 1].text += piece }
  }

  private mutating func end(_ name: String) {
    if hiddenDepth > 0 {
      hiddenDepth -= 1
      return
    }
    switch name {
    case "p": if let paragraph = paragraphs.popLast() { add(paragraph) }
    case "pPr": isInProperties = false
    case "r":
      isInRun = false
      isHidden = false
    case "t": isInText = false
    case "tbl": _ = tables.popLast()
    default: break
    }
  }

  private mutating func add(_ paragraph: Paragraph) {
    let style = styles.style(paragraph.style)
    // Numbers count on before paragraphs that hold nothing, too.
    let list = paragraph.numbering ?? style.numbering
    let level = paragraph.level ?? style.level
    let marker = list.flatMap { $0 == "0" ? nil : numbering.next($0, level: level, style: paragraph.style) }
    var block = ExtractedText.Block()
    block.text = paragraph.text
    block.marker = marker?.text ?? ""
    paragraphCount += 1
    block.place = paragraphCount
    var shown = style
    shown.outlineLevel = paragraph.outlineLevel ?? style.outlineLevel
    if noteKind != nil {
      block.kind = .note
      block.marker = noteMarker + block.marker
      noteMarker = ""
    } else if let table = tables.last {
      block.kind = .cell(
        Block.Cell(table: table.number, row: max(0, table.row), column: max(0, table.column)))
    } else if style.isOfContents {
      block.kind = .furniture
    } else if let level = shown.headingLevel {
      block.kind = .heading(level: level)
    } else if let marker {
      block.kind = .item(Block.Item(ordinal: marker.ordinal, depth: marker.depth, marker: Span(0, 0)))
    }
    text.add(block)
  }
}
