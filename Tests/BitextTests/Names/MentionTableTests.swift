import Testing

@testable import Bitext

/// The countries, places and bodies that the tables and the grammar of names find.
@Suite(.enabled(if: Lexicon.builtIn != nil)) struct MentionTableTests {
  @Test(arguments: [
    ("Serbia will open a consulate in Chengdu.", ["serbia", "chengdu"]),
    ("the U.S. and the UK", ["US", "UK"]), ("Jordan Spieth", ["jordan"]),
    ("The Ministry of Natural Resources said", ["ministry of natural resources"]),
    ("The Budget Committee met.", ["budget committee"]), ("They went there.", []),
    ("the Black Sea", ["black sea"]), ("Spanish ships", ["spanish"]), ("UNESCO added it", ["UNESCO"]),
  ])
  func english(_ text: String, _ forms: [String]) {
    let bytes = Array(text.utf8)
    let mentions = EnglishNameReader.mentions(in: bytes, bytes.indices)
    #expect(mentions.map { String(decoding: $0.forms.first ?? [], as: UTF8.self) } == forms)
  }

  @Test(arguments: [
    ("塞尔维亚将在成都", ["塞尔维亚", "成都"]), ("驶过马里亚纳群岛", ["马里亚纳群岛"]), ("在印度洋", ["印度洋"]),
    ("来自尼日利亚", ["尼日利亚"]), ("巴布亚新几内亚", ["巴布亚新几内亚"]), ("财政部公布", ["财政部"]), ("沒有名字", []),
  ])
  func chinese(_ text: String, _ names: [String]) {
    let bytes = Array(text.utf8)
    let mentions = ChineseNameReader.mentions(in: bytes, bytes.indices, words: [])
    #expect(mentions.map { String(decoding: bytes[$0.span.range], as: UTF8.self) } == names)
  }

  @Test func `a word that reaches over its end makes it no name`() {
    let bytes = Array("沿海地区".utf8)
    let words = [Span(0, 6), Span(6, 12)].map { NameWord(span: $0, support: 0, isKnown: true) }
    #expect(ChineseNameReader.mentions(in: bytes, bytes.indices, words: words).isEmpty)
  }
}
