import Testing
import _BitextTestSupport

@testable import Bitext

/// Lists whose numbers do not run alike on both sides, the whole way through the aligner.
@Suite struct RenumberedListTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let english: String
    let chinese: String
    /// The outcomes as `source=target`, with `-` for a side that lacks one.
    let outcomes: String
    /// The gaps above notes, by kind.
    let gaps: [Gap.Kind]
    /// How many notes say that a list is numbered anew.
    let notes: Int
  }

  @Test(arguments: cases)
  func isReadByItsContent(_ list: Case) {
    let report = Aligner().report(on: BarredBitext(list.english, list.chinese).segmentation)
    let outcomes = report.outcomes.map { outcome in
      func number(_ statement: Outcome.Statement?) -> String {
        statement.map { $0.label.path.map(String.init).joined(separator: ".") } ?? "-"
      }
      return "\(number(outcome.source))=\(number(outcome.target))"
    }
    #expect(outcomes.joined(separator: " ") == list.outcomes)
    #expect(report.gaps.filter { $0.severity > .note }.map(\.kind) == list.gaps)
    #expect(report.gaps.count { $0.reason == .numberedAnew } == list.notes)
  }

  private static let cases = [
    Case(
      testDescription: "an item in the middle dropped",
      english: """
        1. The two museums will exchange paintings every summer.
        2. Teachers of both schools will meet in March.
        3. The harbour will be dredged to a depth of twelve metres.
        4. Farmers may sell apples across the border.
        5. The bridge will be painted green.
        """,
      chinese: """
        一、两座博物馆将于每年夏天交换画作。
        二、两校教师将于三月会面。
        三、农民可以跨境销售苹果。
        四、桥梁将漆成绿色。
        """,
      outcomes: "1=1 2=2 3=- 4=3 5=4", gaps: [.missing], notes: 1),
    Case(
      testDescription: "the first item dropped, short items",
      english: "The plan:\n1. Fishing\n2. Railways\n3. Forests\n4. Hospitals",
      chinese: "计划：\n（一）铁路\n（二）森林\n（三）医院",
      outcomes: "1=- 2=1 3=2 4=3", gaps: [.missing], notes: 1),
    Case(
      testDescription: "an item inserted",
      english: "The plan:\n(1) Water\n(2) Schools\n(3) Roads\n(4) Energy",
      chinese: "计划：\n1. 水\n2. 学校\n3. 民间音乐节\n4. 道路\n5. 能源",
      outcomes: "1=1 2=2 -=3 3=4 4=5", gaps: [.added], notes: 1),
    Case(
      testDescription: "an item dropped in English",
      english: """
        First, the library opens on Sunday.
        Second, dogs must be kept on a lead.
        Third, the pool closes in winter.
        """,
      chinese: "第一，图书馆星期日开放。\n第二，停车场免费。\n第三，狗必须拴绳。\n第四，游泳池冬季关闭。",
      outcomes: "1=1 -=2 2=3 3=4", gaps: [.added], notes: 1),
    Case(
      testDescription: "numbers run on through sections on one side",
      english: """
        I. Trade
        1. Lower the tariff on tea.
        2. Open a trade office.
        II. Culture
        1. Send a choir in May.
        2. Lend two paintings to the museum.
        """,
      chinese: """
        一、贸易
        （一）降低茶叶关税。
        （二）开设贸易办事处。
        二、文化
        （三）五月派出合唱团。
        （四）向博物馆出借两幅画。
        """,
      outcomes: "1=1 1=1 2=2 2=2 1=3 2=4", gaps: [], notes: 1),
    Case(
      testDescription: "one label wrong",
      english: "1. Water\n2. Schools\n3. Roads\n4. Energy\n5. Forests",
      chinese: "1. 水\n2. 学校\n5. 道路\n4. 能源\n5. 森林",
      outcomes: "1=1 2=2 3=5 4=4 5=5", gaps: [.label], notes: 0),
    Case(
      testDescription: "decimal headings behind a section that one side lacks",
      english: """
        1. Ships
        1.1. A ship carries a green lamp at night.
        2. Safety
        2.1. The captain checks the lifeboats every Monday.
        2.2. Smoking on deck is forbidden.
        3. Crew
        3.1. The cook prepares three meals a day.
        3.2. Wages are paid in the last week of the month.
        """,
      chinese: """
        1. 船舶
        1.1. 船舶夜间悬挂绿灯。
        2. 船员
        2.1. 厨师每天准备三餐。
        2.2. 工资于每月最后一周发放。
        """,
      outcomes: "1=1 1.1=1.1 2=- 2.1=- 2.2=- 3=2 3.1=2.1 3.2=2.2", gaps: [.missing],
      notes: 1),
    Case(
      testDescription: "labels on one side only",
      english: "1) Change of the articles of the company\n2) Sale of a ship\n3) Merger with another company",
      chinese: "修改公司章程\n出售船舶\n与其他公司合并",
      outcomes: "1= 2= 3=", gaps: [], notes: 0),
  ]
}
