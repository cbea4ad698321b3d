import ArgumentParser
import Bitext
import BitextFormats
import BitextStore

/// `bitext terms`: a glossary that aligned text proposes.
struct TermsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terms",
    abstract: "Propose a glossary from aligned text.",
    discussion: """
      Words and phrases that stand for each other again and again, of memories, of
      other aligned text, and of pages that hold both languages:
        bitext terms memory.tmx > terms.tsv
        bitext terms release-1.txt release-2.txt --minimum-count 2 -o terms.tsv

      The first three columns are a glossary: the term, what stands for it, and what
      may not, which is for you to fill in. Strike out what is no term, and then:
        bitext check memory.tmx --glossary terms.tsv
        bitext gaps page.txt --glossary terms.tsv --fail-on-gaps

      Behind them stand how many segments hold both, the term, and the translation;
      how closely they go together (Dice's coefficient, 0 to 1, and the log-likelihood
      ratio, by which the lines are sorted); and a pair of segments as an example.

      A glossary of your own is a table, TSV or CSV, or TBX. A line of a table is a term,
      its translations and forbidden ones, with | or ; between several of a cell; the
      first line may name the columns: term or source, translation or target, forbidden,
      or the tags of two languages. A line that begins with # is a comment.

      Terms in Latin letters are found in every inflection, and in every case unless they
      are in capitals; Chinese ones as they are written, in either script. The longest term
      wins; one inside a longer name or word is not judged.
      """
  )

  @Argument(
    help: ArgumentHelp(
      "Files of aligned text, or pages; `-` is aligned text on standard input.", valueName: "file"))
  var paths: [String]
  @OptionGroup(title: "Input") var input: AlignedOptions
  @OptionGroup var lexicon: LexiconOptions
  @Option(
    help: ArgumentHelp("In how many segments a term and its translation have to stand.", valueName: "count"))
  var minimumCount = 3
  @Option(
    help: ArgumentHelp("How many terms to write, the likeliest first. Without it: all.", valueName: "count"))
  var most: Int?
  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("The file to write; standard output if it is left out.", valueName: "file"))
  var output: String?
  @OptionGroup var table: TableOptions

  func validate() throws {
    if minimumCount < 2 {
      throw ValidationError("--minimum-count is at least 2: what stands once is no habit.")
    }
    if let most, most < 1 { throw ValidationError("--most is at least 1.") }
    if paths.count > 1, input.source != nil {
      throw ValidationError("--source and --target go with one file of indices.")
    }
  }

  func run() throws {
    var proposer: TermProposer?
    for path in paths {
      try forEachText(of: path) { segmentation, beads in
        let languages = segmentation.map(\.document.language)
        if let proposer, proposer.languages.map(\.code) != languages.map(\.code) {
          throw BitextError(
            .configuration,
            "is in \(languages.source) and \(languages.target), the file before in \(proposer.languages.source) and \(proposer.languages.target).",
            remedy:
              "Give files of the same two languages, or name them with --source-language and --target-language.",
            file: path)
        }
        // One holder of what was gathered, so that it is not copied.
        var added =
          try proposer ?? TermProposer(languages: languages, lexicon: lexicon.lexicon(for: languages))
        proposer = nil
        added.options.leastCount = minimumCount
        for bead in beads where !bead.isNull {
          func joined(_ side: Side) -> String {
            segmentation[side].sentences[bead[side]].map { segmentation[side].document.text(of: $0) }
              .joined(separator: " ")
          }
          added.add(source: joined(.source), target: joined(.target), weight: Float(bead.probability))
        }
        proposer = added
      }
    }
    guard let proposer else { return }
    let counts = proposer.segmentCounts
    if counts.used < counts.added {
      Descriptor.standardError.say(
        "bitext: of \(counts.added) pairs of segments \(counts.used) were looked at.")
    }
    let candidates = proposer.candidates()
    var writer = GlossaryWriter()
    writer.cells = table.cells
    try OutputFile(path: output).write { writer.write(Array(candidates.prefix(most ?? .max)), to: &$0) }
  }

  /// Hands on the segments of a file of aligned text as it is, portion by portion, or of a page as it is aligned here.
  private func forEachText(
    of path: String, _ body: (Bilingual<Segmentation>, [Bead]) throws -> Void
  ) throws {
    let file = InputFile(path: path)
    let isAligned =
      try path == "-" || input.from != nil || !file.exists || file.beginning == StoreReader.mark
      || AlignedFormat(recognizing: try file.portions().beginning) != nil
    guard isAligned else {
      let report = try report(onPage: file)
      return try body(report.segmentation, report.sentences.beads)
    }
    var portions = try input.portions(path, needsTexts: true, limit: input.portion)
    let progress = PortionProgress()
    while let text = try portions.next() {
      try body(text.segmentation, text.sentences.beads)
      progress.show(portions)
    }
    progress.end()
    input.tell(portions, path)
  }

  private func report(onPage file: InputFile) throws -> Report {
    let languages = Bilingual(
      source: input.sourceLanguage.map { Language($0) } ?? .english,
      target: input.targetLanguage.map { Language($0) } ?? .chinese)
    var configuration = Configuration()
    if let tag = input.sourceLanguage { configuration.intake.sourceLanguage = Language(tag) }
    if let tag = input.targetLanguage { configuration.intake.targetLanguage = Language(tag) }
    let aligner = Aligner(
      configuration: configuration, lexicon: try lexicon.lexicon(for: languages), contents: [])
    let text = try TextReader(languages: languages, encoding: input.encoding).text(
      in: try file.bytes(), name: file.name)
    return try text.documents.map { aligner.report(on: $0) } ?? aligner.report(on: text.page)
  }
}
