import Testing
import _BitextTestSupport

@testable import Bitext

/// Text that was left in the language of the other side.
@Suite struct UntranslatedRuleTests {
  private func untranslated(_ english: String, _ chinese: String) -> [String] {
    let bitext = BarredBitext(english, chinese)
    let gaps = GapFinder().gaps(
      in: GapContext(bitext.segmentation, paragraphs: bitext.paragraphs, sentences: bitext.sentences)
    ).filter { $0.kind == .untranslated }
    return gaps.flatMap { gap in
      gap.spans.target.map { span in
        String(decoding: bitext.segmentation.target.document.page.utf8[span.range], as: UTF8.self)
      }
    }
  }

  /// A term may be left as it is, a clause may not.
  @Test func termsAreNotes() {
    let bitext = BarredBitext(
      "The disk writes a core dump.\nIf it rains, the match will be moved.",
      "磁盘写入一个core dump。\n如果下雨，the match will be moved。")
    let gaps = GapFinder().gaps(
      in: GapContext(bitext.segmentation, paragraphs: bitext.paragraphs, sentences: bitext.sentences))
    #expect(gaps.filter { $0.kind == .untranslated }.map(\.severity) == [.note, .warning])
  }

  @Test(arguments: [
    // Rows of ordinary words
    ("The fund supports small firms.", "该基金支持small firms。", ["small firms"]),
    ("The price includes breakfast and parking.", "价格含早餐and parking。", ["and parking"]),
    ("If it rains, the match will be moved.", "如果下雨，the match will be moved。", ["the match will be moved"]),
    // Names, codes and glosses
    ("The team uses Python and Linux.", "该团队使用Python和Linux。", []),
    ("The group Green River played in the park.", "Green River乐队在公园演出。", []),
    ("The club plays rock and roll.", "该俱乐部演奏摇滚（rock and roll）。", []),
    // Short lines
    ("Closing remarks", "Closing remarks", ["Closing remarks"]),
    ("Blue Harbor", "Blue Harbor", []),
  ])
  func areFound(_ english: String, _ chinese: String, _ expected: [String]) {
    #expect(untranslated(english, chinese) == expected, "\(english) = \(chinese)")
  }
}
