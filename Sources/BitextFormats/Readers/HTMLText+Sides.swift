import Bitext

extension HTMLText {
  /// A page, and which side each of its blocks belongs to, if they say it.
  ///
  /// - Parameter columns: How many cells a row of a table has; nil to count those that hold text.
  init(_ page: Page, languages: Bilingual<Language>, columns: ((_ table: Int, _ row: Int) -> Int)? = nil) {
    self.page = page
    guard let sides = Self.sides(of: page, columns ?? Self.columns(of: page), languages) else {
      documents = nil
      return
    }
    var regions = Bilingual<[Span]>(source: [], target: [])
    for (block, side) in zip(page.blocks, sides) where !block.isApart { regions[side].append(block.span) }
    documents = Bilingual(
      source: Document(page: page, language: languages.source, regions: regions.source),
      target: Document(page: page, language: languages.target, regions: regions.target))
  }

  private static func columns(of page: Page) -> (_ table: Int, _ row: Int) -> Int {
    var counts: [[Int]: Int] = [:]
    for block in page.blocks {
      guard case .cell(let cell) = block.kind else { continue }
      counts[[cell.table, cell.row], default: 0] = max(
        counts[[cell.table, cell.row], default: 0], cell.column + 1)
    }
    return { table, row in counts[[table, row], default: 0] }
  }

  /// The side of each block, or nil where the page does not say it.
  private static func sides(
    of page: Page, _ columns: (_ table: Int, _ row: Int) -> Int, _ languages: Bilingual<Language>
  ) -> [Side]? {
    let blocks = page.blocks
    let told = blocks.map { block -> Side? in
      guard let code = block.language?.code else { return nil }
      return code == languages.source.code ? .source : code == languages.target.code ? .target : nil
    }
    if let sides = accepted(told, page, languages) { return sides }
    // A table of two columns holds a side in each. Where the writing tells the languages apart, it also tells what
    // stands around the table.
    if languages.source.isChinese != languages.target.isChinese { return nil }
    for first in [Side.source, .target] {
      let placed = blocks.map { block -> Side? in
        guard case .cell(let cell) = block.kind, columns(cell.table, cell.row) == 2
        else {
          return nil
        }
        return cell.column == 0 ? first : first.opposite
      }
      if let sides = accepted(placed, page, languages) { return sides }
    }
    return nil
  }

  /// The sides, if they are told for most of the text, both occur, and the writing agrees. A block for which
  /// no side is told goes where its writing belongs, or with the block before it.
  private static func accepted(
    _ told: [Side?], _ page: Page, _ languages: Bilingual<Language>
  ) -> [Side]? {
    let blocks = page.blocks
    var counts = Bilingual(source: 0, target: 0)
    var (total, agreeing) = (0, 0)
    var written: [Side?] = []
    for (side, block) in zip(told, blocks) {
      let byWriting = writing(of: page[block.span], languages)
      written.append(byWriting)
      total += block.span.count
      if let side {
        counts[side] += 1
        if byWriting == nil || byWriting == side { agreeing += block.span.count }
      }
    }
    guard counts.source > 0, counts.target > 0, agreeing * 2 > total else { return nil }
    // Attributes that contradict the writing were made by a program that did not read the text.
    for (side, block) in zip(told, blocks) where side != nil {
      if let byWriting = writing(of: page[block.span], languages), byWriting != side,
        block.span.count * 10 > total
      {
        return nil
      }
    }
    var last = Side.source
    return zip(told, written).map { side, byWriting in
      last = side ?? byWriting ?? last
      return last
    }
  }

  /// The side that a block's script belongs to, if just one of the languages is Chinese and the block has
  /// letters.
  private static func writing(
    of text: String, _ languages: Bilingual<Language>
  ) -> Side? {
    guard languages.source.isChinese != languages.target.isChinese else { return nil }
    var (han, latin) = (0, 0)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x3400...0x9FFF, 0x20000...0x3FFFF: han += 1
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: latin += 1
      default: break
      }
    }
    guard han + latin > 0 else { return nil }
    // A Han character says about what four Latin letters say.
    return (han * 4 > latin) == languages.target.isChinese ? .target : .source
  }
}
