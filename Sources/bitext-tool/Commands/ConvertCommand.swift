import ArgumentParser
import Bitext
import BitextFormats

/// `bitext convert`: aligned text from one format into another.
struct ConvertCommand: ParsableCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Write aligned text in another format.",
    discussion: """
      The formats are told from the file that is read and from the name of the one to be written, unless
      --from and --to name them. A name that ends in .gz is packed. Formats of indices need the texts to become a
      format of texts.

        bitext convert memory.tmx memory.xlf
        bitext convert memory.tmx memory.xlf --to xliff-1.2
        bitext convert a.align a.tmx --source a.en --target a.zh
        bitext convert a.align a.ladder
        bitext convert memory.tmx corpus --to moses --ids --unique --bead-types 1-1
        bitext convert corpus pairs.csv.gz
        bitext convert memory.tmx clean.tmx --unique --drop-gaps error
        bitext convert memory.tmx pairs.jsonl --to jsonl-translation --statistics -

      A pair of files of lines is called by what their names have in common, as corpus for corpus.en, corpus.zh
      and, if it is there, corpus.ids.

      From TMX to TMX, from XLIFF to XLIFF, from PO to PO, from CSV to CSV, from TSV to TSV and from JSON Lines to JSON Lines
      the units are kept as they stand in the file, with their notes, properties, states, inline codes, further
      languages, plural forms, comments, columns, members and numbers; the options only choose among them. Written
      anew are tables with --cells, columns that --source-language turns round, and objects that --to asks for in
      another form. XLIFF 1.2 stays 1.2 unless --to says otherwise, and so do the files of other programs (.sdlxliff,
      .mxliff). What is passed over or left out, and what a format has no place for, is counted on standard error.
      Inline codes go from TMX and XLIFF into both.

      All but reports in JSON are read in portions, so that the memory that is taken does not grow with the file;
      --unique, and a catalogue in PO, add some 40 bytes for each pair. What is packed, and standard input, goes through a file without a
      name in TMPDIR if it is large. A text in another encoding than UTF-8 is decoded as one.
      """
  )

  @Argument(help: ArgumentHelp("The file to read; `-` is standard input.", valueName: "from"))
  var inputPath: String
  @Argument(
    help: ArgumentHelp("The file to write; `-` is standard output, and then --to is needed.", valueName: "to")
  )
  var outputPath: String
  @OptionGroup(title: "Input") var input: AlignedOptions
  @Option(
    help: ArgumentHelp("The format to write. Without it, the name of the file tells.", valueName: "format"))
  var to: WrittenFormat?
  @Option(help: "Whose beads the formats of beads hold.")
  var level = BeadLevel.sentence
  @OptionGroup(title: "Beads") var filter: FilterOptions
  @Option(
    name: .customLong("decisions"),
    help: ArgumentHelp(
      "A file of decisions, as the page of --format html writes it: its mended beads take the place of those of the file, and gaps that were dismissed leave no bead out. May be given more than once.",
      valueName: "file"))
  var decisionsPaths: [String] = []
  @OptionGroup var moses: MosesOptions
  @OptionGroup var table: TableOptions
  @OptionGroup var statistics: StatisticsOptions
  @Option(
    name: .customLong("message-language"), help: "The language of messages, English or Chinese: en or zh.")
  var messages = MessageLanguage.english
  @OptionGroup(title: "Checks, for --drop-gaps") var kinds: GapKindOptions
  @OptionGroup(title: "Checks, for --drop-gaps") var lexicon: LexiconOptions
  @OptionGroup var settings: ConfigurationOptions

  func run() throws {
    guard var format = to?.format ?? ReportFormat(fileName: outputPath) ?? Self.ownOfXLIFF(outputPath) else {
      throw ValidationError(
        "The name \(outputPath) does not tell its format: name it with --to: \(WrittenFormat.allValueStrings.joined(separator: ", "))."
      )
    }
    guard WrittenFormat.holds(format) else {
      throw ValidationError("Nothing is looked for when text is converted: `bitext check` lists gaps.")
    }
    try moses.check(format)
    // What holds all of a report holds all of the file.
    let limit =
      format.isWrittenInPortions && decisionsPaths.isEmpty && level == .sentence ? input.portion : .max
    // Lines of JSON stay what they are, unless another form is asked for.
    let isOfLines = to == nil && format == .jsonl && decisionsPaths.isEmpty && level == .sentence
    var portions = try input.portions(
      inputPath, needsTexts: !format.isOfIndices || !decisionsPaths.isEmpty, limit: limit,
      lineLimit: isOfLines ? input.portion : nil)
    if isOfLines {
      if let kept = portions.keptLines { format = kept } else { portions.joinLines() }
    }
    let filter = try filter.filter(for: format)
    guard var text = try portions.next() else { return }
    let files = try DecisionsFiles(paths: decisionsPaths)
    let decisions = files?.decisions(aboutOnly: input.decidedNames(inputPath)) ?? Decisions()
    text = text.holding(decisions.mendedBeads)
    // A file of XLIFF stays of the version that it is of, unless another one is asked for.
    if to == nil, format == .xliff, text.original?.format == .xliff12 { format = .xliff12 }
    var conversion = Conversion(
      path: outputPath, format: format, level: level, filter: filter,
      keepsUnits: text.original.map { keeps($0, as: format) } ?? false,
      aligner: try aligner(text), cells: table.cells, hasIdentifiers: moses.ids)
    conversion.decisions = decisions
    if conversion.keepsUnits {
      if self.filter.nullBeads == nil { conversion.filter.dropsNullBeads = false }
      (conversion.filter.tellsTagsApart, conversion.filter.tellsCodesApart) = (true, true)
    }
    let paths = conversion.files(text).map(\.path)
    if paths.count > 1, outputPath == "-" {
      throw ValidationError("A format of \(paths.count) files needs a name, which is completed for each.")
    }
    try OutputFile.checkApart(paths + [statistics.path])
    let progress = PortionProgress()
    try OutputFile.write(paths.map { OutputFile(path: $0) }) { outputs in
      conversion.begin(text, &outputs)
      while true {
        let report = try conversion.write(text, inputPath, &outputs)
        // With decisions all of the file is one portion.
        files?.tell(
          report.review(
            of: filter.dropsGaps == nil ? Decisions(mendings: decisions.mendings) : decisions))
        progress.show(portions)
        guard let next = try portions.next() else { break }
        text = next
      }
      conversion.end(text, &outputs)
    }
    progress.end()
    input.tell(portions, inputPath, in: messages, keepingUnits: conversion.keepsUnits)
    for line in conversion.losses(portions.extras, in: messages) {
      Descriptor.standardError.say("bitext: \(inputPath): \(line)")
    }
    try statistics.tell(conversion.statistics)
  }

  /// Whether the units of a file are written as they stand in it.
  private func keeps(_ original: OriginalUnits, as format: ReportFormat) -> Bool {
    original.format == format && (to == nil || original.isOfWrittenForm)
      // Who says how cells are written asks for new ones.
      && table.cells == .plain
  }

  /// XLIFF, if a file is called as the programs call it that put something of their own into it.
  private static func ownOfXLIFF(_ path: String) -> ReportFormat? {
    let name = path.lowercased()
    return ["sdlxliff", "mxliff", "mqxliff"].contains {
      name.hasSuffix(".\($0)") || name.hasSuffix(".\($0).gz")
    }
      ? .xliff : nil
  }

  /// What finds gaps, if beads with gaps are to be left out.
  private func aligner(_ text: AlignedText) throws -> Aligner? {
    guard filter.dropGaps != nil else {
      if kinds.isUsed {
        throw ValidationError(
          "--ignore-gaps, --only-gaps and --glossary say which gaps --drop-gaps is about.")
      }
      return nil
    }
    if kinds.toldKinds == [.inconsistent] {
      throw ValidationError(
        "--drop-gaps looks at one unit after another, and inconsistent are several: `bitext check` lists them."
      )
    }
    let languages = text.segmentation.map(\.document.language)
    return Aligner(
      configuration: try kinds.configuring(try settings.configuration(), for: languages.map { Optional($0) }),
      lexicon: try lexicon.lexicon(for: languages), contents: .gaps)
  }
}

/// A format that aligned text is written in as it is. A summary, a page or a list of gaps that says that none were found would
/// say so without having looked.
struct WrittenFormat: ExpressibleByArgument {
  let format: ReportFormat

  init?(argument: String) {
    guard let format = ReportFormat(rawValue: argument) else { return nil }
    self.format = format
  }

  static func holds(_ format: ReportFormat) -> Bool {
    !format.isOfFindings && format != .summary && format != .html
  }

  static var allValueStrings: [String] { ReportFormat.allCases.filter(holds).map(\.rawValue) }
}
