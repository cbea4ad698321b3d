import Testing

@testable import Bitext

@Suite struct NamesBySoundTests {
  /// The words that count as one name, `Latin 汉字` each.
  private func names(_ english: String, _ chinese: String) -> Set<String> {
    let documents = Bilingual(
      source: Document(english, language: .english), target: Document(chinese, language: .chinese))
    let segments = documents.map { [Segment(Span(0, $0.page.utf8.count))] }
    let words = SegmentWords(segments, in: documents, lexicon: .builtIn)
    return Set(
      (words.names?.strengths ?? [:]).keys.map {
        "\(words.vocabularies.source.text(Int($0.latin))) \(words.vocabularies.target.text(Int($0.han)))"
      })
  }

  @Test func `a Chinese name answers its Pinyin, whatever words its characters were divided into`() {
    let found = names("Then Qiyao left with Song Weili.", "然后琦瑶和宋蔚丽走了。")
    #expect(found.isSuperset(of: ["qiyao 琦", "qiyao 瑶", "weili 蔚", "weili 丽", "song 宋"]))
    #expect(found.allSatisfy { !$0.hasPrefix("left") })
  }

  @Test func `the parts of a hyphened name are both the name`() {
    #expect(names("She met Jia-rui again.", "她又遇见了嘉瑞。").isSuperset(of: ["jia 嘉", "rui 瑞"]))
  }

  @Test func `a word that is mostly written small is no name`() {
    #expect(names("Long after that a long road and a long wait.", "龙在那里。").isEmpty)
  }

  @Test func `a foreign name answers the characters that render its sound`() {
    let found = names("Gilbert passed to Spaulding.", "吉尔伯特传给斯波尔丁。")
    #expect(found.isSuperset(of: ["gilbert 吉尔伯特", "spauld 斯", "spauld 波"]))
    #expect(!found.contains("gilbert 波"))
    #expect(!found.contains("spauld 吉尔伯特"))
  }

  @Test func `names of other sound are no pair`() {
    #expect(names("Gilbert passed to Spaulding.", "约翰逊看到了莫里森。").isEmpty)
  }
}
