import Foundation
import Testing

/// What no user of the command can lose, and what no input can do to a terminal or another program.
@Suite struct BatchSafetyTests {
  private static let line = #"{"id":"1","source":"Peace.","target":"和平。"}"#

  /// Kills the built command at system calls; `Benchmarks/Batch/crash.py` alone does so at every one of them.
  @Test func killedCommandIsGoneOnWith() throws {
    let script = Command.root.appendingPathComponent("Benchmarks/Batch/crash.py").path
    let result = try Command.shell(
      "python3 '\(script)' \"$(command -v bitext)\" --most 1 --kinds records,store --calls fsync,rename,unlink"
    )
    if result.status == 77 || result.status == 127 {
      print("SKIPPED, no kill at a system call was tried: \(result.output)\(result.errors)")
      return
    }
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    #expect(result.output.contains(" kills, 0 wrong"))
  }

  @Test(arguments: [("INT", 130), ("TERM", 143)]) func signalEndsWithItsStatus(
    _ signal: String, _ status: Int
  ) throws {
    let scratch = try ScratchFolder()
    let result = try Command.shell(
      """
      mkfifo in; (echo '\(Self.line)'; exec sleep 60) > in & feeder=$!
      bitext batch - --into all.jsonl < in & job=$!
      while [ ! -s all.jsonl.part ]; do sleep 0.05; done
      kill -\(signal) $job; wait $job; echo "status $?"; kill $feeder; grep -c name all.jsonl.journal
      """, in: scratch.url)
    #expect(result.output == "status \(status)\n1\n")
    #expect(result.errors.contains("--resume"))
  }

  /// A shell may send the standard output to the very list that is read: what is written there would be read again, without end.
  @Test(arguments: ["--into /dev/stdout", ""]) func standardOutputIsNoInput(_ option: String) throws {
    let scratch = try ScratchFolder()
    _ = try scratch.file("in.jsonl", Self.line + "\n")
    let result = try Command.shell(
      "bitext batch in.jsonl \(option) >> in.jsonl; echo \"status $?\"; cat in.jsonl", in: scratch.url)
    #expect(result.output == "status 2\n" + Self.line + "\n", "\(result)")
    #expect(result.errors.contains("is an input and is left as it is"), "\(result.errors)")
  }

  @Test func secondRunIntoTheSameFileIsRefused() throws {
    let scratch = try ScratchFolder()
    _ = try scratch.file("in.jsonl", Self.line + "\n")
    let result = try Command.shell(
      """
      for output in "--into all.jsonl" "--output out" "--store all.sqlite"; do
      mkfifo in; (cat in.jsonl; exec sleep 60) > in & feeder=$!
      bitext batch - $output --quiet < in & job=$!
      while [ -z "$(ls | grep -e part -e out -e sqlite-wal)" ]; do sleep 0.05; done; sleep 0.2
      bitext batch in.jsonl $output --quiet; echo "second $?"
      kill -9 $job; wait $job 2>/dev/null; kill $feeder; rm in
      bitext batch in.jsonl $output --quiet --resume; echo "third $?"
      rm -r all* out 2>/dev/null; done; ls
      """, in: scratch.url)
    #expect(result.output == String(repeating: "second 2\nthird 0\n", count: 3) + "in.jsonl\n")
    #expect(result.errors.components(separatedBy: "Another run of bitext").count == 4, "\(result.errors)")
  }

  /// Not only a second batch keeps out of what a batch writes.
  @Test func otherCommandsKeepOutOfARunningBatch() throws {
    let scratch = try ScratchFolder.ofPeace()
    _ = try scratch.file("m.csv", "en,zh\nThe port.,港口。\n")
    let result = try Command.shell(
      """
      for output in "--into all.json" "--output out" "--store all.json"; do
      mkfifo in; (echo '\(Self.line)'; exec sleep 600) > in & feeder=$!
      bitext batch - $output --quiet < in & job=$!
      while [ -z "$(ls | grep -e part -e out)" ]; do sleep 0.05; done; sleep 0.2
      case "$output" in *out) place=out/x.json;; *) place=all.json;; esac
      for command in "align --source a.en --target a.zh" "gaps --source a.en --target a.zh" \
        "segment a.en" "convert m.csv --to tmx" "align --source a.en --target a.zh -o y --statistics"; do
      case "$command" in convert*|*statistics) ;; *) command="$command -o";; esac
      bitext $command $place 2> err; echo "$? $(grep -c -e "nother run of bitext writes" -e "nother run of bitext, process $job, writes" err)"; done
      kill -9 $job; wait $job 2>/dev/null; kill $feeder; rm in y
      ls out all.json 2>/dev/null; rm -r all* out 2>/dev/null; done
      """, in: scratch.url)
    let refusals = String(repeating: "2 1\n", count: 5)
    #expect(
      result.output.replacing("all.json\n", with: "").replacing("batch.jsonl\n", with: "")
        .replacing("out:\n", with: "").replacing("1.json\n", with: "")
        == refusals + refusals + refusals, "\(result.output)\(result.errors)")
  }

  @Test func outputsNeverReplaceInputsOrDevices() throws {
    let scratch = try ScratchFolder()
    _ = try scratch.file("a.en", "Peace.\n")
    _ = try scratch.file("a.zh", "和平。\n")
    _ = try scratch.file("in.jsonl", Self.line + "\n")
    _ = try scratch.file("list.tsv", "a.en\ta.zh\t./a.zh\n")
    let before = try Command.shell("cat a.en a.zh in.jsonl list.tsv", in: scratch.url)
    for command in [
      "align --source a.en --target a.zh -o a.zh", "align --source a.en --target a.zh --format moses -o a",
      "segment a.en -o ./a.en", "batch in.jsonl --into in.jsonl", "batch in.jsonl --store in.jsonl",
      "batch . --source-suffix .en --target-suffix .zh --into a.en",
      "batch . --source-suffix .en --target-suffix .zh --format moses --into a",
      "batch list.tsv --output .",
      "batch . --source-suffix .en --target-suffix .zh --format moses --output .",
    ] {
      let result = try Command.shell("bitext \(command) --no-lexicon", in: scratch.url)
      let isSegment = command.hasPrefix("segment")
      #expect(
        isSegment || result.status == 2 || result.status == 3, "\(command): \(result.status) \(result.errors)"
      )
      #expect(
        isSegment || result.errors.contains("is an input and is left as it is"), "\(command) \(result.errors)"
      )
    }
    let segment = try Command.shell("bitext segment a.en -o ./a.en", in: scratch.url)
    #expect(segment.status == 2 && segment.errors.contains("is an input"))
    let after = try Command.shell("cat a.en a.zh in.jsonl list.tsv", in: scratch.url)
    #expect(before.output == after.output)
    let special = try Command.shell(
      """
      bitext batch in.jsonl --into /dev/stdout --quiet | head -c 8; mkfifo p; cat p > got &
      bitext batch in.jsonl --into p --quiet; wait; head -c 8 got; test -p p; echo " $?"
      bitext batch in.jsonl --into /dev/stdout --resume; echo $?
      bitext batch in.jsonl --into /dev/stdout --quiet > copy; head -c 8 copy
      bitext segment a.en -o /dev/stdout > copy; cat copy; ls /dev/stdout.part 2>/dev/null
      """, in: scratch.url)
    #expect(special.output == #"{"id":"1{"id":"1 0"# + "\n2\n" + #"{"id":"1Peace."# + "\n")
  }

  /// Names come from lists, texts from anywhere: none of them may steer the terminal.
  /// What is written beside the results replaces neither an input nor a result, and standard input is an input.
  @Test(arguments: [
    "list.tsv --into o.tsv --format tsv --statistics a.en",
    "list.tsv --into o.tsv --format tsv --statistics list.tsv",
    "list.tsv --into o.tsv --format tsv --statistics o.tsv", "list.tsv --output o --statistics o/a.json",
    "list.tsv --store o.sqlite --statistics o.sqlite",
    "list.tsv --into o.tsv --format gaps --baseline o.tsv --update-baseline",
    "- --into in.jsonl < in.jsonl", "- --into o --statistics in.jsonl < in.jsonl",
  ])
  func filesBesideTheResultsReplaceNothing(_ arguments: String) throws {
    let scratch = try ScratchFolder()
    let files = [
      "a.en": "Peace.\n", "a.zh": "和平。\n", "list.tsv": "a.en\ta.zh\n", "in.jsonl": Self.line + "\n",
    ]
    for (name, text) in files { _ = try scratch.file(name, text) }
    let result = try Command.shell("bitext batch \(arguments)", in: scratch.url)
    #expect(result.status == 2)
    for (name, text) in files {
      #expect(try String(contentsOf: scratch.url.appending(path: name), encoding: .utf8) == text)
    }
  }

  @Test func noMessageSteersTheTerminal() throws {
    let scratch = try ScratchFolder()
    let evil = "a\u{1B}[2J\u{7}\u{9B}31m\u{202E}\u{2066}\u{200F}b"
    let json = String(decoding: try JSONEncoder().encode(evil), as: UTF8.self)
    _ = try scratch.file(
      "in.jsonl",
      """
      {"id":\(json),"page":"Only English."}
      {"id":"x\\nbitext: all is well","page":"Only English."}
      {"id":\(json),"source":"双方会晤。","target":"The sides met."}
      {"\(evil)":1,"page":1}
      \(evil)
      """)
    var said = ""
    for arguments in [
      ["batch", "in.jsonl", "--into", "out.jsonl"], ["align", evil], ["gaps", "--\(evil)"], [evil],
      ["align", "in.jsonl", "--format", evil], ["segment", "--language", evil, "in.jsonl", "--srx", evil],
      ["batch", "in.jsonl", "--output", "\(evil)/in.jsonl/x"], ["align", "in.jsonl", "--encoding", evil],
      ["batch", "in.jsonl", "--source-language", evil, "--into", "-"], ["convert", "in.jsonl", "x.\(evil)"],
      ["align", "--source", "in.jsonl", "--target", "in.jsonl", "--source-language", evil],
      ["check", "in.jsonl", "--from", evil], ["score", evil, evil], ["lexicon", "inspect", evil],
    ] {
      let result = try Command.run(
        executable: Command.products.appendingPathComponent("bitext"), arguments: arguments, input: Data(),
        folder: scratch.url)
      said += result.errors
    }
    #expect(said.contains("a\u{FFFD}[2J") && said.contains("bitext: x bitext: all is well: "))
    let steering = said.unicodeScalars.filter {
      $0 != "\n"
        && ($0.value < 0x20 || (0x7F..<0xA0).contains($0.value)
          || "\u{202E}\u{2066}\u{200F}".unicodeScalars.contains($0))
    }
    #expect(steering.isEmpty, "\(steering.map { String($0.value, radix: 16) })")
  }

  /// The library that reads XML prints nothing of its own, not even about an encoding that the file does not have.
  @Test(arguments: ["EUC-JP", "Shift_JIS", "GBK", "ISO-2022-JP", "UTF-7", "UCS-4", "HZ", "Big5"])
  func falseEncodingsAreToldByTheCommandOnly(_ encoding: String) throws {
    let scratch = try ScratchFolder()
    let path = try scratch.file(
      "e.xlf",
      """
      <?xml version="1.0" encoding="\(encoding)"?>
      <xliff version="2.0" srcLang="en" trgLang="zh"><file id="f"><unit id="u"><segment><source>“Peace” é ”,</source>\
      <target>和平”，</target></segment></unit></file></xliff>
      """)
    let result = try Command.bitext("convert", path, scratch.url.appendingPathComponent("y.tsv").path)
    let lines = result.errors.split(separator: "\n")
    #expect(result.status == 2 && lines.count == 2, "\(result.errors)")
    #expect(lines[0].hasPrefix("bitext: \(path):") && lines[1].hasPrefix("Repair the file"))
  }

  @Test func tablesAreSafeForTheirReaders() throws {
    let scratch = try ScratchFolder()
    _ = try scratch.file("q.en", "\"Open, he said.\n=1+1 is two.\n-5\n- an item \"x\"\n@here\n")
    _ = try scratch.file("q.zh", "“开放，”他说。\n1+1等于二。\n-5\n＝一项\n＠这里\n")
    func rows(_ cells: String) throws -> [[String]] {
      let result = try Command.shell(
        "bitext align --lines --source q.en --target q.zh --format tsv --cells \(cells) --no-lexicon > t.tsv; "
          + "python3 -c 'import csv,json;print(json.dumps(list(csv.reader(open(\"t.tsv\",encoding=\"utf-8\",newline=\"\"),delimiter=\"\\t\"))))'",
        in: scratch.url)
      try #require(result.status == 0, "\(result.errors)")
      return try JSONDecoder().decode([[String]].self, from: Data(result.output.utf8))
    }
    // What a reader of CSV makes of plain cells; `csv.QUOTE_NONE` would help.
    #expect(try rows("plain").count < 6)
    let quoted = try rows("quoted")
    #expect(quoted.count == 6 && quoted.allSatisfy { $0.count == 6 })
    #expect(quoted[1][4] == "\"Open, he said." && quoted[2][4] == "=1+1 is two.")
    let spreadsheet = try rows("spreadsheet")
    #expect(spreadsheet.count == 6)
    #expect(
      spreadsheet.map { $0[4] }.dropFirst() == [
        "\"Open, he said.", "'=1+1 is two.", "-5", "'- an item \"x\"", "'@here",
      ])
    #expect(spreadsheet.map { $0[5] }.dropFirst(4) == ["'＝一项", "'＠这里"])
  }

  /// Numbers in a file are no sizes of memory, and a pattern is not tried for ever.
  @Test func smallFilesTakeLittle() throws {
    let scratch = try ScratchFolder()
    _ = try scratch.file("big.ladder", "0\t0\t1\n999999\t1\t0\n")
    _ = try scratch.file("big.align", "[999999]:[0]\n")
    for name in ["big.ladder", "big.align"] {
      let result = try Command.shell(
        "ulimit -v 4000000; bitext convert \(name) x.tmx --to champollion", in: scratch.url)
      #expect(result.status == 2 && result.errors.contains("Check the indices"), "\(result.errors)")
    }
    _ = try scratch.file(
      "slow.srx",
      """
      <?xml version="1.0"?><srx version="2.0"><header cascade="no"/><body><languagerules>
      <languagerule languagerulename="D"><rule break="yes"><beforebreak>(a+)+b</beforebreak><afterbreak>\\s</afterbreak></rule>
      </languagerule></languagerules><maprules><languagemap languagepattern=".*" languagerulename="D"/></maprules></body></srx>
      """)
    let text = String(repeating: "a", count: 60) + " x\n\n"
    let result = try Command.shell(
      "printf '\(text)\(text)' | bitext segment --srx slow.srx -", in: scratch.url)
    #expect(result.status == 2 && result.errors.contains("(a+)+b") && result.errors.contains("too many ways"))
    // Where a document is one of many, or a report can do without the rule, it is told and not thrown away.
    _ = try scratch.file(
      "own.json",
      #"""
      {"segmentation": {"rules": {"cascades": false, "groups": [{"languagePattern": ".*", "rules":
        [{"breaks": true, "before": "(a+)+b", "after": "\\s"}]}]}}}
      """#)
    _ = try scratch.file("slow.en", text + "Peace.\n")
    _ = try scratch.file("slow.zh", "和平。\n")
    let given = "The rule `(a+)+b … \\s` tries too many ways to match and was given up."
    let aligned = try Command.shell(
      "bitext align --source slow.en --target slow.zh --configuration own.json --format json --no-lexicon",
      in: scratch.url)
    #expect(aligned.status == 0 && aligned.errors.contains("bitext: warning: \(given)"), "\(aligned.errors)")
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(aligned.output.utf8)) as? [String: Any])
    #expect((report["warnings"] as? [String])?.contains { $0.hasPrefix(given) } == true)
    _ = try scratch.file("list.tsv", "slow.en\tslow.zh\nslow.zh\tslow.zh\n")
    let batch = try Command.shell(
      "bitext batch list.tsv --output out --configuration own.json --no-lexicon", in: scratch.url)
    #expect(batch.errors.contains("bitext: slow: warning: \(given)"), "\(batch.errors)")
    let journal = try String(contentsOf: scratch.url.appending(path: "out/batch.jsonl"), encoding: .utf8)
    #expect(journal.contains(#""warning":"The rule `(a+)+b"#) && journal.contains(#""warnings":1"#))
    // Languages by the thousand are looked up and not gone through.
    let languages = (0..<20_000).map { "<tuv xml:lang=\"x\($0)\"><seg>w\($0)</seg></tuv>" }.joined()
    _ = try scratch.file("many.tmx", "<tmx version='1.4'><header/><body><tu>\(languages)</tu></body></tmx>")
    let many = try Command.shell("ulimit -t 60; bitext check many.tmx --format tsv", in: scratch.url)
    #expect(many.status == 0 && many.errors.contains("x21 and 19978 more."), "\(many.errors)")
    let attributes = (0..<3000).map { "a\($0)='1'" }.joined(separator: " ")
    _ = try scratch.file("m.tmx", "<tmx version='1.4'><header \(attributes)/><body/></tmx>")
    _ = try scratch.file("m.html", "<html><body \(attributes)><p>Peace.<p>和平。")
    for command in ["check m.tmx", "align m.html"] {
      let result = try Command.shell("bitext \(command)", in: scratch.url)
      #expect(result.status == 2 && result.errors.contains("more than 1000 attributes"), "\(result.errors)")
    }
  }
}
