import Bitext
import Testing

@testable import BitextFormats

@Suite struct PageKindTests {
  private func text(_ kind: PageKind) throws -> HTMLText {
    try TextReader(languages: Bilingual(source: .english, target: .chinese))
      .text(in: Array(kind.text.utf8), name: kind.file)
  }

  private func report(_ kind: PageKind) throws -> Report {
    let text = try text(kind)
    if let documents = text.documents { return Aligner().report(on: documents) }
    return try Aligner().report(on: text.page)
  }

  @Test(arguments: PageKind.all) func completePagesHaveNoGaps(_ kind: PageKind) throws {
    let report = try report(kind)
    let gaps = report.gaps.filter { $0.severity != .note }
    #expect(gaps.isEmpty, "\(gaps.map { ($0.kind, $0.spans) })")
    #expect(report.outcomes.allSatisfy { $0.source != nil && $0.target != nil })
    let pairs = report.paragraphs.beads.filter { !$0.source.isEmpty && !$0.target.isEmpty }
    #expect(pairs.count >= 2 || report.paragraphs.beads.count == 1)
  }

  @Test(arguments: PageKind.all) func placesAreThoseOfTheFile(_ kind: PageKind) throws {
    let report = try report(kind)
    var output = Output()
    JSONWriter().writeReport(report, to: &output)
    let bytes = Array(kind.text.utf8)
    for side in Side.allCases {
      let page = report.documents[side].page
      #expect(page.sourceUTF8 == bytes)
      for sentence in report.segmentation[side].sentences {
        let place = page.sourceSpan(of: sentence.span)
        #expect(!place.isEmpty && place.upperBound <= bytes.count)
        // The letters of a sentence stand in its place, with markup between them at most.
        var source = bytes[place.range].makeIterator()
        for byte in page.utf8[sentence.span.range] where byte >= 0x80 && byte != 0xE2 {
          var next = source.next()
          while let other = next, other != byte { next = source.next() }
          #expect(next == byte)
        }
      }
    }
  }

  @Test func furtherLanguagesAreNamed() throws {
    let warnings = try PageKind.all.compactMap { kind in
      try report(kind).languageWarning.map { "\(kind.name): \($0)" }
    }
    #expect(
      warnings == [
        "three languages: The page also holds text in fr, which was set apart.",
        "Russian and Arabic beside the two: The page also holds text in ru, ar, which was set apart.",
        "Spanish in a block of its own: The page also holds text in es, which was set apart.",
      ])
  }

  @Test func whatTheTextHoldsIsNoFurniture() throws {
    // A sentence about copyright, a declaration of sources, numbered headings.
    let text = """
      Article 1

      The photographs may be used by schools. For questions about copyright, please write to the club.

      Sources: all photographs were taken by members of the club.

      第一条

      学校可以使用这些照片。有关版权的问题，请致函俱乐部。

      来源：所有照片均由俱乐部成员拍摄。
      """
    let divided = try PageSplitter().divide(Page(text))
    #expect(divided.furniture.isEmpty)
    #expect(divided.documents.map(\.regions.count) == Bilingual(source: 3, target: 3))
  }

  @Test func noticeInOneLanguageBelongsToBothHalves() throws {
    let notice = "Copyright (c) [Year] [Name]\nThis program is free.\nSee the licence for more details.\n"
    let page = Page(
      "许可\n\n一、您可以复制。\n\n二、请保留声明：\n\n\(notice)\nLicence\n\n1. You may copy it.\n\n2. Keep the notice:\n\n\(notice)"
    )
    let report = try Aligner().report(on: page)
    #expect(report.gaps.allSatisfy { $0.kind == .untranslated || $0.severity == .note })
    #expect(report.documents.target.regions.contains { page[$0].contains("free") })
  }
}
