import Bitext
import BitextFormats
import Testing

/// Glossaries as people keep them.
@Suite struct GlossaryReaderTests {
  private func terms(_ text: String, languages: Bilingual<Language>? = nil) throws -> [Glossary.Term] {
    var reader = GlossaryReader()
    if let languages { reader.languages = languages }
    return try reader.glossary(in: Array(text.utf8), file: "terms.tsv").terms
  }

  private static let hotline = Glossary.Term("hotline", translations: ["热线", "热线电话"], forbidden: ["专线"])
  private static let council = Glossary.Term("council", translations: ["理事会"])

  @Test(arguments: [
    "hotline\t热线|热线电话\t专线\ncouncil\t理事会\n",
    "\u{FEFF}# ours\nhotline\t热线; 热线电话\t专线\r\n\r\ncouncil\t理事会\t\r\n",
    "term\ttranslation\tforbidden\tcount\nhotline\t热线|热线电话\t专线\t3\ncouncil\t理事会\t\t2\n",
    "zh-CN,note,en,forbidden\n\"热线|热线电话\",a,hotline,专线\n理事会,,council,\n",
    "source;target;deprecated\nhotline;热线|热线电话;专线\ncouncil;理事会;\n",
  ])
  func table(_ text: String) throws {
    #expect(try terms(text) == [Self.hotline, Self.council])
  }

  @Test(arguments: [
    """
    <?xml version="1.0"?><martif type="TBX"><text><body><termEntry id="1">
    <langSet xml:lang="en"><tig><term>hotline</term></tig></langSet>
    <langSet xml:lang="zh-CN"><ntig><termGrp><term>热线</term></termGrp></ntig><tig><term>热线电话</term></tig>
    <tig><term>专线</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet>
    </termEntry><termEntry><langSet xml:lang="en"><tig><term>council</term></tig></langSet>
    <langSet xml:lang="zh"><tig><term>理事会</term></tig></langSet></termEntry></body></text></martif>
    """,
    """
    <tbx type="TBX-Basic" xmlns:basic="x"><text><body><conceptEntry id="1">
    <langSec xml:lang="zh"><termSec><term>热线</term></termSec><termSec><term>热线电话</term></termSec>
    <termSec><term>专线</term><basic:administrativeStatus>supersededTerm-admn-sts</basic:administrativeStatus></termSec>
    </langSec><langSec xml:lang="en"><termSec><term>hotline</term></termSec></langSec></conceptEntry>
    <conceptEntry><langSec xml:lang="en"><termSec><term>council</term></termSec></langSec>
    <langSec xml:lang="zh"><termSec><term>理事会</term></termSec></langSec></conceptEntry></body></text></tbx>
    """,
  ])
  func tbx(_ text: String) throws {
    #expect(try terms(text) == [Self.hotline, Self.council])
  }

  /// Elements in places where none of them belongs.
  @Test(arguments: [
    "<termEntry><langSet xml:lang='en'><term>a<langSet xml:lang='zh'>b</langSet></term></langSet></termEntry>",
    "<martif><term>a</term><termEntry><term>b<termEntry>c</termEntry></term></termEntry></martif>",
    "<termEntry><termNote type='administrativeStatus'>deprecated</termNote></termEntry>",
  ])
  func tbxThatIsNoneIsNoGlossary(_ text: String) throws {
    let terms = try? terms(text)
    #expect(terms?.isEmpty != false)
  }

  @Test func directionIsThatOfTheLanguages() throws {
    let turned = try terms(
      "en\tzh\nhotline\t热线\n", languages: Bilingual(source: .chinese, target: .english))
    #expect(turned == [Glossary.Term("热线", translations: ["hotline"])])
  }

  @Test(arguments: [
    ("hotline\t热线\ncouncil\n", 2, "“council” has no translation"),
    ("term\ttranslation\n\n\t热线\n", 3, "no term"),
    ("en\tfr\nhotline\tligne\n", 1, "en, fr, not en and zh"),
    ("<html><p>x</p></html>", 1, "no TBX"), ("# nothing yet\n", 1, "no term with a translation"),
    ("term,translation\nhotline,热线\n\"council,理事会\n", 3, "never closed"),
    (
      "<martif><termEntry>\n<langSet xml:lang='en'><term> </term></langSet></termEntry></martif>", 2,
      "without text"
    ),
  ])
  func aBadLineIsNamed(_ text: String, _ line: Int, _ message: String) throws {
    let error = try #require(throws: BitextError.self) { try terms(text) }
    #expect(error.location?.line == line)
    #expect(error.file == "terms.tsv")
    #expect(error.message.contains(message))
    #expect(error.remedy?.isEmpty == false)
  }
}
