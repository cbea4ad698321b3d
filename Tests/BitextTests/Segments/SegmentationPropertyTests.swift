import Bitext
import Foundation
import Testing
import _BitextTestSupport

/// What holds for every text: nothing is lost, nothing is divided within a character, nothing crashes.
@Suite struct SegmentationPropertyTests {
  /// A generator that gives the same numbers in every run.
  struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var value = state
      value = (value ^ (value >> 33)) &* 0xFF51_AFD7_ED55_8CCD
      return value ^ (value >> 33)
    }
  }

  /// Scalars that rules look at, and some that combine with what stands before them.
  private static let marks =
    Array(
      " \n\r\t\u{3000}\u{A0}\u{85}\u{2028}\u{2029}\u{C}.!?。！？…,;:，；：、'\"“”‘’「」『』()（）[]《》—-–•⁃`"
        .unicodeScalars)
    + Array(
      "aAbBiIvVzZ019１五一第条中国好他说了\u{301}\u{200D}\u{FE0F}\u{1F3FB}👍🇨🇳\u{600}\u{0E33}\u{20E3}क्षि".unicodeScalars)

  private func check(_ text: String, _ language: Language, _ segmenter: some Segmenter) {
    let document = Document(text, language: language)
    let segmentation = segmenter.segmentation(of: document)
    let utf8 = document.page.utf8
    var characters = Set([0])
    var offset = 0
    for character in text {
      offset += character.utf8.count
      characters.insert(offset)
    }
    for segment in segmentation.sentences + segmentation.paragraphs {
      #expect(!segment.span.isEmpty)
      if segmenter is RuleSegmenter {
        #expect(
          characters.contains(segment.span.lowerBound) && characters.contains(segment.span.upperBound),
          "\(segment.span) divides a character of \(text.debugDescription)")
      }
    }
    var end = 0
    for segment in segmentation.sentences + [Segment(Span(utf8.count, utf8.count))] {
      let between = String(decoding: utf8[end..<segment.span.lowerBound], as: UTF8.self)
      #expect(
        between.unicodeScalars.allSatisfy { $0.properties.isWhitespace },
        "lost \(between.debugDescription) of \(text.debugDescription)")
      end = segment.span.upperBound
    }
    for (index, paragraph) in segmentation.paragraphs.enumerated() {
      let sentences = segmentation.sentences(ofParagraph: index)
      #expect(segmentation.sentences[sentences.lowerBound].span.lowerBound == paragraph.span.lowerBound)
      #expect(segmentation.sentences[sentences.upperBound - 1].span.upperBound == paragraph.span.upperBound)
    }
  }

  @Test(arguments: [Language.english, .chinese, Language("de"), Language("ja"), Language("und")])
  func marksInAnyOrder(language: Language) {
    var numbers = Numbers(state: 7)
    for round in 0..<1_500 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0..<(round % 60 + 2), using: &numbers) {
        if let scalar = Self.marks.randomElement(using: &numbers) { text.append(scalar) }
      }
      check(String(text), language, RuleSegmenter())
      if round % 8 == 0 { check(String(text), language, LineSegmenter()) }
    }
  }

  @Test func anyScalars() {
    var numbers = Numbers(state: 11)
    for _ in 0..<600 {
      var text = String.UnicodeScalarView()
      for _ in 0..<40 {
        let reach: UInt32 = [0x80, 0x800, 0x1_0000, 0x11_0000].randomElement(using: &numbers) ?? 0x80
        if let scalar = Unicode.Scalar(UInt32.random(in: 0..<reach, using: &numbers)) { text.append(scalar) }
        if Bool.random(using: &numbers), let mark = Self.marks.randomElement(using: &numbers) {
          text.append(mark)
        }
      }
      check(String(text), .chinese, RuleSegmenter())
    }
  }

  /// Real text with pieces taken out, doubled, moved and cut.
  @Test(arguments: ["en", "zh"]) func mutatedText(tag: String) throws {
    let corpus = GoldData.packageRoot.appendingPathComponent("Corpus")
    let files = try FileManager.default.subpathsOfDirectory(atPath: corpus.path)
      .filter { $0.hasSuffix("/page.txt") }.sorted()
      .map { String(decoding: try Data(contentsOf: corpus.appendingPathComponent($0)), as: UTF8.self) }
    #expect(!files.isEmpty)
    var numbers = Numbers(state: 23)
    for text in files {
      for _ in 0..<6 {
        var scalars = Array(text.unicodeScalars.prefix(6_000))
        for _ in 0..<30 where scalars.count > 50 {
          let start = Int.random(in: 0..<scalars.count - 20, using: &numbers)
          let range = start..<start + Int.random(in: 1..<20, using: &numbers)
          switch Int.random(in: 0..<4, using: &numbers) {
          case 0: scalars.removeSubrange(range)
          case 1: scalars.insert(contentsOf: scalars[range], at: start)
          case 2: scalars.insert(Self.marks.randomElement(using: &numbers) ?? " ", at: start)
          default: scalars.replaceSubrange(range, with: scalars[range].reversed())
          }
        }
        var mutated = String.UnicodeScalarView()
        mutated.append(contentsOf: scalars)
        check(String(mutated), Language(tag), RuleSegmenter())
      }
    }
  }

  @Test(arguments: ["什么？. . . . He left", "，……. . . .He 第三条", "「 ؀ [ ที่. ] …\"<p> 好 ́）」….. . .…ที่  - क्षि 10."])
  func pointsBehindWideMarksDivideNoScalar(text: String) {
    check(text, .english, RuleSegmenter())
    check(text, .chinese, RuleSegmenter())
  }

  @Test func everyChoiceKeepsTheText() {
    var numbers = Numbers(state: 5)
    for lineBreaks in Configuration.Segmentation.LineBreaks.allCases {
      for mark in Configuration.Segmentation.ClauseMark.allCases {
        var configuration = Configuration.Segmentation()
        configuration.lineBreaks = lineBreaks
        configuration.semicolons = mark
        configuration.colons = mark
        configuration.keepsQuotationsWhole = mark == .never
        configuration.unbreakable = ["[A-Z]\\.\\s", "("]
        for _ in 0..<150 {
          var text = String.UnicodeScalarView()
          for _ in 0..<30 { text.append(Self.marks.randomElement(using: &numbers) ?? " ") }
          check(String(text), .english, RuleSegmenter(configuration: configuration))
        }
      }
    }
  }

  @Test func longTextIsLinear() {
    // One paragraph with marks that make rules look ahead; it must not take time in the square of its length.
    for unit in ["(", "“", "《", "a. ", "1) ", "U.S. ", ". . . ", "“你。", "；好", "!", "x", "…", "A.b@"] {
      let text = String(repeating: unit, count: 1_000)
      check(
        text, .english,
        RuleSegmenter(
          configuration: { () -> Configuration.Segmentation in
            var configuration = Configuration.Segmentation()
            configuration.keepsQuotationsWhole = true
            return configuration
          }()))
    }
  }
}
