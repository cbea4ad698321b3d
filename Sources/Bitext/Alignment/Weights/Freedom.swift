internal import Lattice

/// How freely a document was translated, as its own groups show.
///
/// The shares are what was expected at the last weighing, with the share of a faithful translation as a prior that a
/// short document cannot overturn.
struct Freedom: Equatable {
  /// The share of pairs that are not 1-1, from 0, where all are, to 1, where half are or more.
  var division: Float
  /// The share of null beads, in nats above or below the usual share.
  var omission: Float

  /// Whether the translation is of the free sort, from 0 to 1. A document whose paragraphs were merged or divided
  /// here and there is still a faithful one; few documents lie between.
  var share: Float { min(1, max(0, (division - 0.34) / 0.06)) }

  /// ``division`` as far as faithful translation goes.
  var faithfulDivision: Float { min(division, 0.36) }

  /// Before anything is known.
  static let usual = Freedom(division: 0.2, omission: 0)

  /// What the usual shares are worth, in pairs: a few divided sentences make no novel of a short text.
  private static let priorPairs = (division: 30.0, omission: 12.0)
  private static let usualDivided = 0.1
  private static let usualNulls = 0.02
}

extension Freedom {
  /// - Complexity: O(*n*) in the number of arcs.
  init(arcs: [Arc], posteriors: [Double]) {
    var pairs = 0.0
    var divided = 0.0
    var nulls = 0.0
    for (arc, posterior) in zip(arcs, posteriors) {
      if arc.kind != 0 {
        nulls += posterior
      } else {
        pairs += posterior
        if arc.rows != 1 || arc.columns != 1 { divided += posterior }
      }
    }
    let share = (divided + Self.priorPairs.division * Self.usualDivided) / (pairs + Self.priorPairs.division)
    let nullShare =
      (nulls + Self.priorPairs.omission * Self.usualNulls) / (pairs + nulls + Self.priorPairs.omission)
    division = Float(min(1, share * 2))
    omission = Float(min(3, naturalLogarithm(nullShare / Self.usualNulls)))
  }
}
