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

  private var rowSide: GroupSide
  private var columnSide: GroupSide

  init(rows: Profile, columns: Profile, matches: Matches) {
    self.rows = rows
    self.columns = columns
    self.matches = matches
    rowSide = GroupSide(tokens: rows.tokens.count)
    columnSide = GroupSide(tokens: columns.tokens.count)
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

  /// - Complexity: O(*m* + *g*) in matches and segments of the group.
  mutating func explain(
    rowRange: Range<Int>, columnRange: Range<Int>
  ) -> (rows: Explanation, columns: Explanation) {
    let rowScale = Scale(rows, rowRange)
    let columnScale = Scale(columns, columnRange)
    rowSide.begin(rowRange.count)
    columnSide.begin(columnRange.count)
    for row in rowRange {
      let held = matches.windows[row].clamped(to: columnRange)
      for column in held {
        for index in matches.range(row: row, column: column) {
          let match = matches.matches[index]
          let x = (rows.tokens.places[Int(match.row)] - rowScale.start) * rowScale.factor
          let y = (columns.tokens.places[Int(match.column)] - columnScale.start) * columnScale.factor
          let near = 1 / (1 + Self.sharpness * abs(x - y))
          let weight = near * near
          rowSide.add(weight * match.toRow, to: match.row, of: row - rowRange.lowerBound)
          columnSide.add(weight * match.toColumn, to: match.column, of: column - columnRange.lowerBound)
        }
      }
    }
    return (
      rowSide.explanation(of: rowRange, in: rows, rowScale, opposite: columns.tokenRange(columnRange).count),
      columnSide.explanation(
        of: columnRange, in: columns, columnScale, opposite: rows.tokenRange(rowRange).count)
    )
  }

  /// From the places of tokens in a text to those in a group, 0…1.
  struct Scale {
    let start: Float
    let factor: Float

    init(_ profile: Profile, _ segments: Range<Int>) {
      start = Float(profile.characterStarts[segments.lowerBound])
      factor = 1 / Float(max(1, profile.characters(segments)))
    }
  }
}

/// What the tokens of one side of a group gather from the other.
private struct GroupSide {
  /// By token of the text: the sum of K·R. Zero between two groups.
  private let sums: Scratch<Float>
  /// The tokens that have something, and for each its segment in the group.
  private var met: Scratch<SIMD2<Int32>>
  private var count = 0
  /// By segment of the group: the scores of its tokens that have something, beyond those of tokens that have nothing.
  private var gains: Scratch<Float>

  init(tokens: Int) {
    sums = Scratch(repeating: 0, count: tokens)
    met = Scratch(repeating: .zero, count: 64)
    gains = Scratch(repeating: 0, count: 8)
  }

  mutating func begin(_ segments: Int) {
    count = 0
    if gains.count < segments { gains = Scratch(repeating: 0, count: segments * 2) }
    for segment in 0..<segments { gains[segment] = 0 }
  }

  /// - Precondition: the number is positive.
  @inline(__always)
  mutating func add(_ number: Float, to token: Int32, of segment: Int) {
    let sum = sums[Int(token)]
    sums[Int(token)] = sum + number
    if sum > 0 { return }
    if count == met.count {
      let grown = Scratch<SIMD2<Int32>>(repeating: .zero, count: count * 2)
      for index in 0..<count { grown[index] = met[index] }
      met = grown
    }
    met[count] = SIMD2(token, Int32(truncatingIfNeeded: segment))
    count += 1
  }

  /// Sums the scores and clears what was gathered.
  func explanation(
    of segments: Range<Int>, in profile: Profile, _ scale: GroupWords.Scale, opposite: Int
  ) -> GroupWords.Explanation {
    let explained = GroupWords.explained
    var result = GroupWords.Explanation()
    var stringsMatched = 0
    for index in 0..<count {
      let token = Int(met[index].x)
      let sum = sums[token]
      sums[token] = 0
      switch profile.kinds[Int(profile.tokens.types[token])] {
      case .word: break
      case .number: result.numbersMatched += 1
      case .string: stringsMatched += 1
      }
      let x = min(1, max(0, (profile.tokens.places[token] - scale.start) * scale.factor))
      // The mean of K over the other side, if its tokens stand evenly, is x/(1 + κx) + (1 − x)/(1 + κ(1 − x)); and that
      // is, with x(1 − x) = v:
      let v = x * (1 - x)
      let mean = (numerator: 1 + 2 * GroupWords.sharpness * v, denominator: Self.atEdge + Self.between * v)
      let ratio = sum * mean.denominator / (mean.denominator + Float(opposite) * mean.numerator)
      gains[Int(met[index].y)] += quickLogarithm(1 + ratio * explained / (1 - explained))
    }
    let sorts = profile.sorts(segments)
    result.numbersAlone = sorts.numbers - result.numbersMatched
    result.stringsAlone = sorts.strings - stringsMatched
    result.least = .infinity
    for segment in segments {
      let tokens = profile.tokenRange(segment..<segment + 1).count
      let score = WindowScores.background(tokens) + gains[segment - segments.lowerBound]
      result.total += score
      result.least = min(result.least, score / Float(3 + tokens))
    }
    return result
  }

  /// (1 + κx)(1 + κ(1 − x)) is 1 + κ + κ²·x(1 − x).
  private static let atEdge = 1 + GroupWords.sharpness
  private static let between = GroupWords.sharpness * GroupWords.sharpness
}
