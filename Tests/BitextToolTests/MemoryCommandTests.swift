import Foundation
import Testing

/// Memories as people have them, through `check` and `convert`: nothing is lost without a word.
@Suite struct MemoryCommandTests {
  private static let head = """
    <?xml version="1.0" encoding="UTF-8"?>
    <tmx version="1.4"><header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="plaintext"/><body>

    """

  /// A memory of pairs of English and Chinese.
  private static func memory(_ pairs: [(String, String)]) -> String {
    head
      + pairs.enumerated().map { index, pair in
        "<tu tuid=\"t\(index + 1)\"><note>n</note><tuv xml:lang=\"en\"><seg>\(pair.0)</seg></tuv>"
          + "<tuv xml:lang=\"zh-CN\"><seg>\(pair.1)</seg></tuv></tu>\n"
      }.joined() + "</body></tmx>\n"
  }

  /// What is told about a file: what `check` writes, what `convert` to a table writes, and what both say beside it.
  static let cases: [(name: String, text: String, gaps: [String], table: [String], told: [String])] = [
    (
      "multi.tmx",
      head.replacingOccurrences(of: "srclang=\"en\"", with: "srclang=\"*all*\"")
        + """
        <tu><tuv xml:lang="zh-Hans"><seg>大桥长55公里。</seg></tuv><tuv xml:lang="zh-TW"><seg>大橋長55公里。</seg></tuv><tuv xml:lang="en-GB"><seg>The bridge is 55 kilometres long.</seg></tuv><tuv xml:lang="fr"><seg>Le pont mesure 50 km.</seg></tuv></tu>
        <tu><tuv xml:lang="en-GB"><seg>It opened in 2018.</seg></tuv><tuv xml:lang="zh-TW"><seg>大橋於2019年通車。</seg></tuv></tu>
        </body></tmx>
        """, ["date\t", "2018", "2019"], ["55 kilometres long.\t大桥长55公里。", "opened in 2018.\t大橋於2019年通車。"],
      ["en-GB and zh-Hans are taken, and zh-TW where a unit lacks these; the file also holds fr."]
    ),
    (
      "newline.tmx", memory([("The port\nhandled 50 ships.", "该港\n处理了50艘船。")]), [],
      ["The port\\nhandled 50 ships.\t该港\\n处理了50艘船。"], []
    ),
    (
      "no-seg.tmx",
      head + "<tu><tuv lang=\"en-US\">A port.</tuv><tuv lang=\"zh-CN\">港口。</tuv></tu></body></tmx>", [],
      [], ["1 unit without text in <seg> was passed over, in line 3."]
    ),
    (
      "control-charref.tmx", memory([("The port&#x2; handled 50 ships.", "该港处理了50艘船。")]), [],
      ["The port handled 50 ships.\t"], ["1 character that XML does not allow was passed over, in line 3."]
    ),
    (
      "inconsistent.tmx",
      memory([
        ("The permit is valid for one year.", "许可证有效期一年。"), ("The permit is valid for one year.", "执照一年内有效。"),
      ]),
      ["inconsistent\t"], ["许可证有效期一年。", "执照一年内有效。"], []
    ),
    (
      "a12.xlf",
      """
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="port.docx" source-language="en-US" target-language="zh-CN" datatype="plaintext"><body>
      <trans-unit id="1"><source>The harbour opens on <g id="1">3 May 2024</g>.</source><target>港口将于<g id="1">2024年5月4日</g>开放。</target></trans-unit>
      <trans-unit id="3"><source>Not yet done.</source></trans-unit></body></file></xliff>
      """, ["date\t", "missing\t"], ["on 3 May 2024.\t港口将于2024年5月4日开放。"], []
    ),
    (
      "zh.po",
      "msgid \"\"\nmsgstr \"Language: zh_CN\\n\"\n\n#: a.c:1\nmsgid \"It opens on 3 May 2024.\"\nmsgstr \"将于2024年5月4日开放。\"\n",
      ["date\t"], ["将于2024年5月4日开放。"], []
    ),
    (
      "hf.jsonl",
      "{\"id\":1,\"translation\":{\"en\":\"It opens on 3 May 2024.\",\"zh\":\"将于2024年5月4日开放。\"}}\nnot json\n",
      ["date\t"], ["将于2024年5月4日开放。"],
      ["1 broken line, which is no JSON object, was passed over, in line 2."]
    ),
  ]

  @Test(arguments: cases.indices) func theTruthIsToldAboutEach(_ index: Int) throws {
    let (name, text, gaps, table, told) = Self.cases[index]
    let folder = try ScratchFolder()
    let path = try folder.file(name, text)
    let checked = try Command.bitext("check", path, "--format", "gaps")
    let converted = try Command.bitext("convert", path, "-", "--to", "tsv")
    #expect(checked.status == 0 && converted.status == 0, "\(name): \(checked.errors) \(converted.errors)")
    #expect((checked.output.split(separator: "\n").count > 1) == !gaps.isEmpty, "\(name): \(checked.output)")
    for part in gaps { #expect(checked.output.contains(part), "\(name): \(checked.output)") }
    for part in table { #expect(converted.output.contains(part), "\(name): \(converted.output)") }
    for part in told { #expect(checked.errors.contains(part) && converted.errors.contains(part), "\(name)") }
  }

  @Test func whatIsNoAlignedTextIsNamedWithARemedy() throws {
    let folder = try ScratchFolder()
    for (name, text) in [
      ("a.u8", "\u{FEFF}# CC-CEDICT\n工業 工业 [gong1 ye4] /industry/\n"),
      ("sub.srt", "1\n00:00:01,000 --> 00:00:03,000\nIt opens.\n"), ("url.txt", "See https://x.example/a.\n"),
    ] {
      let result = try Command.bitext("check", folder.file(name, text))
      #expect(result.status == 2 && result.errors.contains("--from"), "\(name): \(result.errors)")
    }
    let rtf = try Command.bitext("check", folder.file("a.rtf", "{\\rtf1\\ansi Harbour}"))
    #expect(rtf.status == 2 && rtf.errors.contains("RTF"))
    let strict = try Command.bitext("check", folder.file("a.tmx", Self.memory([("A&#2;", "甲")])), "--strict")
    #expect(strict.status == 2 && strict.errors.contains("a.tmx:3"))
  }

  @Test func filesOfLinesAreInTheLanguageThatWasFound() throws {
    let folder = try ScratchFolder()
    let english = "The harbour office opens on Monday and the ferry leaves at noon.\n"
    let french = "Le bureau du port ouvre lundi et le bac part à midi avec les passagers.\n"
    _ = try folder.file("p.en", english)
    _ = try folder.file("p.fr", french)
    let lines = try Command.shell(
      "bitext align --lines --source p.en --target p.fr --format tmx", in: folder.url)
    #expect(lines.output.contains("xml:lang=\"fr\"") && !lines.output.contains("\"zh\""))
    let linked = try Command.shell(
      "echo '[0]:[0]' > a.align; bitext convert a.align - --to tmx --source p.en --target p.fr",
      in: folder.url)
    #expect(linked.output.contains("xml:lang=\"fr\""))
    let table = try Command.shell(
      "(echo 'source,target'; paste -d, p.en p.fr) > t.csv; bitext convert t.csv - --to tmx; "
        + "bitext convert p p.tmx --target-language fr; cat p.tmx", in: folder.url)
    #expect(table.output.split(separator: "\n").count { $0.contains("xml:lang=\"fr\"") } == 2, "\(table)")
  }

  @Test func aNameThatEndsInGZIsPackedAndReadBack() throws {
    let folder = try ScratchFolder()
    _ = try folder.file("m.tmx", Self.memory([("The port.", "港口。"), ("The gate.", "大门。")]))
    let result = try Command.shell(
      """
      bitext convert m.tmx m.tmx.gz && gzip -cd m.tmx.gz | cmp - m.tmx && bitext convert m.tmx n.tmx.gz && cmp m.tmx.gz n.tmx.gz
      for name in po xlf csv tsv jsonl; do
        bitext convert m.tmx.gz a.$name.gz 2>/dev/null && gzip -t a.$name.gz && bitext convert a.$name.gz - --to champollion
      done
      bitext convert m.tmx.gz c --to moses 2>/dev/null; gzip c.en c.zh-CN; bitext check c --target-language zh-CN
      """, in: folder.url)
    #expect(
      result.output == String(repeating: "1 <=> 1\n2 <=> 2\n", count: 5) + "No gaps found\n", "\(result)")
  }

  @Test func aPairOfFilesOfLinesKeepsItsIdentifiers() throws {
    let folder = try ScratchFolder()
    _ = try folder.file("m.tmx", Self.memory([("The port.", "港口。"), ("The\ngate.", "大门。"), ("Alone.", "")]))
    let result = try Command.shell(
      "bitext convert m.tmx c --to moses --ids && cat c.ids c.en && bitext convert c - --to csv --target-language zh-CN",
      in: folder.url)
    #expect(
      result.output
        == "t1\nt2\nThe port.\nThe gate.\nid,en,zh-CN,probability\nt1,The port.,港口。,1.0\nt2,The gate.,大门。,1.0\n"
    )
    #expect(result.errors.contains("m.tmx: 2 of 3 beads kept, 1 dropped: 1 without a counterpart."))
    #expect(result.errors.contains("not kept in moses: 3 notes, 1 text with line breaks."))
    let own = try Command.shell(
      "bitext align --lines --source c.en --target c.zh-CN --format moses --ids -o d && cat d.ids",
      in: folder.url)
    #expect(own.output == "c.en\t0\t0\nc.en\t1\t1\n")
    let refused = try Command.shell(
      "bitext convert c x.tmx --from moses --target-language fr", in: folder.url)
    #expect(refused.status == 2 && refused.errors.contains("is there as c.en, c.zh-CN"))
  }

  @Test func aMemoryInPortionsIsConvertedAsInOnePiece() throws {
    let folder = try ScratchFolder()
    let pairs =
      (0..<25).map { ("Port \($0 % 9) is open.", "\($0 % 9)号港口开放。") } + [("port 3, is open", "3号港口开放")]
    _ = try folder.file("m.tmx", Self.memory(pairs))
    for options in [
      "same.tmx", "clean.tmx --unique", "a.tsv --unique", "a.jsonl --to jsonl-beads", "a.csv --unique-near",
    ] {
      let result = try Command.shell(
        "for n in 3 10000; do bitext convert m.tmx $n.\(options) --portion $n 2>$n.err; done; cmp 3.err 10000.err; "
          + "f='\(options)'; cmp 3.${f%% *} 10000.${f%% *} && wc -l < 3.${f%% *}", in: folder.url)
      #expect(result.errors.isEmpty, "\(options): \(result.errors)")
      let lines = [
        "same.tmx": 29, "clean.tmx --unique": 13, "a.tsv --unique": 11, "a.csv --unique-near": 10,
      ]
      if let count = lines[options] {
        #expect(Int(result.output.trimmingCharacters(in: .whitespacesAndNewlines)) == count, "\(options)")
      }
    }
    let same = try Command.shell("cmp m.tmx 3.same.tmx; head -c 40 3.a.tsv", in: folder.url)
    #expect(same.output.hasPrefix("type\tprobability"))
  }

  @Test func aMemoryInPortionsIsCheckedAsInOnePiece() throws {
    let folder = try ScratchFolder()
    let pairs = [
      ("The permit is valid for one year.", "许可证有效期一年。"), ("It has 40 seats.", "它有40个座位。"),
      ("The ferry leaves at noon.", "渡轮中午出发。"), ("It has 41 seats.", "它有50个座位。"),
      ("The permit is valid for one year.", "执照一年内有效。"), ("The council meets in May.", "理事会于五月开会。"),
    ]
    _ = try folder.file("m.tmx", Self.memory(pairs))
    func rows(_ portion: Int) throws -> Set<Substring> {
      let result = try Command.shell(
        "bitext check m.tmx --format gaps --portion \(portion) --statistics - --fail-on-gaps", in: folder.url)
      #expect(
        result.status == 1
          && result.errors.contains("beads 6: 6 1-1; probability .9–1 6; gaps 2: 1 number, 1 inconsistent"))
      return Set(result.output.split(separator: "\n"))
    }
    let whole = try rows(10_000)
    #expect(try whole.count == 3 && rows(2) == whole)
    let list = try Command.shell(
      "bitext check m.tmx --portion 2; cat m.tmx | bitext check - --portion 2", in: folder.url)
    #expect(list.output.contains("en 6: 41 seats") || list.output.contains("en 6: 41"))
    #expect(
      list.output.split(separator: "\n").count { $0 == "Gaps: 1 error, 1 warning" } == 2, "\(list.output)")
  }

  @Test func beadsWithGapsAreLeftOutAndCounted() throws {
    let folder = try ScratchFolder()
    _ = try folder.file(
      "m.tmx", Self.memory([("It has 40 seats.", "它有40个座位。"), ("It has 41 seats.", "它有50个座位。")]))
    let result = try Command.shell(
      "bitext convert m.tmx - --to tmx --drop-gaps error --statistics s.json; cat s.json", in: folder.url)
    #expect(result.output.contains("tuid=\"t1\"") && !result.output.contains("tuid=\"t2\""))
    #expect(result.errors.contains("1 of 2 beads kept, 1 dropped: 1 with gaps."))
    #expect(
      result.output.contains("\"beads\": {\"1-1\":1}") && result.output.contains("\"gaps\": {\"number\":1}"))
  }

  @Test func pairsAreUniqueOverABatch() throws {
    let folder = try ScratchFolder()
    for (name, text) in [("a", "Peace was made.\nThe sides met.\n"), ("b", "The sides met.\nTrade grows.\n")]
    {
      _ = try folder.file("\(name).en", text)
    }
    for (name, text) in [("a", "实现了和平。\n双方会晤。\n"), ("b", "双方会晤。\n贸易增长。\n")] {
      _ = try folder.file("\(name).zh", text)
    }
    let batch = "bitext batch . --lines --source-suffix .en --target-suffix .zh --quiet"
    let result = try Command.shell(
      "\(batch) --format moses --ids --into all --unique --statistics - && cat all.en all.zh all.ids; ls",
      in: folder.url)
    #expect(result.output.hasPrefix("Peace was made.\nThe sides met.\nTrade grows.\n实现了和平。\n双方会晤。\n贸易增长。\n"))
    #expect(
      result.output.contains("\t1\t1\n") && !result.output.contains("seen")
        && !result.output.contains("part"))
    #expect(result.errors.contains("beads 4: 4 1-1"))
    let stream = try Command.shell("\(batch) --format csv --unique", in: folder.url)
    #expect(
      stream.output.split(separator: "\n").count == 4
        && stream.output.hasPrefix("document,id,en,zh,probability\n"))
  }

  @Test func formatsAreCalledTheSameEverywhere() throws {
    let folder = try ScratchFolder()
    let page = try folder.file("p.txt", "It has 40 seats.\n\n它有50个座位。\n")
    let gaps = try Command.bitext("gaps", page, "--format", "gaps").output
    #expect(gaps.hasPrefix("severity\tkind"))
    #expect(try Command.bitext("align", page, "--format", "gaps").output == gaps)
    #expect(try Command.bitext("gaps", page, "--format", "tsv").output == gaps)
    let outcomes = try Command.bitext("outcomes", page, "--format", "outcomes").output
    #expect(try Command.bitext("align", page, "--format", "outcomes").output == outcomes)
    #expect(try Command.bitext("help", "check").output.contains("summary, json, gaps, html"))
  }

  /// The worst come first, wherever in the memory they stand, and what was found over all of it among them.
  @Test func theListOfAMemoryInPortionsIsThatOfAllOfIt() throws {
    let folder = try ScratchFolder()
    _ = try folder.file(
      "m.tmx",
      Self.memory([
        ("The permit is valid for one year.", "许可证有效期一年。"), ("It has (40 seats.", "它有40个座位。"),
        ("The ferry leaves at noon.", "渡轮中午出发。"), ("It has 41 seats.", "它有50个座位。"),
        ("The permit is valid for one year.", "执照一年内有效。"), ("It has 42 seats.", "它有60个座位。"),
      ]))
    for format in ["summary", "gaps"] {
      let result = try Command.shell(
        "for n in 1 2 10000; do bitext check m.tmx --format \(format) --portion $n > $n; done; cat 10000; "
          + (format == "summary"
            ? "cmp 1 10000; cmp 2 10000"
            : "for n in 1 2 10000; do sort $n > $n.sorted; done; cmp 1.sorted 10000.sorted"),
        in: folder.url)
      #expect(result.errors.isEmpty && !result.output.contains("differ: byte"), "\(format): \(result)")
      #expect(result.output.contains("inconsistent") && result.output.contains("punctuation"))
    }
  }

  @Test func kindsOfGapAreChosen() throws {
    let folder = try ScratchFolder()
    let path = try folder.file(
      "m.tmx",
      Self.memory([
        ("The permit is valid for one year.", "许可证有效期一年。"), ("It has 41 seats.", "它有50个座位。"),
        ("The permit is valid for one year.", "执照一年内有效。"),
      ]))
    func kinds(_ options: String...) throws -> [Substring] {
      let result = try Command.shell(
        "bitext check \(path) --format gaps \(options.joined(separator: " ")) | tail -n +2 | cut -f 2")
      return result.output.split(separator: "\n").sorted()
    }
    #expect(try kinds() == ["inconsistent", "number"])
    #expect(try kinds("--only-gaps", "inconsistent") == ["inconsistent"])
    #expect(try kinds("--only-gaps", "number,inconsistent", "--ignore-gaps", "number") == ["inconsistent"])
    #expect(try kinds("--only-gaps", "number", "--portion", "1") == ["number"])
    #expect(try kinds("--ignore-gaps", "inconsistent") == ["number"])
    let refused = try Command.bitext("check", path, "--only-gaps", "numbers")
    #expect(refused.status == 64 || refused.status == 2)
    #expect(refused.errors.contains("“numbers” is no kind of gap"))
  }

  /// What is not consistent over a batch is told by the documents that it stands in.
  @Test func aBatchIsConsistentOrNot() throws {
    let folder = try ScratchFolder()
    _ = try folder.file(
      "a.txt", "The permit is valid for one year.\n\nThe ferry leaves at noon.\n\n许可证有效期一年。\n\n渡轮中午出发。\n")
    _ = try folder.file(
      "b.txt", "The permit is valid for one year.\n\nThe gate is open.\n\n执照一年内有效。\n\n大门开着。\n")
    let batch = "bitext batch . --page-pattern '*.txt' --quiet"
    let result = try Command.shell(
      """
      \(batch) --store all.sqlite && \(batch) --into all.jsonl && \(batch) --format tmx --into all.tmx
      for file in all.sqlite all.jsonl all.tmx; do for n in 1 10000; do
        bitext check $file --only-gaps inconsistent --format gaps --portion $n | tail -n +2 | cut -f 2,6,7
      done; done
      bitext convert all.sqlite - --to champollion; bitext convert all.sqlite - --to csv --bead-types 2-2
      """, in: folder.url)
    let documents = [
      "1 (a),1 (b)\t5 (a),5 (b)", "1 (./a.txt),1 (./b.txt)\t5 (./a.txt),5 (./b.txt)", "9 (./a.txt)",
    ]
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 11 && result.errors.contains("4 of another type"), "\(result)")
    for (index, line) in lines.prefix(6).enumerated() {
      #expect(
        line.hasPrefix("inconsistent\t") && line.contains(documents[index / 2].replacing("./", with: ""))
          || line.contains(documents[index / 2]), "\(line)")
    }
    let other = try Command.shell(
      "bitext check all.sqlite --target-language fr; printf 'SQLite format 3\\0' > x.sqlite; bitext check x.sqlite",
      in: folder.url)
    #expect(other.status == 2 && other.errors.contains("no document in the two languages"), "\(other)")
  }

  /// What is packed, and what comes through a pipe, is read as the file is.
  @Test(arguments: ["tmx", "xlf", "po", "csv", "jsonl"]) func filesMayComeInAnyWay(_ name: String) throws {
    let folder = try ScratchFolder()
    let pairs = (0..<25).map { ("Port \($0) is open.", "\($0)号港口开放。") }
    _ = try folder.file("m.tmx", Self.memory(pairs))
    let result = try Command.shell(
      """
      [ \(name) = tmx ] || bitext convert m.tmx m.\(name) 2>/dev/null
      gzip -k m.\(name); (head -c 900 m.\(name) | gzip; tail -c +901 m.\(name) | gzip) > two.gz
      for n in 3 10000; do
        bitext convert m.\(name) - --to csv --portion $n > a.csv
        bitext convert m.\(name).gz - --to csv --portion $n | cmp - a.csv
        bitext convert two.gz - --to csv --portion $n | cmp - a.csv
        cat m.\(name) | bitext convert - - --to csv --portion $n | cmp - a.csv
        cat m.\(name).gz | bitext convert - - --to csv --portion $n | cmp - a.csv
        bitext convert - - --to csv --portion $n < m.\(name) | cmp - a.csv
      done
      wc -l < a.csv; head -c 200 m.\(name).gz > cut.gz; bitext convert cut.gz - --to csv > /dev/null
      gzip -c m.\(name).gz > twice.gz; bitext convert twice.gz - --to csv
      """, in: folder.url)
    #expect(result.output.trimmingCharacters(in: .whitespacesAndNewlines) == "26", "\(result)")
    #expect(result.errors.contains("it breaks off") && result.errors.contains("more than once"), "\(result)")
  }
}
