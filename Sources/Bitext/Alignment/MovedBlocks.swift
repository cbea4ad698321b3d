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
  private static let hole = 2
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
      let blocks = self.blocks(of: left, choices)
      if blocks.isEmpty { return choices }
      choices = left.replacing(blocks.flatMap(\.self), in: choices)
      let found = blocks.joined().reduce(0) { $0 + Int($1.arc.rows) }
      if Double(found) < Self.leastFound * Double(left.rows.count) { return choices }
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

  /// The blocks among what is left over, each of them its pairs in order.
  private func blocks(of left: LeftOver, _ choices: [BeadAligner.Choice]) -> [[BeadAligner.Choice]] {
    var inner = Weighing(
      weighing.pair.selecting(rows: left.rows, columns: left.columns, ratios: weighing.ratios))
    var words: [Float] = []
    inner.run { _, features in
      words.append(features[Feature.leastRowWords.rawValue] + features[Feature.leastColumnWords.rawValue])
    }
    var blocks: [[BeadAligner.Choice]] = []
    // Of the last block.
    var gain = 0
    var said: Float = 0
    var end = (row: Int.min / 2, column: Int.min / 2)
    func finish() {
      guard let block = blocks.last else { return }
      // Words must speak for it: lines of any text fit each other by length.
      let isBlock =
        block.count >= Self.leastPairs && gain >= Self.leastGain.block
        && said > Exchange.leastWords * Float(block.count)
      if !isBlock { blocks.removeLast() }
    }
    for index in inner.lattice.bestPath() ?? [] {
      let arc = inner.arcs[index]
      guard arc.kind == 0, !inner.exchanges.contains(index), let outer = left.outer(arc) else { continue }
      let saved = left.cost(of: arc, choices) - Int(arc.cost)
      if saved < Self.leastGain.pair { continue }
      let follows =
        (0...Self.hole).contains(Int(outer.row) - end.row)
        && (0...Self.hole).contains(Int(outer.column) - end.column)
      if !follows {
        finish()
        blocks.append([])
        (gain, said) = (0, 0)
      }
      blocks[blocks.count - 1].append(BeadAligner.Choice(arc: outer, posterior: inner.posteriors[index]))
      gain += saved
      said += words[index]
      end = (Int(outer.row) + Int(outer.rows), Int(outer.column) + Int(outer.columns))
    }
    finish()
    return blocks
  }
}

/// The segments that a path leaves over.
private struct LeftOver {
  /// Their numbers, ascending.
  let rows: [Int]
  let columns: [Int]
  /// Which of the choices each of them is.
  private let rowChoices: [Int]
  private let columnChoices: [Int]

  init(_ choices: [BeadAligner.Choice]) {
    let ofRows = choices.indices.filter { choices[$0].arc.kind == 1 }
    let ofColumns = choices.indices.filter { choices[$0].arc.kind == 2 }
    rowChoices = ofRows.sorted { choices[$0].arc.row < choices[$1].arc.row }
    columnChoices = ofColumns.sorted { choices[$0].arc.column < choices[$1].arc.column }
    rows = rowChoices.map { Int(choices[$0].arc.row) }
    columns = columnChoices.map { Int(choices[$0].arc.column) }
  }

  /// A group of segments that are left over as a group of the document, if they follow each other there.
  func outer(_ arc: Arc) -> Arc? {
    let (row, column) = (Int(arc.row), Int(arc.column))
    let (height, width) = (Int(arc.rows), Int(arc.columns))
    guard rows[row + height - 1] - rows[row] == height - 1,
      columns[column + width - 1] - columns[column] == width - 1
    else { return nil }
    return Arc(row: rows[row], column: columns[column], rows: height, columns: width, cost: Int(arc.cost))
  }

  /// What the segments of a group cost as nulls.
  func cost(of arc: Arc, _ choices: [BeadAligner.Choice]) -> Int {
    let ofRows = rowChoices[Int(arc.row)..<Int(arc.row) + Int(arc.rows)]
    let ofColumns = columnChoices[Int(arc.column)..<Int(arc.column) + Int(arc.columns)]
    return (ofRows + ofColumns).reduce(0) { $0 + Int(choices[$1].arc.cost) }
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
