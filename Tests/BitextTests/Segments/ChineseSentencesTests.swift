import Bitext
import Testing

/// The reference cases of Chinese: each is divided exactly at its bars.
@Suite struct ChineseSentencesTests {
  @Test(arguments: ChineseSentences.all)
  func divided(item: ChineseSentences) {
    let pieces = item.bars.split(separator: "|").map(String.init)
    let found = Boundaries.sentences(pieces.joined(), .chinese)
    #expect(
      Boundaries.ends(found) == Boundaries.ends(pieces), "\(item.rule): found \(found.joined(separator: "|"))"
    )
  }

  /// Text in Chinese is divided alike where English is the language of the document, and the other way round.
  @Test func caseCount() {
    print("Chinese sentences: \(ChineseSentences.all.count) cases")
    #expect(ChineseSentences.all.count >= 150)
    #expect(Set(ChineseSentences.all.map(\.bars)).count == ChineseSentences.all.count)
  }
}
