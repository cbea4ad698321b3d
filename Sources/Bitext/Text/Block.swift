/// A block of a page: what its writer set as one, such as a heading, a paragraph, an item or a cell.
///
/// Readers of formats that mark their blocks (Markdown, HTML, office documents) give them with the page; a page
/// of plain text has none, and is divided by its lines. A block is a leaf: a list is its items, a table its
/// cells. Blocks only ever hold text of one kind, so a paragraph never crosses from one to the next.
public struct Block: Hashable, Sendable {
  /// What a block was set as.
  public enum Kind: Hashable, Sendable {
    /// A heading, of level 1 at the top.
    case heading(level: Int)
    /// Running text.
    case paragraph
    /// What an item of a list begins with; further blocks of the item are blocks of their own kind.
    case item(Item)
    /// A cell of a table.
    case cell(Cell)
    /// Text of a program, or any other text that was set verbatim.
    case code
    /// A rule between parts of the text.
    case rule
    /// A note at the foot of the page or the end of the text.
    case note
    /// What is said about the text before it begins: its title, its date, its tags.
    case frontMatter
    /// A picture, or what stands for it.
    case image
    /// Where links and notes lead to.
    case definition
    /// What the medium adds to the text: running heads, page numbers, menus.
    case furniture
  }

  /// An item of a list.
  public struct Item: Hashable, Sendable {
    /// Its number as the list counts it, whatever is written; nil for a bullet.
    public var ordinal: Int?
    /// How many lists it stands in, from 1.
    public var depth: Int
    /// Its number or bullet as written; empty where the text does not hold it.
    public var marker: Span

    public init(ordinal: Int?, depth: Int, marker: Span) {
      self.ordinal = ordinal
      self.depth = depth
      self.marker = marker
    }
  }

  /// A cell of a table; tables, rows and columns are counted from 0, the rows of each table by themselves.
  public struct Cell: Hashable, Sendable {
    /// The table, from 0.
    public var table: Int
    /// The row of the table, from 0.
    public var row: Int
    /// The column, from 0.
    public var column: Int
    /// Whether it heads its column.
    public var isHeader: Bool

    public init(table: Int, row: Int, column: Int, isHeader: Bool = false) {
      self.table = table
      self.row = row
      self.column = column
      self.isHeader = isHeader
    }
  }

  /// What it was set as.
  public var kind: Kind
  /// Where it stands on the page, with its marker and without white space around it.
  public var span: Span
  /// How many quotations it stands in.
  public var quoteDepth: Int
  /// The language that the file says it is in.
  public var language: Language?
  /// Where it stands in a file that has no lines, such as an office document.
  public var place: Place?

  public init(
    _ kind: Kind, span: Span, quoteDepth: Int = 0, language: Language? = nil, place: Place? = nil
  ) {
    self.kind = kind
    self.span = span
    self.quoteDepth = quoteDepth
    self.language = language
    self.place = place
  }

  /// Whether it is set apart from the text wherever it stands.
  public var isApart: Bool {
    switch kind {
    case .heading, .paragraph, .item, .cell, .note: false
    case .code, .rule, .frontMatter, .image, .definition, .furniture: true
    }
  }
}

extension Page {
  /// The block that holds an offset, or nil between blocks and on a page without.
  ///
  /// - Complexity: O(log *n*) in the number of blocks.
  public func block(at offset: Int) -> Block? {
    let place = blocks.partitionPoint { $0.span.lowerBound > offset }
    guard place > 0, blocks[place - 1].span.contains(offset) else { return nil }
    return blocks[place - 1]
  }
}
