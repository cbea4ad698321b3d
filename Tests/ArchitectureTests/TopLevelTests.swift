import Foundation
import Testing

/// What stands in the folder of Package.swift.
@Suite struct TopLevelTests {
  @Test func holdsTheHouseAndNothingElse() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: SourceTree.root).filter { name in
      // SwiftPM writes the file of resolved versions; it is not kept.
      !name.hasPrefix(".") && name != "Package.resolved"
    }
    #expect(
      Set(names) == ["Package.swift", "README.md", "LICENSE", "Sources", "Tests", "Corpus", "Benchmarks"])
  }

  /// A file is a page or two. What is longer is a table, or wants to be two files.
  @Test func filesAreShort() throws {
    for file in try SourceTree.paths(under: "Sources", endings: [".swift"]) {
      let lines = try SourceTree.text(of: file).split(separator: "\n", omittingEmptySubsequences: false).count
      #expect(lines <= 350, "\(file) has \(lines) lines")
    }
  }
}
