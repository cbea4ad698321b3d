import Bitext

/// Gathers the blocks of text of a page from the events of its markup.
struct HTMLBlocks {
  struct Block {
    var text: [UInt8] = []
    /// The line of the file, from 1.
    var line = 1
    /// How many bytes are in each language, in the order in which they occur; "" for none told.
    var languages: [(tag: String, count: Int)] = []
    /// The cell of a table that the block stands in.
    var cell: Cell?

    /// The language of most of the block.
    var language: String? {
      var best: (tag: String, count: Int)?
      for item in languages where item.count > best?.count ?? 0 { best = item }
      return best.flatMap { $0.tag.isEmpty ? nil : $0.tag }
    }
  }

  struct Cell: Hashable {
    /// The rows of a page are counted through all of its tables.
    var row: Int
    var column: Int
  }

  private struct Element {
    let name: String
    let language: String
    let cell: Cell?
    let isDropped: Bool
    let isPreformatted: Bool
    /// The number that the next item of a list gets; nil outside of numbered lists.
    var nextNumber: Int?
  }

  private(set) var blocks: [Block] = []
  /// How many cells each row has.
  private(set) var cellsOfRow: [Int] = []
  private var stack: [Element] = []
  private var block = Block()
  private var hasPendingSpace = false
  private var pendingNumber: Int?

  private static let dropped: Set<String> = [
    "head", "script", "style", "noscript", "template", "nav", "button", "select", "textarea", "svg", "iframe",
    "object", "audio", "video", "canvas",
  ]
  private static let block: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog",
    "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hr", "html", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "td",
    "tfoot", "th", "thead", "title", "tr", "ul",
  ]

  mutating func take(_ event: MarkupEvent, _ line: Int) {
    switch event {
    case .start(let name, let attributes): start(name, attributes, line)
    case .end(let name): end(name)
    case .text(let text): add(text, line)
    }
  }

  private mutating func start(_ name: String, _ attributes: [MarkupAttribute], _ line: Int) {
    let outer = stack.last
    if Self.block.contains(name) { endBlock() }
    if name == "br", outer?.isDropped != true { breakLine() }
    var cell = outer?.cell
    if name == "tr" {
      cell = Cell(row: cellsOfRow.count, column: -1)
      cellsOfRow.append(0)
    } else if name == "td" || name == "th", let row = cell?.row {
      cell = Cell(row: row, column: cellsOfRow[row])
      cellsOfRow[row] += 1
    }
    if name == "li", let number = outer?.nextNumber {
      let own = attributes["value"].flatMap { Int($0) } ?? number
      pendingNumber = own
      stack[stack.count - 1].nextNumber = own < Int.max ? own + 1 : nil
    }
    let hasNumbers = name == "ol" && ["1", nil].contains(attributes["type"])
    stack.append(
      Element(
        name: name, language: attributes["lang"] ?? attributes["xml:lang"] ?? outer?.language ?? "",
        cell: cell,
        isDropped: outer?.isDropped == true || Self.dropped.contains(name) || attributes["hidden"] != nil,
        isPreformatted: outer?.isPreformatted == true || name == "pre",
        nextNumber: hasNumbers ? attributes["start"].flatMap { Int($0) } ?? 1 : nil))
  }

  private mutating func end(_ name: String) {
    // The parser puts in the tags that are missing, but not always in order.
    guard let index = stack.lastIndex(where: { $0.name == name }) else { return }
    if stack[index...].contains(where: { Self.block.contains($0.name) }) { endBlock() }
    stack.removeSubrange(index...)
  }

  private mutating func add(_ text: String, _ line: Int) {
    guard let element = stack.last, !element.isDropped else { return }
    var count = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where element.isPreformatted: breakLine()
      case "\n", "\r", "\t", " ", "\u{C}":
        if element.isPreformatted && scalar != "\r" {
          block.text.append(0x20)
        } else {
          hasPendingSpace = true
        }
      // Marks of where a word may be broken are not text.
      case "\u{AD}", "\u{200B}", "\u{FEFF}", "\0": break
      default:
        if block.text.isEmpty { begin(element, line, with: scalar) }
        if hasPendingSpace && !block.text.isEmpty && block.text.last != 0x0A { block.text.append(0x20) }
        hasPendingSpace = false
        // A space that does not break is a space.
        let shown = scalar == "\u{A0}" ? " " : scalar
        UTF8.encode(shown)?.forEach { block.text.append($0) }
        if shown != " " { count += 1 }
      }
    }
    guard count > 0 else { return }
    if let index = block.languages.firstIndex(where: { $0.tag == element.language }) {
      block.languages[index].count += count
    } else {
      block.languages.append((element.language, count))
    }
  }

  private mutating func begin(_ element: Element, _ line: Int, with scalar: Unicode.Scalar) {
    block.line = line
    block.cell = element.cell
    hasPendingSpace = false
    // Where the text numbers itself the list's number would be a second one.
    if let pendingNumber, scalar.properties.numericType == nil, scalar != "(", scalar != "（" {
      block.text += Array("\(pendingNumber). ".utf8)
    }
    pendingNumber = nil
  }

  private mutating func breakLine() {
    if !block.text.isEmpty { block.text.append(0x0A) }
    hasPendingSpace = false
  }

  /// Ends the block at hand, if there is one.
  mutating func endBlock() {
    while let last = block.text.last, last == 0x0A || last == 0x20 { block.text.removeLast() }
    if !block.text.isEmpty { blocks.append(block) }
    block = Block()
    hasPendingSpace = false
  }
}
