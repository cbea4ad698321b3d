import Foundation
import Testing

@Suite struct ScoreCommandTests {
  static let gold = "[0]:[0]\n[1,2]:[1]\n[]:[2]\n[3]:[3]\n"
  static let test = "[0]:[0]:0.1:0.9\n[1]:[1]:0.2:0.8\n[2]:[]:1.0:0.6\n[]:[2]:0.1:0.7\n[3]:[3]:0:1\n"

  @Test func printsWhatTheReferenceScorerPrints() throws {
    let folder = try ScratchFolder()
    let result = try Command.bitext(
      "score", folder.file("a.gold", Self.gold), folder.file("a.align", Self.test))
    #expect(
      result.output == """
        documents 1  gold beads 4  test beads 5
        strict  P 0.6000  R 0.6667  F1 0.6316
        lax     P 0.8000  R 1.0000  F1 0.8889
        beads   P 0.6000  R 0.7500  F1 0.6667
        null    P 0.5000  R 1.0000  F1 0.6667
        cover   0 lines not covered exactly once

        """)
    #expect(result.status == 0)
  }

  @Test func printsTypesAndCalibrationWhenAsked() throws {
    let folder = try ScratchFolder()
    let result = try Command.bitext(
      "score", "--types", "--calibration", folder.file("a.gold", Self.gold), folder.file("a.align", Self.test)
    )
    #expect(result.output.contains("1-1     P 0.6667  R 1.0000  F1 0.8000  of 2"))
    #expect(result.output.contains("2-1     P 0.0000  R 0.0000  F1 0.0000  of 1"))
    #expect(result.output.contains("expected calibration error 0.3600 over 5 beads"))
  }

  @Test func missingTestFileCountsAsEmpty() throws {
    let folder = try ScratchFolder()
    _ = try folder.file("001.gold", Self.gold)
    let result = try Command.bitext("score", folder.url.path, folder.url.path)
    #expect(result.output.contains("strict  P 0.0000  R 0.0000  F1 0.0000"))
    #expect(result.output.contains("cover   8 lines not covered exactly once"))
  }

  @Test func namesTheLineThatIsNoBead() throws {
    let folder = try ScratchFolder()
    let path = try folder.file("a.gold", "[0]:[0]\n0 <=> 1\n")
    let result = try Command.bitext("score", path, path)
    #expect(result.status == 2)
    #expect(result.errors.contains("a.gold:2:1: is not a bead: 0 <=> 1"))
  }

  /// The reference scorer stands beside the gold sets, which are not part of the project.
  @Test func agreesWithTheReferenceScorer() throws {
    let reference = Command.root.appendingPathComponent("../shared/gold/score").path
    guard FileManager.default.fileExists(atPath: reference) else {
      print("skipped: no reference scorer at ../shared/gold/score")
      return
    }
    let folder = try ScratchFolder()
    _ = try folder.file("001.gold", Self.gold)
    _ = try folder.file("001.align", Self.test)
    _ = try folder.file("002.gold", "[0]:[0]\n[1]:[]\n[2]:[1,2]\n")
    _ = try folder.file("002.align", "[0, 1]:[0]\n[2]:[1,2]\n[2]:[1,2]\n[9]:[0]\n")
    let ours = try Command.bitext("score", folder.url.path, folder.url.path)
    let theirs = try Command.shell("'\(reference)' '\(folder.url.path)' '\(folder.url.path)'")
    #expect(ours.output == theirs.output)
  }
}
