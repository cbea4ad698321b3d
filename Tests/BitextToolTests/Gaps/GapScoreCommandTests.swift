import Foundation
import Testing

/// `bitext score --gaps`.
@Suite struct GapScoreCommandTests {
  static let gold = """
    [{"kind": "number", "source": "40\\nexperts", "target": "50名 专家", "note": "another number"},
     {"kind": "missing", "source": "not in the text", "target": null}]
    """

  /// A report about two texts whose numbers differ, as a file.
  private func report(in folder: ScratchFolder, named name: String) throws -> String {
    let source = try folder.file("en", "A seminar will be held with 40\nexperts.\n")
    let target = try folder.file("zh", "将举行研讨会，50名专家参加。\n")
    let path = folder.url.appendingPathComponent(name).path
    _ = try Command.bitext("align", "--source", source, "--target", target, "--format", "json", "-o", path)
    return path
  }

  @Test func oneFileAgainstOne() throws {
    let folder = try ScratchFolder()
    let test = try report(in: folder, named: "test.json")
    let result = try Command.bitext("score", "--gaps", "--list", folder.file("gold.json", Self.gold), test)
    #expect(
      result.output == """
        documents 1  gold gaps 2  test gaps 1  beads 1
                          P       R      F1   found  gold   right  test
        all           1.0000  0.5000  0.6667       1     2       1     1
        place         1.0000  0.5000  0.6667       1     2       1     1
        missing            –  0.0000  0.0000       0     1       0     0
        number        1.0000  1.0000  1.0000       1     1       1     1
        alarms  0, 0.0 for 1,000 beads
        unplaced  1 gold gaps whose words the reports do not hold
        missed  \(folder.url.path)/gold.json  missing  not in the text ↔ –

        """)
    #expect(result.status == 0)
    // A report is gold for itself.
    #expect(try Command.bitext("score", "--gaps", test, test).output.contains("all           1.0000  1.0000"))
  }

  @Test func folderAgainstFolder() throws {
    let folder = try ScratchFolder()
    _ = try report(in: folder, named: "one.json")
    for (name, text) in [("one", Self.gold), ("two", "[]"), ("three", Self.gold)] {
      let path = folder.url.appendingPathComponent("gold/\(name)")
      try FileManager.default.createDirectory(at: path, withIntermediateDirectories: true)
      _ = try folder.file("gold/\(name)/gaps.json", text)
    }
    let result = try Command.bitext(
      "score", "--gaps", "--format", "json", folder.url.path + "/gold", folder.url.path)
    #expect(result.errors.contains("no report of three, two"))
    let score = try JSONDecoder().decode(Score.self, from: Data(result.output.utf8))
    #expect(score.all.gold == 4 && score.all.found == 1 && score.all.test == 1 && score.all.right == 1)
    #expect(score.documents.map(\.name) == ["one", "three", "two"] && score.unplaced == 3)
    #expect(score.documents[2].all.precision == nil && score.documents[0].all.recall == 0.5)
  }

  @Test func corpusScoresAsItsGoldSays() throws {
    let folder = try ScratchFolder()
    let out = folder.url.path
    _ = try Command.shell("bitext batch Corpus --page-pattern '*/page.txt' --output '\(out)' --quiet")
    let result = try Command.bitext("score", "--gaps", "--format", "json", "Corpus", out)
    let score = try JSONDecoder().decode(Score.self, from: Data(result.output.utf8))
    #expect(score.documents.count == 18)
    // Structure is found whole; what is told from words alone may be missed.
    for kind in ["truncated", "duplicate", "label"] {
      #expect(score.kinds[kind]?.recall ?? 0 >= 0.7, "\(kind)")
    }
  }

  @Test(arguments: [
    ("[{\"kind\": \"wrong\", \"source\": \"a\"}]", "unknown kind: wrong"),
    ("[{\"kind\": \"name\", \"source\": null}]", "quotes nothing"),
    ("[{\"source\": \"a\"}]", "lacks a member: [0].kind"), ("nothing", "is no JSON"),
    ("{\"schema\": \"bitext-report/9\"}", "another version"), ("{\"a\": 1}", "lacks a member"),
    ("", "is no JSON"),
  ])
  func namesWhatIsWrongWithTheGold(_ text: String, _ message: String) throws {
    let folder = try ScratchFolder()
    let test = try report(in: folder, named: "test.json")
    let result = try Command.bitext("score", "--gaps", folder.file("gold.json", text), test)
    #expect(result.status == 2 && result.errors.contains(message) && result.errors.contains("gold.json"))
  }

  private struct Score: Decodable {
    struct Measure: Decodable {
      let gold, found, test, right: Int
      let precision, recall, f1: Double?
    }
    struct Document: Decodable {
      let name: String
      let all: Measure
    }
    let all: Measure
    let unplaced: Int
    let kinds: [String: Measure]
    let documents: [Document]
  }
}
