import Bitext
import Testing

@testable import bitext_tool

/// Without `/proc` Swift knows no arguments on Linux, and a command must not end as if it had done what was asked for.
@Suite struct ToolArgumentsTests {
  @Test func nameOfTheProgramIsLeftOut() throws {
    #expect(try Tool.arguments(of: ["bitext", "align", "a"]) == ["align", "a"])
    #expect(try Tool.arguments(of: ["bitext"]) == [])
  }

  @Test func missingArgumentsAreAnError() throws {
    #expect(throws: BitextError.self) { try Tool.arguments(of: []) }
    let result = try Command.shell(
      "unshare -m sh -c 'mount --bind /mnt /proc && exec bitext gaps no-such-file' || echo \"status $?\"")
    guard result.errors.contains("/proc/self/cmdline") || result.output.contains("OVERVIEW") else {
      print("SKIPPED, /proc could not be taken away: \(result.errors)")
      return
    }
    #expect(result.output == "status 2\n")
  }
}
