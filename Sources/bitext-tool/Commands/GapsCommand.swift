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
        bitext gaps --source release.en.txt --target release.zh.txt --fail-on-gaps=error

      list is for people, tsv has a line for each gap, json and html are the whole report.
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
      let writer = format.writer(terminal: output.terminal)
      try output.file.write { writer.write(report, to: &$0) }
    }
  }
}
