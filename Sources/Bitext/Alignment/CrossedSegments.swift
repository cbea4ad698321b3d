internal import Lattice

/// Finds segments that have changed places with each other over a distance, such as two items of a list.
///
/// A path never crosses itself, so it pairs such segments where they stand, each with another one's counterpart: their
/// words do not answer each other, and only their places, lengths and new numbers speak for the pairs. Where the words of
/// such silent pairs answer each other in a ring, the segments are paired along it. Segments that the path leaves over are
/// left to ``MovedSegments``, neighbours mostly to ``Exchange``.
struct CrossedSegments {
  private let weighing: Weighing

  /// A pair whose words say no more than this per token is silent, one whose words say more answers; −1.6 is nothing.
  private static let words: (silence: Float, answer: Float) = (-1, -0.8)
  /// How many segments away one may have gone.
  private static let reach = 60
  /// How many pairs may be silent, at least and as a share of all: where many are, little is known of the words.
  private static let greatest = (count: 12, share: 0.2)
  /// What a ring must be better by than the pairs as they stand, for each of its pairs: in words, in nats, and in all, in
  /// milli-nats.
  private static let leastGain: (words: Float, cost: Int) = (3, 800)
  /// The same where they are not all items of a list, which seldom change places.
  private static let leastCostOfText = 3_000
  /// How many pairs a ring has at most.
  private static let longest = 6

  init(_ weighing: Weighing) { self.weighing = weighing }

  /// - Parameter choices: those of the path, in its order.
  /// - Complexity: O(*n* + *s* · *r*) in the choices, the silent pairs and the reach.
  func rejoined(_ choices: [BeadAligner.Choice]) -> [BeadAligner.Choice] {
    guard weighing.pair.hasLexicon else { return choices }
    let pairs = choices.indices.filter { choices[$0].arc.rows == 1 && choices[$0].arc.columns == 1 }
    // Nearly all pairs have been weighed by the lexicon alone when nothing was learnt yet.
    let open = pairs.filter { !choices[$0].isAnswered }
    guard open.count >= 2 else { return choices }
    var scale = Scale(weighing, open.map { choices[$0].arc }, reach: 0)
    let silent = open.compactMap { place -> Silent? in
      let weighed = scale.weigh(choices[place].arc)
      return Self.isSilent(weighed.perToken) ? Silent(place: place, weighed: weighed) : nil
    }
    guard silent.count >= 2,
      silent.count <= max(Self.greatest.count, Int(Double(pairs.count) * Self.greatest.share))
    else { return choices }
    var result = choices
    for ring in rings(silent) {
      let odds = naturalExponential(Double(ring.gain) / 1000)
      for (place, arc) in ring.pairs {
        result[place] = BeadAligner.Choice(arc: arc, posterior: odds / (1 + odds))
      }
    }
    return result
  }

  /// Whether the words of a pair do not answer each other.
  static func isSilent(_ perToken: Float) -> Bool { perToken <= words.silence }

  /// A pair whose words do not answer each other, and its place among the choices.
  private struct Silent {
    let place: Int
    let weighed: Scale.Weighed
    var arc: Arc { weighed.arc }
  }

  /// What stands in place of silent pairs.
  private struct Ring {
    let pairs: [(place: Int, arc: Arc)]
    let gain: Int
  }

  private func rings(_ silent: [Silent]) -> [Ring] {
    var scale = Scale(weighing, silent.map(\.arc), reach: Self.reach)
    func cross(_ row: Int, _ column: Int) -> Scale.Weighed {
      scale.weigh(
        Arc(row: Int(silent[row].arc.row), column: Int(silent[column].arc.column), rows: 1, columns: 1))
    }
    // By row the column that answers it best, and by column the row; both by their places among the silent pairs.
    var answers = [(place: Int, cost: Int32)?](repeating: nil, count: silent.count)
    var askers = answers
    for row in silent.indices {
      let place = Int(silent[row].arc.column)
      let first = silent.partitionPoint { Int($0.arc.column) >= place - Self.reach }
      for column in silent[first...].prefix(while: { Int($0.arc.column) <= place + Self.reach }).indices
      where column != row {
        let weighed = cross(row, column)
        guard weighed.perToken > Self.words.answer else { continue }
        if weighed.arc.cost < answers[row]?.cost ?? .max { answers[row] = (column, weighed.arc.cost) }
        if weighed.arc.cost < askers[column]?.cost ?? .max { askers[column] = (row, weighed.arc.cost) }
      }
    }
    let next = silent.indices.map { row -> Int? in
      guard let column = answers[row]?.place, askers[column]?.place == row else { return nil }
      return column
    }
    return chains(next).compactMap { chain in
      let pairs = chain.indices.map { cross(chain[$0], chain[($0 + 1) % chain.count]) }
      let words = zip(chain, pairs).reduce(0) { $0 + $1.1.words - silent[$1.0].weighed.words }
      let gain = zip(chain, pairs).reduce(0) { $0 + Int(silent[$1.0].arc.cost) - Int($1.1.arc.cost) }
      let areItems = pairs.allSatisfy { weighing.isOfItems($0.arc) }
      let least = areItems ? Self.leastGain.cost : Self.leastCostOfText
      guard words >= Self.leastGain.words * Float(chain.count), gain >= least * chain.count
      else { return nil }
      return Ring(pairs: zip(chain, pairs).map { (silent[$0].place, $1.arc) }, gain: gain)
    }
  }

  /// The rings of a partial permutation, and its open chains, which are closed from their end to their beginning.
  private func chains(_ next: [Int?]) -> [[Int]] {
    var isReached = [Bool](repeating: false, count: next.count)
    for column in next { if let column { isReached[column] = true } }
    var isSeen = [Bool](repeating: false, count: next.count)
    var chains: [[Int]] = []
    // Open ones first: what is left then is rings.
    for start in next.indices.filter({ !isReached[$0] }) + next.indices.filter({ isReached[$0] })
    where !isSeen[start] && next[start] != nil {
      var chain: [Int] = []
      var index: Int? = start
      while let place = index, !isSeen[place] {
        isSeen[place] = true
        chain.append(place)
        index = next[place]
      }
      if (2...Self.longest).contains(chain.count) { chains.append(chain) }
    }
    return chains
  }
}

/// Weighs pairs by the lexicon alone and without their labels: what was learnt of the document was learnt of the pairs as
/// they stand, and items that have changed places are numbered anew.
private struct Scale {
  private let pair: ProfilePair
  private let weights: Weights
  private var features: GroupFeatures

  /// - Parameter pairs: in order of their rows and columns.
  init(_ weighing: Weighing, _ pairs: [Arc], reach: Int) {
    let pair = weighing.pair
    var windows = [Range<Int>](repeating: 0..<0, count: pair.rows.count)
    for arc in pairs {
      let column = Int(arc.column)
      windows[Int(arc.row)] = max(0, column - reach)..<min(pair.columns.count, column + reach + 1)
    }
    self.pair = pair
    weights = weighing.weights
    features = weighing.features(
      Matches(rows: pair.rows, columns: pair.columns, ratios: pair.ratios, windows: windows),
      numbering: Numbering(rows: pair.rows.count, isSilent: true))
  }

  struct Weighed {
    /// The pair with its cost.
    let arc: Arc
    /// How far the words of both sides answer each other, in nats: in all and per token.
    let words: Float
    let perToken: Float
  }

  mutating func weigh(_ arc: Arc) -> Weighed {
    withUnsafeTemporaryAllocation(of: Float.self, capacity: Feature.allCases.count) { values in
      features.fill(arc, values)
      var arc = arc
      arc.cost = Int32(clamping: weights.cost(UnsafeBufferPointer(values)))
      let words = pair.words(UnsafeBufferPointer(values))
      return Weighed(arc: arc, words: words, perToken: pair.perToken(arc, UnsafeBufferPointer(values)))
    }
  }
}

extension Weighing {
  /// Whether the segments of a pair begin with labels.
  fileprivate func isOfItems(_ pair: Arc) -> Bool {
    self.pair.rows.labels[Int(pair.row)] != nil && self.pair.columns.labels[Int(pair.column)] != nil
  }
}

extension ProfilePair {
  /// How far the words of both sides of a group answer each other, in nats, by its features.
  fileprivate func words(_ features: UnsafeBufferPointer<Float>) -> Float {
    features[Feature.rowWords.rawValue] + features[Feature.columnWords.rawValue]
  }

  /// The same for each token of a pair of segments.
  func perToken(_ arc: Arc, _ features: UnsafeBufferPointer<Float>) -> Float {
    let (row, column) = (Int(arc.row), Int(arc.column))
    let tokens = rows.tokenRange(row..<row + 1).count + columns.tokenRange(column..<column + 1).count
    return tokens == 0 ? 0 : words(features) / Float(tokens)
  }
}
