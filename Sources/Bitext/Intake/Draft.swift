/// The division of a page while it is made: what each line is, and the regions that follow from it.
struct Draft {
  /// What a line of the page was judged to be.
  enum Place: Equatable {
    case first, second
    /// One language after the other; the parts go to their sides.
    case split
    case furniture(Furniture.Reason)
  }

  private(set) var layout = Layout.blockSequential
  private(set) var furniture: [Furniture] = []
  private(set) var regions: (first: [Span], second: [Span]) = ([], [])
  /// How much each side holds in its own writing system.
  private(set) var masses: (first: Float, second: Float) = (0, 0)

  let scanner: LineScanner
  private let setsFurnitureApart: Bool
  private let languages: (first: Language, second: Language)
  let lines: [PageLine]
  let splits: [InlineSplit?]
  /// The language of each line that is in neither of the page's two, as far as it is known.
  let otherLanguages: [Language?]

  init(_ scanner: LineScanner, languages: (first: Language, second: Language), setsFurnitureApart: Bool) {
    self.scanner = scanner
    self.languages = languages
    self.setsFurnitureApart = setsFurnitureApart
    lines = scanner.lines()
    splits = lines.map { scanner.inlineSplit(of: $0) }
    let latin = [scanner.first: languages.first, scanner.second: languages.second][.latin]
    var others = OtherLanguages(
      lines, own: latin,
      isLatin: { !$0.isMixed && $0.latin(first: scanner.first, second: scanner.second) > 0 },
      bytes: scanner.bytes
    ).languages
    for (index, line) in lines.enumerated() {
      if line.isForeign { others[index] = scanner.foreignLanguage(of: line) }
      if line.isJapanese,
        ![languages.first, languages.second].contains(where: { $0.code == Self.japanese.code })
      {
        others[index] = Self.japanese
      }
      // What the file says of a block counts more than its words.
      guard line.block >= 0, let told = scanner.blocks[line.block].language else { continue }
      let isOwn = [languages.first, languages.second].contains {
        $0.code == told.code || $0.isChinese && told.isChinese
      }
      others[index] = isOwn ? nil : told
    }
    otherLanguages = others
    place(places())
  }

  private static let japanese = Language("ja")

  /// The part of a page's letters on lines that hold both languages from which on that is its layout.
  private static let inlineShare: Float = 0.5

  /// Judges every line.
  private mutating func places() -> [Place] {
    let isInline = isInline()
    var finder = FurnitureFinder(bytes: scanner.bytes, lines: lines, splits: splits, isInline: isInline)
    if setsFurnitureApart {
      markBlocks(&finder)
      markStudyNotes(&finder)
      finder.markPage()
      if !isInline {
        markMenusInBoth(&finder)
        markRowsInBoth(&finder)
      }
      // `Share` above a column of numbers is no link.
      for index in lines.indices where cell(index)?.isHeader == true && finder.reasons[index] == .navigation {
        finder.unmark(index)
      }
    }
    var isSplit = lines.indices.map { index in
      guard finder.reasons[index] == nil, let split = splits[index] else { return false }
      return isInline
        ? split.imbalance <= 8 : split.areSentences || split.separator == .mark && split.isBalanced
    }
    var evidence = lines.map {
      $0.evidence(
        isSecondEastAsian: scanner.second == .eastAsian, isFirstEastAsian: scanner.first == .eastAsian)
    }
    var takesTurns = false
    if !isInline {
      markHeadingsAndColumns(finder, &isSplit)
      let open = lines.indices.filter { finder.reasons[$0] == nil && !isSplit[$0] }
      let alternation = Alternation(
        open.map { turn(of: $0, evidence) }, masses: open.map { lines[$0].mass },
        areSentences: open.map { lines[$0].endsSentence && !lines[$0].isNeutral })
      takesTurns = alternation.isRegular
      if takesTurns {
        settle(alternation, open, &evidence, &isSplit)
        if setsFurnitureApart { markSurroundings(of: alternation, open, isSplit, &finder) }
      } else {
        markTitlesInBoth(open, &isSplit)
        if !sideModel(open.filter { !isSplit[$0] }, evidence).isBlockSequential {
          markTitlesBetween(alternation, open, &isSplit)
        }
      }
    }
    let judged = lines.indices.filter { finder.reasons[$0] == nil && !isSplit[$0] }
    var model = sideModel(judged, evidence)
    model.takesTurns = takesTurns
    let sides = model.result()
    layout = isInline ? .inline : sides.isBlockSequential ? .blockSequential : .interleaved
    var isSecond = [Bool](repeating: false, count: lines.count)
    for (place, index) in judged.enumerated() { isSecond[index] = sides.isSecond[place] }
    if !isInline { settleColumns(judged, &isSecond) }
    if setsFurnitureApart {
      for index in sharedCells(judged, isSecond, isSplit) { finder.mark(index, .decoration) }
    }
    if !isInline {
      let repeated = RepeatedRuns(judged, of: lines, bytes: scanner.bytes)
      if sides.isBlockSequential {
        repeated.settle(&isSecond, judged, of: lines)
      } else {
        repeated.settleAmongNeighbours(&isSecond, judged, of: lines)
      }
    }
    if setsFurnitureApart {
      if sides.isBlockSequential, !isInline, let border = border(judged, isSecond) {
        markTitles(above: border, judged, isSecond, &finder)
        finder.markBorder(at: border)
      }
      finder.markLanguageHeaders(isSecond.map { $0 ? scanner.second : scanner.first })
    }
    return lines.indices.map { index in
      if let reason = finder.reasons[index] { return .furniture(reason) }
      return isSplit[index] ? .split : isSecond[index] ? .second : .first
    }
  }

  private func sideModel(_ judged: [Int], _ evidence: [Int]) -> SideModel {
    SideModel(
      evidence: judged.map { evidence[$0] }, followsBlank: blanks(before: judged),
      titleLines: (judged.firstIndex { lines[$0].isProse } ?? judged.count) + 1)
  }

  private func isInline() -> Bool {
    var (split, total): (Float, Float) = (0, 0)
    for (index, line) in lines.enumerated() {
      total += line.mass
      if splits[index]?.isBalanced == true { split += line.mass }
    }
    return split > 0 && split >= Draft.inlineShare * total
  }

  /// Whether a blank line stands between each judged line and the judged line before it; lines that were set
  /// apart divide like blank ones.
  private func blanks(before judged: [Int]) -> [Bool] {
    var last = -2
    return judged.map { index in
      defer { last = index }
      return lines[index].followsBlank || index != last + 1
    }
  }

  /// The first line of the second block of a page of two blocks.
  private func border(_ judged: [Int], _ isSecond: [Bool]) -> Int? {
    var (sum, most, least): (Float, Float, Float) = (0, 0, 0)
    var (mostEnd, leastEnd) = (0, 0)
    for (place, index) in judged.enumerated() {
      sum += isSecond[index] ? -lines[index].mass : lines[index].mass
      if sum > most { (most, mostEnd) = (sum, place + 1) }
      if sum < least { (least, leastEnd) = (sum, place + 1) }
    }
    let end = most >= sum - least ? mostEnd : leastEnd
    guard end > 0, end < judged.count else { return nil }
    // Lines that say nothing and follow the first block belong to it.
    var border = end
    while border < judged.count, isSecond[judged[border]] == isSecond[judged[border - 1]] { border += 1 }
    return border < judged.count ? judged[border] : nil
  }

  /// Sets apart titles above two blocks that begin with the same titles again.
  private func markTitles(
    above border: Int, _ judged: [Int], _ isSecond: [Bool], _ finder: inout FurnitureFinder
  ) {
    let firstBlock = judged.prefix { $0 < border }
    guard var start = firstBlock.last else { return }
    for index in firstBlock.reversed() {
      if isSecond[index] == isSecond[border] { break }
      start = index
    }
    for index in firstBlock.prefix(8) where index < start || firstBlock.first == index {
      let repeated = [start, border].contains { $0 != index && finder.repeats(index, $0) }
      let isDoubled =
        firstBlock.first == index && firstBlock.dropFirst().first.map { finder.repeats(index, $0) } == true
      if !lines[index].isProse, !lines[index].isNeutral, repeated || isDoubled {
        finder.mark(index, .repeatedTitle)
      }
    }
  }
}

extension Draft {
  /// Turns judgements into regions and furniture.
  private mutating func place(_ places: [Place]) {
    var wraps = (
      first: isWrapped(.first, places, fewest: 3, share: 6),
      second: isWrapped(.second, places, fewest: 3, share: 6)
    )
    // Where one side is broken at a width, so is the other, as far as its few lines show it. Headings and other short
    // lines may stand right above text there.
    if wraps.first != wraps.second {
      wraps.first = wraps.first || isWrapped(.first, places, fewest: 1, share: 4)
      wraps.second = wraps.second || isWrapped(.second, places, fewest: 1, share: 4)
    }
    for (index, line) in lines.enumerated() {
      switch places[index] {
      case .furniture(let reason): setApart(index, reason)
      case .split: place(parts: splits[index]!, of: line)
      case .first:
        masses.first += line.first.total
        let continues =
          (wraps.first || line.continuesLine || goesOnInBlock(index)) && !line.followsBlank && index > 0
          && places[index - 1] == .first
        Draft.add(line.span, continues: continues, to: &regions.first)
      case .second:
        masses.second += line.second.total
        let continues =
          (wraps.second || line.continuesLine || goesOnInBlock(index)) && !line.followsBlank && index > 0
          && places[index - 1] == .second
        Draft.add(line.span, continues: continues, to: &regions.second)
      }
    }
  }

  /// Whether a line only begins in the file, and not in its block.
  private func goesOnInBlock(_ index: Int) -> Bool {
    index > 0 && lines[index].block >= 0 && lines[index - 1].block == lines[index].block
      && !lines[index].followsBreak
  }

  /// Sets a line apart, with what stands apart before it in the same block.
  private mutating func setApart(_ index: Int, _ reason: Furniture.Reason) {
    let line = lines[index]
    if index > 0, line.block >= 0, lines[index - 1].block == line.block, let last = furniture.last,
      last.reason == reason, last.span.upperBound == lines[index - 1].span.upperBound, reason != .separator
    {
      furniture[furniture.count - 1] = Furniture(
        span: Span(last.span.lowerBound, line.span.upperBound), reason: reason, language: last.language)
    } else {
      furniture.append(Furniture(span: line.span, reason: reason, language: otherLanguages[index]))
    }
  }

  private static func add(_ span: Span, continues: Bool, to regions: inout [Span]) {
    if continues, let last = regions.last {
      regions[regions.count - 1] = Span(last.lowerBound, span.upperBound)
    } else {
      regions.append(span)
    }
  }

  private mutating func place(parts split: InlineSplit, of line: PageLine) {
    masses.first += line.first.total
    masses.second += line.second.total
    var split = split
    if setsFurnitureApart {
      for mark in split.marks { furniture.append(Furniture(span: mark, reason: .separator)) }
    } else if let mark = split.marks.first {
      // Brackets go with what they hold, another mark with what it follows.
      if split.separator == .brackets {
        let part = Span(mark.lowerBound, line.span.upperBound)
        if split.first < split.second { split.second = part } else { split.first = part }
      } else {
        let part = Span(line.span.lowerBound, mark.upperBound)
        if split.first < split.second { split.first = part } else { split.second = part }
      }
    }
    regions.first.append(split.first)
    regions.second.append(split.second)
  }

  /// Whether a line begins with the mark of an item: `2.`, `(b)`, 二、, •. Above it a line ends wherever its text does.
  private func beginsItem(_ line: PageLine) -> Bool {
    SiteLine.isNumbered(line, scanner.bytes)
      || Self.marks.contains(scanner.bytes.scalar(at: line.span.lowerBound).value)
  }

  private static let marks = ScalarSet("(（•·●-–—*")

  /// Whether the lines of a side are broken at a fixed width, so that lines without a blank line between them
  /// are one region.
  ///
  /// In text that is broken so most lines with another behind them are nearly full, and many end within a
  /// sentence. Where a line is a paragraph they do neither.
  ///
  /// - Parameters:
  ///   - fewest: how many lines with another behind them it takes.
  ///   - share: how many in ten of them are nearly full.
  private func isWrapped(_ side: Place, _ places: [Place], fewest: Int, share: Int) -> Bool {
    let followed = lines.indices.dropLast().filter {
      places[$0] == side && places[$0 + 1] == side && !lines[$0 + 1].followsBlank
        && !lines[$0 + 1].continuesLine && !beginsItem(lines[$0 + 1])
    }
    guard followed.count >= fewest else { return false }
    let widths = followed.map { lines[$0].width }.sorted()
    let full = widths[(widths.count - 1) * 9 / 10]
    guard (16...160).contains(full) else { return false }
    let fullLines = followed.filter {
      lines[$0].width >= full * 7 / 10
        && lines[$0].width + lines[$0 + 1].firstWordWidth + 1 > full * 9 / 10
    }
    let broken = fullLines.count { !lines[$0].traits.contains(.endsSentence) }
    guard 10 * fullLines.count >= share * followed.count, 10 * broken >= 4 * fullLines.count else {
      return false
    }
    // Short lines are often lists. In a column the text runs on: with small letters, or in lines that are filled
    // to the last character where words are not kept whole.
    let system = side == .first ? scanner.first : scanner.second
    let running = fullLines.count {
      if system == .eastAsian { return lines[$0].width >= full - 3 }
      let start = scanner.bytes.scalar(at: lines[$0 + 1].span.lowerBound).value
      return Unicode.Scalar(start)?.properties.isLowercase == true
    }
    return 10 * running >= 4 * fullLines.count && (full >= 40 || 10 * broken >= 6 * fullLines.count)
  }
}
