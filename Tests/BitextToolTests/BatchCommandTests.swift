import Foundation
import Testing

@Suite struct BatchCommandTests {
  @Test func folderOfLinesBecomesAFolderOfBeads() throws {
    let scratch = try ScratchFolder()
    for name in ["1", "2"] {
      _ = try scratch.file("\(name).en", "The sides met.\nThey agreed.\n")
      _ = try scratch.file("\(name).zh", "双方会晤。\n双方达成一致。\n")
    }
    let result = try Command.shell(
      "bitext batch . --lines --source-suffix .en --target-suffix .zh --format vecalign --output out",
      in: scratch.url)
    #expect(result.status == 0 && result.output.isEmpty)
    #expect(result.errors.contains("2 documents, 0 failed"))
    // Nobody looks for what the format does not show.
    #expect(!result.errors.contains("gaps") && !result.errors.contains("outcomes"))
    let beads = try String(contentsOf: scratch.url.appendingPathComponent("out/2.align"), encoding: .utf8)
    #expect(beads.split(separator: "\n").map { $0.prefix(8) } == ["[0]:[0]:", "[1]:[1]:"])
  }

  @Test func gapsAreLookedForWhereTheOptionsAskForThem() throws {
    let scratch = try ScratchFolder()
    _ = try scratch.file("1.en", "It has 40 seats.\n")
    _ = try scratch.file("1.zh", "它有50个座位。\n")
    let result = try Command.shell(
      "bitext batch . --lines --source-suffix .en --target-suffix .zh --format vecalign --output out --fail-on-gaps",
      in: scratch.url)
    #expect(result.status == 1 && result.errors.contains("gaps: 1 number"))
    let chinese = try Command.shell(
      "bitext batch . --lines --source-suffix .en --target-suffix .zh --format gaps --into all.tsv --message-language zh",
      in: scratch.url)
    #expect(chinese.errors.contains("1 个文件，失败 0 个，") && chinese.errors.contains("\n差异：数字 1 条"))
    let page = try scratch.file("page.txt", "It has 40 seats.\n\n它有50个座位。\n")
    #expect(try Command.bitext("align", page, "--format", "vecalign", "--fail-on-gaps").status == 1)
    #expect(try Command.bitext("align", page, "--format", "vecalign").status == 0)
    let kept = try Command.bitext("align", page, "--format", "tsv", "--drop-gaps", "warning").output
    #expect(kept.split(separator: "\n").count == 1)
  }

  @Test func jsonLinesGoInAndOutAndFailuresAreRecords() throws {
    let input = #"""
      {"id": "a", "source": "Peace.", "target": "和平。", "year": 2016.0}
      {"id": 17, "page": "Only English."}
      broken
      {"id": "c", "page": "Peace.\n\n和平。"}

      """#
    let result = try Command.bitext("batch", "-", "--quiet", input: input)
    #expect(result.status == 3)
    let lines = result.output.split(separator: "\n").map(String.init)
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix(#"{"id":"a","year": 2016.0,"report":{"schema":"#))
    #expect(lines[1].hasPrefix(#"{"id":17,"error":{"code":"one-language""#))
    #expect(lines[2].contains(#""error":{"#) && lines[2].contains(#""line":3"#))
    #expect(lines[3].hasPrefix(#"{"id":"c","report":"#))
    #expect(result.errors.contains("bitext: 17: The page"))
    for line in lines {
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(line.utf8)) }
    }
  }

  @Test func killedRunIsGoneOnWith() throws {
    let scratch = try ScratchFolder()
    var lines = ""
    for number in 1...400 {
      lines +=
        #"{"id":"\#(number)","source":"Item \#(number) was agreed.","target":"第\#(number)项已商定。"}"# + "\n"
    }
    _ = try scratch.file("in.jsonl", lines)
    let whole = try Command.shell("bitext batch in.jsonl --into whole.jsonl --quiet", in: scratch.url)
    #expect(whole.status == 0)
    let killed = try Command.shell(
      """
      mkfifo in; (sed -n 1,150p in.jsonl; exec sleep 60) > in & feeder=$!
      bitext batch - --into all.jsonl --quiet < in & job=$!
      until [ "$(grep -c name all.jsonl.journal 2>/dev/null)" -ge 20 ] 2>/dev/null; do sleep 0.05; done
      kill -9 $job; wait $job 2>/dev/null; kill $feeder; ls
      """, in: scratch.url)
    #expect(killed.output.contains("all.jsonl.part") && !killed.output.contains("all.jsonl\n"))
    let resumed = try Command.shell("bitext batch in.jsonl --into all.jsonl --resume", in: scratch.url)
    #expect(resumed.status == 0 && resumed.errors.contains("of an earlier run"))
    #expect(
      try Data(contentsOf: scratch.url.appendingPathComponent("all.jsonl"))
        == Data(contentsOf: scratch.url.appendingPathComponent("whole.jsonl")))
  }

  @Test func interruptFinishesWhatIsInHand() throws {
    let scratch = try ScratchFolder()
    let result = try Command.shell(
      """
      mkfifo in; (echo '{"id":"1","source":"Peace.","target":"和平。"}'; exec sleep 60) > in & feeder=$!
      bitext batch - --into all.jsonl < in & job=$!
      while [ ! -s all.jsonl.part ]; do sleep 0.05; done
      kill -INT $job; wait $job; echo "status $?"; kill $feeder; cat all.jsonl.part
      """, in: scratch.url)
    #expect(result.output.hasPrefix("status 130\n{\"id\":\"1\""))
    #expect(result.errors.contains("stopped: 1 document,") && result.errors.contains("--resume"))
  }

  @Test(arguments: [
    ["batch", "nowhere"], ["batch", "-", "--resume"], ["batch", ".", "--source-suffix", ".en"],
    ["batch", ".", "--page-pattern", "none"], ["batch", "-", "--format", "moses"],
    ["batch", "-", "--threads", "0"],
    ["batch", "-", "--format", "html", "--into", "x.html"],
    ["batch", "-", "--format", "vecalign", "--into", "x.align"],
    ["batch", "-", "--store", "x.sqlite", "--into", "x.tmx"], ["batch", "-", "--store", "-"],
    ["batch", "-", "--store", "x.sqlite", "--format", "tmx"],
    ["batch", "-", "--store", "x.sqlite", "--unique"],
  ])
  func wrongCommandLineIsStatusTwo(_ arguments: [String]) throws {
    let result = try Command.run(
      executable: Command.products.appendingPathComponent("bitext"), arguments: arguments, input: Data())
    #expect(result.status == 2 && !result.errors.isEmpty)
  }

  @Test func mosesPairOfManyDocumentsHasEqualLines() throws {
    let scratch = try ScratchFolder()
    _ = try scratch.file("a.txt", "Peace was made.\n\n实现了和平。\n")
    _ = try scratch.file("b.txt", "The sides met.\n\n双方会晤。\n")
    let result = try Command.shell("bitext batch . --format moses --into corpus --quiet", in: scratch.url)
    #expect(result.status == 0)
    let sides = try ["en", "zh"].map { language in
      try String(contentsOf: scratch.url.appendingPathComponent("corpus.\(language)"), encoding: .utf8)
    }
    #expect(sides == ["Peace was made.\nThe sides met.\n", "实现了和平。\n双方会晤。\n"])
  }

  @Test func killedStoreIsGoneOnWith() throws {
    let scratch = try ScratchFolder()
    let lines = (1...300).map { number in
      let target = number % 3 == 0 ? number + 1 : number
      return #"{"id":"\#(number)","source":"Item \#(number) was agreed.","target":"第\#(target)项已商定。"}"#
    }
    _ = try scratch.file("in.jsonl", lines.joined(separator: "\n"))
    let killed = try Command.shell(
      """
      mkfifo in; (head -n 150 in.jsonl; exec sleep 60) > in & feeder=$!
      bitext batch - --store all.sqlite --quiet < in & job=$!
      while [ ! -s all.sqlite ]; do sleep 0.05; done; sleep 0.2
      kill -9 $job; wait $job 2>/dev/null; kill $feeder
      """, in: scratch.url)
    #expect(killed.errors.isEmpty)
    let whole = try Command.shell("bitext batch in.jsonl --store whole.sqlite --quiet", in: scratch.url)
    let resumed = try Command.shell("bitext batch in.jsonl --store all.sqlite --resume", in: scratch.url)
    #expect(whole.status == 0 && resumed.status == 0 && resumed.errors.contains("300 documents"))
    let files = try ["all", "whole"].map {
      try Data(contentsOf: scratch.url.appendingPathComponent("\($0).sqlite"))
    }
    #expect(files[0].starts(with: Data("SQLite format 3".utf8)) && files[0].count == files[1].count)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.url.path).count == 4)
  }

  @Test func gapsOfAllDocumentsAreOneTableThatNamesThem() throws {
    let input = #"""
      {"id": "a", "source": "It met in 2016.", "target": "它于2015年开会。"}
      {"id": "b", "source": "It met in 2016.", "target": "它于2016年开会。"}
      {"id": "c", "source": "It met in May 2016.", "target": "它于2016年6月开会。"}
      """#
    let result = try Command.bitext("batch", "-", "--format", "gaps", "--quiet", input: input)
    let rows = result.output.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
    #expect(result.status == 0 && rows[0].prefix(3) == ["document", "severity", "kind"])
    #expect(rows.dropFirst().map { $0.prefix(3) } == [["a", "error", "date"], ["c", "error", "date"]])
  }

  @Test func sidesInTheWrongOrderAreDoubtedAndAligned() throws {
    let scratch = try ScratchFolder()
    let line = #"{"id": "a", "source": "双方会晤。", "target": "The sides met."}"#
    _ = try scratch.file("in.jsonl", line)
    let result = try Command.shell("bitext batch in.jsonl --output out; cat out/batch.jsonl", in: scratch.url)
    #expect(result.status == 0)
    #expect(result.errors.contains("bitext: a: warning: The source seems to be in zh"))
    #expect(result.errors.contains("1 document, 0 failed, 1 of doubtful languages"))
    #expect(result.output.contains(#""warning":"The source seems"#))
    _ = try scratch.file("a.zh", "双方会晤。\n")
    _ = try scratch.file("a.en", "The sides met.\n")
    for command in ["align", "gaps", "outcomes"] {
      let result = try Command.shell("bitext \(command) --source a.zh --target a.en", in: scratch.url)
      #expect(result.status == 0 && result.errors.hasPrefix("bitext: warning: The source seems"))
    }
    // The sides of a page are what the page says, or what they were found to be.
    _ = try scratch.file("t.html", "<table><tr><td>The sides met.<td>双方会晤。</table>")
    for input in ["--source a.en --target a.zh", "t.html"] {
      let right = try Command.shell("bitext align \(input)", in: scratch.url)
      #expect(right.status == 0 && right.errors.isEmpty)
    }
  }

  @Test func filesOfOtherNamesAreNotPassedOverInSilence() throws {
    let scratch = try ScratchFolder()
    for name in ["a.txt", "b.txt", "c.html"] { _ = try scratch.file(name, "Peace was made.\n\n实现了和平。\n") }
    let result = try Command.shell("bitext batch . --into all.jsonl", in: scratch.url)
    #expect(result.status == 0 && result.errors.contains("files not named *.txt were passed over: 1 (.html)"))
  }

  @Test func sparkJobIsAProgramOfPython() throws {
    let scratch = try ScratchFolder()
    let result = try Command.shell(
      "bitext spark-job -o job.py && bitext spark-job | cmp - job.py && python3 -m py_compile job.py",
      in: scratch.url)
    #expect(result.status == 0 && result.errors.isEmpty)
  }
}
