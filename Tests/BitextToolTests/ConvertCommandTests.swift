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

  /// What cannot be asked for is not offered, and the same options mean the same as in `check`.
  @Test func helpNamesWhatCanBeWritten() throws {
    let help = try Command.bitext("convert", "--help").output.split(whereSeparator: \.isWhitespace).joined(
      separator: " ")
    let formats = try #require(
      help.firstRange(of: "--to <format>").map { help[$0.upperBound...].prefix(260) })
    #expect(formats.contains("tmx") && formats.contains("moses"))
    for format in ["summary", "gaps", "outcomes", "html"] { #expect(!formats.contains(format), "\(formats)") }
    for option in ["--ignore-gaps", "--only-gaps", "--glossary"] { #expect(help.contains(option)) }
  }

  @Test func unitsWithGapsOfSomeKindsAreLeftOut() throws {
    let folder = try ScratchFolder()
    let table = try folder.file(
      "a.csv", "en,zh\nIt costs 5 yuan.,价格为6元。\nThe the gate is open.,大门开着。\nThe hotline is open.,热线开着。\n")
    let terms = try folder.file("terms.tsv", "hotline\t专线\n")
    func kept(_ options: String...) throws -> [Substring] {
      let result = try Command.run(
        executable: Command.products.appendingPathComponent("bitext"),
        arguments: ["convert", table, "-", "--to", "csv", "--drop-gaps", "warning"] + options, input: Data())
      #expect(result.status == 0, "\(result.errors)")
      return result.output.split(separator: "\n").dropFirst().map { $0.split(separator: ",")[0] }
    }
    #expect(try kept() == ["The hotline is open."])
    #expect(try kept("--ignore-gaps", "number") == ["It costs 5 yuan.", "The hotline is open."])
    #expect(try kept("--only-gaps", "number") == ["The the gate is open.", "The hotline is open."])
    #expect(try kept("--glossary", terms).isEmpty)
    let alone = try Command.bitext("convert", table, "-", "--to", "csv", "--only-gaps", "number")
    #expect(alone.status != 0 && alone.errors.contains("--drop-gaps"))
  }

  /// Files of lines in two languages, neither of which has to be English or Chinese.
  @Test func aPairOfFilesOfLinesIsInTheLanguagesOfItsNames() throws {
    let folder = try ScratchFolder()
    _ = try folder.file("port.fr", "Le port ouvrira en mai.\nAucun navire.\n")
    _ = try folder.file("port.de", "Der Hafen wird im Mai geöffnet.\nKein Schiff.\n")
    let base = folder.url.appending(path: "port").path
    let memory = try Command.bitext("convert", base, "-", "--to", "tmx")
    #expect(memory.status == 0, "\(memory.errors)")
    #expect(memory.output.contains("<tuv xml:lang=\"de\"><seg>Kein Schiff.") && !memory.output.contains("zh"))
    let turned = try Command.bitext("convert", base, "-", "--to", "csv", "--target-language", "de")
    #expect(turned.output.hasPrefix("id,fr,de,"))
    _ = try folder.file("port.es", "El puerto.\nNinguno.\n")
    let many = try Command.bitext("convert", base, "-", "--to", "csv")
    #expect(
      many.status == 2 && many.errors.contains("port.de, ") && many.errors.contains("--source-language"))
  }

  /// Which side is in which language is found out where nobody says so.
  @Test func sidesAreNotCalledByLanguagesThatTheyAreNotIn() throws {
    let folder = try ScratchFolder()
    let turned = try folder.file("a.csv", "source,target\n港口于五月开放。,The port opens in May.\n")
    let anew = ["convert", turned, "-", "--to", "csv", "--cells", "spreadsheet"]
    #expect(try Command.shell("bitext " + anew.joined(separator: " ")).output.hasPrefix("id,zh,en,"))
    let named = try Command.shell("bitext " + (anew + ["--source-language", "zh-TW"]).joined(separator: " "))
    #expect(named.output.hasPrefix("id,zh-TW,en,"))
  }

  @Test func aCatalogueStaysWhatItIs() throws {
    let folder = try ScratchFolder()
    let text =
      "# note\n#: a.c:1\nmsgid \"one ship\"\nmsgid_plural \"%d ships\"\nmsgstr[0] \"%d 艘船\"\n\n#~ msgid \"Gone\"\n"
    let catalogue = try folder.file("a.po", text)
    let kept = try Command.bitext("convert", catalogue, "-", "--to", "po")
    #expect(kept.output == text && kept.errors.contains("1 obsolete message was kept unread, in line 7."))
    let other = try Command.bitext("convert", catalogue, "-", "--to", "csv")
    #expect(
      other.errors.contains(
        "not kept in csv: 1 comment, 1 message with references, 1 message with plural forms."))
  }
}
