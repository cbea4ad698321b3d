extension Alignment {
  /// The alignment with some beads as they are given, and its own for all segments that these do not hold.
  ///
  /// A bead of its own that a given one reaches into keeps of each side the longest stretch that is left to it; what else
  /// is left becomes null beads.
  ///
  /// - Precondition: no segment is in two of the given beads.
  /// - Complexity: O(*n* log *n*) in the number of segments.
  package func holding(_ given: [Bilingual<Range<Int>>]) -> Alignment {
    holding(given.map { Bead(source: $0.source, target: $0.target) })
  }

  /// The same with beads that may say how sure they are.
  func holding(_ given: [Bead]) -> Alignment {
    if given.isEmpty { return self }
    var isTaken = counts.map { [Bool](repeating: false, count: $0) }
    for bead in given {
      for side in Side.allCases {
        for segment in bead[side] { isTaken[side][segment] = true }
      }
    }
    var kept: [Bead] = []
    for bead in beads {
      let free = Bilingual(
        source: Self.runs(of: bead.source, where: { !isTaken.source[$0] }),
        target: Self.runs(of: bead.target, where: { !isTaken.target[$0] }))
      if free.source == [bead.source].filter({ !$0.isEmpty }),
        free.target == [bead.target].filter({ !$0.isEmpty })
      {
        kept.append(bead)
        continue
      }
      let longest = free.map { runs in runs.max { $0.count < $1.count } }
      if let source = longest.source, let target = longest.target {
        kept.append(Bead(source: source, target: target, cost: bead.cost, probability: bead.probability))
        kept += free.source.filter { $0 != source }.map { Bead(source: $0, target: 0..<0) }
        kept += free.target.filter { $0 != target }.map { Bead(source: 0..<0, target: $0) }
      } else {
        kept += free.source.map { Bead(source: $0, target: 0..<0) }
        kept += free.target.map { Bead(source: 0..<0, target: $0) }
      }
    }
    return Alignment(counts: counts, unordered: kept + given)
  }

  /// Puts beads into order: by their source, and null beads of the target behind the bead of the segment before them and
  /// the null beads of the source that follow that one.
  ///
  /// - Precondition: the beads hold every segment once.
  package init(counts: Bilingual<Int>, unordered beads: [Bead]) {
    let rows = beads.filter { !$0.source.isEmpty }.sorted { $0.source.lowerBound < $1.source.lowerBound }
    var rowEndingAt: [Int: Int] = [:]
    for (index, bead) in rows.enumerated() where !bead.target.isEmpty {
      rowEndingAt[bead.target.upperBound] = index
    }
    // For each row, and before the first, the null beads that follow it.
    var following: [Int: [Bead]] = [:]
    for bead in beads.filter({ $0.source.isEmpty }).sorted(by: { $0.target.lowerBound < $1.target.lowerBound }
    ) {
      var row = rowEndingAt[bead.target.lowerBound] ?? -1
      while row + 1 < rows.count, rows[row + 1].target.isEmpty { row += 1 }
      following[row, default: []].append(bead)
      rowEndingAt[bead.target.upperBound] = row
    }
    var ordered: [Bead] = []
    var end = Bilingual(source: 0, target: 0)
    func add(_ bead: Bead) {
      ordered.append(
        Bead(
          source: bead.source.isEmpty ? end.source..<end.source : bead.source,
          target: bead.target.isEmpty ? end.target..<end.target : bead.target, cost: bead.cost,
          probability: bead.probability, evidence: bead.evidence))
      if !bead.source.isEmpty { end.source = bead.source.upperBound }
      if !bead.target.isEmpty { end.target = bead.target.upperBound }
    }
    for row in -1..<rows.count {
      if row >= 0 { add(rows[row]) }
      for bead in following[row] ?? [] { add(bead) }
    }
    self.init(counts: counts, beads: ordered)
  }

  /// The longest stretches of a range whose members all hold.
  private static func runs(of range: Range<Int>, where holds: (Int) -> Bool) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in range where holds(index) {
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs
  }
}
