import Testing
import _BitextTestSupport

@testable import Bitext

/// What single rules say about a few lines each.
@Suite struct GapRuleTests {
  private func gaps(_ english: String, _ chinese: String, beads: [(Range<Int>, Range<Int>)]? = nil) -> [Gap] {
    let bitext = BarredBitext(english, chinese, beads: beads)
    return GapFinder().gaps(
      in: GapContext(bitext.segmentation, paragraphs: bitext.paragraphs, sentences: bitext.sentences))
  }

  private func kinds(_ gaps: [Gap]) -> [Gap.Kind] { gaps.filter { $0.severity > .note }.map(\.kind) }

  @Test(arguments: [
    ("The ferry does not stop at the old pier.", "渡轮在旧码头停靠。", true),
    ("The ferry does not stop at the old pier.", "渡轮不在旧码头停靠。", false),
    ("The guards never open this gate.", "卫兵打开这道门。", true),
    ("Not only the ferry but also the tug stops here.", "渡轮和拖船都在此停靠。", false),
    ("It is impossible to sail without a pilot.", "航行要有领航员。", false),
    ("Press \"No\" to go on.", "按“No”继续。", false),
    ("The stay must not exceed ten days.", "停留最长以十天为限。", false),
    // Words in which a character denies nothing
    ("The harbour will not be open in the future.", "港口未来将开放。", true),
    ("The harbour will not be open in the future.", "港口未来将不开放。", false),
    ("This pump does not work.", "这台水泵不管用。", false),
    ("I have not received the letter.", "我没收到信。", false),
    ("Ask whether or not the ferry stops here.", "询问渡轮是否在此停靠。", false),
    ("Is it not the duty of the pilot?", "这是领航员的职责吗？", false),
    ("It could not have been a better day.", "这是最好的一天。", false),
    ("It does not show the words without a mark.", "它显示 without a mark 这些词。", false),
  ])
  func lostNegation(_ english: String, _ chinese: String, _ isLost: Bool) {
    let found = gaps(english, chinese).contains { $0.kind == .partial && $0.reason == .negationLost }
    #expect(found == isLost, "\(english) = \(chinese)")
  }

  @Test func numberThatStandsInTheNextParagraphIsNotMissing() {
    let moved = gaps(
      "In all 45 percent of the tugs were mended, and the port bought 1,250 buoys.\nThe buoys are red.",
      "拖船的百分之四十五修好了。\n港口买的1250个浮标是红色的。")
    #expect(kinds(moved).filter { $0 == .number }.isEmpty)
    let missing = gaps(
      "In all 45 percent of the tugs were mended, and the port bought 1,250 buoys.\nThe buoys are red.",
      "拖船的百分之四十五修好了。\n浮标是红色的。")
    #expect(kinds(missing).contains(.number))
  }

  @Test func roughNumberThatIsSaidInWordsIsANote() {
    let found = gaps("There are many rivers on the island.", "岛上有二百多条河川。")
    #expect(found.filter { $0.kind == .number }.map(\.severity) == [.note])
  }

  @Test func pagesOfManualsAreCompared() {
    #expect(kinds(gaps("See ls(1) and chmod(1).", "参见 ls(1) 和 chmod(2)。")) == [.number])
    #expect(kinds(gaps("See ls(1) and chmod(1).", "参见 ls(1) 和 chmod(1)。")).isEmpty)
  }

  @Test func repetitionOfWhichTheCounterpartsWereMovedIsANote() {
    let english = [
      "The large crane at the northern quay was painted red in the spring.",
      "The oldest tug of the harbour was painted blue in the summer.",
      "The little buoys outside the breakwater were painted green in the autumn.",
    ]
    let chinese = ["北码头的大型起重机在春天漆成了红色。", "港口最老的拖船在夏天漆成了蓝色。", "防波堤外的小浮标在秋天漆成了绿色。"]
    let found = gaps(
      (english + ["The port is open."] + english).joined(separator: "\n"),
      (chinese + ["港口开放。"] + chinese.reversed()).joined(separator: "\n"),
      beads: (0..<7).map { ($0..<$0 + 1, $0 < 4 ? $0..<$0 + 1 : 10 - $0..<11 - $0) })
    #expect(found.filter { $0.kind == .duplicate }.map(\.severity) == [.note])
  }

  @Test func sourceThatRepeatsItselfFarAwayIsMissing() {
    let english = (0..<8).map { line in
      line == 1 || line == 6
        ? "This function is available since the second release."
        : "The harbour has \(line + 20) tugs and a crane."
    }
    let chinese = (0..<8).filter { $0 != 6 }.map { line in
      line == 1 ? "此函数自第二版起可用。" : "港口有\(line + 20)艘拖船和一台起重机。"
    }
    let beads = (0..<8).map { ($0..<$0 + 1, $0 < 6 ? $0..<$0 + 1 : $0 == 6 ? 6..<6 : 6..<7) }
    let found = gaps(english.joined(separator: "\n"), chinese.joined(separator: "\n"), beads: beads)
    #expect(kinds(found) == [.missing])
  }

  @Test func titleThatWasCopiedIsUntranslated() {
    let title = "Adding Page Numbers to the Captions"
    #expect(kinds(gaps("\(title)\nThe page is blue.", "\(title)\n这一页是蓝色的。")) == [.untranslated])
  }

  @Test func copyWithAnotherMarkAtItsEndIsUntranslated() {
    let title = "A Handbook of Buoys, Chapter 2"
    #expect(
      kinds(gaps("“\(title)”.\nThe page is blue.", "“\(title)”。\n这一页是蓝色的。")) == [.untranslated])
  }

  @Test func lineOfCodeIsNotUntranslated() {
    let line = "\"dock && if_free_use_this_one_too || wait\""
    #expect(kinds(gaps("\(line)\nThe page is blue.", "\(line)\n这一页是蓝色的。")).isEmpty)
  }

  /// Neighbours that an aligner paired where they stand, or left alone.
  @Test(arguments: [
    [(0..<1, 0..<1), (1..<2, 1..<2), (2..<3, 2..<3), (3..<4, 3..<4)],
    [(0..<1, 0..<1), (1..<2, 1..<1), (2..<3, 1..<2), (3..<3, 2..<3), (3..<4, 3..<4)],
    [(0..<1, 0..<1), (1..<3, 1..<3), (3..<4, 3..<4)],
  ])
  func exchangedNeighboursAreReordered(_ beads: [(Range<Int>, Range<Int>)]) {
    let found = gaps(
      """
      The talks were held in spring.
      The two cities will build a new bridge over the river.
      Children and teachers visit the museum every autumn.
      The talks ended in the evening.
      """,
      """
      会谈在春天举行。
      儿童和教师每年秋天参观博物馆。
      两个城市将在河上建造一座新桥。
      会谈在晚上结束。
      """, beads: beads)
    #expect(kinds(found) == [.reordered])
  }

  @Test func dotsInsideTheOtherSideAreNoTruncation() {
    let found = gaps("The port is open.\nHe waited...", "港口开放。\n他等着……后来就走了。")
    #expect(!kinds(found).contains(.truncated))
  }

  @Test func misnumberedItemWithoutCounterpartIsALabelGap() {
    let english = """
      Article 1 The harbour office grants licences to pilots.
      Article 2 A pilot who has lost his licence shall return his badge to the harbour office.
      Article 3 The tariff is set by the council of the city.
      """
    let chinese = """
      第 1 条 港务局向领航员颁发执照。
      第 4 条 领航员丧失执照者，应将其徽章交还港务局。
      第 3 条 费率由市议会订定。
      """
    let found = gaps(
      english, chinese, beads: [(0..<1, 0..<1), (1..<2, 1..<1), (2..<2, 1..<2), (2..<3, 2..<3)])
    #expect(kinds(found) == [.label])
  }
}

/// The rule that the article on extending the library shows.
@Suite struct ClientRuleTests {
  private struct AddressRule: GapRule {
    func gaps(in context: GapContext) -> [GapDraft] {
      let page = context.segmentation.target.document.page
      return context.segmentation.target.sentences.compactMap { sentence in
        guard page[sentence.span].contains("您") else { return nil }
        return GapDraft(
          .meaning, .note, .stated("The reader is addressed as 您."), side: .target,
          spans: context.spans(.target, [sentence.span]))
      }
    }
  }

  @Test func clientsRuleRunsWithinAReport() {
    let aligner = Aligner(rules: GapFinder.standardRules + [AddressRule()])
    let report = aligner.align(["Please sign the form."], ["请您签署表格。"])
    #expect(report.gaps.map(\.reason) == [.stated("The reader is addressed as 您.")])
    #expect(report.gaps.map(\.identifier.count) == [16] && report.gaps.first?.severity == .note)
    #expect(aligner.align(["Please sign the form."], ["请签署表格。"]).gaps.isEmpty)
  }
}
