import ArgumentParser
import Bitext
import BitextFormats

/// `bitext gaps`: where the sides of one release disagree.
struct GapsCommand: ParsableCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "List every place where one side does not say what the other says.",
    discussion: """
        bitext gaps page.txt
        bitext gaps --source release.en.txt --target release.zh.txt
        bitext gaps --format html -o gaps.html page.txt

      summary is for people, gaps has a line for each gap, json and html are the
      whole report. Severities are note, warning and error.

      In a pipeline that shall fail when a gap is new, write down the gaps that
      are known, keep the file with the text, and have it read:
        bitext gaps page.txt --baseline known.txt --update-baseline
        bitext gaps page.txt --baseline known.txt --fail-on-gaps

      A gap keeps its identifier while other sentences are edited; when its own
      sentence is, it has another. An entry whose gap is gone is told on standard
      error.

      A page of html is for deciding on gaps, with reasons. The file it writes
      is such a list too: a gap that was dismissed comes back when its text
      has changed, with what was said of it, also under another identifier if it
      points at the same words. With both, --update-baseline leaves out what was dismissed.
        bitext gaps page.txt --decisions page.decisions.jsonl --fail-on-gaps

      Two versions of a release:
        bitext gaps --format json -o old.json old.txt
        bitext gaps --against old.json new.txt
        bitext gaps --against old.json --format html -o changes.html new.txt
      A gap whose sentence was edited is kept, not new, if its sentence is much
      the same and it points at the same words.

      Exit status: 0 done; 1 a gap as bad as --fail-on-gaps asks for; 2 a wrong
      command line or input that cannot be used.
      """
  )

  @OptionGroup(title: "Input") var input: InputOptions
  @Option(help: "What to write: \(GapFormat.choices).")
  var format = GapFormat.summary
  @Option(
    name: .customLong("against"),
    help: ArgumentHelp(
      "A report of an earlier version, as --format json writes it: which gaps are new since then, gone, and kept, as text, a table, JSON or a page. --fail-on-gaps then looks at the new ones.",
      valueName: "file"))
  var againstPath: String?
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var settings: ConfigurationOptions
  @OptionGroup(title: "Gaps") var gaps: GapOptions

  func validate() throws {
    if againstPath == "-" { throw ValidationError("--against is a file, not standard input.") }
  }

  var messages: MessageLanguage { output.messageLanguage }

  func run() throws {
    try OutputFile.checkApart([output.path, gaps.writtenPath])
    let old = try againstPath.map { path in
      try ReportReader().report(in: try InputFile(path: path).bytes(), file: path)
    }
    let configuration = try gaps.kinds.configuring(try settings.configuration(), for: input.languages)
    try gaps.write(decidedAs: input.decidedNames, since: old, messages: output.messageLanguage) {
      let report = try input.report(
        configuration, format.contents(hasEvidence: output.evidence), mended: $0,
        messages: output.messageLanguage)
      gaps.kinds.tellGlossary(
        occurs: configuration.gaps.glossary.occurs(in: report.segmentation), in: messages)
      return report
    } with: { report, decisions in
      if let old, let path = againstPath, format != .html {
        let writer = GapChangesWriter(
          form: format == .json ? .json : format == .gaps ? .tsv : .list, messages: output.messageLanguage,
          cells: output.table.cells, terminal: output.terminal)
        return try output.file.write {
          writer.write(GapChanges(report, since: old), of: report, since: path, to: &$0)
        }
      }
      let writer = format.writer(
        messages: output.messageLanguage, hasEvidence: output.evidence, terminal: output.terminal
      ).showing(decisions)
      let page = old.flatMap { old in againstPath.map { writer.comparing(with: old, named: $0) } } ?? writer
      try output.file.write { page.writing(output.table.cells).write(report, to: &$0) }
    }
  }
}
