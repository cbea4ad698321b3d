internal import UnicodeText

/// Makes reports: the front door of the library.
///
/// An aligner is a value that holds choices and lexicons. It keeps nothing from one release to the next, so one
/// can serve many threads.
///
/// ```swift
/// let report = try Aligner().report(on: Page("Peace\n\n和平\n"))
/// // report.paragraphs.beads.count == 1
/// ```
public struct Aligner: Sendable {
  public let configuration: Configuration
  /// Where words are looked up, if the languages of a text are those of the lexicon.
  public let lexicon: Lexicon?

  /// - Parameter lexicon: The lexicon to use; nil for none, so that a text teaches itself.
  public init(configuration: Configuration = Configuration(), lexicon: Lexicon? = .builtIn) {
    self.configuration = configuration
    self.lexicon = lexicon
  }

  /// The report about a page that holds both languages.
  ///
  /// - Throws: ``BitextError/Code/oneLanguage`` if two languages cannot be told apart on the page.
  /// - Complexity: O(*n* log *n*) in the bytes of the page.
  public func report(on page: Page) throws(BitextError) -> Report {
    let divided = try PageSplitter(configuration.intake).divide(page)
    return report(
      on: divided.documents.map(segmentation), layout: divided.layout, furniture: divided.furniture)
  }

  /// The report about two documents of running text.
  ///
  /// Any two documents have one, also empty ones.
  public func report(on documents: Bilingual<Document>) -> Report {
    report(on: documents.map(segmentation))
  }

  /// The report about two documents that are already divided, by a segmenter of the caller's choice.
  public func report(on segmentation: Bilingual<Segmentation>) -> Report {
    report(on: segmentation, layout: .separate, furniture: [])
  }

  /// The report about text that somebody else aligned: what the outcomes and gaps of these beads are.
  ///
  /// - Precondition: the alignments are of the segmentation.
  public func report(
    on segmentation: Bilingual<Segmentation>, paragraphs: Alignment, sentences: Alignment
  ) -> Report {
    report(
      on: segmentation, paragraphs: paragraphs, sentences: sentences,
      words: SegmentWords(sentences: segmentation, lexicon: lexicon), layout: .separate, furniture: [])
  }

  /// The beads of the paragraphs and of the sentences, without the rest of a report.
  public func alignments(
    of segmentation: Bilingual<Segmentation>
  ) -> (paragraphs: Alignment, sentences: Alignment) {
    BeadAligner.alignments(
      of: segmentation, lexicon: lexicon, explains: configuration.alignment.explains)
  }

  private func segmentation(of document: Document) -> Segmentation {
    RuleSegmenter(configuration: configuration.segmentation).segmentation(of: document)
  }

  private func report(
    on segmentation: Bilingual<Segmentation>, layout: Layout, furniture: [Furniture]
  ) -> Report {
    let words = SegmentWords(sentences: segmentation, lexicon: lexicon)
    let (paragraphs, sentences) = BeadAligner.alignments(
      of: segmentation, words: words, explains: configuration.alignment.explains)
    return report(
      on: segmentation, paragraphs: paragraphs, sentences: sentences, words: words, layout: layout,
      furniture: furniture)
  }

  private func report(
    on segmentation: Bilingual<Segmentation>, paragraphs: Alignment, sentences: Alignment,
    words: SegmentWords,
    layout: Layout, furniture: [Furniture]
  ) -> Report {
    let outcomes = OutcomeFinder(
      segmentation: segmentation, labels: segmentation.map(\.labels), paragraphs: paragraphs, words: words
    )
    let gaps = GapFinder().gaps(
      in: GapContext(
        segmentation: segmentation, labels: outcomes.labels, paragraphs: paragraphs, sentences: sentences,
        outcomes: outcomes.outcomes, declaredCounts: outcomes.declaredCounts, thresholds: configuration.gaps,
        words: words))
    return Report(
      layout: layout, furniture: furniture, segmentation: segmentation, paragraphs: paragraphs,
      sentences: sentences, outcomes: outcomes.outcomes, declaredCounts: outcomes.declaredCounts, gaps: gaps,
      provenance: Provenance(
        version: Self.version, icuVersion: Self.icuVersion,
        lexicons: words.lexicon.map { [$0.sources] } ?? []))
  }
}

extension Aligner {
  /// The version of this library.
  public static let version = "0.1.0"
  /// The version of ICU that is linked, such as `72.1`.
  public static var icuVersion: String { ICU.version }
}
