internal import Lattice

/// Aligns two lists of segments: finds the path, weighs the groups near it, learns from them and weighs again.
///
/// Every step is linear in the length of the document. Paragraphs and sentences are aligned alike; only the segments
/// differ.
package struct BeadAligner {
  let pair: ProfilePair
  let weights: Weights
  /// How often the document's own translations are learnt and its groups weighed again.
  var rounds = 2
  /// What groups may not cross, if anything.
  var zones: Zones?

  /// What survives the first look: arcs within this many milli-nats of the best path, by cheap costs.
  private static let slack = 20_000
  private static let bandMargin = (rows: 3, columns: 6)

  /// The groups worth weighing, and the weighing's results.
  struct Weighed {
    let band: Band
    var arcs: [Arc]
    var posteriors: [Double]
  }

  /// The alignment of the segments of two documents.
  ///
  /// Any two lists align, also empty ones.
  package static func alignment(
    of segments: Bilingual<[Segment]>, in documents: Bilingual<Document>, lexicon: Lexicon?
  ) -> Alignment {
    BeadAligner(ProfilePair(segments: segments, documents: documents, lexicon: lexicon)).alignment()
  }

  init(_ pair: ProfilePair, weights: Weights = .fitted) {
    self.pair = pair
    self.weights = weights
  }

  func alignment() -> Alignment {
    let weighed = weigh()
    let lattice = Lattice(band: weighed.band, arcs: weighed.arcs, transitions: weights.transitions)
    let path = lattice.bestPath() ?? []
    let beads = path.map { index in bead(weighed.arcs[index], probability: weighed.posteriors[index]) }
    let counts = Bilingual(source: pair.rows.count, target: pair.columns.count)
    return Alignment(counts: pair.rowSide == .source ? counts : counts.swapped, beads: beads)
  }

  /// Calls `observe` with the features of every group that survives the first look.
  func weigh(observe: ((Arc, UnsafeBufferPointer<Float>) -> Void)? = nil) -> Weighed {
    let lengths = LengthModel(rows: pair.rows, columns: pair.columns)
    var ratios = pair.ratios
    let zoneBand = zones?.band(rows: pair.rows.count, columns: pair.columns.count)
    let path = PathFinder(rows: pair.rows, columns: pair.columns, ratios: ratios).path(within: zoneBand)
    var band = Band(
      rows: pair.rows.count, columns: pair.columns.count, around: path, margin: Self.bandMargin)
    if let zoneBand { band = band.intersection(zoneBand) }
    let windows = Matches.windows(of: band, reach: NearbyCosts.greatestRows)
    var weighed = Weighed(band: band, arcs: [], posteriors: [])
    var best = Bilingual<[Float]>(source: [], target: [])
    for round in 0...rounds {
      let matches = Matches(rows: pair.rows, columns: pair.columns, ratios: ratios, windows: windows)
      if round == 0 {
        let nearby = NearbyCosts(rows: pair.rows, columns: pair.columns, matches: matches, lengths: lengths)
        let looked = nearby.look(band: band, zones: zones)
        weighed.arcs = looked.grid.arcs(within: Self.slack) { $0.columns == 0 ? 1 : $0.rows == 0 ? 2 : 0 }
        best = looked.best
      }
      var features = GroupFeatures(
        rows: pair.rows, columns: pair.columns, lengths: lengths, matches: matches, best: best)
      withUnsafeTemporaryAllocation(of: Float.self, capacity: Feature.allCases.count) { values in
        for index in weighed.arcs.indices {
          features.fill(weighed.arcs[index], values)
          weighed.arcs[index].cost = Int32(clamping: weights.cost(UnsafeBufferPointer(values)))
          if round == rounds { observe?(weighed.arcs[index], UnsafeBufferPointer(values)) }
        }
      }
      weighed.posteriors =
        Lattice(band: band, arcs: weighed.arcs, transitions: weights.transitions).posteriors()
      if round < rounds {
        ratios = SelfTraining(rows: pair.rows, columns: pair.columns, prior: pair.ratios)
          .ratios(ratios, arcs: weighed.arcs, posteriors: weighed.posteriors)
      }
    }
    return weighed
  }

  private func bead(_ arc: Arc, probability: Double) -> Bead {
    let rows = Int(arc.row)..<Int(arc.row) + Int(arc.rows)
    let columns = Int(arc.column)..<Int(arc.column) + Int(arc.columns)
    return Bead(
      source: pair.rowSide == .source ? rows : columns, target: pair.rowSide == .source ? columns : rows,
      cost: Self.cost(of: probability), probability: probability)
  }

  /// −1000·ln *p*, at most what the least probability costs that is told from 0.
  private static func cost(of probability: Double) -> Int {
    max(0, Int((-1000 * naturalLogarithm(max(probability, 1e-12))).rounded()))
  }
}
