internal import Lattice

/// How alike a row segment is to each column segment near it: the sum of what their words say for each other.
///
/// It goes from the words of the row to where their counterparts stand, so that it costs what corresponds and not all that
/// stands near. Rows are asked for in order.
struct RowLikeness {
  private let rows: Profile
  private let ratios: Ratios
  /// By entry of the ratios: the logarithm is taken once and not for every match.
  private let logarithms: [Float]
  private let occurrences: OccurrenceLists
  /// By column type its first occurrence that is not before the columns that were near last.
  private var next: [Int]
  private let near: NearTypes

  init(rows: Profile, columns: Profile, ratios: Ratios) {
    self.rows = rows
    self.ratios = ratios
    logarithms = ratios.entries.map { quickLogarithm(1 + $0.toColumn) }
    occurrences = OccurrenceLists(columns)
    next = Array(occurrences.starts.dropLast())
    near = NearTypes(columns)
  }

  /// Writes the sums of the columns in `range` to the beginning of `sums`.
  ///
  /// - Precondition: the range begins no earlier than that of the row before.
  /// - Complexity: O(*e* + *m*) in the entries of the row's words and in those that correspond near it.
  mutating func fill(_ sums: Scratch<Float>, row: Int, range: Range<Int>) {
    near.move(to: range)
    for place in 0..<range.count { sums[place] = 0 }
    for token in rows.tokenRange(row..<row + 1) {
      let type = Int(rows.tokens.types[token])
      for index in ratios.starts[type]..<ratios.starts[type + 1] {
        let column = Int(ratios.columns[index])
        guard near.contains(column) else { continue }
        let end = occurrences.starts[column + 1]
        var place = next[column]
        while place < end, Int(occurrences.segments[place]) < range.lowerBound { place += 1 }
        next[column] = place
        while place < end, Int(occurrences.segments[place]) < range.upperBound {
          sums[Int(occurrences.segments[place]) - range.lowerBound] += logarithms[index]
          place += 1
        }
      }
    }
  }
}

/// For every type of a side the segments that hold it, in order, one as often as it does.
struct OccurrenceLists {
  /// For every type its first segment, and behind the last the count of all.
  let starts: [Int]
  let segments: [Int32]

  subscript(type: Int) -> ArraySlice<Int32> { segments[starts[type]..<starts[type + 1]] }
  subscript(type: Int32) -> ArraySlice<Int32> { self[Int(type)] }

  init(_ profile: Profile) {
    var starts = [0]
    starts.reserveCapacity(profile.typeCount + 1)
    for count in profile.occurrences { starts.append(starts.last! + Int(count)) }
    var next = starts
    var segments = [Int32](repeating: 0, count: profile.tokens.count)
    for segment in 0..<profile.count {
      for token in profile.tokenRange(segment..<segment + 1) {
        let type = Int(profile.tokens.types[token])
        segments[next[type]] = Int32(segment)
        next[type] += 1
      }
    }
    self.starts = starts
    self.segments = segments
  }
}
