import Bitext
import BitextFormats
import Foundation

/// Documents in containers: the archive as a whole is damaged, and by itself each part that a reader looks into.
extension FuzzKind {
  static func documents() -> [FuzzKind] {
    archive("document.docx", docx) + archive("document.odt", odt) + archive("document.epub", epub) + [
      FuzzKind(
        name: "film.srt",
        examples: [
          "1\n00:00:01,000 --> 00:00:03,000\n<i>Peace</i> &amp; talks.\n\n2\n00:00:03,500 --> 00:00:06,000\n和平。\n",
          "WEBVTT\n\nNOTE x\n\nfirst\n00:01.000 --> 00:03.000 align:start\n<v Ann>Peace,\n\n00:03.000 --> 00:05.000\n和平。\n",
        ].map { Array($0.utf8) }, read: readDocument),
      // A packed member: a checksum of what it holds keeps most damage from being read as something else.
      FuzzKind(name: "page.gz", examples: [packed], read: readDocument),
      FuzzKind(name: "document.pdf", examples: [pdf], read: readDocument),
    ]
  }

  private static func archive(_ name: String, _ archive: StoredArchive) -> [FuzzKind] {
    let parts = archive.members.filter { $0.name.hasSuffix("ml") || $0.name.hasSuffix(".opf") }
    return [FuzzKind(name: name, examples: [archive.bytes], read: readDocument)]
      + parts.map { part in
        FuzzKind(
          name: name + "-" + part.name.split(separator: "/").joined(separator: "-"), examples: [part.bytes]
        ) {
          try readDocument(archive.replacing(part.name, by: $0).bytes)
        }
      }
  }

  private static func readDocument(_ bytes: [UInt8]) throws {
    let languages = Bilingual(source: Language.english, target: Language.chinese)
    for takesLines in [false, true] {
      let text = try TextReader(languages: languages, takesLines: takesLines).text(in: bytes, name: "x")
      // As both sides, so that a text in one language is looked at too.
      let sides = Bilingual(
        source: Document(page: text.page, language: .english),
        target: Document(page: text.page, language: .chinese))
      let report = Aligner(lexicon: nil).report(on: text.documents ?? sides)
      var output = Output()
      JSONWriter().write(report, to: &output)
    }
  }

  private static func member(_ name: String, _ text: String) -> (name: String, bytes: [UInt8]) {
    (name, Array(text.utf8))
  }

  private static let word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
  private static let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private static let docx = StoredArchive(members: [
    member(
      "_rels/.rels",
      "<Relationships><Relationship Id=\"a\" Type=\"\(relation)/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
    ),
    member(
      "word/_rels/document.xml.rels",
      "<Relationships>"
        + ["styles", "numbering", "footnotes"].map {
          "<Relationship Id=\"\($0)\" Type=\"\(relation)/\($0)\" Target=\"\($0).xml\"/>"
        }.joined() + "</Relationships>"),
    member(
      "word/document.xml",
      """
      <w:document \(word)><w:body>
      <w:p><w:pPr><w:pStyle w:val="H"/></w:pPr><w:r><w:t>Talks</w:t></w:r></w:p>
      <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Peace.</w:t></w:r></w:p>
      <w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>和平。</w:t><w:footnoteReference w:id="2"/></w:r></w:p>
      <w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc>
      <w:tc><w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:ins><w:r><w:t>甲</w:t></w:r></w:ins></w:p></w:tc></w:tr></w:tbl>
      </w:body></w:document>
      """),
    member(
      "word/styles.xml",
      """
      <w:styles \(word)><w:style w:type="paragraph" w:styleId="B"><w:name w:val="base"/></w:style>
      <w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/><w:basedOn w:val="B"/>
      <w:pPr><w:outlineLvl w:val="0"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>
      """),
    member(
      "word/numbering.xml",
      """
      <w:numbering \(word)><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="3"/>
      <w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/>
      <w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%1.%2）"/><w:lvlRestart w:val="1"/></w:lvl></w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="2"/></w:lvlOverride></w:num></w:numbering>
      """),
    member(
      "word/footnotes.xml",
      "<w:footnotes \(word)><w:footnote w:id=\"2\"><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnote></w:footnotes>"
    ),
  ])

  private static let odt = StoredArchive(members: [
    member("mimetype", "application/vnd.oasis.opendocument.text"),
    member(
      "styles.xml",
      "<office:document-styles xmlns:office=\"o\" xmlns:style=\"s\"><style:style style:name=\"P\" style:family=\"paragraph\" style:parent-style-name=\"Q\"/></office:document-styles>"
    ),
    member(
      "content.xml",
      """
      <office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b" xmlns:style="s"><office:automatic-styles>
      <text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="一, 二, 三, ..."
      style:num-suffix="、" text:start-value="2"/><text:list-level-style-number text:level="2" style:num-format="a"
      text:display-levels="2"/></text:list-style></office:automatic-styles><office:body><office:text>
      <text:h text:outline-level="1">Talks</text:h><text:list text:style-name="L" xml:id="l"><text:list-item>
      <text:p>Peace.</text:p><text:list><text:list-item text:start-value="4"><text:p>和平。<text:s text:c="3"/>x</text:p>
      </text:list-item></text:list></text:list-item></text:list><text:list text:continue-list="l" text:style-name="L">
      <text:list-item><text:p>会谈。</text:p></text:list-item></text:list><table:table><table:table-row
      table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="3"><text:p>A</text:p></table:table-cell>
      </table:table-row></table:table></office:text></office:body></office:document-content>
      """),
  ])

  private static let epub = StoredArchive(members: [
    member("mimetype", "application/epub+zip"),
    member(
      "META-INF/container.xml",
      "<container><rootfiles><rootfile full-path=\"O/package.opf\"/></rootfiles></container>"),
    member(
      "O/package.opf",
      """
      <package><manifest><item id="a" href="one.xhtml" media-type="application/xhtml+xml"/><item id="b"
      href="../O/t%77o.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/><itemref
      idref="b"/></spine></package>
      """),
    member("O/one.xhtml", "<html><body><h1>Talks</h1><ol start=\"3\"><li>Peace.</li></ol></body></html>"),
    member("O/two.xhtml", "<html><body><h1>会谈</h1><ol><li>和平。</li></ol></body></html>"),
  ])

  /// `Peace.` and `和平。` on a line each, packed by gzip.
  private static let packed: [UInt8] = Array(
    Data(base64Encoded: "H4sIAAAAAAACAwtITUxO1eN6Oqnn6c7NjxuauAAjM3MNEQAAAA==") ?? Data())

  private static let pdf = Array(
    """
    %PDF-1.4
    1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
    2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
    3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
    4 0 obj<</Length 70>>stream
    BT /F 12 Tf 20 200 Td (The two sides met in 2016.) Tj 0 -20 Td (Peace.) Tj ET
    endstream endobj
    5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
    trailer<</Root 1 0 R>>

    """.utf8)
}
