extension LexiconBuilder {
  /// How heads that share a translation lend each other their other translations.
  public struct Relations: Hashable, Sendable {
    /// What the translation of a perfect synonym weighs.
    public var weight: Float = 0.15
    /// The smallest similarity that counts, 0…1.
    public var similarity: Float = 0.1
    /// The most translations that a head takes over.
    public var most = 8
    /// A translation that more heads share says too little about them.
    public var commonest = 40

    public init() {}
  }

  /// Gives heads with little weight the translations of heads that share one with them.
  ///
  /// A dictionary names a few translations of each word; the translator of a text took another one, which
  /// stands at a synonym. Two heads are alike by the translations that they share, each counting less the more heads
  /// share it and the more translations the other head has.
  ///
  /// - Complexity: O(*n*·*c*·*t*) in the translations, the heads that share one, and their translations.
  public mutating func relateHeads(_ relations: Relations = Relations()) {
    let phrasesOfHead = Grouping(headPhrases, groups: heads.count)
    let headsOfPhrase = Grouping(headPhrases.map { ($0.1, $0.0) }, groups: phrases.count)
    var known = [Set<Int>](repeating: [], count: heads.count)
    for pair in pairs { known[Int(pair.key >> 32)].insert(Int(pair.key & 0xFFFF_FFFF)) }
    // Millionths, because sums of integers do not depend on the order.
    var scores: [Int: Int] = [:]
    for head in 0..<heads.count {
      scores.removeAll(keepingCapacity: true)
      for phrase in phrasesOfHead[head] {
        let sharing = headsOfPhrase[phrase]
        if sharing.count > relations.commonest { continue }
        for other in sharing where other != head {
          let others = phrasesOfHead[other]
          let score = Int(1_000_000 / Float(sharing.count * others.count).squareRoot())
          for candidate in others {
            if let word = singleWord(of: candidate), !known[head].contains(word) {
              scores[word, default: 0] += score
            }
          }
        }
      }
      let least = Int(relations.similarity * 1_000_000)
      let best = scores.filter { $0.value > least }.sorted { left, right in
        left.value != right.value
          ? left.value > right.value : targets[left.key].lexicographicallyPrecedes(targets[right.key])
      }
      for (word, score) in best.prefix(relations.most) {
        addPair(head: head, target: word, weight: relations.weight * min(1, Float(score) / 1_000_000))
      }
    }
  }

  /// Notes that a head has a translation that consists of these words.
  mutating func note(head: Int, phrase words: [Int]) {
    var key: [UInt8] = []
    for word in Set(words).sorted() {
      for shift in [0, 8, 16, 24] { key.append(UInt8(truncatingIfNeeded: word >> shift)) }
    }
    headPhrases.append((head, phrases.intern(key)))
  }

  /// The word that a phrase is, if it is one word.
  private func singleWord(of phrase: Int) -> Int? {
    let key = phrases[phrase]
    guard key.count == 4 else { return nil }
    return key.reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// Pairs of numbers by the first of them, each group ascending and without repetition.
  private struct Grouping {
    private var starts: [Int]
    private var members: [Int]

    init(_ pairs: [(Int, Int)], groups: Int) {
      let sorted = pairs.sorted { $0 < $1 }
      starts = [Int](repeating: 0, count: groups + 1)
      members = []
      for (index, pair) in sorted.enumerated() where index == 0 || sorted[index - 1] != pair {
        members.append(pair.1)
        starts[pair.0 + 1] += 1
      }
      for group in 0..<groups { starts[group + 1] += starts[group] }
    }

    subscript(group: Int) -> ArraySlice<Int> { members[starts[group]..<starts[group + 1]] }
  }
}
