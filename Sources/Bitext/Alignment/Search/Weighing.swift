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
  /// For each arc whether no other one is left beside it: then its cost decides nothing, and it is not weighed again.
  private var isSettled: [Bool] = []
  /// For each arc whether it is a pair of which the lexicon alone, before anything was learnt, has said that its words answer each
  /// other (``CrossedSegments``).
  private(set) var isAnswered: [Bool] = []
  private var hasLearnt = false
  /// What is near each segment and token, as the last look has shown; nil before the first.
  private var surroundings: Surroundings?
  /// What was learnt from groups that are settled, which is not learnt again, and for each arc whether it is in there.
  private var learnt = PairCounts()
  private var isLearnt: [Bool] = []
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
  /// How far around it the path is looked for again.
  private static let doubt = (rows: 60, columns: 300)
  /// What survives the first look: arcs on a path within so many milli-nats of the best, by cheap costs. Those of the
  /// commonest steps are few and must not be missing, however much the words of a long segment say.
  private static func slack(_ step: Step) -> Int { step.rows + step.columns <= 3 ? 40_000 : 20_000 }
  private static let margin = (rows: 3, columns: 6)
  /// Where the path runs straight so many steps before a cell and behind it, hardly anything else lies near.
  private static let calm = (margin: (rows: 2, columns: 2), steps: 10)
  /// A group that is less likely than this after a weighing is not weighed again.
  private static let leastPosterior = 1e-5

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

  /// - Parameter observe: called with the features of every group at the last weighing; then all groups are weighed to the
  ///   end.
  mutating func run(observe: ((Arc, UnsafeBufferPointer<Float>) -> Void)? = nil) {
    var matches = look(isBlind: !pair.hasLexicon)
    for _ in 1..<(pair.hasLexicon ? 1 : Self.passesWithoutLexicon) {
      weigh(matches)
      learn(matches)
      matches = look()
    }
    for round in 0..<Self.rounds {
      weigh(matches)
      if round == 0, pair.hasLexicon {
        numbering = Numbering(
          rows: pair.rows, columns: pair.columns, arcs: arcs, posteriors: posteriors, exchanges: exchanges)
      }
      let lost = round == 0 && pair.hasLexicon ? lostRows : []
      if lost.isEmpty, observe == nil { settle() }
      learn(matches)
      if !lost.isEmpty {
        matches = look(again: lost)
      } else {
        matches = openMatches
        surroundings?.add(matches)
      }
    }
    weigh(matches, observe: observe)
  }

  /// Finds the path and, near it, the groups that are worth weighing.
  ///
  /// - Parameters:
  ///   - isBlind: whether no words are known to go by.
  ///   - lost: where the path that was found before is not trusted; empty to look for it everywhere.
  /// - Returns: the matches near the path.
  private mutating func look(isBlind: Bool = false, again lost: [Range<Int>] = []) -> Matches {
    findBand(isBlind: isBlind, lost)
    let matches = Matches(
      rows: pair.rows, columns: pair.columns, ratios: ratios,
      windows: Matches.windows(of: band, reach: NearbyCosts.greatestRows))
    lookNearby(matches)
    surroundings = Surroundings(matches, rows: pair.rows, columns: pair.columns)
    return matches
  }

  /// Drops the groups that the last weighing has left no chance.
  ///
  /// - Complexity: O(*n* + *a*) in segments and groups.
  private mutating func settle() {
    var kept = arcs.indices.filter { posteriors[$0] >= Self.leastPosterior }
    if !isJoined(kept) { kept = Set(kept).union(lattice.bestPath() ?? []).sorted() }
    arcs = kept.map { arcs[$0] }
    posteriors = kept.map { posteriors[$0] }
    isLearnt = kept.map { isLearnt[$0] }
    isAnswered = kept.map { isAnswered[$0] }
    band = Band(rows: band.rows, columns: band.columns, holding: arcs)
    exchanges = Set(kept.indices.filter { exchanges.contains(kept[$0]) })
    // How many groups hold each row and each column.
    var holders = Bilingual(
      source: [UInt8](repeating: 0, count: pair.rows.count),
      target: [UInt8](repeating: 0, count: pair.columns.count))
    for arc in arcs {
      for row in Int(arc.row)..<Int(arc.row) + Int(arc.rows) where holders.source[row] < 2 {
        holders.source[row] += 1
      }
      for column in Int(arc.column)..<Int(arc.column) + Int(arc.columns) where holders.target[column] < 2 {
        holders.target[column] += 1
      }
    }
    isSettled = arcs.map { arc in
      arc.kind == 0
        && (Int(arc.row)..<Int(arc.row) + Int(arc.rows)).allSatisfy { holders.source[$0] == 1 }
        && (Int(arc.column)..<Int(arc.column) + Int(arc.columns)).allSatisfy { holders.target[$0] == 1 }
    }
  }

  /// Whether some groups hold a path from the first cell to the last.
  private func isJoined(_ kept: [Int]) -> Bool {
    let held = kept.map { arcs[$0] }
    let narrow = Band(rows: band.rows, columns: band.columns, holding: held)
    return Lattice(band: narrow, arcs: held, transitions: weights.transitions).bestPath() != nil
  }

  /// The matches in the groups that are still open.
  private var openMatches: Matches {
    var windows = [Range<Int>](repeating: 0..<0, count: pair.rows.count)
    for (arc, isSettled) in zip(arcs, isSettled) where arc.kind == 0 && !isSettled {
      let columns = Int(arc.column)..<Int(arc.column) + Int(arc.columns)
      for row in Int(arc.row)..<Int(arc.row) + Int(arc.rows) {
        windows[row] =
          windows[row].isEmpty
          ? columns
          : min(
            windows[row].lowerBound, columns.lowerBound)..<max(windows[row].upperBound, columns.upperBound)
      }
    }
    return Matches(rows: pair.rows, columns: pair.columns, ratios: ratios, windows: windows)
  }

  /// The rows around which the path seems to have lost its way: several rows and several columns near each other are left
  /// over, by their probability. Where text is missing or was added it is of one side.
  ///
  /// What was learnt of the document tells repetitive stretches apart that the lexicon alone does not.
  private var lostRows: [Range<Int>] {
    var left = [SIMD2<Double>](repeating: .zero, count: pair.rows.count / Self.halfStretch + 2)
    for (arc, posterior) in zip(arcs, posteriors) where arc.kind != 0 {
      let share = SIMD2(arc.kind == 1 ? posterior : 0, arc.kind == 2 ? posterior : 0)
      // A stretch begins at every half of one.
      left[Int(arc.row) / Self.halfStretch] += share
      left[Int(arc.row) / Self.halfStretch + 1] += share
    }
    return left.indices.filter { left[$0].min() > Self.greatestLeft }.map { half in
      (max(0, (half - 1) * Self.halfStretch)..<min((half + 1) * Self.halfStretch, pair.rows.count))
    }
  }

  /// The band as it is, but wide around rows where the path was lost, as far as it may run there.
  private func bandOfDoubt(_ lost: [Range<Int>], within limits: Band?) -> Band {
    var lower = band.lower
    var upper = band.upper
    for rows in lost {
      let near = max(0, rows.lowerBound - Self.doubt.rows)...min(band.rows, rows.upperBound + Self.doubt.rows)
      for row in near {
        lower[row] = min(lower[row], band.lower[row] - Self.doubt.columns)
        upper[row] = max(upper[row], band.upper[row] + Self.doubt.columns)
      }
    }
    let wide = Band(rows: band.rows, columns: band.columns, lower: lower, upper: upper)
    return limits.map(wide.intersection) ?? wide
  }

  /// Learns from the groups as they were weighed last.
  ///
  /// - Parameter matches: what is known in the groups that are not learnt yet.
  private mutating func learn(_ matches: Matches) {
    freedom = Freedom(
      arcs: arcs, posteriors: posteriors, rows: pair.rows, columns: pair.columns)
    lengths = LengthModel(rows: pair.rows, columns: pair.columns, groups: arcs, probabilities: posteriors)
    let training = SelfTraining(rows: pair.rows, columns: pair.columns, prior: pair.ratios)
    let settled = arcs.indices.filter { isSettled[$0] && !isLearnt[$0] }
    training.count(settled, of: arcs, posteriors: posteriors, matches: matches, into: &learnt)
    for index in settled { isLearnt[index] = true }
    var counts = learnt
    training.count(
      arcs.indices.lazy.filter { [isLearnt] in !isLearnt[$0] }, of: arcs, posteriors: posteriors,
      matches: matches, into: &counts)
    ratios = training.ratios(counts)
    hasLearnt = true
  }

  private mutating func findBand(isBlind: Bool, _ lost: [Range<Int>]) {
    let finder = PathFinder(rows: pair.rows, columns: pair.columns, ratios: ratios)
    let limits = zones?.band(rows: pair.rows.count, columns: pair.columns.count)
    if isBlind {
      band = finder.bandByLength()
    } else {
      let path =
        lost.isEmpty
        ? finder.path(through: zones, within: limits) : finder.path(in: bandOfDoubt(lost, within: limits))
      band = Band(
        rows: pair.rows.count, columns: pair.columns.count, around: path, margin: Self.margin, calm: Self.calm
      )
    }
    if let limits { band = band.intersection(limits) }
  }

  private mutating func lookNearby(_ matches: Matches) {
    let nearby = NearbyCosts(rows: pair.rows, columns: pair.columns, matches: matches)
    let looked = nearby.look(band: band, zones: zones)
    lengths = looked.lengths
    arcs = looked.grid.arcs(within: Self.slack) { $0.columns == 0 ? 1 : $0.rows == 0 ? 2 : 0 }
    isSettled = [Bool](repeating: false, count: arcs.count)
    isLearnt = isSettled
    isAnswered = isSettled
    learnt = PairCounts()
    exchanges = []
    best = looked.best
  }

  private mutating func weigh(
    _ matches: Matches, observe: ((Arc, UnsafeBufferPointer<Float>) -> Void)? = nil
  ) {
    let weights = weights
    exchanges = exchanges.filter { isSettled[$0] }
    var features = features(matches)
    withUnsafeTemporaryAllocation(of: Float.self, capacity: Feature.allCases.count) { values in
      for index in arcs.indices where !isSettled[index] {
        features.fill(arcs[index], values)
        arcs[index].cost = Int32(clamping: weights.cost(UnsafeBufferPointer(values)))
        if !hasLearnt, pair.hasLexicon, arcs[index].rows == 1, arcs[index].columns == 1 {
          isAnswered[index] = !CrossedSegments.isSilent(
            pair.perToken(arcs[index], UnsafeBufferPointer(values)))
        }
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
  ///
  /// - Parameter numbering: how labels are compared; nil for as in the last weighing.
  func features(_ matches: Matches, numbering: Numbering? = nil) -> GroupFeatures {
    GroupFeatures(
      rows: pair.rows, columns: pair.columns, lengths: lengths, numbering: numbering ?? self.numbering,
      matches: matches,
      surroundings: surroundings ?? Surroundings(matches, rows: pair.rows, columns: pair.columns), best: best)
  }
}
