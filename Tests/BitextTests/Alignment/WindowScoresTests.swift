import Lattice
import Testing

@testable import Bitext

/// What is computed step by step for many windows at once must be what the formula says of each.
@Suite struct WindowScoresTests {
  private let pair: ProfilePair
  private let matches: Matches
  private let greatest = 5

  /// Lines that share some words with lines near them, one of them with many.
  init() {
    let words = ["Amber", "Birch", "Cedar", "Dover", "Ember", "Fjord", "Geneva"]
    func line(_ index: Int, _ step: Int) -> [String] {
      (0..<(index == 6 ? 7 : index % 4)).map { words[(index + $0 * step) % words.count] }
    }
    let english = (0..<14).map { "\(line($0, 2).joined(separator: " ")) \($0 % 3 + 10).\n" }
    let chinese = (0..<17).map { "甲\(line($0, 3).joined(separator: "乙"))，\($0 % 3 + 10)。\n" }
    let documents = Bilingual(
      source: Document(english.joined(), language: .english),
      target: Document(chinese.joined(), language: .chinese))
    let segments = documents.map { LineSegmenter().segmentation(of: $0).sentences }
    let pair = ProfilePair(SegmentReadings(segments, in: documents, lexicon: nil))
    self.pair = pair
    matches = Matches(
      rows: pair.rows, columns: pair.columns, ratios: pair.ratios,
      windows: (0..<pair.rows.count).map { max(0, $0 - 4)..<min(pair.columns.count, $0 + 6) })
  }

  /// The score of a segment with a window, token by token.
  private func score(_ rows: Range<Int>, _ columns: Range<Int>, ofColumns: Bool) -> Float {
    let (own, other) = ofColumns ? (pair.columns, pair.rows) : (pair.rows, pair.columns)
    let window = other.tokenRange(ofColumns ? rows : columns)
    var total: Float = 0
    for token in own.tokenRange(ofColumns ? columns : rows) {
      var sum: Float = 0
      for partner in window {
        let (row, column) = ofColumns ? (partner, token) : (token, partner)
        let entry = pair.ratios.entry(
          row: pair.rows.tokens.types[row], column: pair.columns.tokens.types[column])
        sum += (ofColumns ? entry?.toColumn : entry?.toRow) ?? 0
      }
      total += quickLogarithm(0.2 + 0.8 * sum / Float(1 + window.count))
    }
    return total
  }

  @Test(arguments: [false, true])
  func `the scores of all windows are those of the formula`(ofColumns: Bool) {
    let (own, other) = ofColumns ? (pair.columns, pair.rows) : (pair.rows, pair.columns)
    let scores = WindowScores(
      of: own, beside: other, greatest: greatest, matches: matches, isOfColumns: ofColumns)
    let near = matches.rowsNearColumns(pair.columns.count)
    // Nothing explains a segment less than no word does.
    var best = (0..<own.count).map { background(own, $0) }
    var explained = 0
    for row in 0..<pair.rows.count {
      for column in matches.windows[row] {
        for length in 1...greatest {
          let rows = row..<row + (ofColumns ? length : 1)
          let columns = column..<column + (ofColumns ? 1 : length)
          if rows.upperBound > near[column].upperBound { continue }
          if columns.upperBound > matches.windows[row].upperBound { continue }
          let expected = score(rows, columns, ofColumns: ofColumns)
          let found = scores.scores[scores.place(row: row, length: length, column: column)]
          #expect(abs(found - expected) < 1e-4 * max(1, abs(expected)), "\(rows) \(columns)")
          let segment = ofColumns ? column : row
          best[segment] = max(best[segment], expected)
          if expected > background(own, segment) + 0.1 { explained += 1 }
        }
      }
    }
    #expect(explained > 50)
    for segment in 0..<own.count { #expect(abs(scores.best[segment] - best[segment]) < 1e-3) }
  }

  private func background(_ profile: Profile, _ segment: Int) -> Float {
    WindowScores.background(profile.tokenRange(segment..<segment + 1).count)
  }

  @Test func `the rows near each column are those whose windows hold it`() {
    let near = matches.rowsNearColumns(pair.columns.count)
    for column in 0..<pair.columns.count {
      #expect(Array(near[column]) == matches.windows.indices.filter { matches.windows[$0].contains(column) })
    }
  }
}
