internal import Lattice

/// Learns the document's own translations from the groups that are likely, and gives better ``Ratios``.
///
/// One round of expectation maximisation over IBM Model 1 inside the groups, in both directions. A pair counts the
/// geometric mean of both directions less a discount, so that a pair seen once cannot confirm itself, and what the
/// lexicon says stays as a prior worth some occurrences.
struct SelfTraining {
  let rows: Profile
  let columns: Profile
  /// What was known before the document was read.
  let prior: Ratios

  private static let leastPosterior = 0.02
  /// The weight of a pair that nothing is known of, beside λ·R.
  fileprivate static let openness: Float = 0.06
  private static let discount: Float = 0.5
  /// How many occurrences the prior is worth.
  private static let priorWeight: Float = 10
  /// The most pairs of tokens in a group that is learnt from: in longer segments everything meets everything.
  private static let greatestTable = 1 << 20
  /// A ratio below this says nothing.
  private static let leastRatio: Float = 1.2

  /// Adds the pairs of likely groups.
  ///
  /// - Parameters:
  ///   - groups: which of the arcs are learnt from.
  ///   - matches: what is known to correspond in these groups.
  /// - Complexity: O(*p*) in the pairs of tokens in likely groups, of which one holds at most ``greatestTable``.
  func count(
    _ groups: some Sequence<Int>, of arcs: [Arc], posteriors: [Double], matches: Matches,
    into counts: inout PairCounts
  ) {
    var table = PairTable()
    for index in groups {
      let (arc, posterior) = (arcs[index], posteriors[index])
      guard posterior > Self.leastPosterior, arc.rows > 0, arc.columns > 0 else { continue }
      let rowRange = Int(arc.row)..<Int(arc.row) + Int(arc.rows)
      let columnRange = Int(arc.column)..<Int(arc.column) + Int(arc.columns)
      let size = rows.tokenRange(rowRange).count * columns.tokenRange(columnRange).count
      if size == 0 || size > Self.greatestTable { continue }
      table.fill(rows, rowRange, columns, columnRange, matches)
      add(table, Float(posterior), to: &counts)
    }
  }

  /// Adds the pairs of a group, each as far as the one side explains the other.
  private func add(_ table: PairTable, _ posterior: Float, to counts: inout PairCounts) {
    func scale(_ sum: Float, _ nearness: Float) -> Float {
      posterior / (sum + (1 - GroupWords.explained) * (1 + nearness))
    }
    let columnScales = table.columnScales
    for column in 0..<table.width {
      columnScales[column] = scale(table.columnSums[column], table.columnNearness[column])
    }
    for row in 0..<table.height {
      let type = rows.tokens.types[table.firstRow + row]
      let isHapax = rows.occurrences[Int(type)] == 1
      let rowScale = scale(table.rowSums[row], table.rowNearness[row])
      for column in 0..<table.width {
        let place = row * table.width + column
        let byRow = table.byRow[place] * rowScale
        let byColumn = table.byColumn[place] * columnScales[column]
        // Shares this small never add up to more than the discount.
        if byRow * byColumn < 1e-5 { continue }
        let other = columns.tokens.types[table.firstColumn + column]
        // Two words that occur once each say nothing by meeting.
        if isHapax, columns.occurrences[Int(other)] == 1 { continue }
        counts.add(row: type, column: other, byRow: byRow, byColumn: byColumn)
      }
    }
  }

  /// The weight of every pair of tokens in a group, in both directions, and their sums.
  private struct PairTable {
    private(set) var firstRow = 0
    private(set) var firstColumn = 0
    private(set) var height = 0
    private(set) var width = 0
    /// Row by row.
    private(set) var byRow = Scratch<Float>(repeating: 0, count: 0)
    private(set) var byColumn = Scratch<Float>(repeating: 0, count: 0)
    /// By token: the sum of the weights of its pairs, and that of their nearness.
    private(set) var rowSums = Scratch<Float>(repeating: 0, count: 0)
    private(set) var rowNearness = Scratch<Float>(repeating: 0, count: 0)
    private(set) var columnSums = Scratch<Float>(repeating: 0, count: 0)
    private(set) var columnNearness = Scratch<Float>(repeating: 0, count: 0)
    private(set) var columnScales = Scratch<Float>(repeating: 0, count: 0)
    private var places = Scratch<Float>(repeating: 0, count: 0)

    mutating func fill(
      _ rows: Profile, _ rowRange: Range<Int>, _ columns: Profile, _ columnRange: Range<Int>,
      _ matches: Matches
    ) {
      let (rowTokens, columnTokens) = (rows.tokenRange(rowRange), columns.tokenRange(columnRange))
      (firstRow, firstColumn) = (rowTokens.lowerBound, columnTokens.lowerBound)
      (height, width) = (rowTokens.count, columnTokens.count)
      makeRoom()
      let rowScale = GroupWords.Scale(rows, rowRange)
      let columnScale = GroupWords.Scale(columns, columnRange)
      let places = places.slice(0, width)
      let nearness = columnNearness.slice(0, width)
      for column in 0..<width {
        places[column] =
          (columns.tokens.places[firstColumn + column] - columnScale.start) * columnScale.factor
        nearness[column] = 0
      }
      for row in 0..<height {
        let place = (rows.tokens.places[firstRow + row] - rowScale.start) * rowScale.factor
        let weights = byRow.slice(row * width, width)
        for column in 0..<width {
          let distance = 1 + GroupWords.sharpness * abs(place - places[column])
          weights[column] = 1 / (distance * distance)
        }
        var sum: Float = 0
        for column in 0..<width {
          sum += weights[column]
          nearness[column] += weights[column]
        }
        rowNearness[row] = sum
        rowSums[row] = SelfTraining.openness * sum
        let others = byColumn.slice(row * width, width)
        for column in 0..<width {
          weights[column] *= SelfTraining.openness
          others[column] = weights[column]
        }
      }
      for column in 0..<width { columnSums[column] = SelfTraining.openness * nearness[column] }
      for row in rowRange {
        for match in matches.matches[matches.range(row: row, columns: columnRange)] {
          let (row, column) = (Int(match.row) - firstRow, Int(match.column) - firstColumn)
          let near = byRow[row * width + column] * (GroupWords.explained / SelfTraining.openness)
          byRow[row * width + column] += near * match.toRow
          byColumn[row * width + column] += near * match.toColumn
          rowSums[row] += near * match.toRow
          columnSums[column] += near * match.toColumn
        }
      }
    }

    private mutating func makeRoom() {
      func widen(_ numbers: inout Scratch<Float>, _ count: Int) {
        if numbers.count < count { numbers = Scratch(repeating: 0, count: count * 2) }
      }
      widen(&byRow, height * width)
      widen(&byColumn, height * width)
      widen(&rowSums, height)
      widen(&rowNearness, height)
      widen(&columnSums, width)
      widen(&columnNearness, width)
      widen(&columnScales, width)
      widen(&places, width)
    }
  }

  /// What is known when these pairs were counted.
  ///
  /// - Complexity: O(*n* log *n*) in the pairs.
  func ratios(_ counts: PairCounts) -> Ratios {
    let learnt = counts.sorted { ($0.byRow * $0.byColumn).squareRoot() > Self.discount }
    let rowTotal = rows.occurrences.reduce(Float(0)) { $0 + Float($1) }
    let columnTotal = columns.occurrences.reduce(Float(0)) { $0 + Float($1) }
    func entry(_ row: Int32, _ column: Int32, count: Float, known: Ratios.Entry?) -> Ratios.Entry {
      let rowCount = Float(rows.occurrences[Int(row)])
      let columnCount = Float(columns.occurrences[Int(column)])
      let weight = Self.priorWeight
      return Ratios.Entry(
        column: column,
        toColumn: (count * columnTotal / columnCount + weight * (known?.toColumn ?? 0)) / (rowCount + weight),
        toRow: (count * rowTotal / rowCount + weight * (known?.toRow ?? 0)) / (columnCount + weight))
    }
    var result: [(row: Int32, entry: Ratios.Entry)] = []
    var next = 0
    for row in 0..<Int32(rows.typeCount) {
      var known = prior.entries(ofRow: row)
      while next < learnt.count && learnt[next].row == row || !known.isEmpty {
        let learntColumn = next < learnt.count && learnt[next].row == row ? learnt[next].column : Int32.max
        let knownColumn = known.first?.column ?? Int32.max
        var count: Float = 0
        if learntColumn <= knownColumn {
          count = (learnt[next].count.byRow * learnt[next].count.byColumn).squareRoot() - Self.discount
          next += 1
        }
        let new = entry(
          row, min(learntColumn, knownColumn), count: count,
          known: knownColumn <= learntColumn ? known.popFirst() : nil)
        if max(new.toRow, new.toColumn) >= Self.leastRatio { result.append((row, new)) }
      }
    }
    return Ratios(rowTypes: rows.typeCount, sorted: result)
  }
}
