/// What follows for the lines of a page from its blocks and from the turns that its languages take.
extension Draft {
  /// Marks what is set apart by what the file says it is, or by its language.
  func markBlocks(_ finder: inout FurnitureFinder) {
    for (index, line) in lines.enumerated() {
      if line.block >= 0, let reason = scanner.blocks[line.block].apartReason { finder.mark(index, reason) }
      if finder.reasons[index] == nil, otherLanguages[index] != nil { finder.mark(index, .otherLanguage) }
    }
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
      isSplit[index] = isSplit[index] || isBeforeText || isHeading(index)
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

  /// Of a table with a language a column, gives each cell to the language of its column, whatever its letters say: text that
  /// was left untranslated stands in the place of its translation.
  func settleColumns(_ judged: [Int], _ isSecond: inout [Bool]) {
    struct Column: Hashable { let table, column: Int }
    func column(_ index: Int) -> Column? {
      guard lines[index].block >= 0, case .cell(let cell) = scanner.blocks[lines[index].block].kind else {
        return nil
      }
      return Column(table: cell.table, column: cell.column)
    }
    var counts: [Column: (first: Int, second: Int)] = [:]
    for index in judged where !lines[index].isNeutral {
      guard let column = column(index) else { continue }
      if isSecond[index] {
        counts[column, default: (0, 0)].second += 1
      } else {
        counts[column, default: (0, 0)].first += 1
      }
    }
    /// Whether the cells of a column are in the second language, if nearly all of them are in one.
    func side(_ column: Column) -> Bool? {
      guard let count = counts[column] else { return nil }
      let (most, least) = (max(count.first, count.second), min(count.first, count.second))
      return most >= 4 && most >= 4 * least ? count.second > count.first : nil
    }
    for (index, column) in judged.compactMap({ index in column(index).map { (index, $0) } }) {
      guard let own = side(column) else { continue }
      let hasOther = [column.column - 1, column.column + 1].contains {
        side(Column(table: column.table, column: $0)) == !own
      }
      if hasOther { isSecond[index] = own }
    }
  }

  private func isHeading(_ index: Int) -> Bool {
    guard lines[index].block >= 0, case .heading = scanner.blocks[lines[index].block].kind else {
      return false
    }
    return true
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
