/// The values of two segments that say the same, matched, and what is left over.
///
/// Values are matched by value, never by place: the sides may order them differently, repeat them, or divide
/// them. What is left over is a difference of the text; whether it is a fault is for the caller to judge by the
/// ``Value/Certainty`` of the value and by whether it has a counterpart in ``conflicts``.
struct ValueComparison {
  struct Match: Hashable {
    enum Strength: Int, Comparable {
      /// The other reading of an unclear number, a repetition, or the same digits in another form.
      case loose
      /// The same number, said as something else: an ordinal for a cardinal, a year for a number.
      case equivalent
      case exact

      static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
    }

    /// Indices of values.
    var source: Int
    var target: Int
    /// The part of the source's value that is matched.
    var field: Atom.Field
    var strength: Strength
  }

  /// A value of each side that cannot both be right.
  struct Conflict: Hashable {
    var source: Int
    var target: Int
    var field: Atom.Field
    /// What is different of them.
    var aspect = Aspect.value
    /// Whether the numbers agree and what they count does not.
    var isOfUnits: Bool { aspect == .unit }
  }

  /// In what two values can differ.
  enum Aspect: Hashable {
    case value, unit
    /// 月初 and `the end of`.
    case part
    /// 以前 and `since`.
    case bound
  }

  let values: Bilingual<[Value]>
  private(set) var matches: [Match] = []
  /// Indices of the values that have no counterpart at all, ascending.
  private(set) var leftovers = Bilingual<[Int]>(source: [], target: [])
  private(set) var conflicts: [Conflict] = []
  /// Indices of the dates whose day and month the other side says, and not their year.
  private(set) var lostYears = Bilingual<[Int]>(source: [], target: [])

  /// - Complexity: O(*n*) in the number of values.
  init(source: [Value], target: [Value]) {
    values = Bilingual(source: source, target: target)
    if source.isEmpty && target.isEmpty { return }
    var matcher = AtomMatcher(values: values)
    matcher.match()
    matches = matcher.matches
    conflicts = matcher.unitConflicts
    settle(matcher)
    compareBounds()
  }

  /// Compares what else is said of values that are matched and do not differ otherwise: part, bound, calendar, zone, pace.
  private mutating func compareBounds() {
    if matches.isEmpty { return }
    var isSettled = values.map { [Bool](repeating: false, count: $0.count) }
    for conflict in conflicts {
      isSettled.source[conflict.source] = true
      isSettled.target[conflict.target] = true
    }
    let isTurned = hasTurnedRange()
    for match in matches {
      if isSettled.source[match.source] || isSettled.target[match.target] { continue }
      guard let aspect = aspect(of: match, isTurned: isTurned) else { continue }
      isSettled.source[match.source] = true
      isSettled.target[match.target] = true
      conflicts.append(
        Conflict(source: match.source, target: match.target, field: match.field, aspect: aspect))
    }
  }

  /// In what two matched values differ.
  private func aspect(of match: Match, isTurned: Bool) -> Aspect? {
    let left = values.source[match.source]
    let right = values.target[match.target]
    if let pace = left.pace, let other = right.pace, pace.contradicts(other) { return .unit }
    guard match.strength > .loose else { return nil }
    var isDate = false
    switch (left.content, right.content) {
    case (.date(let first), .date(let second)):
      if let era = era(first, second) { return era }
      if first.isLunar == true && second.isLunar == false || second.isLunar == true && first.isLunar == false
      {
        return .value
      }
      isDate = true
      guard first.finest == match.field, second.finest == match.field else { return nil }
      // The part of a date that both give to the same precision.
      if let one = first.part, let two = second.part, one.contradicts(two) { return .part }
    case (.time(let first), .time(let second)):
      isDate = true
      if let zone = first.zone, let other = second.zone, zone != other,
        (first.fullHour - second.fullHour) * 60 + first.minute - second.minute == 0
      {
        return .value
      }
    case (.quantity(let first), .quantity(let second)):
      if first.isOfWork != second.isOfWork, first.unit == .day, second.unit == .day { return .unit }
      if let change = left.change, let other = right.change, change != other, first.unit != .multiple {
        return .bound
      }
    default: return nil
    }
    guard let one = left.bound, let two = right.bound else { return nil }
    if isTurned, [one, two].contains(.from) { return .bound }
    return one.contradicts(two, ofDates: isDate) ? .bound : nil
  }

  /// Whether one of two dates is before the common era and the other is not.
  private func era(_ first: CalendarDate, _ second: CalendarDate) -> Aspect? {
    guard first.year == second.year, first.century == second.century, first.isBeforeEra != second.isBeforeEra
    else { return nil }
    if let one = first.isBeforeEra, let two = second.isBeforeEra { return one == two ? nil : .value }
    // `the fourth and third centuries BC`: one word may stand for all.
    let side: Side = first.isBeforeEra == true ? .target : second.isBeforeEra == true ? .source : .source
    guard first.isBeforeEra == true || second.isBeforeEra == true else { return nil }
    let isSaid = values[side].contains {
      if case .date(let date) = $0.content { date.isBeforeEra == true } else { false }
    }
    return isSaid ? nil : .value
  }

  /// Whether the ends of a stretch are the bounds of what lies outside it: `50 to 250` and 少于50或多于250.
  private func hasTurnedRange() -> Bool {
    var outer = Bilingual(source: (low: false, high: false), target: (low: false, high: false))
    var numbers = Bilingual<[ExactNumber?]>(source: [nil, nil], target: [nil, nil])
    for match in matches where match.strength > .loose {
      for side in Side.allCases {
        let own = values[side][side == .source ? match.source : match.target]
        let other = values[side.opposite][side == .source ? match.target : match.source]
        guard case .quantity(let quantity) = own.content else { continue }
        switch (own.bound, other.bound) {
        case (.from?, .atMost?):
          outer[side].low = true
          numbers[side][0] = quantity.number
        case (.to?, .atLeast?):
          outer[side].high = true
          numbers[side][1] = quantity.number
        default: break
        }
      }
    }
    return Side.allCases.contains { side in
      guard outer[side].low, outer[side].high, let low = numbers[side][0]?.integer,
        let high = numbers[side][1]?.integer
      else { return false }
      return low < high
    }
  }

  /// Names what was not matched.
  private mutating func settle(_ matcher: AtomMatcher) {
    var open = Bilingual<[Int]>(source: [], target: [])
    for side in Side.allCases {
      open[side] = matcher.atoms[side].indices.filter { !matcher.isMatched[side][$0] }
    }
    if open.source.isEmpty, open.target.isEmpty { return }
    var isPaired = matcher.atoms.map { [Bool](repeating: false, count: $0.count) }
    // What repeats a value of the other side stands against a new value only if nothing else does.
    for takesRepetitions in [false, true] {
      for index in open.source where !isPaired.source[index] {
        let left = matcher.atoms.source[index]
        guard left.certainty > .faint, takesRepetitions || !matcher.isRepetition.source[index] else {
          continue
        }
        var best: (index: Int, score: Int)?
        // A bounded search: a segment with more open values than this is no translation of the other.
        for candidate in open.target.prefix(64) where !isPaired.target[candidate] {
          let right = matcher.atoms.target[candidate]
          let repetitions = (matcher.isRepetition.source[index], matcher.isRepetition.target[candidate])
          guard right.certainty > .faint, takesRepetitions ? repetitions != (true, true) : !repetitions.1,
            let score = ValueComparison.likeness(left, right)
          else { continue }
          if score > best?.score ?? 0 { best = (candidate, score) }
        }
        guard let best else { continue }
        // Of a repetition only a value of the very same kind is a change.
        if takesRepetitions, best.score < 4 { continue }
        isPaired.source[index] = true
        isPaired.target[best.index] = true
        let right = matcher.atoms.target[best.index]
        conflicts.append(Conflict(source: left.value, target: right.value, field: left.field))
      }
    }
    pairHalves(open, matcher, &isPaired)
    pairRanks(open, matcher, &isPaired)
    for side in Side.allCases {
      var result: [Int] = []
      for index in open[side] where !isPaired[side][index] && !matcher.isRepetition[side][index] {
        let value = matcher.atoms[side][index].value
        if matcher.atoms[side][index].field == .year, matcher.isPartlyMatched(value, side),
          case .date(let date) = values[side][value].content, date.day != nil, date.yearForm != .short,
          !saysRelativeYear(side.opposite)
        {
          lostYears[side].append(value)
        }
        // The year or the day that only one side says, of a date that both have.
        if matcher.isPartlyMatched(value, side) { continue }
        if result.last != value { result.append(value) }
      }
      leftovers[side] = result
    }
  }

  /// Pairs half of a unit of time with the whole one that the other side has in its place: `an hour` and 半小时. Elsewhere an
  /// article counts nothing.
  private mutating func pairHalves(
    _ open: Bilingual<[Int]>, _ matcher: AtomMatcher, _ isPaired: inout Bilingual<[Bool]>
  ) {
    func isOpen(_ index: Int, _ side: Side, _ number: ExactNumber?) -> Bool {
      let atom = matcher.atoms[side][index]
      return !isPaired[side][index] && atom.field == .number && atom.unit.isTime && atom.number == number
    }
    for side in Side.allCases {
      // Of 大半年 there is no telling how much it is.
      for half in open[side]
      where isOpen(half, side, ExactNumber(1, over: 2)) && matcher.atoms[side][half].certainty > .faint {
        let unit = matcher.atoms[side][half].unit
        guard
          let whole = open[side.opposite].first(where: {
            isOpen($0, side.opposite, ExactNumber(1)) && matcher.atoms[side.opposite][$0].unit == unit
          })
        else { continue }
        isPaired[side][half] = true
        isPaired[side.opposite][whole] = true
        let pair = (matcher.atoms[side][half].value, matcher.atoms[side.opposite][whole].value)
        conflicts.append(
          Conflict(
            source: side == .source ? pair.0 : pair.1, target: side == .source ? pair.1 : pair.0,
            field: .number))
      }
    }
  }

  /// Pairs the halves, or the ordinals, that alone are open on both sides: `the second dose` and 第三剂. Which of several is
  /// which cannot be told, and first and second are words of many uses.
  private mutating func pairRanks(
    _ open: Bilingual<[Int]>, _ matcher: AtomMatcher, _ isPaired: inout Bilingual<[Bool]>
  ) {
    for field in [Atom.Field.half, .number] {
      let rest = Bilingual(
        source: open.source.filter { matcher.atoms.source[$0].isRanked(field) && !isPaired.source[$0] },
        target: open.target.filter { matcher.atoms.target[$0].isRanked(field) && !isPaired.target[$0] })
      guard rest.source.count == 1, rest.target.count == 1 else { continue }
      let (left, right) = (matcher.atoms.source[rest.source[0]], matcher.atoms.target[rest.target[0]])
      let isSaid = Side.allCases.contains { side in
        let own = side == .source ? left : right
        return matcher.atoms[side.opposite].contains {
          ($0.isOrdinal || $0.field == .half) && $0.number == own.number
        }
      }
      guard left.number != right.number, !isSaid else { continue }
      isPaired.source[rest.source[0]] = true
      isPaired.target[rest.target[0]] = true
      // The half of a match is no date.
      let isDate = field == .half && max(left.certainty, right.certainty) > .faint
      conflicts.append(
        Conflict(source: left.value, target: right.value, field: isDate ? .half : .number))
    }
  }

  /// Whether a side dates something by the year before or after: the other one may give the year.
  private func saysRelativeYear(_ side: Side) -> Bool {
    values[side].contains {
      if case .date(let date) = $0.content { date.relative?.stretch == .year } else { false }
    }
  }

  /// How well two open atoms could be the same slot of the text; nil if they cannot.
  private static func likeness(_ left: Atom, _ right: Atom) -> Int? {
    if left.field == right.field {
      // Two codes are one slot only if nothing but their digits differs: G7 and G8, never G7 and COVID-19.
      if left.field == .code { return Atom.skeleton(left.code) == Atom.skeleton(right.code) ? 5 : nil }
      switch left.field {
      case .number: break
      case .unit:
        // What is counted in tonnes here is counted in kilograms there; what may be the same currency is.
        if case .currency = left.unit, case .currency = right.unit {
          return left.unit.agrees(with: right.unit) ? nil : 4
        }
        return left.unit.dimension == right.unit.dimension || left.unit.isTime && right.unit.isTime ? 4 : nil
      case .relative:
        guard let one = left.relative, let two = right.relative, one.contradicts(two) else { return nil }
        return one.stretch == two.stretch ? 5 : 4
      default: return 4
      }
      if left.unit.dimension == right.unit.dimension {
        return left.unit == right.unit && left.unit != .none ? 5 : left.unit.agrees(with: right.unit) ? 4 : 3
      }
      let isSure = left.certainty == .hard && right.certainty == .hard
      // A small number in words stands against one that counts the like only.
      let isOneOfUnknown = left.unit == .none || right.unit == .none
      if left.unit == .magnitude || right.unit == .magnitude { return nil }
      // Half of ten is five.
      if left.unit.dimension == .ratio || right.unit.dimension == .ratio, !isSure { return nil }
      if isOneOfUnknown {
        let isPlain = !isUnit(left, right) || left.isOrdinal && right.isOrdinal
        return isSure || min(left.certainty, right.certainty) == .soft && isPlain ? 3 : nil
      }
      if left.unit.isTime && right.unit.isTime { return 3 }
      return isSure ? 2 : nil
    }
    if left.field.isBare || right.field.isBare { return nil }
    let fields = (left.field, right.field)
    switch fields {
    case (.number, .year), (.year, .number):
      // `in 8997` is no year any more and 1997年 is one.
      let number = left.field == .number ? left.number : right.number
      return number.integer.map { (1000...9999).contains($0) } == true ? 3 : 1
    case (.number, .season), (.season, .number), (.number, .code), (.code, .number), (.number, .weekday),
      (.weekday, .number), (.number, .festival),
      (.festival, .number):
      return nil
    case (.number, _), (_, .number):
      let number = left.field == .number ? left : right
      return number.unit == .none || number.unit == .day ? 1 : nil
    case (.year, .decade), (.decade, .year): return 1
    case (.century, .decade), (.decade, .century):
      let decade = left.field == .decade ? left : right
      return decade.number.integer.map { $0 >= 1000 && $0 % 100 == 0 } == true ? 1 : nil
    default: return nil
    }
  }

  /// Whether one of two numbers is 1, which stands for no number as often as for one.
  private static func isUnit(_ left: Atom, _ right: Atom) -> Bool {
    left.number == ExactNumber(1) || right.number == ExactNumber(1)
  }
}
