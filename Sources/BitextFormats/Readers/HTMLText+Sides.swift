import Bitext

extension HTMLText {
  /// Puts the blocks on a page, and reads from them which side each belongs to, if they say it.
  init(_ reading: HTMLBlocks, languages: Bilingual<Language>, name: String?) {
    var text: [UInt8] = []
    var line = 1
    var spans: [Span] = []
    for block in reading.blocks {
      // A blank line between blocks, and more where the file has more lines.
      while line < block.line || (!spans.isEmpty && !text.hasSuffix(0x0A, 0x0A)) {
        text.append(0x0A)
        line += 1
      }
      let start = text.count
      text += block.text
      spans.append(Span(start, text.count))
      text.append(0x0A)
      line += block.text.count { $0 == 0x0A } + 1
    }
    page = Page(String(decoding: text, as: UTF8.self), name: name)
    guard let sides = Self.sides(by: reading, languages) else {
      documents = nil
      return
    }
    var regions = Bilingual<[Span]>(source: [], target: [])
    for (span, side) in zip(spans, sides) { regions[side].append(span) }
    documents = Bilingual(
      source: Document(page: page, language: languages.source, regions: regions.source),
      target: Document(page: page, language: languages.target, regions: regions.target))
  }

  /// The side of each block, or nil where the page does not say it.
  private static func sides(by reading: HTMLBlocks, _ languages: Bilingual<Language>) -> [Side]? {
    let blocks = reading.blocks
    let told = blocks.map { block -> Side? in
      guard let code = block.language.map({ Language($0).code }) else { return nil }
      return code == languages.source.code ? .source : code == languages.target.code ? .target : nil
    }
    if let sides = accepted(told, blocks, languages) { return sides }
    // A table of two columns holds a side in each; which, the writing shows if one of them is Chinese.
    for first in [Side.source, .target] {
      let placed = blocks.map { block -> Side? in
        guard let cell = block.cell, reading.cellsOfRow[cell.row] == 2, cell.column >= 0 else { return nil }
        return cell.column == 0 ? first : first.opposite
      }
      if let sides = accepted(placed, blocks, languages) { return sides }
    }
    return nil
  }

  /// The sides, if they are told for most of the text, both occur, and the writing agrees. A block for which
  /// no side is told goes where its writing belongs, or with the block before it.
  private static func accepted(
    _ told: [Side?], _ blocks: [HTMLBlocks.Block], _ languages: Bilingual<Language>
  ) -> [Side]? {
    var counts = Bilingual(source: 0, target: 0)
    var (total, agreeing) = (0, 0)
    var written: [Side?] = []
    for (side, block) in zip(told, blocks) {
      let byWriting = writing(of: block, languages)
      written.append(byWriting)
      total += block.text.count
      if let side {
        counts[side] += 1
        if byWriting == nil || byWriting == side { agreeing += block.text.count }
      }
    }
    guard counts.source > 0, counts.target > 0, agreeing * 2 > total else { return nil }
    // Attributes that contradict the writing were made by a program that did not read the text.
    for (side, block) in zip(told, blocks) where side != nil {
      if let byWriting = writing(of: block, languages), byWriting != side, block.text.count * 10 > total {
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
    of block: HTMLBlocks.Block, _ languages: Bilingual<Language>
  ) -> Side? {
    guard languages.source.isChinese != languages.target.isChinese else { return nil }
    var (han, latin) = (0, 0)
    for scalar in String(decoding: block.text, as: UTF8.self).unicodeScalars {
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

extension [UInt8] {
  fileprivate func hasSuffix(_ first: UInt8, _ second: UInt8) -> Bool {
    count >= 2 && self[count - 2] == first && self[count - 1] == second
  }
}
