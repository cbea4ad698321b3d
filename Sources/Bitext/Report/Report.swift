/// Everything that was found about one release.
///
/// It is a value: the same input and ``Configuration`` give the same report, byte for byte in every format.
public struct Report: Sendable {
  /// How the sides were laid out.
  public let layout: Layout
  /// What was set apart while the page was divided, in order of the text.
  public let furniture: [Furniture]
  /// Both documents with their paragraphs and sentences.
  public let segmentation: Bilingual<Segmentation>
  /// Beads of paragraphs.
  public let paragraphs: Alignment
  /// Beads of sentences.
  public let sentences: Alignment
  /// The numbered results of both sides, paired.
  public let outcomes: [Outcome]
  /// The numbers of outcomes that the text declares.
  public let declaredCounts: [DeclaredCount]
  /// In order of the source text, those without a source span by the target text.
  public let gaps: [Gap]
  /// The gaps that a ``Baseline`` lists, in the same order; they are not among ``gaps``.
  public let silencedGaps: [Gap]
  /// What made the report.
  public let provenance: Provenance

  /// The report with other gaps.
  package func with(gaps: [Gap], silencedGaps: [Gap]) -> Report {
    Report(
      layout: layout, furniture: furniture, segmentation: segmentation, paragraphs: paragraphs,
      sentences: sentences, outcomes: outcomes, declaredCounts: declaredCounts, gaps: gaps,
      silencedGaps: silencedGaps, provenance: provenance)
  }

  /// The two documents.
  public var documents: Bilingual<Document> { segmentation.map(\.document) }

  package init(
    layout: Layout, furniture: [Furniture], segmentation: Bilingual<Segmentation>, paragraphs: Alignment,
    sentences: Alignment, outcomes: [Outcome], declaredCounts: [DeclaredCount], gaps: [Gap],
    silencedGaps: [Gap] = [], provenance: Provenance
  ) {
    self.layout = layout
    self.furniture = furniture
    self.segmentation = segmentation
    self.paragraphs = paragraphs
    self.sentences = sentences
    self.outcomes = outcomes
    self.declaredCounts = declaredCounts
    self.gaps = gaps
    self.silencedGaps = silencedGaps
    self.provenance = provenance
  }
}
