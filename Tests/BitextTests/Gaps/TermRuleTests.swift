import Testing
import _BitextTestSupport

@testable import Bitext

/// Terms of a glossary that are rendered otherwise.
@Suite struct TermRuleTests {
  private static let terms = [
    Glossary.Term("hotline", translations: ["热线"], forbidden: ["专线"]),
    Glossary.Term("joint council", translations: ["联合理事会"]),
    Glossary.Term("council", translations: ["理事会", "委员会"]),
    Glossary.Term("point of order", translations: ["程序问题"]),
    Glossary.Term("WHO", translations: ["世卫组织"]),
    Glossary.Term("exercise", translations: ["演练"]),
    Glossary.Term("5G network", translations: ["5G网络"]),
    Glossary.Term("港口", translations: ["harbour", "port"], forbidden: ["haven"]),
  ]

  private func found(_ english: String, _ chinese: String, isTurned: Bool) -> [String] {
    var configuration = Configuration()
    configuration.gaps.glossary = Glossary(Self.terms)
    let bitext =
      isTurned
      ? BarredBitext(chinese, english, languages: Bilingual(source: .chinese, target: .english))
      : BarredBitext(english, chinese)
    let report = Aligner(configuration: configuration).report(
      on: bitext.segmentation, paragraphs: bitext.paragraphs, sentences: bitext.sentences)
    return report.gaps.filter { $0.kind == .term }.map { gap in
      let sides: [Side] = isTurned ? [.target, .source] : [.source, .target]
      let texts = sides.map { side in
        gap.context == side
          ? "…" : gap.spans[side].map { report.documents[side].page[$0] }.joined(separator: " ")
      }
      return "\(gap.severity) \(gap.reason.code) \(texts[0])|\(texts[1])"
    }
  }

  @Test(arguments: [
    ("The hotline is open.", "热线已开通。", [String]()),
    ("The hotline is open.", "专线已开通。", ["error term-forbidden hotline|专线"]),
    ("The hotline is open.", "直线电话已开通。", ["warning term-otherwise hotline|…"]),
    ("Hotlines are open.", "电话已开通。", ["warning term-otherwise Hotlines|…"]),
    ("The exercises were exercised.", "举行了演練。", []),
    ("The council’s hotline", "理事会的热线", []),
    // The longest term
    ("The joint council met.", "联合理事会开会。", []),
    ("The joint council met.", "理事会开会。", ["warning term-otherwise joint council|…"]),
    ("A point of order was raised.", "有人提出秩序问题。", ["warning term-otherwise point of order|…"]),
    ("A point, of order, was raised; the point order too.", "有人提出秩序。", []),
    // Names and longer words
    ("The Council met.", "议会开会。", ["warning term-otherwise Council|…"]),
    ("The River Council met.", "河流议会开会。", []),
    ("A council-owned boat", "公有的船", []),
    // Capitals
    ("The man who came", "来的人", []),
    ("The WHO came.", "世界组织来了。", ["warning term-otherwise WHO|…"]),
    ("The 5G network is new.", "5G 网络是新的。", []),
    // Said in the sentence before or behind
    ("The council met.|It rained.", "那天开会。|理事会遇雨。", []),
    ("The council met. The council left.", "理事会开会后离开。", []),
    // Chinese terms, in either script
    ("The harbours are open.", "港口开放。", []),
    ("The bay is open.", "港口开放。", ["warning term-otherwise …|港口"]),
    ("The haven is open.", "港口开放。", ["error term-forbidden haven|港口"]),
  ])
  func term(_ english: String, _ chinese: String, _ expected: [String]) {
    for isTurned in [false, true] { #expect(found(english, chinese, isTurned: isTurned) == expected) }
  }

  @Test func aTermThatIsLeftOutIsNoneOfAnEmptyGlossary() {
    let bitext = BarredBitext("The hotline is open.", "专线已开通。")
    let report = Aligner().report(
      on: bitext.segmentation, paragraphs: bitext.paragraphs, sentences: bitext.sentences)
    #expect(!report.gaps.contains { $0.kind == .term })
  }
}
