import Bitext
import Testing
import _BitextTestSupport

/// The corpus as a whole exercises everything that the library claims to read.
@Suite struct CorpusCoverageTests {
  private let releases = CorpusRelease.all

  @Test func thereAreReleasesToRead() {
    #expect(releases.count >= 8)
    #expect(releases.contains { $0.has("clean") } && releases.contains { !$0.has("clean") })
    for release in releases {
      #expect(
        (14...70).contains(release.paragraphs.source.count), "\(release): \(release.paragraphs.source.count)")
    }
  }

  @Test(arguments: Layout.allCases)
  func layoutIsCovered(_ layout: Layout) {
    #expect(releases.contains { $0.form.layout == layout })
  }

  @Test func blocksStandInEitherOrder() {
    for side in Side.allCases {
      #expect(releases.contains { $0.form.layout == .blockSequential && $0.form.first == side })
      #expect(releases.contains { $0.form.layout == .interleaved && $0.form.first == side })
    }
  }

  @Test(arguments: ["UTF-8", "UTF-16", "GB18030", "Big5"])
  func encodingIsCovered(_ encoding: String) throws {
    let release = try #require(releases.first { $0.form.encoding == encoding })
    let bytes = try release.bytes(release.textFiles[0])
    switch encoding {
    case "UTF-16": #expect(bytes.starts(with: [0xFF, 0xFE]))
    case "GB18030", "Big5": #expect(String(validating: bytes, as: UTF8.self) == nil)
    default: #expect(String(validating: bytes, as: UTF8.self) != nil)
    }
  }

  @Test(arguments: [CorpusRelease.Input.page, .pair, .lines])
  func inputIsCovered(_ input: CorpusRelease.Input) {
    #expect(releases.contains { $0.form.input == input })
  }

  @Test(arguments: [
    "forum-furniture", "inline-labels", "language-headers", "repeated-title", "k-by-k", "line-by-line",
    "hard-wrapped",
    "ideographic-indents", "half-width-commas", "blank-line-runs", "traditional", "nested",
    "restarting-numbers",
    "running-numbers", "broken-labels", "declared-count-agrees", "declared-count-disagrees", "many-to-many",
    "not-monotone", "merged-outcomes", "split-outcome", "duplicate-outcome",
  ])
  func traitIsCovered(_ trait: String) {
    #expect(releases.contains { $0.has(trait) })
  }

  @Test(arguments: [
    Label.Style.ordinalWord, .cardinalWord, .article, .division, .digit, .digitParenthesis, .roman,
    .romanParenthesis,
    .letter, .letterParenthesis, .bullet,
  ])
  func englishLabelStyleIsCovered(_ style: Label.Style) {
    #expect(releases.contains { $0.outcomes.contains { $0.source?.style == style } })
  }

  @Test(arguments: [
    Label.Style.hanComma, .hanParenthesis, .hanOrdinal, .hanSequence, .article, .division, .digit,
    .digitParenthesis,
    .circled, .bullet,
  ])
  func chineseLabelStyleIsCovered(_ style: Label.Style) {
    #expect(releases.contains { $0.outcomes.contains { $0.target?.style == style } })
  }

  /// The three ways to write a digit with a mark: `1.` `1．` `1、`.
  @Test(arguments: [".", "．", "、"])
  func chineseDigitMarkIsCovered(_ mark: String) {
    #expect(
      releases.contains {
        $0.outcomes.contains { $0.target?.style == .digit && $0.target?.label.hasSuffix(mark) == true }
      })
  }

  /// Inconsistency and tags are of memories, which releases are not, and terms are of a glossary; a lost bracket is a slip of any
  /// text, and its rule's own tests tell it.
  @Test(arguments: Gap.Kind.allCases.filter { ![.inconsistent, .tag, .term, .punctuation].contains($0) })
  func gapKindIsCovered(_ kind: Gap.Kind) {
    #expect(releases.contains { $0.gaps.contains { $0.kind == kind } })
  }
}
