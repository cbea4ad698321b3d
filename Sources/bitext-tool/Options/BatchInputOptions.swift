import ArgumentParser
import Bitext
import BitextBatch

/// Which documents a batch has: a folder, a manifest, or JSON Lines.
struct BatchInputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "A folder, a manifest (FILE.tsv), JSON Lines (FILE.jsonl), or `-` for JSON Lines on standard input.",
      valueName: "input"))
  var input: String
  @Option(help: ArgumentHelp("How files of the source side end, such as .en.", valueName: "suffix"))
  var sourceSuffix: String?
  @Option(help: ArgumentHelp("How files of the target side end, such as .zh.", valueName: "suffix"))
  var targetSuffix: String?
  @Option(
    help: ArgumentHelp("How files of the source side are named, such as 'en/*.txt'.", valueName: "pattern"))
  var sourcePattern: String?
  @Option(
    help: ArgumentHelp("How files of the target side are named, such as 'zh/*.txt'.", valueName: "pattern"))
  var targetPattern: String?
  @Option(
    help: ArgumentHelp("How files that hold both languages are named, such as '*.txt'.", valueName: "pattern")
  )
  var pagePattern: String?
  @Option(help: ArgumentHelp("The language of the source side, such as en.", valueName: "tag"))
  var sourceLanguage: String?
  @Option(help: ArgumentHelp("The language of the target side, such as zh.", valueName: "tag"))
  var targetLanguage: String?
  @Flag(
    help:
      "The sides are already split: one segment a line, and a blank line, <p> or .EOA between paragraphs. Indices count segments, not such lines."
  )
  var lines = false
  @Option(
    help: ArgumentHelp("The encoding of the files. Without it, it is found out for each.", valueName: "name"))
  var encoding: String?
  @OptionGroup var lexicon: LexiconOptions
  @Flag(help: "Take every line of a page for text, also navigation and contact lines.")
  var keepFurniture = false

  func validate() throws {
    _ = try naming()
  }

  /// How the files of a folder are named, or nil if nothing was said.
  func naming() throws -> FolderSource.Naming? {
    func pattern(_ text: String?, _ suffix: String?) throws -> NamePattern? {
      if let suffix { return NamePattern(suffix: suffix) }
      guard let text else { return nil }
      guard let pattern = NamePattern(text) else {
        throw ValidationError(
          "A pattern has one star, which stands for the name, such as '*.en.txt' or 'en/*'.")
      }
      return pattern
    }
    let source = try pattern(sourcePattern, sourceSuffix)
    let target = try pattern(targetPattern, targetSuffix)
    let page = try pattern(pagePattern, nil)
    switch (source, target, page) {
    case (nil, nil, nil): return nil
    case (nil, nil, let page?): return .pages(page)
    case (let source?, let target?, nil): return .pairs(Bilingual(source: source, target: target))
    default:
      throw ValidationError(
        "Say how the files of both sides are named, or how pages are, but not only one side.")
    }
  }

  /// The languages of the sides, where they were named.
  var languages: Bilingual<Language?> {
    Bilingual(source: sourceLanguage, target: targetLanguage).map { $0.map(Language.init) }
  }

  /// What makes reports of documents.
  func documents(_ configuration: Configuration) throws -> BatchDocuments {
    var configuration = configuration
    if keepFurniture { configuration.intake.setsFurnitureApart = false }
    let given = languages
    let languages = Bilingual(source: given.source ?? .english, target: given.target ?? .chinese)
    return BatchDocuments(
      configuration: configuration, lexicon: try lexicon.lexicon(for: languages), languages: given,
      areLines: lines, encoding: encoding)
  }

  /// The list of documents.
  ///
  /// - Parameter isCounted: Whether a person wants to know how many there are.
  func source(isCounted: Bool) throws -> any BatchSource {
    if input == "-" {
      return JSONLinesSource(
        LineInput(descriptor: 0, isStopped: { Interrupt.isAsked }), file: "<stdin>")
    }
    if InputFile(path: input).isFolder {
      let source = try FolderSource(folder: input, naming: try naming())
      if source.passedOver > 0 {
        let names = source.naming.patterns.map(\.description).joined(separator: " or ")
        Descriptor.standardError.say(
          "bitext: \(input): files not named \(names) were passed over: \(source.passedOver) ("
            + source.endingsPassedOver.prefix(5).joined(separator: ", ") + ")")
      }
      return source
    }
    let lines = try LineInput(path: input)
    let isJSON = [".jsonl", ".ndjson", ".json"].contains(where: input.lowercased().hasSuffix)
    let count = isCounted ? try LineInput.count(path: input, without: isJSON ? nil : 0x23) : nil
    return isJSON
      ? JSONLinesSource(lines, file: input, count: count) : ManifestSource(lines, file: input, count: count)
  }

  /// What decisions may call the documents of a list; none where the list can be read only once.
  func names(of source: any BatchSource) throws -> [Set<String>] {
    if input == "-" { return [] }
    // A list of files is read once more, a folder is known already.
    var list = source is FolderSource ? source : try self.source(isCounted: false)
    var names: [Set<String>] = []
    while let item = try list.next() { names.append(item.decidedNames) }
    return names
  }
}
