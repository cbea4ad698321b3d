import Testing

@testable import Bitext

/// Sentences that say the same or something else, as a whole: whether any value is told to differ.
@Suite struct ValuePairTests {
  private static func rows(_ tables: String...) -> [(english: String, chinese: String)] {
    tables.flatMap { table in
      table.split(separator: "\n").compactMap { line in
        let parts = line.split(separator: "|").map { part in
          String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
        return parts.count == 2 ? (parts[0], parts[1]) : nil
      }
    }
  }

  /// What an error or a warning would tell of two sentences.
  private static func differences(_ row: (english: String, chinese: String)) -> [String] {
    let comparison = ValueComparison(
      source: ValueTableTests.values(row.english, .english),
      target: ValueTableTests.values(row.chinese, .chinese))
    return comparison.conflicts.map {
      "\($0.aspect): \(comparison.values.source[$0.source]) / \(comparison.values.target[$0.target])"
    }
      + Side.allCases.flatMap { side in
        comparison.leftovers[side].map { comparison.values[side][$0] }.filter { $0.certainty == .hard }.map {
          "only \(side): \($0)"
        }
      }
  }

  @Test func `values in other forms are the same`() {
    let rows = Self.rows(AmountPairTable.same, TimePairTable.same)
    #expect(rows.count > 100)
    for row in rows {
      let found = Self.differences(row)
      #expect(found.isEmpty, "\(row.english) = \(row.chinese): \(found)")
    }
  }

  @Test func `changed values, units, parts and bounds are told`() {
    let rows = Self.rows(AmountPairTable.different, TimePairTable.different)
    #expect(rows.count > 90)
    for row in rows { #expect(!Self.differences(row).isEmpty, "\(row.english) / \(row.chinese)") }
  }

  @Test func `values that are said twice on both sides are the same`() {
    for row in Self.rows(AmountPairTable.same) {
      let doubled = (english: row.english + " " + row.english, chinese: row.chinese)
      #expect(Self.differences(doubled).isEmpty, "\(row.english)")
    }
  }
}
