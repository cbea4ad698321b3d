import ArgumentParser
import Bitext

/// `bitext lexicon`: make, look into and join lexicons.
struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon",
    abstract: "Make, look into and join lexicons of word correspondences.",
    discussion: """
      A lexicon is a file that `--lexicon` takes; English and Chinese have one built in.

        bitext lexicon inspect 成果
        bitext lexicon import cedict_ts.u8 --format cedict --output mine.lexicon
        bitext lexicon import en-de.dic --format hunalign --source-language en --target-language de \\
          --output en-de.lexicon
        bitext lexicon learn --source all.en --target all.zh --output learnt.lexicon
        bitext lexicon merge mine.lexicon learnt.lexicon --output both.lexicon
      """,
    subcommands: [Inspect.self, Import.self, Learn.self, Merge.self, Build.self]
  )

  /// Where a command writes the lexicon that it made.
  struct Destination: ParsableArguments {
    @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file"))
    var output: String

    func write(_ builder: LexiconBuilder) throws {
      let bytes = try builder.serialized()
      try OutputFile(path: output).write { $0.write(bytes[...]) }
      let lexicon = try Lexicon(bytes)
      Descriptor.standardError.say(
        "\(output): \(lexicon.headCount) heads, \(lexicon.targetCount) words, \(lexicon.pairCount) pairs, "
          + "\(bytes.count) bytes")
    }
  }

  /// The two languages of a word list or of aligned text.
  struct Languages: ParsableArguments {
    @Option(help: ArgumentHelp("The language of the source side.", valueName: "tag"))
    var sourceLanguage = "en"
    @Option(help: ArgumentHelp("The language of the target side.", valueName: "tag"))
    var targetLanguage = "zh"

    var languages: Bilingual<Language> {
      Bilingual(source: Language(sourceLanguage), target: Language(targetLanguage))
    }

    /// The side that is looked up: the one without spaces between words, where longest match needs heads.
    var headSide: Side {
      languages.target.isWrittenWithoutSpaces && !languages.source.isWrittenWithoutSpaces ? .target : .source
    }

    func builder() -> LexiconBuilder {
      LexiconBuilder(headLanguage: languages[headSide], targetLanguage: languages[headSide.opposite])
    }
  }
}

extension LexiconCommand {
  struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Join lexicons of the same two languages; of equal pairs the heaviest stays.")

    @Argument(help: "The lexicons; `built-in` is the one in the program.")
    var lexicons: [String]
    @OptionGroup var output: Destination

    func run() throws {
      let all = try lexicons.map(LexiconCommand.lexicon)
      guard let first = all.first else { throw ValidationError("Give a lexicon.") }
      var builder = LexiconBuilder(first)
      for (path, lexicon) in zip(lexicons, all).dropFirst() {
        guard lexicon.headLanguage.code == first.headLanguage.code,
          lexicon.targetLanguage.code == first.targetLanguage.code
        else {
          throw BitextError(
            .configuration,
            "is for \(lexicon.headLanguage) and \(lexicon.targetLanguage), the first for \(first.headLanguage) and \(first.targetLanguage).",
            file: path)
        }
        builder.add(lexicon)
        builder.sources += lexicon.sources.split(separator: "\n").map(String.init)
          .filter { !builder.sources.contains($0) }
      }
      try output.write(builder)
    }
  }

  /// The lexicon of a path, or the built-in one.
  static func lexicon(_ path: String) throws -> Lexicon {
    guard path == "built-in" else { return try LexiconFile(path: path).lexicon() }
    guard let lexicon = Lexicon.builtIn else {
      throw BitextError(.configuration, "This program was built without a lexicon.")
    }
    return lexicon
  }
}
