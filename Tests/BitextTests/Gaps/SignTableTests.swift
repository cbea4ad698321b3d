import Testing

@testable import Bitext

@Suite struct SignTableTests {
  private let table = SignTable(
    sharp: [
      "=01 buy, pre-order, buy up ~ get | 购买, 買 ~ 买 | sell, pre-sell | 出售\n\n# at least | 至少 | at most | 至多\n"
    ],
    common: ["! upper house | 参议院 | lower house, house | 众议院"], voids: "出售处 买办")

  /// The phrases that begin with a word: the rest of each with its axis and pole, and ~ before loose ones.
  private func phrases(_ word: String) -> [String] {
    var phrases = SignPhrases(table)
    let number = phrases.number(of: Array(word.utf8))
    let known = ["order", "up", "sell", "least", "most", "house"].map {
      ($0, phrases.number(of: Array($0.utf8)))
    }
    return phrases.phrases(beginningWith: number).map { phrase in
      let rest = phrases.restWords[phrase.rest].map { word in known.first { $0.1 == word }?.0 ?? "?" }
      return (phrase.entry.isNarrow ? "" : "~") + rest.joined(separator: " ")
        + "\(phrase.entry.sense.axis)\(phrase.entry.sense.pole)"
    }
  }

  @Test func dutiesStandOnTheirAxis() {
    var reader = EnglishSigns(.standard)
    let signs = reader.signs(in: Span(0, 5), Array("shall".utf8)).filter(\.isNarrow)
    #expect(signs.contains { $0.sense == SignTable.Sense(axis: SignTable.obligations, pole: 0) })
  }

  @Test func phrasesAreFoundByTheirFirstWords() {
    #expect(phrases("buy") == ["up00", "00"])
    #expect(phrases("pre") == ["order00", "sell01"])
    #expect(phrases("at") == ["least10", "most11"])
    #expect(phrases("get") == ["~00"])
    #expect(phrases("house") == ["21"])
    #expect(phrases("hous").isEmpty)
    #expect(phrases("orders").isEmpty)
  }

  @Test func wordsOfChineseAreFoundByTheirFirstCharacters() {
    let words = table.hanWords(beginningWith: ("出" as Unicode.Scalar).value)
      .filter { table.scalars[$0.range.lowerBound] == ("出" as Unicode.Scalar).value }
    // The longer first, and what stands for nothing without an entry.
    #expect(words.map(\.range.count) == [3, 2])
    #expect(words.map { $0.entry == nil } == [true, false])
    // 買 is looked for in its simplified form.
    #expect(
      table.hanWords(beginningWith: ("买" as Unicode.Scalar).value)
        .filter { table.scalars[$0.range.lowerBound] == ("买" as Unicode.Scalar).value }.count == 3)
  }

  @Test func axesKeepTheirMarks() {
    #expect(table.poles == [2, 2, 2])
    #expect(table.sharpCount == 2)
    #expect(table.isNumeric == [false, true, false])
    #expect(table.isOfNames == [false, false, true])
    #expect(!table.exclude(.init(axis: 0, pole: 0), .init(axis: 0, pole: 1)))
    #expect(table.exclude(.init(axis: 1, pole: 0), .init(axis: 1, pole: 1)))
  }
}
