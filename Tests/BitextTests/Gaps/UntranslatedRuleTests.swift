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

  private func severities(_ english: String, _ chinese: String) -> [Gap.Severity] {
    let bitext = BarredBitext(english, chinese)
    return GapFinder().gaps(
      in: GapContext(bitext.segmentation, paragraphs: bitext.paragraphs, sentences: bitext.sentences)
    ).filter { $0.kind == .untranslated }.map(\.severity)
  }

  /// A term may be left as it is, a clause may not.
  @Test func `terms are notes`() {
    // What stands so again and again
    #expect(
      severities(
        "The disk writes a core dump.\nThe core dump is large.\nIf it rains, the match will be moved.",
        "磁盘写入一个core dump。\n这个core dump很大。\n如果下雨，the match will be moved。")
        == [.note, .note, .warning])
    // And in a text of commands
    #expect(
      severities(
        "The disk writes a core dump.\nStart nginx first.\nThen run xinetd as root.",
        "磁盘写入一个core dump。\n先启动nginx。\n然后以root身份运行xinetd。"
      ).allSatisfy { $0 == .note })
    #expect(severities("The road is closed by snow.", "道路因snow而封闭。") == [.warning])
  }

  @Test(arguments: [
    // Rows of ordinary words
    ("The fund supports small firms.", "该基金支持small firms。", ["small firms"]),
    ("The price includes breakfast and parking.", "价格含早餐and parking。", ["and parking"]),
    ("If it rains, the match will be moved.", "如果下雨，the match will be moved。", ["the match will be moved"]),
    // One word: of grammar, of the calendar, a country, a thing
    ("The price includes breakfast with coffee.", "价格含早餐with咖啡。", ["with"]),
    ("The bridge will open in October.", "大桥将于October通车。", ["October"]),
    ("The apples come from Poland.", "苹果来自Poland。", ["Poland"]),
    ("The farmer bought a new tractor.", "农民买了一台新的tractor。", ["tractor"]),
    // The words of a heading
    ("Chapter 2 Duties of the Buyer", "第二章 Duties of the Buyer", ["Duties of the Buyer"]),
    // Names, codes and glosses
    ("The film May opens in Paris.", "影片《May》在巴黎上映。", []),
    ("Poland Spring is sold in bottles.", "Poland Spring以瓶装出售。", []),
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

  @Test(arguments: [
    // Chinese in English, and Pinyin for what has a name
    ("The 村长 opened the road.", "村长开通了道路。", 1),
    ("They sold 两头 cows at the market.", "他们在市场上卖了两头牛。", 1),
    ("In spring the farmers plant huasheng here.", "春天农民在这里种花生。", 1),
    ("Wang Wei 王维 wrote the poem.", "王维写了这首诗。", 0),
    ("The character 道 means road, and the word 道路 does too.", "“道”字指路，道路一词也是。", 0),
    ("She plays the guzheng.", "她弹古筝。", 0),
  ])
  func areFoundInEnglish(_ english: String, _ chinese: String, _ count: Int) {
    #expect(severities(english, chinese).count { $0 == .warning } == count, "\(english) = \(chinese)")
  }
}
