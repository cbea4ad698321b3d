import ArgumentParser
import Bitext
import BitextFormats

/// `bitext convert`: aligned text from one format into another.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Write aligned text in another format.",
    discussion: """
      The formats are told from the file that is read and from the name of the one to be written, unless
      --from and --to name them. Formats of indices need the texts to become a format of texts.

        bitext convert memory.tmx memory.xlf
        bitext convert a.align a.tmx --source a.en --target a.zh
        bitext convert a.align a.ladder
        bitext convert memory.tmx corpus --to moses --unique --bead-types 1-1
        bitext convert memory.tmx clean.tmx --unique

      From TMX to TMX the units are kept as they stand in the file, with their
      notes, properties, inline codes and further languages; the options only
      choose among them. What is passed over is told on standard error.
      """
  )

  @Argument(help: ArgumentHelp("The file to read; `-` is standard input.", valueName: "from"))
  var inputPath: String
  @Argument(
    help: ArgumentHelp("The file to write; `-` is standard output, and then --to is needed.", valueName: "to")
  )
  var outputPath: String
  @OptionGroup(title: "Input") var input: AlignedOptions
  @Option(help: ArgumentHelp("The format to write: \(ReportFormat.choices).", valueName: "format"))
  var to: ReportFormat?
  @Option(help: "Whose beads the formats of beads hold.")
  var level = BeadLevel.sentence
  @OptionGroup(title: "Beads") var filter: FilterOptions
  @Option(
    name: .customLong("decisions"),
    help: ArgumentHelp(
      "A file of decisions, as the page of --format html writes it: its mended beads take the place of those of the file. May be given more than once.",
      valueName: "file"))
  var decisionsPaths: [String] = []
  @OptionGroup var table: TableOptions

  func run() throws {
    guard let format = to ?? ReportFormat(fileName: outputPath) else {
      throw ValidationError(
        "The name \(outputPath) does not tell its format: name it with --to: \(ReportFormat.choices).")
    }
    if format.isOfFindings {
      throw ValidationError("Nothing is looked for when text is converted: `bitext check` lists gaps.")
    }
    let beads = try filter.filter(for: format)
    if beads.dropsGaps != nil {
      throw ValidationError("Nothing is checked when text is converted: --drop-gaps has no gaps to go by.")
    }
    var text = try input.text(inputPath, needsTexts: !format.isOfIndices || !decisionsPaths.isEmpty)
    if let files = try DecisionsFiles(paths: decisionsPaths) {
      let decisions = files.decisions(aboutOnly: input.decidedNames(inputPath))
      let mendings = Decisions(mendings: decisions.mendings)
      text = text.holding(mendings.mendedBeads)
      files.tell(text.report(provenance: provenance).review(of: mendings))
    }
    if format == .tmx, let original = text.original {
      return try write(original, of: text)
    }
    if let original = text.original, original.holdsMore {
      Descriptor.standardError.say(
        "bitext: \(inputPath): the notes, properties, identifiers and inline codes of the memory are not kept in "
          + "\(format.rawValue); in tmx they are.")
    }
    var output = try OutputOptions.parse([])
    output.path = outputPath
    output.table = table
    try output.write(
      text.report(provenance: provenance), as: format, level: level, filter: beads)
  }

  private var provenance: Provenance {
    Provenance(version: Aligner.version, icuVersion: Aligner.icuVersion, lexicons: [])
  }

  /// Writes a memory as it stands in its file, without the units that the options leave out.
  private func write(_ original: OriginalUnits, of text: AlignedText) throws {
    var filter = try filter.filter(for: .tsv)
    if self.filter.nullBeads == nil { filter.dropsNullBeads = false }
    let kept = filter.beads(
      of: text.report(provenance: provenance))
    var dropped = 0
    try OutputFile(path: outputPath).write { dropped = original.write(keeping: kept, to: &$0) }
    if dropped > 0 {
      Descriptor.standardError.say(
        "bitext: \(inputPath): \(dropped) unit\(dropped == 1 ? " was" : "s were") left out, as the options ask."
      )
    }
  }
}
