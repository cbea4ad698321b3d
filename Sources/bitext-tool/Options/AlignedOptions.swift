import ArgumentParser
import Bitext
import BitextFormats

extension AlignedFormat: ExpressibleByArgument {}

/// Where text comes from that somebody else aligned.
struct AlignedOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The format of the file: \(AlignedFormat.choices). Without it, it is found out.", valueName: "format"))
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
  @Flag(help: "Refuse a file that holds characters which XML does not allow, instead of passing over these.")
  var strict = false

  func validate() throws {
    if (source == nil) != (target == nil) { throw ValidationError("--source and --target go together.") }
  }

  /// Reads a file.
  ///
  /// - Parameter needsTexts: Whether indices alone are of no use.
  /// What decisions may call the text of a file.
  func decidedNames(_ path: String) -> Set<String> {
    var names: Set<String> = [InputFile(path: path).name]
    if let source, let target { names.insert("\(source) ↔ \(target)") }
    return names
  }

  func text(_ path: String, needsTexts: Bool) throws -> AlignedText {
    let text = try read(path, needsTexts: needsTexts)
    for remark in text.remarks {
      Descriptor.standardError.say("bitext: \(InputFile(path: path).name): \(remark)")
    }
    return text
  }

  private func read(_ path: String, needsTexts: Bool) throws -> AlignedText {
    let file = InputFile(path: path)
    let bytes = try TextReader.unpacked(try file.bytes(), name: file.name)
    guard let format = from ?? AlignedFormat(recognizing: bytes) else {
      throw BitextError(
        .malformed, "This is no format of aligned text that is known.",
        remedy: "Name it with --from: \(AlignedFormat.choices).", file: file.name)
    }
    if source != nil && !format.isOfIndices {
      throw ValidationError("\(format.rawValue) holds its texts itself: leave out --source and --target.")
    }
    let given = Bilingual(source: sourceLanguage, target: targetLanguage).map { $0.map(Language.init) }
    let languages = Bilingual(source: given.source ?? .english, target: given.target ?? .chinese)
    switch format {
    case .tmx: return try TMXReader(languages: given, isStrict: strict).text(in: bytes, file: file.name)
    case .xliff: return try XLIFFReader(languages: given).text(in: bytes, file: file.name)
    case .po: return try POReader(languages: given).text(in: bytes, file: file.name)
    case .table: return try TableReader(languages: given).text(in: bytes, file: file.name)
    case .jsonl: return try JSONLinesReader(languages: given).text(in: bytes, file: file.name)
    case .ladderText:
      return try LadderReader().text(in: bytes, file: file.name, languages: languages)
    case .intertext: return try interText(bytes, path, languages)
    case .vecalign, .ladder, .champollion:
      let beads = try format.beads(in: bytes, file: file.name)
      guard let source, let target else {
        if needsTexts {
          throw ValidationError(
            "\(format.rawValue) holds indices only: name the files of the segments with --source and --target."
          )
        }
        return try AlignedText(withoutTexts: beads, file: file.name)
      }
      let documents = Bilingual(
        source: Document(page: try page(source), language: languages.source),
        target: Document(page: try page(target), language: languages.target))
      return try AlignedText(beads, of: documents, file: file.name)
    }
  }

  private func page(_ path: String) throws -> Page {
    let file = InputFile(path: path)
    let languages = Bilingual(source: Language.english, target: Language.chinese)
    return try TextReader(languages: languages, takesLines: true)
      .text(in: try file.bytes(), name: file.name).page
  }

  /// The documents of InterText lie beside the file of links.
  private func interText(
    _ links: [UInt8], _ path: String, _ languages: Bilingual<Language>
  ) throws -> AlignedText {
    let reader = InterTextReader()
    let names = try reader.documentNames(inLinks: links, file: path)
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let paths = names.map { $0.hasPrefix("/") ? $0 : folder + $0 }
    let documents = Bilingual(
      source: try InputFile(path: paths.source).bytes(), target: try InputFile(path: paths.target).bytes())
    return try reader.text(
      links: links, documents: documents, names: paths, file: path, languages: languages)
  }
}
