internal import Lattice

/// Two neighbours that stand in another order on the other side: a group of two and two of which each row belongs to the
/// column opposite the other.
///
/// A path never crosses itself, so that alone it could keep only one of two pairs that cross. To weigh such a group as
/// the two pairs leaves the path as it is and gives them their probability.
struct Exchange {
  /// The pairs, in the order of the rows.
  let pairs: [Arc]

  /// What exchanging costs, in milli-nats, since translations mostly keep the order.
  static let cost = 3_000
  /// The least that words must say for each pair, as the sum of what explains each of its sides per token: with nothing
  /// that corresponds it is −3.2, and two segments that only share a word are no reason to leave the order.
  static let leastWords: Float = -1.2

  /// The exchange that an arc may hold, if it is one of two and two and more words of it correspond across than in the
  /// order as it is.
  ///
  /// - Complexity: O(1)
  init?(_ arc: Arc, _ matches: Matches) {
    guard arc.rows == 2, arc.columns == 2 else { return nil }
    let (row, column) = (Int(arc.row), Int(arc.column))
    func count(_ row: Int, _ column: Int) -> Int { matches.range(row: row, column: column).count }
    let straight = count(row, column) + count(row + 1, column + 1)
    guard count(row, column + 1) + count(row + 1, column) > straight else { return nil }
    pairs = Self.pairs(of: arc)
  }

  static func pairs(of arc: Arc) -> [Arc] {
    [
      Arc(row: Int(arc.row), column: Int(arc.column) + 1, rows: 1, columns: 1),
      Arc(row: Int(arc.row) + 1, column: Int(arc.column), rows: 1, columns: 1),
    ]
  }
}
