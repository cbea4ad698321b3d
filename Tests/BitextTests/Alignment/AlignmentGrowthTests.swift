import Lattice
import Testing

@testable import Bitext

/// What is weighed grows with the text, also where nothing tells its segments apart.
///
/// Steps are counted and not seconds; `.ci/growth` counts the instructions of whole runs.
@Suite struct AlignmentGrowthTests {
  /// Very short paragraphs in unequal numbers: the path may run anywhere, so that most groups near it are weighed.
  @Test func unequalNumbersOfShortParagraphsAreLinear() {
    func groups(_ count: Int) -> Int {
      let documents = Bilingual(
        source: Document(String(repeating: "a.\n", count: count), language: .english),
        target: Document(String(repeating: "甲。\n", count: count * 3 / 5), language: .chinese))
      let segments = documents.map { LineSegmenter().segmentation(of: $0).sentences }
      var weighing = Weighing(ProfilePair(SegmentReadings(segments, in: documents, lexicon: .builtIn)))
      weighing.run()
      return weighing.arcs.count
    }
    let counts = [200, 400, 800].map(groups)
    for (before, after) in zip(counts, counts.dropFirst()) {
      #expect(before > 1000 && Double(after) < 2.3 * Double(before), "\(counts)")
    }
  }
}
