import Foundation
import Testing

@Suite struct ConvertCommandTests {
  static let source = "Peace.\nTrade grows.\nIt will last.\n"
  static let target = "和平。\n贸易增长，将会持续。\n"
  static let beads = "[0]:[0]:0.100000\n[1, 2]:[1]:0.200000\n"

  private func memory(in folder: ScratchFolder) throws -> String {
    let path = folder.url.appending(path: "a.tmx").path
    let result = try Command.bitext(
      "convert", folder.file("a.align", Self.beads), path, "--source", folder.file("a.en", Self.source),
      "--target", folder.file("a.zh", Self.target))
    #expect(result.status == 0 && result.errors.isEmpty)
    return path
  }

  @Test func indicesAndLinesBecomeAMemory() throws {
    let folder = try ScratchFolder()
    let text = try String(contentsOfFile: try memory(in: folder), encoding: .utf8)
    #expect(text.contains("<tuv xml:lang=\"en\"><seg>Trade grows. It will last.</seg></tuv>"))
    #expect(text.contains("<tuv xml:lang=\"zh\"><seg>贸易增长，将会持续。</seg></tuv>"))
  }

  /// What says that no gaps were found has looked for them.
  @Test(arguments: ["summary", "html", "gaps", "outcomes"])
  func findingsAreNoConversion(_ format: String) throws {
    let folder = try ScratchFolder()
    let result = try Command.bitext("convert", try memory(in: folder), "-", "--to", format)
    #expect(result.status != 0 && result.output.isEmpty && result.errors.contains("bitext check"))
  }

  @Test func aMemoryBecomesAPairOfFiles() throws {
    let folder = try ScratchFolder()
    let base = folder.url.appending(path: "out").path
    let result = try Command.bitext("convert", try memory(in: folder), base, "--to", "moses")
    #expect(result.status == 0)
    #expect(
      try String(contentsOfFile: base + ".en", encoding: .utf8) == "Peace.\nTrade grows. It will last.\n")
    #expect(try String(contentsOfFile: base + ".zh", encoding: .utf8) == "和平。\n贸易增长，将会持续。\n")
  }

  @Test func indicesNeedNoTextsToBecomeOtherIndices() throws {
    let folder = try ScratchFolder()
    let result = try Command.bitext("convert", folder.file("a.align", Self.beads), "-", "--to", "champollion")
    #expect(result.output == "1 <=> 1\n2,3 <=> 2\n")
    let refused = try Command.bitext("convert", folder.file("a.align", Self.beads), "-", "--to", "tmx")
    #expect(refused.status == 2 && refused.errors.contains("--source and --target"))
  }

  @Test func whatCannotBeReadIsNamed() throws {
    let folder = try ScratchFolder()
    let broken = try Command.bitext("convert", folder.file("a.tmx", "<tmx><body></tmx>"), "-", "--to", "tsv")
    #expect(broken.status == 2 && broken.errors.contains("a.tmx:1:"))
    let unknown = try Command.bitext("convert", folder.file("a", "?"), "-", "--to", "tsv")
    #expect(unknown.status == 2 && unknown.errors.contains("--from"))
  }

  @Test func beadsAreChosen() throws {
    let folder = try ScratchFolder()
    let memory = try memory(in: folder)
    let result = try Command.bitext("convert", memory, "-", "--to", "tsv", "--bead-types", "2-1")
    #expect(result.output.split(separator: "\n").count == 1)
    let refused = try Command.bitext("convert", memory, "-", "--to", "ladder", "--unique")
    #expect(refused.status == 2)
  }

  @Test func aMemoryIsCheckedWithItsOwnLines() throws {
    let folder = try ScratchFolder()
    let memory = """
      <tmx version="1.4"><header srclang="en"/><body>
      <tu>
      <tuv xml:lang="zh-CN"><seg>双方决定于2016年8月举行会议。</seg></tuv>
      <tuv xml:lang="en-US"><seg>Both sides decided to meet in August 2016.</seg></tuv>
      </tu>
      <tu>
      <tuv xml:lang="en-US"><seg>The agreement covers both sides and their offices in full.</seg></tuv>
      </tu>
      </body></tmx>
      """
    let path = try folder.file("a.tmx", memory)
    let result = try Command.bitext("check", path, "--format", "tsv")
    #expect(result.status == 0)
    #expect(result.output.contains("\tmissing\t") && result.output.contains("\t7\t"))
    #expect(try Command.bitext("check", path, "--fail-on-gaps=note").status == 1)
  }

  @Test func htmlIsRead() throws {
    let folder = try ScratchFolder()
    let page = """
      <html><body><nav>Home</nav><table>
      <tr><td>Results of the talks<td>会谈成果
      <tr><td>Both sides will meet again in May.<td>双方将于五月再次会晤。
      </table></body></html>
      """
    let result = try Command.bitext("align", folder.file("page.html", page), "--format", "vecalign")
    #expect(result.output.split(separator: "\n").map { $0.prefix(7) } == ["[0]:[0]", "[1]:[1]"])
  }
}
