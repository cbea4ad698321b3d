import Foundation
import Testing

/// Who may import whom. SwiftPM lets an undeclared import pass when another target links the module, so the
/// law is read from the sources themselves.
@Suite struct ImportLawTests {
  /// For every module what its sources may import, beside the standard library.
  static let allowed: [String: Set<String>] = [
    "UnicodeText": ["CICU"],
    "Lattice": [],
    "Bitext": ["UnicodeText", "Lattice", "CLexicon"],
    "BitextEvaluation": ["Bitext"],
    "BitextFormats": [
      "Bitext", "BitextEvaluation", "FoundationEssentials", "CXML", "CMarkdown", "CContainer",
      "Synchronization",
    ],
    "BitextBatch": ["Bitext", "BitextFormats", "FoundationEssentials", "Synchronization"],
    "BitextStore": [
      "Bitext", "BitextFormats", "BitextBatch", "FoundationEssentials", "Synchronization", "SystemSQLite",
    ],
    "bitext-tool": [
      "ArgumentParser", "Bitext", "BitextEvaluation", "BitextFormats", "BitextBatch", "BitextStore",
      "FoundationEssentials",
      "Synchronization",
    ],
  ]
  /// The C library, which has another name on each system.
  static let systemModules: Set<String> = ["Glibc", "Musl", "Darwin"]
  /// Modules that stand for one that only some systems have; `.ci/portable` sees that both stand in one guard.
  static let substitutes = ["Foundation": "FoundationEssentials"]
  /// Modules that do no input and output, so that they see no C library either.
  static let pureModules: Set<String> = ["Lattice", "Bitext"]

  @Test(arguments: allowed.keys.sorted())
  func moduleImportsOnlyWhatItMay(_ module: String) throws {
    let files = try SourceTree.swiftFiles(under: "Sources/\(module)")
    #expect(!files.isEmpty, "Sources/\(module) holds no source")
    for file in files {
      for statement in file.imports {
        let isSystem = Self.systemModules.contains(statement.module) && !Self.pureModules.contains(module)
        #expect(
          isSystem
            || Self.allowed[module]!.contains(Self.substitutes[statement.module] ?? statement.module),
          "\(file.path) imports \(statement.module)")
      }
    }
  }

  @Test func everyModuleHasALaw() throws {
    let folders = try SourceTree.folders(under: "Sources").filter {
      !$0.hasPrefix("C") && !$0.hasPrefix("System")
    }
    #expect(Set(folders) == Set(Self.allowed.keys))
  }

  @Test func libraryHidesWhatItIsBuiltOn() throws {
    for file in try SourceTree.swiftFiles(under: "Sources/Bitext") {
      for statement in file.imports {
        #expect(
          statement.isInternal, "\(file.path): `\(statement.module)` must be imported with `internal import`")
      }
    }
  }

  @Test func onlyCICUSeesTheHeadersOfICU() throws {
    for path in try SourceTree.paths(under: "Sources", endings: [".c", ".h", ".swift", ".modulemap"])
    where !path.hasPrefix("Sources/CICU/") {
      let text = try SourceTree.text(of: path)
      #expect(!text.contains("#include <unicode/"), "\(path) includes a header of ICU")
    }
  }
}
