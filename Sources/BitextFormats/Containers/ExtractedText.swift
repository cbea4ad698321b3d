import Bitext

/// The text of a document, block by block, as readers of office documents, books and PDF find it.
struct ExtractedText {
  struct Block {
    /// The marker of an item is filled in when a page is made.
    var kind = Bitext.Block.Kind.paragraph
    /// The number or bullet that is shown before the text, with what stands between them.
    var marker = ""
    /// The text; line feeds are where the writer broke a line.
    var text = ""
    /// What it is counted as, from 1.
    var place = 0
  }

  /// What places count.
  var unit = Place.Kind.paragraph
  private(set) var blocks: [Block] = []
  /// Notes stand behind all else, in their order.
  private(set) var notes: [Block] = []
  /// How many tables there are so far.
  private(set) var tableCount = 0

  /// Adds a block, unless it holds nothing but white space.
  mutating func add(_ block: Block) {
    var block = block
    block.text = Self.trimmed(block.text)
    guard !block.text.isEmpty else { return }
    if case .cell(let cell) = block.kind { tableCount = max(tableCount, cell.table + 1) }
    if block.kind == .note { notes.append(block) } else { blocks.append(block) }
  }

  /// Goes on with the last block.
  mutating func extendLast(with text: String) {
    if !blocks.isEmpty { blocks[blocks.count - 1].text = Self.trimmed(blocks[blocks.count - 1].text + text) }
  }

  /// A page of the text, with the blocks.
  func page(name: String?) -> Page {
    var builder = PageBuilder(name: name)
    for block in blocks + notes {
      var kind = block.kind
      if case .item(var item) = kind {
        let length = block.marker.utf8.reversed().drop { $0 == 0x20 }.count
        item.marker = Span(builder.count, builder.count + length)
        kind = .item(item)
      }
      builder.append(block.marker + block.text)
      builder.endBlock(kind, place: Place(unit, block.place))
    }
    return builder.page()
  }

  /// A page of a line for each block, without what is set apart.
  func pageOfLines(name: String?) -> Page {
    var text = ""
    for block in blocks + notes where !Bitext.Block(block.kind, span: Span(0, 0)).isApart {
      text += block.marker + block.text.split(separator: "\n").joined(separator: " ") + "\n"
    }
    return Page(text, name: name)
  }

  /// A text without white space around it and around its line breaks.
  private static func trimmed(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    /// Where the last character ends that is no white space.
    var hasBreak = false
    var hasSpace = false
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        hasBreak = true
      } else if scalar.properties.isWhitespace || scalar == "\0" {
        hasSpace = true
      } else {
        if !result.isEmpty {
          if hasBreak { result.append("\n") } else if hasSpace { result.append(" ") }
        }
        hasBreak = false
        hasSpace = false
        result.append(scalar)
      }
    }
    return String(result)
  }
}
