import Bitext
import Testing

@testable import BitextFormats

/// Memories as other programs leave them: which languages are taken, and that nothing is lost without a word.
@Suite struct MemoryReaderTests {
  private let none = Bilingual<Language?>(source: nil, target: nil)

  /// A memory of units, each a list of languages and texts.
  private func memory(_ units: [[(String, String)]], declared: String = "*all*") -> [UInt8] {
    let body = units.map { unit in
      "<tu>" + unit.map { "<tuv xml:lang=\"\($0)\"><seg>\($1)</seg></tuv>" }.joined() + "</tu>\n"
    }
    return Array(
      "<?xml version=\"1.0\"?>\n<tmx version=\"1.4\"><header srclang=\"\(declared)\"/><body>\n\(body.joined())</body></tmx>\n"
        .utf8)
  }

  @Test func anExactTagComesBeforeOthersOfItsLanguage() throws {
    let bytes = memory([
      [("zh-Hans", "大桥"), ("zh-TW", "大橋"), ("en-GB", "The bridge"), ("fr", "Le pont")],
      [("en-GB", "The road"), ("zh-TW", "道路")], [("en-US", "The gate"), ("fr", "La porte")],
    ])
    func read(_ source: String?, _ target: String?) throws -> AlignedText {
      try TMXReader(
        languages: Bilingual(source: source.map { Language($0) }, target: target.map { Language($0) })
      )
      .text(in: bytes, file: nil)
    }
    let plain = try read(nil, nil)
    #expect(pairs(plain) == ["The bridge|大桥", "The road|道路", "The gate|"])
    #expect(
      plain.remarks.map(\.description) == [
        "en-GB and zh-Hans are taken, and zh-TW, en-US where a unit lacks these; the file also holds fr."
      ])
    #expect(pairs(try read("en", "zh-TW")) == ["The bridge|大橋", "The road|道路", "The gate|"])
    #expect(pairs(try read("en-GB", "zh-TW")) == ["The bridge|大橋", "The road|道路"])
    #expect(pairs(try read("fr", "en")) == ["Le pont|The bridge", "|The road", "La porte|The gate"])
    #expect(pairs(try read("zh-Hans", "zh-TW")) == ["大桥|大橋", "|道路"])
    #expect(throws: BitextError.self) { try read("de", nil) }
  }

  @Test(arguments: [
    ("zh", ["港口|The port"]), ("en-US", ["The port|港口"]), ("fr", ["Le port|港口"]), ("de", ["The port|港口"]),
  ])
  func theDeclaredSourceIsTaken(_ declared: String, _ expected: [String]) throws {
    let bytes = memory([[("fr", "Le port"), ("en", "The port"), ("zh", "港口")]], declared: declared)
    #expect(pairs(try TMXReader().text(in: bytes, file: nil)) == expected)
  }

  @Test func whatIsPassedOverIsCounted() throws {
    let control = memory([[("en", "A&#x2; port"), ("zh", "港\u{1}口")], [("en", ""), ("zh", " ")]])
    let text = try TMXReader().text(in: control, file: nil)
    #expect(pairs(text) == ["A port|港口"])
    #expect(
      text.remarks.map(\.description) == [
        "2 characters that XML does not allow were passed over, the first in line 3.",
        "1 unit without text in <seg> was passed over, in line 4.",
      ])
    #expect(throws: BitextError.self) { try TMXReader(isStrict: true).text(in: control, file: nil) }
  }

  @Test(arguments: [[UInt8](), [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF]])
  func memoriesAreReadInEveryUnicode(_ mark: [UInt8]) throws {
    let text =
      "<?xml version=\"1.0\" encoding=\"UTF-\(mark.count == 2 ? 16 : 8)\"?>\n"
      + String(decoding: memory([[("en", "The port"), ("zh", "港口")]]).drop { $0 != 0x0A }, as: UTF8.self)
    let bytes: [UInt8] =
      switch mark.first {
      case 0xFF: mark + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      case 0xFE: mark + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
      default: mark + Array(text.utf8)
      }
    #expect(AlignedFormat(recognizing: bytes) == .tmx)
    #expect(AlignedFormat(recognizing: Array(bytes.dropFirst(mark.count))) == .tmx)
    #expect(pairs(try TMXReader().text(in: bytes, file: nil)) == ["The port|港口"])
  }

  /// What has no byte order mark shows what it is by its zeros.
  @Test(arguments: [true, false])
  func otherFormatsAreReadInUTF16WithoutAMark(_ isLittle: Bool) throws {
    let files = [
      "en,zh\nGo,去\n", "en\tzh\nGo\t去\n", "msgid \"Go\"\nmsgstr \"去\"\n",
      "{\"translation\": {\"en\": \"Go\", \"zh\": \"去\"}}\n",
    ]
    for file in files {
      let bytes = file.utf16.flatMap { unit in
        isLittle ? [UInt8(unit & 0xFF), UInt8(unit >> 8)] : [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      }
      let format = try #require(AlignedFormat(recognizing: bytes), "\(file)")
      var portions = try AlignedPortions(of: FileBytes(bytes), format: format, file: nil)
      #expect(try portions.next().map(pairs) == ["Go|去"], "\(file)")
    }
  }

  @Test func aTextWithoutALanguageIsPassedOver() throws {
    let bytes = memory([[("en", "The port"), ("zh", "港口")], [("en", "A gate"), ("", "什么"), ("zh", "大门")]])
    let file = String(decoding: bytes, as: UTF8.self).replacing(" xml:lang=\"\"", with: "")
    let text = try TMXReader().text(in: Array(file.utf8), file: nil)
    #expect(pairs(text) == ["The port|港口", "A gate|大门"] && text.extras[.otherText] == 0)
    #expect(text.remarks.map(\.description) == ["1 text without a language was passed over, in line 4."])
    #expect(
      text.remarks.map { $0.told(keepingUnits: true) } == [
        "1 text without a language was kept unread, in line 4."
      ])
  }

  /// Each unit keeps the tag that it has, where the format has a place for it; and where it has none, that is said.
  @Test func unitsKeepTheirOwnTags() throws {
    let bytes = memory([[("en", "One"), ("zh-Hans", "一")], [("en", "The bridge"), ("zh-TW", "大橋")]])
    let text = try TMXReader().text(in: bytes, file: nil)
    let report = text.report(provenance: Provenance(version: "", icuVersion: "", lexicons: []))
    for format in [ReportFormat.tmx, .xliff12, .jsonlTranslation] {
      var output = Output()
      format.writer(level: .sentence).write(report, to: &output)
      let written = String(decoding: output.bytes, as: UTF8.self)
      let line = try #require(written.split(separator: "\n").first { $0.contains("大橋") })
      #expect(line.contains("zh-TW") && !line.contains("zh-Hans"), "\(line)")
      var again = try AlignedPortions(
        of: FileBytes(output.bytes), format: try #require(AlignedFormat(recognizing: output.bytes)), file: nil
      )
      #expect(try again.next().map(pairs) == ["One|一", "The bridge|大橋"])
      #expect(again.extras[.languageTag] == 1, "\(format)")
    }
    #expect(Extra.dropped(text.extras, in: .tmx) == nil)
    #expect(Extra.dropped(text.extras, in: .csv) == "not kept in csv: 1 language tag of a unit")
  }

  @Test func filesInOtherLanguagesAreNotComparedWithTheFirst() throws {
    func file(_ target: String, _ text: String) -> String {
      "<file source-language=\"en\" target-language=\"\(target)\"><body><trans-unit id=\"1\"><source>The port</source><target>\(text)</target></trans-unit></body></file>"
    }
    let bytes = Array(
      "<xliff version=\"1.2\">\(file("zh-CN", "港口"))\(file("fr", "Le port"))\(file("zh-TW", "港埠"))</xliff>"
        .utf8)
    let text = try XLIFFReader().text(in: bytes, file: nil)
    #expect(pairs(text) == ["The port|港口", "The port|港埠"])
    #expect(text.remarks.map(\.description) == ["en and zh-CN are taken; the file also holds fr."])
    #expect(text.extras[.otherText] == 1 && text.extras[.languageTag] == 1)
    let french = try XLIFFReader(languages: Bilingual(source: nil, target: Language("fr"))).text(
      in: bytes, file: nil)
    #expect(pairs(french) == ["The port|Le port"])
  }

  @Test func whiteSpaceAtTheEndsIsKeptOrCounted() throws {
    let text = try TMXReader().text(in: memory([[("en", " The port\n"), ("zh", "港口")]]), file: nil)
    #expect(Extra.dropped(text.extras, in: .csv) == nil)
    #expect(
      Extra.dropped(text.extras, in: .moses) == "not kept in moses: 1 text with white space at its ends")
    var output = Output()
    ReportFormat.csv.writer(level: .sentence).write(
      text.report(provenance: Provenance(version: "", icuVersion: "", lexicons: [])), to: &output)
    #expect(String(decoding: output.bytes, as: UTF8.self).contains("\" The port\n\",港口"))
  }

  @Test func unitsAreWrittenAsTheyStandInTheFile() throws {
    let unit = { (id: Int, english: String, chinese: String) in
      """
      <tu tuid="\(id)" creationdate="20160614T000000Z"><note>checked</note><prop type="x-a">1</prop>
      <tuv xml:lang="en"><seg>\(english)</seg></tuv><tuv xml:lang="zh-CN"><seg>\(chinese)</seg></tuv><!-- </tu> -->
      </tu>

      """
    }
    let units = [
      unit(1, "Press <ph x=\"1\">&lt;b/&gt;</ph> to\nstart.", "按开始。"), unit(2, "Stop.", "停。"),
      unit(3, "Stop.", "停。"),
    ]
    let fr = "<tu><tuv xml:lang=\"fr\"><seg>Rien</seg></tuv></tu>\n"
    let head =
      "<?xml version=\"1.0\"?>\n<tmx version=\"1.4\"><header srclang=\"en\"><note>mine</note></header><body>\n"
    let file = head + units.joined() + fr + "</body></tmx>\n"
    let text = try TMXReader().text(in: Array(file.utf8), file: nil)
    let original = try #require(text.original)
    var filter = BeadFilter()
    func written() -> String {
      var output = Output()
      let report = text.report(provenance: Provenance(version: "", icuVersion: "", lexicons: []))
      var seen = SeenPairs()
      let choice = BeadChoice(report, level: .sentence, filter: filter, seen: &seen)
      _ = original.write(keeping: choice.kept, to: &output)
      return String(decoding: output.bytes, as: UTF8.self)
    }
    #expect(written() == file)
    filter.unique = .exact
    #expect(written() == head + units[0] + units[1] + fr + "</body></tmx>\n")
    #expect(text.extras[.note] == 3 && text.extras[.inlineCode] == 1 && text.extras[.date] == 3)
  }

  static let formats: [(format: AlignedFormat, text: String, pairs: [String])] = [
    (
      .xliff,
      """
      <?xml version="1.0"?><xliff version="1.2"><file source-language="en-US" target-language="zh-CN"><body>
      <trans-unit id="1"><source>Open <g id="1">the gate</g><x id="2"/>.</source><target>打开<g id="1">大门</g>。</target>
      <alt-trans><target>开门</target></alt-trans></trans-unit>
      <trans-unit id="2"><source>Not yet.</source></trans-unit></body></file></xliff>
      """, ["Open the gate.|打开大门。", "Not yet.|"]
    ),
    (
      .xliff,
      """
      <xliff version="1.2"><file source-language="en" target-language="zh"><body><trans-unit id="u"><source>One. Two.</source>
      <seg-source><g id="3"><mrk mtype="seg" mid="1">One.</mrk> <mrk mtype="seg" mid="2">Two.</mrk></g></seg-source>
      <target><g id="3"><mrk mtype="seg" mid="2">二。</mrk><mrk mtype="seg" mid="1">一。</mrk></g></target></trans-unit>
      </body></file></xliff>
      """, ["One.|一。", "Two.|二。"]
    ),
    (
      .xliff,
      """
      <xliff version="2.0" srcLang="en" trgLang="zh"><file id="f"><unit id="u"><segment><source>One <pc id="1">b</pc>.</source>
      <target>一<pc id="1">乙</pc>。</target></segment><ignorable><source> </source></ignorable>
      <segment><source>Two.</source></segment></unit></file></xliff>
      """, ["One b.|一乙。", "Two.|"]
    ),
    (
      .po,
      """
      # A catalogue.
      msgid ""
      msgstr "Language: zh_TW\\n"

      msgid "Open "
      "the gate."
      msgstr "打開大門。"
      #, fuzzy
      msgid "Guessed"
      msgstr "猜"

      msgid "%d ship"
      msgid_plural "%d ships"
      msgstr[0] "%d 艘船"

      #~ msgid "old"
      #~ msgstr "舊"
      """, ["Open the gate.|打開大門。", "%d ships|%d 艘船"]
    ),
    (
      .csv, "id,en,zh,fr\n1,\"He said \"\"no\"\",\nand left.\",他说不。,x\n2,Two,,y\n",
      ["He said \"no\", and left.|他说不。", "Two|"]
    ),
    (.tsv, "source\ttarget\nA \"b\"\t甲\n", ["A \"b\"|甲"]),
    (.tsv, "sourceText\ttargetText\nA\\tb\t甲\n", ["A\tb|甲"]),
    (
      .jsonl,
      "{\"translation\":{\"en\":\"A\",\"zh\":\"甲\"}}\n\n{\"id\":\"x\",\"en\":\"B\",\"zh\":\"乙\",\"fr\":\"b\"}\nno\n",
      ["A|甲", "B|乙"]
    ),
    (.jsonl, "{\"source\":{\"text\":\"A\"},\"target\":{\"text\":\"甲\"}}\n", ["A|甲"]),
  ]

  @Test(arguments: formats.indices) func formatsAreRead(_ index: Int) throws {
    let (format, text, expected) = Self.formats[index]
    for bytes in [Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8)] {
      #expect(AlignedFormat(recognizing: bytes) == format)
      let read =
        switch format {
        case .xliff: try XLIFFReader().text(in: bytes, file: nil)
        case .po: try POReader().text(in: bytes, file: nil)
        case .csv, .tsv: try TableReader().text(in: bytes, file: nil)
        default: try JSONLinesReader().text(in: bytes, file: nil)
        }
      #expect(pairs(read) == expected)
    }
  }

  @Test func aTableOfOtherColumnsIsRefusedWithTheirNames() throws {
    let bytes = Array("id\tname\tvalue\tplace\n1\t2\t3\t4\n".utf8)
    #expect(AlignedFormat(recognizing: bytes) == .tsv)
    let error = #expect(throws: BitextError.self) { try TableReader().text(in: bytes, file: "a.tsv") }
    #expect(error?.message.contains("“id”, “name”, “value”, “place”") == true && error?.remedy != nil)
  }

  @Test func beadsBehindAByteOrderMarkAreRead() throws {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("[0]:[0]\n".utf8)
    #expect(AlignedFormat(recognizing: bytes) == .vecalign)
    #expect(try VecalignReader().beads(in: bytes, file: nil).count == 1)
  }

  @Test func ourOwnBeadsAreReadBack() throws {
    let report = SyntheticReport.nasty
    let text = ReportText(report)
    let expected = report.sentences.beads.map { bead in
      Side.allCases.map { text.display(report.segmentation[$0].sentences[bead[$0]], $0) }
    }
    let table = try TableReader().text(in: Array(TSVWriter().text(of: report).utf8), file: nil)
    #expect(table.sentences.beads.count == expected.count { $0 != ["", ""] })
    let xliff = try XLIFFReader().text(in: Array(XLIFFWriter().text(of: report).utf8), file: nil)
    #expect(xliff.sentences.beads.count == expected.count { $0 != ["", ""] })
  }
}

/// What `bitext check` says of inline codes, which are no text of a memory.
@Suite struct InlineCodeRuleTests {
  private func found(_ english: String, _ chinese: String) throws -> [String] {
    let memory = """
      <tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>Rain fell.</seg></tuv>
      <tuv xml:lang="zh-CN"><seg>下雨了。</seg></tuv></tu><tu><tuv xml:lang="zh-CN"><seg>\(chinese)</seg></tuv>
      <tuv xml:lang="en"><seg>\(english)</seg></tuv></tu></body></tmx>
      """
    let text = try TMXReader().text(in: Array(memory.utf8), file: "memory.tmx")
    let report = Aligner().report(
      on: text.segmentation, paragraphs: text.paragraphs, sentences: text.sentences)
    return report.gaps.filter { $0.kind == .tag }.map {
      "\($0.severity) \($0.side?.rawValue ?? "") \($0.reason)"
    }
  }

  @Test(arguments: [
    ("Press <ph type=\"image\">&lt;img/&gt;</ph> now.", "按<ph x=\"1\">&lt;img/&gt;</ph>键。", [String]()),
    (
      "Press <ph type=\"image\">&lt;img/&gt;</ph> now.", "按键。",
      ["warning source codeAbsent(codes: [\"<img/>\"])"]
    ),
    (
      "The <bpt i=\"1\">&lt;b&gt;</bpt>gate<ept i=\"1\">&lt;/b&gt;</ept> is open.",
      "大<bpt i=\"1\">&lt;b&gt;</bpt>门开着。", ["error source codeAbsent(codes: [\"</b>\"])"]
    ),
    ("Press it.", "按<ph type=\"lb\"/>它。", ["warning target codeAbsent(codes: [\"<ph lb>\"])"]),
    ("A <hi type=\"bold\">red</hi> boat", "一条红船", ["warning source codeAbsent(codes: [\"<hi bold>\"])"]),
    ("Press it.", "按它。", []),
  ])
  func codes(_ english: String, _ chinese: String, _ expected: [String]) throws {
    #expect(try found(english, chinese) == expected)
  }
}
