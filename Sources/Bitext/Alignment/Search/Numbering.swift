internal import Lattice

/// By how much the labels of the columns number otherwise than those of the rows.
///
/// Numbers are evidence and no anchor: where an item fell out and the rest was numbered anew, every label behind it
/// agrees with the wrong one. So the groups are weighed once without the numbers of their labels, and what they say
/// then is read as a sequence of shifts that seldom changes: 0 as long as nothing speaks against it, −1 behind an item
/// that the columns lack, and anything where a list begins again. Later weighings compare numbers under these shifts.
struct Numbering {
  /// At which place of their paths two labels differ, and by how much.
  struct Shift: Hashable {
    let place: Int
    let delta: Int

    static let none = Shift(place: 0, delta: 0)

    /// - Returns: nil if the paths differ at more than one place, or in length.
    init?(from label: Label, to other: Label) {
      let (first, second) = (label.path, other.path)
      guard first.count == second.count else { return nil }
      let places = first.indices.filter { first[$0] != second[$0] }
      guard places.count <= 1 else { return nil }
      place = places.first ?? 0
      delta = places.first.map { second[$0] - first[$0] } ?? 0
    }

    private init(place: Int, delta: Int) {
      self.place = place
      self.delta = delta
    }
  }

  /// For each row the shift that is expected of its counterpart; nil where its number says nothing.
  private var shifts: [Shift?]

  /// What changing the shift costs, in nats: for nothing, for labels that name their unit on top of that, and where the
  /// change is what an item that one side lacks or a list that begins again brings about.
  private static let change = (sudden: 4.0, unit: 6.0, explained: 1.5)
  /// How much a row may lie that pairs otherwise, and how much of what is left over may be anything.
  private static let noise = (least: 0.02, share: 0.25)
  /// The mass from which a shift is looked at, and how many shifts are looked at side by side.
  private static let reach = (mass: 0.05, states: 8)

  /// Numbers that are compared as they stand, or not at all.
  init(rows: Int, isSilent: Bool) { shifts = [Shift?](repeating: isSilent ? nil : Shift.none, count: rows) }

  /// What two labels say about their segments.
  func agreement(ofRow row: Int, _ label: Label, _ other: Label) -> Label.Agreement {
    guard label.agreement(with: other) != .incomparable, let expected = shifts[row] else {
      return .incomparable
    }
    return Shift(from: label, to: other) == expected ? .same : .different
  }

  /// Whether the number of a row says something.
  func speaks(_ row: Int) -> Bool { shifts[row] != nil }
}

extension Numbering {
  /// The shifts that weighed groups show.
  ///
  /// - Parameters:
  ///   - posteriors: by arc, of a weighing without numbers.
  ///   - exchanges: the arcs that are exchanged neighbours, whose numbers say nothing.
  /// - Complexity: O(*n*) in the rows, columns and arcs.
  init(rows: Profile, columns: Profile, arcs: [Arc], posteriors: [Double], exchanges: Set<Int>) {
    self.init(rows: rows.count, isSilent: false)
    let seen = Seen(rows: rows, columns: columns, arcs: arcs, posteriors: posteriors, exchanges: exchanges)
    var chains: [[Int]] = []
    var chainOfFamily: [LabelFamily: Int] = [:]
    for row in 0..<rows.count {
      guard let label = rows.labels[row], label.value != nil else { continue }
      let family = LabelFamily(label, isCapital: true)
      if let chain = chainOfFamily[family] {
        chains[chain].append(row)
      } else {
        chainOfFamily[family] = chains.count
        chains.append([row])
      }
    }
    for chain in chains {
      for (row, shift) in zip(chain, Numbering.path(chain, rows, seen)) { shifts[row] = shift }
    }
    for row in 0..<rows.count where seen.exchanged[row] > 0.5 { shifts[row] = nil }
  }

  /// What the groups say about the labels without comparing their numbers.
  private struct Seen {
    struct Mass {
      let shift: Shift
      let column: Int
      var mass: Double
    }

    /// For each row the shifts that it pairs with.
    var masses: [[Mass]]
    /// For each row how surely it pairs with something, and is one of exchanged neighbours.
    var paired: [Double]
    var exchanged: [Double]
    /// For each row whether the labelled column before its counterpart has no counterpart of its own.
    private var isNull: [Bool]
    private let labelledBefore: [Int]

    init(rows: Profile, columns: Profile, arcs: [Arc], posteriors: [Double], exchanges: Set<Int>) {
      masses = [[Mass]](repeating: [], count: rows.count)
      paired = [Double](repeating: 0, count: rows.count)
      exchanged = paired
      var nulls = [Double](repeating: 0, count: columns.count)
      for (index, arc) in arcs.enumerated() where posteriors[index] > 0.001 {
        let (row, column, posterior) = (Int(arc.row), Int(arc.column), posteriors[index])
        if arc.kind == 2 { nulls[column] += posterior }
        guard arc.kind == 0 else { continue }
        for row in row..<row + Int(arc.rows) { paired[row] += posterior }
        if exchanges.contains(index) {
          for row in row..<row + Int(arc.rows) { exchanged[row] += posterior }
          continue
        }
        guard let label = rows.labels[row], let other = columns.labels[column],
          label.agreement(with: other) != .incomparable, let shift = Shift(from: label, to: other)
        else { continue }
        if let known = masses[row].firstIndex(where: { $0.shift == shift }) {
          masses[row][known].mass += posterior
        } else {
          masses[row].append(Mass(shift: shift, column: column, mass: posterior))
        }
      }
      isNull = nulls.map { $0 >= 0.5 }
      var last = -1
      labelledBefore = (0..<columns.count).map { column in
        defer { if columns.labels[column]?.value != nil { last = column } }
        return last
      }
    }

    /// Whether the labelled column before the one that a row pairs with under a shift is left over.
    func hasNullBefore(_ row: Int, _ shift: Shift) -> Bool {
      guard let mass = masses[row].first(where: { $0.shift == shift }) else { return false }
      let before = labelledBefore[mass.column]
      return before >= 0 && isNull[before]
    }

    /// What a row costs under a shift, in nats.
    func cost(_ row: Int, _ shift: Shift) -> Double {
      let mass = masses[row].first { $0.shift == shift }?.mass ?? 0
      let known = min(1, masses[row].reduce(0) { $0 + $1.mass })
      return -naturalLogarithm(min(1, mass + noise.share * (1 - known) + noise.least))
    }
  }

  /// A shift at one row, what the best way to it costs, and the state at the row before.
  private struct State {
    let shift: Shift
    let cost: Double
    let previous: Int
  }

  /// The cheapest sequence of shifts of the labels of one family.
  private static func path(_ chain: [Int], _ rows: Profile, _ seen: Seen) -> [Shift] {
    var table: [[State]] = []
    var before = [State(shift: .none, cost: 0, previous: 0)]
    for (place, row) in chain.enumerated() {
      guard let label = rows.labels[row] else { continue }
      let last = place > 0 ? chain[place - 1] : nil
      let isRestart =
        last.flatMap { rows.labels[$0] }.map { !$0.path.lexicographicallyPrecedes(label.path) } ?? false
      let isLacking = last.map { seen.paired[$0] < 0.5 } ?? false
      var shifts = before.map(\.shift)
      for mass in seen.masses[row] where mass.mass >= reach.mass && !shifts.contains(mass.shift) {
        shifts.append(mass.shift)
      }
      if !shifts.contains(.none) { shifts.append(.none) }
      var states = shifts.map { shift in
        var best = (cost: Double.infinity, previous: 0)
        for (index, state) in before.enumerated() {
          var cost = state.cost
          if state.shift != shift {
            let isExplained =
              state.shift.place == shift.place
              && (shift.delta < state.shift.delta ? isLacking : seen.hasNullBefore(row, shift))
            cost +=
              isRestart || isExplained
              ? change.explained : change.sudden + (label.unit == nil ? 0 : change.unit)
          }
          if cost < best.cost { best = (cost, index) }
        }
        return State(shift: shift, cost: best.cost + seen.cost(row, shift), previous: best.previous)
      }
      if states.count > reach.states {
        let order = states.indices.sorted { (states[$0].cost, $0) < (states[$1].cost, $1) }
        states = order.prefix(reach.states).map { states[$0] }
      }
      table.append(states)
      before = states
    }
    guard let last = table.last else { return [] }
    var index = last.indices.min { (last[$0].cost, $0) < (last[$1].cost, $1) } ?? 0
    var path: [Shift] = []
    for states in table.reversed() {
      path.append(states[index].shift)
      index = states[index].previous
    }
    return path.reversed()
  }
}
