import Foundation
import Testing

/// The Python module in `.packaging/python`, with the built command; `.packaging/test` tries it installed.
@Suite struct PythonModuleTests {
  /// Runs Python with the module on its path.
  private func python(_ line: String) throws -> Command.Result {
    try Command.shell(
      "export PYTHONPATH=\"$PWD/.packaging/python\" PYTHONDONTWRITEBYTECODE=1 BITEXT_PROGRAM=\"$(command -v bitext)\"; \(line)"
    )
  }

  @Test func itDoesWhatItsTestsSay() throws {
    let result = try python("python3 -W error .packaging/python/tests/test_bitext.py")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.contains("OK"))
  }

  @Test func examplesPrintWhatIsShown() throws {
    let result = try python(
      "${BITEXT_TEST_PYTHON:-python3} .packaging/examples python README.md .packaging/python/README.md "
        + "Sources/Bitext/Bitext.docc/Tables.md")
    #expect(result.status == 0, "\(result.output)")
    if result.output.contains("skipped") { print("SKIPPED, examples with pandas: \(result.output)") }
    #expect(result.output.contains(" examples, 0 failed\n"))
  }

  /// The manual page is made of what the command says of itself.
  @Test func manualNamesEveryCommand() throws {
    let result = try Command.shell("bitext --experimental-dump-help | .packaging/manual 1.0 2026-01-01")
    #expect(result.status == 0 && result.output.hasPrefix(".TH BITEXT 1 \"2026-01-01\" \"bitext 1.0\""))
    for command in ["align", "gaps", "batch", "pair", "lexicon build"] {
      #expect(result.output.contains(".SS \"bitext \(command)\""), "\(command)")
    }
  }
}
