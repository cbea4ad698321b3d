import Testing

@testable import Bitext

@Suite struct LexiconTests {
  private func sample() throws -> Lexicon {
    var builder = LexiconBuilder(headLanguage: .chinese, targetLanguage: .english)
    builder.sources = ["b", "a"]
    builder.add(head: "成果", translation: "achievements")
    builder.add(head: "成果", translation: "the results")
    builder.add(head: "成", translation: "to become")
    builder.add(head: "对话", translation: "a strategic dialogue", weight: 0.8)
    builder.add(head: "𠮷野", translation: "Yoshino")
    builder.addHead("空")
    return try builder.lexicon()
  }

  @Test func looksUp() throws {
    let lexicon = try sample()
    #expect(lexicon.headCount == 5 && lexicon.pairCount == 6 && lexicon.targetCount == 6)
    #expect(lexicon.sources == "a\nb")
    #expect(lexicon.translations(of: "成果")?.map(\.text) == ["achiev", "result"])
    #expect(lexicon.translations(of: "𠮷野")?.map(\.text) == ["yoshino"])
    #expect(lexicon.translations(of: "空")?.isEmpty == true)
    #expect(lexicon.translations(of: "果") == nil)
    #expect(lexicon.translations(of: "") == nil)
    let phrase = try #require(lexicon.translations(of: "对话"))
    #expect(abs(phrase[0].weight - 0.8 / Float(2).squareRoot()) < 0.01)
    #expect(lexicon.serves(Bilingual(source: .english, target: Language("zh-Hant"))))
    #expect(!lexicon.serves(Bilingual(source: .english, target: Language("de"))))
  }

  @Test func everyHeadIsVisitedOnce() throws {
    var heads: [String] = []
    try sample().forEachHead { head, _ in heads.append(head) }
    #expect(heads.sorted() == ["对话", "成", "成果", "空", "𠮷野"].sorted())
  }

  @Test func contentDecidesTheBytesAndNotItsOrder() throws {
    let entries = [("一", "one"), ("二", "two"), ("二", "second"), ("三四", "three and four")]
    func bytes(_ entries: [(String, String)]) throws -> [UInt8] {
      var builder = LexiconBuilder(headLanguage: .chinese, targetLanguage: .english)
      for (head, translation) in entries { builder.add(head: head, translation: translation) }
      return try builder.serialized()
    }
    #expect(try bytes(entries) == bytes(entries.reversed() + entries))
  }

  @Test func longestHeadWins() throws {
    var reader = WordReader(.chinese, lexicon: try sample())
    var words: [ContentWord] = []
    reader.read("成果的成，对话abc野", into: &words)
    #expect(words.map { reader.vocabulary.text($0.id) } == ["成果", "成", "对话", "野"])
    #expect(words.map(\.offset) == [0, 9, 15, 24])
  }

  @Test func everyDamagedByteIsFound() throws {
    var builder = LexiconBuilder(headLanguage: .chinese, targetLanguage: .english)
    builder.add(head: "成果", translation: "results")
    let bytes = try builder.serialized()
    // Most of the bytes are the empty table of roots: a sample of it will do.
    for index in bytes.indices where index < 100 || index > 131_000 || index % 997 == 0 {
      var damaged = bytes
      damaged[index] ^= 0x11
      #expect(throws: BitextError.self) { try Lexicon(damaged) }
    }
    for count in [0, 1, 63, 96, 100, bytes.count - 1] {
      #expect(throws: BitextError.self) { try Lexicon(Array(bytes.prefix(count))) }
    }
  }

  @Test func damageWithARightChecksumIsFoundOrHarmless() throws {
    let bytes = try { () throws -> [UInt8] in
      var builder = LexiconBuilder(headLanguage: .chinese, targetLanguage: .english)
      for head in ["成果", "成就", "对话", "对"] { builder.add(head: head, translation: "word \(head.utf8.count)") }
      return try builder.serialized()
    }()
    for index in bytes.indices where (24..<100).contains(index) || index > 131_100 {
      for flip in [0x01, 0x80, 0xFF] as [UInt8] {
        var damaged = bytes
        damaged[index] ^= flip
        let sum = damaged.withUnsafeBytes { LexiconForm.checksum(of: $0) }
        withUnsafeBytes(of: sum.littleEndian) { damaged.replaceSubrange(16..<24, with: $0) }
        guard let lexicon = try? Lexicon(damaged) else { continue }
        lexicon.forEachHead { head, translations in
          for translation in translations { _ = lexicon.text(ofTarget: translation.target) }
          _ = lexicon.translations(of: head)
        }
      }
    }
  }

  @Test func wordsOfSpacedLanguagesAreKeys() throws {
    var builder = LexiconBuilder(headLanguage: Language("de"), targetLanguage: .english)
    builder.add(head: "Höhe", translation: "height")
    let lexicon = try builder.lexicon()
    var reader = WordReader(Language("de"), lexicon: lexicon)
    var words: [ContentWord] = []
    reader.read("Die HÖHE ist ЁЖ.", into: &words)
    #expect(words.map { reader.vocabulary.text($0.id) } == ["die", "hohe", "ist", "ёж"])
    #expect(lexicon.translations(of: "hohe")?.map(\.text) == ["height"])
  }
}
