import Testing

@testable import Bitext

/// What the two languages say of the same thing, and what they say of two things.
@Suite struct ValueComparisonTests {
  static let agreeing = """
    120 million | 1.2亿
    four areas | 4个领域
    4 areas | 四个领域
    3 per cent | 百分之三
    3.5% | 百分之三点五
    half | 50%
    one third | 三分之一
    70 per cent | 七成
    one in five | 五分之一
    the 21st century | 21世纪
    this century | 本世纪
    the twenty-first century | 二十一世纪
    first half of 2016 | 2016年上半年
    second half of the year | 下半年
    the 1990s | 九十年代
    the 1990s | 20世纪90年代
    in 2016 | 民国105年
    in 2016 | 105年
    July 1, 2021 | 中华民国一百十年七月一日
    Monday | 星期一
    Monday | 周一
    before September 2016 | 2016年9月前
    before September | 9月前
    June 14, 2016 | 2016年6月14日
    14 June 2016 | 二〇一六年六月十四日
    June 14 | 2016年6月14日
    2016-06-14 | 2016年6月14日
    June 14-16, 2016 | 2016年6月14日至16日
    in 2015 and 2016 | 2015年和2016年
    2015-16 | 2015至2016年
    18 to 29 | 18至29岁
    30 to 43 percent | 30%至43%
    2 to 3 million | 200万至300万
    2 to 3 million | 2至3百万
    $3.3 billion | 33亿美元
    NT$30,000 | 新台币三万元
    HK$41 billion | 410亿港元
    RMB 5 million | 500万元人民币
    5 million yuan | 人民币500万元
    three times | 3倍
    24/7 | 24/7
    G20 | 二十国集团
    the Group of Twenty | 20国集团
    COVID-19 | COVID-19疫情
    F-16 | F16战机
    Article 9 | 第九条
    Article 3, paragraph 2 | 第三条第二项
    Article 146-4 | 第一百四十六条之四
    Article 10.1 | 第十条之一
    the 21st session | 第二十一届会议
    the third round | 第三轮
    first time | 首次
    both countries | 两国
    two countries | 两国
    the two sides | 双方
    twelve | 12
    a dozen | 12个
    six months | 半年
    6 months | 六个月
    eighteen months | 一年半
    two weeks | 14天
    24 hours | 24小时
    an hour | 1个小时
    5 p.m. | 下午5点
    5:30 p.m. | 17:30
    4.40 am | 早晨4:40
    16:30 | 下午4点半
    more than 200 | 200多
    over twenty | 二十多个
    nearly 70,000 | 近七万
    around 30 | 约30
    15 000 | 15000
    1,234,567 | 一百二十三万四千五百六十七
    35,000 | 3万5千
    two trillion | 2万亿
    half a million | 50万
    2.5 million | 250万
    0.12 | ○．一二
    World War II | 第二次世界大战
    Chapter VII | 第七章
    the third quarter | 第三季度
    Q3 2016 | 2016年第三季度
    in December | 12月
    4 May 1919 | 1919年5月4日
    nineteen ninety-eight | 一九九八年
    the 2008 Olympics | 2008年奥运会
    ten years | 十年
    a decade | 十年
    10 working days | 10个工作日
    five-year plan | 五年计划
    two and a half years | 两年半
    2016 appears twice: 2016 | 2016年
    """

  /// The third column names the difference; it is empty where there is none worth a word.
  static let differing = """
    June 14, 2015 | 2016年6月14日 | year: 2015-06-14 / 2016-06-14
    in 2015 | 2016年 | year: 2015 / 2016
    June 14 | 7月14日 | month: --06-14 / --07-14
    June 14 | 6月15日 | day: --06-14 / --06-15
    Monday | 星期二 | weekday: W1 / W2
    4 areas | 5个领域 | number: 4 / 5
    four areas | 五个领域 | number: 4? / 5?
    120 million | 1.3亿 | number: 120000000 / 130000000
    3 per cent | 百分之四 | number: 3% / 4%
    one third | 四分之一 | number: 1/3? / 0.25?
    Article 9 | 第十条 | number: 9 / #10?
    5 million dollars | 500万欧元 | unit: $ 5000000 / EUR 5000000
    30 days | 30个月 | unit: 30d / 30mo
    G7 | G8 | code: [g7]? / [g8]?
    F-16 | F-18 | code: [f16]? / [f18]?
    5 p.m. | 下午6点 | clock: 17:00 / 18:00
    the 1980s | 九十年代 | decade: 1980s / 90s
    the 20th century | 21世纪 | century: C20 / C21
    the third quarter | 第四季度 | quarter: Q3? / Q4?
    Agenda 21 | 22世纪议程 | number: 21 / C22
    1997 and 1997 | 1997年和1998年 | year: 1997 / 1998
    2 to 3 million | 200万至400万 | number: 3000000 / 4000000
    45 percent | 占比很高 | only source: 45%
    很高 | 百分之四十五 | only target: 45%
    two sides | 各方 | 
    June 14 | 6月 | 
    """

  private static func rows(_ table: String) -> [[String]] {
    table.split(separator: "\n").map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).map { part in
        String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
    }
  }

  private static func comparison(_ row: [String]) -> ValueComparison {
    ValueComparison(
      source: ValueTableTests.values(row[0], .english), target: ValueTableTests.values(row[1], .chinese))
  }

  private static func differences(_ comparison: ValueComparison) -> String {
    func shown(_ value: Value) -> String { "\(value)\(value.certainty == .soft ? "?" : "")" }
    var lines = comparison.conflicts.map {
      let pair =
        "\(shown(comparison.values.source[$0.source])) / \(shown(comparison.values.target[$0.target]))"
      return "\($0.isOfUnits ? "unit" : "\($0.field)"): \(pair)"
    }
    for side in Side.allCases {
      for index in comparison.leftovers[side] where comparison.values[side][index].certainty == .hard {
        lines.append("only \(side.rawValue): \(comparison.values[side][index])")
      }
    }
    return lines.joined(separator: "; ")
  }

  @Test func `the same values agree across the languages`() {
    for row in Self.rows(Self.agreeing) {
      let found = Self.differences(Self.comparison(row))
      #expect(found.isEmpty, "\(row[0]) = \(row[1]): \(found)")
    }
  }

  @Test func `different values are named`() {
    for row in Self.rows(Self.differing) {
      let found = Self.differences(Self.comparison(row))
      #expect(found == row[2], "\(row[0]) = \(row[1]): \(found)")
    }
  }

  @Test func `comparing is symmetric in what it leaves over`() {
    for row in Self.rows(Self.agreeing) {
      let comparison = Self.comparison(row)
      let swapped = ValueComparison(source: comparison.values.target, target: comparison.values.source)
      #expect(swapped.conflicts.isEmpty, "\(row)")
    }
  }

  /// Pieces of numbers, dates and words in any order, and any bytes at all.
  @Test func `random text never traps and spans stay in order`() {
    let pieces = [
      "2016", "年", "6", "月", "14", "日", "百", "分之", "万", "亿", "亿", "十", "一", "两", "〇", "第", "条", "之", "点", "半",
      "个",
      "成", "倍", "%", "％", "美元", "$", "US$", "新台币", "世纪", "年代", "民国", "星期", "周", "上", "下", "几", "数", "余", "多",
      " ", "-", "–", "/", ":", ".", ",", "，", "．", "½", "one", "twenty", "hundred", "and", "a", "million",
      "half", "third",
      "June", "May", "of", "th", "st", "s", "am", "p.m.", "G", "F-", "to", "per", "cent", "percent", "times",
      "fold", "point",
      "quarter", "century", "'98", "99999999999999999999", "0", "000", "XI", "Ⅻ", "\u{3000}", "é", "😀", "叁",
      "佰", "陆", "伍",
      "兆", "元", "year-old", "dozen", "years", "RMB", "early", "before", "1e9", "）", "(",
    ]
    var random = ValueGoldTests.Generator(state: 11)
    for _ in 0..<4000 {
      var text = ""
      for _ in 0..<(random.next() % 24) { text += pieces[Int(random.next() % UInt64(pieces.count))] }
      let bytes = Array(text.utf8)
      for language in [Language.english, .chinese, Language("de")] {
        let values = language.values(in: bytes, from: 0, to: bytes.count)
        var end = 0
        for value in values {
          #expect(value.span.lowerBound >= end && value.span.upperBound <= bytes.count, "\(language) \(text)")
          #expect(String(validating: bytes[value.span.range], as: UTF8.self) != nil, "\(language) \(text)")
          end = value.span.upperBound
        }
        let itself = ValueComparison(source: values, target: values)
        #expect(itself.conflicts.isEmpty, "\(language) \(text)")
      }
    }
    for _ in 0..<500 {
      let bytes = (0..<64).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      for language in [Language.english, .chinese] {
        _ = language.values(in: bytes, from: 0, to: bytes.count)
      }
    }
  }
}
