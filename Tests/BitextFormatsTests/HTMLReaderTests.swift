import Bitext
import Testing

@testable import Bitext
@testable import BitextFormats

@Suite struct HTMLReaderTests {
  private func read(
    _ text: String, languages: Bilingual<Language> = Bilingual(source: .english, target: .chinese)
  ) throws -> HTMLText {
    try HTMLReader(languages: languages).text(in: Array(text.utf8), name: "page.html")
  }

  /// The lines of a page that are not blank.
  private func lines(_ page: Page) -> [String] {
    page[page.span].split(whereSeparator: \.isNewline).map(String.init)
  }

  private func regions(_ document: Document) -> [String] { document.regions.map { document.page[$0] } }

  @Test func blocksAreParagraphs() throws {
    let read = try read(
      """
      <!doctype html><head><title>T</title><style>p{}</style></head>
      <nav><a href=x>Home</a></nav><h1>A  <b>bold</b>
      title</h1><p>One&nbsp;two&amp;<br>three<p>四<script>var x = "<p>no</p>"</script>
      <ul><li>x<li>y</ul><div hidden>no</div><pre>a
        b</pre><p></p>
      """)
    #expect(lines(read.page) == ["A bold title", "One two&", "three", "四", "x", "y", "a", "  b"])
    #expect(read.page[read.page.span].contains("three\n\n四"))
    #expect(read.documents == nil)
  }

  @Test func placesAreThoseOfTheFile() throws {
    let text = "<html>\n<body>\n\n<p>A &amp; <b>b</b>é\n</p>\n<ol><li>山&#x5C71;&nbsp;水</ol>\n</body>"
    let page = try read(text).page
    #expect(page.sourceUTF8 == Array(text.utf8))
    let blocks = page.blocks.map { block in
      let place = page.sourceSpan(of: block.span)
      return page[block.span] + "|" + String(decoding: page.sourceUTF8[place.range], as: UTF8.self)
    }
    #expect(blocks == ["A & bé|A &amp; <b>b</b>é", "1. 山山 水|山&#x5C71;&nbsp;水"])
    // Every character by itself.
    let scalars = Array(page[page.span].unicodeScalars)
    var offset = 0
    let places = scalars.map { scalar in
      defer { offset += UTF8.width(scalar) }
      let place = page.sourceSpan(of: Span(offset, offset + UTF8.width(scalar)))
      return scalar.value < 0x21 ? "" : String(decoding: page.sourceUTF8[place.range], as: UTF8.self)
    }
    #expect(places.joined() == "A&amp;bé山&#x5C71;水")
  }

  @Test func marksOfNotesAreNoText() throws {
    let read = try read(
      """
      <p>It was sold.<sup><a href="#n1">1</a></sup> Area: 5 km<sup>2</sup>, 10<sup>6</sup>.<a href="#n2">[2]</a></p>
      <p><a href="#r1">1</a> See the deed.</p>
      """)
    #expect(lines(read.page) == ["It was sold. Area: 5 km2, 106.", "1 See the deed."])
    #expect(read.page.blocks.map(\.kind) == [.paragraph, .note])
  }

  @Test func whatTheSiteAddsIsFurniture() throws {
    let read = try read(
      """
      <ul class="main-menu"><li>Home<li>首页</ul><p id="menu-of-the-day">Soup</p><h2>Title</h2>
      <div id=footer><p>All rights reserved</div><pre>if (x) { y(); }</pre><p style="display: none">no</p>
      """)
    #expect(
      read.page.blocks.map(\.kind) == [
        .furniture, .furniture, .furniture, .heading(level: 2), .furniture, .code,
      ])
  }

  @Test func listsAreNumbered() throws {
    let read = try read(
      "<ol start=3><li>Trade<li>(a) Own<li>2. Own<li value=9>Nine<li>Ten</ol><ol type=a><li>x</ol>")
    #expect(lines(read.page) == ["3. Trade", "(a) Own", "2. Own", "9. Nine", "10. Ten", "x"])
  }

  @Test func languagesTellTheSides() throws {
    let read = try read(
      "<body lang=en><h1>Results</h1><div lang=zh-CN><h1>成果</h1><p>一、贸易</div><p>1. Trade</p><hr>2016")
    let documents = try #require(read.documents)
    #expect(regions(documents.source) == ["Results", "1. Trade", "2016"])
    #expect(regions(documents.target) == ["成果", "一、贸易"])
  }

  @Test func languagesThatContradictTheTextAreNotBelieved() throws {
    let read = try read("<body lang=en><p>成果成果成果成果</p><p lang=zh>中</p><p>贸易贸易贸易</p>")
    #expect(read.documents == nil)
  }

  @Test(arguments: [false, true]) func columnsTellTheSides(isSwapped: Bool) throws {
    let rows = [("Results of the talks", "会谈成果"), ("1. Trade", "一、贸易"), ("2. Health", "二、卫生")]
    let cells = rows.map { isSwapped ? "<tr><td>\($0.1)<td>\($0.0)" : "<tr><td>\($0.0)<td><p>\($0.1)</p>" }
    let read = try read("<h1>Talks 会谈</h1><table>\(cells.joined())</table>")
    #expect(read.documents == nil)
    let divided = try PageSplitter().divide(read.page)
    #expect(regions(divided.documents.source) == ["Talks"] + rows.map(\.0))
    #expect(regions(divided.documents.target) == ["会谈"] + rows.map(\.1))
    #expect(divided.layout == .interleaved)
  }

  @Test func columnsOfOtherLanguagesGoByTheirPlace() throws {
    let read = try read(
      "<table><tr><td>Peace<td>Frieden<tr><td>War<td>Krieg</table>",
      languages: Bilingual(source: Language("en"), target: Language("de")))
    #expect(try regions(#require(read.documents).target) == ["Frieden", "Krieg"])
  }

  @Test func declaredEncodingsAreObeyedUnlessTheyAreWrong() throws {
    let gb: [UInt8] = Array("<meta charset=\"gb2312\"><p>".utf8) + [0xD6, 0xD0, 0xB9, 0xFA]
    #expect(
      lines(try HTMLReader(languages: Bilingual(source: .english, target: .chinese)).text(in: gb).page) == [
        "中国"
      ])
    #expect(lines(try read("<meta charset=iso-2022-jp><p>中国 ©").page) == ["中国 ©"])
    #expect(lines(try read("<meta charset=nonsense><p>中国").page) == ["中国"])
  }

  @Test(arguments: ["", "<", "<p", "\0\0", "</p></div>", "<table><tr><td><tr></table>", "<td>x", "<li>"])
  func anythingIsRead(_ text: String) throws { _ = try read(text) }

  /// A long line comes in pieces, and is one stretch of the file wherever it stands there as it is.
  @Test(arguments: ["word ", "word\n", "一桥", "𠀀 é", "a\u{AD}b\u{A0}c "]) func longLinesAreFewStretches(
    _ piece: String
  ) throws {
    let text = String(repeating: piece, count: 5000)
    let page = try read("<p>" + text + "&amp; end</p>").page
    let isPlain = !piece.contains("\u{AD}")
    #expect(try #require(page.source).stretches.count <= (isPlain ? 3 : 5000 * 4))
    // Every character by itself, but for the spaces.
    var offset = 0
    for scalar in page[page.span].unicodeScalars {
      let span = Span(offset, offset + UTF8.width(scalar))
      offset = span.upperBound
      if scalar.value <= 0x20 || scalar == "&" { continue }
      let place = page.sourceSpan(of: span)
      let there = String(decoding: page.sourceUTF8[place.range], as: UTF8.self)
      if there != String(scalar) {
        #expect(there == String(scalar), "at \(span)")
        break
      }
    }
  }

  /// What is written in another way is one stretch as long as it stands for the same place.
  @Test func stretchesThatStandForTheSameAreOne() throws {
    var builder = PageBuilder(Page("0123456789"))
    for character in ["a", "b", "c"] { builder.append(character, for: 2..<8) }
    builder.copy(8..<10)
    builder.append(" ")
    builder.append("d", for: 2..<8)
    #expect(builder.page().source?.stretches.count == 3)
    let page = builder.page()
    #expect(page.sourceSpan(of: Span(1, 2)) == Span(2, 8) && page.sourceSpan(of: Span(3, 5)) == Span(8, 10))
    builder.remove(from: 2)
    #expect(builder.page().sourceSpan(of: Span(0, 1)) == Span(2, 8))
    #expect(builder.page().source?.stretches.map(\.textCount) == [2])
  }
}
