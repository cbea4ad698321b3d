public import Bitext

/// Text that somebody else aligned: both sides with their segments, and the beads between them.
///
/// It is what readers of aligned files give back, and what files are converted and checked from.
public struct AlignedText: Sendable {
  /// The texts of both sides as segments.
  public let segmentation: Bilingual<Segmentation>
  /// Beads of paragraphs: the finest that no bead of sentences reaches across.
  public let paragraphs: Alignment
  /// Beads of sentences, as they were read.
  public let sentences: Alignment
  /// What a person should know about the reading: languages that were not taken, units that were passed over.
  public internal(set) var remarks: [ReadingRemark] = []
  /// What the file holds beside these texts, counted.
  public internal(set) var extras: [Extra: Int] = [:]
  /// The units as they stand in the file, where it is a memory in TMX.
  public internal(set) var original: OriginalUnits?

  /// - Precondition: the alignment is one of the sentences of the segmentation.
  public init(segmentation: Bilingual<Segmentation>, sentences: Alignment) {
    precondition(
      sentences.counts == segmentation.map(\.sentences.count), "the alignment is of other segmentations")
    self.segmentation = segmentation
    self.sentences = sentences
    paragraphs = Self.paragraphs(segmentation, sentences)
  }

  /// A report of the beads as they are, in which nothing was looked for: no outcomes and no gaps.
  public func report(provenance: Provenance) -> Report {
    Report(
      layout: .separate, furniture: [], segmentation: segmentation, paragraphs: paragraphs,
      sentences: sentences, outcomes: [], declaredCounts: [], gaps: [], provenance: provenance)
  }

  /// The text with some beads as a person has set them, and its own around them. The units of a memory are then no
  /// longer those of the file.
  ///
  /// A unit may hold several sentences that a mended bead tells apart; it is then divided into them.
  public func holding(_ mended: [MendedBead]) -> AlignedText {
    let divided = divided(for: mended)
    let places = MendedBead.places(of: mended, in: divided.segmentation)
    if places.isEmpty { return self }
    var text = AlignedText(
      segmentation: divided.segmentation, sentences: divided.sentences.holding(places))
    text.remarks = remarks
    text.extras = extras
    return text
  }

  /// The documents that the file says its first unit and its last one are of.
  var outerDocuments: (first: String?, last: String?) {
    func document(_ bead: Bead?) -> String? {
      guard let bead, let side = Side.allCases.first(where: { !bead[$0].isEmpty }) else { return nil }
      let own = segmentation[side]
      let offset = own.sentences[bead[side].lowerBound].span.lowerBound
      return own.document.page.origins?.origin(at: offset)?.document
    }
    return (document(sentences.beads.first), document(sentences.beads.last))
  }

  /// The same text as a portion of a file, behind others.
  func behind(segments: Bilingual<Int>, units: Int) -> AlignedText {
    func moved(_ side: Side) -> Segmentation {
      let own = segmentation[side]
      let page = own.document.page.behind(segments: segments[side], units: units)
      return Segmentation(
        document: Document(page: page, language: own.document.language, regions: own.document.regions),
        paragraphs: own.paragraphs, sentences: own.sentences, sentenceStarts: own.sentenceStarts)
    }
    return AlignedText(
      segmentation: Bilingual(source: moved(.source), target: moved(.target)), sentences: sentences,
      paragraphs: paragraphs, remarks: remarks, extras: extras, original: original)
  }

  private init(
    segmentation: Bilingual<Segmentation>, sentences: Alignment, paragraphs: Alignment,
    remarks: [ReadingRemark],
    extras: [Extra: Int], original: OriginalUnits?
  ) {
    self.segmentation = segmentation
    self.sentences = sentences
    self.paragraphs = paragraphs
    self.remarks = remarks
    self.extras = extras
    self.original = original
  }

  /// - Complexity: O(*n* log *m*) in the sentences and paragraphs.
  private static func paragraphs(_ segmentation: Bilingual<Segmentation>, _ sentences: Alignment) -> Alignment
  {
    /// The paragraph that ends with the sentence before an index, if one does.
    func end(_ index: Int, _ side: Side) -> Int? {
      let starts = segmentation[side].sentenceStarts
      let place = starts.dropLast().partitionPoint { $0 >= index }
      return starts[place] == index ? place : nil
    }
    var beads: [Bead] = []
    var reached = Bilingual(source: 0, target: 0)
    for group in sentences.monotoneGroups {
      guard let source = end(group.source.upperBound, .source),
        let target = end(group.target.upperBound, .target)
      else { continue }
      if source == reached.source && target == reached.target { continue }
      beads.append(Bead(source: reached.source..<source, target: reached.target..<target))
      reached = Bilingual(source: source, target: target)
    }
    return Alignment(counts: segmentation.map(\.paragraphs.count), beads: beads)
  }
}
