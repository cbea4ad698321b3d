import ArgumentParser
import Bitext
import BitextFormats

/// `bitext align`: the whole report about one release.
struct AlignCommand: ParsableCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "align",
    abstract: "Align a release and report its outcomes and gaps.",
    discussion: """
      One page that holds both languages, in any layout:
        bitext align page.txt
        bitext align --format html -o report.html page.txt

      Two files:
        bitext align --source release.en.txt --target release.zh.txt --format json

      Text that is already split, one segment a line, as vecalign's tools take
      and give it:
        bitext align --lines --source a.en --target a.zh --format vecalign

      The source is the English side of a page unless --source-language and
      --target-language say otherwise. What speaks for each bead is shown by
      --explain, and stands in html and, with --evidence, in json (in
      colours):
        bitext align --explain page.txt

      The page of html is also where gaps are decided on and beads mended. The
      file that it writes is taken as given the next time:
        bitext align --decisions page.decisions.jsonl page.txt
      """
  )

  @OptionGroup(title: "Input") var input: InputOptions
  @Option(help: "What to write: \(ReportFormat.choices).")
  var format = ReportFormat.summary
  @Option(help: "Whose beads the formats of beads hold.")
  var level = BeadLevel.sentence
  @Flag(help: "In the summary also show every bead of sentences with what speaks for it and against it.")
  var explain = false
  @OptionGroup(title: "Beads") var filter: FilterOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var moses: MosesOptions
  @OptionGroup var statistics: StatisticsOptions
  @OptionGroup var settings: ConfigurationOptions
  @OptionGroup(title: "Gaps") var gaps: GapOptions

  func validate() throws {
    try moses.check(format)
    if explain, format != .summary {
      throw ValidationError(
        "--explain is for the summary; html holds the evidence anyway, json with --evidence.")
    }
  }

  /// What is to be looked for, by what is shown.
  private func contents(_ filter: BeadFilter?) -> Report.Contents {
    let shown = format.contents(filter: filter, hasEvidence: output.evidence)
    return shown.union(gaps.contents).union(explain ? .evidence : [])
  }

  var messages: MessageLanguage { output.messageLanguage }

  func run() throws {
    let filter = try filter.filter(for: format)
    try gaps.write(decidedAs: input.decidedNames, messages: output.messageLanguage) {
      try input.report(
        try gaps.kinds.configuring(try settings.configuration(), for: input.languages), contents(filter),
        mended: $0, messages: output.messageLanguage)
    } with: { report, decisions in
      try OutputFile.checkApart(
        output.paths(of: report, as: format, hasIdentifiers: moses.ids)
          + [statistics.path, gaps.writtenPath])
      if explain {
        let terminal = output.terminal
        let writer = SummaryWriter(
          width: terminal.width, hasColor: terminal.hasColor,
          parts: SummaryWriter.Part.standard.union([.beads]), messages: output.messageLanguage)
        try output.file.write { writer.write(report, to: &$0) }
      } else {
        try output.write(
          report, as: format, level: level, filter: filter, hasIdentifiers: moses.ids, decisions: decisions)
      }
      try statistics.tell(CorpusStatistics(report, hasGaps: contents(filter).contains(.gaps)))
    }
  }
}
