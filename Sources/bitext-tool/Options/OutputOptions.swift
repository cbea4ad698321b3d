import ArgumentParser
import Bitext
import BitextFormats

extension ReportFormat: ExpressibleByArgument {}
extension BeadLevel: ExpressibleByArgument {}
extension Gap.Severity: ExpressibleByArgument {}
extension MessageLanguage: ExpressibleByArgument {}
extension TSVWriter.Cells: ExpressibleByArgument {}

/// How tables are written.
struct TableOptions: ParsableArguments {
  @Option(
    help: """
      How the cells of tables are written: plain; quoted, for programs that read them as CSV and take a \
      quotation mark for the beginning of a cell; or spreadsheet, which also keeps texts such as =1+1 from being \
      reckoned.
      """)
  var cells = TSVWriter.Cells.plain
}

/// Where the result goes and whether it may be coloured.
struct OutputOptions: ParsableArguments {
  /// When text is coloured.
  enum Color: String, CaseIterable, ExpressibleByArgument {
    case auto, always, never
  }

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp("The file to write; standard output if it is left out.", valueName: "file"))
  var path: String?
  @Option(help: "Colours in the summary; auto is on a terminal only.")
  var color = Color.auto

  @Option(help: "The language of summaries, pages and messages about gaps, English or Chinese: en or zh.")
  var messageLanguage = MessageLanguage.english

  @OptionGroup var table: TableOptions
  @Flag(help: "Have json say what speaks for each bead and each gap.")
  var evidence = false

  var file: OutputFile { OutputFile(path: path) }

  /// How wide the reader's window is and whether it shows colours.
  var terminal: (width: Int, hasColor: Bool) {
    let isTerminal = file.isTerminal
    let hasColor = color == .always || (color == .auto && isTerminal && Terminal.allowsColor)
    return (isTerminal ? Terminal.width : Terminal.widthAskedFor ?? 100, hasColor)
  }
}
