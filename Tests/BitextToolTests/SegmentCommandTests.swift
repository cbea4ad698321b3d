import Foundation
import Testing

/// `bitext segment` as a shell runs it.
@Suite struct SegmentCommandTests {
  @Test func sentencesOfStandardInput() throws {
    let result = try Command.bitext(
      "segment", "--language", "zh", "-", input: "他来了。他说：“你好！”\n\n走了。\n")
    #expect(result.output == "他来了。\n他说：“你好！”\n\n走了。\n")
    #expect(result.status == 0)
  }

  @Test func tablesTellOffsets() throws {
    let input = "\u{FEFF}One two. Three\nfour.\n"
    let tsv = try Command.bitext("segment", "--level", "sentence", "--format", "tsv", "-", input: input)
    #expect(
      tsv.output == "paragraph\tsentence\tstart\tend\ttext\n1\t1\t0\t8\tOne two.\n1\t2\t9\t20\tThree four.\n")
    let words = try Command.bitext(
      "segment", "--level", "word", "--format", "jsonl", "-", input: "Two words.")
    #expect(words.output.split(separator: "\n").count == 2)
    #expect(words.output.contains("\"text\""))
  }

  @Test func ownAbbreviationsAndRules() throws {
    let text = "See Brf. Twelve. End."
    let result = try Command.bitext("segment", "--abbreviation", "Brf", "-", input: text)
    #expect(result.output == "See Brf. Twelve.\nEnd.\n")
    let missing = try Command.bitext("segment", "--srx", "/no/such/file.srx", "-", input: text)
    #expect(missing.status == 2)
  }

  @Test func bytesOfOtherEncodingsAreRead() throws {
    let result = try Command.shell(
      "printf '\\327\\324\\304\\252\\241\\243\\304\\343\\272\\303\\241\\243' | bitext segment -l zh --encoding GB18030 -"
    )
    #expect(result.output.split(separator: "\n").count == 2)
  }

  /// A text far longer than a piece comes out as its lines went in.
  @Test func longTextComesInPieces() throws {
    let line = "The two sides agreed to hold the next round of talks. It will be in Washington.\n"
    let result = try Command.bitext(
      "segment", "--level", "paragraph", "-", input: String(repeating: line, count: 40_000))
    #expect(result.output.utf8.count == line.utf8.count * 40_000)
  }

  @Test func deviceIsWrittenToAndNotReplaced() throws {
    let scratch = FileManager.default.temporaryDirectory.appendingPathComponent(
      "bitext-pipe-\(UUID().uuidString)")
    let result = try Command.shell(
      "mkfifo '\(scratch.path)' && (cat '\(scratch.path)' & printf 'One. Two.' | bitext segment -o '\(scratch.path)' - && wait)"
    )
    #expect(result.output == "One.\nTwo.\n")
    try FileManager.default.removeItem(at: scratch)
  }

  /// The examples of the help that need no file give what it says.
  @Test func examplesOfTheHelpHold() throws {
    let help = try Command.bitext("segment", "--help").output
    let lines = help.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for option in [
      "language", "level", "lines", "srx", "abbreviation", "format", "output", "encoding", "configuration",
    ] {
      #expect(
        lines.contains { $0.contains("bitext segment") && $0.contains("--\(option) ") && $0.hasPrefix("  ") })
    }
    let scratch = try ScratchFolder()
    var count = 0
    for (index, line) in lines.enumerated() where line.hasPrefix("  printf") {
      let expected = lines[(index + 1)...].prefix { $0.hasPrefix("    ") }
        .map { $0.dropFirst(4) + "\n" }.joined()
      let result = try Command.shell(line, in: scratch.url)
      #expect(result.output == expected, "\(line)")
      count += 1
    }
    #expect(count == 6)
  }
}
