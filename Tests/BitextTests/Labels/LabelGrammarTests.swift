import Testing

@testable import Bitext

/// A text with a bar behind its label, the style and the path of numbers.
struct LabelCase: Sendable, CustomTestStringConvertible {
  let text: String
  let style: Label.Style
  let path: [Int]
  var unit: Label.Unit?
  var isBroken = false

  init(_ text: String, _ style: Label.Style, _ path: Int..., unit: Label.Unit? = nil, isBroken: Bool = false)
  {
    self.text = text
    self.style = style
    self.path = path
    self.unit = unit
    self.isBroken = isBroken
  }

  var testDescription: String { text }
  var parts: [String] { text.split(separator: "|", omittingEmptySubsequences: false).map(String.init) }
}

private func reading(_ text: String, _ grammar: some LabelGrammar) -> (reading: LabelReading?, utf8: [UInt8])
{
  let utf8 = Array(text.utf8)
  return (grammar.reading(in: utf8, span: Span(0, utf8.count)), utf8)
}

private func check(_ expected: LabelCase, _ grammar: some LabelGrammar) throws {
  let parts = expected.parts
  let (read, utf8) = reading(parts.joined(), grammar)
  let label = try #require(read?.label)
  #expect(label.style == expected.style)
  #expect(label.path == expected.path)
  #expect(label.unit == expected.unit)
  #expect(label.isBroken == expected.isBroken)
  let text = String(decoding: utf8[label.span.range], as: UTF8.self)
  #expect(text == parts[0].drop { $0 == " " || $0 == "\u{3000}" })
}

@Suite struct EnglishLabelGrammarTests {
  @Test(arguments: [
    LabelCase("1. |Trade in services", .digit, 1), LabelCase("12.|Head of an agency;", .digit, 12),
    LabelCase("2.1. |Scope", .digit, 2, 1), LabelCase("2.1.3 |Scope of the plan", .digit, 2, 1, 3),
    LabelCase("1) |Ports", .digitParenthesis, 1), LabelCase("(3) |Ports", .digitParenthesis, 3),
    LabelCase("（3）|Ports", .digitParenthesis, 3), LabelCase("I. |Trade", .roman, 1),
    LabelCase("IV. |Energy", .roman, 4), LabelCase("xii. |energy", .roman, 12),
    LabelCase("Ⅲ、|Energy", .roman, 3), LabelCase("(i) |ports", .romanParenthesis, 1),
    LabelCase("(iv) |ports", .romanParenthesis, 4), LabelCase("A. |Trade", .letter, 1),
    LabelCase("b. |trade", .letter, 2), LabelCase("(a) |ports", .letterParenthesis, 1),
    LabelCase("(B) |ports", .letterParenthesis, 2), LabelCase("(c) |ports", .letterParenthesis, 3),
    LabelCase("(aa) |ports", .letterParenthesis, 27), LabelCase("①|Ports", .circled, 1),
    LabelCase("⑳ |Ports", .circled, 20), LabelCase("㉑|Ports", .circled, 21),
    LabelCase("First, |trade", .ordinalWord, 1), LabelCase("  First: |trade", .ordinalWord, 1),
    LabelCase("Firstly |we agreed", .ordinalWord, 1), LabelCase("First of all, |trade", .ordinalWord, 1),
    LabelCase("Twenty-first, |trade", .ordinalWord, 21), LabelCase("2nd, |trade", .ordinalWord, 2),
    LabelCase("Third – |ports", .ordinalWord, 3),
    LabelCase("The second, |ports", .ordinalWord, 2, isBroken: true),
    LabelCase("Six, |the ports", .cardinalWord, 6, isBroken: true),
    LabelCase("Four cases, |sharing of information", .cardinalWord, 4, isBroken: true),
    LabelCase("Five cases |of fraud", .cardinalWord, 5, isBroken: true),
    LabelCase("Seven, |the third meeting", .cardinalWord, 7, isBroken: true),
    LabelCase("Eight |China and its partners", .cardinalWord, 8, isBroken: true),
    LabelCase("3, |sharing of information", .digit, 3, isBroken: true),
    LabelCase("Article 3 |The term", .article, 3, unit: .article),
    LabelCase("ARTICLE III. |Terms", .article, 3, unit: .article),
    LabelCase("Article 5-1 |The term", .article, 5, 1, unit: .article),
    LabelCase("Chapter II |Ports", .division, 2, unit: .chapter),
    LabelCase("Part One|", .division, 1, unit: .part),
    LabelCase("Part C. |Protests", .division, 3, unit: .part),
    LabelCase("Part V. |Protests", .division, 5, unit: .part),
    LabelCase("Book 1: |Origins", .division, 1, unit: .book),
    LabelCase("Section 4 |Duties", .division, 4, unit: .section),
    LabelCase("Annex B. |Forms", .division, 2, unit: .annex), LabelCase("• |Ports", .bullet),
    LabelCase("- |Ports", .bullet), LabelCase("* |Ports", .bullet),
  ])
  func reads(_ expected: LabelCase) throws { try check(expected, EnglishLabelGrammar()) }

  @Test(arguments: [
    "1.5 million people", "10 people came", "1,234 people", "6:12 in the morning", "I went home",
    "In 2016", "Article 3 shall apply", "Section 4 of the Act", "Articles 4 and 5", "Firsts are rare",
    "(2016 edition)",
    "Mr. Smith", "Dr. Smith", "-5 degrees", "*note", "A hundred people", "", "   ", "First", "Mix. it well",
    "Someone, somewhere", "Firsthand, we saw", "The ports", "(", "(a", "1",
  ])
  func passesOver(_ text: String) {
    let (read, _) = reading(text, EnglishLabelGrammar())
    #expect(read == nil || read?.strength == .doubtful, "\(String(describing: read))")
  }

  @Test(arguments: [
    "A. Smith", "6.14", "2016. ", "(c) 2016", "Second, China and", "Four cases of", "I. M. Pei",
  ])
  func needsAList(_ text: String) {
    let utf8 = Array(text.utf8)
    #expect(EnglishLabelGrammar().label(in: utf8, span: Span(0, utf8.count)) == nil)
  }
}

@Suite struct ChineseLabelGrammarTests {
  @Test(arguments: [
    LabelCase("一、|贸易", .hanComma, 1), LabelCase("　　十二、|贸易", .hanComma, 12),
    LabelCase("二十一、|贸易", .hanComma, 21), LabelCase("一．|贸易", .hanComma, 1),
    LabelCase("三  |贸易", .hanComma, 3), LabelCase("三，|贸易", .hanComma, 3),
    LabelCase("（一）|贸易", .hanParenthesis, 1), LabelCase("（ 一 ）|贸易", .hanParenthesis, 1),
    LabelCase("七 、|贸易", .hanComma, 7), LabelCase("第 20 - 1 条 |贸易", .article, 20, 1, unit: .article),
    LabelCase("第２０－１条　|贸易", .article, 20, 1, unit: .article), LabelCase("(十三) |贸易", .hanParenthesis, 13),
    LabelCase("三）|贸易", .hanParenthesis, 3), LabelCase("㈢|贸易", .hanParenthesis, 3),
    LabelCase("第一，|贸易", .hanOrdinal, 1), LabelCase("第三：|贸易", .hanOrdinal, 3),
    LabelCase("第二、|加强合作", .hanOrdinal, 2), LabelCase("第四点，|贸易", .hanOrdinal, 4),
    LabelCase("其一，|贸易", .hanOrdinal, 1), LabelCase("首先，|贸易", .hanSequence, 1),
    LabelCase("其次|是贸易", .hanSequence, 2), LabelCase("最后，|贸易", .hanSequence),
    LabelCase("二是|加强合作", .hanSequence, 2), LabelCase("第三条　|贸易", .article, 3, unit: .article),
    LabelCase("第 3 条 |贸易", .article, 3, unit: .article),
    LabelCase("第 5-1 条 |贸易", .article, 5, 1, unit: .article),
    LabelCase("第 1.2 节 |贸易", .division, 1, 2, unit: .section),
    LabelCase("第五条之一 |贸易", .article, 5, 1, unit: .article),
    LabelCase("第一百零五条：|贸易", .article, 105, unit: .article),
    LabelCase("第二章 |总则", .division, 2, unit: .chapter), LabelCase("第一部分　|总则", .division, 1, unit: .part),
    LabelCase("第三节|总则", .division, 3, unit: .section), LabelCase("附件一：|名单", .division, 1, unit: .annex),
    LabelCase("1．|贸易", .digit, 1), LabelCase("１、|贸易", .digit, 1), LabelCase("1、|贸易", .digit, 1),
    LabelCase("1.3|（2024-11-02）", .digit, 1, 3), LabelCase("4.1 |include 指令读入文件", .digit, 4, 1),
    LabelCase("2.1 |贸易", .digit, 2, 1), LabelCase("（1）|贸易", .digitParenthesis, 1),
    LabelCase("1）|贸易", .digitParenthesis, 1), LabelCase("⑴|贸易", .digitParenthesis, 1),
    LabelCase("①|贸易", .circled, 1), LabelCase("A.|贸易", .letter, 1), LabelCase("IV、|贸易", .roman, 4),
    LabelCase("问1：|贸易", .division, 1, unit: .item), LabelCase("問題 12、|貿易", .division, 12, unit: .item),
    LabelCase("Q3. |贸易", .division, 3, unit: .item),
    LabelCase("（甲）|贸易", .letterParenthesis, 1), LabelCase("(丙) |贸易", .letterParenthesis, 3),
    LabelCase("附录 A. |贸易", .division, 1, unit: .annex), LabelCase("附件乙 |名单", .division, 2, unit: .annex),
    LabelCase("乙、|贸易", .letter, 2), LabelCase("——|贸易", .bullet), LabelCase("●|贸易", .bullet),
  ])
  func reads(_ expected: LabelCase) throws { try check(expected, ChineseLabelGrammar()) }

  @Test(arguments: [
    "一些国家", "第一次对话", "一方面", "第三条规定的措施", "第一款之规定", "第二、三项", "十国会议", "百姓", "两国决定", "2016年6月",
    "6月14日", "1.5万人", "三个领域", "", "　　", "第", "（完）", "第几", "第九十九", "六国、七国",
    "（甲方）", "附件甲及附件乙之修正", "附录 API 说明",
  ])
  func passesOver(_ text: String) {
    let (read, _) = reading(text, ChineseLabelGrammar())
    #expect(read == nil, "\(String(describing: read))")
  }

  @Test(arguments: ["三、四个领域", "一、二审", "首先感谢各位", "2016、2017", "一是"])
  func needsAList(_ text: String) {
    let utf8 = Array(text.utf8)
    #expect(ChineseLabelGrammar().label(in: utf8, span: Span(0, utf8.count)) == nil)
  }
}
