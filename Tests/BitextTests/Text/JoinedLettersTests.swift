import Testing

@testable import Bitext

/// Text of a script without spaces that was divided by spaces all the same.
@Suite struct JoinedLettersTests {
  private func joined(_ text: String) -> (letters: JoinedLetters, text: String)? {
    var text = text
    return text.withUTF8 { JoinedLetters($0, in: 0..<$0.count) }.map {
      ($0, String(decoding: $0.bytes, as: UTF8.self))
    }
  }

  @Test(arguments: [
    ("两 座 港口 将 共同 培训 引航员 。", "两座港口将共同培训引航员 。"),
    ("港 口 于 2016 年 开 放", "港口于 2016 年开放"),
    ("使 用 GNU 工 具", "使用 GNU 工具"),
  ])
  func spacesBetweenLettersGo(_ text: String, _ expected: String) {
    #expect(joined(text)?.text == expected)
  }

  @Test(arguments: [
    "两座港口将共同培训引航员。", "两座港口将共同培训引航员 每年春天交换海图", "使用 GNU 工具", "The old harbour", "", " ",
  ])
  func otherSpacesStay(_ text: String) {
    #expect(joined(text) == nil)
  }

  @Test func `what is found stands in the text with its spaces`() throws {
    let text = "两 座 港 口 开 放"
    let found = try #require(joined(text))
    let span = found.letters.original(Span(6, 12))
    #expect(String(decoding: Array(text.utf8)[span.range], as: UTF8.self) == "港 口")
    #expect(found.letters.original(Span(18, 18)).lowerBound == text.utf8.count)
  }

  @Test func `broken UTF-8 and a space at either end do no harm`() {
    let bytes: [UInt8] = [0x20, 0xE4, 0xB8, 0x20, 0xE4, 0xB8, 0x80, 0x20, 0xE4, 0xB8, 0x80, 0x20, 0xE4]
    let found = bytes.withUnsafeBufferPointer { JoinedLetters($0, in: 0..<$0.count) }
    #expect(found?.bytes.count == bytes.count - 1)
  }

  @Test func `words and values are read as if nothing stood between them`() {
    let divided = "甲 种 债 票 定 额 为 美 金 三 千 七 百 二 十 万 元"
    let plain = divided.filter { $0 != " " }
    func words(_ text: String) -> [String] {
      var reader = WordReader(.chinese, lexicon: .builtIn)
      var words: [ContentWord] = []
      reader.read(text, into: &words)
      return words.map { reader.vocabulary.text($0.id) }
    }
    #expect(words(divided) == words(plain))
    #expect(words(plain).contains("定额"))
    #expect(ValueTableTests.notation(divided, .chinese) == "#A? USD 37200000")
  }
}
