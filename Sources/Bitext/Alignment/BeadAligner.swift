internal import Lattice

/// Aligns two lists of segments.
///
/// Paragraphs and sentences are aligned alike; only the segments differ. Weighing the groups is ``Weighing``'s work;
/// what is done here is to choose among them and to say what was chosen.
package struct BeadAligner {
  let pair: ProfilePair
  /// What groups may not cross, if anything.
  var zones: Zones?
  /// Whether beads carry their evidence.
  var explains = false

  /// The alignment of the segments of two documents.
  ///
  /// Any two lists align, also empty ones.
  package static func alignment(
    of segments: Bilingual<[Segment]>, in documents: Bilingual<Document>, lexicon: Lexicon?,
    explains: Bool = false
  ) -> Alignment {
    alignment(of: SegmentReadings(segments, in: documents, lexicon: lexicon), explains: explains)
  }

  static func alignment(of readings: SegmentReadings, explains: Bool) -> Alignment {
    var aligner = BeadAligner(ProfilePair(readings))
    aligner.explains = explains
    return aligner.alignment()
  }

  init(_ pair: ProfilePair) {
    self.pair = pair
  }

  func alignment() -> Alignment {
    var weighing = Weighing(pair, zones: zones)
    weighing.run()
    let path = weighing.lattice.bestPath() ?? []
    let groups = path.flatMap { index in
      let (arc, posterior) = (weighing.arcs[index], weighing.posteriors[index])
      if !weighing.exchanges.contains(index) {
        return [Choice(arc: arc, posterior: posterior, isAnswered: weighing.isAnswered[index])]
      }
      return Exchange.pairs(of: arc).map { Choice(arc: $0, posterior: posterior) }
    }
    let crossed = CrossedSegments(weighing).rejoined(groups)
    let choices = MovedSegments(weighing).rejoined(MovedBlocks(weighing).rejoined(crossed))
    let explainer = explains ? BeadExplainer(weighing, choices.map(\.arc)) : nil
    let beads = choices.map { choice in
      bead(choice, evidence: explainer?.evidence(for: choice.arc) ?? [])
    }
    let counts = Bilingual(source: pair.rows.count, target: pair.columns.count)
    return Alignment(
      counts: pair.rowSide == .source ? counts : counts.swapped,
      // Stable: beads of one place stand as on the path.
      beads: beads.enumerated().sorted {
        ($0.element.source.lowerBound, $0.offset) < ($1.element.source.lowerBound, $1.offset)
      }
      .map(\.element))
  }

  /// A group that was chosen.
  struct Choice {
    var arc: Arc
    var posterior: Double
    /// Whether it is known to be a pair whose words answer each other by the lexicon alone.
    var isAnswered = false
  }

  private func bead(_ choice: Choice, evidence: [Evidence]) -> Bead {
    let rows = Int(choice.arc.row)..<Int(choice.arc.row) + Int(choice.arc.rows)
    let columns = Int(choice.arc.column)..<Int(choice.arc.column) + Int(choice.arc.columns)
    return Bead(
      source: pair.rowSide == .source ? rows : columns, target: pair.rowSide == .source ? columns : rows,
      cost: Self.cost(of: choice.posterior), probability: choice.posterior, evidence: evidence)
  }

  /// −1000·ln *p*, at most what the least probability costs that is told from 0.
  private static func cost(of probability: Double) -> Int {
    max(0, Int((-1000 * naturalLogarithm(max(probability, 1e-12))).rounded()))
  }
}
