internal import Lattice

/// A cheap cost for every group near the path: how many rows and columns, how well the lengths fit, and the words,
/// wherever in the group they stand.
///
/// It decides nothing but which groups are worth a closer look (``GroupFeatures``). The words' part is a sum over
/// segments, so that it is computed once for each segment with each window of the other side.
struct NearbyCosts {
  /// Every group that is thought of: up to 7 rows and 5 columns, 8 in all.
  static let steps: [Step] = {
    var steps = [Step(1, 0), Step(0, 1)]
    for rows in 1...greatestRows {
      for columns in 1...min(greatestColumns, greatestSize - rows) { steps.append(Step(rows, columns)) }
    }
    return steps
  }()
  static let greatestRows = 7
  static let greatestColumns = 5
  private static let greatestSize = 8
  /// How many of the steps, the first ones, leave a row or a column alone.
  private static let nulls = 2

  let rows: Profile
  let columns: Profile
  let matches: Matches

  /// In nats, from a fit of these few terms alone; the threshold of what survives is generous.
  private enum Weight {
    static let rowNull: Float = 5
    static let columnNull: Float = 5
    static let nullRowToken: Float = 0.3
    static let nullColumnToken: Float = 0.12
    static let byRows: Float = 0.45
    static let byColumns: Float = 0.1
    static let deviation: Float = 0.6
    static let logarithm: Float = 2

    /// By the number of rows, for one column, for two and so on.
    static let types: [SIMD8<Float>] = (0...greatestRows).map { rows in
      SIMD8((1...8).map { type(rows, $0) })
    }

    private static func type(_ rows: Int, _ columns: Int) -> Float {
      switch (rows, columns) {
      case (1, 1): 0
      case (2, 1): 2.1
      case (1, 2): 2.2
      case (3, 1): 4.5
      case (2, 2): 4.3
      case (4, 1), (1, 3): 6.1
      case (3, 2), (2, 3): 6.4
      default: 7.6 + 1.6 * Float(max(0, rows + columns - 5))
      }
    }

    /// By a width: 1 for groups of so many columns and more, and 0 for others.
    static let wide: [SIMD8<Float>] = (0...8).map { width in SIMD8((1...8).map { $0 < width ? 0 : 1 }) }
  }

  /// The costs of all steps in a band, for every segment how well the best window nearby explains it, per token, and how
  /// the lengths compare.
  ///
  /// - Complexity: O(*c*) in cells, plus the matches near each.
  func look(band: Band, zones: Zones? = nil) -> (
    grid: Grid, best: Bilingual<[Float]>, lengths: LengthModel
  ) {
    let byRows = WindowScores(
      of: rows, beside: columns, windows: matches.windows, greatest: Self.greatestColumns, matches: matches,
      isOfColumns: false)
    let byColumns = WindowScores(
      of: columns, beside: rows, windows: (0..<columns.count).map { matches.rows(near: $0) },
      greatest: Self.greatestRows, matches: matches, isOfColumns: true)
    let counterparts = counterparts(byRows, byColumns)
    let lengths = LengthModel(
      rows: rows, columns: columns, groups: counterparts, probabilities: counterparts.map { _ in 1 })
    let grid = Grid(band: band, steps: Self.steps) { row, costs in
      var next = 0
      for column in band.lower[row]...band.upper[row] {
        for step in Self.steps[..<Self.nulls] {
          if band.contains(row: row + step.rows, column: column + step.columns) {
            let isAllowed = zones?.allow(step, row: row, column: column) ?? true
            costs[next] = isAllowed ? cost(ofNull: step, row, column) : Grid.forbidden
          }
          next += 1
        }
        let characters = columnCharacters(from: column)
        for height in 1...Self.greatestRows {
          let widths = 1...min(Self.greatestColumns, Self.greatestSize - height)
          defer { next += widths.count }
          guard row + height <= band.rows else { continue }
          let group = cost(row..<row + height, column, characters, lengths, byRows, byColumns)
          for width in widths where band.contains(row: row + height, column: column + width) {
            let isAllowed = zones?.allow(Step(height, width), row: row, column: column) ?? true
            costs[next + width - 1] = isAllowed ? Int32(group[width - 1] * 1000) : Grid.forbidden
          }
        }
      }
    }
    let best = Bilingual(
      source: (0..<rows.count).map { byRows.best[$0] / Float(3 + rows.tokenRange($0..<$0 + 1).count) },
      target: (0..<columns.count).map {
        byColumns.best[$0] / Float(3 + columns.tokenRange($0..<$0 + 1).count)
      })
    return (grid, best, lengths)
  }

  /// What words alone would pair: a row and a column each of which is explained best by the other.
  ///
  /// - Complexity: O(*w*) in the pairs of segments that are near each other.
  private func counterparts(_ byRows: WindowScores, _ byColumns: WindowScores) -> [Arc] {
    var columnOfRow = [Int](repeating: -1, count: rows.count)
    var rowOfColumn = [(row: Int, gain: Float)](repeating: (-1, Self.leastGain), count: columns.count)
    for row in 0..<rows.count {
      var best = Self.leastGain
      for column in matches.windows[row] {
        let tokens = rows.tokenRange(row..<row + 1).count + columns.tokenRange(column..<column + 1).count
        let gain =
          byRows[row, from: column][0] + byColumns[column, from: row][0] - WindowScores.background(tokens)
        if gain > best { (columnOfRow[row], best) = (column, gain) }
        if gain > rowOfColumn[column].gain { rowOfColumn[column] = (row, gain) }
      }
    }
    return columnOfRow.indices.compactMap { row in
      let column = columnOfRow[row]
      guard column >= 0, rowOfColumn[column].row == row else { return nil }
      return Arc(row: row, column: column, rows: 1, columns: 1)
    }
  }

  /// How much better than chance two counterparts explain each other's words at least, in nats.
  private static let leastGain: Float = 4

  private func cost(ofNull step: Step, _ row: Int, _ column: Int) -> Int32 {
    let cost =
      step.columns == 0
      ? Weight.rowNull + Weight.nullRowToken * Float(rows.tokenRange(row..<row + step.rows).count)
      : Weight.columnNull
        + Weight.nullColumnToken * Float(columns.tokenRange(column..<column + step.columns).count)
    return Int32(cost * 1000)
  }

  /// The characters of one column from an index on, of two, of three and so on; behind the last they stay the same.
  private func columnCharacters(from first: Int) -> SIMD8<Float> {
    var characters = SIMD8<Float>.zero
    for lane in 0..<Self.greatestColumns {
      characters[lane] = Float(columns.characters(first..<min(first + lane + 1, columns.count)))
    }
    return characters
  }

  /// The costs of groups of these rows with one column from an index on, with two, with three and so on, of which
  /// those beyond the last column mean nothing.
  @inline(__always)
  private func cost(
    _ rowRange: Range<Int>, _ column: Int, _ characters: SIMD8<Float>, _ lengths: LengthModel,
    _ byRows: WindowScores, _ byColumns: WindowScores
  ) -> SIMD8<Float> {
    let fit = lengths.fit(rows.characters(rowRange), characters)
    var cost =
      Weight.types[rowRange.count] + Weight.deviation * fit.deviation + Weight.logarithm * fit.logarithm
    for segment in rowRange { cost -= Weight.byRows * byRows[segment, from: column] }
    for width in 1...min(Self.greatestColumns, max(1, columns.count - column)) where column < columns.count {
      let score = byColumns[column + width - 1, from: rowRange.lowerBound][rowRange.count - 1]
      // Of groups that are as wide as to hold this column.
      cost -= Weight.byColumns * score * Weight.wide[width]
    }
    return cost
  }
}

extension LengthModel {
  /// The same as ``fit(_:_:)`` for several lengths of the columns at once.
  @inline(__always)
  func fit(
    _ rowCharacters: Int, _ columnCharacters: SIMD8<Float>
  ) -> (deviation: SIMD8<Float>, logarithm: SIMD8<Float>) {
    let a = columnCharacters * ratio
    let b = Float(rowCharacters)
    let square = (a - b) * (a - b) / (a + b + 1) / (mean / 10)
    let logarithm = quickLogarithm((a + 4 * ratio) / (b + 4 * ratio))
    let squared = logarithm * logarithm
    return (
      square.replacing(with: 50, where: square .> 50).squareRoot(),
      squared.replacing(with: 4, where: squared .> 4)
    )
  }
}
