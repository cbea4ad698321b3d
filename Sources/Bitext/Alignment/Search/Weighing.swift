internal import Lattice

/// Finds the groups that are worth weighing, weighs them, learns from them and weighs them again.
///
/// Every step is linear in the length of the document.
struct Weighing {
  let pair: ProfilePair
  /// What groups may not cross, if anything.
  let zones: Zones?
  /// Where the path is looked for; the whole table before anything is known.
  private(set) var band: Band
  /// The groups that survived the first look, with their costs of the last weighing.
  private(set) var arcs: [Arc] = []
  /// The groups that are better taken as exchanged neighbours, by their places among the arcs.
  private(set) var exchanges: Set<Int> = []
  /// For each arc the probability that it is right.
  private(set) var posteriors: [Double] = []
  private(set) var freedom = Freedom.usual
  /// What is known of the words by now.
  private(set) var ratios: Ratios
  /// For every segment of the rows (source) and columns (target) how well the best window near it explains it.
  private(set) var best = Bilingual<[Float]>(source: [], target: [])
  private var lengths: LengthModel

  /// How often the document's own translations are learnt with the path that was found first, with the next and so on.
  ///
  /// A path that was looked for along anchors only can miss a repetitive stretch of a long document, which the
  /// document's own translations tell apart. With no lexicon they are all there is to go by.
  private var rounds: [Int] {
    if !pair.hasLexicon { return [1, 1, 1, 2] }
    return zones != nil || PathFinder.isWhole(rows: pair.rows.count, columns: pair.columns.count)
      ? [2] : [1, 1]
  }
  /// What survives the first look: arcs on a path within so many milli-nats of the best, by cheap costs. Those of the
  /// commonest steps are few and must not be missing, however much the words of a long segment say.
  private static func slack(_ step: Step) -> Int { step.rows + step.columns <= 3 ? 40_000 : 20_000 }
  private static let margin = (rows: 3, columns: 6)

  init(_ pair: ProfilePair, zones: Zones? = nil) {
    self.pair = pair
    self.zones = zones
    band = Band(rows: pair.rows.count, columns: pair.columns.count)
    ratios = pair.ratios
    lengths = LengthModel(rows: pair.rows, columns: pair.columns)
  }

  var weights: Weights { Weights.fitted(freedom, hasLexicon: pair.hasLexicon) }

  /// The groups as a lattice.
  var lattice: Lattice { Lattice(band: band, arcs: arcs, transitions: weights.transitions) }

  /// - Parameter observe: called with the features of every group at the last weighing.
  mutating func run(observe: ((Arc, UnsafeBufferPointer<Float>) -> Void)? = nil) {
    for (pass, rounds) in rounds.enumerated() {
      findBand(isBlind: !pair.hasLexicon && pass == 0)
      var matches = nearbyMatches
      lookNearby(matches)
      for round in 0..<rounds {
        if round > 0 { matches = nearbyMatches }
        weigh(matches)
        learn()
      }
    }
    weigh(nearbyMatches, observe: observe)
  }

  /// Learns from the groups as they were weighed last.
  private mutating func learn() {
    freedom = Freedom(arcs: arcs, posteriors: posteriors)
    lengths = LengthModel(rows: pair.rows, columns: pair.columns, groups: arcs, probabilities: posteriors)
    ratios = SelfTraining(rows: pair.rows, columns: pair.columns, prior: pair.ratios)
      .ratios(ratios, arcs: arcs, posteriors: posteriors)
  }

  private var nearbyMatches: Matches {
    Matches(
      rows: pair.rows, columns: pair.columns, ratios: ratios,
      windows: Matches.windows(of: band, reach: NearbyCosts.greatestRows))
  }

  /// - Parameter isBlind: whether no words are known to go by.
  private mutating func findBand(isBlind: Bool) {
    let finder = PathFinder(rows: pair.rows, columns: pair.columns, ratios: ratios)
    let limits = zones?.band(rows: pair.rows.count, columns: pair.columns.count)
    if isBlind {
      band = finder.bandByLength()
    } else {
      band = Band(
        rows: pair.rows.count, columns: pair.columns.count, around: finder.path(within: limits),
        margin: Self.margin)
    }
    if let limits { band = band.intersection(limits) }
  }

  private mutating func lookNearby(_ matches: Matches) {
    let nearby = NearbyCosts(rows: pair.rows, columns: pair.columns, matches: matches)
    let looked = nearby.look(band: band, zones: zones)
    lengths = looked.lengths
    arcs = looked.grid.arcs(within: Self.slack) { $0.columns == 0 ? 1 : $0.rows == 0 ? 2 : 0 }
    best = looked.best
  }

  private mutating func weigh(
    _ matches: Matches, observe: ((Arc, UnsafeBufferPointer<Float>) -> Void)? = nil
  ) {
    let weights = weights
    exchanges.removeAll(keepingCapacity: true)
    var features = features(matches)
    withUnsafeTemporaryAllocation(of: Float.self, capacity: Feature.allCases.count) { values in
      for index in arcs.indices {
        features.fill(arcs[index], values)
        arcs[index].cost = Int32(clamping: weights.cost(UnsafeBufferPointer(values)))
        observe?(arcs[index], UnsafeBufferPointer(values))
        if let exchange = Exchange(arcs[index], matches),
          let cost = self.cost(of: exchange, weights, &features, values), cost < Int(arcs[index].cost)
        {
          arcs[index].cost = Int32(clamping: cost)
          exchanges.insert(index)
        }
      }
    }
    posteriors = lattice.posteriors()
  }

  /// - Returns: nil if the words of one of its pairs say too little.
  private func cost(
    of exchange: Exchange, _ weights: Weights, _ features: inout GroupFeatures,
    _ values: UnsafeMutableBufferPointer<Float>
  ) -> Int? {
    var cost = Exchange.cost
    for pair in exchange.pairs {
      features.fill(pair, values)
      let words = values[Feature.leastRowWords.rawValue] + values[Feature.leastColumnWords.rawValue]
      if words <= Exchange.leastWords { return nil }
      cost += weights.cost(UnsafeBufferPointer(values))
    }
    return cost
  }

  /// What computes the features of any group whose matches are given.
  func features(_ matches: Matches) -> GroupFeatures {
    GroupFeatures(rows: pair.rows, columns: pair.columns, lengths: lengths, matches: matches, best: best)
  }
}
