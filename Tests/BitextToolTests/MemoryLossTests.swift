import Foundation
import Testing

/// What `convert` says of what another format has no place for, and what it keeps.
@Suite struct MemoryLossTests {
  static let memory = """
    <?xml version="1.0" encoding="UTF-8"?>
    <tmx version="1.4"><header srclang="en-GB" creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" datatype="plaintext"><note>of all</note><prop type="x">1</prop></header><body>
    <tu tuid="a" creationid="lee" changeid="ann" changedate="20240101T000000Z" usagecount="3"><tuv xml:lang="en-GB" creationdate="20240101T000000Z"><seg>The port.</seg></tuv><tuv xml:lang="zh-TW" x-own="1"><seg>港口。</seg></tuv></tu>
    </body></tmx>

    """

  @Test func whatAUnitSaysOfItselfIsCounted() throws {
    let result = try converted("m.tmx", Self.memory, "- --to csv")
    #expect(
      result.errors.contains(
        "not kept in csv: 2 dates, 1 name of an author, 1 count of uses, 1 other attribute of a unit, 2 notes and properties of the header."
      ), "\(result.errors)")
    #expect(try converted("m.tmx", Self.memory, "- --to tmx").output == Self.memory)
    // The head stands before every portion, and counts once.
    let units = (0..<5).map {
      "<tu tuid=\"\($0)\"><tuv xml:lang=\"en\"><seg>Port \($0)</seg></tuv><tuv xml:lang=\"zh\"><seg>港\($0)</seg></tuv></tu>\n"
    }
    let file = Self.memory.components(separatedBy: "<tu ")[0] + units.joined() + "</body></tmx>\n"
    let portions = try converted("m.tmx", file, "- --to csv --portion 2")
    #expect(
      portions.errors.contains("not kept in csv: 2 notes and properties of the header."), "\(portions.errors)"
    )
  }

  @Test(arguments: [
    ("tsv", "the languages, en-GB and zh-TW"), ("ladder-text", "the languages, en-GB and zh-TW"),
    ("jsonl-beads", ""), ("json", ""), ("csv", ""), ("moses", ""),
  ])
  func languagesAreHeldOrSaid(_ format: String, _ loss: String) throws {
    let result = try converted(
      "m.tmx", Self.memory,
      "out --to \(format) && cat out* && bitext convert out back.tmx --from \(format) && cat back.tmx")
    #expect(
      result.errors.contains("not kept in \(format): the languages") == !loss.isEmpty, "\(result.errors)")
    #expect(loss.isEmpty || result.errors.contains(loss))
    if loss.isEmpty, format != "moses" {
      #expect(
        result.output.contains("xml:lang=\"en-GB\"") && result.output.contains("xml:lang=\"zh-TW\""),
        "\(result)")
    }
  }

  @Test func theDirectionOfAPairIsKeptOrSaid() throws {
    let turned = "{\"translation\":{\"zh\":\"港口。\",\"en\":\"The port.\"}}\n"
    for format in ["csv", "jsonl-translation", "tmx", "po", "xliff", "intertext"] {
      let result = try converted(
        "m.jsonl", turned, "out.xml --to \(format) && bitext convert out.xml - --to csv")
      #expect(result.output.hasPrefix("id,zh,en,"), "\(format): \(result)")
    }
    let moses = try converted("m.jsonl", turned, "out --to moses")
    #expect(moses.errors.contains("not kept in moses: the direction, from zh to en."))
    #expect(try converted("m.csv", "zh,en\n港口。,The port.\n", "- --to tmx").output.contains("srclang=\"zh\""))
    let named = try converted("m.csv", "zh,en\n港口。,The port.\n", "- --to csv --source-language en")
    #expect(named.output.hasPrefix("id,en,zh,"))
  }

  private static let rows = [
    "\u{FEFF}id;en;zh;fr;note\r\n1;\"Bread; 3 francs.\";面包3法郎。;\"Du pain\";\"a \"\"note\"\"\"\r\n2;\"Two\r\nlines\";\"两\n行\";;x\r\n",
    "3;Salt.;盐。;;first\r\n", "4;Salt.;盐。;Sel;second\r\n", "5;;;;no text\r\n6;a;b;c;d;e\r\n",
  ]
  private static let lines = [
    #"{"id": "a", "translation": {"en": "Bread.", "zh": "面包。", "fr": "Pain"}, "meta": {"tags": ["x", 1e3]}}"#
      + "\n\n",
    #"{"translation": {"en": "Salt.", "zh": "盐。"}, "n": 1.50}"# + "\n",
    #"{"translation": {"en": "Salt.", "zh": "盐。"}, "n": 2}"# + "\n",
    "broken\n" + #"{"translation": {"fr": "Rien"}}"#,
  ]

  /// The same with the texts as members of their own.
  private static let plainLines = lines.map { line in
    line.replacing("\"translation\": {", with: "").replacing("\"}", with: "\"")
      .replacing("\"en\"", with: "\"src\"").replacing("\"zh\"", with: "\"tgt\"")
  }

  /// Rows of tables and lines of JSON stay as they stand in the file; the options only choose among them.
  @Test(arguments: [
    ("csv", rows), ("tsv", rows.map { $0.replacing(";", with: "\t") }), ("jsonl", lines),
    ("jsonl", plainLines),
  ])
  func rowsAndLinesAreKept(_ format: String, _ parts: [String]) throws {
    let write = "out.\(format) && cat out.\(format)"
    for portion in [1, 2, 10_000] {
      let all = try converted("m.\(format)", parts.joined(), "--portion \(portion) \(write)")
      #expect(all.output == parts.joined() && all.status == 0, "\(all)")
      #expect(!all.errors.contains("not kept in"))
      let unique = try converted("m.\(format)", parts.joined(), "--portion \(portion) --unique \(write)")
      #expect(unique.output == parts[0] + parts[1] + parts[3], "\(unique)")
      #expect(unique.errors.contains("1 dropped") && unique.errors.contains("kept unread"))
    }
  }

  /// Who asks for another form has rows and objects written anew, and is told what they do not hold.
  @Test func rowsAreWrittenAnewWhereThatIsAskedFor() throws {
    let table = "id,en,zh,fr,note\n1,=1+1,一加一。,Un,n\n"
    let cells = try converted("m.csv", table, "- --to csv --cells spreadsheet")
    #expect(cells.output == "id,en,zh,probability\n1,'=1+1,一加一。,1.0\n")
    #expect(cells.errors.contains("1 value of another column or member, 1 text of another language."))
    #expect(cells.errors.contains("en and zh are taken; the file also holds fr."))
    let turned = try converted("m.csv", table, "- --to csv --source-language zh --target-language en")
    #expect(turned.output.hasPrefix("id,zh,en,") && turned.errors.contains("not kept in csv"))
    #expect(try converted("m.csv", table, "- --to tsv").errors.contains("not kept in tsv"))
    let object = #"{"source":"Salt.","target":"盐。","n":1}"# + "\n"
    let wrapped = try converted("m.jsonl", object, "- --to jsonl-translation")
    #expect(wrapped.output == #"{"translation":{"en":"Salt.","zh":"盐。"}}"# + "\n")
    #expect(wrapped.errors.contains("1 value of another column or member"))
  }

  @Test func columnsAndMembersThatAreNotReadAreCounted() throws {
    let table = try converted(
      "m.csv", "id,en,zh,fr,status,note\n1,The port.,港口。,Le port.,done,\n2,A gate.,大门。,,,n\n", "- --to tmx")
    #expect(
      table.errors.contains(
        "not kept in tmx: 2 values of other columns or members, 1 text of another language."),
      "\(table.errors)")
    let lines = try converted(
      "m.jsonl",
      "{\"id\":1,\"score\":3,\"translation\":{\"en\":\"The port.\",\"zh\":\"港口。\"},\"tags\":[\"a\"],\"none\":null}\n",
      "- --to csv")
    #expect(
      lines.errors.contains("not kept in csv: 2 values of other columns or members."), "\(lines.errors)")
  }

  @Test(arguments: ["json", "jsonl"]) func reportsKeepTheSpacesOfUnits(_ format: String) throws {
    let memory = Self.memory.replacingOccurrences(of: "The port.", with: "  The port. ")
    let result = try converted("m.tmx", memory, "a.\(format) && bitext convert a.\(format) - --to csv")
    #expect(result.output.contains("\"  The port. \",港口。"), "\(result)")
    #expect(!result.errors.contains("white space"))
  }

  @Test func unitsThatDifferInTheirTagsOrCodesAreNotTheSame() throws {
    func unit(_ tag: String, _ text: String) -> String {
      "<tu><tuv xml:lang=\"\(tag)\"><seg>\(text)</seg></tuv><tuv xml:lang=\"zh\"><seg>港口。</seg></tuv></tu>\n"
    }
    let units = [
      unit("en-GB", "The port."), unit("en-US", "The port."), unit("en-GB", "The port."),
      unit("en-GB", "The <ph x=\"1\">[a]</ph>port."),
    ]
    let memory = Self.memory.components(separatedBy: "<tu ")[0] + units.joined() + "</body></tmx>\n"
    func kept(_ arguments: String) throws -> String {
      try converted("m.tmx", memory, arguments).errors.split(separator: "\n").first {
        $0.contains("beads kept")
      }
      .map(String.init) ?? ""
    }
    #expect(try kept("a.tmx --unique").contains("3 of 4"))
    #expect(try kept("a.xlf --to xliff-1.2 --unique").contains("3 of 4"))
    #expect(try kept("a.csv --unique").contains("1 of 4"))
    #expect(try kept("a.tmx --unique-near").contains("2 of 4"))
  }

  private static let xliff = """
    <?xml version="1.0" encoding="UTF-8"?>
    <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0"><file original="a.docx" source-language="en-US" target-language="zh-CN" datatype="x-sdlfilterframework2"><header><sdl:ref uid="1"/></header><body>
    <group id="g"><trans-unit id="1" maxwidth="40" approved="yes"><source>Stop here. Go on.</source><seg-source><mrk mtype="seg" mid="1">Stop here.</mrk> <mrk mtype="seg" mid="2">Go on.</mrk></seg-source><target state="translated"><mrk mtype="seg" mid="1">停在这里。</mrk><mrk mtype="seg" mid="2">继续。</mrk></target><note from="pm">short</note><alt-trans><target>停</target></alt-trans><sdl:seg-defs><sdl:seg id="1" conf="Translated"/></sdl:seg-defs></trans-unit>
    <trans-unit id="2"><source>Turn left.</source><target>向左转。</target></trans-unit>
    <trans-unit id="3" translate="no"><source>X_1</source></trans-unit>
    <trans-unit id="4"><source>Turn left.</source><target>向左转。</target></trans-unit></group>
    </body></file></xliff>

    """

  @Test func unitsOfXLIFFAreWrittenAsTheyStand() throws {
    for name in ["a.xlf", "a.xliff", "a.sdlxliff"] {
      let whole = try converted("m.xlf", Self.xliff, "\(name) && cat \(name)")
      #expect(whole.output == Self.xliff, "\(name): \(whole)")
      #expect(whole.errors.contains("1 unit that is not to be translated was kept unread, in line 5."))
      #expect(!whole.errors.contains("not kept"))
    }
    let unique = try converted("m.xlf", Self.xliff, "- --to xliff-1.2 --unique --portion 1")
    let lines = Self.xliff.components(separatedBy: "\n")
    #expect(
      unique.output == (lines[..<5] + ["</group>"] + lines[6...]).joined(separator: "\n"), "\(unique.output)")
    #expect(unique.errors.contains("3 of 4 beads kept, 1 dropped: 1 that repeat others."))
    let other = try converted("m.xlf", Self.xliff, "- --to xliff")
    #expect(other.output.contains("version=\"2.1\""))
    #expect(
      other.errors.contains(
        "not kept in xliff: 1 note, 3 properties, 1 other attribute of a unit, 1 note or property of the header, 1 suggested translation, 1 state."
      ), "\(other.errors)")
    #expect(other.errors.contains("1 unit that is not to be translated was passed over, in line 5."))
  }

  @Test func unitsThatAreNotToBeTranslatedAreNoGaps() throws {
    let folder = try ScratchFolder()
    let path = try folder.file("m.xlf", Self.xliff)
    let result = try Command.bitext("check", path)
    #expect(result.output == "No gaps found\n", "\(result)")
  }

  @Test func aLargeMemoryBecomesOneCatalogue() throws {
    let folder = try ScratchFolder()
    let units = (0..<9).map { "Port \($0 % 4),\($0)号港\n" }
    let path = try folder.file("m.csv", "en,zh\n" + units.joined())
    let whole = try Command.bitext("convert", path, "-", "--to", "po")
    let portions = try Command.bitext("convert", path, "-", "--to", "po", "--portion", "2")
    #expect(whole.output == portions.output && whole.output.contains("msgctxt"), "\(portions.output)")
    #expect(whole.output.components(separatedBy: "Content-Type").count == 2)
  }

  @Test func tablesOfUnknownColumnsAreRefusedWithTheirNames() throws {
    for (name, text) in [
      ("a.csv", "raw,out\nthe port is open,港口\n"), ("a.txt", "raw,out\nthe port is open,港口\n"),
      ("a.tsv", "raw\tout\nthe port is open\t港口\n"), ("b.csv", "raw;out\nx;y\n"),
      ("a.jsonl", "{\"raw\":\"x\",\"out\":\"y\"}\n"),
    ] {
      let result = try converted(name, text, "- --to tmx")
      #expect(result.status == 2 && result.errors.contains("“raw”, “out”"), "\(name): \(result.errors)")
    }
    let pairs = try converted("a.tsv", "Open the gate\t打开大门\nStop\t停\n", "- --to csv")
    #expect(pairs.output.contains(",Open the gate,打开大门,"), "\(pairs)")
  }

  @Test func aLineThatTellsASpreadsheetTheSeparatorIsNoRow() throws {
    for portion in [1, 10_000] {
      let result = try converted(
        "a.csv", "sep=;\r\nen;zh\r\nThe port.;港口。\r\nA gate.;大门。\r\n",
        "- --to csv --cells spreadsheet --portion \(portion)")
      #expect(result.output == "id,en,zh,probability\n,The port.,港口。,1.0\n,A gate.,大门。,1.0\n", "\(result)")
    }
  }

  @Test(arguments: ["src,tgt", "source,target", "Source text;Target text", "SRC\tTGT"])
  func customaryNamesMeanSourceAndTarget(_ header: String) throws {
    let separator = header.first { ",;\t".contains($0) }!
    let result = try converted(
      "a.csv", "\(header)\nThe port.\(separator)港口。\n", "- --to csv --cells spreadsheet")
    #expect(result.output == "id,en,zh,probability\n,The port.,港口。,1.0\n", "\(result)")
    let lines = try converted("a.jsonl", "{\"src\":\"The port.\",\"tgt\":\"港口。\"}\n", "- --to csv")
    #expect(lines.output == result.output)
  }

  @Test(arguments: ["GB18030", "BIG5", "UTF-16LE", "UTF-16BE", "UTF-16"])
  func tablesInOtherEncodingsAreRead(_ encoding: String) throws {
    for separator in [",", "\t"] {
      let text =
        "原文\(separator)譯文\n港口於五月開放\(separator)The port opens in May.\n大門已關閉\(separator)The gate is closed.\n"
      let folder = try ScratchFolder()
      _ = try folder.file("u.csv", text)
      let result = try Command.shell(
        "iconv -f UTF-8 -t \(encoding) u.csv > a.csv && bitext convert a.csv - --to csv --cells spreadsheet",
        in: folder.url)
      #expect(
        result.output
          == "id,zh,en,probability\n,港口於五月開放,The port opens in May.,1.0\n,大門已關閉,The gate is closed.,1.0\n",
        "\(encoding): \(result)")
    }
    // Chinese far behind the beginning.
    let rows = (0..<9000).map { "Row \($0) of the table,\($0)\n" }.joined()
    let folder = try ScratchFolder()
    _ = try folder.file("u.csv", "en,zh\n" + rows + "The port opens in May.,港口于五月开放\n")
    let late = try Command.shell(
      "iconv -f UTF-8 -t GB18030 u.csv > a.csv && bitext convert a.csv - --to csv --cells spreadsheet | tail -n 1",
      in: folder.url)
    #expect(late.output == ",The port opens in May.,港口于五月开放,1.0\n")
  }

  @Test func pagesAreNoMemories() throws {
    let folder = try ScratchFolder()
    for (name, text) in [
      ("m.tmx", Self.memory), ("m.xlf", Self.xliff), ("m.po", "msgid \"a\"\nmsgstr \"甲\"\n"),
      ("m.csv", "en,zh\nThe port.,港口。\n"), ("m.jsonl", "{\"translation\":{\"en\":\"a\",\"zh\":\"甲\"}}\n"),
    ] {
      for command in ["gaps", "align", "outcomes"] {
        let result = try Command.bitext(command, folder.file(name, text))
        #expect(result.status == 2 && result.errors.contains("bitext check"), "\(name): \(result)")
      }
    }
    let page = try folder.file("p.txt", "English, Chinese\n\nThe port is open.\n\n港口开放。\n")
    #expect(try Command.bitext("gaps", page).status == 0)
  }

  @Test func anEmptyTargetIsAnErrorWhereverItStands() throws {
    let folder = try ScratchFolder()
    let path = try folder.file("m.csv", "en,zh\nSave,\nOpen the file,打开文件\nOK,\n")
    let result = try Command.bitext("check", path, "--format", "gaps")
    #expect(
      result.output.split(separator: "\n").count { $0.hasPrefix("error\tmissing") } == 2, "\(result.output)")
  }

  @Test func glossariesThatSayNothingAreTold() throws {
    let folder = try ScratchFolder()
    let memory = try folder.file("m.tmx", Self.memory)
    let other = try Command.bitext("check", memory, "--glossary", folder.file("a.tsv", "zebra\t斑马\n"))
    #expect(other.status == 0 && other.errors.contains("a.tsv: no term of this glossary stands in the text."))
    let own = try Command.bitext("check", memory, "--glossary", folder.file("b.tsv", "port\t港口\n"))
    #expect(own.errors.isEmpty, "\(own.errors)")
    let english = try Command.bitext(
      "check", memory, "--glossary", folder.file("c.tsv", "en\tzh\nport\tharbour\n"))
    #expect(english.status == 2 && english.errors.contains("in one language, as “port” and “harbour”"))
    for text in ["hotline\n", "term\nport\n", "en\ten\nport\tharbour\n"] {
      let bad = try Command.bitext("check", memory, "--glossary", folder.file("d.tsv", text))
      #expect(bad.status == 2 && bad.errors.contains("d.tsv"), "\(text): \(bad)")
    }
  }

  @Test func aShortSentenceThatAUnitLacksIsTold() throws {
    let pairs = [
      ("Restart the server. Save your work first.", "重启服务器。"),
      ("Enter your password. The gate opens.", "输入您的密码。"),
      ("Turn off the pump. Close the valve.", "关闭水泵。关闭阀门。"),
      ("It rained. We stayed at home and read.", "下雨了，我们在家看书。"),
      ("Thank you. Your order has shipped.", "谢谢。您的订单已发货。"),
    ]
    let folder = try ScratchFolder()
    let path = try folder.file("m.csv", "en,zh\n" + pairs.map { "\"\($0.0)\",\($0.1)\n" }.joined())
    let result = try Command.bitext("check", path, "--format", "gaps", "--only-gaps", "partial")
    let lines = result.output.split(separator: "\n").dropFirst()
    #expect(lines.count == 2 && lines.allSatisfy { $0.hasPrefix("warning\tpartial") }, "\(result.output)")
    #expect(result.output.contains("Save your work first.") && result.output.contains("The gate opens."))
  }

  @Test func stretchesThatSeemLostDoNotCutThroughAddresses() throws {
    let folder = try ScratchFolder()
    let path = try folder.file(
      "m.csv",
      "en,zh\nThe annual report is at https://example.com/annual-report/final-version for all readers of it.,年度报告供所有读者阅读。\n"
    )
    let result = try Command.bitext("check", path, "--format", "gaps")
    #expect(result.output.contains("https://example.com/annual-report/final-version"))
    for line in result.output.split(separator: "\n") where line.contains("partial") {
      #expect(
        !line.contains("example.com") || line.contains("https://example.com/annual-report/final-version"),
        "\(line)")
    }
  }
}
