import Foundation
import Testing

/// `--baseline`, `--update-baseline` and `--fail-on-gaps`.
@Suite struct BaselineCommandTests {
  static let page = "Corpus/tourism-plan/page.txt"

  @Test(arguments: [
    ("--fail-on-gaps", 1), ("--fail-on-gaps=note", 1), ("--fail-on-gaps=warning", 1),
    ("--fail-on-gaps=error", 1), ("--fail-on-gaps=fatal", 2),
  ])
  func failsAsAsked(_ option: String, _ status: Int32) throws {
    #expect(try Command.bitext("gaps", option, Self.page).status == status)
    #expect(try Command.bitext("gaps", Self.page, option).status == status)
  }

  @Test func failsBySeverity() throws {
    let folder = try ScratchFolder()
    // A number that differs is an error, a broken label a warning.
    let source = try folder.file("en", "Both sides took note.\n\nFour cases, training. Courses begin.\n")
    let target = try folder.file("zh", "双方注意到这一点。\n\n四、培训。课程开始。\n")
    let arguments = ["gaps", "--source", source, "--target", target].joined(separator: " ")
    #expect(try Command.shell("bitext \(arguments) --fail-on-gaps=warning").status == 1)
    #expect(try Command.shell("bitext \(arguments) --fail-on-gaps=error").status == 0)
  }

  @Test(arguments: ["align", "gaps"])
  func silencesWhatItWrote(_ command: String) throws {
    let folder = try ScratchFolder()
    let file = folder.url.appendingPathComponent("known.txt").path
    let written = try Command.bitext(
      command, Self.page, "--baseline", file, "--update-baseline", "--fail-on-gaps")
    #expect(written.status == 0 && written.output.contains("Gaps: 2 errors"))
    #expect(written.errors == "bitext: \(file): 6 known gaps, 6 of them new; 0 gone.\n")
    let silent = try Command.bitext(command, Self.page, "--baseline", file, "--fail-on-gaps=note")
    #expect(silent.status == 0 && silent.output.contains("No new gaps found; 6 known or dismissed"))
    #expect(silent.errors == "bitext: \(file): 6 gaps silenced.\n")
    let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
    let entries = lines.filter { !$0.hasPrefix("#") }
    #expect(entries.count == 6 && entries == entries.sorted())
    #expect(entries.contains { $0.hasSuffix("  missing  “E. Safety of visitors” and 3 more ↔ –") })
  }

  @Test func whatIsNotListedIsNew() throws {
    let folder = try ScratchFolder()
    let file = folder.url.appendingPathComponent("known.txt").path
    _ = try Command.bitext("gaps", Self.page, "--baseline", file, "--update-baseline")
    var lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
    lines.removeAll { $0.hasPrefix("date-") }
    lines.append("name-00000000  name  “Nobody” ↔ –")
    try (lines.joined(separator: "\n") + "\n").write(toFile: file, atomically: true, encoding: .utf8)
    let result = try Command.bitext("gaps", Self.page, "--baseline", file, "--fail-on-gaps")
    #expect(result.status == 1)
    #expect(result.output.hasPrefix("Gaps: 1 warning; 5 more known or dismissed\n"))
    #expect(result.errors.contains("1 entry of the file is stale") && result.errors.contains("“Nobody”"))
    #expect(try Command.bitext("gaps", Self.page, "--baseline", file, "--fail-on-gaps=error").status == 0)
  }

  @Test func alignedTextHasABaselineToo() throws {
    let folder = try ScratchFolder()
    let (file, memory) = (
      folder.url.appendingPathComponent("known.txt").path, folder.url.appendingPathComponent("m.tmx").path
    )
    _ = try Command.bitext("align", Self.page, "--format", "tmx", "--null-beads", "-o", memory)
    let written = try Command.bitext("check", memory, "--baseline", file, "--update-baseline")
    #expect(written.status == 0 && !written.output.contains("No gaps"))
    #expect(try Command.bitext("check", memory, "--fail-on-gaps").status == 1)
    #expect(try Command.bitext("check", memory, "--baseline", file, "--fail-on-gaps=note").status == 0)
  }

  @Test func batchKnowsTheGapsOfEachDocument() throws {
    let folder = try ScratchFolder()
    let (file, out) = (folder.url.appendingPathComponent("known.txt").path, folder.url.path + "/out")
    let batch = "bitext batch Corpus --page-pattern '*/page.txt' --output '\(out)' --baseline '\(file)'"
    let written = try Command.shell("\(batch) --update-baseline --fail-on-gaps")
    #expect(written.status == 0)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.contains("\n[tourism-plan]\ndate-"))
    let silent = try Command.shell("\(batch) --fail-on-gaps=note")
    #expect(silent.status == 0 && silent.errors.contains("gaps: none"))
    // The same gap in another document is not known.
    let moved = text.replacingOccurrences(of: "[tourism-plan]", with: "[elsewhere]")
    try moved.write(toFile: file, atomically: true, encoding: .utf8)
    let result = try Command.shell("\(batch) --fail-on-gaps")
    #expect(result.status == 1 && result.errors.contains("6 entries of the file are stale"))
    #expect(result.errors.contains("[elsewhere] date-"))
    #expect(try Command.bitext("gaps", Self.page, "--baseline", file).status == 2)
  }

  @Test(arguments: [
    ["--update-baseline"], ["--baseline", "-"], ["--baseline", "no/such/file"], ["--baseline", "README.md"],
  ])
  func unusableOptionsAreRefused(_ options: [String]) throws {
    let result = try Command.shell("bitext gaps \(Self.page) \(options.joined(separator: " "))")
    #expect(result.status == 2 && !result.errors.isEmpty && result.output.isEmpty)
  }
}
