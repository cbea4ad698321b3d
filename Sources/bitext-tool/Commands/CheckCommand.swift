import ArgumentParser
import Bitext
import BitextFormats

/// `bitext check`: the gaps of text that somebody else aligned.
struct CheckCommand: ParsableCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "List the gaps of text that was aligned elsewhere, such as a translation memory.",
    discussion: """
      The beads are taken as they are; nothing is aligned anew.

        bitext check memory.tmx
        bitext check memory.tmx --format html -o memory.html
        bitext check a.align --source a.en --target a.zh
        bitext check table.csv --encoding Big5
        bitext check memory.tmx --baseline known.txt --fail-on-gaps=error

      Memories and catalogues are read as TMX, XLIFF 1.2 and 2 (also .sdlxliff and
      .mxliff), PO, CSV, TSV, JSON, JSON Lines and pairs of files of lines (corpus
      for corpus.en and corpus.zh), each also in gzip, and stores of `bitext batch`. Of a file with more than two
      languages the ones named are taken, and the others are told.

      A memory of more than 10,000 units is checked in portions of that many, in
      the formats summary and gaps: texts that are repeated are then compared within
      a portion, and the consistency of translations over all of it. The memory that
      is taken grows by some 80 bytes for each unit; with --no-consistency, not at all.

      The consistency of a batch is that of its results:
        bitext batch releases/ --into all.jsonl && bitext check all.jsonl --only-gaps inconsistent
        bitext batch releases/ --store all.sqlite && bitext check all.sqlite --only-gaps inconsistent

      Lines are those of the file where it holds the texts, so that each gap
      can be found in it; of reports and stores, those of the documents. The
      document stands behind the line where a file holds several. `bitext help gaps` tells of baselines.
      """
  )

  @Argument(help: ArgumentHelp("A file of aligned text; `-` is standard input.", valueName: "file"))
  var path: String
  @OptionGroup(title: "Input") var input: AlignedOptions
  @OptionGroup var lexicon: LexiconOptions
  @Flag(
    inversion: .prefixedNo,
    help: "Find texts that are translated in several ways, and translations that stand for several texts.")
  var consistency = true
  @Option(help: "What to write: \(GapFormat.choices).")
  var format = GapFormat.summary
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var settings: ConfigurationOptions
  @OptionGroup(title: "Gaps") var gaps: GapOptions

  @OptionGroup var statistics: StatisticsOptions

  var messages: MessageLanguage { output.messageLanguage }

  func run() throws {
    try OutputFile.checkApart([output.path, statistics.path, gaps.writtenPath])
    // What shows one report is given one, however large.
    let isWhole = format.isOfOneReport || gaps.baselinePath != nil || !gaps.decisionsPaths.isEmpty
    var portions = try input.portions(
      path, needsTexts: true, limit: isWhole ? .max : input.portion)
    let all = portions
    guard let text = try portions.next() else { return }
    if let next = try portions.next() { return try checkInPortions([text, next], portions, all: all) }
    input.tell(portions, path, in: messages)
    try gaps.write(decidedAs: input.decidedNames(path), messages: output.messageLanguage) {
      let text = text.holding($0)
      let aligner = try aligner(for: text.segmentation.map(\.document.language))
      let report = (isConsistencyWanted ? aligner.adding(InconsistencyRule()) : aligner).report(on: text)
      gaps.kinds.tellGlossary(
        occurs: aligner.configuration.gaps.glossary.occurs(in: report.segmentation), in: messages)
      try statistics.tell(CorpusStatistics(report, hasGaps: true))
      return report
    } with: { report, decisions in
      let writer = format.writer(
        messages: output.messageLanguage, hasEvidence: output.evidence, terminal: output.terminal
      ).showing(decisions)
      try output.file.write { writer.writing(output.table.cells).write(report, to: &$0) }
    }
  }

  /// Whether texts are compared over all of the file.
  var isConsistencyWanted: Bool { consistency && gaps.kinds.toldKinds.contains(.inconsistent) }

  /// What looks for the gaps of text in two languages, but for consistency.
  func aligner(for languages: Bilingual<Language>) throws -> Aligner {
    let configuration = try gaps.kinds.configuring(
      try settings.configuration(), for: languages.map { Optional($0) })
    // Nothing else has to be looked for.
    if gaps.kinds.toldKinds == [.inconsistent] {
      return Aligner(configuration: configuration, rules: [], contents: .gaps)
    }
    return Aligner(configuration: configuration, lexicon: try lexicon.lexicon(for: languages))
  }
}
