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
  /// How the numbers of labels are compared.
  private var numbering: Numbering

  /// How often the document's own translations are learnt.
  private static let rounds = 2
  /// With no lexicon the path is searched anew with what was learnt, so often.
  private static let passesWithoutLexicon = 4
  /// The rows of half a stretch, and how many of both the rows and the columns of a stretch may be left over.
  private static let halfStretch = 10
  private static let greatestLeft = 3.0
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
    // Without a lexicon little else is known.
    numbering = Numbering(rows: pair.rows.count, isSilent: pair.hasLexicon)
  }

  var weights: Weights { Weights.fitted(freedom, hasLexicon: pair.hasLexicon) }

  /// The groups as a lattice.
  var lattice: Lattice { Lattice(band: band, arcs: arcs, transitions: weights.transitions) }

  /// - Parameter observe: called with the features of every group at the last weighing.
  mutating func run(observe: ((Arc, UnsafeBufferPointer<Float>) -> Void)? = nil) {
    var matches = look(isBlind: !pair.hasLexicon)
    for _ in 1..<(pair.hasLexicon ? 1 : Self.passesWithoutLexicon) {
      weigh(matches)
      learn()
      matches = look()
    }
    for round in 0..<Self.rounds {
      weigh(matches)
      if round == 0, pair.hasLexicon {
        numbering = Numbering(
          rows: pair.rows, columns: pair.columns, arcs: arcs, posteriors: posteriors, exchanges: exchanges)
      }
      learn()
      matches = round == 0 && pair.hasLexicon && isLost ? look() : nearbyMatches
    }
    weigh(matches, observe: observe)
  }

  /// Finds the path and, near it, the groups that are worth weighing.
  ///
  /// - Parameter isBlind: whether no words are known to go by.
  /// - Returns: the matches near the path.
  private mutating func look(isBlind: Bool = false) -> Matches {
    findBand(isBlind: isBlind)
    let matches = nearbyMatches
    lookNearby(matches)
    return matches
  }

  /// Whether the path seems to have lost its way somewhere: several rows and several columns near each other are left
  /// over, by their probability. Where text is missing or was added it is of one side.
  ///
  /// What was learnt of the document tells repetitive stretches apart that the lexicon alone does not.
  private var isLost: Bool {
    var left = [SIMD2<Double>](repeating: .zero, count: pair.rows.count / Self.halfStretch + 2)
    for (arc, posterior) in zip(arcs, posteriors) where arc.kind != 0 {
      let share = SIMD2(arc.kind == 1 ? posterior : 0, arc.kind == 2 ? posterior : 0)
      // A stretch begins at every half of one.
      left[Int(arc.row) / Self.halfStretch] += share
      left[Int(arc.row) / Self.halfStretch + 1] += share
    }
    return left.contains { $0.min() > Self.greatestLeft }
  }

  /// Learns from the groups as they were weighed last.
  private mutating func learn() {
    freedom = Freedom(
      arcs: arcs, posteriors: posteriors, rows: pair.rows, columns: pair.columns)
    lengths = LengthModel(rows: pair.rows, columns: pair.columns, groups: arcs, probabilities: posteriors)
    ratios = SelfTraining(rows: pair.rows, columns: pair.columns, prior: pair.ratios)
      .ratios(ratios, arcs: arcs, posteriors: posteriors)
  }

  private var nearbyMatches: Matches {
    Matches(
      rows: pair.rows, columns: pair.columns, ratios: ratios,
      windows: Matches.windows(of: band, reach: NearbyCosts.greatestRows))
  }

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
    GroupFeatures(
      rows: pair.rows, columns: pair.columns, lengths: lengths, numbering: numbering, matches: matches,
      best: best)
  }
}
