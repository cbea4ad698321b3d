import Testing

@testable import Bitext

@Suite struct LexiconBuilderTests {
  @Test func headsThatShareATranslationLendTheOthers() throws {
    var builder = LexiconBuilder(headLanguage: .chinese, targetLanguage: .english)
    builder.add(head: "喜悦", translation: "joy")
    builder.add(head: "喜悦", translation: "happiness")
    builder.add(head: "欢乐", translation: "joy")
    builder.add(head: "欢乐", translation: "merriment")
    builder.add(head: "石头", translation: "stone")
    builder.relateHeads()
    let lexicon = try builder.lexicon()
    let lent = try #require(lexicon.translations(of: "喜悦")).filter { $0.weight < 0.5 }
    #expect(lent.map(\.text) == ["merriment"])
    #expect(lexicon.translations(of: "石头")?.map(\.text) == ["stone"])
  }

  @Test func longTranslationsWeighLessAndExplanationsNothing() throws {
    var builder = LexiconBuilder(headLanguage: .chinese, targetLanguage: .english)
    builder.add(head: "甲", translation: "strategic dialogue")
    builder.add(head: "乙", translation: "ancient bronze vessel used during winter sacrificial rites")
    let lexicon = try builder.lexicon()
    #expect(lexicon.translations(of: "甲")?.allSatisfy { (0.7...0.72).contains($0.weight) } == true)
    #expect(lexicon.translations(of: "乙")?.isEmpty == true)
  }

  @Test func namesComeInBothScripts() throws {
    var builder = LexiconBuilder(headLanguage: .chinese, targetLanguage: .english)
    builder.addNames()
    let lexicon = try builder.lexicon()
    for (head, stem) in [("法国", "franc"), ("法國", "franc"), ("一月", "januari"), ("星期日", "sunday")] {
      #expect(lexicon.translations(of: head)?.contains { $0.text == stem } == true, "\(head)")
    }
    #expect(lexicon.sources.contains("ICU"))
  }

  @Test func aLexiconComesBackAsItWas() throws {
    var builder = LexiconBuilder(headLanguage: .chinese, targetLanguage: .english)
    builder.sources = ["one", "two"]
    builder.add(head: "成果", translation: "great achievements")
    builder.addHead("空")
    let bytes = try builder.serialized()
    #expect(try LexiconBuilder(Lexicon(bytes)).serialized() == bytes)
  }
}
