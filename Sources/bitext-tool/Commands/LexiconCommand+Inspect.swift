import ArgumentParser
import Bitext
import BitextFormats

extension LexiconCommand {
  struct Inspect: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print what a lexicon says about words of either language, or about itself.",
      discussion: """
        Each line is a head, a word of the other language in the form that it is compared in (in English a
        stem), and the weight of the pair, the heaviest first. Without a word the sources and counts are printed.

          bitext lexicon inspect 成果 achievements
        """)

    @Argument(help: "Words of either language.")
    var words: [String] = []
    @Option(help: ArgumentHelp("The lexicon; without it the built-in one.", valueName: "file"))
    var lexicon = "built-in"
    @Flag(help: "Print every pair.")
    var all = false

    func run() throws {
      let lexicon = try LexiconCommand.lexicon(lexicon)
      try OutputFile(path: nil).write { stream in
        if all {
          lexicon.forEachHead { head, translations in
            Self.print(head, translations.map { (lexicon.text(ofTarget: $0.target), $0.weight) }, to: &stream)
          }
        } else if words.isEmpty {
          stream.write(
            """
            languages\t\(lexicon.headLanguage) \(lexicon.targetLanguage)
            heads\t\(lexicon.headCount)
            words\t\(lexicon.targetCount)
            pairs\t\(lexicon.pairCount)
            bytes\t\(lexicon.byteCount)

            """)
          for source in lexicon.sources.split(separator: "\n") { stream.write("source\t\(source)\n") }
        }
        for word in words { Self.print(word, in: lexicon, to: &stream) }
      }
    }

    private static func print(_ word: String, in lexicon: Lexicon, to stream: inout Output) {
      if let translations = lexicon.translations(of: word) {
        print(word, translations, to: &stream)
        return
      }
      // A word that is no head may be one of the other language, or text in which heads are found.
      var reader = WordReader(lexicon.targetLanguage)
      var found: [ContentWord] = []
      reader.read(word, into: &found)
      let stems = Set(found.map { reader.vocabulary.text($0.id) })
      var heads: [(head: String, stem: String, weight: Float)] = []
      lexicon.forEachHead { head, translations in
        for translation in translations {
          let stem = lexicon.text(ofTarget: translation.target)
          if stems.contains(stem) { heads.append((head, stem, translation.weight)) }
        }
      }
      heads.sort { ($1.weight, $0.head) < ($0.weight, $1.head) }
      for entry in heads { print(entry.head, [(entry.stem, entry.weight)], to: &stream) }
      if !heads.isEmpty { return }

      var parts = WordReader(lexicon.headLanguage, lexicon: lexicon)
      found.removeAll()
      parts.read(word, into: &found)
      for part in found {
        let head = parts.vocabulary.text(part.id)
        print(head, lexicon.translations(of: head) ?? [], to: &stream)
      }
    }

    private static func print(
      _ head: String, _ translations: [(text: String, weight: Float)], to stream: inout Output
    ) {
      if translations.isEmpty { stream.write("\(head)\t\t\n") }
      for translation in translations {
        let hundredths = Int((translation.weight * 100).rounded())
        let digits = "\(hundredths % 100)"
        stream.write(
          "\(head)\t\(translation.text)\t\(hundredths / 100).\(digits.count < 2 ? "0" : "")\(digits)\n")
      }
    }
  }
}
