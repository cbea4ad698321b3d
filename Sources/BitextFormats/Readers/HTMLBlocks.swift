import Bitext

/// Gathers the blocks of text of a page from the events of its markup.
struct HTMLBlocks {
  private struct Element {
    let name: String
    let language: String
    let isDropped: Bool
    let isFurniture: Bool
    let isPreformatted: Bool
    /// The number that the next item of a list gets; nil outside of numbered lists.
    var nextNumber: Int?
    /// The kind of the text in it.
    let kind: Block.Kind
    /// Where its text begins, if it may be the mark of a note.
    let mark: Int?
  }

  /// White space in the file.
  private struct Space {
    /// Where it stands, if it is one character.
    let place: Range<Int>?
  }

  private(set) var builder: PageBuilder
  /// How many quotations the whole stands in.
  var quoteDepth = 0
  /// How many bytes of the file stand before what is read.
  private let base: Int
  /// How much was read before the event at hand.
  private var place = 0
  private var stack: [Element] = []
  /// How many lists are open, how many quotations.
  private var (listDepth, ownQuoteDepth) = (0, 0)
  /// How many cells each row of each table has.
  private var cells: [[Int]] = []
  private var openTables: [Int] = []
  /// White space that is written before the next character.
  private var pendingSpace: Space?
  private var item: Block.Item?
  /// What the open block was begun as.
  private var kind = Block.Kind.paragraph
  private var isNote = false
  /// How many characters of the open block are in each language, in order of occurrence; "" for none told.
  private var languages: [(tag: String, count: Int)] = []

  init(_ builder: PageBuilder, base: Int = 0) {
    self.builder = builder
    self.base = base
  }

  func columns(ofTable table: Int, row: Int) -> Int { cells[table][row] }

  /// - Parameter place: how many bytes were read so far.
  mutating func take(_ event: MarkupEvent, endingAt place: Int) {
    switch event {
    case .start(let name, let attributes): start(name, attributes)
    case .end(let name): end(name)
    case .text(let text): add(text, endingAt: place)
    }
    self.place = max(self.place, place)
  }

  private mutating func start(_ name: String, _ attributes: [MarkupAttribute]) {
    let outer = stack.last
    if HTMLVocabulary.block.contains(name) { endBlock() }
    if name == "br", outer?.isDropped != true { breakLine() }
    if name == "blockquote" { ownQuoteDepth += 1 }
    if name == "ol" || name == "ul" { listDepth += 1 }
    if name == "li" {
      let number = outer?.nextNumber.map { number in attributes["value"].flatMap { Int($0) } ?? number }
      if let number { stack[stack.count - 1].nextNumber = number < Int.max ? number + 1 : number }
      item = Block.Item(ordinal: number, depth: max(1, listDepth), marker: Span(0, 0))
    }
    let hasNumbers = name == "ol" && ["1", nil].contains(attributes["type"])
    stack.append(
      Element(
        name: name, language: attributes["lang"] ?? attributes["xml:lang"] ?? outer?.language ?? "",
        isDropped: outer?.isDropped == true || HTMLVocabulary.dropped.contains(name)
          || HTMLVocabulary.isHidden(attributes),
        isFurniture: outer?.isFurniture == true || HTMLVocabulary.isFurniture(name, attributes),
        isPreformatted: outer?.isPreformatted == true || name == "pre",
        nextNumber: hasNumbers ? attributes["start"].flatMap { Int($0) } ?? 1 : nil,
        kind: kind(of: name) ?? outer?.kind ?? .paragraph,
        mark: name == "sup" || name == "a" && attributes["href"]?.hasPrefix("#") == true ? builder.count : nil
      ))
  }

  /// The kind of the text in an element, or nil if it is that of the text around it.
  private mutating func kind(of name: String) -> Block.Kind? {
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      return .heading(level: name.utf8.last.map { Int($0) - 0x30 } ?? 1)
    case "pre": return .code
    case "table":
      openTables.append(cells.count)
      cells.append([])
    case "tr":
      if let table = openTables.last { cells[table].append(0) }
    case "td", "th":
      guard let table = openTables.last, let row = cells[table].indices.last else { return nil }
      cells[table][row] += 1
      return .cell(
        Block.Cell(table: table, row: row, column: cells[table][row] - 1, isHeader: name == "th"))
    default: break
    }
    return nil
  }

  private mutating func end(_ name: String) {
    // The parser puts in the tags that are missing, but not always in order.
    guard let index = stack.lastIndex(where: { $0.name == name }) else { return }
    if stack[index...].contains(where: { HTMLVocabulary.block.contains($0.name) }) { endBlock() }
    for element in stack[index...].reversed() {
      switch element.name {
      case "blockquote": ownQuoteDepth = max(0, ownQuoteDepth - 1)
      case "ol", "ul": listDepth = max(0, listDepth - 1)
      case "table": _ = openTables.popLast()
      case "li": item = nil
      default: break
      }
      if let mark = element.mark { endMark(from: mark) }
    }
    stack.removeSubrange(index...)
  }

  private mutating func add(_ text: String, endingAt end: Int) {
    guard let element = stack.last, !element.isDropped else { return }
    let found = builder.place(of: text, endingAt: base + end)
    var (count, offset) = (0, found?.lowerBound ?? base + end - text.utf8.count)
    // Characters that stand in the file as they are, up to the one at hand.
    var run = offset..<offset
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      defer { offset += width }
      // A character of the text, and no white space.
      if !run.isEmpty, scalar.value > 0x20, !HTMLVocabulary.isNoText(scalar), scalar != "\u{A0}" {
        run = run.lowerBound..<offset + width
        count += 1
        continue
      }
      builder.copy(run)
      run = offset..<offset
      switch scalar {
      case "\n" where element.isPreformatted: breakLine()
      case "\n", "\r", "\t", " ", "\u{C}":
        let place = found == nil ? nil : offset..<offset + 1
        if element.isPreformatted && scalar != "\r" {
          builder.append(" ", for: place)
        } else {
          pendingSpace = Space(place: pendingSpace == nil ? place : nil)
        }
      // Marks of where a word may be broken are not text.
      case _ where HTMLVocabulary.isNoText(scalar): break
      default:
        if builder.openText.isEmpty { begin(element, with: scalar) }
        if let pendingSpace, !isAtLineStart, builder.openText.last != 0x20 {
          builder.append(" ", for: pendingSpace.place)
        }
        pendingSpace = nil
        let whole = base + place..<base + max(place, end)
        // A space that does not break is a space.
        if scalar == "\u{A0}" {
          builder.append(" ", for: found == nil ? whole : offset..<offset + width)
          continue
        }
        count += 1
        if found == nil {
          builder.append(String(scalar), endingAt: offset + width, from: whole.lowerBound)
        } else {
          run = offset..<offset + width
        }
      }
    }
    builder.copy(run)
    guard count > 0 else { return }
    if let index = languages.firstIndex(where: { $0.tag == element.language }) {
      languages[index].count += count
    } else {
      languages.append((element.language, count))
    }
  }

  private mutating func begin(_ element: Element, with scalar: Unicode.Scalar) {
    pendingSpace = nil
    kind = element.isFurniture ? .furniture : element.kind
    guard var own = item, !element.isFurniture else { return }
    if case .heading = kind { return }
    // Where the text numbers itself the list's number would be a second one.
    if let number = own.ordinal, scalar.properties.numericType == nil, scalar != "(", scalar != "（" {
      own.marker = Span(builder.count, builder.count + "\(number).".utf8.count)
      builder.append("\(number). ")
    }
    kind = .item(own)
    item = nil
  }

  private mutating func breakLine() {
    if !builder.openText.isEmpty { builder.append("\u{2028}") }
    pendingSpace = nil
  }

  private var isAtLineStart: Bool {
    builder.openText.isEmpty || builder.openText.suffix(3).elementsEqual("\u{2028}".utf8)
  }

  /// Takes the mark of a note out of the text that it hangs on; a note begins with its own.
  private mutating func endMark(from start: Int) {
    guard start < builder.count, start >= builder.count - builder.openText.count else { return }
    let mark = builder.openText.suffix(builder.count - start)
    guard mark.count <= 8, mark.allSatisfy({ "0123456789[]()*†‡ ".utf8.contains($0) }) else { return }
    let before = builder.openText.dropLast(mark.count)
    guard let last = before.last else {
      isNote = true
      return
    }
    // What stands high behind a digit or a unit is a power.
    let letters = before.reversed().prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }.count
    let isPower = last >= 0x30 && last <= 0x39 || (1...2).contains(letters)
    if !isPower || mark.contains(UInt8(ascii: "[")) { builder.remove(from: start) }
  }

  /// Ends the block at hand, if there is one.
  mutating func endBlock() {
    var best: (tag: String, count: Int) = ("", 0)
    for item in languages where item.count > best.count { best = item }
    if kind == .code, !CodeSigns.areMany(in: builder.openText) { kind = .paragraph }
    builder.endBlock(
      isNote && kind == .paragraph ? .note : kind, quoteDepth: quoteDepth + ownQuoteDepth,
      language: best.tag.isEmpty ? nil : Language(best.tag))
    languages = []
    kind = .paragraph
    isNote = false
    pendingSpace = nil
  }
}
