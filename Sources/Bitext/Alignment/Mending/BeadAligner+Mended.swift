internal import Lattice

extension BeadAligner {
  /// The alignments of two documents in which some beads of sentences are given.
  ///
  /// Beads that no given one reaches into are those of the documents without given beads, so that a person who has looked at
  /// the others and left them finds them again. What given beads leave over of those that they reach into is aligned anew:
  /// given pairs that keep the order of the text bound what may be aligned before and behind them; those that cross the
  /// rest of the text bound nothing.
  ///
  /// - Parameters:
  ///   - mended: The given beads; no sentence is in two of them.
  ///   - beforeSentences: Is called when the paragraphs are aligned.
  static func alignments(
    of readings: Readings, mended: [Bilingual<Range<Int>>], explains: Bool,
    beforeSentences: () -> Void
  ) -> (paragraphs: Alignment, sentences: Alignment) {
    let found = alignments(of: readings, explains: explains, beforeSentences: beforeSentences)
    if mended.isEmpty { return found }
    let segmentation = readings.segmentation
    let (kept, isWhole) = beads(of: found.sentences, without: mended)
    let sentences =
      isWhole
      ? found.sentences.holding(mended)
      : alignedAnew(found, readings, mended, keeping: kept, explains: explains)
    let isOfLines =
      segmentation.source.paragraphs == segmentation.source.sentences
      && segmentation.target.paragraphs == segmentation.target.sentences
    return (
      isOfLines ? sentences : found.paragraphs.following(sentences, mended: mended, in: segmentation),
      sentences
    )
  }

  /// The beads that no given one reaches into, and whether the given ones hold all of the others.
  private static func beads(
    of alignment: Alignment, without mended: [Bilingual<Range<Int>>]
  ) -> (kept: [Bead], isWhole: Bool) {
    let isTaken = taken(by: mended, of: alignment.counts)
    var kept: [Bead] = []
    var isWhole = true
    for bead in alignment.beads {
      let states = Side.allCases.flatMap { side in bead[side].map { isTaken[side][$0] } }
      if !states.contains(true) { kept.append(bead) } else if states.contains(false) { isWhole = false }
    }
    return (kept, isWhole)
  }

  /// Which segments given beads hold.
  private static func taken(
    by mended: [Bilingual<Range<Int>>], of counts: Bilingual<Int>
  ) -> Bilingual<[Bool]> {
    var isTaken = counts.map { [Bool](repeating: false, count: $0) }
    for bead in mended {
      for side in Side.allCases {
        for segment in bead[side] { isTaken[side][segment] = true }
      }
    }
    return isTaken
  }

  private static func alignedAnew(
    _ found: (paragraphs: Alignment, sentences: Alignment), _ readings: Readings,
    _ mended: [Bilingual<Range<Int>>], keeping kept: [Bead], explains: Bool
  ) -> Alignment {
    let pair = ProfilePair(readings.sentences)
    var aligner = BeadAligner(pair)
    aligner.explains = explains
    let zones = zones(
      of: found, holding: staying(mended, in: found.sentences), in: readings.segmentation)
    aligner.zones = Zones(zones.map { (rows: $0[pair.rowSide], columns: $0[pair.rowSide.opposite]) })
    return aligner.alignment().holding(kept + mended.map { Bead(source: $0.source, target: $0.target) })
  }

  /// The given pairs that do not cross the text around them, in order.
  private static func staying(
    _ mended: [Bilingual<Range<Int>>], in alignment: Alignment
  ) -> [Bilingual<Range<Int>>] {
    let pairs = mended.filter { !$0.source.isEmpty && !$0.target.isEmpty }
    let isTaken = taken(by: mended, of: alignment.counts)
    let others = alignment.beads.filter { bead in
      !bead.isNull && !Side.allCases.contains { side in bead[side].contains { isTaken[side][$0] } }
    }
    let anchors =
      others.map { Anchor(row: $0.source.lowerBound, column: $0.target.lowerBound, weight: $0.target.count) }
      + pairs.map { Anchor(row: $0.source.lowerBound, column: $0.target.lowerBound, weight: $0.target.count) }
    let chain = Set(
      heaviestChain(
        anchors.sorted { ($0.row, $0.column) < ($1.row, $1.column) }, columns: alignment.counts.target
      ).map { Int($0.row) })
    return pairs.filter { chain.contains($0.source.lowerBound) }.sorted {
      $0.source.lowerBound < $1.source.lowerBound
    }
  }

  /// The stretches of sentences of beads of paragraphs, joined where a given pair reaches across them and cut at it.
  private static func zones(
    of found: (paragraphs: Alignment, sentences: Alignment), holding pairs: [Bilingual<Range<Int>>],
    in segmentation: Bilingual<Segmentation>
  ) -> [Bilingual<Range<Int>>] {
    var zones = stretches(of: found.paragraphs).map { stretch in
      Bilingual(
        source: sentences(stretch.source, of: segmentation.source),
        target: sentences(stretch.target, of: segmentation.target))
    }
    for pair in pairs {
      let touched = zones.indices.filter { index in
        zones[index].source.overlaps(pair.source) || zones[index].target.overlaps(pair.target)
      }
      guard let first = touched.first, let last = touched.last else { continue }
      let before = Bilingual(
        source: zones[first].source.lowerBound..<pair.source.lowerBound,
        target: zones[first].target.lowerBound..<pair.target.lowerBound)
      let behind = Bilingual(
        source: pair.source.upperBound..<zones[last].source.upperBound,
        target: pair.target.upperBound..<zones[last].target.upperBound)
      zones.replaceSubrange(
        first...last, with: [before, pair, behind].filter { !$0.source.isEmpty || !$0.target.isEmpty })
    }
    return zones
  }
}
