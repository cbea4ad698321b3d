import Foundation
import Testing

/// Whoever reads no more has not been given all: a command does not end as if it had.
@Suite struct ClosedPipeTests {
  /// Runs a line of shell in which descriptor 5 is a pipe that nobody reads.
  private func run(_ line: String) throws -> Command.Result {
    let scratch = try ScratchFolder()
    _ = try scratch.file("a.en", "Peace was made in 2016.\n")
    _ = try scratch.file("a.zh", "2015年实现了和平。\n")
    _ = try scratch.file("t.tsv", "source\ttarget\nPeace.\t和平。\n")
    _ = try scratch.file("in.jsonl", #"{"id":"1","source":"Peace.","target":"和平。"}"# + "\n")
    return try Command.shell("mkfifo p; exec 4<>p 5>p 4<&-; " + line, in: scratch.url)
  }

  @Test(arguments: [
    "align --source a.en --target a.zh", "align --source a.en --target a.zh --format json",
    "gaps --source a.en --target a.zh --format json", "outcomes --source a.en --target a.zh --format json",
    "segment a.en", "batch in.jsonl", "batch in.jsonl --into -", "batch in.jsonl --format tmx",
    "check t.tsv --format json", "convert t.tsv - --to jsonl", "lexicon inspect built-in peace", "licences",
    "dump-configuration", "dump-schema", "spark-job",
    "align --source a.en --target a.zh -o /dev/fd/5", "segment a.en -o /dev/fd/5",
    "batch in.jsonl --into /dev/fd/5", "terms t.tsv", "--help", "batch --help", "--version",
  ])
  func commandEndsAsOthersDo(_ arguments: String) throws {
    let result = try run("bitext \(arguments) >&5; echo $? >&2")
    #expect(result.errors.hasSuffix("141\n"), "\(result.errors)")
    #expect(!result.errors.contains("cannot be written"), "\(result.errors)")
  }

  /// What is said beside the results keeps nobody from making them.
  @Test func messagesThatNobodyReadsStopNothing() throws {
    let result = try run(
      """
      bitext batch in.jsonl --output out 2>&5; echo $?; ls out
      bitext align --source a.zh --target a.en -o r 2>&5; echo $?; ls r
      """)
    #expect(result.output == "0\n1.json\nbatch.jsonl\n0\nr\n")
  }
}
