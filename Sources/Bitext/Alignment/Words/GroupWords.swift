internal import Lattice

/// How well the tokens of a group explain each other, with regard to where in the group they stand.
///
/// A token at the beginning of one side is expected at the beginning of the other: a pair at the relative places
/// *x* and *y* counts K(*x*, *y*) = (1 + κ·|*x* − *y*|)⁻². A token *t* scores
///
///     ln(1 − λ + λ · Σ K·R(t | u) / (1 + Σ K))      sums over the tokens u of the other side
///
/// Dividing by the weight of all that stands opposite is what keeps groups small: a larger group must explain more.
struct GroupWords {
  static let explained: Float = WindowScores.explained
  static let sharpness: Float = 3

  let rows: Profile
  let columns: Profile
  let matches: Matches

  /// By token of the group: the sum of K·R. Zero between calls.
  private var rowSums = Scratch<Float>(repeating: 0, count: 0)
  private var columnSums = Scratch<Float>(repeating: 0, count: 0)

  init(rows: Profile, columns: Profile, matches: Matches) {
    self.rows = rows
    self.columns = columns
    self.matches = matches
  }

  /// What is known of one side of a group.
  struct Explanation {
    /// The sum of the scores of the tokens.
    var total: Float = 0
    /// The least score of a segment, per token.
    var least: Float = 0
    /// Tokens that match nothing, by sort.
    var numbersAlone = 0
    var stringsAlone = 0
    var numbersMatched = 0
  }

  /// - Complexity: O(*t* + *m*) in tokens and matches of the group.
  mutating func explain(
    rowRange: Range<Int>, columnRange: Range<Int>
  ) -> (rows: Explanation, columns: Explanation) {
    let rowTokens = rows.tokenRange(rowRange)
    let columnTokens = columns.tokenRange(columnRange)
    let rowStart = Float(rows.characterStarts[rowRange.lowerBound])
    let columnStart = Float(columns.characterStarts[columnRange.lowerBound])
    let rowScale = 1 / Float(max(1, rows.characters(rowRange)))
    let columnScale = 1 / Float(max(1, columns.characters(columnRange)))
    if rowSums.count < rowTokens.count { rowSums = Scratch(repeating: 0, count: rowTokens.count * 2) }
    if columnSums.count < columnTokens.count {
      columnSums = Scratch(repeating: 0, count: columnTokens.count * 2)
    }
    let (rowSums, columnSums) = (rowSums, columnSums)
    for row in rowRange {
      for match in matches.matches[matches.range(row: row, columns: columnRange)] {
        let (rowToken, columnToken) = (Int(match.row), Int(match.column))
        let x = (rows.tokens[rowToken].place - rowStart) * rowScale
        let y = (columns.tokens[columnToken].place - columnStart) * columnScale
        let near = 1 / (1 + Self.sharpness * abs(x - y))
        rowSums[rowToken - rowTokens.lowerBound] += near * near * match.toRow
        columnSums[columnToken - columnTokens.lowerBound] += near * near * match.toColumn
      }
    }
    let rowResult = Self.explanation(
      of: rowRange, in: rows, sums: rowSums, start: rowStart, scale: rowScale, opposite: columnTokens.count)
    let columnResult = Self.explanation(
      of: columnRange, in: columns, sums: columnSums, start: columnStart, scale: columnScale,
      opposite: rowTokens.count)
    return (rowResult, columnResult)
  }

  /// Sums the scores of one side and clears its sums.
  private static func explanation(
    of segments: Range<Int>, in profile: Profile, sums: Scratch<Float>, start: Float, scale: Float,
    opposite: Int
  ) -> Explanation {
    var result = Explanation()
    result.least = .infinity
    let first = profile.tokenStarts[segments.lowerBound]
    for segment in segments {
      let tokens = profile.tokenRange(segment..<segment + 1)
      var score = quickLogarithm(1 - explained) * Float(tokens.count)
      for token in tokens {
        let sum = sums[token - first]
        let kind = profile.kinds[Int(profile.tokens[token].type)]
        if sum == 0 {
          if kind == .number { result.numbersAlone += 1 }
          if kind == .string { result.stringsAlone += 1 }
          continue
        }
        sums[token - first] = 0
        if kind == .number { result.numbersMatched += 1 }
        let x = min(1, max(0, (profile.tokens[token].place - start) * scale))
        // The mean of K over the other side, if its tokens stand evenly.
        let mean = x / (1 + sharpness * x) + (1 - x) / (1 + sharpness * (1 - x))
        let ratio = sum / (1 + Float(opposite) * mean)
        score += quickLogarithm(1 + ratio * explained / (1 - explained))
      }
      result.total += score
      result.least = min(result.least, score / Float(3 + tokens.count))
    }
    return result
  }
}
