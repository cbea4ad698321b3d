internal import Lattice

/// How well two lengths fit each other, given how the lengths of the two documents compare.
///
/// After W. Gale and K. Church, "A Program for Aligning Sentences in Bilingual Corpora" (1993), whose deviation
/// grows with the root of the length; the ratio is the document's own, and the scale grows with its segments.
struct LengthModel {
  /// Characters of the rows for one character of the columns.
  private(set) var ratio: Float
  /// The mean length of a row segment.
  let mean: Float

  init(rows: Profile, columns: Profile) {
    let total = Float(max(1, rows.characters(0..<rows.count)))
    ratio = total / Float(max(1, columns.characters(0..<columns.count)))
    mean = total / Float(max(1, rows.count))
  }

  /// The ratio of groups that are likely to correspond, as far as some are: where a side lacks much, the whole documents
  /// compare otherwise than what corresponds. Large groups are left out, which may hold what the other side lacks.
  ///
  /// - Complexity: O(*n*) in the number of groups.
  init(rows: Profile, columns: Profile, groups: [Arc], probabilities: [Double]) {
    self.init(rows: rows, columns: columns)
    func characters(_ rowRange: Range<Int>, _ columnRange: Range<Int>) -> SIMD2<Double> {
      SIMD2(Double(rows.characters(rowRange)), Double(columns.characters(columnRange)))
    }
    var sums = Self.priorShare * characters(0..<rows.count, 0..<columns.count)
    for (group, probability) in zip(groups, probabilities)
    where group.rows > 0 && group.columns > 0 && group.rows + group.columns <= 3 {
      let (row, column) = (Int(group.row), Int(group.column))
      sums += probability * characters(row..<row + Int(group.rows), column..<column + Int(group.columns))
    }
    ratio = Float(sums.x / max(1, sums.y))
  }

  /// What the whole documents weigh beside the groups.
  private static let priorShare = 0.1

  /// The absolute deviation in standard deviations, at most √50, and the square of the logarithm of the ratio of
  /// the two lengths, at most 4.
  func fit(_ rowCharacters: Int, _ columnCharacters: Int) -> (deviation: Float, logarithm: Float) {
    let a = Float(columnCharacters) * ratio
    let b = Float(rowCharacters)
    let square = (a - b) * (a - b) / (a + b + 1) * scale
    let ratio = logarithm(a) - logarithm(b)
    return (min(50, square).squareRoot(), min(4, ratio * ratio))
  }

  /// What makes of a square of a difference for each character one in standard deviations.
  var scale: Float { 10 / mean }

  /// The logarithm of a length in characters of the rows, with a few for what every segment has.
  func logarithm(_ characters: Float) -> Float { quickLogarithm(characters + 4 * ratio) }

  /// Both lengths in units of the mean.
  func size(_ rowCharacters: Int, _ columnCharacters: Int) -> Float {
    (Float(columnCharacters) * ratio + Float(rowCharacters)) / mean
  }
}
