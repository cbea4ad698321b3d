import ArgumentParser
import Bitext
import BitextFormats

/// `bitext gaps`: where the sides of one release disagree.
struct GapsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "List every place where one side does not say what the other says.",
    discussion: """
        bitext gaps page.txt
        bitext gaps --source release.en.txt --target release.zh.txt
        bitext gaps --format html -o gaps.html page.txt

      list is for people, tsv has a line for each gap, json and html are the
      whole report. Severities are note, warning and error.

      In a pipeline that shall fail when a gap is new, write down the gaps that
      are known, keep the file with the text, and have it read:
        bitext gaps page.txt --baseline known.txt --update-baseline
        bitext gaps page.txt --baseline known.txt --fail-on-gaps

      A gap keeps its identifier while the text around it is edited. An entry
      whose gap is gone is told on standard error.

      Exit status: 0 done; 1 a gap as bad as --fail-on-gaps asks for; 2 a wrong
      command line or input that cannot be used.
      """
  )

  @OptionGroup(title: "Input") var input: InputOptions
  @Option(help: "What to write: \(GapFormat.choices).")
  var format = GapFormat.list
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var settings: ConfigurationOptions
  @OptionGroup(title: "Gaps") var gaps: GapOptions

  func run() throws {
    try gaps.write {
      try input.report(try settings.configuration())
    } with: { report in
      let writer = format.writer(
        messages: output.messageLanguage, hasEvidence: output.evidence, terminal: output.terminal)
      try output.file.write { writer.writing(output.table.cells).write(report, to: &$0) }
    }
  }
}
