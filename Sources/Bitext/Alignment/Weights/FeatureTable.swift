internal import Lattice

/// The groups that were weighed in two documents, with all their ``Feature`` values: what weights are fitted on.
package struct FeatureTable: Sendable {
  /// The names of the features, in order of the values.
  package static var names: [String] { Feature.allCases.map { "\($0)" } }

  /// For each group the first row, the first column, the number of rows and that of columns.
  package private(set) var groups: [(row: Int32, column: Int32, rows: Int32, columns: Int32)] = []
  /// Group after group, a value for each name.
  package private(set) var values: [Float] = []
  /// The document's freedom when they were weighed last.
  package let division: Float
  package let recasting: Float
  package let omission: Float
  /// Whether the rows are the source.
  package let rowsAreSource: Bool
  /// The number of rows and columns.
  package let counts: (rows: Int, columns: Int)

  package init(segments: Bilingual<[Segment]>, documents: Bilingual<Document>, lexicon: Lexicon?) {
    let pair = ProfilePair(SegmentReadings(segments, in: documents, lexicon: lexicon))
    rowsAreSource = pair.rowSide == .source
    counts = (pair.rows.count, pair.columns.count)
    var groups: [(row: Int32, column: Int32, rows: Int32, columns: Int32)] = []
    var values: [Float] = []
    var weighing = Weighing(pair)
    weighing.run { arc, features in
      groups.append((arc.row, arc.column, Int32(arc.rows), Int32(arc.columns)))
      values.append(contentsOf: features)
    }
    division = weighing.freedom.division
    recasting = weighing.freedom.recasting
    omission = weighing.freedom.omission
    self.groups = groups
    self.values = values
  }

  /// Everything but the names, little-endian: numbers of rows, columns, groups and features, the three shares of freedom,
  /// the groups, the values.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    func append(_ number: UInt32) {
      withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
    for number in [counts.rows, counts.columns, groups.count, Self.names.count] {
      append(UInt32(truncatingIfNeeded: number))
    }
    append(division.bitPattern)
    append(recasting.bitPattern)
    append(omission.bitPattern)
    for group in groups {
      for number in [group.row, group.column, group.rows, group.columns] {
        append(UInt32(bitPattern: number))
      }
    }
    for value in values { append(value.bitPattern) }
    return bytes
  }
}
