import Testing

@testable import Bitext

/// What moved is decided by the alignment, of paragraphs and of sentences alike.
@Suite struct MotionTests {
  static let english = [
    "The two sides agreed to open a new bank in Beijing before the end of the year.",
    "Farmers will sell more apples, oranges and vegetables at the markets of the neighbouring cities.",
    "Forty doctors visited the children's hospital in spring.",
    "The ministers of education met again and signed a programme of cooperation.",
    "Ships carry coal and timber down the river to the port.",
    "A museum of ancient music will be built beside the university library.",
  ]
  static let chinese = [
    "双方同意年底以前在北京开设一家新银行。", "农民将在邻近城市的市场上出售更多的苹果、橙子和蔬菜。", "四十名医生春天访问了儿童医院。",
    "教育部长们再次会晤，签署了合作计划。", "船只沿河把煤炭和木材运到港口。", "大学图书馆旁边将建一座古代音乐博物馆。",
  ]

  /// The moved sentences of the source, in running text and line by line.
  private func moved(_ order: [Int]) -> (running: [String], lines: [String]) {
    let target = order.map { Self.chinese[$0] }
    let running = Aligner().report(
      on: Bilingual(
        source: Document(Self.english.joined(separator: " "), language: .english),
        target: Document(target.joined(), language: .chinese)))
    func texts(_ report: Report) -> [String] {
      report.gaps.filter { $0.severity > .note }.map { gap in
        gap.kind.rawValue + " " + (gap.spans.source.first.map { report.documents.source.page[$0] } ?? "")
      }
    }
    return (texts(running), texts(Aligner().align(Self.english, target)))
  }

  @Test func nothingMovedInTextThatKeepsItsOrder() {
    let found = moved([0, 1, 2, 3, 4, 5])
    #expect(found.running.isEmpty && found.lines.isEmpty)
  }

  @Test func exchangedNeighboursAreToldInRunningTextAsLineByLine() {
    let found = moved([0, 2, 1, 3, 4, 5])
    #expect(found.running == ["reordered " + Self.english[1]])
    #expect(found.lines == found.running)
  }

  @Test func sentenceThatMovedFarIsNeitherMissingNorAdded() {
    let found = moved([0, 2, 3, 4, 1, 5])
    #expect(found.running == ["reordered " + Self.english[1]])
    #expect(found.lines == found.running)
  }

  /// Two items of a numbered list that have changed places and numbers: only their words tell, from one word on.
  @Test(arguments: [
    [
      ("Trade in services", "服务贸易"), ("Food security", "粮食安全"), ("Border crossings", "口岸通行"),
      ("Student exchanges", "学生交流"), ("Flood control", "防洪"), ("Railway links", "铁路联通"),
      ("Visa rules", "签证规定"), ("Space research", "空间研究"), ("Film production", "电影制作"),
    ],
    [
      ("The two sides will open a direct flight.", "双方将开通直航。"),
      ("They agreed to share flood data.", "双方同意共享洪水数据。"), ("A joint laboratory will be built.", "将建立联合实验室。"),
      ("Students may apply for scholarships.", "学生可申请奖学金。"),
      ("Both museums will lend paintings.", "两家博物馆将出借画作。"),
      ("Customs offices will extend their hours.", "海关将延长办公时间。"),
      ("The fund will support small farms.", "基金将支持小型农场。"),
    ],
  ])
  func itemsThatChangedPlacesAreToldWhateverTheirNumbers(_ items: [(String, String)]) {
    let last = items.count - 1
    for (first, second) in [(0, last), (1, last - 1), (2, 4)] {
      var target = items.map(\.1)
      target.swapAt(first, second)
      func numbered(_ texts: [String]) -> String {
        texts.enumerated().map { "\($0 + 1). \($1)" }.joined(separator: "\n\n")
      }
      let report = Aligner().report(
        on: Bilingual(
          source: Document(numbered(items.map(\.0)), language: .english),
          target: Document(numbered(target), language: .chinese)))
      let moved = report.gaps.filter { $0.kind == .reordered }.flatMap { gap in
        gap.spans.source.map { report.documents.source.page[$0] }
      }
      #expect(
        moved.contains { $0.contains(items[first].0) || $0.contains(items[second].0) }, "\(first) \(second)")
      #expect(!report.gaps.contains { $0.severity > .note && $0.kind != .reordered }, "\(first) \(second)")
    }
  }

  @Test func beadsThatKeepTheOrderHaveNotMoved() {
    let alignment = Alignment(
      counts: Bilingual(source: 4, target: 5),
      beads: [
        Bead(source: 0..<1, target: 3..<4), Bead(source: 1..<2, target: 0..<1),
        Bead(source: 2..<2, target: 4..<5),
        Bead(source: 2..<3, target: 1..<2), Bead(source: 3..<4, target: 2..<3),
      ])
    #expect(alignment.movedBeads == [0])
  }

  /// Every sequence of up to five values below five against the longest of all its ascending subsequences.
  @Test func ascentIsTheLongest() {
    for count in 0...5 {
      var digits = [Int](repeating: 0, count: count)
      while true {
        let ascent = longestAscent(digits)
        #expect(zip(ascent, ascent.dropFirst()).allSatisfy { $0 < $1 && digits[$0] < digits[$1] })
        let longest = (0..<1 << count).filter { set in
          let chosen = digits.indices.filter { set >> $0 & 1 == 1 }.map { digits[$0] }
          return zip(chosen, chosen.dropFirst()).allSatisfy { $0 < $1 }
        }.map(\.nonzeroBitCount).max()
        #expect(ascent.count == longest)
        guard let place = digits.indices.last(where: { digits[$0] < 4 }) else { break }
        digits[place] += 1
        for index in place + 1..<max(count, place + 1) { digits[index] = 0 }
      }
    }
  }
}
