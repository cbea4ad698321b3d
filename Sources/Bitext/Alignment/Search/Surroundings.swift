/// What lies near the segments of both sides, wherever groups may be: where numbers of labels are looked for, and which
/// tokens correspond to something.
struct Surroundings {
  /// By row the columns that are near.
  let windows: [Range<Int>]
  /// By token, whether something nearby corresponds to it.
  private(set) var isMatched: Bilingual<[Bool]>

  init(_ matches: Matches, rows: Profile, columns: Profile) {
    windows = matches.windows
    isMatched = Bilingual(
      source: [Bool](repeating: false, count: rows.tokens.count),
      target: [Bool](repeating: false, count: columns.tokens.count))
    add(matches)
  }

  /// Adds what was learnt to correspond since.
  ///
  /// - Complexity: O(*m*) in the matches.
  mutating func add(_ matches: Matches) {
    for match in matches.matches {
      isMatched.source[Int(match.row)] = true
      isMatched.target[Int(match.column)] = true
    }
  }

  /// The rows that are near a column.
  ///
  /// - Complexity: O(log *n*) in the number of rows.
  func rows(near column: Int) -> Range<Int> {
    let first = windows.partitionPoint { $0.upperBound > column }
    let last = windows.partitionPoint { $0.lowerBound > column }
    return first..<max(first, last)
  }
}
