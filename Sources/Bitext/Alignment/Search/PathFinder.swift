internal import Lattice

/// Finds roughly where the path runs, in time linear in the length of the document.
///
/// Pairs of rare words that translate each other are chained into anchors; between anchors everything is looked
/// at, up to a width; there the ridge of likeness is followed. For a short text the band is the whole table.
struct PathFinder {
  let rows: Profile
  let columns: Profile
  let ratios: Ratios

  /// The most occurrences on the two sides, multiplied, that the words of an anchor may have.
  private static let rarity = 16
  /// How far the band reaches beyond the segments of two anchors, and how wide it is at most.
  private static let margin = 40
  private static let greatestWidth = 600
  /// The most cells of a table that is looked at as a whole.
  private static let smallTable = 400_000

  /// The cells of the path.
  ///
  /// - Parameters:
  ///   - zones: what it must run through, if that is known.
  ///   - limits: the cells of the zones.
  func path(through zones: Zones?, within limits: Band?) -> [(row: Int, column: Int)] {
    let band = coarseBand()
    guard let zones, let limits else { return path(in: band) }
    if limits.count < band.count { return path(in: limits) }
    if let common = band.common(with: limits) { return path(in: common) }
    // The anchors draw another line than the zones do, which are better known.
    return path(in: coarseBand(through: zones).intersection(limits))
  }

  /// The cells of the path that has most likeness in a band.
  func path(in band: Band) -> [(row: Int, column: Int)] {
    let rowWeights = weights(rows)
    let columnWeights = weights(columns)
    let sums = Scratch<Float>(repeating: 0, count: columns.count)
    let likeness = RowLikeness(rows: rows, columns: columns, ratios: ratios)
    // Likeness is counted from its mean, so that unlike segments stand below 0.
    let mean = meanLikeness(likeness, sums, band: band, rowWeights: rowWeights, columnWeights: columnWeights)
    var own = likeness
    return Ridge().path(in: band) { row, range, values in
      own.fill(sums, row: row, range: range)
      for place in 0..<range.count {
        values[place] = Int32(
          1000 * (sums[place] * rowWeights[row] * columnWeights[range.lowerBound + place] - mean))
      }
    }
  }

  /// Where the path may run if the only thing to go by is that both sides tell their text at the same pace: a strip
  /// around equal shares of the characters, as wide as the root of the length, for that is how a sum of chance
  /// deviations grows.
  func bandByLength() -> Band {
    let total = Double(max(1, rows.characters(0..<rows.count)))
    let otherTotal = Double(max(1, columns.characters(0..<columns.count)))
    let width = 30 + 2 * Int(Double(max(rows.count, columns.count)).squareRoot())
    var lower: [Int] = []
    var upper: [Int] = []
    var column = 0
    for row in 0...rows.count {
      let share = Double(rows.characterStarts[row]) / total
      while column < columns.count, Double(columns.characterStarts[column]) < share * otherTotal {
        column += 1
      }
      lower.append(column - width)
      upper.append(column + width)
    }
    return Band(rows: rows.count, columns: columns.count, lower: lower, upper: upper)
  }

  /// One over the root of the number of tokens: likeness must not grow with length.
  private func weights(_ profile: Profile) -> [Float] {
    (0..<profile.count).map { 1 / Float(profile.tokenRange($0..<$0 + 1).count + 3).squareRoot() }
  }

  private func meanLikeness(
    _ likeness: RowLikeness, _ sums: Scratch<Float>, band: Band, rowWeights: [Float], columnWeights: [Float]
  ) -> Float {
    var likeness = likeness
    let stride = max(1, rows.count / 200)
    var total: Float = 0
    var cells: Float = 0
    for row in Swift.stride(from: 0, to: rows.count, by: stride) {
      let range = band.lower[row]..<max(band.lower[row], band.upper[row + 1])
      likeness.fill(sums, row: row, range: range)
      for place in 0..<range.count {
        total += sums[place] * rowWeights[row] * columnWeights[range.lowerBound + place]
        cells += 1
      }
    }
    return cells > 0 ? total / cells : 0
  }

  /// - Parameter zones: what the band runs through from joint to joint, if anything, whatever anchors say.
  private func coarseBand(through zones: Zones? = nil) -> Band {
    if rows.count * columns.count <= Self.smallTable { return Band(rows: rows.count, columns: columns.count) }
    var chain = confirmed(heaviestChain(anchors(), columns: columns.count))
      .map { (row: Int($0.row), column: Int($0.column)) }
    if let zones {
      chain = (chain.filter { zones.hold(row: $0.row, column: $0.column) } + zones.joints).sorted(by: <)
    }
    var lower = [Int](repeating: 0, count: rows.count + 1)
    var upper = [Int](repeating: columns.count, count: rows.count + 1)
    var before = (row: 0, column: 0)
    for anchor in chain + [(row: rows.count, column: columns.count)] {
      let height = max(1, anchor.row - before.row)
      let width = anchor.column - before.column
      // Between near anchors the whole rectangle, between distant ones a strip around the diagonal.
      let slack = min(max(width, height), Self.greatestWidth / 2) + Self.margin
      for row in before.row...anchor.row {
        let middle = before.column + width * (row - before.row) / height
        lower[row] = max(middle - slack, before.column - Self.margin)
        upper[row] = min(middle + slack, anchor.column + Self.margin)
      }
      before = anchor
    }
    return Band(rows: rows.count, columns: columns.count, lower: lower, upper: upper)
  }

  /// Pairs of segments that share rare words, the more and the rarer the heavier.
  private func anchors() -> [Anchor] {
    let segmentsOfRow = OccurrenceLists(rows)
    let segmentsOfColumn = OccurrenceLists(columns)
    let rowTotal = Float(rows.tokens.count)
    let columnTotal = Float(columns.tokens.count)
    var weights: [SparseRows.Statement] = []
    for type in 0..<rows.typeCount where Int(rows.occurrences[type]) <= Self.rarity {
      for entry in ratios.entries(ofRow: Int32(type)) {
        let product = Int(rows.occurrences[type]) * Int(columns.occurrences[Int(entry.column)])
        if product > Self.rarity { continue }
        // The lesser of the two translation probabilities.
        let weight = min(entry.toColumn / columnTotal, entry.toRow / rowTotal) / Float(product)
        for row in segmentsOfRow[type] {
          for column in segmentsOfColumn[entry.column] {
            weights.append(SparseRows.Statement(row: row, column: column, value: weight))
          }
        }
      }
    }
    var anchors: [Anchor] = []
    SparseRows.forEachPair(
      of: weights, rows: rows.count, columns: columns.count, joining: { $0 += $1 }
    ) { row, column, sum in
      anchors.append(
        Anchor(row: Int(row), column: Int(column), weight: max(1, Int(10_000 * sum * sum))))
    }
    return anchors
  }

  /// The anchors of a chain that their neighbours agree with: an anchor off the line that those around it draw is a
  /// chance meeting of words.
  private func confirmed(_ chain: [Anchor]) -> [Anchor] {
    let slope = Double(columns.count) / Double(max(1, rows.count))
    let reach = 5
    return chain.indices.filter { index in
      var agreeing = 0
      for other in max(0, index - reach)...min(chain.count - 1, index + reach) where other != index {
        let rowDistance = Double(chain[other].row - chain[index].row)
        let columnDistance = Double(chain[other].column - chain[index].column)
        if abs(columnDistance - rowDistance * slope) <= 4 + 0.35 * abs(rowDistance) * slope { agreeing += 1 }
      }
      return agreeing > reach
    }.map { chain[$0] }
  }
}
