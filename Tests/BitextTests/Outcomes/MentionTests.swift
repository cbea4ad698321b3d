import Testing
import _BitextTestSupport

@testable import Bitext

/// Who, when, how much and which commitment, read from both languages into values that compare.
@Suite struct MentionTests {
  private func mentions(_ text: String, _ language: Language) -> String {
    let document = Document(text, language: language)
    let span = document.page.span
    let values = SegmentValues([Segment(span)], of: document, labels: [nil])
    return MentionReader(language, values).mentions(in: document.page.utf8, span)
      .map { "\($0.kind):\($0.value)" }.sorted().joined(separator: " ")
  }

  @Test(arguments: [
    // Parties
    ("The two cities agreed.", "两市同意。", "commitment:agree party:both"),
    ("Each side signed it.", "每方签署。", "commitment:sign party:both"),
    ("Both decided to go on.", "双方决定继续。", "commitment:decide party:both"),
    ("The three sides agreed.", "三方同意。", "commitment:agree party:all"),
    (
      "The two countries, China and the United States, agreed.", "中美两国同意。",
      "commitment:agree party:CN party:US party:both"
    ),
    ("help for developing countries", "对发展中国家的援助", ""),
    ("rights of a third party", "第三方的权利", ""),
    ("in the Gulf of Mexico", "在墨西哥湾", ""),
    // Deadlines
    ("before the end of 2022", "在2022年年底前", "deadline:end:2022"),
    ("by 2030", "到2030年", "deadline:2030"),
    ("By 2030 the rest.", "到2030年，其余部分。", "deadline:2030"),
    ("from 2020 to 2025", "2020年到2025年", "date:2020 date:2025"),
    ("before 1 March", "3月1日前", "deadline:--03-01"),
    // Dates
    ("in the second half of 2024", "2024年下半年", "date:2024-H2"),
    ("in the second quarter of 2022", "2022年第二季度", "date:2022-Q2"),
    ("in the first half of February", "2月上半月", "date:--02"),
    ("in the first three quarters of 2020", "2020年前三季度", "date:2020"),
    ("early in 2019", "2019年年初", "date:early:2019"),
    // Amounts
    ("1.5 billion US dollars", "15亿美元", "amount:USD 1500000000"),
    ("30 per cent", "百分之三十", "amount:30%"),
    // Verbs, and nouns that look like them
    ("The two sides plan a visit.", "双方计划访问。", "commitment:plan party:both"),
    ("The two sides will each draw up a national plan.", "双方将各自制定国家计划。", "party:both"),
    ("The two sides provide support.", "双方提供支持。", "party:both"),
    ("They set up an office.", "设立办事处。", "commitment:establish"),
    ("a protocol on fruit", "水果议定书", ""),
    ("from the day of signature", "自签署之日起", ""),
    ("with written consent", "经书面同意", ""),
    ("a panel", "专题讨论", ""),
    ("The minister approved the report.", "部长认可该报告。", "commitment:approve"),
  ])
  func areTheSameInBothLanguages(_ english: String, _ chinese: String, _ expected: String) {
    #expect(mentions(english, .english) == expected)
    #expect(mentions(chinese, .chinese) == expected)
  }

  /// `dollars` and 元 name several currencies; the other side says which.
  @Test(arguments: [
    ("1. A fund of 20 billion dollars.", "一、总额200亿美元的基金。", "USD 20000000000"),
    ("1. A fund of 50,000 yuan.", "一、总额5万元的基金。", "CNY 50000"),
    ("1. A fund of 6 dollars.", "一、总额7美元的基金。", "$ 6"),
  ])
  func sharedCurrencyIsThatOfTheOtherSide(_ english: String, _ chinese: String, _ amount: String) {
    let bitext = BarredBitext("The talks\n\(english)\n2. The end.", "会谈\n\(chinese)\n二、结束。")
    let outcomes = OutcomeFinder(
      segmentation: bitext.segmentation,
      paragraphs: bitext.paragraphs
    ).outcomes
    let amounts = outcomes.first?.source?.mentions.filter { $0.kind == .amount }.map(\.value)
    #expect(amounts == [amount])
  }
}
