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
    var table = Scratch<SIMD2<Float>>(repeating: .zero, count: 0)
    for (arc, posterior) in zip(arcs, posteriors)
    where posterior > Self.leastPosterior && arc.rows > 0 && arc.columns > 0 {
      let rowRange = Int(arc.row)..<Int(arc.row) + Int(arc.rows)
      let columnRange = Int(arc.column)..<Int(arc.column) + Int(arc.columns)
      let size = rows.tokenRange(rowRange).count * columns.tokenRange(columnRange).count
      if size == 0 || size > Self.greatestTable { continue }
      if table.count < size { table = Scratch(repeating: .zero, count: size * 2) }
      count(rowRange, columnRange, Float(posterior), current, &lookup, table, into: &counts)
    }
    return counts
  }

  /// Counts the pairs of a group.
  ///
  /// - Parameter table: a place for every pair of tokens, row by row; what it holds before means nothing.
  private func count(
    _ rowRange: Range<Int>, _ columnRange: Range<Int>, _ posterior: Float, _ current: Ratios,
    _ lookup: inout RatioRow, _ table: Scratch<SIMD2<Float>>,
    into counts: inout PairCounts
  ) {
    let explained = GroupWords.explained
    let rowTypes = rows.tokens[rows.tokenRange(rowRange)].map(\.type)
    let columnTypes = columns.tokens[columns.tokenRange(columnRange)].map(\.type)
    let rowPlaces = places(of: rows, rowRange)
    let columnPlaces = places(of: columns, columnRange)
    let width = columnTypes.count
    // By token: the sum of the weights of its pairs, and that of their nearness.
    lookup.mark(columnTypes)
    defer { lookup.unmark(columnTypes) }
    var rowSums: [SIMD2<Float>] = []
    rowSums.reserveCapacity(rowTypes.count)
    let columnSums = Scratch<SIMD2<Float>>(repeating: .zero, count: width)
    for row in rowTypes.indices {
      lookup.load(current, row: rowTypes[row])
      var rowSum = SIMD2<Float>.zero
      for column in 0..<width {
        let distance = 1 + GroupWords.sharpness * abs(rowPlaces[row] - columnPlaces[column])
        let near = 1 / (distance * distance)
        let weight = near * (Self.openness + explained * lookup[columnTypes[column]])
        table[row * width + column] = weight
        rowSum += SIMD2(weight.x, near)
        columnSums[column] += SIMD2(weight.y, near)
      }
      rowSums.append(rowSum)
    }
    func scale(_ sum: SIMD2<Float>) -> Float { posterior / (sum.x + (1 - explained) * (1 + sum.y)) }
    let columnScales = (0..<width).map { scale(columnSums[$0]) }
    for row in rowTypes.indices {
      let isHapax = rows.occurrences[Int(rowTypes[row])] == 1
      let rowScale = scale(rowSums[row])
      for column in 0..<width {
        let shares = table[row * width + column] * SIMD2(rowScale, columnScales[column])
        // Shares this small never add up to more than the discount.
        if shares.x * shares.y < 1e-5 { continue }
        // Two words that occur once each say nothing by meeting.
        if isHapax, columns.occurrences[Int(columnTypes[column])] == 1 { continue }
        counts.add(row: rowTypes[row], column: columnTypes[column], byRow: shares.x, byColumn: shares.y)
      }
    }
  }

  private func places(of profile: Profile, _ segments: Range<Int>) -> [Float] {
    let start = Float(profile.characterStarts[segments.lowerBound])
    let scale = 1 / Float(max(1, profile.characters(segments)))
    return profile.tokens[profile.tokenRange(segments)].map { ($0.place - start) * scale }
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

/// The ratios of one row type, laid out by column type: to the row and to the column, 0 for pairs that have none and for
/// columns that are not marked.
private struct RatioRow {
  private var ratios: [SIMD2<Float>]
  private var loaded: [Int32] = []
  /// By column type a bit that tells whether it is asked for: of the entries of a row few are.
  private var marks: [UInt64]

  init(columnTypes: Int) {
    ratios = [SIMD2<Float>](repeating: .zero, count: columnTypes)
    marks = [UInt64](repeating: 0, count: columnTypes / 64 + 1)
  }

  mutating func mark(_ columns: [Int32]) {
    for column in columns { marks[Int(column) >> 6] |= 1 << UInt64(column & 63) }
  }

  mutating func unmark(_ columns: [Int32]) {
    for column in columns { marks[Int(column) >> 6] = 0 }
  }

  mutating func load(_ current: Ratios, row: Int32) {
    for column in loaded { ratios[Int(column)] = .zero }
    loaded.removeAll(keepingCapacity: true)
    for entry in current.entries(ofRow: row)
    where marks[Int(entry.column) >> 6] & 1 << UInt64(entry.column & 63) != 0 {
      ratios[Int(entry.column)] = SIMD2(entry.toRow, entry.toColumn)
      loaded.append(entry.column)
    }
  }

  subscript(column: Int32) -> SIMD2<Float> { ratios[Int(column)] }
}
