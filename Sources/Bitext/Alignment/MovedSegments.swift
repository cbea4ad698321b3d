internal import Lattice

/// Finds segments that stand in another place than their counterpart.
///
/// A path never crosses itself, so a moved segment comes out of it as two nulls, one of each side. Where they fit each
/// other far better than that, they are joined across the path. Neighbours are exchanged on the path (``Exchange``).
struct MovedSegments {
  private let weighing: Weighing

  /// How many rows and columns a segment may have been moved.
  private static let reach = 60
  /// What crossing costs, in milli-nats: moved text is rare.
  private static let crossing = 3_000
  /// A pair is joined only if it is better than what it replaces by as much.
  private static let leastGain = 2_000

  init(_ weighing: Weighing) { self.weighing = weighing }

  func rejoined(_ choices: [BeadAligner.Choice]) -> [BeadAligner.Choice] {
    let rows = choices.indices.filter { choices[$0].arc.kind == 1 }
    let columns = choices.indices.filter { choices[$0].arc.kind == 2 }
    if rows.isEmpty || columns.isEmpty { return choices }
    var candidates: [(gain: Int, row: Int, column: Int)] = []
    var features = weighing.features(matches(rows.map { choices[$0].arc }, columns.map { choices[$0].arc }))
    let weights = weighing.weights
    withUnsafeTemporaryAllocation(of: Float.self, capacity: Feature.allCases.count) { values in
      for row in rows {
        for column in near(choices[row].arc, columns, choices) {
          let arc = Arc(
            row: Int(choices[row].arc.row), column: Int(choices[column].arc.column), rows: 1, columns: 1)
          features.fill(arc, values)
          let cost = weights.cost(UnsafeBufferPointer(values)) + Self.crossing
          let gain = Int(choices[row].arc.cost) + Int(choices[column].arc.cost) - cost
          // Words must speak for it: two short lines fit each other by length anywhere.
          let words = values[Feature.rowWords.rawValue] + values[Feature.columnWords.rawValue]
          if gain > Self.leastGain, words > Exchange.leastWords { candidates.append((gain, row, column)) }
        }
      }
    }
    candidates.sort { ($1.gain, $0.row, $0.column) < ($0.gain, $1.row, $1.column) }
    var result: [BeadAligner.Choice?] = choices
    for candidate in candidates {
      guard let row = result[candidate.row], let column = result[candidate.column], row.arc.columns == 0
      else { continue }
      let odds = naturalExponential(Double(candidate.gain) / 1000)
      result[candidate.row] = BeadAligner.Choice(
        arc: Arc(
          row: Int(row.arc.row), column: Int(column.arc.column), rows: 1, columns: 1,
          cost: Int(row.arc.cost) + Int(column.arc.cost) - candidate.gain),
        posterior: odds / (1 + odds))
      result[candidate.column] = nil
    }
    return result.compactMap { $0 }
  }

  /// The null columns that a null row may have gone to.
  ///
  /// - Parameter columns: in the order of the path.
  /// - Complexity: O(log *n*) in the number of columns.
  private func near(_ row: Arc, _ columns: [Int], _ choices: [BeadAligner.Choice]) -> ArraySlice<Int> {
    let first = columns.partitionPoint { Int(choices[$0].arc.column) >= Int(row.column) - Self.reach }
    let last = columns.partitionPoint { Int(choices[$0].arc.column) > Int(row.column) + Self.reach }
    return columns[first..<last]
  }

  /// The matches between null rows and all columns around them.
  private func matches(_ rows: [Arc], _ columns: [Arc]) -> Matches {
    let pair = weighing.pair
    var windows = [Range<Int>](repeating: 0..<0, count: pair.rows.count)
    for row in rows {
      let column = Int(row.column)
      windows[Int(row.row)] = max(0, column - Self.reach)..<min(pair.columns.count, column + Self.reach + 1)
    }
    return Matches(rows: pair.rows, columns: pair.columns, ratios: weighing.ratios, windows: windows)
  }
}
