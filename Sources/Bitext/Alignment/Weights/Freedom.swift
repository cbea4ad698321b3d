internal import Lattice

/// How freely a document was translated, as its own groups show.
///
/// The shares are what was expected at the last weighing, with the share of a faithful translation as a prior that a
/// short document cannot overturn.
struct Freedom: Equatable {
  /// The share of pairs that are not 1-1, from 0, where all are, to 1, where half are or more.
  var division: Float
  /// The share of pairs in which the translator divided or joined sentences, in the same terms: not those in which
  /// only the lines are others, as where a line of several sentences stands beside one for each of them.
  var recasting: Float
  /// The share of null beads, in nats above or below the usual share.
  var omission: Float

  /// Whether the translation is of the free sort, from 0 to 1. A document whose paragraphs were merged or divided
  /// here and there is still a faithful one; few documents lie between.
  var share: Float { min(1, max(0, (recasting - 0.34) / 0.06)) }

  /// ``division`` as far as faithful translation goes.
  var faithfulDivision: Float { min(division, 0.36) }

  /// How much of the division is that of lines only.
  var joining: Float { max(0, division - recasting) }

  /// Before anything is known.
  static let usual = Freedom(division: 0.2, recasting: 0.2, omission: 0)

  /// What the usual shares are worth, in pairs: a few divided sentences make no novel of a short text.
  private static let priorPairs = (division: 30.0, omission: 12.0)
  private static let usualDivided = 0.1
  private static let usualNulls = 0.02
}

extension Freedom {
  /// - Complexity: O(*n*) in the number of arcs.
  init(arcs: [Arc], posteriors: [Double], rows: Profile, columns: Profile) {
    var pairs = 0.0
    var divided = 0.0
    var recast = 0.0
    var nulls = 0.0
    let hasStops = [rows, columns].allSatisfy { $0.marks(0..<$0.count)[Marks.Kind.stop.rawValue] > 0 }
    for (arc, posterior) in zip(arcs, posteriors) {
      if arc.kind != 0 {
        nulls += posterior
      } else {
        pairs += posterior
        if arc.rows != 1 || arc.columns != 1 {
          divided += posterior
          if !hasStops || Self.isRecast(arc, rows: rows, columns: columns) { recast += posterior }
        }
      }
    }
    func share(_ count: Double) -> Float {
      let share = (count + Self.priorPairs.division * Self.usualDivided) / (pairs + Self.priorPairs.division)
      return Float(min(1, share * 2))
    }
    let nullShare =
      (nulls + Self.priorPairs.omission * Self.usualNulls) / (pairs + nulls + Self.priorPairs.omission)
    division = share(divided)
    recasting = share(recast)
    omission = Float(min(3, naturalLogarithm(nullShare / Self.usualNulls)))
  }

  /// Whether the side with fewer segments has fewer sentences too. Headings and items of lists have no marks on either side.
  private static func isRecast(_ arc: Arc, rows: Profile, columns: Profile) -> Bool {
    let (row, column) = (Int(arc.row), Int(arc.column))
    let (rowCount, columnCount) = (Int(arc.rows), Int(arc.columns))
    if rowCount == columnCount { return true }
    let stops = (
      row: Marks(counts: rows.marks(row..<row + rowCount))[.stop],
      column: Marks(counts: columns.marks(column..<column + columnCount))[.stop]
    )
    return rowCount < columnCount
      ? stops.row < min(columnCount, stops.column) : stops.column < min(rowCount, stops.row)
  }
}
