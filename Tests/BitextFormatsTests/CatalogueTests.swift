import Bitext
import Testing

@testable import BitextFormats

/// Catalogues as projects keep them: plural forms, contexts, fuzzy and obsolete messages, comments.
@Suite struct CatalogueTests {
  private static let catalogue = """
    # The translators of a program
    msgid ""
    msgstr ""
    "Project-Id-Version: ferry 1\\n"
    "Language: zh_CN\\n"
    "MIME-Version: 1.0\\n"
    "Content-Type: text/plain; charset=UTF-8\\n"
    "Content-Transfer-Encoding: 8bit\\n"
    "Plural-Forms: nplurals=1; plural=0;\\n"

    #. what a person should know
    #: a.c:1
    #, c-format
    msgid "one ship"
    msgid_plural "%d ships"
    msgstr[0] "%d 艘船"

    #, fuzzy
    #| msgid "Old"
    msgid "New"
    msgstr "旧"

    # kept below what is gone
    #~ msgid "Gone"
    #~ msgstr "没了"

    # a note
    msgctxt "menu"
    msgid "Open"
    msgstr ""
    "打"
    "开"
    msgid "Not done"
    msgstr ""

    #~ msgid "Lost"
    #~ msgstr "丢了"

    """

  private func read(_ text: String) throws -> AlignedText {
    try POReader().text(in: Array(text.utf8), file: nil)
  }

  private func written(_ text: AlignedText, keeping kept: Set<Int>) throws -> (text: String, dropped: Int) {
    var output = Output()
    let dropped = try #require(text.original).write(keeping: kept, to: &output)
    return (String(decoding: output.bytes, as: UTF8.self), dropped)
  }

  @Test func whatIsNoPairIsCounted() throws {
    let text = try read(Self.catalogue)
    #expect(pairs(text) == ["%d ships|%d 艘船", "Open|打开", "Not done|"])
    #expect(
      text.remarks.map(\.description) == [
        "1 fuzzy message was passed over, in line 20.",
        "2 obsolete messages were passed over, the first in line 24.",
      ])
    #expect(
      Extra.dropped(text.extras, in: .tmx)
        == "not kept in tmx: 3 notes and properties of the header, 2 comments, 1 message with references, 1 message with flags, 1 context, 1 message with plural forms"
    )
    #expect(text.segmentation.map { $0.document.language.tag } == Bilingual(source: "en", target: "zh-CN"))
  }

  /// Text that a broken string would lose is told with its line.
  @Test(arguments: ["\"打开", "\"打开\\\"", "\"打开\" 门", "\"打\"\n\"开"])
  func brokenStringsAreRefused(_ string: String) throws {
    let line = 2 + string.split(separator: "\n").count - 1
    let error = #expect(throws: BitextError.self) { try read("msgid \"Open\"\nmsgstr \(string)\n") }
    #expect(error?.location?.line == line)
    #expect(pairs(try read("msgid \"Open\"\nmsgstr \"打开\" \t\n")) == ["Open|打开"])
  }

  @Test func messagesAreWrittenAsTheyStand() throws {
    let text = try read(Self.catalogue)
    let all = try written(text, keeping: [0, 1, 2])
    #expect(all.text == Self.catalogue && all.dropped == 0)
    let some = try written(text, keeping: [0, 2])
    #expect(some.dropped == 1)
    #expect(
      some.text
        == Self.catalogue.replacing(
          "# a note\nmsgctxt \"menu\"\nmsgid \"Open\"\nmsgstr \"\"\n\"打\"\n\"开\"\n", with: ""))
    let none = try written(text, keeping: [])
    #expect(
      none.dropped == 3 && none.text.contains("#~ msgid \"Gone\"") && none.text.contains("msgid \"New\""))
  }

  /// A language with several forms has a counterpart for the one of a single thing.
  @Test func formsForNumbersStandForEachOther() throws {
    let text = try read(
      "msgid \"one ship\"\nmsgid_plural \"%d ships\"\nmsgstr[0] \"un navire\"\nmsgstr[1] \"%d navires\"\n")
    #expect(pairs(text) == ["one ship|un navire", "%d ships|%d navires"])
    // It stays as long as one of its forms does.
    #expect(try written(text, keeping: [1]).dropped == 0)
    #expect(try written(text, keeping: []).dropped == 1)
  }

  @Test func theEncodingThatIsNamedIsTheOneThatIsWritten() throws {
    let text = try read(Self.catalogue.replacing("charset=UTF-8", with: "charset=GB18030"))
    #expect(try written(text, keeping: [0, 1, 2]).text == Self.catalogue)
  }

  @Test func theSourceLanguageComesBack() throws {
    let text = try POReader(languages: Bilingual(source: Language("en-GB"), target: nil))
      .text(in: Array(Self.catalogue.utf8), file: nil)
    var output = Output()
    POWriter().write(
      text.report(provenance: Provenance(version: "", icuVersion: "", lexicons: [])), to: &output)
    let again = try read(String(decoding: output.bytes, as: UTF8.self))
    #expect(
      again.segmentation.map { $0.document.language.tag } == Bilingual(source: "en-GB", target: "zh-CN"))
  }

  @Test(.enabled(if: IndependentTools.run(["msgfmt", "--version"]) != nil, "gettext's msgfmt is not here"))
  func gettextTakesWhatIsWritten() throws {
    let text = try read(Self.catalogue)
    var output = Output()
    POWriter().write(
      text.report(provenance: Provenance(version: "", icuVersion: "", lexicons: [])), to: &output)
    let files = [
      ("kept.po", try written(text, keeping: [0, 1]).text),
      ("made.po", String(decoding: output.bytes, as: UTF8.self)),
    ]
    for (name, text) in files {
      let result = IndependentTools.result(
        of: ["msgfmt", "--check-format", "--check-domain", "-o", "out.mo", name], files: [(name, text)])
      if case .failure(let refusal) = result { Issue.record("\(name): \(refusal)") }
    }
  }

  @Test(.enabled(if: IndependentTools.pythonWith("import polib") != nil, "polib is not here"))
  func polibReadsWhatIsWritten() throws {
    let python = try #require(IndependentTools.pythonWith("import polib"))
    let program = """
      import polib, json
      po = polib.pofile("a.po")
      print(json.dumps([[e.msgid, e.msgid_plural or "", e.msgctxt or "", " ".join(e.flags), "obsolete" if e.obsolete else ""] for e in po]))
      """
    let kept = try written(try read(Self.catalogue), keeping: [0, 1]).text
    let entries = try IndependentTools.json(python, program, files: [("a.po", kept)], as: [[String]].self)
    #expect(
      Set(entries) == [
        ["one ship", "%d ships", "", "c-format", ""], ["New", "", "", "fuzzy", ""],
        ["Gone", "", "", "", "obsolete"],
        ["Open", "", "menu", "", ""], ["Lost", "", "", "", "obsolete"],
      ])
  }
}
