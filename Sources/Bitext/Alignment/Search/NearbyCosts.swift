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
  fileprivate static let greatestSize = 8
  /// How many of the steps, the first ones, leave a row or a column alone.
  fileprivate static let nulls = 2

  let rows: Profile
  let columns: Profile
  let matches: Matches

  /// In nats, from a fit of these few terms alone; the threshold of what survives is generous.
  fileprivate enum Weight {
    static let rowNull: Float = 5
    static let columnNull: Float = 5
    static let nullRowToken: Float = 0.3
    static let nullColumnToken: Float = 0.12
    static let byRows: Float = 0.45
    static let byColumns: Float = 0.1
    static let deviation: Float = 0.6
    static let logarithm: Float = 2

    static func type(_ rows: Int, _ columns: Int) -> Float {
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
  }

  /// The costs of all steps in a band, for every segment how well the best window nearby explains it, per token, and how
  /// the lengths compare.
  ///
  /// - Complexity: O(*c*) in cells, plus the matches near each.
  func look(band: Band, zones: Zones? = nil) -> (
    grid: Grid, best: Bilingual<[Float]>, lengths: LengthModel
  ) {
    let byRows = WindowScores(
      of: rows, beside: columns, greatest: Self.greatestColumns, matches: matches, isOfColumns: false)
    let byColumns = WindowScores(
      of: columns, beside: rows, greatest: Self.greatestRows, matches: matches, isOfColumns: true)
    let counterparts = counterparts(byRows, byColumns)
    let lengths = LengthModel(
      rows: rows, columns: columns, groups: counterparts, probabilities: counterparts.map { _ in 1 })
    let row = NearbyRow(
      rows: rows, columns: columns, band: band, zones: zones, lengths: lengths, byRows: byRows,
      byColumns: byColumns)
    let grid = Grid(band: band, steps: Self.steps, fill: row.fill)
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
        let gain = byRows[row, column] + byColumns[row, column] - WindowScores.background(tokens)
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
}

/// The costs of all steps from a row of cells, computed step by step along the row.
private struct NearbyRow {
  private typealias Weight = NearbyCosts.Weight

  private let rows: Profile
  private let columns: Profile
  private let band: Band
  private let zones: Zones?
  private let lengths: LengthModel
  private let byRows: WindowScores
  private let byColumns: WindowScores
  /// By the number of columns less one, for the column where a group begins: the characters of the columns in those of
  /// rows, and the logarithm of them.
  private let widths: [(characters: [Float], logarithms: [Float])]
  /// Along the row of cells, by the number of columns less one: what has been gathered of the rows of a group.
  private let gathered: [Scratch<Float>]
  /// Along the row of cells: what has been gathered of the columns of a group.
  private let gatheredColumns: Scratch<Float>

  init(
    rows: Profile, columns: Profile, band: Band, zones: Zones?, lengths: LengthModel, byRows: WindowScores,
    byColumns: WindowScores
  ) {
    self.rows = rows
    self.columns = columns
    self.band = band
    self.zones = zones
    self.lengths = lengths
    self.byRows = byRows
    self.byColumns = byColumns
    widths = (1...NearbyCosts.greatestColumns).map { width in
      let characters = (0..<max(0, columns.count - width + 1)).map { first in
        Float(columns.characters(first..<first + width)) * lengths.ratio
      }
      return (characters, characters.map(lengths.logarithm))
    }
    let widest = (0...band.rows).reduce(0) { max($0, band.width($1)) }
    gathered = (0..<NearbyCosts.greatestColumns).map { _ in Scratch(repeating: 0, count: widest) }
    gatheredColumns = Scratch(repeating: 0, count: widest)
  }

  /// - Parameter costs: by step, then by cell of the row.
  func fill(_ row: Int, _ costs: UnsafeMutableBufferPointer<Int32>) {
    let cells = band.lower[row]..<band.upper[row] + 1
    fillNulls(row, cells, costs)
    for place in 0..<cells.count {
      for width in gathered.indices { gathered[width][place] = 0 }
    }
    var step = NearbyCosts.nulls
    for height in 1...NearbyCosts.greatestRows {
      let widths = 1...min(NearbyCosts.greatestColumns, NearbyCosts.greatestSize - height)
      if row + height > band.rows { break }
      let near = cells.clamped(to: byRows.window(row + height - 1))
      for width in widths {
        let place = byRows.place(row: row + height - 1, length: width, column: near.lowerBound)
        add(
          byRows.scores, from: place, near.count, to: gathered[width - 1], near.lowerBound - cells.lowerBound)
      }
      for place in 0..<cells.count { gatheredColumns[place] = 0 }
      for width in widths {
        // The last column of each group.
        let last = (cells.lowerBound + width - 1..<cells.upperBound + width - 1).clamped(
          to: byColumns.window(row))
        let place = byColumns.place(row: row, length: height, column: last.lowerBound)
        add(
          byColumns.scores, from: place, last.count, to: gatheredColumns,
          last.lowerBound - width + 1 - cells.lowerBound)
        let first = max(band.lower[row], band.lower[row + height] - width)
        let firsts = first..<max(first, min(band.upper[row], band.upper[row + height] - width) + 1)
        let all = UnsafeMutableBufferPointer(rebasing: costs[step * cells.count..<(step + 1) * cells.count])
        fill(row..<row + height, width, firsts, all, cells.lowerBound)
        step += 1
      }
    }
  }

  private func fillNulls(_ row: Int, _ cells: Range<Int>, _ costs: UnsafeMutableBufferPointer<Int32>) {
    let first = cells.lowerBound
    for (number, step) in NearbyCosts.steps[..<NearbyCosts.nulls].enumerated() {
      for column in cells where band.contains(row: row + step.rows, column: column + step.columns) {
        let isAllowed = zones?.allow(step, row: row, column: column) ?? true
        costs[number * cells.count + column - first] =
          isAllowed ? cost(ofNull: step, row, column) : Grid.forbidden
      }
    }
  }

  private func cost(ofNull step: Step, _ row: Int, _ column: Int) -> Int32 {
    let cost =
      step.columns == 0
      ? Weight.rowNull + Weight.nullRowToken * Float(rows.tokenRange(row..<row + step.rows).count)
      : Weight.columnNull
        + Weight.nullColumnToken * Float(columns.tokenRange(column..<column + step.columns).count)
    return Int32(cost * 1000)
  }

  /// Writes the costs of groups of some rows with some columns from each of `firsts` on.
  ///
  /// - Parameter start: the column of the first of `costs`.
  private func fill(
    _ group: Range<Int>, _ width: Int, _ firsts: Range<Int>, _ costs: UnsafeMutableBufferPointer<Int32>,
    _ start: Int
  ) {
    if firsts.isEmpty { return }
    let allowed = zones.map { $0.firsts(among: firsts, of: group, width: width) } ?? firsts
    for column in firsts.lowerBound..<allowed.lowerBound { costs[column - start] = Grid.forbidden }
    for column in allowed.upperBound..<firsts.upperBound { costs[column - start] = Grid.forbidden }
    if allowed.isEmpty { return }
    let type = Weight.type(group.count, width)
    let characters = Float(rows.characters(group))
    let logarithm = lengths.logarithm(characters)
    let scale = lengths.scale
    let gathered = gathered[width - 1].slice(allowed.lowerBound - start, allowed.count)
    let gatheredColumns = gatheredColumns.slice(allowed.lowerBound - start, allowed.count)
    let costs = UnsafeMutableBufferPointer(
      rebasing: costs[allowed.lowerBound - start..<allowed.upperBound - start])
    widths[width - 1].characters[allowed].withUnsafeBufferPointer { others in
      widths[width - 1].logarithms[allowed].withUnsafeBufferPointer { logarithms in
        for place in 0..<allowed.count {
          let difference = others[place] - characters
          let square = difference * difference / (others[place] + characters + 1) * scale
          let ratio = logarithms[place] - logarithm
          let squared = ratio * ratio
          let fit =
            Weight.deviation * (square < 50 ? square : 50).squareRoot()
            + Weight.logarithm * (squared < 4 ? squared : 4)
          let words = Weight.byRows * gathered[place] + Weight.byColumns * gatheredColumns[place]
          costs[place] = wholeNumber(1000 * (type + fit - words))
        }
      }
    }
  }

  /// Adds scores that stand side by side.
  private func add(_ scores: [Float], from place: Int, _ count: Int, to sums: Scratch<Float>, _ start: Int) {
    if count == 0 { return }
    let sums = sums.slice(start, count)
    scores[place..<place + count].withUnsafeBufferPointer { scores in
      for index in 0..<count { sums[index] += scores[index] }
    }
  }
}
