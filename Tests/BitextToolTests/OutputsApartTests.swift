import Foundation
import Testing

/// No output of a run takes the place of another one, and one that cannot be made stands in the way of no other.
@Suite struct OutputsApartTests {
  private func scratch() throws -> ScratchFolder {
    let scratch = try ScratchFolder.ofPeace()
    _ = try scratch.file("p.txt", "Peace was made.\n\n实现了和平。\n")
    _ = try scratch.file("m.csv", "en,zh\nThe port.,港口。\n")
    return scratch
  }

  @Test(arguments: [
    "align p.txt --format json -o w --statistics ./w", "align p.txt --explain -o w --statistics w",
    "align p.txt --format moses -o q --statistics q.zh", "align p.txt -o w --baseline ./w --update-baseline",
    "align p.txt --statistics w --baseline w --update-baseline",
    "gaps p.txt -o g --baseline g --update-baseline", "check m.csv -o g --statistics g",
    "check m.csv -o g --baseline ./g --update-baseline",
    "check m.csv --statistics g --baseline g --update-baseline",
    "convert m.csv corp --to moses --ids --statistics corp.ids", "convert m.csv n.tsv --statistics n.tsv",
    "batch list.tsv --output o --baseline bb --update-baseline --statistics bb",
  ])
  func outputsOfOneFileAreRefused(_ command: String) throws {
    let scratch = try scratch()
    let result = try Command.shell("bitext \(command)", in: scratch.url)
    #expect(result.status == 2)
    #expect(
      result.errors.contains("leads to the same file as another output of this run."), "\(result.errors)")
    let files = try FileManager.default.contentsOfDirectory(atPath: scratch.url.path)
    #expect(files.sorted() == ["a.en", "a.zh", "list.tsv", "m.csv", "p.txt"])
  }

  @Test func whatIsNeverReplacedMayBeNamedTwice() throws {
    let scratch = try scratch()
    let result = try Command.shell(
      """
      bitext align p.txt -o /dev/null --statistics /dev/null && bitext convert m.csv - --to tsv --statistics -
      """, in: scratch.url)
    #expect(result.status == 0, "\(result.errors)")
  }

  @Test func membersThatAreLeftOutAreTold() throws {
    let scratch = try scratch()
    _ = try scratch.file("l.jsonl", #"{"id":7,"source":"Peace.","target":"和平。","report":"x","y":1}"# + "\n")
    for (output, isTold) in [("--into all", true), ("--store s", true), ("--output o", false)] {
      let result = try Command.shell("bitext batch l.jsonl --no-lexicon \(output)", in: scratch.url)
      let told = result.errors.contains("bitext: 7: warning: the member `report` of its line is left out.")
      #expect(result.status == 0 && told == isTold, "\(result.errors)")
    }
  }

  @Test(arguments: ["dir/", "dir/.", "new/dir/", "one.json/"])
  func outputThatIsAFolderFailsAlone(_ output: String) throws {
    let scratch = try scratch()
    _ = try scratch.file(
      "list.tsv", ["one.json", output, "three.json"].map { "a.en\ta.zh\t\($0)\n" }.joined())
    let result = try Command.shell("bitext batch list.tsv --output o --no-lexicon", in: scratch.url)
    #expect(result.status == 3)
    #expect(result.errors.contains("names a folder, not a file."), "\(result.errors)")
    let files = try FileManager.default.contentsOfDirectory(atPath: scratch.url.path + "/o")
    #expect(files.sorted() == ["batch.jsonl", "one.json", "three.json"])
  }
}
