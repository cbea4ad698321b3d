import Bitext
import Testing

/// Where paragraphs begin. In the cases `¶` ends a paragraph and `⏎` is a line break within one.
@Suite struct ParagraphTests {
  @Test(arguments: [
    (
      "one paragraph a line",
      "The ministers met in Beijing.¶They discussed trade and the climate.¶They agreed to meet again."
    ),
    (
      "headings without a full stop",
      "Outcomes of the dialogue¶The two sides agreed on seven outcomes.¶Hotline¶A hotline was set up."
    ),
    ("blank lines", "The ministers met.¶\n\n\nThey left."),
    ("a wrapped sentence", "The two sides decided to set⏎up a hotline and to test it⏎before September."),
    ("a comma at the end", "Participants came from Berlin,⏎Paris and Rome."),
    ("a word that ends nothing", "JOINT STATEMENT OF THE⏎PEOPLE AND GOVERNMENT"),
    ("labels begin paragraphs", "1. The first item¶2. The second item¶(a) a sub-item¶• a bullet"),
    ("a label alone goes with the next line", "1.⏎The first item¶2.⏎The second item"),
    (
      "items behind a conjunction",
      "Each mill shall¶\n\n(a) grind oats;¶(b) keep the weir in repair; and¶(c) sell bran,¶(d) hay, or¶(e) straw as points (a),⏎(b) and (c) say."
    ),
    (
      "items that no mark ends",
      "Depths¶\n\n   (a) north basin: 4 metres¶   (b) south basin:⏎       6 metres¶   (c) canal: 3 metres"
    ),
    (
      "a number that a line refers to",
      "(a) The rule does not apply to boats under paragraph⏎(b) of the same part.¶(b) Nor does it to those in (a) or⏎(c) here."
    ),
    ("a list of words", "features¶contact manager¶events, activities"),
    (
      "text wrapped at a width",
      """
      The two sides agreed that the dialogue had been useful and should be⏎continued. They decided to hold the next \
      round in Washington in the⏎second half of the year. Experts will meet before that in order to⏎prepare it, and will \
      report to the ministers.¶
      Other matters¶
      The two sides also spoke about the protection of networks. They will⏎hold a seminar on it in Beijing in August, to \
      which companies of both⏎countries will be invited.
      """
    ),
    (
      "indented paragraphs",
      """
        The two sides agreed that the dialogue had been useful and should⏎be continued. They decided to hold the next \
      round in Washington in⏎the second half of the year.¶
        Experts will meet before that in order to prepare it, and they⏎will report to the ministers of both countries \
      about what they⏎found.
      """
    ),
  ])
  func english(name: String, text: String) { check(text, .english) }

  @Test(arguments: [
    ("one paragraph a line", "双方举行了会谈。¶会谈取得了成果。"),
    ("U+3000 indents", "\u{3000}\u{3000}双方举行了会谈，就共同关心的问题¶\u{3000}\u{3000}会谈取得了成果"),
    ("headings", "对话成果¶双方达成七项共识。¶热线机制¶双方决定建立热线。"),
    ("labels", "一、桌面推演¶二、热线机制¶（一）范围¶（二）目标"),
    ("items behind a conjunction", "各磨坊应：¶（一）磨燕麦；¶（二）维修堰坝；以及¶（三）出售麸皮。"),
    ("items numbered by stems", "不收费者：¶（甲）儿童¶（乙）学生¶（丙）会员"),
    ("a label alone", "一、⏎桌面推演。¶二、⏎热线机制。"),
    ("a comma at the end", "参加会谈的有公安部、⏎司法部和外交部。"),
    (
      "text wrapped at a width",
      """
      \u{3000}\u{3000}双方认为对话是有益的，应当继续进行下去。双方决定今年下⏎半年在华盛顿举行下一轮对话。在此之前，双方专家将先行会晤⏎\
      进行准备，并向两国部长报告有关情况和建议。¶
      \u{3000}\u{3000}双方还讨论了网络保护问题，同意八月在北京举办研讨会，邀⏎请两国企业参加。
      """
    ),
  ])
  func chinese(name: String, text: String) { check(text, .chinese) }

  private func check(_ marked: String, _ language: Language) {
    let text = marked.replacing("¶\n", with: "\n").replacing("¶", with: "\n").replacing("⏎", with: "\n")
    let wanted = marked.split(separator: "¶").map { paragraph in
      paragraph.replacing("⏎", with: "\n").split(whereSeparator: \.isWhitespace).joined()
    }
    let found = Boundaries.paragraphs(text, language).map {
      $0.split(whereSeparator: \.isWhitespace).joined()
    }
    #expect(found == wanted)
  }

  @Test func lineBreaksCanBeDecided() {
    var configuration = Configuration.Segmentation()
    let text = "One line\nand another.\nA third\n\nA fourth"
    configuration.lineBreaks = .paragraphs
    #expect(Boundaries.paragraphs(text, .english, configuration: configuration).count == 4)
    configuration.lineBreaks = .spaces
    #expect(
      Boundaries.paragraphs(text, .english, configuration: configuration)
        == ["One line and another. A third", "A fourth"])
  }
}
