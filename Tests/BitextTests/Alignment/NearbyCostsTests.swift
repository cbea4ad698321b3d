import Testing

@testable import Bitext

/// What is computed for several groups at once must be what is computed for each.
@Suite struct NearbyCostsTests {
  @Test func fitsOfSeveralLengthsAreThoseOfEach() throws {
    let documents = Bilingual(
      source: Document("A short line.\nAnd another one, somewhat longer.\n", language: .english),
      target: Document("短的一行。\n另一行，稍长一些。\n", language: .chinese))
    let segments = documents.map { LineSegmenter().segmentation(of: $0).sentences }
    let pair = ProfilePair(SegmentReadings(segments, in: documents, lexicon: nil))
    let model = LengthModel(rows: pair.rows, columns: pair.columns)
    let columns: SIMD8<Float> = [1, 2, 5, 13, 40, 100, 999, 100_000]
    for rows in [1, 2, 7, 30, 400, 10_000] {
      let fits = model.fit(rows, columns)
      for lane in 0..<8 {
        let fit = model.fit(rows, Int(columns[lane]))
        #expect(fits.deviation[lane] == fit.deviation)
        #expect(fits.logarithm[lane] == fit.logarithm)
      }
    }
  }
}
