import Testing

@testable import Bitext

/// Which document is the translation of which.
@Suite struct DocumentMatcherTests {
  private static let english = [
    "The harbour will be closed for repairs in March. Ferries leave from the northern quay.",
    "Apples were few this year, because frost killed the blossoms. The cooperative buys fruit.",
    "The museum opens a hall of clocks in 1987 rooms; entry costs 12 francs for children.",
    "Firefighters trained 340 volunteers in the hills, and bought 5 engines of type TX-90.",
  ]
  private static let chinese = [
    "港口将于3月因维修关闭。渡轮从北码头出发。",
    "今年苹果很少，因为霜冻冻坏了花朵。合作社购买水果。",
    "博物馆开设钟表展厅，共1987间；儿童门票12法郎。",
    "消防员在山区培训了340名志愿者，购置了5辆TX-90型消防车。",
  ]

  private func matches(_ english: [String], _ chinese: [String]) -> [DocumentMatcher.Match] {
    let documents = Bilingual(
      source: english.map { Document($0, language: .english) },
      target: chinese.map { Document($0, language: .chinese) })
    return DocumentMatcher(documents.map { $0.map { DocumentSigns($0, lexicon: .builtIn) } }).matches
  }

  /// Every order of the documents gives the same pairs, with the same probabilities.
  @Test(arguments: [[0, 1, 2, 3], [3, 1, 0, 2], [2, 3, 1, 0], [1, 0, 3, 2]])
  func pairsDoNotDependOnTheOrder(_ order: [Int]) {
    let found = matches(Self.english, order.map { Self.chinese[$0] })
    #expect(Set(found.map { [$0.source, order[$0.target]] }) == Set((0..<4).map { [$0, $0] }))
    let straight = matches(Self.english, Self.chinese)
    for match in found {
      #expect(straight.contains { $0.source == match.source && $0.probability == match.probability })
    }
    #expect(found.allSatisfy { $0.probability > 0.5 })
  }

  /// A document whose partner is not there gets none that is likely.
  @Test(arguments: 0..<4)
  func withoutPartnerNoneIsLikely(_ gone: Int) {
    var chinese = Self.chinese
    chinese[gone] = "矿工们在井下发现了一条通往河流的旧隧道，墙上画满了鱼。"
    let found = matches(Self.english, chinese)
    #expect(found.filter { $0.probability >= 0.5 }.count == 3)
    #expect(found.allSatisfy { $0.probability < 0.5 || $0.source == $0.target })
  }

  /// Of two versions the one that says the same is taken, and the other one left.
  @Test func theVersionThatSaysTheSameIsTaken() {
    let older = "消防员在山区培训了200名志愿者，购置了3辆TX-70型消防车。"
    for chinese in [Self.chinese + [older], [older] + Self.chinese] {
      let found = matches(Self.english, chinese).filter { $0.source == 3 }
      #expect(found.map { chinese[$0.target] } == [Self.chinese[3]])
    }
  }

  @Test func nothingMatchesNothing() {
    #expect(matches([], []).isEmpty && matches(Self.english, []).isEmpty)
    #expect(matches([""], [""]).isEmpty)
  }

  /// Side by what a page is written in; a translation may have left much in English.
  @Test func pagesBelongToASide() {
    let languages = Bilingual(source: Language.english, target: Language.chinese)
    #expect(Page("Only English.").side(among: languages)! == (.source, false))
    #expect(Page("只有中文。").side(among: languages)! == (.target, false))
    let mixed = Page("The first part was left in English by the translator.\n这一部分翻译了。\n")
    #expect(mixed.side(among: languages)! == (.target, true))
    #expect(Page("1234").side(among: languages) == nil)
    #expect(Page("Только по-русски.").side(among: languages) == nil)
  }
}
