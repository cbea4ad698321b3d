import Testing

@testable import Bitext

/// What holds for any page: regions and furniture tile it, and nothing had to be saved from falling between them.
@Suite struct PagePropertyTests {
  private static let lines: [String] = {
    let nasty = [
      "", "", " ", "\u{3000}", "\u{FEFF}", "\0", "(", ")", "（）", "Home(", "(首页)", "/", " / ", "中/en", "en/中",
      "|", "《",
      "- - -", "1", "2016", "......", "。", "A中A中A中", "中A", "A中", "(A)(中)", "a@b.c", "http://x", "www.", "QQ:",
      "QQ:12345678",
      "Русский текст", "日本語の行です", "한국어 줄", "e\u{301}", "𠀀𠀁", "🙂", "English", "中文", "\u{200B}x\u{200B}", "\t",
      "a\tb", "中\t文",
      "‘’", "English / 中文", "版权所有", "© 2001", "Posted by", "发表于", "Related news", "Advertisement", "Title",
      "标题",
    ]
    return nasty
      + PageCases.all.flatMap { MarkedPage($0.marked).text.split(separator: "\n").map(String.init) }
  }()

  @Test(arguments: 0..<20)
  func anyLinesInAnyOrderTile(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<8 {
      let ends = ["\n", "\n", "\r\n", "\n\n", "\r"]
      var text = ""
      for _ in 0..<Int.random(in: 0...24, using: &generator) {
        text += Self.lines.randomElement(using: &generator)! + ends.randomElement(using: &generator)!
      }
      for setsApart in [true, false] {
        var configuration = Configuration.Intake()
        configuration.setsFurnitureApart = setsApart
        let splitter = PageSplitter(configuration)
        guard let divided = try? splitter.divide(Page(text)) else { continue }
        #expect(divided.faults.isEmpty)
        #expect(setsApart || divided.furniture.isEmpty)
        #expect((try? splitter.divide(Page(text))) == divided)
      }
    }
  }

  @Test func whatNothingClaimsIsFurniture() throws {
    let page = Page("One. Two.\n\n一。\n x \n二。\n")
    func divided(_ source: [Span], _ target: [Span], _ furniture: [Furniture] = []) -> DividedPage {
      DividedPage(
        page: page,
        documents: Bilingual(
          source: Document(page: page, language: .english, regions: source),
          target: Document(page: page, language: .chinese, regions: target)),
        layout: .blockSequential, furniture: furniture)
    }
    let whole = divided(
      [Span(0, 9)], [Span(11, 17), Span(22, 28)], [Furniture(span: Span(19, 20), reason: .decoration)])
    #expect(whole.faults.isEmpty && whole.furniture.count == 1)
    let torn = divided([Span(0, 4)], [Span(11, 17)])
    #expect(torn.furniture.map { "\($0.reason) \(page[$0.span])" } == ["unclaimed Two.", "unclaimed x \n二。"])
    #expect(torn.faults.count == 2)
    let doubled = divided([Span(0, 28)], [Span(11, 17), Span(22, 28)])
    #expect(doubled.furniture.isEmpty)
    #expect(doubled.faults == ["text at 11..<17 has two places", "text at 22..<28 has two places"])
  }

  @Test func longLineAndManyLinesTakeLinearTime() throws {
    let english = String(repeating: "The two sides met again. ", count: 20_000)
    let chinese = String(repeating: "双方再次会晤。", count: 20_000)
    let line = try PageSplitter().divide(Page(english + chinese))
    #expect(line.layout == .inline && line.documents.source.regions.count == 1)
    let many = try PageSplitter().divide(Page(String(repeating: "Home (首页)\nText 中\n正文\n\n", count: 10_000)))
    #expect(many.documents.source.regions.count > 1000)
  }
}
