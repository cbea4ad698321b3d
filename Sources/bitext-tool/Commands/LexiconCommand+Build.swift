import ArgumentParser
import Bitext
import BitextFormats

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension LexiconCommand {
  struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Make a lexicon by a recipe: the same sources give the same bytes.",
      discussion: """
        The recipe is JSON and names the sources with their versions and licences; their files are looked for
        in --inputs. The recipe of the built-in lexicon is Benchmarks/Records/lexicon.recipe.json.
        """)

    @Argument(help: "The recipe.")
    var recipe: String
    @Option(help: ArgumentHelp("The folder of the sources.", valueName: "folder"))
    var inputs = "."
    @Option(
      help: ArgumentHelp(
        "A source to leave out, or a document of one as SOURCE/DOCUMENT. May be given several times.",
        valueName: "name"))
    var exclude: [String] = []
    @OptionGroup var output: Destination

    func run() throws {
      let recipe = try read()
      let folder = inputs
      let sources = LexiconRecipe.Inputs(
        bytes: { try InputFile(path: "\(folder)/\($0)").bytes() },
        files: { try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\($0)") })
      let (builder, contributions) = try recipe.build(from: sources, excluding: Set(exclude))
      for part in contributions {
        Descriptor.standardError.say("\(part.name): read \(part.read), pairs \(part.pairs)")
      }
      try output.write(builder)
    }

    private func read() throws -> LexiconRecipe {
      let file = InputFile(path: recipe)
      do {
        return try JSONDecoder().decode(LexiconRecipe.self, from: Data(try file.bytes()))
      } catch let error as DecodingError {
        throw BitextError(
          .malformed, "is no recipe of a lexicon: \(error)", file: file.name, underlying: error)
      }
    }
  }
}
