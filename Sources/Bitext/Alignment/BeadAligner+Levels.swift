extension BeadAligner {
  /// The alignments of the paragraphs and of the sentences of two documents.
  ///
  /// Sentences are aligned by the same procedure, each within the bead of its paragraph. Where paragraphs have no
  /// clear counterpart, the bead is not trusted: successive doubtful beads are one stretch for the sentences.
  package static func alignments(
    of segmentation: Bilingual<Segmentation>, lexicon: Lexicon?
  ) -> (paragraphs: Alignment, sentences: Alignment) {
    let documents = segmentation.map(\.document)
    let paragraphs = alignment(of: segmentation.map(\.paragraphs), in: documents, lexicon: lexicon)
    if segmentation.source.paragraphs == segmentation.source.sentences
      && segmentation.target.paragraphs == segmentation.target.sentences
    {
      return (paragraphs, paragraphs)
    }
    let pair = ProfilePair(segments: segmentation.map(\.sentences), documents: documents, lexicon: lexicon)
    var aligner = BeadAligner(pair)
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
  private static func stretches(of alignment: Alignment) -> [Bilingual<Range<Int>>] {
    var stretches: [Bilingual<Range<Int>>] = []
    var wasDoubtful = false
    for bead in alignment.beads {
      let isDoubtful = bead.probability < trusted
      if let last = stretches.last, isDoubtful || wasDoubtful {
        stretches[stretches.count - 1] = Bilingual(
          source: last.source.lowerBound..<bead.source.upperBound,
          target: last.target.lowerBound..<bead.target.upperBound)
      } else {
        stretches.append(Bilingual(source: bead.source, target: bead.target))
      }
      wasDoubtful = isDoubtful
    }
    return stretches
  }

  private static func sentences(_ paragraphs: Range<Int>, of segmentation: Segmentation) -> Range<Int> {
    segmentation.sentenceStarts[paragraphs.lowerBound]..<segmentation.sentenceStarts[paragraphs.upperBound]
  }
}
