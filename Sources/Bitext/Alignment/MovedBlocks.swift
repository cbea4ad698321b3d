internal import Lattice

/// Finds blocks of several segments that stand in another place than their counterpart, such as two parts of a text in
/// another order.
///
/// A path never crosses itself, so of two blocks that crossed it keeps one and leaves the other over, as rows here and
/// as columns there. What is left over of both sides is aligned by itself; pairs that follow each other on both sides
/// are a block, if they fit far better than nulls.
struct MovedBlocks {
  private let weighing: Weighing

  /// A block has at least so many pairs: single segments are found by ``MovedSegments``, which knows how far they go.
  private static let leastPairs = 2
  /// How many segments of a block may have no counterpart between two of its pairs.
  private static let hole: Int32 = 2
  /// What a block must be better by than the nulls that it replaces, in milli-nats, for each pair and in all.
  private static let leastGain = (pair: 2_000, block: 12_000)
  /// Blocks that cross each other are left over again, so often; but where a lesser share of what was left over came
  /// together it was chance.
  private static let rounds = 8
  private static let leastFound = 0.1
  /// Sides of which a lesser share was paired are different texts, and nothing has moved.
  private static let leastPaired = 0.1

  init(_ weighing: Weighing) { self.weighing = weighing }

  /// - Complexity: O(*n*) in the segments that are left over, in every round, as of an alignment.
  func rejoined(_ choices: [BeadAligner.Choice]) -> [BeadAligner.Choice] {
    var choices = choices
    for _ in 0..<Self.rounds {
      let left = LeftOver(choices)
      guard isEnough(left) else { return choices }
      let found = runs(of: pairs(among: left)).filter(isBlock).joined().map(\.choice)
      if found.isEmpty { return choices }
      choices = left.replacing(found, in: choices)
      let rows = found.reduce(0) { $0 + Int($1.arc.rows) }
      if Double(rows) < Self.leastFound * Double(left.rows.count) { return choices }
    }
    return choices
  }

  /// Whether what is left over may hold a block.
  private func isEnough(_ left: LeftOver) -> Bool {
    func isEnough(_ left: Int, of all: Int) -> Bool {
      left >= Self.leastPairs && Double(all - left) >= Self.leastPaired * Double(all)
    }
    return isEnough(left.rows.count, of: weighing.pair.rows.count)
      && isEnough(left.columns.count, of: weighing.pair.columns.count)
  }

  /// A pair of what is left over.
  private struct Pair {
    let choice: BeadAligner.Choice
    /// What it is better by than the nulls that it replaces, in milli-nats.
    let gain: Int
    /// What words say for it, as ``Exchange/leastWords`` counts.
    let words: Float

    /// Whether it stands close behind another on both sides.
    func follows(_ other: Pair) -> Bool {
      let (arc, before) = (choice.arc, other.choice.arc)
      return (0...hole).contains(arc.row - before.row - Int32(before.rows))
        && (0...hole).contains(arc.column - before.column - Int32(before.columns))
    }
  }

  /// The pairs of an alignment of what is left over, in order, that are better than nulls.
  private func pairs(among left: LeftOver) -> [Pair] {
    var inner = Weighing(
      weighing.pair.selecting(
        rows: left.rows.map { Int($0.row) }, columns: left.columns.map { Int($0.column) },
        ratios: weighing.ratios))
    var words: [Float] = []
    inner.run { _, features in
      words.append(features[Feature.leastRowWords.rawValue] + features[Feature.leastColumnWords.rawValue])
    }
    let path = inner.lattice.bestPath() ?? []
    return path.compactMap { index in
      let arc = inner.arcs[index]
      guard arc.kind == 0, !inner.exchanges.contains(index), let outer = left.outer(arc) else { return nil }
      let gain = left.cost(of: arc) - Int(arc.cost)
      if gain < Self.leastGain.pair { return nil }
      return Pair(
        choice: BeadAligner.Choice(arc: outer, posterior: inner.posteriors[index]), gain: gain,
        words: words[index])
    }
  }

  /// Pairs that follow each other.
  private func runs(of pairs: [Pair]) -> [[Pair]] {
    var runs: [[Pair]] = []
    for pair in pairs {
      if let last = runs.last?.last, pair.follows(last) {
        runs[runs.count - 1].append(pair)
      } else {
        runs.append([pair])
      }
    }
    return runs
  }

  /// Words must speak for a block: lines of any text fit each other by length.
  private func isBlock(_ run: [Pair]) -> Bool {
    run.count >= Self.leastPairs && run.reduce(0) { $0 + $1.gain } >= Self.leastGain.block
      && run.reduce(0) { $0 + $1.words } > Exchange.leastWords * Float(run.count)
  }
}

/// The segments that a path leaves over.
private struct LeftOver {
  /// Their nulls, in the order of the path and so of the segments.
  let rows: [Arc]
  let columns: [Arc]

  init(_ choices: [BeadAligner.Choice]) {
    rows = choices.map(\.arc).filter { $0.kind == 1 }
    columns = choices.map(\.arc).filter { $0.kind == 2 }
  }

  /// A group of segments that are left over as a group of the document, if they follow each other there.
  func outer(_ arc: Arc) -> Arc? {
    let (rows, columns) = nulls(of: arc)
    let (row, column) = (Int(rows.first!.row), Int(columns.first!.column))
    guard Int(rows.last!.row) - row == rows.count - 1, Int(columns.last!.column) - column == columns.count - 1
    else { return nil }
    return Arc(row: row, column: column, rows: rows.count, columns: columns.count, cost: Int(arc.cost))
  }

  /// What the segments of a group cost as nulls.
  func cost(of arc: Arc) -> Int {
    let (rows, columns) = nulls(of: arc)
    return (rows + columns).reduce(0) { $0 + Int($1.cost) }
  }

  private func nulls(of arc: Arc) -> (rows: ArraySlice<Arc>, columns: ArraySlice<Arc>) {
    (
      rows[Int(arc.row)..<Int(arc.row) + Int(arc.rows)],
      columns[Int(arc.column)..<Int(arc.column) + Int(arc.columns)]
    )
  }

  /// The choices with these groups instead of the nulls of their segments.
  func replacing(_ groups: [BeadAligner.Choice], in choices: [BeadAligner.Choice]) -> [BeadAligner.Choice] {
    var groupOfRow: [Int: Int] = [:]
    var columnsTaken: Set<Int> = []
    for (number, group) in groups.enumerated() {
      for row in 0..<Int(group.arc.rows) { groupOfRow[Int(group.arc.row) + row] = number }
      for column in 0..<Int(group.arc.columns) { columnsTaken.insert(Int(group.arc.column) + column) }
    }
    return choices.compactMap { choice in
      if choice.arc.kind == 2 { return columnsTaken.contains(Int(choice.arc.column)) ? nil : choice }
      guard choice.arc.kind == 1, let number = groupOfRow[Int(choice.arc.row)] else { return choice }
      return choice.arc.row == groups[number].arc.row ? groups[number] : nil
    }
  }
}
