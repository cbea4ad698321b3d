import Testing

@testable import Bitext

/// The labels of a text whose lines are its paragraphs, written `style:path@level`, `-` for none.
private func labels(_ text: String, _ language: Language) -> String {
  let utf8 = Array(text.utf8)
  var spans: [Span] = []
  var start = 0
  for (index, byte) in utf8.enumerated() where byte == 0x0A {
    spans.append(Span(start, index))
    start = index + 1
  }
  spans.append(Span(start, utf8.count))
  let labels = DocumentLabels(
    page: Page(text), language: language, paragraphs: spans, sentences: spans,
    sentenceStarts: Array(0...spans.count))
  return zip(labels.paragraphs, labels.levels).map { label, level in
    guard let label, let level else { return "-" }
    let path = label.path.isEmpty ? "•" : label.path.map(String.init).joined(separator: ".")
    return "\(path)@\(level)" + (label.isBroken ? "!" : "")
  }.joined(separator: " ")
}

@Suite struct DocumentLabelsTests {
  @Test func takesNoTitleForAnItem() {
    let text = """
      Second, the two ports agree on three results
      On May 3 the ports met.
      First, cranes. More cranes.
      Second, pilots. More pilots.
      Third, tugs. More tugs.
      """
    #expect(labels(text, .english) == "- - 1@0 2@0 3@0")
  }

  @Test func takesNoTitleForAnItemWhereTheFirstIsMissing() {
    let text = "Second, the two ports agree\nThe ports met.\nSecond, pilots.\nThird, tugs.\nFourth, cranes."
    #expect(labels(text, .english) == "- - 2@0 3@0 4@0")
  }

  @Test func readsTheBrokenLabelsOfMachines() {
    let text = """
      First, cranes.
      Second, pilots.
      Third, tugs.
      Four matters, dredging and lights.
      Five matters of customs at the quay.
      Six, the ports and their towns.
      Seven, the third meeting.
      """
    #expect(labels(text, .english) == "1@0 2@0 3@0 4@0! 5@0! 6@0! 7@0!")
  }

  @Test func readsBrokenLabelsAtTheEndOfAListOnlyInCompany() {
    #expect(labels("First, cranes.\nSecond, tugs.\nThree ports took part.", .english) == "1@0 2@0 -")
    #expect(
      labels("First, cranes.\nTwo matters of tugs.\nThree matters of oil.", .english) == "1@0 2@0! 3@0!")
  }

  @Test func passesOverNumbersOfThingsInsideAList() {
    let text = "First, cranes.\nTwo ports took part.\nSecond, tugs.\nThird, pilots."
    #expect(labels(text, .english) == "1@0 - 2@0 3@0")
  }

  @Test func passesOverInitialsAndYears() {
    #expect(labels("A. Smith spoke.\nC. Jones spoke.\nThe end.", .english) == "- - -")
    #expect(labels("2016. A good year.\nNothing else.\n(c) 2016", .english) == "- - -")
  }

  @Test func keepsAListThatLacksAnItemOrSaysOneTwice() {
    #expect(labels("First, cranes.\nThird, tugs.", .english) == "1@0 3@0")
    #expect(
      labels("First, cranes.\nSecond, tugs.\nSecond, oil.\nFourth, ice.", .english) == "1@0 2@0 2@0 4@0")
  }

  @Test func readsAmbiguousLettersByTheirList() {
    #expect(labels("(a) x\n(b) x\n(c) x\n(d) x", .english) == "1@0 2@0 3@0 4@0")
    #expect(labels("(g) x\n(h) x\n(i) x\n(j) x", .english) == "7@0 8@0 9@0 10@0")
    #expect(labels("(iii) x\n(iv) x\n(v) x\n(vi) x", .english) == "3@0 4@0 5@0 6@0")
    #expect(labels("I. x\nII. x\nIII. x", .english) == "1@0 2@0 3@0")
    #expect(labels("A. x\nB. x\nC. x\nD. x", .english) == "1@0 2@0 3@0 4@0")
  }

  @Test func nestsByTheOrderOfStyles() {
    let chinese = "一、总\n（一）甲\n1．子\n2．丑\n（二）乙\n1．子\n二、分\n（一）甲\n三、终"
    #expect(labels(chinese, .chinese) == "1@0 1@1 1@2 2@2 2@1 1@2 2@0 1@1 3@0")
    let english = "I. x\nA. x\n1. x\n2. x\nB. x\n1. x\n(a) x\n(b) x\nII. x\nA. x"
    #expect(labels(english, .english) == "1@0 1@1 1@2 2@2 2@1 1@2 1@3 2@3 2@0 1@1")
  }

  @Test func nestsAgainstCustomWhereTheTextShowsIt() {
    #expect(labels("1. x\nA. x\nB. x\n2. x\nA. x\nB. x\n3. x", .english) == "1@0 1@1 2@1 2@0 1@1 2@1 3@0")
  }

  @Test func countsOnThroughSections() {
    let text = "一、贸易\n1. 港口\n2. 关税\n二、能源\n3. 电网\n4. 燃气"
    #expect(labels(text, .chinese) == "1@0 1@1 2@1 2@0 3@1 4@1")
  }

  @Test func readsSequenceWords() {
    #expect(labels("首先，港口。\n其次，关税。\n最后，能源。", .chinese) == "1@0 2@0 3@0")
    #expect(labels("首先感谢各位。\n会议结束。", .chinese) == "- -")
    #expect(labels("Firstly, ports.\nSecondly, tugs.\nFinally, oil.", .english) == "1@0 2@0 3@0")
  }

  @Test func readsOutlines() {
    #expect(labels("1. x\n1.1. x\n1.2. x\n2. x\n2.1. x", .english) == "1@0 1.1@1 1.2@1 2@0 2.1@1")
    #expect(
      labels("Chapter 1 X\nArticle 1 X\nArticle 1-1 X\nArticle 2 X\nChapter 2 X\nArticle 3 X", .english)
        == "1@0 1@1 1.1@1 2@1 2@0 3@1")
  }

  @Test func readsBulletsInCompany() {
    #expect(labels("• x\n• x\n- alone", .english) == "•@0 •@0 •@1")
    #expect(labels("— alone\nText.", .english) == "- -")
  }

  @Test func surlyTexts() {
    #expect(labels("", .english) == "-")
    let digits = String(repeating: "9", count: 5000)
    #expect(labels("\(digits). x\n第\(digits)条 x", .chinese) == "- -")
    #expect(labels(String(repeating: "一", count: 3000) + "、", .chinese) == "-")
  }
}

@Suite struct LabelAgreementTests {
  @Test func comparesByKindAndNumber() {
    func label(_ style: Label.Style, _ value: Int?, _ unit: Label.Unit? = nil) -> Label {
      Label(style: style, value: value, unit: unit, span: Span(0, 0))
    }
    #expect(label(.hanComma, 1).agreement(with: label(.ordinalWord, 1)) == .same)
    #expect(label(.hanComma, 1).agreement(with: label(.roman, 2)) == .different)
    #expect(label(.article, 3, .article).agreement(with: label(.article, 3, .article)) == .same)
    #expect(label(.division, 1, .book).agreement(with: label(.division, 1, .chapter)) == .incomparable)
    #expect(label(.division, 1, .part).agreement(with: label(.division, 1, .book)) == .same)
    #expect(label(.bullet, nil).agreement(with: label(.digit, 1)) == .incomparable)
  }
}
