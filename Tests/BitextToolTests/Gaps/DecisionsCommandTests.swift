import Foundation
import Testing

/// `--decisions` and `--against`.
@Suite struct DecisionsCommandTests {
  static let page = "Corpus/tourism-plan/page.txt"
  static let head = #"{"bitext-decisions":1,"document":"Corpus/tourism-plan/page.txt"}"#

  static func bitext(_ arguments: [String]) throws -> Command.Result {
    try Command.run(
      executable: Command.products.appendingPathComponent("bitext"), arguments: arguments, input: Data())
  }

  /// A text without the ends of its lines, which depend on the names of files.
  static func unwrapped(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// A file in which every gap of the page is dismissed, with the text that it was judged on as the page of html has it.
  static func dismissals(of page: String, except: String = "-", in folder: ScratchFolder) throws -> String {
    let html = try Command.bitext("gaps", "--format", "html", page).output
    let gaps = html.matches(of: /<li id="([a-z]+-[0-9a-f]{8})"[^>]*data-text="([0-9a-f]{16})"/)
    #expect(!gaps.isEmpty)
    let lines = gaps.filter { $0.1 != except }.map {
      #"{"gap":"\#($0.1)","state":"dismissed","text":"\#($0.2)","reason":"convention"}"#
    }
    return try folder.file("d.jsonl", ([head] + lines).joined(separator: "\n") + "\n")
  }

  @Test(arguments: ["align", "gaps"])
  func dismissedGapsAreSilent(_ command: String) throws {
    let folder = try ScratchFolder()
    let file = try Self.dismissals(of: Self.page, in: folder)
    let silent = try Command.bitext(command, Self.page, "--decisions", file, "--fail-on-gaps=note")
    #expect(silent.status == 0 && silent.errors == "bitext: \(file): 6 gaps dismissed.\n")
    #expect(silent.output.contains("No new gaps found; 6 known or dismissed"))
    let one = try Self.dismissals(of: Self.page, except: "date-06eb6367", in: folder)
    let result = try Command.bitext(command, Self.page, "--decisions", one, "--fail-on-gaps")
    #expect(result.status == 1 && result.output.contains("Gaps: 1 warning; 5 more known or dismissed"))
  }

  @Test func aGapComesBackWhenItsTextHasChanged() throws {
    let folder = try ScratchFolder()
    let source = try folder.file("en", "Both sides took note.\n\nThey met Mayor John Smith in May 2016.\n")
    let target = try folder.file("zh", "双方注意到这一点。\n\n他们会见了市长。\n")
    let arguments = ["--source", source, "--target", target]
    let html = try Self.bitext(["gaps", "--format", "html"] + arguments).output
    let gaps = html.matches(
      of: /<li id="([a-z]+-[0-9a-f]{8})"[^>]*data-text="([0-9a-f]{16})"[^>]*data-counterpart="([0-9a-f]{16})"/
    )
    #expect(gaps.count >= 1)
    let lines = gaps.map {
      #"{"gap":"\#($0.1)","state":"dismissed","text":"\#($0.2)","counterpart":["\#($0.3)"]}"#
    }
    let file = try folder.file("d.jsonl", ([#"{"bitext-decisions":1}"#] + lines).joined(separator: "\n"))
    let decisions = ["--decisions", file, "--fail-on-gaps=note"]
    #expect(try Self.bitext(["gaps"] + arguments + decisions).status == 0)
    // Another place in the text is edited: nothing comes back.
    _ = try folder.file("en", "Both sides took good note.\n\nThey met Mayor John Smith in May 2016.\n")
    #expect(try Self.bitext(["gaps"] + arguments + decisions).status == 0)
    // The counterpart is edited, and what was dismissed is to be looked at again.
    _ = try folder.file("zh", "双方注意到这一点。\n\n他们会见了这位市长。\n")
    let again = try Self.bitext(["gaps"] + arguments + decisions)
    #expect(
      again.status == 1 && again.errors.contains("back, since the text that it was compared with has changed")
    )
    // The gap is mended: its decision is told to be about nothing.
    _ = try folder.file("zh", "双方注意到这一点。\n\n他们于2016年5月会见了市长约翰·史密斯。\n")
    let mended = try Self.bitext(["gaps"] + arguments + decisions)
    #expect(mended.status == 0 && mended.errors.contains("about a gap that is gone"))
  }

  @Test func whatWasMarkedIsAGap() throws {
    let folder = try ScratchFolder()
    let source = try folder.file("a.en", "Peace was agreed.\nShips came.\n")
    let target = try folder.file("a.zh", "达成和平。\n船来了。\n")
    let files = ["--lines", "--source", source, "--target", target]
    let html = try Self.bitext(["gaps", "--format", "html"] + files).output
    let hashes = html.matches(of: /id="[st]\d" data-text="([0-9a-f]{16})"/).map { String($0.1) }
    let decisions = try folder.file(
      "d.jsonl",
      """
      {"bitext-decisions":1}
      {"gap":"partial-00c0ffee","state":"accepted","comment":"who came?","mark":{"kind":"partial","severity":"warning","source":[1],"target":[1],"texts":{"source":["\(hashes[2])"],"target":["\(hashes[3])"]}}}
      """)
    let command = ["gaps", "--decisions", decisions, "--fail-on-gaps"] + files
    let found = try Self.bitext(command)
    #expect(found.status == 1 && found.output.contains("partial-00c0ffee"))
    #expect(Self.unwrapped(found.output).contains("A reviewer has marked this: who came?"))
    #expect(found.errors.contains("1 gap accepted"))
    _ = try folder.file("a.en", "Peace was agreed.\nTwo ships came.\n")
    let fallen = try Self.bitext(command + ["--message-language", "zh"])
    #expect(!fallen.output.contains("partial-00c0ffee"))
    #expect(fallen.errors.contains("1 处标出的差异未采用，因为句子已有改动：\n    partial-00c0ffee"))
  }

  /// Failures are told in the language that is asked for, with what to do about them.
  @Test func failuresAreToldInChinese() throws {
    let folder = try ScratchFolder()
    let page = try folder.file("one.txt", "只有中文。\n\n还是中文。\n")
    for command in [["gaps", page], ["align", page], ["outcomes", page]] {
      let result = try Self.bitext(command + ["--message-language", "zh"])
      #expect(result.status == 2)
      #expect(
        result.errors
          == "bitext: \(page): 页面上的文本似乎只有一种语言（zh）。\n请把两种语言分成两个文件给出：--source FILE --target FILE。\n")
    }
    let missing = try Self.bitext(["check", "none.tmx", "--message-language", "zh"])
    #expect(missing.errors == "bitext: none.tmx: 无法打开：没有这个文件或文件夹。\n请检查路径和权限。\n")
    let decisions = try folder.file("d.jsonl", "{}\n")
    let refused = try Self.bitext(["gaps", page, "--decisions", decisions, "--message-language", "zh"])
    #expect(refused.errors.contains("不是审校文件") && refused.errors.contains("“导出审校文件”按钮"))
  }

  @Test func mendedBeadsAreTakenAsGiven() throws {
    let folder = try ScratchFolder()
    let source = try folder.file("a.en", "Peace was agreed.\nShips came.\nThe mayor thanked all.\n")
    let target = try folder.file("a.zh", "达成和平。\n船来了。\n市长感谢大家。\n")
    let files = ["--lines", "--source", source, "--target", target]
    let html = try Self.bitext(["align", "--format", "html"] + files).output
    let hashes = html.matches(of: /id="[st]\d" data-text="([0-9a-f]{16})"/).map { String($0.1) }
    // In the page the sentences of both sides stand bead by bead.
    #expect(hashes.count == 6)
    let decisions = try folder.file(
      "d.jsonl",
      """
      {"bitext-decisions":1}
      {"bead":{"source":[0,1],"target":[0]},"texts":{"source":["\(hashes[0])","\(hashes[2])"],"target":["\(hashes[1])"]}}
      {"bead":{"source":[],"target":[1]},"texts":{"source":[],"target":["\(hashes[3])"]}}
      """)
    let beads = "[0, 1]:[0]:0.000000\n[]:[1]:0.000000\n[2]:[2]:"
    let aligned = try Self.bitext(["align", "--format", "vecalign", "--decisions", decisions] + files)
    #expect(
      aligned.output.hasPrefix(beads)
        && aligned.errors == "bitext: \(decisions): 2 mended beads taken as given.\n")
    // An alignment of somebody else is mended too, and read by `score`.
    let other = try folder.file("other.align", "[0]:[0]:0\n[1]:[1]:0\n[2]:[2]:0\n")
    let out = folder.url.appendingPathComponent("out.align").path
    let converted = try Command.bitext(
      "convert", other, out, "--source", source, "--target", target, "--decisions", decisions)
    #expect(converted.status == 0 && converted.errors.contains("2 mended beads taken as given"))
    #expect(try String(contentsOfFile: out, encoding: .utf8).hasPrefix(beads))
    #expect(try Command.bitext("score", out, out).output.contains("strict  P 1.0000"))
    // The text has changed: the bead is not taken, and that is said.
    _ = try folder.file("a.zh", "达成了和平。\n船来了。\n市长感谢大家。\n")
    let changed = try Self.bitext(["align", "--format", "vecalign", "--decisions", decisions] + files)
    #expect(changed.errors.contains("1 mended bead not taken: the sentences have changed"))
  }

  /// In a memory several sentences are one segment; a bead that was mended in the text divides it.
  @Test(arguments: ["tmx", "tsv", "csv", "po", "xliff", "json", "jsonl"])
  func mendedBeadsGoThroughAMemory(_ format: String) throws {
    let folder = try ScratchFolder()
    let source = try folder.file(
      "a.en", "Peace was agreed. Ships came from the north. The mayor thanked all.\n")
    let target = try folder.file("a.zh", "达成和平，北方来的船也到了。市长感谢大家。\n")
    let texts = ["--source", source, "--target", target]
    let html = try Self.bitext(["align", "--format", "html"] + texts).output
    let hashes = html.matches(of: /id="([st]\d)" data-text="([0-9a-f]{16})"/).reduce(into: [:]) {
      $0[String($1.1)] = String($1.2)
    }
    #expect(try Self.bitext(["align", "--format", "vecalign"] + texts).output.hasPrefix("[0, 1]:[0]:"))
    let decisions = try folder.file(
      "d.jsonl",
      """
      {"bitext-decisions":1}
      {"bead":{"source":[0],"target":[0]},"texts":{"source":["\(hashes["s0"] ?? "")"],"target":["\(hashes["t0"] ?? "")"]}}
      {"bead":{"source":[1],"target":[]},"texts":{"source":["\(hashes["s1"] ?? "")"],"target":[]}}
      """)
    let memory = folder.url.appendingPathComponent("m.\(format)").path
    _ = try Self.bitext(["align", "--format", format, "-o", memory] + texts)
    let (table, again) = (folder.url.path + "/out.tsv", folder.url.path + "/out.tmx")
    let converted = try Command.bitext("convert", memory, table, "--decisions", decisions)
    #expect(
      converted.status == 0
        && converted.errors.contains("bitext: \(decisions): 2 mended beads taken as given.\n"))
    let rows = try String(contentsOfFile: table, encoding: .utf8).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).suffix(2).joined(separator: "|")
    }
    #expect(
      rows.dropFirst() == [
        "Peace was agreed.|达成和平，北方来的船也到了。", "Ships came from the north.|", "The mayor thanked all.|市长感谢大家。",
      ])
    _ = try Command.bitext("convert", memory, again, "--decisions", decisions)
    let units = try String(contentsOfFile: again, encoding: .utf8)
    #expect(units.contains("<seg>Peace was agreed.</seg>") && !units.contains("agreed. Ships"))
  }

  @Test func aBatchTakesDecisionsByDocument() throws {
    let folder = try ScratchFolder()
    for name in ["one", "two"] {
      _ = try folder.file("\(name).txt", "Peace of 2016.\n\nBread.\n\n2017年的和平。\n\n面包。\n")
    }
    let pages = folder.url.path
    let html = try Command.bitext("gaps", "--format", "html", "\(pages)/one.txt").output
    let gap = try #require(
      html.firstMatch(of: /<li id="([a-z]+-[0-9a-f]{8})"[^>]*data-text="([0-9a-f]{16})"/))
    let scratch = try ScratchFolder()
    let file = try scratch.file(
      "d.jsonl",
      """
      {"bitext-decisions":1,"document":"one"}
      {"gap":"\(gap.1)","state":"dismissed","text":"\(gap.2)","comment":"as agreed"}
      """)
    let output = scratch.url.appendingPathComponent("out").path
    let result = try Command.bitext(
      "batch", pages, "--page-pattern", "*.txt", "--format", "html", "--output", output, "--decisions", file,
      "--quiet")
    #expect(result.status == 0 && result.errors == "bitext: \(file): 1 gap dismissed (1 without a reason).\n")
    #expect(
      try String(contentsOfFile: "\(output)/batch.jsonl", encoding: .utf8).contains(
        #""decisions":{"dismissed":1}"#))
    // The documents may be called by their paths, and what no document is called is told.
    let other = try scratch.file(
      "e.jsonl",
      """
      {"bitext-decisions":1,"document":"\(pages)/./one.txt"}
      {"gap":"\(gap.1)","state":"dismissed","text":"\(gap.2)"}
      {"bitext-decisions":1,"document":"./three"}
      {"gap":"\(gap.1)","state":"dismissed"}
      """)
    let told = try Command.bitext(
      "batch", pages, "--page-pattern", "*.txt", "--output", scratch.url.appendingPathComponent("more").path,
      "--decisions", other, "--quiet")
    #expect(
      told.status == 0 && told.errors.contains("1 gap dismissed (1 without a reason).")
        && told.errors.contains("1 decision not applied: the batch has no document that is called “./three”")
        && told.errors.contains("\(other):3"))
    let texts = try ["one", "two", "batch"].map {
      try String(contentsOfFile: "\(output)/\($0).html", encoding: .utf8)
    }
    #expect(texts[0].contains(" data-state=\"dismissed\"") && texts[0].contains("as agreed"))
    #expect(!texts[1].contains(" data-state=\"dismissed\""))
    #expect(
      texts[2].contains("<a href=\"./one.html\">one</a>")
        && texts[2].contains("<a href=\"./two.html\">two</a>"))
  }

  /// A head may call a document by the end of its path, as long as only one of the batch ends so.
  @Test func aBatchKnowsDocumentsByTheEndsOfTheirPaths() throws {
    let folder = try ScratchFolder()
    for name in ["a", "b"] {
      try FileManager.default.createDirectory(
        at: folder.url.appendingPathComponent(name), withIntermediateDirectories: false)
    }
    for name in ["a/one.txt", "b/one.txt", "b/two.txt"] {
      _ = try folder.file(name, "Peace of 2016.\n\nBread.\n\n2017年的和平。\n\n面包。\n")
    }
    let html = try Command.bitext("gaps", "--format", "html", "\(folder.url.path)/a/one.txt").output
    let gap = try #require(html.firstMatch(of: /<li id="([a-z]+-[0-9a-f]{8})"/)).1
    func told(_ document: String) throws -> String {
      let file = try folder.file(
        "d.jsonl",
        "{\"bitext-decisions\":1,\"document\":\"\(document)\"}\n{\"gap\":\"\(gap)\",\"state\":\"dismissed\",\"reason\":\"other\"}\n"
      )
      return try Command.bitext(
        "batch", folder.url.path, "--page-pattern", "*.txt", "--output",
        folder.url.appendingPathComponent("out").path, "--decisions", file, "--quiet"
      ).errors
    }
    for name in ["two.txt", "two", "b/one.txt", "elsewhere/b/one.txt"] {
      #expect(try told(name).contains(": 1 gap dismissed."), "\(name)")
    }
    let several = try told("one.txt")
    #expect(several.contains("0 gaps dismissed") && several.contains("or several that may be"))
  }

  /// What the files of decisions and baselines did is told in the language that was asked for.
  @Test func decisionsAreToldOfInChinese() throws {
    let folder = try ScratchFolder()
    let file = try Self.dismissals(of: Self.page, except: "date-06eb6367", in: folder)
    let known = try folder.file("known.txt", "date-06eb6367  date\nname-00000000  gone\n")
    let told = try Command.bitext(
      "gaps", Self.page, "--decisions", file, "--baseline", known, "--message-language", "zh"
    ).errors
    #expect(told.contains("已忽略差异 5 条。") && told.contains("1 条差异不再提示。文件中有 1 条已失效"))
    #expect(!told.contains("dismissed") && !told.contains("silenced"))
    let other = try folder.file(
      "o.jsonl", "{\"bitext-decisions\":1,\"document\":\"x\"}\n{\"gap\":\"a-1\",\"state\":\"accepted\"}\n")
    let gone = try Command.bitext(
      "gaps", Self.page, "--decisions", other, "--message-language", "zh"
    ).errors
    #expect(gone.contains("用于本文件") && gone.contains("1 条记录所指的差异已不存在："))
  }

  /// What is about other documents is passed over and told; what is about one other document counts, and that is told.
  @Test func decisionsAboutOtherDocumentsAreToldApart() throws {
    let folder = try ScratchFolder()
    let own = try Self.dismissals(of: Self.page, in: folder)
    let lines = try String(contentsOfFile: own, encoding: .utf8).split(separator: "\n").dropFirst()
    func run(_ documents: String..., named page: String = Self.page) throws -> Command.Result {
      let text = documents.map {
        (["{\"bitext-decisions\":1,\"document\":\"\($0)\"}"] + lines).joined(separator: "\n")
      }
      return try Command.bitext(
        "gaps", page, "--decisions", try folder.file("n.jsonl", text.joined(separator: "\n")),
        "--fail-on-gaps")
    }
    let one = try run("elsewhere/old.txt")
    #expect(one.status == 0 && one.errors.contains("about “elsewhere/old.txt” are taken for this document"))
    for name in ["./\(Self.page)", Command.root.appendingPathComponent(Self.page).path] {
      let same = try run(name, "b.txt")
      #expect(
        same.status == 0 && same.errors.contains("what is about “b.txt”")
          && same.errors.contains("passed over"))
    }
    let none = try run("a.txt", "b.txt")
    #expect(none.status == 1 && none.errors.contains("nothing there is about this document"))
  }

  @Test func severalFilesAreReadOneBehindTheOther() throws {
    let folder = try ScratchFolder()
    let all = try Self.dismissals(of: Self.page, in: folder)
    let later = try folder.file(
      "later.jsonl", Self.head + "\n" + #"{"gap":"date-06eb6367","state":"accepted"}"#)
    let both = try Command.bitext(
      "gaps", Self.page, "--decisions", all, "--decisions", later, "--fail-on-gaps")
    #expect(
      both.status == 1 && both.errors == "bitext: \(all), \(later): 5 gaps dismissed, 1 gap accepted.\n")
    let other = try Command.bitext(
      "gaps", Self.page, "--decisions", later, "--decisions", all, "--fail-on-gaps")
    #expect(other.status == 0)
    let chinese = try Command.bitext("gaps", Self.page, "--decisions", all, "--message-language", "zh")
    #expect(chinese.output == "未发现新的差异；另有 6 条已知或已忽略\n")
  }

  /// What decisions silence is left to them; they know why, and let it come back when its text changes.
  @Test func aBaselineWrittenAnewLeavesOutWhatIsDismissed() throws {
    let folder = try ScratchFolder()
    let known = folder.url.appendingPathComponent("known.txt").path
    _ = try Command.bitext("gaps", Self.page, "--baseline", known, "--update-baseline")
    let file = try Self.dismissals(of: Self.page, except: "date-06eb6367", in: folder)
    let options = ["--baseline", known, "--decisions", file]
    let written = try Self.bitext(["gaps", Self.page, "--update-baseline", "--fail-on-gaps"] + options)
    #expect(written.status == 0 && written.errors.contains("\(known): 1 known gap, 0 of them new; 5 gone.\n"))
    #expect(written.errors.contains("\(file): 5 gaps dismissed.\n"))
    let entries = try String(contentsOfFile: known, encoding: .utf8).split(separator: "\n").filter {
      $0.first != "#"
    }
    #expect(entries.count == 1 && entries[0].hasPrefix("date-06eb6367"))
    let silent = try Self.bitext(["gaps", Self.page, "--fail-on-gaps=note"] + options)
    #expect(silent.status == 0 && !silent.errors.contains("stale"))
    // A batch does the same.
    let all = try folder.file("all.txt", "")
    let batch = try Self.bitext([
      "batch", "Corpus/tourism-plan", "--page-pattern", "pag*.txt", "--output", folder.url.path + "/out",
      "--baseline", all, "--update-baseline", "--decisions", file, "--quiet",
    ])
    #expect(batch.status == 0 && batch.errors.contains("\(all): 1 known gap, 1 of them new; 0 gone.\n"))
    #expect(try String(contentsOfFile: all, encoding: .utf8).contains("]\ndate-06eb6367"))
  }

  /// The front page has a name that nobody chose: what is there and is none stays.
  @Test func aPageOfSomebodyElseIsNotReplaced() throws {
    let folder = try ScratchFolder()
    for name in ["in", "out"] {
      try FileManager.default.createDirectory(
        at: folder.url.appendingPathComponent(name), withIntermediateDirectories: false)
    }
    _ = try folder.file("in/one.txt", "Peace.\n\n和平。\n")
    let own = try folder.file("out/batch.html", "<p>my notes</p>")
    let arguments = [
      "batch", folder.url.appendingPathComponent("in").path, "--page-pattern", "*.txt", "--format", "html",
      "--output", folder.url.appendingPathComponent("out").path,
    ]
    let refused = try Self.bitext(arguments)
    #expect(
      refused.status == 2 && refused.errors.contains("batch.html") && refused.errors.contains("left as it is")
    )
    #expect(try String(contentsOfFile: own, encoding: .utf8) == "<p>my notes</p>")
    try FileManager.default.removeItem(atPath: own)
    for _ in 0..<2 { #expect(try Self.bitext(arguments).status == 0) }
    #expect(try String(contentsOfFile: own, encoding: .utf8).contains("Batch of 1 document<"))
  }

  @Test func whatIsNoFileOfDecisionsIsRefused() throws {
    let folder = try ScratchFolder()
    let known = try folder.file("known.txt", "date-06eb6367  date\n")
    let wrong = try Command.bitext("gaps", Self.page, "--decisions", known)
    #expect(wrong.status == 2 && wrong.errors.contains("known.txt:1"))
    let empty = try folder.file("empty.jsonl", "")
    let nothing = try Command.bitext("gaps", Self.page, "--decisions", empty)
    #expect(nothing.status == 2 && nothing.errors.contains("empty.jsonl:1"))
    let decisions = try folder.file("d.jsonl", Self.head + "\n")
    let other = try Command.bitext("gaps", Self.page, "--baseline", decisions)
    #expect(other.status == 2 && other.errors.contains("Give it to --decisions"))
  }

  /// A gap whose sentence was edited is kept, as long as it points at the same words.
  @Test func aGapInAnEditedSentenceIsKept() throws {
    let folder = try ScratchFolder()
    let old = folder.url.appendingPathComponent("old.json").path
    let target = try folder.file("zh", "双方注意到这一点。\n\n他们于2017年5月会见了市长。\n\n船来了。\n")
    func gaps(_ english: String, _ more: String...) throws -> Command.Result {
      let source = try folder.file("en", "Both sides took note.\n\n\(english)\n\nShips came.\n")
      return try Self.bitext(["gaps", "--source", source, "--target", target] + more)
    }
    _ = try gaps("They met the mayor in May 2016.", "--format", "json", "-o", old)
    let edited = try gaps(
      "They met the old mayor in May 2016.", "--against", old, "--fail-on-gaps=note", "--format", "tsv")
    #expect(edited.status == 0, "\(edited.output)")
    #expect(edited.output.split(separator: "\n").dropFirst().allSatisfy { $0.hasPrefix("changed\t") })
    let told = try gaps("They met the old mayor in May 2016.", "--against", old).output
    #expect(
      Self.unwrapped(told).contains("0 new, 0 gone, 1 kept, 1 of them in a sentence that was edited"),
      "\(told)")
    // Another year is another gap.
    let other = try gaps("They met the mayor in May 2015.", "--against", old, "--fail-on-gaps=note")
    #expect(
      other.status == 1 && Self.unwrapped(other.output).contains("1 new, 1 gone, 0 kept"), "\(other.output)")
    let page = try gaps("They met the mayor in May 2015.", "--against", old, "--format", "html").output
    #expect(page.contains("1 new, 1 gone, 0 kept") && page.contains("<i class=\"change new\">new</i>"))
    #expect(page.contains("<details><summary>Gone: 1</summary>"))
  }

  @Test func changesBetweenTwoVersionsAreTold() throws {
    let folder = try ScratchFolder()
    let old = folder.url.appendingPathComponent("old.json").path
    _ = try Command.bitext("gaps", "--format", "json", "-o", old, Self.page)
    let same = try Command.bitext("gaps", Self.page, "--against", old, "--fail-on-gaps=note")
    #expect(same.status == 0 && Self.unwrapped(same.output).contains("0 new, 0 gone, 6 kept"))
    // The year is mended, and another number is broken.
    let text = try String(contentsOf: Command.root.appendingPathComponent(Self.page), encoding: .utf8)
    let edited = text.replacing("高潮线200米", with: "高潮线300米")
    #expect(edited != text)
    let new = try folder.file("new.txt", edited)
    let result = try Command.bitext("gaps", new, "--against", old, "--fail-on-gaps", "--format", "tsv")
    let rows = result.output.split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t").map(String.init)
    }
    #expect(result.status == 1)
    #expect(
      rows.contains { $0[0] == "new" && $0[2] == "number" }
        && rows.contains { $0[0] == "kept" && $0[3] == "date-06eb6367" })
    // What repeats a sentence repeats it as it is now.
    #expect(rows.contains { $0[0] == "changed" && $0[2] == "duplicate" && $0[3] != "duplicate-6f4bba10" })
    #expect(!rows.contains { $0[0] == "gone" })
    let json = try Command.bitext("gaps", new, "--against", old, "--format", "json")
    let read = try #require(JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(
      (read["new"] as? [Any])?.count == rows.count { $0[0] == "new" }
        && read["schema"] as? String == "bitext-gap-changes/1")
  }
}
