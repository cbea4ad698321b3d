@testable import Bitext
import Testing

/// One text with several translations, and one translation of several texts.
@Suite struct InconsistencyRuleTests {
  private func found(_ pairs: [(String, String)]) -> [String] {
    let segmentation = Bilingual(
      source: LineSegmenter().segmentation(
        of: Document(pairs.map { $0.0 + "\n" }.joined(), language: .english)),
      target: LineSegmenter().segmentation(
        of: Document(pairs.map { $0.1 + "\n" }.joined(), language: .chinese)))
    let alignment = Alignment(
      counts: segmentation.map(\.sentences.count),
      beads: pairs.indices.map { Bead(source: $0..<$0 + 1, target: $0..<$0 + 1) })
    let report = Aligner(rules: [InconsistencyRule()]).report(
      on: segmentation, paragraphs: alignment, sentences: alignment)
    return report.gaps.map { gap in
      let texts = Side.allCases.map { side in
        gap.spans[side].map { report.documents[side].page[$0] }.joined(separator: " ")
      }
      return "\(gap.severity) \(gap.side?.rawValue ?? "") \(texts.joined(separator: "|"))"
    }
  }

  @Test func aTextInTwoWaysIsToldOnce() {
    let permit = "The permit is valid for one year."
    #expect(
      found([(permit, "许可证有效期一年。"), ("It is late.", "晚了。"), (permit, "执照一年内有效。"), (permit, "许可证有效期一年。")])
        == ["warning source \(permit) \(permit)|许可证有效期一年。 执照一年内有效。"])
  }

  @Test func wordWrittenTwiceIsToldThoughItsSentenceIsInconsistent() {
    let segmentation = Bilingual(
      source: LineSegmenter().segmentation(
        of: Document("Open the the gate now.\nOpen the gate now.\n", language: .english)),
      target: LineSegmenter().segmentation(of: Document("现在打开大门。\n现在打开大门。\n", language: .chinese)))
    let alignment = Alignment(
      counts: segmentation.map(\.sentences.count),
      beads: (0..<2).map { Bead(source: $0..<$0 + 1, target: $0..<$0 + 1) })
    let report = Aligner(rules: [InconsistencyRule(), RepeatedWordRule()]).report(
      on: segmentation, paragraphs: alignment, sentences: alignment)
    #expect(report.gaps.contains { $0.reason == .wordRepeated })
  }

  @Test func aTranslationOfTwoTextsIsANote() {
    #expect(
      found([("Entry is free.", "免费入场。"), ("No charge for entry.", "免费入场。")])
        == ["note target Entry is free. No charge for entry.|免费入场。 免费入场。"])
  }

  /// Spaces, capitals and punctuation are no other words; a short text means this here and that there.
  @Test(arguments: [
    [("The port is open.", "港口开放。"), ("The port is open.", "港口开放！"), ("The port is open", "港口 开放")],
    [("Open", "打开"), ("Open", "开放"), ("Yes.", "是。"), ("Yes.", "对。")],
    [("Entry is FREE.", "免费入场。"), ("Entry is free.", "免费入场。")],
    [],
  ])
  func whatIsTheSameIsNotTold(_ pairs: [(String, String)]) { #expect(found(pairs) == []) }
}
