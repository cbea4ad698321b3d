/// Matches the atoms of two sides in passes from strict to loose.
///
/// Each pass looks up keys in a table of the other side, so the work is linear; within a key the first open atom
/// in the order of the text is taken, so the result does not depend on the table's order.
struct AtomMatcher {
  let values: Bilingual<[Value]>
  let atoms: Bilingual<[Atom]>
  private(set) var isMatched: Bilingual<[Bool]>
  private(set) var matches: [ValueComparison.Match] = []
  private(set) var unitConflicts: [ValueComparison.Conflict] = []
  private(set) var isRepetition: Bilingual<[Bool]>
  private var hasMatch: Bilingual<[Bool]>

  init(values: Bilingual<[Value]>) {
    self.values = values
    atoms = values.map { Atom.atoms($0) }
    isMatched = atoms.map { [Bool](repeating: false, count: $0.count) }
    isRepetition = isMatched
    hasMatch = values.map { [Bool](repeating: false, count: $0.count) }
  }

  /// Whether some part of a value was matched.
  func isPartlyMatched(_ value: Int, _ side: Side) -> Bool { hasMatch[side][value] }

  mutating func match() {
    pass(.faint, .loose) { atom, _, _ in atom.pace.map { [AtomKey(pace: $0)] } ?? [] }
    pass(.faint, .exact) { atom, value, _ in AtomMatcher.momentKeys(value) }
    for floor in [Value.Certainty.soft, .faint] {
      pass(floor, .exact) { atom, _, _ in [AtomKey(strict: atom)] }
      if floor == .soft { matchSums() }
      // A number that one side gives no unit, or whose unit may be the same one.
      pass(floor, .equivalent) { atom, _, _ in atom.field.isNumeric ? [AtomKey(number: atom.number)] : [] }
      pass(floor, .loose) { atom, value, side in AtomMatcher.readingKeys(atom, value, side) }
    }
    matchConversions()
    matchPointedDates()
    matchPieces()
    matchUnits()
    markRepetitions()
  }

  /// The moment of a time whose zone is said.
  private static func momentKeys(_ value: Value) -> [AtomKey] {
    guard case .time(let time) = value.content, let zone = time.zone else { return [] }
    return [AtomKey(moment: (time.fullHour * 60 + time.minute - zone + 2880) % 1440)]
  }

  /// Lets two neighbours stand for their sum: 1小时45分钟 and `an hour and three quarters`.
  private mutating func matchSums() {
    for side in Side.allCases where atoms[side].count >= 2 {
      let other = side.opposite
      for sum in sums(side) where !isMatched[side][sum.first] && !isMatched[side][sum.first + 1] {
        guard
          let match = atoms[other].indices.first(where: {
            !isMatched[other][$0] && sum.isSaid(by: atoms[other][$0])
          })
        else { continue }
        join(side == .source ? sum.first : match, side == .source ? match : sum.first, .loose)
        isMatched[side][sum.first + 1] = true
        hasMatch[side][atoms[side][sum.first + 1].value] = true
      }
    }
  }

  /// Lets quantities stand for each other that were converted from unit to unit.
  ///
  /// - Complexity: O(*m*²) with *m* the measures that are still open, of which no more than a page's are looked at.
  private mutating func matchConversions() {
    func open(_ side: Side) -> [Int] {
      atoms[side].indices.filter { index in
        guard !isMatched[side][index] else { return false }
        switch atoms[side][index].unit {
        case .measure, .currency: return true
        default: return false
        }
      }
    }
    let (sources, targets) = (open(.source), open(.target))
    guard !sources.isEmpty, !targets.isEmpty, sources.count + targets.count <= 128 else { return }
    for source in sources {
      let left = atoms.source[source]
      let match = targets.first { target in
        let right = atoms.target[target]
        return !isMatched.target[target]
          && AtomMatcher.isConverted(left, right)
      }
      if let match { join(source, match, .loose) }
    }
  }

  /// All readings of an atom, the plain one first.
  private static func readingKeys(_ atom: Atom, _ value: Value, _ side: Side) -> [AtomKey] {
    if atom.field == .clock, case .time(let time) = value.content {
      let minutes = time.hour * 60 + time.minute
      var keys: [AtomKey] = []
      // A time whose half of the day is not said is that of either: it looks for all of the other side and is found
      // by all; one whose half is known looks for those without.
      if side == .source {
        keys.append(AtomKey(clock: minutes, isOpen: !time.isOpen))
        if time.isOpen { keys.append(AtomKey(clock: minutes, isOpen: true)) }
      } else {
        keys.append(AtomKey(clock: minutes, isOpen: false))
        if time.isOpen { keys.append(AtomKey(clock: minutes, isOpen: true)) }
      }
      // 23.45
      if time.minute > 0, let hundredths = ExactNumber(time.hour * 100 + time.minute, exponent: -2) {
        keys.append(AtomKey(number: hundredths))
      }
      return keys
    }
    if atom.field == .unit, case .currency(let currency) = atom.unit {
      return [AtomKey(currency: currency.family)]
    }
    // The eve of either new year.
    if atom.field == .festival,
      [Festival.newYearEve, .springEve].contains(where: { $0.rawValue == atom.code })
    {
      var key = AtomKey(strict: atom)
      key.code = Festival.newYearEve.rawValue
      return [key]
    }
    guard atom.field.isNumeric else { return [] }
    let keys = ([atom.number] + atom.readings(value)).map { AtomKey(number: $0) }
    return atom.unit.dimension == .ratio ? keys + atom.ratioKeys(value) : keys
  }

  private mutating func pass(
    _ floor: Value.Certainty, _ strength: ValueComparison.Match.Strength,
    keys: (Atom, Value, Side) -> [AtomKey]
  ) {
    guard isMatched.source.contains(false), isMatched.target.contains(false) else { return }
    var table: [AtomKey: [Int]] = [:]
    // Built from the end, so that the last of a list is the first of the text and is taken in constant time.
    for index in atoms.target.indices.reversed() where !isMatched.target[index] {
      let atom = atoms.target[index]
      if atom.certainty < floor { continue }
      for key in keys(atom, values.target[atom.value], .target) { table[key, default: []].append(index) }
    }
    if table.isEmpty { return }
    for (index, atom) in atoms.source.enumerated() where !isMatched.source[index] && atom.certainty >= floor {
      for key in keys(atom, values.source[atom.value], .source) {
        guard let candidate = take(key, for: atom, from: &table) else { continue }
        join(index, candidate, strength)
        break
      }
    }
  }

  /// The first open atom of a key whose unit agrees; it is taken out of the table.
  ///
  /// - Complexity: O(1) but for atoms of other units before it, of which a few are looked at.
  private func take(_ key: AtomKey, for atom: Atom, from table: inout [AtomKey: [Int]]) -> Int? {
    guard var list = table[key] else { return nil }
    while let last = list.last, isMatched.target[last] { list.removeLast() }
    defer { table[key] = list }
    for place in list.indices.reversed().prefix(8) where !isMatched.target[list[place]] {
      guard atom.shares(key, with: atoms.target[list[place]]) else { continue }
      return list.remove(at: place)
    }
    return nil
  }

  mutating func join(_ source: Int, _ target: Int, _ strength: ValueComparison.Match.Strength) {
    let left = atoms.source[source]
    let right = atoms.target[target]
    isMatched.source[source] = true
    isMatched.target[target] = true
    hasMatch.source[left.value] = true
    hasMatch.target[right.value] = true
    matches.append(
      ValueComparison.Match(source: left.value, target: right.value, field: left.field, strength: strength))
  }

  /// Joins what says the same number of two things that cannot be one: 三个月 and `three years`. Such a pair is a conflict.
  private mutating func matchUnits() {
    var table: [AtomKey: [Int]] = [:]
    func isCounted(_ index: Int, _ side: Side) -> Bool {
      let atom = atoms[side][index]
      return !isMatched[side][index] && atom.field == .number && atom.unit != .none && atom.certainty > .faint
    }
    for index in atoms.target.indices.reversed() where isCounted(index, .target) {
      table[AtomKey(number: atoms.target[index].number), default: []].append(index)
    }
    if table.isEmpty { return }
    for index in atoms.source.indices where isCounted(index, .source) {
      let left = atoms.source[index]
      guard let candidate = table[AtomKey(number: left.number)]?.popLast() else { continue }
      let right = atoms.target[candidate]
      // One of something stands with one of anything else: `one year` says nothing of 一元.
      if left.number == ExactNumber(1), left.unit.dimension != right.unit.dimension,
        left.certainty < .hard || right.certainty < .hard,
        !(left.unit.isTime && right.unit.isTime)
      {
        continue
      }
      join(index, candidate, .loose)
      // 上百万亿 is so much of whatever the other side counts.
      if left.unit == .magnitude || right.unit == .magnitude { continue }
      unitConflicts.append(
        ValueComparison.Conflict(source: left.value, target: right.value, field: .number, aspect: .unit))
    }
  }

  /// Lets the pieces of a value stand against values of the other side: `F-16` against 16, 1/3 against 1 and 3.
  private mutating func matchPieces() {
    // A segment of more atoms than this is a table, where pieces say nothing.
    if atoms.source.count + atoms.target.count > 512 { return }
    for side in Side.allCases {
      let other = side.opposite
      for index in atoms[side].indices where !isMatched[side][index] {
        let atom = atoms[side][index]
        let pieces = atom.pieces(values[side][atom.value])
        // A code or a month of the other side is its counterpart, if a different one.
        if atom.field == .code || atom.field == .month, hasRival(atom, other) { continue }
        if pieces.isEmpty || pieces.count > 8 { continue }
        // 1至8月 are eight months.
        let isStretch = atom.field == .month && values[side][atom.value].bound == .to
        if isStretch, matchMonths(index, side) { continue }
        var taken: [Int] = []
        for piece in pieces {
          guard
            let found = atoms[other].indices.first(where: { candidate in
              if taken.contains(candidate) { return false }
              return holds(piece, candidate, other, isOfCode: atom.field == .code)
                // Only of what is numbered the point divides two numbers.
                && (!atom.number.isDecimalPair || atom.field == .code || atoms[other][candidate].isOrdinal)
                && (atom.field != .month || atoms[other][candidate].certainty > .faint)
            })
          else { break }
          taken.append(found)
        }
        guard taken.count == pieces.count else { continue }
        isMatched[side][index] = true
        hasMatch[side][atom.value] = true
        for candidate in taken {
          isMatched[other][candidate] = true
          let partner = atoms[other][candidate].value
          hasMatch[other][partner] = true
          matches.append(
            ValueComparison.Match(
              source: side == .source ? atom.value : partner, target: side == .source ? partner : atom.value,
              field: atom.field, strength: .loose))
        }
      }
    }
  }

  /// Matches a stretch of months by its last one with how many they are on the other side: `January–August`, eight months.
  private mutating func matchMonths(_ last: Int, _ side: Side) -> Bool {
    let other = side.opposite
    let first = atoms[side].indices[..<last].last(where: { index in
      let atom = atoms[side][index]
      return atom.field == .month && atom.value + 1 == atoms[side][last].value
        && values[side][atom.value].bound == .from
    })
    let begin = first.flatMap { atoms[side][$0].number.integer } ?? 1
    guard let end = atoms[side][last].number.integer, end >= begin,
      let candidate = atoms[other].indices.first(where: {
        !isMatched[other][$0] && atoms[other][$0].unit == .month
          && atoms[other][$0].number == ExactNumber(end - begin + 1)
      })
    else { return false }
    join(side == .source ? last : candidate, side == .source ? candidate : last, .loose)
    if let first {
      isMatched[side][first] = true
      hasMatch[side][atoms[side][first].value] = true
    }
    return true
  }

  /// Whether an open atom of a side could be what this one was changed to.
  private func hasRival(_ atom: Atom, _ side: Side) -> Bool {
    atoms[side].indices.contains { index in
      let other = atoms[side][index]
      guard !isMatched[side][index], other.field == atom.field else { return false }
      return atom.field == .month || Atom.skeleton(other.code) == Atom.skeleton(atom.code)
    }
  }

  private func holds(_ piece: ExactNumber, _ candidate: Int, _ side: Side, isOfCode: Bool) -> Bool {
    let atom = atoms[side][candidate]
    if atom.field.isBare { return false }
    // The `One` of `One in five` may have been given to a 一 elsewhere.
    if isMatched[side][candidate], atom.certainty > .faint { return false }
    if atom.number == piece && atom.field != .code && atom.unit.dimension != .calendar
      && atom.unit.dimension != .money
    {
      return true
    }
    // Of two codes the digits alone say nothing: `ls(1)` is not `ps(1)`.
    return atom.field == .code && !isOfCode && atom.pieces(values[side][atom.value]).contains(piece)
  }

  /// Marks open atoms whose number the other side says too: a side may repeat a value that the other says once.
  private mutating func markRepetitions() {
    for side in Side.allCases where isMatched[side].contains(false) {
      let other = side.opposite
      var said: Set<AtomKey> = []
      var units: [ExactNumber: [Unit]] = [:]
      func say(_ number: ExactNumber, _ unit: Unit) {
        if units[number, default: []].count < 8 { units[number, default: []].append(unit) }
      }
      for atom in atoms[other] {
        said.insert(AtomKey(strict: atom))
        if atom.field.isNumeric { say(atom.number, atom.unit) }
        if case .quantity(let quantity) = values[other][atom.value].content, let number = quantity.alternative
        {
          say(number, atom.unit)
        }
        // The number of a month is no number that the text says.
        let pieces = atom.field == .month ? [] : atom.pieces(values[other][atom.value])
        for piece in pieces { say(piece, .none) }
      }
      let parts = sums(other).prefix(8)
      for sum in sums(side).prefix(8) where atoms[other].contains(where: sum.isSaid) {
        isRepetition[side][sum.first] = true
        isRepetition[side][sum.first + 1] = true
      }
      let measures = atoms[other].filter(\.unit.isMeasure).prefix(8)
      for index in atoms[side].indices where !isMatched[side][index] && !isRepetition[side][index] {
        let atom = atoms[side][index]
        isRepetition[side][index] =
          said.contains(AtomKey(strict: atom))
          || atom.field.isNumeric
            && units[atom.number]?.contains {
              atom.unit.sharesNumbers(with: $0) && !($0 == .none && atom.isCadence)
            } == true
          || atom.number.isDecimalPair && atom.unit == .none
            && atom.pieces(values[side][atom.value]).allSatisfy { piece in
              atoms[other].prefix(64).contains { $0.isOrdinal && $0.number == piece }
            }
          || measures.contains { AtomMatcher.isConverted(atom, $0) } || parts.contains { $0.isSaid(by: atom) }
      }
    }
  }
}
