import Testing
import _BitextTestSupport

@testable import Bitext

private func find(_ bitext: BarredBitext) -> OutcomeFinder {
  OutcomeFinder(
    segmentation: bitext.segmentation,
    paragraphs: bitext.paragraphs)
}

/// The outcomes as `source=target@level`, with `-` for a side that lacks one.
private func summary(_ finder: OutcomeFinder) -> String {
  finder.outcomes.map { outcome in
    func number(_ statement: Outcome.Statement?) -> String {
      guard let label = statement?.label else { return "-" }
      return label.path.isEmpty ? "•" : label.path.map(String.init).joined(separator: ".")
    }
    return "\(number(outcome.source))=\(number(outcome.target))@\(outcome.level)"
  }.joined(separator: " ")
}

private func text(_ bitext: BarredBitext, _ side: Side, _ span: Span?) -> String {
  span.map { bitext.segmentation[side].document.page[$0] } ?? "nil"
}

private let ports = """
  Second, the harbour talks produce IV results
  On May 3 the second harbour talks were held.
  The talks settled the following:
  First, pilots.| Both ports train pilots together.| Ten of them go abroad.
  Second, tugs.| Both ports buy 4 tugs before September.
  Three matters, lights and buoys.| Both ports mend the lights.
  Four, the next talks.| They meet in Oslo.
  (Editors: A. Reed)
  """
private let portsInChinese = """
  第二次港口会谈达成四项成果
  5月3日，第二次港口会谈举行。
  会谈确定如下成果：
  一、引航员。|两港共同培训引航员。|其中十人出国。
  二、拖轮。|两港在9月前购买4艘拖轮。
  三、灯标。|两港修理灯标。
  四、下次会谈。|双方将在奥斯陆会面。
  （责任编辑：芦苇）
  """

@Suite struct OutcomeFinderTests {
  @Test func wordsThatLeadThroughAnArgumentNumberNoOutcomes() {
    let argument = BarredBitext(
      "Two things matter to a hedge.| First, water.| A young plant dies in a dry week.| Second, patience.| It takes years.",
      "树篱有两件事要紧。|第一，浇水。|幼苗干旱一周就会死。|第二，耐心。|要等好几年。")
    #expect(summary(find(argument)) == "")
    let list = BarredBitext(
      "The village agreed on this.| First, the hedge stays.| Second, the gate goes.",
      "全村商定如下。|第一，保留树篱。|第二，拆除大门。")
    #expect(summary(find(list)) == "1=1@0 2=2@0")
  }

  @Test func pairsARelease() throws {
    let bitext = BarredBitext(ports, portsInChinese)
    let finder = find(bitext)
    #expect(summary(finder) == "1=1@0 2=2@0 3=3@0 4=4@0")
    let headings = finder.outcomes.map { text(bitext, .source, $0.source?.heading) }
    #expect(headings == ["pilots", "tugs", "lights and buoys", "the next talks"])
    #expect(finder.outcomes.map { text(bitext, .target, $0.target?.heading) } == ["引航员", "拖轮", "灯标", "下次会谈"])
    #expect(finder.outcomes.map { $0.source?.label.isBroken } == [false, false, true, true])
    let last = try #require(finder.outcomes.last?.source)
    #expect(last.body.map { text(bitext, .source, $0) } == ["They meet in Oslo."])
    #expect(last.paragraphs == 6..<7)
  }

  @Test func readsDeclaredCounts() {
    let bitext = BarredBitext(ports, portsInChinese)
    let counts = find(bitext).declaredCounts
    #expect(counts.map(\.value) == [4, 4])
    #expect(counts.map(\.counted) == [4, 4])
    #expect(counts.map { text(bitext, $0.side, $0.span) } == ["IV results", "四项成果"])
  }

  @Test(arguments: [
    ("The five-point consensus", 5), ("They agreed on the following twelve major practical outcomes:", 12),
    ("A list of 49 outcomes", 49), ("Dialogue yields VII results", 7),
  ])
  func readsEnglishCounts(_ sentence: String, _ value: Int) {
    let bitext = BarredBitext("\(sentence)\n1. Ports.\n2. Tugs.", "标题\n1. 港口。\n2. 拖轮。")
    #expect(find(bitext).declaredCounts.map(\.value) == [value])
  }

  @Test(arguments: [
    ("会谈达成七成果", 7), ("双方达成以下三项共识：", 3), ("达成五点具体意见", 5), ("取得49项重要成果", 49), ("形成十二条措施", 12),
  ])
  func readsChineseCounts(_ sentence: String, _ value: Int) {
    let bitext = BarredBitext(
      "\(sentence)\n一、港口。\n二、拖轮。", "Title\n1. Ports.\n2. Tugs.",
      languages: Bilingual(source: .chinese, target: .english))
    #expect(find(bitext).declaredCounts.map(\.value) == [value])
  }

  @Test(arguments: [
    "Two sides reached consensus", "The second results", "4 areas", "I agree with the results",
  ])
  func takesOtherNumbersForNoCount(_ sentence: String) {
    let bitext = BarredBitext("\(sentence)\n1. Ports.\n2. Tugs.", "标题\n1. 港口。\n2. 拖轮。")
    #expect(find(bitext).declaredCounts.isEmpty)
  }

  @Test func countsItemsThatAreNumberedThroughSections() {
    let bitext = BarredBitext(
      "4 outcomes\nI. Trade\n1. Ports.\n2. Tugs.\nII. Energy\n3. Gas.\n4. Oil.",
      "四项成果\n一、贸易\n1. 港口。\n2. 拖轮。\n二、能源\n3. 燃气。\n4. 石油。")
    #expect(find(bitext).declaredCounts.map(\.counted) == [4, 4])
    #expect(summary(find(bitext)) == "1=1@0 1=1@1 2=2@1 2=2@0 3=3@1 4=4@1")
  }

  @Test func namesTheParent() {
    let bitext = BarredBitext(
      "I. Trade\n1. Ports.\n2. Tugs.\nII. Energy\n1. Gas.",
      "一、贸易\n（一）港口。\n（二）拖轮。\n二、能源\n（一）燃气。")
    #expect(find(bitext).outcomes.map(\.parent) == [nil, 0, 0, nil, 3])
  }

  @Test func findsAMissingOutcome() {
    let bitext = BarredBitext(
      "1. Ports.\n2. Tugs.\n3. Gas.", "1. 港口。\n3. 燃气。",
      beads: [(0..<1, 0..<1), (1..<2, 1..<1), (2..<3, 1..<2)])
    #expect(summary(find(bitext)) == "1=1@0 2=-@0 3=3@0")
  }

  @Test func findsAnAddedOutcome() {
    let bitext = BarredBitext(
      "1. Ports.\n3. Gas.", "1. 港口。\n2. 拖轮。\n3. 燃气。",
      beads: [(0..<1, 0..<1), (1..<1, 1..<2), (1..<2, 2..<3)])
    #expect(summary(find(bitext)) == "1=1@0 -=2@0 3=3@0")
  }

  @Test func manyItemsMayStandBesideFew() {
    let bitext = BarredBitext(
      (1...60).map { "\($0). Tugs of \($0 + 400) tons." }.joined(separator: "\n"),
      (1...8).map { "\($0). \($0 + 400)吨拖轮。" }.joined(separator: "\n"), beads: [(0..<60, 0..<8)])
    let pairs = find(bitext).outcomes.filter { $0.source != nil && $0.target != nil }
    #expect(pairs.count == 8)
    #expect(pairs.allSatisfy { $0.source?.label.value == $0.target?.label.value })
  }

  @Test func pairsAMovedOutcome() {
    let bitext = BarredBitext(
      "1. Ports.\n2. Tugs of 400 tons.\n3. Gas for ABC.", "1. 港口。\n3. ABC的燃气。\n2. 400吨拖轮。",
      beads: [(0..<1, 0..<1), (1..<2, 1..<1), (2..<3, 1..<2), (3..<3, 2..<3)])
    #expect(summary(find(bitext)) == "1=1@0 2=2@0 3=3@0")
  }

  @Test func exchangesPairsWhoseNumbersAndContentsAreCrossed() {
    let bitext = BarredBitext(
      "1. Ports.\n2. Tugs of 400 tons.\n3. Gas for ABC.", "1. 港口。\n3. ABC的燃气。\n2. 400吨拖轮。")
    #expect(summary(find(bitext)) == "1=1@0 2=2@0 3=3@0")
  }

  @Test func keepsAMisnumberedOutcomeInItsPlace() {
    let bitext = BarredBitext("1. Ports.\n2. Tugs.\n3. Gas.", "1. 港口。\n2. 拖轮。\n4. 燃气。")
    #expect(summary(find(bitext)) == "1=1@0 2=2@0 3=4@0")
  }

  @Test func believesABrokenLabelThatTheOtherSideBearsOut() {
    let bitext = BarredBitext("First, ports.\nSecond, tugs.\nThree matters of gas.", "一、港口。\n二、拖轮。\n三、燃气。")
    #expect(summary(find(bitext)) == "1=1@0 2=2@0 3=3@0")
  }

  @Test func pairsItemsOfAParagraphWithParagraphs() {
    let bitext = BarredBitext(
      "Both agreed:\n(1) Ports.\n(2) Tugs.\n(3) Gas.", "双方同意：|（1）港口。|（2）拖轮。|（3）燃气。", beads: [(0..<4, 0..<1)])
    #expect(summary(find(bitext)) == "1=1@0 2=2@0 3=3@0")
  }

  @Test func pairsAHeadingLineWithItsText() throws {
    let bitext = BarredBitext(
      "1. Ports\nBoth ports agree.\n2. Tugs\nBoth buy tugs.\nThe talks ended.",
      "一、港口\n两港同意。\n二、拖轮\n双方购买拖轮。\n会谈结束。")
    let finder = find(bitext)
    let last = try #require(finder.outcomes.last?.source)
    #expect(text(bitext, .source, last.heading) == "Tugs")
    #expect(last.body.map { text(bitext, .source, $0) } == ["Both buy tugs."])
  }

  @Test func nothingToFind() {
    #expect(find(BarredBitext("", "")).outcomes.isEmpty)
    #expect(find(BarredBitext("Words.", "")).outcomes.isEmpty)
  }
}
