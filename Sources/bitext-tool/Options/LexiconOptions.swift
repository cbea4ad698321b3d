import ArgumentParser
import Bitext

/// Which lexicon is used.
struct LexiconOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A lexicon made by `bitext lexicon`. Without it English and Chinese use the built-in one.",
      valueName: "file"))
  var lexicon: String?
  @Flag(help: "Use no lexicon at all.")
  var noLexicon = false

  func validate() throws {
    if noLexicon && lexicon != nil { throw ValidationError("Give either --lexicon or --no-lexicon.") }
  }

  /// The lexicon for a pair of languages, nil where there is none.
  func lexicon(for languages: Bilingual<Language>) throws(BitextError) -> Lexicon? {
    if noLexicon { return nil }
    guard let path = lexicon else { return Lexicon.builtIn(for: languages) }
    let chosen = try LexiconFile(path: path).lexicon()
    guard chosen.serves(languages) else {
      throw BitextError(
        .configuration,
        "is for \(chosen.headLanguage) and \(chosen.targetLanguage), not for \(languages.source) and \(languages.target).",
        remedy: "Give a lexicon of the two languages, or --no-lexicon.", file: path)
    }
    return chosen
  }
}
