import Bitext
import Foundation
import Testing

/// A real page, if it lies beside the package.
@Suite struct SeedPageTests {
  private static let shared = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../../shared").standardized
  private static let page = shared.appending(path: "seed/dialogue-2016-06-14.txt")
  private static let isThere = FileManager.default.fileExists(atPath: page.path)

  @Test(.enabled(if: isThere, "../shared/seed holds no page"))
  func sidesRunFromTheTitleToTheSourceLine() throws {
    let page = try Page(bytes: Array(Data(contentsOf: Self.page)), name: "seed")
    let divided = try PageSplitter().divide(page)
    let english = divided.documents.source.regions.map { page[$0] }
    let chinese = divided.documents.target.regions.map { page[$0] }
    #expect(english.count == 16 && chinese.count == 16)
    #expect(english.first?.hasPrefix("Second, China") == true && english.last == "Surging")
    #expect(!(english + chinese).contains { $0.contains("UN660") })
    #expect(chinese.first?.hasPrefix("第二次中国") == true && chinese.last == "澎湃")
    #expect(
      divided.furniture.map(\.reason.rawValue) == [
        "navigation", "navigation", "navigation", "publication", "publication", "repeated-title",
        "language-header", "language-header", "credit", "credit", "contact", "contact", "contact",
      ])
  }
}
