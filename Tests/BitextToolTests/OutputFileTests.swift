import Foundation
import Testing

/// What a command does where its output is a link, a pipe, a closed stream, or has a neighbour of somebody else's.
@Suite struct OutputFileTests {
  private func text(_ scratch: ScratchFolder, _ name: String) throws -> String {
    try String(contentsOf: scratch.url.appendingPathComponent(name), encoding: .utf8)
  }

  /// Each way to write a file of the name `r`.
  private static let outputs = [
    "align --source a.en --target a.zh -o r", "segment a.en -o r", "batch list.tsv --into r",
    "batch list.tsv --format tmx --into r", "batch list.tsv --format tmx --unique --into r",
    "batch list.tsv --into x --statistics r", "batch list.tsv --store r",
    "align --source a.en --target a.zh -o x --statistics r",
  ]

  @Test(arguments: outputs) func fileWithATemporaryNameThatIsNotOursStays(_ command: String) throws {
    let scratch = try ScratchFolder.ofPeace()
    _ = try scratch.file("r.part", "mine\n")
    let result = try Command.shell("bitext \(command)", in: scratch.url)
    #expect(result.status == 2 && result.errors.contains("r.part: is not known to be of a run of bitext"))
    #expect(result.errors.contains("Move the file, or give the output another name."))
    #expect(try text(scratch, "r.part") == "mine\n")
    #expect(!FileManager.default.fileExists(atPath: scratch.url.path + "/r"))
  }

  /// What a command that was killed has left holds nobody up.
  @Test func partOfAKilledCommandMakesRoom() throws {
    let scratch = try ScratchFolder.ofPeace()
    let result = try Command.shell(
      """
      mkfifo in; (printf 'Peace.\\n%.0s' $(seq 20000); exec sleep 60) > in & feeder=$!
      bitext segment - -o r < in & job=$!
      while [ ! -e r.part ]; do sleep 0.05; done; kill -9 $job; wait $job 2>/dev/null; kill $feeder
      bitext segment a.en -o r; echo $?; cat r; test -k r; echo $?; ls
      """, in: scratch.url)
    #expect(
      result.output == "0\nPeace.\n1\na.en\na.zh\nin\nlist.tsv\nr\n", "\(result.output)\(result.errors)")
  }

  @Test(arguments: outputs) func linkIsWrittenThrough(_ command: String) throws {
    for isThere in [true, false] {
      let scratch = try ScratchFolder.ofPeace()
      try FileManager.default.createDirectory(
        at: scratch.url.appendingPathComponent("deep"), withIntermediateDirectories: true)
      _ = try scratch.file("deep/near", "")
      if isThere { _ = try scratch.file("deep/real", "") }
      let result = try Command.shell(
        "ln -s deep/link r; ln -s real deep/link; bitext \(command); readlink r deep/link; ls deep",
        in: scratch.url)
      #expect(result.output == "deep/link\nreal\nlink\nnear\nreal\n", "\(result.errors)")
      let real = scratch.url.appendingPathComponent("deep/real")
      #expect(try Data(contentsOf: real).isEmpty == false)
    }
  }

  /// Neither an input nor one file for two outputs is reached through links.
  @Test func linksToWhatIsTakenAreRefused() throws {
    let scratch = try ScratchFolder.ofPeace()
    let result = try Command.shell(
      """
      ln -s a.zh r; ln -s both x.en; ln -s both x.zh; ln -s one two; ln -s two one
      bitext align --source a.en --target a.zh -o r; echo $?
      bitext batch list.tsv --into r; echo $?
      bitext align --source a.en --target a.zh --format moses -o x; echo $?
      bitext batch list.tsv --format moses --into x; echo $?
      bitext align --source a.en --target a.zh -o one; echo $?; cat a.zh; ls
      """, in: scratch.url)
    #expect(
      result.output == "2\n2\n2\n2\n2\n和平。\na.en\na.zh\nlist.tsv\none\nr\ntwo\nx.en\nx.zh\n",
      "\(result.errors)")
    #expect(result.errors.components(separatedBy: "is an input and is left as it is").count == 3)
    #expect(result.errors.components(separatedBy: "leads to the same file as another output").count == 3)
  }

  @Test func pipeThatNobodyReadsIsNamed() throws {
    let scratch = try ScratchFolder.ofPeace()
    let result = try Command.shell(
      """
      mkfifo p; for command in "segment a.en -o p" "batch list.tsv --quiet --no-lexicon --into p"; do
      bitext $command 2> said & job=$!
      while ! grep -q . said; do sleep 0.05; done; cat said; head -c 6 p; echo; wait $job; done
      """, in: scratch.url)
    let said = "bitext: p: is a pipe that nobody reads; waiting for a reader.\n"
    #expect(result.output == said + "Peace.\n" + said + "{\"id\":\n", "\(result.errors)")
  }

  /// No file that is opened takes the number of a stream that the command was begun without.
  @Test func closedStreamsAreNamedAndTakenByNoFile() throws {
    let scratch = try ScratchFolder.ofPeace()
    for command in [
      "segment a.en", "batch list.tsv --no-lexicon", "align --source a.en --target a.zh -o /dev/stdout",
    ] {
      let result = try Command.shell("bitext \(command) >&-", in: scratch.url)
      #expect(result.status == 2, "\(command)")
      #expect(result.errors.contains("is closed, or open for reading only."), "\(result.errors)")
      #expect(result.errors.contains("Leave it open, or name a file for the output."))
    }
    let result = try Command.shell(
      """
      for closed in '>&-' '2>&-' '<&-' '>&- 2>&- <&-'; do
      for output in '--into r' '--output r' '--store r'; do
      eval "bitext batch list.tsv a.en --no-lexicon $output $closed" 2>/dev/null >/dev/null
      eval "bitext batch list.tsv --no-lexicon $output $closed"; echo $? $(cat a.en a.zh list.tsv | wc -c); rm -r r
      done; done 2>/dev/null
      bitext segment - <&-; echo $?
      """, in: scratch.url)
    #expect(
      result.output == String(repeating: "0 27\n", count: 12) + "2\n", "\(result.output)\(result.errors)")
  }

  @Test func garbageBehindTheJournalIsTold() throws {
    let scratch = try ScratchFolder.ofPeace()
    let result = try Command.shell(
      """
      bitext batch list.tsv --output out --quiet --no-lexicon; cp out/batch.jsonl whole; printf '{"na' >> out/batch.jsonl
      bitext batch list.tsv --output out --quiet --no-lexicon --resume; echo $?; cmp whole out/batch.jsonl
      bitext batch list.tsv --output out --quiet --no-lexicon --resume
      """, in: scratch.url)
    #expect(result.output == "0\n")
    #expect(
      result.errors
        == "bitext: warning: out/batch.jsonl: The last 4 bytes are no whole line of the journal and left out; what they told "
        + "of, if anything, is done again.\n")
  }

  /// Fills file systems of memory; `Benchmarks/Batch/full.py` alone does so for every kind of output.
  @Test func fullDiskIsToldAndGoneOnFrom() throws {
    let script = Command.root.appendingPathComponent("Benchmarks/Batch/full.py").path
    let result = try Command.shell(
      "python3 '\(script)' \"$(command -v bitext)\" --kinds records,unique,store --documents 60 --room 0.5")
    if result.status == 77 || result.status == 127 {
      print("SKIPPED, no disk was filled: \(result.output)\(result.errors)")
      return
    }
    #expect(
      result.status == 0 && result.output.contains(" full disks, 0 wrong"), "\(result.output)\(result.errors)"
    )
  }

  /// Where it takes longer than a moment, a person at a terminal is told what is done, and nobody else.
  @Test func longWorkIsToldAtATerminal() throws {
    let scratch = try ScratchFolder.ofPeace()
    let result = try Command.shell(
      """
      python3 -c 'print("This is a sentence number 17. " * 1500)' > l.en
      python3 -c 'print("这是第17句话。" * 1500)' > l.zh
      cat > terminal.py <<'END'
      import os, pty, sys
      pid, terminal = pty.fork()
      if pid == 0:
          os.execvp("sh", ["sh", "-c", sys.argv[1]])
      said = b""
      while True:
          try: piece = os.read(terminal, 4096)
          except OSError: break
          if not piece: break
          said += piece
      os.waitpid(pid, 0)
      sys.stdout.buffer.write(said)
      END
      for language in en zh; do
      python3 terminal.py "bitext align --source l.en --target l.zh --message-language $language -o r"; echo; done
      """, in: scratch.url)
    if result.output.count < 8 { return print("SKIPPED, no terminal: \(result.errors)") }
    let lines = result.output.split(separator: "\r\u{1B}[K").map(String.init)
    for (beginning, end) in [("4/6 aligning sentences, ", " s"), ("4/6 对齐句子，", " 秒")] {
      #expect(lines.contains { $0.hasPrefix(beginning) && $0.hasSuffix(end) }, "\(result.output)")
    }
    // The line is gone at the end.
    #expect(result.output.split(separator: "\n").allSatisfy { $0.hasSuffix("\r\u{1B}[K") })
    let other = try Command.shell("bitext align --source l.en --target l.zh -o r", in: scratch.url)
    #expect(other.errors.isEmpty)
  }
}
