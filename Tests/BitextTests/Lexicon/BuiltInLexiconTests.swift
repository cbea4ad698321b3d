import Testing

@testable import Bitext

@Suite struct BuiltInLexiconTests {
  private let lexicon = Lexicon.builtIn(for: Bilingual(source: .english, target: .chinese))

  @Test func itIsSound() throws {
    let lexicon = try #require(lexicon)
    try lexicon.form.validate()
    #expect(lexicon.byteCount <= 8 << 20)
    #expect(lexicon.sources.contains("CC-CEDICT"))
  }

  @Test(arguments: [
    ("友谊", "friendship"), ("友誼", "friendship"), ("承认", "admit"), ("中华人民共和国", "republ"),
  ])
  func itKnows(head: String, stem: String) throws {
    let translations = try #require(lexicon?.translations(of: head))
    #expect(translations.contains { $0.text == stem })
  }

  @Test func associationsComeFromWordsAndTheirParts() throws {
    let lexicon = try #require(lexicon)
    var chinese = WordReader(.chinese, lexicon: lexicon)
    var english = WordReader(.english)
    var words: [ContentWord] = []
    chinese.read("友谊", into: &words)
    english.read("Friends value their friendship.", into: &words)
    let associations = WordAssociations(
      lexicon: lexicon, heads: chinese.vocabulary, targets: english.vocabulary)
    let row = associations.row(0).map {
      (english.vocabulary.text(Int(associations.columns[$0])), associations.weights[$0])
    }
    #expect(row.contains { $0.0 == "friendship" && $0.1 > 0.8 })
    #expect(row.contains { $0.0 == "friend" && $0.1 < 0.2 })
    #expect(associations.rowStarts.count == chinese.vocabulary.count + 1)
  }
}
