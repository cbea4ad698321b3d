/// Two words of one axis that stand against each other in a bead, although each excludes the other.
struct SignConflict: Hashable, Sendable {
  let spans: Bilingual<Span>
  let sense: Bilingual<SignTable.Sense>
}

/// Compares the signs of the two sides of a bead axis by axis.
///
/// A narrow word accuses where the other side has a narrow word of another pole, and neither side has any sign, narrow
/// or loose, of the pole that the other one stands for. Where the sides have both poles they are counted.
struct SignComparison {
  /// - Parameter isOneClause: whether each side is one clause, where common words accuse too.
  /// - Complexity: O(*s*²) in the signs of one axis in a bead, which are few.
  static func conflicts(
    _ signs: Bilingual<[Sign]>, in table: SignTable, isOneClause: Bool,
    isExplained: (SignConflict) -> Bool
  ) -> [SignConflict] {
    var conflicts: [SignConflict] = []
    var seen: Set<Int> = []
    for sign in signs.source where sign.isNarrow && !sign.isTurned && seen.insert(sign.sense.axis).inserted {
      let axis = sign.sense.axis
      if axis >= table.sharpCount, !isOneClause { continue }
      let own = Bilingual(
        source: signs.source.filter { $0.sense.axis == axis },
        target: signs.target.filter { $0.sense.axis == axis })
      if let conflict = conflict(own, table, isExplained) {
        conflicts.append(conflict)
      }
    }
    return conflicts
  }

  /// The first conflict of an axis.
  private static func conflict(
    _ signs: Bilingual<[Sign]>, _ table: SignTable, _ isExplained: (SignConflict) -> Bool
  ) -> SignConflict? {
    // Of two poles a denial makes the other one.
    func count(_ side: Side, _ pole: Int) -> Int {
      signs[side].count { $0.sense.pole == pole || $0.isTurned && table.poles[$0.sense.axis] == 2 }
    }
    func narrowCount(_ side: Side, _ pole: Int) -> Int {
      signs[side].count { $0.sense.pole == pole && $0.isNarrow && !$0.isTurned }
    }
    for source in signs.source where source.isNarrow && !source.isTurned {
      for target in signs.target
      where target.isNarrow && !target.isTurned && target.sense.pole != source.sense.pole {
        let (own, other) = (source.sense.pole, target.sense.pole)
        // What one side has too many of, the other has too few of.
        guard count(.source, own) > count(.target, own), count(.target, other) > count(.source, other),
          count(.target, own) == 0 && narrowCount(.source, other) == 0
            || count(.source, other) == 0 && narrowCount(.target, own) == 0,
          table.exclude(source.sense, target.sense)
        else { continue }
        let conflict = SignConflict(
          spans: Bilingual(source: source.span, target: target.span),
          sense: Bilingual(source: source.sense, target: target.sense))
        if table.isOfNames[source.sense.axis] || !isExplained(conflict) { return conflict }
      }
    }
    return nil
  }
}
