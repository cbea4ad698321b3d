import ArgumentParser
import Bitext
import BitextFormats
import BitextStore

extension AlignedFormat: ExpressibleByArgument {
  /// Tables had one name in an earlier version, which is taken, too.
  public init?(argument: String) { self.init(rawValue: argument == "table" ? Self.tsv.rawValue : argument) }
}

/// Where text comes from that somebody else aligned.
struct AlignedOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The format of the file. Without it, it is found out.", valueName: "format"))
  var from: AlignedFormat?
  @Option(
    help: ArgumentHelp(
      "The source's segments, one a line, for formats that hold indices only.", valueName: "file"))
  var source: String?
  @Option(help: ArgumentHelp("The target's segments.", valueName: "file"))
  var target: String?
  @Option(
    help: ArgumentHelp(
      "The language of the source side, such as en-GB. Without it: what the file says, or en.",
      valueName: "tag"))
  var sourceLanguage: String?
  @Option(
    help: ArgumentHelp(
      "The language of the target side, such as zh-TW. Without it: what the file says, or zh.",
      valueName: "tag"))
  var targetLanguage: String?
  @Option(
    help: ArgumentHelp(
      "The encoding of the file, such as GB18030 or Big5. Without it, it is what the file says, or found out.",
      valueName: "name"))
  var encoding: String?
  @Flag(help: "Refuse a file that holds characters which XML does not allow, instead of passing over these.")
  var strict = false
  @Option(
    help: ArgumentHelp(
      "How many units are held at a time where a file is read in portions.", valueName: "count",
      visibility: .hidden))
  var portion = 10_000

  func validate() throws {
    if portion < 1 { throw ValidationError("--portion is at least 1.") }
    if (source == nil) != (target == nil) { throw ValidationError("--source and --target go together.") }
  }

  /// What decisions may call the text of a file.
  func decidedNames(_ path: String) -> Set<String> {
    var names: Set<String> = [InputFile(path: path).name]
    if let source, let target { names.insert("\(source) ↔ \(target)") }
    return names
  }

  /// Says what a person should know about the reading of a file.
  ///
  /// - Parameters:
  ///   - messages: The language to say it in.
  ///   - keepingUnits: Whether its units are written as they stand there.
  func tell(
    _ portions: AlignedPortions, _ path: String, in messages: MessageLanguage = .english,
    keepingUnits: Bool = false
  ) {
    for remark in portions.remarks {
      let told = remark.told(keepingUnits: keepingUnits, messages: messages)
      Descriptor.standardError.say("bitext: \(InputFile(path: path).name): \(told)")
    }
  }

  /// Reads a file whole, and says what a person should know about it.
  func text(_ path: String, needsTexts: Bool) throws -> AlignedText {
    var portions = try portions(path, needsTexts: needsTexts, limit: .max)
    guard let text = try portions.next() else { preconditionFailure("a file without a first portion") }
    tell(portions, path)
    return text
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - needsTexts: Whether indices alone are of no use.
  ///   - limit: How many units a portion holds at most, where the format allows for portions.
  ///   - lineLimit: How many of them if they are lines of JSON; the same where it is nil.
  func portions(
    _ path: String, needsTexts: Bool, limit: Int, lineLimit: Int? = nil
  ) throws -> AlignedPortions {
    let file = InputFile(path: path)
    let given = Bilingual(source: sourceLanguage, target: targetLanguage).map { $0.map(Language.init) }
    var options = AlignedPortions.Options(languages: given, isStrict: strict, limit: limit)
    if let pair = try linePair(path, options) { return pair }
    if from == nil, try file.beginning == StoreReader.mark {
      return try StoreReader(path: path, languages: given).portions(limit: limit)
    }
    let content = try decoded(try file.portions(), file.name)
    guard let format = try from ?? AlignedFormat(recognizing: content.beginning, name: file.name) else {
      throw BitextError(
        .malformed, "This is no format of aligned text that is known.",
        remedy:
          "Name it with --from: \(AlignedFormat.choices). A page, or two texts that nobody has aligned, are for `bitext gaps` and `bitext align`.",
        file: file.name)
    }
    if source != nil && !format.isOfIndices {
      throw ValidationError("\(format.rawValue) holds its texts itself: leave out --source and --target.")
    }
    if format != .intertext && !format.isOfIndices {
      if let lineLimit, [.jsonl, .jsonlBeads, .jsonlTranslation].contains(format) {
        options.limit = lineLimit
      }
      return try AlignedPortions(of: content, format: format, options: options, file: file.name)
    }
    return AlignedPortions(try linked(try content.all, format, path, given, needsTexts: needsTexts))
  }

  /// Text whose beads stand in one file and whose segments stand in two others.
  private func linked(
    _ bytes: [UInt8], _ format: AlignedFormat, _ path: String, _ given: Bilingual<Language?>, needsTexts: Bool
  ) throws -> AlignedText {
    let file = InputFile(path: path)
    switch format {
    case .intertext: return try interText(bytes, path, given)
    default:
      let beads = try format.beads(in: bytes, file: file.name)
      guard let source, let target else {
        if needsTexts {
          throw ValidationError(
            "\(format.rawValue) holds indices only: name the files of the segments with --source and --target."
          )
        }
        return try AlignedText(withoutTexts: beads, file: file.name)
      }
      let pages = Bilingual(source: try page(source), target: try page(target))
      return try AlignedText(beads, of: pages, languages: given, file: file.name)
    }
  }

  /// A file in UTF-8 if its encoding was named.
  private func decoded(_ bytes: FileBytes, _ name: String) throws -> FileBytes {
    try encoding.map { try bytes.decoded(from: $0, file: name) } ?? bytes
  }

  private func page(_ path: String) throws -> Page {
    let file = InputFile(path: path)
    let languages = Bilingual(source: Language.english, target: Language.chinese)
    return try TextReader(languages: languages, encoding: encoding, takesLines: true)
      .text(in: try file.bytes(), name: file.name).page
  }

  /// The two files of lines of a name that they have in common, as `corpus` of `corpus.en` and `corpus.zh`, and
  /// `corpus.ids` if it is there; nil where a file has the name itself.
  private func linePair(_ path: String, _ options: AlignedPortions.Options) throws -> AlignedPortions? {
    guard from == .moses || from == nil && path != "-" && !InputFile(path: path).exists else { return nil }
    if from == .moses, source != nil {
      throw ValidationError("moses is named by what its files have in common: leave out --source.")
    }
    let pair = LinePair(path: path, asked: Bilingual(source: sourceLanguage, target: targetLanguage))
    guard let names = pair.names, let tags = pair.tags else {
      if from == nil, pair.found.isEmpty { return nil }
      throw BitextError(
        .unreadable,
        pair.found.isEmpty
          ? "is not there as two files of lines, such as \(path).en and \(path).zh."
          : "is there as \(pair.found.map { "\(path).\($0)" }.joined(separator: ", ")): no two files of lines are meant.",
        remedy:
          "Name what they have in common, and the languages that they end in with --source-language and --target-language.",
        file: path)
    }
    let ids = ["\(path).ids", "\(path).ids.gz"].first { InputFile(path: $0).exists }
    var options = options
    options.languages = tags.map { Language($0) }
    return try AlignedPortions(
      ofLines: Bilingual(
        source: try decoded(try InputFile(path: names.source).portions(), names.source),
        target: try decoded(try InputFile(path: names.target).portions(), names.target)),
      identifiers: try ids.map { try InputFile(path: $0).portions() }, names: names, options: options)
  }

  /// The documents of InterText lie beside the file of links.
  private func interText(
    _ links: [UInt8], _ path: String, _ given: Bilingual<Language?>
  ) throws -> AlignedText {
    let reader = InterTextReader()
    let names = try reader.documentNames(inLinks: links, file: path)
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let paths = names.map { $0.hasPrefix("/") ? $0 : folder + $0 }
    func document(_ path: String) throws -> [UInt8] {
      let bytes = try InputFile(path: path).bytes()
      return encoding == nil ? bytes : try decoded(FileBytes(bytes), path).all
    }
    let documents = Bilingual(source: try document(paths.source), target: try document(paths.target))
    return try reader.text(
      links: links, documents: documents, names: paths, file: path, languages: given)
  }
}
