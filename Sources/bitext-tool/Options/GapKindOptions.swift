import ArgumentParser
import Bitext
import BitextFormats

/// Which kinds of gap are looked for, and by which glossary.
struct GapKindOptions: ParsableArguments {
  @Option(
    name: .customLong("glossary"),
    help: ArgumentHelp(
      "A glossary as TSV, CSV or TBX: terms, what has to stand for them, and what may not. `bitext help terms` tells more.",
      valueName: "file"))
  var glossaryPath: String?
  @Option(
    help: ArgumentHelp(
      "Kinds of gap that are not told, with commas between them, such as punctuation,duplicate: \(Gap.Kind.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "kinds"))
  var ignoreGaps: String?

  @Option(
    help: ArgumentHelp("The only kinds of gap that are told, written in the same way.", valueName: "kinds"))
  var onlyGaps: String?

  func validate() throws {
    for kind in kinds(ignoreGaps) + kinds(onlyGaps) where Gap.Kind(rawValue: kind) == nil {
      let kinds = Gap.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("“\(kind)” is no kind of gap; the kinds are \(kinds).")
    }
  }

  /// Says so if no term of the glossary stands in the text.
  func tellGlossary(occurs: Bool, in messages: MessageLanguage) {
    guard let glossaryPath, !occurs else { return }
    let words = InterfaceWords(language: messages)
    let told = words("no term of this glossary stands in the text.", "文本中没有该术语表的术语。")
    Descriptor.standardError.say("bitext: \(glossaryPath): \(told)")
  }

  /// Whether an option was given.
  var isUsed: Bool { glossaryPath != nil || ignoreGaps != nil || onlyGaps != nil }

  private func kinds(_ list: String?) -> [String] {
    list?.split(separator: ",").map { String($0.drop { $0 == " " }) } ?? []
  }

  /// The kinds of gap that are told.
  var toldKinds: [Gap.Kind] {
    let ignored = kinds(ignoreGaps)
    let only = onlyGaps.map(kinds)
    return Gap.Kind.allCases.filter {
      !ignored.contains($0.rawValue) && only?.contains($0.rawValue) ?? true
    }
  }

  /// A configuration with what the options say of the gaps to look for.
  ///
  /// - Parameter languages: those of the text, English and Chinese where nothing was said.
  func configuring(_ configuration: Configuration, for languages: Bilingual<Language?>) throws
    -> Configuration
  {
    var configuration = configuration
    let told = toldKinds
    configuration.gaps.ignoredKinds += Gap.Kind.allCases.filter { !told.contains($0) }
    if let path = glossaryPath {
      let file = InputFile(path: path)
      let reader = GlossaryReader(
        languages: Bilingual(source: languages.source ?? .english, target: languages.target ?? .chinese))
      let glossary = try reader.glossary(in: try file.bytes(), file: file.name)
      configuration.gaps.glossary = Glossary(configuration.gaps.glossary.terms + glossary.terms)
    }
    return configuration
  }
}
