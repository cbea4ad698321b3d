import Bitext
import Testing

@testable import BitextFormats

/// Documents that other programs made, as they are read.
@Suite struct ContainerReaderTests {
  private func read(_ bytes: [UInt8], name: String? = nil) throws -> Page {
    try TextReader(languages: Bilingual(source: .english, target: .chinese)).text(in: bytes, name: name).page
  }

  private func texts(_ page: Page) -> [String] { page.blocks.filter { !$0.isApart }.map { page[$0.span] } }

  @Test(.enabled(if: ForeignDocuments.docx != nil, "python-docx is not installed"))
  func wordNumbersListsAsItShowsThem() throws {
    let page = try read(#require(ForeignDocuments.docx))
    #expect(
      texts(page) == [
        "Results", "一、贸易", "（一）关税", "（二）配额", "1.2.1 细则", "二、卫生", "（一）医院", "I. Trade", "(a) Tariffs",
        "(b) Quotas", "II. Health", "(a) Clinics", "I. Anew", "II. And on", "• A bullet", "1. By style",
        "2. By style too", "Peace", "和平", "War", "战争", "Kept added.",
      ])
    #expect(page.blocks[0].kind == .heading(level: 1))
    guard case .item(let item) = page.blocks[3].kind else {
      Issue.record("\(page.blocks[3]) is no item")
      return
    }
    #expect(item.ordinal == 2 && item.depth == 2 && page[item.marker] == "（二）")
    #expect(page.blocks[18].kind == .cell(Block.Cell(table: 0, row: 0, column: 1)))
    #expect(page.blocks[4].place == Place(.paragraph, 5))
  }

  @Test(.enabled(if: ForeignDocuments.docx != nil, "python-docx is not installed"))
  func linesOfADocumentAreItsParagraphs() throws {
    let bytes = try #require(ForeignDocuments.docx)
    let reader = TextReader(languages: Bilingual(source: .english, target: .chinese), takesLines: true)
    let page = try reader.text(in: bytes, name: nil).page
    #expect(page[page.span].split(separator: "\n").prefix(3) == ["Results", "一、贸易", "（一）关税"])
  }

  @Test(.enabled(if: ForeignDocuments.odt != nil, "odfpy is not installed"))
  func openDocumentNumbersListsAsItShowsThem() throws {
    let page = try read(#require(ForeignDocuments.odt))
    #expect(
      texts(page) == [
        "成果", "一、贸易", "(1) 关税", "(2) 配额", "二、卫生", "Between the lists.", "三、继续", "I. Trade", "I.a. Tariffs",
        "I.b. Quotas", "II. Health", "Peace", "和平", "War", "战争", "[1] The note.",
      ])
    #expect(page.blocks.last?.kind == .note)
  }

  @Test(.enabled(if: ForeignDocuments.epub != nil, "EbookLib is not installed"))
  func booksAreReadInTheOrderOfTheirSpine() throws {
    let page = try read(#require(ForeignDocuments.epub))
    #expect(texts(page) == ["二", "第二章。", "One", "First & last.", "1. a", "2. b"])
    #expect(page.blocks.map(\.place) == [1, 1, 2, 2, 2, 2].map { Place(.chapter, $0) })
  }

  @Test(
    .enabled(if: ForeignDocuments.pdf != nil, "ReportLab is not installed"),
    .enabled(if: ForeignDocuments.canReadPDF, "pdftotext of poppler-utils is not installed"))
  func columnsAndPagesOfAPDFAreReadOn() throws {
    let page = try read(#require(ForeignDocuments.pdf))
    #expect(
      texts(page) == [
        "The Harbour in Two Columns",
        "The authority allows ships of more than three hundred tonnes to enter the inner harbour in the early morning only.",
        "Masters who wish to stay for longer than one night ask for a permit, which is granted in writing by the master of the port.",
        "Every berth has a number that is painted on the wall, and a well-known lamp that is lit at night without exception.",
        "Pilots are on call from six to nine, and whoever needs one hoists the flag that is shown in the annex to this bulletin and keeps it up until the pilot has come on board and has taken the wheel of the ship.",
        "Fees are paid at the office.",
      ])
    let furniture = page.blocks.filter { $0.kind == .furniture }.map { page[$0.span] }
    #expect(
      furniture == [
        "Bulletin of the Harbour, issue 12", "- 1 -", "Bulletin of the Harbour, issue 13", "- 2 -",
      ])
    #expect(page.blocks.last?.place == Place(.page, 2))
  }

  /// Every byte that can be lost or changed is an error that is told, or text.
  @Test(arguments: ["docx", "odt", "epub"]) func damagedDocumentsNeverTrap(_ type: String) throws {
    let made = ["docx": ForeignDocuments.docx, "odt": ForeignDocuments.odt, "epub": ForeignDocuments.epub][
      type]
    guard let whole = made ?? nil else { return }
    var state: UInt64 = 20_160_614
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    var refused = 0
    for round in 0..<60 {
      var bytes = whole
      if round < 20 {
        bytes.removeLast(1 + random(bytes.count - 1))
      } else {
        for _ in 0..<8 { bytes[random(bytes.count)] = UInt8(random(256)) }
      }
      do { _ = try read(bytes) } catch {
        refused += 1
        #expect((error as? BitextError)?.remedy != nil)
      }
    }
    #expect(refused > 20)
  }

  @Test(arguments: [
    (
      "1\n00:00:01,000 --> 00:00:03,000\n<i>One</i> &amp; two.\n- Three.\n\n2\n00:00:03,500 --> 00:00:06,000\n四。\n",
      ["One & two.\n- Three.", "四。"]
    ),
    (
      "WEBVTT\n\nNOTE a remark\nof two lines\n\nfirst\n00:01.000 --> 00:03.000 align:start\n<v Ann>We waited,\n\n00:03.000 --> 00:05.000\nand they came.\n\n00:05.000 --> 00:06.000\n2024\n",
      ["We waited,\nand they came.", "2024"]
    ),
    // A line that is a number is text where no times follow it.
    (
      "1\r\n00:00:01,000 --> 00:00:03,000\r\n{\\an8}7\r\n\r\n2\r\n00:00:03,500 --> 00:00:06,000\r\nEnd of\r\n\r\nthe film.\r\n",
      ["7", "End of\nthe film."]
    ),
  ])
  func subtitlesHaveNoTimes(_ text: String, _ expected: [String]) throws {
    #expect(FileType(recognizing: Array(text.utf8)) == .subtitles)
    #expect(texts(try read(Array(text.utf8))) == expected)
    let wide: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(texts(try read(wide)) == expected)
  }
}
