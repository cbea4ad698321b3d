import ArgumentParser
import Bitext
import BitextFormats

extension LexiconCommand {
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make a lexicon of a word list.",
      discussion: """
        Formats: cedict (CC-CEDICT), hunalign (`translation @ phrase`), champollion (`phrase <> translation`),
        tsv (`phrase TAB translation`, and a weight from 0 to 1 behind another tab). The phrases are in the
        source language, their translations in the target language.
        """)

    @Argument(help: "The word list; `-` is standard input.")
    var file: String
    @Option(help: "cedict, hunalign, champollion or tsv.")
    var format: DictionaryFormat
    @OptionGroup var languages: Languages
    @Flag(help: "Give heads that share a translation each other's translations, with little weight.")
    var relate = false
    @Option(help: ArgumentHelp("What the lexicon says about where it comes from.", valueName: "text"))
    var attribution: String?
    @OptionGroup var output: Destination

    func run() throws {
      let input = InputFile(path: file)
      var bytes = try TextReader.unpacked(try input.bytes(), name: input.name)
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
      var builder = languages.builder()
      do {
        _ = try format.read(bytes, source: languages.languages.source, into: &builder)
      } catch {
        throw BitextError(
          error.code, error.message, remedy: error.remedy, file: input.name, location: error.location)
      }
      if relate { builder.relateHeads() }
      builder.sources = [attribution ?? "\(input.name), \(format.rawValue)"]
      try output.write(builder)
    }
  }
}

extension DictionaryFormat: ExpressibleByArgument {}
