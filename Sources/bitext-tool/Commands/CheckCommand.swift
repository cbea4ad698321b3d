import ArgumentParser
import Bitext
import BitextFormats

/// `bitext check`: the gaps of text that somebody else aligned.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "List the gaps of text that was aligned elsewhere, such as a translation memory.",
    discussion: """
      The beads are taken as they are; nothing is aligned anew.

        bitext check memory.tmx
        bitext check memory.tmx --format html -o memory.html
        bitext check a.align --source a.en --target a.zh
        bitext check memory.tmx --baseline known.txt --fail-on-gaps=error

      Memories and catalogues are read as TMX, XLIFF 1.2 and 2 (also .sdlxliff and
      .mxliff), PO, CSV, TSV and JSON Lines, each also in gzip. Of a file with more
      than two languages the ones named are taken, and the others are told.

      Lines are those of the file where it holds the texts, so that each gap
      can be found in it. `bitext help gaps` tells of baselines.
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
  var format = GapFormat.list
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var settings: ConfigurationOptions
  @OptionGroup(title: "Gaps") var gaps: GapOptions

  func run() throws {
    try gaps.write(decidedAs: input.decidedNames(path)) {
      try report(mended: $0)
    } with: { report, decisions in
      let writer = format.writer(
        messages: output.messageLanguage, hasEvidence: output.evidence, terminal: output.terminal
      ).showing(decisions)
      try output.file.write { writer.writing(output.table.cells).write(report, to: &$0) }
    }
  }

  private func report(mended: [MendedBead]) throws -> Report {
    let text = try input.text(path, needsTexts: true).holding(mended)
    let languages = text.segmentation.map(\.document.language)
    let aligner = Aligner(
      configuration: try gaps.configuring(
        try settings.configuration(), for: languages.map { Optional($0) }),
      lexicon: try lexicon.lexicon(for: languages),
      rules: GapFinder.standardRules + (consistency ? [InconsistencyRule()] : [])
        + (InlineCodeRule(text).map { [$0] } ?? []))
    return aligner.report(
      on: text.segmentation, paragraphs: text.paragraphs, sentences: text.sentences)
  }
}
