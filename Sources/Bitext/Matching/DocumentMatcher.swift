internal import Lattice

/// Tells which document of one side is the translation of which document of the other, by what they say.
///
/// Each target document is held against the few source documents that share its rarest things with it
/// (``SignIndex``). What two documents have in common is compared with what each has in common with the others that are
/// most like it: texts about one subject are alike, and a text and its translation are so beyond that. The best pair
/// of all is taken, then the best of what is left, so a document has one partner at most.
package struct DocumentMatcher: Sendable {
  /// A pair of documents, by their indices.
  package struct Match: Hashable, Sendable {
    package let source: Int
    package let target: Int
    /// How likely it is that one is a translation of the other, or of another version of it, 0…1.
    package let relation: Double
    /// How likely it is that no rival is the better partner, 0…1.
    package let choice: Double
    /// How likely it is that they belong together, 0…1.
    package var probability: Double { relation * choice }
  }

  /// The matches, the surest first.
  package let matches: [Match]

  /// How many candidates are looked at for a document.
  private static let candidateCount = 10
  /// Of those most like a document, how many may be its partner or versions of it; the others tell what is usual.
  private static let relatives = 3
  /// What documents without any relation have in common, where there are too few to see.
  private static let usualSimilarity: Float = 0.12

  /// - Complexity: O(*n*) in the things of all documents, with a factor for how many share one.
  package init(_ documents: Bilingual<[DocumentSigns]>) {
    let index = SignIndex(documents)
    var pairs: [Pair] = []
    for target in documents.target.indices {
      for (source, similarity) in index.candidates(for: target, count: Self.candidateCount) {
        pairs.append(Pair(source: source, target: target, similarity: similarity))
      }
    }
    let usual = Bilingual(
      source: Self.usual(pairs, of: \.source, count: documents.source.count),
      target: Self.usual(pairs, of: \.target, count: documents.target.count))
    for index in pairs.indices {
      let pair = pairs[index]
      let background = (usual.source[pair.source] + usual.target[pair.target]) / 2
      pairs[index].strength = quickLogarithm(max(pair.similarity, 1e-6) / background)
    }
    matches = Self.chosen(pairs, counts: documents.map(\.count))
  }

  private struct Pair {
    let source: Int
    let target: Int
    let similarity: Float
    /// The logarithm of how much more they have in common than is usual for the two.
    var strength: Float = 0
  }

  /// For each document of a side what it has in common with those that are like it and no relatives.
  private static func usual(_ pairs: [Pair], of side: KeyPath<Pair, Int>, count: Int) -> [Float] {
    var lists = [[Float]](repeating: [], count: count)
    for pair in pairs { lists[pair[keyPath: side]].append(pair.similarity) }
    return lists.map { list in
      let others = list.sorted(by: >).dropFirst(relatives).prefix(candidateCount - relatives)
      // A few that are seen weigh little against what is usual.
      let sum = others.reduce(2 * usualSimilarity, +)
      return max(0.02, sum / Float(others.count + 2))
    }
  }

  /// The best pairs, each document in one.
  private static func chosen(_ pairs: [Pair], counts: Bilingual<Int>) -> [Match] {
    let ranked = pairs.sorted { ($1.strength, $0.source, $0.target) < ($0.strength, $1.source, $1.target) }
    var taken = Bilingual(
      source: [Float](repeating: 0, count: counts.source), target: [Float](repeating: 0, count: counts.target)
    )
    var isFree = taken.map { $0.map { _ in true } }
    var chosen: [Pair] = []
    for pair in ranked where isFree.source[pair.source] && isFree.target[pair.target] {
      isFree.source[pair.source] = false
      isFree.target[pair.target] = false
      taken.source[pair.source] = pair.strength
      taken.target[pair.target] = pair.strength
      chosen.append(pair)
    }
    // Rivals of a pair are the other pairs of its documents, unless the rival has a better partner itself.
    var rivals: [Int: Float] = [:]
    func key(_ pair: Pair) -> Int { pair.source * counts.target + pair.target }
    let partners = Dictionary(uniqueKeysWithValues: chosen.map { ($0.source, $0) })
    let sources = Dictionary(uniqueKeysWithValues: chosen.map { ($0.target, $0) })
    for pair in pairs {
      if let own = partners[pair.source], own.target != pair.target,
        pair.strength >= taken.target[pair.target]
      {
        rivals[key(own)] = max(rivals[key(own)] ?? -.infinity, pair.strength)
      }
      if let own = sources[pair.target], own.source != pair.source, pair.strength >= taken.source[pair.source]
      {
        rivals[key(own)] = max(rivals[key(own)] ?? -.infinity, pair.strength)
      }
    }
    return chosen.map { pair in
      Match(
        source: pair.source, target: pair.target, relation: logistic(slope * (pair.strength - threshold)),
        choice: rivals[key(pair)].map { logistic(rivalry * (pair.strength - $0)) } ?? 1)
    }.sorted { ($1.probability, $0.source) < ($0.probability, $1.source) }
  }

  /// Weights of the logistic function that makes probabilities of strengths; fitted to shuffled texts of all kinds.
  private static let (slope, threshold, rivalry): (Float, Float, Float) = (8, 0.6, 20)

  private static func logistic(_ x: Float) -> Double { Double(1 / (1 + exponential(-x))) }

  /// *e* to the power of a number, by halving it until a short series will do.
  private static func exponential(_ x: Float) -> Float {
    let x = min(40, max(-40, x)) / 256
    var power = 1 + x * (1 + x / 2 * (1 + x / 3))
    for _ in 0..<8 { power *= power }
    return power
  }
}

extension DocumentMatcher.Match {
  /// How likely it is that the documents belong together, when it is known what share of their words finds a translation
  /// in an alignment of the two (``Aligner/translatedShare(of:)``).
  package func probability(translatedShare share: Double) -> Double {
    // Right pairs have .38 and more, wrong ones .26 and less: either makes the odds fifty times what they were.
    let odds = relation / max(1e-9, 1 - relation)
    let factor = share >= 0.3 ? 50 : share >= 0.2 ? 1 : 0.02
    return odds * factor / (1 + odds * factor) * choice
  }
}
