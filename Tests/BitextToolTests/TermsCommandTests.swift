import Foundation
import Testing

/// `bitext terms`, and `--glossary` where gaps are looked for.
@Suite struct TermsCommandTests {
  /// A table of aligned text in which two terms stand again and again.
  private static let table: String = {
    let places = ["north", "south", "east", "west", "centre"]
    let names = ["北部", "南部", "东部", "西部", "中部"]
    var lines = ["en\tzh"]
    for (place, name) in zip(places, names) {
      lines.append("The joint exercise in the \(place) was short.\t\(name)的联合演练很短。")
      lines.append("The hotline of the \(place) is open.\t\(name)的热线已开通。")
      lines.append("Rain fell in the \(place).\t\(name)下了雨。")
    }
    return lines.joined(separator: "\n") + "\n"
  }()

  @Test func termsAreProposedAndAreAGlossary() throws {
    let scratch = try ScratchFolder()
    let table = scratch.url.appendingPathComponent("memory.tsv")
    try Self.table.write(to: table, atomically: true, encoding: .utf8)
    let terms = scratch.url.appendingPathComponent("terms.tsv")
    let result = try Command.bitext("terms", table.path, "-o", terms.path)
    #expect(result.status == 0 && result.errors == "")
    let text = try String(contentsOf: terms, encoding: .utf8)
    let rows = text.split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    #expect(rows.first?.prefix(3) == ["term", "translation", "forbidden"])
    let pairs = rows.dropFirst().map { "\($0[0])=\($0[1]) \($0[3])" }
    #expect(pairs.contains("joint exercise=联合演练 5"))
    #expect(pairs.contains("hotline=热线 5"))
    // What stands in a longer term only is none.
    #expect(!pairs.contains { $0.hasPrefix("joint=") || $0.hasPrefix("exercise=") })
    #expect(try Command.bitext("terms", table.path).output == text)

    let clean = try Command.bitext("check", table.path, "--glossary", terms.path, "--format", "tsv")
    #expect(clean.output.split(separator: "\n").count { $0.contains("\tterm\t") } == 0)
    let changed = Self.table.replacing("北部的热线", with: "北部的专线")
    let found = try Command.bitext("check", "-", "--glossary", terms.path, "--format", "tsv", input: changed)
    #expect(found.output.split(separator: "\n").count { $0.contains("warning\tterm\t") } == 1)
  }

  @Test func pagesAreAlignedFirst() throws {
    let result = try Command.bitext(
      "terms", "Corpus/police-dialogue/page.txt", "--minimum-count", "2", "--most", "5")
    #expect(result.status == 0)
    #expect(result.output.split(separator: "\n").count == 6)
  }

  @Test func glossaryIsTakenWhereverGapsAreTold() throws {
    let scratch = try ScratchFolder()
    let terms = scratch.url.appendingPathComponent("terms.tsv")
    try "joint exercise\t联合演习\n".write(to: terms, atomically: true, encoding: .utf8)
    let page = "Corpus/police-dialogue/page.txt"
    for command in ["gaps", "align"] {
      let format = command == "gaps" ? "tsv" : "gaps"
      let result = try Command.bitext(command, page, "--glossary", terms.path, "--format", format)
      #expect(result.output.contains("warning\tterm\t"), "\(command)")
      let quiet = try Command.bitext(
        command, page, "--glossary", terms.path, "--format", format, "--ignore-gaps", "term")
      #expect(!quiet.output.contains("\tterm\t"), "\(command)")
    }
    let batch = try Command.bitext(
      "batch", "-", "--glossary", terms.path, "--format", "gaps",
      input: #"{"id": "a", "source": ["The joint exercise ended."], "target": ["联合演练结束。"]}"# + "\n")
    #expect(batch.output.contains("warning\tterm\t"))
  }

  @Test func mistakesAreNamed() throws {
    let scratch = try ScratchFolder()
    let terms = scratch.url.appendingPathComponent("terms.tsv")
    try "hotline\t热线\ncouncil\n".write(to: terms, atomically: true, encoding: .utf8)
    let page = "Corpus/police-dialogue/page.txt"
    let bad = try Command.bitext("gaps", page, "--glossary", terms.path)
    #expect(bad.status == 2)
    #expect(bad.errors.contains("terms.tsv:2:1") && bad.errors.contains("has no translation"))
    let kind = try Command.bitext("gaps", page, "--ignore-gaps", "bracket")
    #expect(kind.status == 2 && kind.errors.contains("“bracket” is no kind of gap"))
  }
}
