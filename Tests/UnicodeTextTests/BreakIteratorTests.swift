import Testing
import UnicodeText

@Suite struct BreakIteratorTests {
  @Test func offsetsAreBytes() {
    let iterator = BreakIterator(.grapheme)
    #expect(iterator.boundaries(of: Array("aé中😀e\u{301}\r\n".utf8)) == [1, 3, 6, 10, 13, 15])
  }

  @Test func emptyTextHasNoBoundary() {
    #expect(BreakIterator(.sentence, locale: "en").boundaries(of: [UInt8]()) == [])
  }

  @Test func illFormedTextIsOneStretch() {
    let iterator = BreakIterator(.word)
    #expect(iterator.boundaries(of: [0x61, 0x20, 0xFF, 0x62]) == [4])
    #expect(iterator.boundaries(of: Array("a b".utf8)) == [1, 2, 3])
  }

  @Test func cloneReadsItsOwnText() {
    let iterator = BreakIterator(.sentence, locale: "zh")
    let text = Array("他来了。我走了。".utf8)
    text.withUnsafeBufferPointer { iterator.setText($0) }
    #expect(iterator.next() == 12)
    let clone = iterator.clone()
    #expect(clone.next() == nil)
    #expect(clone.boundaries(of: Array("好。坏。".utf8)) == [6, 12])
    #expect(iterator.next() == 24)
  }

  @Test func wordsHaveKinds() {
    let iterator = BreakIterator(.word, locale: "zh")
    let text = Array("中国 has 49 カナ".utf8)
    text.withUnsafeBufferPointer { iterator.setText($0) }
    var kinds: [BreakIterator.WordKind] = []
    while iterator.next() != nil { kinds.append(iterator.wordKind) }
    #expect(kinds == [.ideographic, .none, .letter, .none, .number, .none, .ideographic])
  }

  @Test func chineseWordsComeFromTheDictionary() {
    let iterator = BreakIterator(.word, locale: "zh")
    #expect(iterator.boundaries(of: Array("中华人民共和国成立".utf8)) == [6, 12, 21, 27])
  }

  @Test func unknownLocaleIsRoot() {
    let iterator = BreakIterator(.sentence, locale: "xx-nonsense-nonsense")
    #expect(iterator.boundaries(of: Array("One. Two.".utf8)) == [5, 9])
  }
}
