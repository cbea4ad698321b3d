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
      for columns in 1...greatestColumns where rows + columns <= 8 { steps.append(Step(rows, columns)) }
    }
    return steps
  }()
  static let greatestRows = 7
  static let greatestColumns = 5

  let rows: Profile
  let columns: Profile
  let matches: Matches
  let lengths: LengthModel

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

    static func type(_ step: Step) -> Float {
      switch (step.rows, step.columns) {
      case (1, 1): 0
      case (2, 1): 2.1
      case (1, 2): 2.2
      case (3, 1): 4.5
      case (2, 2): 4.3
      case (4, 1), (1, 3): 6.1
      case (3, 2), (2, 3): 6.4
      default: 7.6 + 1.6 * Float(max(0, step.rows + step.columns - 5))
      }
    }
  }

  /// The costs of all steps in a band, and for every segment how well the best window nearby explains it, per token.
  ///
  /// - Complexity: O(*c*) in cells, plus the matches near each.
  func look(band: Band, zones: Zones? = nil) -> (grid: Grid, best: Bilingual<[Float]>) {
    let byRows = WindowScores(
      segments: rows.count, windows: matches.windows, greatest: Self.greatestColumns
    ) { segment, score in
      score.score(tokens: rows.tokenRange(segment..<segment + 1), other: columns) { column, add in
        for index in matches.range(row: segment, column: column) {
          add(Int(matches.matches[index].row), matches.matches[index].toRow)
        }
      }
    }
    let transposed = (0..<columns.count).map { matches.rows(near: $0) }
    let byColumns = WindowScores(
      segments: columns.count, windows: transposed, greatest: Self.greatestRows
    ) { segment, score in
      score.score(tokens: columns.tokenRange(segment..<segment + 1), other: rows) { row, add in
        guard matches.windows[row].contains(segment) else { return }
        for index in matches.range(row: row, column: segment) {
          add(Int(matches.matches[index].column), matches.matches[index].toColumn)
        }
      }
    }
    let types = Self.steps.map { Weight.type($0) }
    let grid = Grid(band: band, steps: Self.steps) { row, costs in
      var next = 0
      for column in band.lower[row]...band.upper[row] {
        for (position, step) in Self.steps.enumerated() {
          defer { next += 1 }
          guard band.contains(row: row + step.rows, column: column + step.columns) else { continue }
          guard zones?.allow(step, row: row, column: column) ?? true else {
            costs[next] = Grid.forbidden
            continue
          }
          let rowRange = row..<row + step.rows
          let columnRange = column..<column + step.columns
          var cost: Float
          if step.columns == 0 {
            cost = Weight.rowNull + Weight.nullRowToken * Float(rows.tokenRange(rowRange).count)
          } else if step.rows == 0 {
            cost = Weight.columnNull + Weight.nullColumnToken * Float(columns.tokenRange(columnRange).count)
          } else {
            let fit = lengths.fit(rows.characters(rowRange), columns.characters(columnRange))
            cost = types[position] + Weight.deviation * fit.deviation + Weight.logarithm * fit.logarithm
            for segment in rowRange {
              cost -= Weight.byRows * byRows[segment, from: column, count: step.columns]
            }
            for segment in columnRange {
              cost -= Weight.byColumns * byColumns[segment, from: row, count: step.rows]
            }
          }
          costs[next] = Int32(cost * 1000)
        }
      }
    }
    let best = Bilingual(
      source: (0..<rows.count).map { byRows.best($0) / Float(3 + rows.tokenRange($0..<$0 + 1).count) },
      target: (0..<columns.count).map {
        byColumns.best($0) / Float(3 + columns.tokenRange($0..<$0 + 1).count)
      })
    return (grid, best)
  }
}

/// For each segment of one side and each short window of the other, how well the window explains the segment's words.
///
/// The score of a token is ln(1 − λ + λ · *s* / (1 + *n*)), with *s* the sum of its ratios to the window's *n* tokens:
/// below 0 if nothing there corresponds to it, far above if a rare word does.
struct WindowScores {
  /// How much of a text is explained by the other side: the rest is background.
  static let explained: Float = 0.8

  private let windows: [Range<Int>]
  private let greatest: Int
  private let offsets: [Int]
  private let scores: [Float]

  /// Scores of one segment while they are made.
  struct Sink {
    fileprivate var scores: [Float] = []
    fileprivate var window: Range<Int> = 0..<0
    fileprivate var greatest = 0
    fileprivate var sums: [Float] = []
    fileprivate var touched: [Int] = []

    mutating func score(
      tokens: Range<Int>, other: Profile, visit: (_ segment: Int, _ add: (Int, Float) -> Void) -> Void
    ) {
      let explained = WindowScores.explained
      let background = quickLogarithm(1 - explained) * Float(tokens.count)
      if sums.count < tokens.count { sums = [Float](repeating: 0, count: tokens.count * 2) }
      for first in window {
        for count in 1...greatest {
          guard first + count <= window.upperBound else {
            scores.append(background)
            continue
          }
          visit(first + count - 1) { token, ratio in
            let index = token - tokens.lowerBound
            if sums[index] == 0 { touched.append(index) }
            sums[index] += ratio
          }
          let share = explained / Float(1 + other.tokenRange(first..<first + count).count)
          var product: Float = 1
          var total = background
          for index in touched {
            product *= 1 + sums[index] * share / (1 - explained)
            if product > 1e30 {
              total += quickLogarithm(product)
              product = 1
            }
          }
          scores.append(total + quickLogarithm(product))
        }
        for index in touched { sums[index] = 0 }
        touched.removeAll(keepingCapacity: true)
      }
    }
  }

  init(
    segments: Int, windows: [Range<Int>], greatest: Int, fill: (_ segment: Int, _ sink: inout Sink) -> Void
  ) {
    var sink = Sink()
    var offsets: [Int] = []
    offsets.reserveCapacity(segments)
    sink.greatest = greatest
    for segment in 0..<segments {
      offsets.append(sink.scores.count)
      sink.window = windows[segment]
      fill(segment, &sink)
    }
    self.windows = windows
    self.greatest = greatest
    self.offsets = offsets
    scores = sink.scores
  }

  /// The score of a segment with the window that explains it best; 0 if it has no window.
  func best(_ segment: Int) -> Float {
    let end = segment + 1 < offsets.count ? offsets[segment + 1] : scores.count
    return scores[offsets[segment]..<end].max() ?? 0
  }

  /// The score of a segment with `count` segments of the other side.
  subscript(segment: Int, from first: Int, count count: Int) -> Float {
    let window = windows[segment]
    guard first >= window.lowerBound, first + count <= window.upperBound else { return 0 }
    return scores[offsets[segment] + (first - window.lowerBound) * greatest + count - 1]
  }
}
