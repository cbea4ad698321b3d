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
  /// The choices that reports are made with.
  public let configuration: Configuration
  /// Where words are looked up, if the languages of a text are those of the lexicon.
  public let lexicon: Lexicon?
  /// What looks for gaps: the library's rules, and rules of the client's own.
  public let rules: [any GapRule]
  /// Beads of sentences that a person has set: they are taken as given in a text that holds their sentences, and the
  /// rest is aligned anew around them.
  public var mendedBeads: [MendedBead] = []
  /// What its reports hold beside the beads.
  public let contents: Report.Contents

  /// What the making of a report is at, in order.
  public enum Stage: Sendable, CaseIterable {
    /// A page is divided into its two texts, and these into paragraphs and sentences.
    case dividing
    /// Words, values and labels of every sentence are read.
    case reading
    /// Paragraphs are aligned.
    case paragraphs
    /// Sentences are aligned.
    case sentences
    /// Numbered results are found and paired.
    case outcomes
    /// The rules look for gaps.
    case gaps
  }

  /// Is told of each stage at its beginning, where the report is made; stages that there is nothing to do in are passed over.
  public var watcher: (@Sendable (Stage) -> Void)?

  /// - Parameters:
  ///   - lexicon: The lexicon to use; nil for none, so that a text teaches itself.
  ///   - rules: The rules whose gaps a report holds; those of a client's own stand behind
  ///     ``GapFinder/standardRules``.
  ///   - contents: What a report shall hold beside the beads; less of it is made in less time.
  public init(
    configuration: Configuration = Configuration(), lexicon: Lexicon? = .builtIn,
    rules: [any GapRule] = GapFinder.standardRules, contents: Report.Contents = .all
  ) {
    self.configuration = configuration
    self.lexicon = lexicon
    self.rules = rules
    self.contents = contents
  }

  /// The report about a page that holds both languages.
  ///
  /// - Throws: ``BitextError/Code/oneLanguage`` if two languages cannot be told apart on the page.
  /// - Complexity: O(*n* log *n*) in the bytes of the page.
  public func report(on page: Page) throws(BitextError) -> Report {
    watcher?(.dividing)
    let divided = try PageSplitter(configuration.intake).divide(page)
    return report(
      on: divided.documents.map(segmentation), layout: divided.layout, furniture: divided.furniture)
  }

  /// The report about two documents of running text.
  ///
  /// Any two documents have one, also empty ones.
  ///
  /// Marks of notes are no text, and what the medium adds to a text is set apart; see ``Report/furniture``.
  public func report(on documents: Bilingual<Document>) -> Report {
    guard configuration.intake.setsFurnitureApart else { return report(on: documents.map(segmentation)) }
    let cleared = ClearedDocuments(documents)
    return report(on: cleared.documents.map(segmentation), layout: .separate, furniture: cleared.furniture)
  }

  /// The report about two documents that are already divided, by a segmenter of the caller's choice.
  public func report(on segmentation: Bilingual<Segmentation>) -> Report {
    report(on: segmentation, layout: .separate, furniture: [])
  }

  /// The report about two lists of segments, each a string: lines, sentences or paragraphs.
  ///
  /// The beads of ``Report/sentences`` index the lists as they were given, whatever a string holds: one that is empty,
  /// or that has line breaks, is a segment like the others.
  ///
  /// ```swift
  /// let report = Aligner().align(["Peace.", "Bread."], ["和平。", "面包。"])
  /// for bead in report.sentences.beads { print(bead.source, bead.target) }
  /// ```
  ///
  /// - Complexity: O(*n* log *n*) in the bytes of the strings.
  public func align(
    _ source: [String], _ target: [String],
    languages: Bilingual<Language> = Bilingual(source: .english, target: .chinese)
  ) -> Report {
    report(
      on: Bilingual(
        source: Segmentation(segments: source, language: languages.source),
        target: Segmentation(segments: target, language: languages.target)))
  }

  /// The report about text that somebody else aligned: what the outcomes and gaps of these beads are.
  ///
  /// - Precondition: the alignments are of the segmentation.
  public func report(
    on segmentation: Bilingual<Segmentation>, paragraphs: Alignment, sentences: Alignment
  ) -> Report {
    report(
      on: Readings(segmentation, lexicon: lexicon), paragraphs: paragraphs, sentences: sentences,
      layout: .separate, furniture: [])
  }

  /// The share of the words that find a translation in the sentences that say the same, on the side that has more; nil
  /// where too few words are known to tell. Translations have .4 and more, texts without relation below .2.
  package func translatedShare(of documents: Bilingual<Document>) -> Double? {
    let readings = Readings(documents.map(segmentation), lexicon: lexicon)
    let (paragraphs, sentences) = BeadAligner.alignments(of: readings, explains: false)
    return UnrelatedRule.share(
      in: GapContext(
        readings, labels: readings.labels, paragraphs: paragraphs, sentences: sentences, outcomes: [],
        declaredCounts: [], thresholds: configuration.gaps))
  }

  /// The beads of the paragraphs and of the sentences, without the rest of a report.
  public func alignments(
    of segmentation: Bilingual<Segmentation>
  ) -> (paragraphs: Alignment, sentences: Alignment) {
    BeadAligner.alignments(of: segmentation, lexicon: lexicon, explains: explains)
  }

  private var explains: Bool { configuration.alignment.explains && contents.contains(.evidence) }

  private func segmentation(of document: Document) -> Segmentation {
    watcher?(.dividing)
    return RuleSegmenter(configuration: configuration.segmentation).segmentation(of: document)
  }

  private func report(
    on segmentation: Bilingual<Segmentation>, layout: Layout, furniture: [Furniture]
  ) -> Report {
    watcher?(.reading)
    let readings = Readings(segmentation, lexicon: lexicon)
    watcher?(.paragraphs)
    let (paragraphs, sentences) = BeadAligner.alignments(
      of: readings, mended: MendedBead.places(of: mendedBeads, in: segmentation), explains: explains,
      beforeSentences: { watcher?(.sentences) })
    return report(
      on: readings, paragraphs: paragraphs, sentences: sentences, layout: layout, furniture: furniture)
  }

  private func report(
    on readings: Readings, paragraphs: Alignment, sentences: Alignment, layout: Layout,
    furniture: [Furniture]
  ) -> Report {
    if contents.contains(.outcomes) { watcher?(.outcomes) }
    let found = contents.contains(.outcomes) ? OutcomeFinder(readings, paragraphs: paragraphs) : nil
    var gaps: [Gap] = []
    if let found, contents.contains(.gaps) {
      watcher?(.gaps)
      gaps = GapFinder(rules: rules).gaps(
        in: GapContext(
          readings, labels: found.labels, paragraphs: paragraphs, sentences: sentences,
          outcomes: found.outcomes, declaredCounts: found.declaredCounts, thresholds: configuration.gaps))
    }
    return Report(
      layout: layout, furniture: furniture, segmentation: readings.segmentation, paragraphs: paragraphs,
      sentences: sentences, outcomes: found?.outcomes ?? [], declaredCounts: found?.declaredCounts ?? [],
      gaps: gaps,
      provenance: Provenance(
        version: Self.version, icuVersion: Self.icuVersion,
        lexicons: readings.words.lexicon.map { [$0.sources] } ?? []))
  }
}

extension Aligner {
  /// The version of this library.
  public static let version = "0.1.0"
  /// The version of ICU that is linked, such as `72.1`.
  public static var icuVersion: String { ICU.version }
}
