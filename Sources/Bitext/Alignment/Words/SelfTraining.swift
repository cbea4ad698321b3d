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
  private static let openness: Float = 0.06
  private static let discount: Float = 0.5
  /// How many occurrences the prior is worth.
  private static let priorWeight: Float = 10
  /// The most pairs of tokens in a group that is learnt from: in longer segments everything meets everything.
  private static let greatestTable = 1 << 20
  /// A ratio below this says nothing.
  private static let leastRatio: Float = 1.2

  /// - Complexity: O(*p*) in the pairs of tokens in likely groups, of which one holds at most ``greatestTable``.
  func ratios(_ current: Ratios, arcs: [Arc], posteriors: [Double]) -> Ratios {
    updated(counts(current, arcs: arcs, posteriors: posteriors))
  }

  private func counts(_ current: Ratios, arcs: [Arc], posteriors: [Double]) -> PairCounts {
    var counts = PairCounts()
    var lookup = RatioRow(columnTypes: columns.typeCount)
    var toRow: [Float] = []
    var toColumn: [Float] = []
    let explained = GroupWords.explained
    for (arc, posterior) in zip(arcs, posteriors)
    where posterior > Self.leastPosterior && arc.rows > 0 && arc.columns > 0 {
      let rowRange = Int(arc.row)..<Int(arc.row) + Int(arc.rows)
      let columnRange = Int(arc.column)..<Int(arc.column) + Int(arc.columns)
      let rowTokens = rows.tokenRange(rowRange)
      let columnTokens = columns.tokenRange(columnRange)
      if rowTokens.isEmpty || columnTokens.isEmpty { continue }
      if rowTokens.count * columnTokens.count > Self.greatestTable { continue }
      let rowPlaces = places(rowTokens, of: rows, rowRange)
      let columnPlaces = places(columnTokens, of: columns, columnRange)
      let width = columnTokens.count
      toRow = [Float](repeating: 0, count: rowTokens.count * width)
      toColumn = toRow
      var rowSums = [Float](repeating: 0, count: rowTokens.count)
      var rowNear = rowSums
      var columnSums = [Float](repeating: 0, count: width)
      var columnNear = columnSums
      for row in 0..<rowTokens.count {
        lookup.load(current, row: rows.tokens[rowTokens.lowerBound + row].type)
        for column in 0..<width {
          let distance = 1 + GroupWords.sharpness * abs(rowPlaces[row] - columnPlaces[column])
          let near = 1 / (distance * distance)
          let ratio = lookup[columns.tokens[columnTokens.lowerBound + column].type]
          let weightToRow = near * (Self.openness + explained * ratio.toRow)
          let weightToColumn = near * (Self.openness + explained * ratio.toColumn)
          toRow[row * width + column] = weightToRow
          toColumn[row * width + column] = weightToColumn
          rowSums[row] += weightToRow
          rowNear[row] += near
          columnSums[column] += weightToColumn
          columnNear[column] += near
        }
      }
      let share = Float(posterior)
      for row in 0..<rowTokens.count {
        let type = rows.tokens[rowTokens.lowerBound + row].type
        let isHapax = rows.occurrences[Int(type)] == 1
        let rowScale = share / (rowSums[row] + (1 - explained) * (1 + rowNear[row]))
        for column in 0..<width {
          let columnType = columns.tokens[columnTokens.lowerBound + column].type
          let columnScale = share / (columnSums[column] + (1 - explained) * (1 + columnNear[column]))
          let byRow = toRow[row * width + column] * rowScale
          let byColumn = toColumn[row * width + column] * columnScale
          // Two words that occur once each say nothing by meeting.
          if isHapax, columns.occurrences[Int(columnType)] == 1 { continue }
          // Shares this small never add up to more than the discount.
          if byRow * byColumn < 1e-5 { continue }
          counts.add(row: type, column: columnType, byRow: byRow, byColumn: byColumn)
        }
      }
    }
    return counts
  }

  private func places(_ tokens: Range<Int>, of profile: Profile, _ segments: Range<Int>) -> [Float] {
    let start = Float(profile.characterStarts[segments.lowerBound])
    let scale = 1 / Float(max(1, profile.characters(segments)))
    return tokens.map { (profile.tokens[$0].place - start) * scale }
  }

  private func updated(_ counts: PairCounts) -> Ratios {
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

/// The ratios of one row type, laid out by column type.
private struct RatioRow {
  private var toRow: [Float]
  private var toColumn: [Float]
  private var loaded: [Int32] = []

  init(columnTypes: Int) {
    toRow = [Float](repeating: 0, count: columnTypes)
    toColumn = toRow
  }

  mutating func load(_ ratios: Ratios, row: Int32) {
    for column in loaded {
      toRow[Int(column)] = 0
      toColumn[Int(column)] = 0
    }
    loaded.removeAll(keepingCapacity: true)
    for entry in ratios.entries(ofRow: row) {
      toRow[Int(entry.column)] = entry.toRow
      toColumn[Int(entry.column)] = entry.toColumn
      loaded.append(entry.column)
    }
  }

  subscript(column: Int32) -> (toRow: Float, toColumn: Float) { (toRow[Int(column)], toColumn[Int(column)]) }
}
