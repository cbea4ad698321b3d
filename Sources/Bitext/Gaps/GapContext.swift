/// Everything that a ``GapRule`` may look at.
///
/// One for a document: rules hand it on at every bead, and a value of so many members would be copied there.
public final class GapContext: Sendable {
  /// Both documents with their paragraphs and sentences.
  public let segmentation: Bilingual<Segmentation>
  /// The labels of both sides.
  public let labels: Bilingual<DocumentLabels>
  /// Beads of paragraphs.
  public let paragraphs: Alignment
  /// Beads of sentences.
  public let sentences: Alignment
  /// The outcomes that were found.
  public let outcomes: [Outcome]
  /// The numbers of outcomes that the text declares.
  public let declaredCounts: [DeclaredCount]
  /// When a difference is a gap.
  public let thresholds: Configuration.Gaps
  /// Where words are looked up; nil if there is no lexicon of the two languages.
  public let lexicon: Lexicon?
  /// What the characters of every sentence show.
  let shapes: Bilingual<[SegmentShape]>
  let lengthRatio: LengthRatio
  /// The values of every sentence, read once for all rules.
  let values: Bilingual<SegmentValues>
  /// The values on which the sides differ.
  let valueDifferences: ValueDifferences
  /// Which words find a translation; nil if there is no lexicon of the two languages.
  let coverage: WordCoverage?
  // What rules ask for at every bead, so that no whole segmentation is copied for it.
  private let pages: Bilingual<[UInt8]>
  private let languages: Bilingual<Language>
  private let sentenceSegments: Bilingual<[Segment]>
  private let paragraphSegments: Bilingual<[Segment]>
  /// The side in English, if the other one is in Chinese.
  let englishSide: Side?

  /// - Precondition: the alignments are of the segmentations.
  public convenience init(
    segmentation: Bilingual<Segmentation>, labels: Bilingual<DocumentLabels>, paragraphs: Alignment,
    sentences: Alignment, outcomes: [Outcome], declaredCounts: [DeclaredCount],
    thresholds: Configuration.Gaps = Configuration.Gaps(), lexicon: Lexicon? = nil
  ) {
    self.init(
      Readings(segmentation, lexicon: lexicon), labels: labels, paragraphs: paragraphs, sentences: sentences,
      outcomes: outcomes, declaredCounts: declaredCounts, thresholds: thresholds)
  }

  /// - Parameter labels: those of `readings`, and what was found since.
  init(
    _ readings: Readings, labels: Bilingual<DocumentLabels>, paragraphs: Alignment, sentences: Alignment,
    outcomes: [Outcome], declaredCounts: [DeclaredCount], thresholds: Configuration.Gaps
  ) {
    let segmentation = readings.segmentation
    precondition(
      paragraphs.counts == segmentation.map(\.paragraphs.count)
        && sentences.counts == segmentation.map(\.sentences.count),
      "the alignments are of other segmentations")
    self.segmentation = segmentation
    pages = segmentation.map(\.document.page.utf8)
    sentenceSegments = segmentation.map(\.sentences)
    paragraphSegments = segmentation.map(\.paragraphs)
    let languages = segmentation.map(\.document.language)
    self.languages = languages
    englishSide = Side.allCases.first { languages[$0].isEnglish && languages[$0.opposite].isChinese }
    self.labels = labels
    self.paragraphs = paragraphs
    self.sentences = sentences
    self.outcomes = outcomes
    self.declaredCounts = declaredCounts
    self.thresholds = thresholds
    lexicon = readings.words.lexicon
    shapes = segmentation.map { side in
      let utf8 = side.document.page.utf8
      return side.sentences.map { SegmentShape(utf8, $0.span) }
    }
    lengthRatio = LengthRatio(shapes, sentences)
    let values = Bilingual(
      source: readings.values.source.fainting(in: labels.source.paragraphs),
      target: readings.values.target.fainting(in: labels.target.paragraphs))
    self.values = values
    valueDifferences = ValueDifferences(
      values, segmentation: segmentation, paragraphs: paragraphs, sentences: sentences)
    var coverage = WordCoverage(readings)
    coverage?.learn(from: sentences, open: valueDifferences.open)
    self.coverage = coverage
  }

  /// The bytes of a side's page.
  public func utf8(_ side: Side) -> [UInt8] { pages[side] }
  /// The language of a side.
  public func language(_ side: Side) -> Language { languages[side] }

  /// The spans of some sentences of a side.
  public func spans(ofSentences range: Range<Int>, _ side: Side) -> [Span] {
    sentenceSegments[side][range].map(\.span)
  }

  /// The spans of some paragraphs of a side.
  public func spans(ofParagraphs range: Range<Int>, _ side: Side) -> [Span] {
    paragraphSegments[side][range].map(\.span)
  }

  /// The spans of both sides of a bead of sentences.
  public func spans(ofSentences bead: Bead) -> Bilingual<[Span]> {
    Bilingual(
      source: spans(ofSentences: bead.source, .source), target: spans(ofSentences: bead.target, .target))
  }

  /// The spans of both sides of a bead of paragraphs.
  public func spans(ofParagraphs bead: Bead) -> Bilingual<[Span]> {
    Bilingual(
      source: spans(ofParagraphs: bead.source, .source), target: spans(ofParagraphs: bead.target, .target))
  }

  /// The stretch between commas and the like that holds a place in a bead of sentences; nil if none of its sentences does.
  func clause(around place: Span, in bead: Bead, _ side: Side) -> Span? {
    spans(ofSentences: bead[side], side).first { $0.contains(place) }.map {
      Clauses.stretch(around: place, in: $0, utf8(side))
    }
  }

  /// How many letters some sentences of a side have.
  func letters(ofSentences range: Range<Int>, _ side: Side) -> Int {
    shapes[side][range].reduce(0) { $0 + $1.letters }
  }

  /// Empty lists of spans but for one side.
  public func spans(_ side: Side, _ spans: [Span]) -> Bilingual<[Span]> {
    side == .source ? Bilingual(source: spans, target: []) : Bilingual(source: [], target: spans)
  }
}
