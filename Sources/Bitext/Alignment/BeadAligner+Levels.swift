internal import Lattice

extension BeadAligner {
  /// The alignments of the paragraphs and of the sentences of two documents.
  ///
  /// Sentences are aligned by the same procedure, each within the bead of its paragraph. Where paragraphs have no
  /// clear counterpart, the bead is not trusted: successive doubtful beads are one stretch for the sentences.
  package static func alignments(
    of segmentation: Bilingual<Segmentation>, lexicon: Lexicon?, explains: Bool = false
  ) -> (paragraphs: Alignment, sentences: Alignment) {
    alignments(of: Readings(segmentation, lexicon: lexicon), explains: explains)
  }

  static func alignments(
    of readings: Readings, explains: Bool, beforeSentences: () -> Void = {}
  ) -> (paragraphs: Alignment, sentences: Alignment) {
    let segmentation = readings.segmentation
    let paragraphs = alignment(of: readings.paragraphs, explains: explains)
    if segmentation.source.paragraphs == segmentation.source.sentences
      && segmentation.target.paragraphs == segmentation.target.sentences
    {
      return (paragraphs, paragraphs)
    }
    beforeSentences()
    let pair = ProfilePair(readings.sentences)
    var aligner = BeadAligner(pair)
    aligner.explains = explains
    aligner.zones = Zones(
      stretches(of: paragraphs).map { stretch in
        let sentences = Bilingual(
          source: self.sentences(stretch.source, of: segmentation.source),
          target: self.sentences(stretch.target, of: segmentation.target))
        return (rows: sentences[pair.rowSide], columns: sentences[pair.rowSide.opposite])
      })
    return (paragraphs, aligner.alignment())
  }

  /// A bead below this probability is joined to its neighbours before its sentences are aligned.
  private static let trusted = 0.5

  /// The paragraphs of beads, doubtful ones joined to those around them.
  static func stretches(of alignment: Alignment) -> [Bilingual<Range<Int>>] {
    var stretches: [Bilingual<Range<Int>>] = []
    var wasDoubtful = false
    for (stretch, isDoubtful) in inOrder(alignment) {
      if let last = stretches.last, isDoubtful || wasDoubtful {
        stretches[stretches.count - 1] = Bilingual(
          source: last.source.lowerBound..<stretch.source.upperBound,
          target: last.target.lowerBound..<stretch.target.upperBound)
      } else {
        stretches.append(stretch)
      }
      wasDoubtful = isDoubtful
    }
    return stretches
  }

  /// The beads as stretches that tile both sides in order, and whether each is doubtful.
  ///
  /// A moved paragraph stands alone at both its places; its sentences find each other again as moved sentences.
  private static func inOrder(_ alignment: Alignment) -> [(stretch: Bilingual<Range<Int>>, isDoubtful: Bool)]
  {
    let pairs = alignment.beads.indices.filter { !alignment.beads[$0].isNull }
    let staying = Set(
      heaviestChain(
        pairs.map { index in
          let target = alignment.beads[index].target
          return Anchor(row: index, column: target.lowerBound, weight: target.count)
        }, columns: alignment.counts.target
      ).map { Int($0.row) })
    var stretches: [(stretch: Bilingual<Range<Int>>, isDoubtful: Bool)] = []
    var end = Bilingual(source: 0, target: 0)
    func append(_ source: Range<Int>, _ target: Range<Int>, _ isDoubtful: Bool) {
      stretches.append((Bilingual(source: source, target: target), isDoubtful))
      end = Bilingual(source: source.upperBound, target: target.upperBound)
    }
    for (index, bead) in alignment.beads.enumerated() where !bead.source.isEmpty {
      guard staying.contains(index) else {
        append(bead.source, end.target..<end.target, bead.isNull && bead.probability < trusted)
        continue
      }
      if end.target < bead.target.lowerBound {
        append(end.source..<end.source, end.target..<bead.target.lowerBound, false)
      }
      append(bead.source, bead.target, bead.probability < trusted)
    }
    if end.target < alignment.counts.target {
      append(end.source..<end.source, end.target..<alignment.counts.target, false)
    }
    return stretches
  }

  static func sentences(_ paragraphs: Range<Int>, of segmentation: Segmentation) -> Range<Int> {
    segmentation.sentenceStarts[paragraphs.lowerBound]..<segmentation.sentenceStarts[paragraphs.upperBound]
  }
}
