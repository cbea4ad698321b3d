/// Which item of one side states what an item of the other states.
///
/// Position (the beads), number and content vote together: an item that was moved keeps its number and content,
/// one that was misnumbered its place and content. Weights are counted in points; a pair needs at least
/// ``Weight/threshold``.
struct OutcomePairing {
  enum Weight {
    static let samePlace = 4.0
    static let sameNumber = 3.0
    static let otherNumber = -2.0
    static let sameLevel = 1.0
    static let sameRank = 1.0
    static let content = 4.0
    static let threshold = 3.0
  }

  /// For each item of the source the item of the target; nil for none.
  var targets: [Int?]
  var sources: [Int?]

  let items: Bilingual<[OutcomeItem]>
  private let likeness: (OutcomeItem, OutcomeItem) -> Double

  private struct Candidate {
    let source: Int
    let target: Int
    let score: Double
  }

  /// - Parameter likeness: how alike two items are in content, 0…1, by whatever can be compared.
  /// - Complexity: O(*n* log *n*) in the number of items, and what `likeness` takes for as many pairs.
  init(
    _ items: Bilingual<[OutcomeItem]>, paragraphs: Alignment,
    likeness: @escaping (OutcomeItem, OutcomeItem) -> Double
  ) {
    self.items = items
    self.likeness = likeness
    targets = [Int?](repeating: nil, count: items.source.count)
    sources = [Int?](repeating: nil, count: items.target.count)
    take(candidatesByPlace(paragraphs))
    let isNull = nullParagraphs(paragraphs)
    take(candidatesByNumber(isNull) + candidatesByContent(isNull))
    take(candidatesByContent(isNull))
    followBodies(paragraphs)
    exchangeMoved()
  }

  private mutating func take(_ candidates: [Candidate]) {
    let sorted = candidates.sorted {
      ($1.score, $0.source, $0.target) < ($0.score, $1.source, $1.target)
    }
    for candidate in sorted where candidate.score >= Weight.threshold {
      guard targets[candidate.source] == nil, sources[candidate.target] == nil else { continue }
      targets[candidate.source] = candidate.target
      sources[candidate.target] = candidate.source
    }
  }

  /// Items that begin in one bead.
  private func candidatesByPlace(_ paragraphs: Alignment) -> [Candidate] {
    let beads = Bilingual(
      source: paragraphs.beadIndices(.source), target: paragraphs.beadIndices(.target))
    func groups(_ side: Side) -> [[Int]] {
      var groups = [[Int]](repeating: [], count: paragraphs.beads.count)
      for (index, item) in items[side].enumerated() { groups[beads[side][item.paragraph]].append(index) }
      return groups
    }
    var candidates: [Candidate] = []
    for (left, right) in zip(groups(.source), groups(.target)) where !left.isEmpty && !right.isEmpty {
      for (rank, source) in left.enumerated() {
        // In a bead of very many items each is compared with its neighbours only.
        let near =
          left.count * right.count <= 400
          ? 0..<right.count : (rank - 4..<rank + 5).clamped(to: 0..<right.count)
        for other in near {
          let target = right[other]
          var score =
            Weight.samePlace + points(source, target, isOnly: left.count == 1 && right.count == 1)
          if rank == other { score += Weight.sameRank }
          candidates.append(Candidate(source: source, target: target, score: score))
        }
      }
    }
    return candidates
  }

  /// Items left over that have one number and one level: moved, if their content agrees.
  private func candidatesByNumber(_ isNull: Bilingual<[Bool]>) -> [Candidate] {
    struct Key: Hashable { let path: [Int], level: Int }
    var free: [Key: [Int]] = [:]
    for (index, item) in items.target.enumerated() where sources[index] == nil && !item.isInline {
      if item.label.value != nil {
        free[Key(path: item.label.path, level: item.level), default: []].append(index)
      }
    }
    var candidates: [Candidate] = []
    for (source, item) in items.source.enumerated() where targets[source] == nil && !item.isInline {
      for target in free[Key(path: item.label.path, level: item.level), default: []].prefix(8) {
        let likeness = likeness(item, items.target[target])
        // Two that both lack a counterpart are the likelier a pair.
        let standAlone = isNull.source[item.paragraph] && isNull.target[items.target[target].paragraph]
        guard likeness >= (standAlone ? 0.25 : 0.4), haveSameParent(source, target) else { continue }
        candidates.append(
          Candidate(
            source: source, target: target,
            score: Weight.sameNumber + Weight.sameLevel + likeness * Weight.content))
      }
    }
    return candidates
  }

  /// Items left over on both sides, neither with a counterpart: misnumbered, if they stand at one place of the order
  /// and their content agrees, or misnumbered and moved, if it agrees well.
  private func candidatesByContent(_ isNull: Bilingual<[Bool]>) -> [Candidate] {
    let free = items.target.indices.filter { target in
      sources[target] == nil && !items.target[target].isInline
        && isNull.target[items.target[target].paragraph]
    }
    if free.isEmpty { return [] }
    var candidates: [Candidate] = []
    // The target item behind the last one that is paired, in order of the source, and its place among the free.
    var next = 0
    var place = 0
    for (source, item) in items.source.enumerated() {
      if let target = targets[source] {
        next = target + 1
        place = free.partitionPoint { $0 >= next }
        continue
      }
      guard isNull.source[item.paragraph], !item.isInline else { continue }
      for target in free[max(0, place - 3)..<min(free.count, place + 4)] {
        let other = items.target[target]
        guard item.level == other.level else { continue }
        let isNear = target >= next - 1 && target < next + 3
        let likeness = likeness(item, other)
        guard likeness >= (isNear ? 0.45 : 0.6) else { continue }
        candidates.append(
          Candidate(source: source, target: target, score: Weight.threshold + likeness * Weight.content))
      }
    }
    return candidates
  }

  /// For each paragraph of a side whether it stands in a null bead.
  private func nullParagraphs(_ paragraphs: Alignment) -> Bilingual<[Bool]> {
    func marks(_ side: Side) -> [Bool] {
      var marks = [Bool](repeating: false, count: paragraphs.counts[side])
      for bead in paragraphs.beads where bead.isNull { for index in bead[side] { marks[index] = true } }
      return marks
    }
    return Bilingual(source: marks(.source), target: marks(.target))
  }

  private func haveSameParent(_ source: Int, _ target: Int) -> Bool {
    guard let first = items.source[source].parent, let second = items.target[target].parent else {
      return items.source[source].parent == nil && items.target[target].parent == nil
    }
    return targets[first] == second
  }

  private func points(_ source: Int, _ target: Int, isOnly: Bool) -> Double {
    let (first, second) = (items.source[source], items.target[target])
    // Two that stand alone against each other are a pair whatever they say.
    var points = isOnly ? 0 : likeness(first, second) * Weight.content - Weight.content / 2
    switch first.label.agreement(with: second.label) {
    case .same: points += Weight.sameNumber
    case .different: points += Weight.otherNumber
    case .incomparable: break
    }
    if first.level == second.level { points += Weight.sameLevel }
    return points
  }

  /// Two pairs whose numbers are crossed: if their contents are crossed too the items were moved, and the pairs
  /// are exchanged; if not the labels are wrong, and the pairs stay.
  private mutating func exchangeMoved() {
    var wrong: [Int: [Int]] = [:]
    for (source, target) in targets.enumerated() {
      guard let target, let value = items.target[target].label.value else { continue }
      if items.source[source].label.agreement(with: items.target[target].label) == .different {
        wrong[value, default: []].append(source)
      }
    }
    for first in items.source.indices {
      guard let value = items.source[first].label.value, let target = targets[first],
        items.target[target].label.value != value
      else { continue }
      for second in wrong[value, default: []] where second != first {
        guard let other = targets[second], items.target[other].label.value == value,
          items.source[first].level == items.source[second].level,
          items.source[first].label.agreement(with: items.target[other].label) == .same
        else { continue }
        let (a, b) = (items.source[first], items.source[second])
        let (x, y) = (items.target[target], items.target[other])
        let crossed = likeness(a, y) + likeness(b, x)
        let straight = likeness(a, x) + likeness(b, y)
        guard crossed > straight + 0.1 else { continue }
        targets[first] = other
        targets[second] = target
        sources[other] = first
        sources[target] = second
        break
      }
    }
  }
}
