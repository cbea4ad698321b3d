/// What follows for the lines of a page from its blocks and from the turns that its languages take.
extension Draft {
  /// Marks what is set apart by what the file says it is, or by its language.
  func markBlocks(_ finder: inout FurnitureFinder) {
    for (index, line) in lines.enumerated() {
      if line.block >= 0, let reason = scanner.blocks[line.block].apartReason { finder.mark(index, reason) }
      if finder.reasons[index] == nil, otherLanguages[index] != nil { finder.mark(index, .otherLanguage) }
    }
    let vocabularies = vocabularies
    if vocabularies.isEmpty { return }
    for index in lines.indices where finder.reasons[index] == nil {
      if let table = cell(index)?.table, vocabularies.contains(table) { finder.mark(index, .vocabulary) }
    }
  }

  /// The cell that a line is, or stands in.
  func cell(_ index: Int) -> Block.Cell? {
    guard lines[index].block >= 0, case .cell(let cell) = scanner.blocks[lines[index].block].kind else {
      return nil
    }
    return cell
  }

  /// A column of a table of the page.
  struct Column: Hashable { let table, column: Int }

  func column(of index: Int) -> Column? {
    cell(index).map { Column(table: $0.table, column: $0.column) }
  }

  /// The tables with a column of Pinyin: lists of words with how they are spoken and what they mean.
  ///
  /// - Complexity: O(*n*) in the bytes of the cells.
  private var vocabularies: Set<Int> {
    var columns: [Column: (all: Int, pinyin: Int)] = [:]
    for index in lines.indices {
      guard let cell = cell(index), !cell.isHeader else { continue }
      let column = Column(table: cell.table, column: cell.column)
      columns[column, default: (0, 0)].all += 1
      if isPinyin(lines[index]) { columns[column]?.pinyin += 1 }
    }
    return Set(
      columns.filter { $0.value.pinyin >= 2 && $0.value.pinyin * 5 >= $0.value.all * 2 }.map(\.key.table))
  }

  /// Whether a line is a word or two of Latin letters with the tones of Pinyin: a bar or a hook above a vowel, which hardly
  /// another language of Latin letters has.
  private func isPinyin(_ line: PageLine) -> Bool {
    guard line.span.count <= 48 else { return false }
    var hasTone = false
    var offset = line.span.lowerBound
    while offset < line.span.upperBound {
      let (scalar, length) = scanner.bytes.scalar(at: offset)
      switch scalar {
      case 0x101, 0x113, 0x12B, 0x14D, 0x16B, 0x1CE, 0x11B, 0x1D0, 0x1D2, 0x1D4, 0x1D6, 0x1D8, 0x1DA, 0x1DC:
        hasTone = true
      case 0x20, 0x27, 0x2D, 0x2019, 0x41...0x5A, 0x61...0x7A, 0xE0...0xFC: break
      default: return false
      }
      offset += length
    }
    return hasTone
  }

  /// What a line is before its turn is known.
  func turn(of index: Int, _ evidence: [Int]) -> Alternation.Turn {
    if lines[index].isNeutral { return .neutral }
    if lines[index].isMixed, splits[index] != nil, !lines[index].endsSentence { return .both }
    return evidence[index] > 0 ? .second : .first
  }

  /// Takes the lines in both languages for what their turn makes of them.
  func settle(
    _ alternation: Alternation, _ open: [Int], _ evidence: inout [Int], _ isSplit: inout [Bool]
  ) {
    for (place, turn) in alternation.resolved().enumerated() where alternation.turns[place] == .both {
      let index = open[place]
      switch turn {
      case .both: isSplit[index] = splits[index].map { $0.imbalance <= 8 } ?? false
      case .first: evidence[index] = -max(abs(evidence[index]), Draft.turnEvidence)
      case .second: evidence[index] = max(abs(evidence[index]), Draft.turnEvidence)
      case .neutral: break
      }
    }
  }

  /// What a line's turn says about its language, in milli-nats.
  private static let turnEvidence = 8000

  /// Of a page whose languages do not take turns, the headings in both languages, and the titles in both that stand
  /// before its text.
  func markTitlesInBoth(_ open: [Int], _ isSplit: inout [Bool]) {
    var isBeforeText = true
    for index in open {
      if lines[index].isProse || lines[index].endsSentence { isBeforeText = false }
      guard let split = splits[index], split.isBalanced, lines[index].isMixed, !lines[index].endsSentence
      else {
        continue
      }
      isSplit[index] = isSplit[index] || isBeforeText || scanner.isHeading(lines[index])
    }
  }

  /// Of a page that goes to and fro without taking turns line by line, the titles in both languages that stand between two
  /// texts in both.
  func markTitlesBetween(_ alternation: Alternation, _ open: [Int], _ isSplit: inout [Bool]) {
    for (place, turn) in alternation.resolved().enumerated() where turn == .both {
      let index = open[place]
      if let split = splits[index], split.isBalanced, !lines[index].isProse { isSplit[index] = true }
    }
  }

  /// Sets apart what stands before the first pair and behind the last in one language only, and between the pairs
  /// lines that say nothing.
  func markSurroundings(
    of alternation: Alternation, _ open: [Int], _ isSplit: [Bool], _ finder: inout FurnitureFinder
  ) {
    let (paired, isInPair) = (alternation.paired, alternation.isInPair)
    // The first lines of a paragraph whose last line is in a pair belong to it.
    let pairedBlocks = Set(
      open.indices.filter { isInPair[$0] }.map { lines[open[$0]].block }.filter { $0 >= 0 })
    func lone(_ places: Range<Int>) -> [Int] {
      let unpaired = places.filter {
        !isInPair[$0] && !isSplit[open[$0]] && !lines[open[$0]].isNeutral
          && !pairedBlocks.contains(lines[open[$0]].block)
      }
      // As many lines in both languages can be the same, in another order.
      let second = unpaired.count { alternation.turns[$0] == .second }
      return 2 * second == unpaired.count ? [] : unpaired
    }
    // Behind several lines that lead, several can follow.
    var end = paired.upperBound
    if let last = alternation.leaders.last, last > 0,
      alternation.turns[last - 1] == alternation.turns[last]
    {
      while end < open.count, alternation.turns[end] == alternation.turns[end - 1] { end += 1 }
    }
    for place in lone(0..<paired.lowerBound) + lone(end..<open.count)
    where !lines[open[place]].isProse {
      finder.mark(open[place], .surrounding)
    }
    for (place, index) in open.enumerated()
    where lines[index].isNeutral && !isInPair[place] && !isSplit[index] {
      // Both sides may carry the same number, each before its text.
      let isTwice = (max(0, place - 3)..<min(open.count, place + 4)).contains { other in
        other != place && same(open[other], index)
      }
      if !isTwice { finder.mark(index, lines[index].isRule ? .decoration : .surrounding) }
    }
  }

  private func same(_ one: Int, _ other: Int) -> Bool {
    scanner.bytes[lines[one].span.range].elementsEqual(scanner.bytes[lines[other].span.range])
  }
}

extension LineScanner {
  /// The language that the letters of a line in a third writing system belong to.
  func foreignLanguage(of line: PageLine) -> Language {
    var counts = [Int](repeating: 0, count: WritingSystem.allCases.count)
    var offset = line.span.lowerBound
    while offset < line.span.upperBound {
      let (scalar, length) = bytes.scalar(at: offset)
      offset += length
      if let system = WritingSystem.of(scalar), system != first, system != second {
        counts[system.rawValue] += 1
      }
    }
    let best = WritingSystem.allCases.max { counts[$0.rawValue] < counts[$1.rawValue] } ?? .latin
    return best.usualLanguage
  }
}
