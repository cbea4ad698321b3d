import Foundation
import Testing

/// What is written and what is said when a file is converted with some arguments.
func converted(
  _ name: String, _ text: String, _ arguments: String
) throws -> (output: String, errors: String, status: Int32) {
  let folder = try ScratchFolder()
  _ = try folder.file(name, text)
  let result = try Command.shell("bitext convert \(name) \(arguments)", in: folder.url)
  return (result.output, result.errors, result.status)
}

/// What a file says beside its texts, and stays where it is converted: numbers, documents, marks.
@Suite struct MemoryKeepingTests {
  private static let numberedRows =
    "type\tprobability\tsource\ttarget\tsourceText\ttargetText\tnote\n"
    + [
      "1-1\t1.0\t3\t7\tBread.\t面包。\tfirst\n", "1-1\t1.0\t4\t6\tBread.\t面包。\tagain\n",
      "1-0\t0.9\t5\t\tSalt.\t\t\n",
    ].joined()

  /// Further columns and members of numbered beads, and their numbers, stay where they stand in the file.
  @Test func numberedRowsAndBeadsAreKept() throws {
    let lines = Self.numberedRows.split(separator: "\n", omittingEmptySubsequences: false)
    let all = try converted("m.tsv", Self.numberedRows, "out.tsv && cat out.tsv")
    #expect(all.output == Self.numberedRows && all.errors.isEmpty, "\(all)")
    let unique = try converted("m.tsv", Self.numberedRows, "- --to tsv --unique")
    #expect(unique.output == [lines[0], lines[1], lines[3], ""].joined(separator: "\n"), "\(unique)")
    let probable = try converted("m.tsv", Self.numberedRows, "- --to tsv --bead-types 1-0")
    #expect(probable.output == [lines[0], lines[3], ""].joined(separator: "\n"), "\(probable)")

    let beads = try converted("m.tsv", Self.numberedRows, "- --to jsonl-beads")
    #expect(beads.errors.contains("not kept in jsonl-beads: 2 values of other columns or members"))
    let own = beads.output.replacing("\"level\"", with: "\"mine\":{\"a\":1},\"level\"")
    let kept = try converted("b.jsonl", own, "r.jsonl --unique && cat r.jsonl")
    let rows = own.split(separator: "\n")
    #expect(kept.output == "\(rows[0])\n\(rows[2])\n" && !kept.errors.contains("not kept"), "\(kept)")
    #expect(
      try converted("b.jsonl", own, "- --to csv").errors.contains("3 values of other columns or members"))
    // Reports are reports.
    let reports = try converted("b.jsonl", own, "r.json && bitext convert r.json r.jsonl && cat r.jsonl")
    #expect(reports.output.hasPrefix(#"{"schema":"bitext-report"#), "\(reports)")
  }

  /// A unit of several segments is kept whole where one of them is, and it is said how many others stay with it.
  @Test func segmentsThatStayWithTheirUnitAreCounted() throws {
    let text = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="zh"><file id="f"><unit id="u">
      <segment><source>Bread.</source><target>面包。</target></segment>
      <segment><source>It costs 20 francs.</source><target>价格30法郎。</target></segment></unit></file></xliff>

      """
    let result = try converted("m.xlf", text, "out.xlf --drop-gaps error && cat out.xlf")
    #expect(result.output == text && result.status == 0)
    #expect(
      result.errors.contains("1 dropped: 1 with gaps")
        && result.errors.contains("1 of the dropped stay in the file"), "\(result.errors)")
    let chinese = try converted("m.xlf", text, "out.xlf --drop-gaps error --message-language zh")
    #expect(chinese.errors.contains("略去的组中有 1 组仍留在文件中"), "\(chinese.errors)")
  }

  /// A bead whose gap was dismissed is no bead with a gap.
  @Test func dismissedGapsLeaveNothingOut() throws {
    let folder = try ScratchFolder()
    _ = try folder.file("m.tsv", "en\tzh\nIt costs 20 francs.\t价格30法郎。\nBread for 4 days.\t5天的面包。\n")
    let list = try Command.shell("bitext check m.tsv --format gaps", in: folder.url).output
    let gap = try #require(list.firstMatch(of: /number-[0-9a-f]+/)?.0)
    let decision = #"{"gap":"\#(gap)","state":"dismissed","reason":"false-alarm"}"#
    _ = try folder.file("d.jsonl", #"{"bitext-decisions": 1}"# + "\n\(decision)\n")
    let check = try Command.shell("bitext check m.tsv --decisions d.jsonl", in: folder.url)
    #expect(check.errors.contains("1 gap dismissed") || check.output.contains("1 gap dismissed"), "\(check)")
    let result = try Command.shell(
      "bitext convert m.tsv - --to csv --drop-gaps error --decisions d.jsonl", in: folder.url)
    #expect(result.output.contains("20 francs") && !result.output.contains("4 days"), "\(result)")
    #expect(result.errors.contains("1 gap dismissed"), "\(result.errors)")
  }

  private static let files = """
    <?xml version="1.0" encoding="UTF-8"?>
    <xliff version="1.2"><file original="a.docx" source-language="en" target-language="zh" datatype="x"><body>
    <trans-unit id="1"><source>Bread.</source><target>面包。</target></trans-unit></body></file>
    <file original="b/c.docx" source-language="en" target-language="zh" datatype="x"><body>
    <trans-unit id="1"><source>It costs 3 francs.</source><target>价格4法郎。</target></trans-unit>
    <trans-unit id="2"><source>Salt.</source><target>盐。</target></trans-unit></body></file></xliff>

    """

  /// Each file of XLIFF is a document of its own, with the names of its units.
  @Test(arguments: [1, 10_000]) func filesOfXLIFFAreDocuments(_ portion: Int) throws {
    for format in ["xliff", "xliff-1.2", "tmx", "jsonl-beads"] {
      let write = "out --to \(format) --portion \(portion) && cat out"
      let result = try converted("m.xlf", Self.files, write)
      #expect(!result.errors.contains("document"), "\(format): \(result)")
      let back = try converted("m.xlf", Self.files, write + " && bitext convert out back.tmx && cat back.tmx")
      let memory = back.output.components(separatedBy: "<header ").last ?? ""
      #expect(memory.matches(of: /x-document">a\.docx</).count == 1, "\(format): \(back)")
      #expect(memory.matches(of: /x-document">b\/c\.docx</).count == 2, "\(format): \(back)")
      #expect(format == "jsonl-beads" || memory.matches(of: /tuid="1"/).count == 2, "\(format): \(back)")
    }
    let two = try converted("m.xlf", Self.files, "- --to xliff")
    #expect(two.output.matches(of: /<file id="f[0-9]+" original="(a|b\/c)\.docx">/).count == 2, "\(two)")
    let csv = try converted("m.xlf", Self.files, "- --to csv --portion \(portion)")
    #expect(csv.errors.contains("not kept in csv: 2 names of documents."), "\(csv.errors)")
    let folder = try ScratchFolder()
    _ = try folder.file("m.xlf", Self.files)
    let check = try Command.shell("bitext check m.xlf", in: folder.url)
    #expect(check.output.contains("b/c.docx"), "\(check)")
  }

  /// Who asks for Chinese is told in Chinese what was passed over and lost.
  @Test func remarksAreChineseIfAskedFor() throws {
    let memory = MemoryLossTests.memory.replacing(
      "</body>",
      with:
        "<tu><tuv xml:lang=\"en-GB\"><seg></seg></tuv></tu><tu><tuv xml:lang=\"fr\"><seg>Port</seg></tuv></tu></body>"
    )
    let told = try converted("m.tmx", memory, "- --to csv --message-language zh --bead-types 2-2")
    for part in [
      "采用 en-GB 和 zh-TW；文件中还有 fr。", "有 1 个单元的 <seg> 没有文本，已略过（第 4 行）。",
      "1 组中保留 0 组，略去 1 组：类型不符的 1 组。", "csv 中未保留：日期 2 处，作者名 1 处",
    ] {
      #expect(told.errors.contains(part), "\(told.errors)")
    }
    #expect(!told.errors.contains(" are ") && !told.errors.contains("not kept"))
    let folder = try ScratchFolder()
    _ = try folder.file("m.tmx", memory)
    let check = try Command.shell("bitext check m.tmx --message-language zh", in: folder.url)
    #expect(check.errors.contains("采用 en-GB 和 zh-TW") && !check.errors.contains("passed over"), "\(check)")
  }

  /// The mark that a program has put before a memory stays there.
  @Test(arguments: ["tmx", "xlf"]) func aByteOrderMarkIsKept(_ format: String) throws {
    let file = "\u{FEFF}" + (format == "tmx" ? MemoryLossTests.memory : Self.files)
    let kept = try converted("m.\(format)", file, "out.\(format) --portion 1 && cat out.\(format)")
    #expect(Array(kept.output.utf8) == Array(file.utf8), "\(kept)")
  }

  /// A memory that turns out to be broken behind its first portion fails as one that is broken at its beginning does.
  @Test(arguments: ["out.tmx", "out --to moses", "out.csv.gz"]) func whatBreaksInTheMiddleFails(
    _ output: String
  ) throws {
    let units = ["A", "B"].map {
      "<tu><tuv xml:lang=\"en\"><seg>\($0)</seg></tuv><tuv xml:lang=\"zh\"><seg>甲</seg></tuv></tu>\n"
    }
    let file =
      "<tmx version=\"1.4\"><header/><body>\n" + units[0]
      + units[1].replacing("</seg></tuv></tu>", with: "</sex></tuv></tu>")
    let broken = try converted("m.tmx", file + "</body></tmx>", "\(output) --portion 1; echo $?; ls")
    #expect(broken.output == "2\nm.tmx\n" && broken.errors.hasPrefix("bitext: m.tmx:3:"), "\(broken)")
  }

  /// Columns are called by their side and its language, and beside two languages the numbers of rows.
  @Test func columnsOfOtherToolsAreRead() throws {
    for names in ["Source (en-GB);Target (zh-TW)", "Source: English;Target: Chinese", "原文（en）;译文（zh）"] {
      let table = try converted("m.csv", names + ";Status\nBread.;面包。;ok\n", "- --to tmx")
      let isOfTags = names.contains("GB")
      #expect(table.output.contains(isOfTags ? "xml:lang=\"zh-TW\"" : "xml:lang=\"zh\""), "\(table)")
      #expect(table.output.contains("<seg>面包。</seg>"), "\(table)")
    }
    let rows = try converted("m.tsv", "no\tEnglish\tChinese\n1\tBread.\t面包。\n", "- --to tmx")
    #expect(
      rows.errors == "bitext: m.tsv: not kept in tmx: 1 value of another column or member.\n", "\(rows)")
    let norwegian = try converted("m.tsv", "no\tzh\nBrød.\t面包。\n", "- --to tmx")
    #expect(norwegian.output.contains("xml:lang=\"no\""), "\(norwegian)")
  }

  /// A memory without English that says nothing of its direction goes from the language that stands first, or into Chinese.
  @Test(arguments: [
    (["fr", "zh"], "fr,zh"), (["zh", "fr"], "zh,fr"), (["fr", "de", "zh"], "fr,zh"), (["zh", "en"], "en,zh"),
  ])
  func directionsAreThoseOfTheFile(_ tags: [String], _ expected: String) throws {
    let texts = tags.map { "<tuv xml:lang=\"\($0)\"><seg>\($0) 5</seg></tuv>" }.joined()
    let memory = "<tmx version=\"1.4\"><header srclang=\"*all*\"/><body><tu>\(texts)</tu></body></tmx>"
    #expect(try converted("m.tmx", memory, "- --to csv").output.hasPrefix("id,\(expected),"))
  }

  /// The number of a placeholder is no number of the text.
  @Test(arguments: [("{0} of {1} files: 5", "{0}个文件，共6个"), ("%1$s of %2$s: 5", "%1$s个，共6个")])
  func placeholdersAreNoNumbers(_ english: String, _ chinese: String) throws {
    let folder = try ScratchFolder()
    _ = try folder.file("m.tsv", "en\tzh\n\(english)\t\(chinese)\n")
    let gaps = try Command.shell("bitext check m.tsv", in: folder.url)
    #expect(gaps.output.contains("“5” in the English text, “6” in the Chinese text"), "\(gaps)")
    #expect(!gaps.output.contains("The numbers differ: “1”") && !gaps.output.contains("“2” in the English"))
  }

  /// What the library says of an encoding that is not found out is true of these commands, too.
  @Test(arguments: ["check", "convert", "terms"])
  func anEncodingIsNamed(_ command: String) throws {
    let folder = try ScratchFolder()
    func run(_ file: String, _ options: String) throws -> Command.Result {
      let make =
        "printf 'en,fr\\nThe coffee costs 5.,Le caf\\351 co\\373te 6.\\n' > m.csv; "
        + "printf '<tmx><body><tu><tuv lang=\"en\"><seg>Coffee: 5</seg></tuv><tuv lang=\"fr\"><seg>Caf\\351: 6</seg></tuv></tu></body></tmx>' > m.tmx; "
      let rest = command == "convert" ? "- --to csv" : ""
      return try Command.shell(make + "bitext \(command) \(file) \(rest) \(options)", in: folder.url)
    }
    for file in ["m.csv", "m.tmx"] {
      let named = try run(file, "--encoding windows-1252")
      #expect(named.status == 0, "\(named)")
      #expect(command != "convert" || named.output.contains("é"))
      #expect(command != "check" || named.output.contains("number"))
      #expect(try run(file, "--encoding none").errors.contains("The encoding “none” is not known."))
    }
  }
}
