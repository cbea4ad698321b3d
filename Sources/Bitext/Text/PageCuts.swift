/// Stretches that are taken out of the text of a page, such as the marks of notes.
struct PageCuts {
  /// Ascending, not overlapping, none empty.
  let cuts: [Range<Int>]
  /// How many bytes are taken out before each cut.
  private let removed: [Int]

  init(_ cuts: [Range<Int>]) {
    self.cuts = cuts
    var removed: [Int] = []
    var sum = 0
    for cut in cuts {
      removed.append(sum)
      sum += cut.count
    }
    self.removed = removed
  }

  /// Where an offset of the page stands when the cuts are made; one inside of a cut stands where the cut was.
  ///
  /// - Complexity: O(log *n*) in the number of cuts.
  func offset(of offset: Int) -> Int {
    let place = cuts.partitionPoint { $0.lowerBound >= offset }
    guard place > 0 else { return offset }
    let last = cuts[place - 1]
    return offset - removed[place - 1] - min(last.count, offset - last.lowerBound)
  }

  func span(of span: Span) -> Span { Span(offset(of: span.lowerBound), offset(of: span.upperBound)) }

  /// What is left of a text.
  fileprivate func kept(of count: Int) -> [Range<Int>] {
    var kept: [Range<Int>] = []
    var start = 0
    for cut in cuts {
      if start < cut.lowerBound { kept.append(start..<cut.lowerBound) }
      start = cut.upperBound
    }
    if start < count { kept.append(start..<count) }
    return kept
  }
}

extension Page {
  /// The page without some stretches of its text; its source tells where the rest stands in the file.
  ///
  /// - Complexity: O(*n*) in the bytes of the page.
  func removing(_ cuts: PageCuts) -> Page {
    if cuts.cuts.isEmpty { return self }
    let own =
      source?.stretches
      ?? [PageSource.Stretch(text: 0, textCount: count, source: 0, sourceCount: count)]
    var text: [UInt8] = []
    text.reserveCapacity(count)
    var stretches: [PageSource.Stretch] = []
    var place = 0
    for kept in cuts.kept(of: count) {
      while place < own.count, own[place].text + own[place].textCount <= kept.lowerBound { place += 1 }
      var index = place
      while index < own.count, own[index].text < kept.upperBound {
        var stretch = own[index]
        let start = max(stretch.text, kept.lowerBound)
        let end = min(stretch.text + stretch.textCount, kept.upperBound)
        if stretch.textCount == stretch.sourceCount {
          stretch.source += start - stretch.text
          stretch.sourceCount = end - start
        }
        (stretch.text, stretch.textCount) = (text.count + start - kept.lowerBound, end - start)
        if start < end { stretches.append(stretch) }
        index += 1
      }
      text += utf8[kept]
    }
    let blocks = self.blocks.compactMap { block -> Block? in
      var block = block
      block.span = cuts.span(of: block.span)
      if case .item(var item) = block.kind {
        item.marker = cuts.span(of: item.marker)
        block.kind = .item(item)
      }
      return block.span.isEmpty ? nil : block
    }
    return Page(
      validated: text, name: name, encoding: encoding, blocks: blocks,
      source: PageSource(utf8: sourceUTF8, stretches: stretches))
  }
}
