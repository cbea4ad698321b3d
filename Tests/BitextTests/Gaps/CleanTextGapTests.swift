import Foundation
import Testing
import _BitextTestSupport

@testable import Bitext

/// How many gaps of each kind are found in complete translations, where nearly every one is a false alarm.
///
/// It takes minutes in a debug build, so it runs when it is asked for: `BITEXT_GAP_REPORT=FILE swift test --filter
/// CleanTextGapTests` prints the rates and writes every gap to `FILE.SET`.
@Suite(
  .enabled(if: GoldData.isAvailable, Comment(rawValue: GoldData.hint)),
  .enabled(if: ProcessInfo.processInfo.environment["BITEXT_GAP_REPORT"] != nil))
struct CleanTextGapTests {
  /// The segmentations of a document of the evaluation data, a line a paragraph.
  static func segmentation(_ name: String) throws -> Bilingual<Segmentation> {
    func side(_ file: String, _ language: Language) throws -> Segmentation {
      let page = Page(validated: try GoldData.bytes(file), name: file, encoding: "UTF-8")
      return LineSegmenter().segmentation(of: Document(page: page, language: language))
    }
    return Bilingual(source: try side("\(name).en", .english), target: try side("\(name).zh", .chinese))
  }

  @Test(arguments: ["ntrex", "wmt22_enzh", "twlaw", "champollion", "debref"])
  func `gaps in complete translations`(set: String) throws {
    var counts: [String: Int] = [:]
    var beads = 0
    var report = ""
    for file in try GoldData.files(in: set) where file.hasSuffix(".gold") {
      let name = "\(set)/\(file.dropLast(5))"
      let made = Aligner().report(on: try Self.segmentation(name))
      beads += made.sentences.beads.count
      for gap in made.gaps where gap.severity > .note {
        counts["\(gap.kind)", default: 0] += 1
        report += "\(gap.kind) \(gap.severity) \(name) \(gap.reason.code) \(gap.spans)\n"
      }
    }
    let rates = counts.sorted { $0.key < $1.key }.map { kind, count in
      "\(kind) \(Double(count * 10_000 / max(1, beads)) / 10)"
    }
    print("\(set): \(beads) beads; errors and warnings per 1,000: \(rates.joined(separator: ", "))")
    if let file = ProcessInfo.processInfo.environment["BITEXT_GAP_REPORT"] {
      try report.write(toFile: "\(file).\(set)", atomically: true, encoding: .utf8)
    }
    for kind in ["number", "date"] {
      // Champollion's own leaves out and adds more than the others.
      #expect(counts[kind, default: 0] * 1000 <= (set == "champollion" ? 10 : 5) * beads, "\(kind)")
    }
  }
}
