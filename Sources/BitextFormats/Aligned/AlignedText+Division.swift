import Bitext

extension AlignedText {
  /// The text in which segments are divided into their sentences where mended beads name these and not the segments.
  ///
  /// - Complexity: O(*n*) in the bytes of the segments, and O(*m*) in the sentences of beads.
  func divided(for mended: [MendedBead]) -> (segmentation: Bilingual<Segmentation>, sentences: Alignment) {
    var starts = sentences.counts.map { Array(0...$0) }
    let segmentation = Bilingual(
      source: Self.divided(segmentation.source, for: mended.lazy.flatMap(\.source.texts), &starts.source),
      target: Self.divided(segmentation.target, for: mended.lazy.flatMap(\.target.texts), &starts.target))
    if segmentation == self.segmentation { return (segmentation, sentences) }
    func moved(_ range: Range<Int>, _ side: Side) -> Range<Int> {
      starts[side][range.lowerBound]..<starts[side][range.upperBound]
    }
    let beads = sentences.beads.map { bead in
      Bead(
        source: moved(bead.source, .source), target: moved(bead.target, .target), cost: bead.cost,
        probability: bead.probability, evidence: bead.evidence)
    }
    return (
      segmentation, Alignment(counts: segmentation.map(\.sentences.count), beads: beads)
    )
  }

  /// - Parameters:
  ///   - names: the hashes of sentences that are wanted.
  ///   - starts: for each segment where its sentences begin, and behind the last their count.
  private static func divided(
    _ segmentation: Segmentation, for names: some Sequence<String>, _ starts: inout [Int]
  ) -> Segmentation {
    let digests = segmentation.sentenceDigests
    let wanted = Set(names).subtracting(digests)
    if wanted.isEmpty { return segmentation }
    var isDivided = false
    let parts = segmentation.sentences.map { segment in
      let own = RuleSegmenter().segmentation(
        of: Document(segmentation.document.page[segment.span], language: segmentation.document.language))
      guard own.sentences.count > 1, own.sentenceDigests.contains(where: wanted.contains) else {
        return [segment.span]
      }
      isDivided = true
      let start = segment.span.lowerBound
      return own.sentences.map { Span(start + $0.span.lowerBound, start + $0.span.upperBound) }
    }
    if !isDivided { return segmentation }
    if segmentation.document.page.origins != nil {
      let divided = AlignedTextBuilder.dividing(segmentation, into: parts)
      starts = divided.starts
      return divided.segmentation
    }
    starts = parts.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    return Segmentation(
      document: segmentation.document, paragraphs: segmentation.paragraphs,
      sentences: parts.flatMap { $0.map { Segment($0) } },
      sentenceStarts: segmentation.sentenceStarts.map { [starts] in starts[$0] },
      abandonedPatterns: segmentation.abandonedPatterns)
  }
}
