import ArgumentParser
import Bitext
import BitextFormats

/// `bitext gaps`: where the sides of one release disagree.
struct GapsCommand: ParsableCommand {
  /// The formats that show gaps.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case list, json, tsv
  }

  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "List every place where one side does not say what the other says.",
    discussion: """
        bitext gaps page.txt
        bitext gaps --source release.en.txt --target release.zh.txt --fail-on-gaps=error

      list is for people, tsv has a line for each gap, json is the whole report.
      """
  )

  @OptionGroup(title: "Input") var input: InputOptions
  @Option(help: "What to write: \(Format.choices).")
  var format = Format.list
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var settings: ConfigurationOptions
  @OptionGroup(title: "Gaps") var gaps: GapOptions

  func run() throws {
    let report = try input.report(try settings.configuration())
    let terminal = output.terminal
    let writer: any ReportWriter =
      switch format {
      case .list: SummaryWriter(width: terminal.width, hasColor: terminal.hasColor, parts: [.gaps])
      case .json: JSONWriter()
      case .tsv: TSVWriter(table: .gaps)
      }
    try output.file.write { writer.write(report, to: &$0) }
    try gaps.failIfAsked(report)
  }
}
