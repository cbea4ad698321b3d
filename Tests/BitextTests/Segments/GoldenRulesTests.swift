import Bitext
import Foundation
import Testing
import _BitextTestSupport

/// The golden rules that pySBD and pragmatic_segmenter publish.
///
/// They keep a quotation of several sentences whole, which people who align do not, so that the suites run with
/// that choice, and with semicolons that end nothing. The cases that are decided differently on purpose are
/// named in `Benchmarks/Records/segmentation.md`.
@Suite(.enabled(if: GoldData.isAvailable, "needs ../shared/gold/dev.tar.xz beside the package"))
struct GoldenRulesTests {
  struct Case: Decodable {
    let text: String
    let sentences: [String]
  }

  @Test(arguments: [
    ("pysbd_en_golden", 47), ("pragmatic_en", 170), ("pysbd_en_clean", 120), ("pysbd_regression", 12),
  ])
  func english(name: String, atLeast: Int) throws {
    var configuration = Configuration.Segmentation()
    configuration.semicolons = .never
    configuration.keepsQuotationsWhole = name != "pysbd_en_golden"
    try check(name, .english, configuration, atLeast)
  }

  @Test(arguments: [("pragmatic_zh", 2), ("pysbd_zh", 2)])
  func chinese(name: String, atLeast: Int) throws {
    try check(name, .chinese, Configuration.Segmentation(), atLeast)
  }

  private func check(
    _ name: String, _ language: Language, _ configuration: Configuration.Segmentation, _ atLeast: Int
  ) throws {
    let cases = try JSONDecoder().decode([Case].self, from: Data(GoldData.bytes("segmentation/\(name).json")))
    let failures = cases.filter { item in
      let found = Boundaries.sentences(item.text, language, configuration: configuration)
      return !Boundaries.agree(found, item.text, wanted: item.sentences)
    }
    let passed = cases.count - failures.count
    print("\(name): \(passed) of \(cases.count) pass")
    for failure in failures { print("  differs: \(failure.text.prefix(72).debugDescription)") }
    #expect(passed >= atLeast)
  }
}
