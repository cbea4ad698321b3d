import ArgumentParser
import Bitext
import BitextFormats

/// `bitext outcomes`: the outcomes of one release, paired.
struct OutcomesCommand: ParsableCommand, SpeakingCommand {
  /// The formats that show outcomes.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case summary, json, outcomes

    /// As ``GapFormat`` has it, a name of an earlier version is taken, too.
    init?(argument: String) {
      let names = ["table": Self.summary, "tsv": .outcomes]
      guard let format = names[argument] ?? Self(rawValue: argument) else { return nil }
      self = format
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "outcomes",
    abstract: "List the numbered outcomes of a release, both sides next to each other.",
    discussion: """
        bitext outcomes page.txt
        bitext outcomes --format outcomes page.txt
        bitext outcomes --source release.en.txt --target release.zh.txt

      summary is for people, outcomes has a line for each, json is the whole
      report, in which `outcomes` also has what each outcome mentions: parties,
      dates, deadlines, amounts, and the verb of commitment.

      The number stands first, indented by level; – is a side without the
      outcome. What the text declares (“seven results”) is compared with what
      was counted. Labels are read in English and Chinese only.
      """
  )

  @OptionGroup(title: "Input") var input: InputOptions
  @Option(help: "What to write: \(Format.choices).")
  var format = Format.summary
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup var settings: ConfigurationOptions

  var messages: MessageLanguage { output.messageLanguage }

  func run() throws {
    let report = try input.report(
      try settings.configuration(), format == .json ? .gaps : .outcomes, messages: output.messageLanguage)
    let terminal = output.terminal
    let writer: any ReportWriter =
      switch format {
      case .summary: SummaryWriter(width: terminal.width, hasColor: terminal.hasColor, parts: [.outcomes])
      case .json: JSONWriter()
      case .outcomes: TSVWriter(table: .outcomes)
      }
    try output.file.write { writer.writing(output.table.cells).write(report, to: &$0) }
  }
}
