import Bitext
import Testing
import _BitextTestSupport

/// Text that people divided into sentences, joined and divided again.
@Suite(.enabled(if: GoldData.isAvailable, "needs ../shared/gold/dev.tar.xz beside the package"))
struct HumanSplitTests {
  @Test(arguments: [
    ("mac_dev", Language.english, 0.99), ("mac_dev", .chinese, 0.98), ("champollion", .english, 0.96),
    ("champollion", .chinese, 0.96),
  ])
  func boundaries(set: String, language: Language, atLeast: Double) throws {
    var score = BoundaryScore()
    for name in try GoldData.files(in: set) where name.hasSuffix("." + language.tag) {
      let lines = try GoldData.lines("\(set)/\(name)").filter { !Boundaries.ink($0).isEmpty }
      let text = lines.joined(separator: language.isChinese ? "" : " ")
      score.add(found: Boundaries.sentences(text, language), wanted: lines)
    }
    func shown(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
    print(
      "\(set) \(language): precision \(shown(score.precision)), recall \(shown(score.recall)), F1 \(shown(score.f1))",
      "of \(score.wanted) boundaries")
    #expect(score.f1 >= atLeast)
  }

  /// The two sides of the real page: every paragraph and every sentence as a person divided them.
  @Test(
    .enabled(if: GoldData.seedPage != nil, "needs ../shared/seed"), arguments: [Language.english, .chinese])
  func seedPage(language: Language) throws {
    let page = Page(String(decoding: try #require(GoldData.seedPage), as: UTF8.self))
    let paragraphs = try GoldData.lines("seed_gold/001.\(language.tag)")
    let text = page[page.span]
    // The title stands in the head of the page, too, and the last line in the text.
    let second = try #require(text.firstRange(of: paragraphs[1]))
    let first = try #require(text[..<second.lowerBound].ranges(of: paragraphs[0]).last)
    let last = try #require(text[first.lowerBound...].firstRange(of: paragraphs[paragraphs.count - 2]))
    let end = try #require(text[last.upperBound...].firstRange(of: paragraphs[paragraphs.count - 1]))
    let region = Span(
      text[..<first.lowerBound].utf8.count, text[..<end.upperBound].utf8.count)
    let document = Document(page: page, language: language, regions: [region])
    let segmentation = RuleSegmenter().segmentation(of: document)
    #expect(segmentation.paragraphs.map { document.text(of: $0) } == paragraphs)
    #expect(
      segmentation.sentences.map { document.text(of: $0) }
        == (try GoldData.lines("seed_gold/002.\(language.tag)")))
  }
}
