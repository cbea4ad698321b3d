extension AtomMatcher {
  /// Lets a number with a point stand for month and day: 5.21 for `21 May`.
  ///
  /// - Complexity: O(*n* · *m*) in the open numbers with a point and the atoms of the other side, of which a page's are looked at.
  mutating func matchPointedDates() {
    for side in Side.allCases {
      let other = side.opposite
      for index in atoms[side].indices.prefix(128)
      where !isMatched[side][index] && atoms[side][index].unit == .none {
        guard let point = atoms[side][index].number.monthAndDay, atoms[side][index].field == .number,
          let month = atoms[other].indices.dropLast().prefix(128).first(where: { place in
            let (month, day) = (atoms[other][place], atoms[other][place + 1])
            return month.field == .month && day.field == .day && month.value == day.value
              && !isMatched[other][place] && !isMatched[other][place + 1]
              && month.number == ExactNumber(point.month)
              && point.days.contains { day.number == ExactNumber($0) }
          })
        else { continue }
        for place in [month, month + 1] {
          join(side == .source ? index : place, side == .source ? place : index, .loose)
        }
      }
    }
  }

  /// The atoms of a side that are one amount with the next, in two units or in money and small money.
  func sums(_ side: Side) -> [Sum] {
    let atoms = atoms[side]
    return atoms.indices.dropLast().compactMap { first in
      let (great, small) = (atoms[first], atoms[first + 1])
      guard AtomMatcher.isSummand(great), AtomMatcher.isSummand(small),
        great.unit.dimension == small.unit.dimension,
        isOfParts(great, small),
        values[side][small.value].span.lowerBound - values[side][great.value].span.upperBound <= 7,
        let sum = great.base.plus(small.base)
      else { return nil }
      return Sum(first: first, base: sum, unit: great.unit)
    }
  }

  /// Two atoms that follow each other as one amount.
  struct Sum {
    /// The place of the greater one.
    let first: Int
    let base: ExactNumber
    let unit: Unit

    func isSaid(by atom: Atom) -> Bool {
      AtomMatcher.isSummand(atom) && atom.base == base && atom.unit.dimension == unit.dimension
        && atom.unit.agrees(with: unit)
    }
  }

  private static func isSummand(_ atom: Atom) -> Bool {
    guard atom.field == .number, atom.certainty > .faint else { return false }
    switch atom.unit.dimension {
    case .calendar, .time, .measure, .money: return true
    default: return false
    }
  }

  /// Whether one unit is another than the next, or two amounts are dollars and cents, 元 and 角.
  private func isOfParts(_ great: Atom, _ small: Atom) -> Bool {
    guard case .currency(let one) = great.unit, case .currency(let other) = small.unit else {
      return great.unit.factor != small.unit.factor
    }
    return one.agrees(with: other) && great.number.isWhole && small.number.isBelowOne
  }

  static func isConverted(_ left: Atom, _ right: Atom) -> Bool {
    Conversion(left: left.number, leftUnit: left.unit, right: right.number, rightUnit: right.unit).isPlausible
  }
}
