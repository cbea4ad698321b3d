internal import Lattice

/// Every pair of tokens near the path that may correspond, cell by cell.
///
/// The cell of row segment *i* and column segment *j* holds the pairs of a token of *i* with a token of *j*. Only
/// the cells of each row's window are held, so memory is linear in the length of the document.
struct Matches {
  struct Match {
    /// Indices of tokens in the two profiles.
    let row: Int32
    let column: Int32
    let toColumn: Float
    let toRow: Float
  }

  /// By row segment: the column segments that are held.
  let windows: [Range<Int>]
  /// For every row segment the number of its first cell; the cells of all windows are numbered through.
  private let cellOffsets: [Int]
  /// For every cell its first match, and behind the last the count of matches.
  private let starts: [Int32]
  let matches: [Match]

  /// - Parameter windows: by row segment, ranges of column segments whose ends never move backwards.
  /// - Complexity: O(*t* + *m*) for *t* tokens of rows, each with its entries, and of windows, and *m* matches.
  init(rows: Profile, columns: Profile, ratios: Ratios, windows: [Range<Int>]) {
    var finder = MatchFinder(rows: rows, columns: columns, ratios: ratios)
    var cellOffsets: [Int] = [0]
    var starts: [Int32] = []
    var matches: [Match] = []
    cellOffsets.reserveCapacity(windows.count + 1)
    for (segment, window) in windows.enumerated() {
      finder.load(rowSegment: segment)
      for column in window {
        starts.append(Int32(matches.count))
        finder.appendMatches(columnSegment: column, to: &matches)
      }
      cellOffsets.append(starts.count)
    }
    starts.append(Int32(matches.count))
    self.windows = windows
    self.cellOffsets = cellOffsets
    self.starts = starts
    self.matches = matches
  }

  /// The matches of a cell, in order of the column's tokens.
  ///
  /// - Precondition: the column lies in the row's window.
  func range(row: Int, column: Int) -> Range<Int> {
    let cell = cellOffsets[row] + column - windows[row].lowerBound
    return Int(starts[cell])..<Int(starts[cell + 1])
  }

  /// The row segments whose windows hold a column segment.
  ///
  /// - Complexity: O(log *n*) in the number of rows.
  func rows(near column: Int) -> Range<Int> {
    let first = windows.partitioningIndex { $0.upperBound > column }
    let last = windows.partitioningIndex { $0.lowerBound > column }
    return first..<max(first, last)
  }

  /// For every token of the two sides whether it has a match.
  func matchedTokens(rows: Int, columns: Int) -> Bilingual<[Bool]> {
    var isMatched = Bilingual(
      source: [Bool](repeating: false, count: rows), target: [Bool](repeating: false, count: columns))
    for match in matches {
      isMatched.source[Int(match.row)] = true
      isMatched.target[Int(match.column)] = true
    }
    return isMatched
  }

  /// For every row segment of a band the column segments that a group in the band may pair it with, if groups have
  /// at most `reach` rows.
  static func windows(of band: Band, reach: Int) -> [Range<Int>] {
    (0..<band.rows).map { row in
      let first = band.lower[max(0, row - reach + 1)]
      let last = band.upper[min(band.rows, row + reach)]
      return first..<max(first, last)
    }
  }
}

/// Finds the matches between one row segment and any column segment: the entries of the row's tokens are laid out by
/// column type once, then each token of a column finds its partners at once.
struct MatchFinder {
  private struct Link {
    let token: Int32
    let next: Int32
    let toColumn: Float
    let toRow: Float
  }

  private let rows: Profile
  private let columns: Profile
  private let ratios: Ratios
  /// By column type the first of `links`, or −1.
  private var heads: [Int32]
  private var links: [Link] = []
  private var loaded: [Int32] = []

  init(rows: Profile, columns: Profile, ratios: Ratios) {
    self.rows = rows
    self.columns = columns
    self.ratios = ratios
    heads = [Int32](repeating: -1, count: columns.typeCount)
  }

  mutating func load(rowSegment: Int) {
    for type in loaded { heads[Int(type)] = -1 }
    loaded.removeAll(keepingCapacity: true)
    links.removeAll(keepingCapacity: true)
    // Backwards, so that the links of a type come in order of the tokens.
    for token in rows.tokenRange(rowSegment..<rowSegment + 1).reversed() {
      let type = Int(rows.tokens[token].type)
      for index in ratios.starts[type]..<ratios.starts[type + 1] {
        let entry = ratios.entries[index]
        let head = heads[Int(entry.column)]
        if head < 0 { loaded.append(entry.column) }
        heads[Int(entry.column)] = Int32(links.count)
        links.append(Link(token: Int32(token), next: head, toColumn: entry.toColumn, toRow: entry.toRow))
      }
    }
  }

  func appendMatches(columnSegment: Int, to matches: inout [Matches.Match]) {
    forEachMatch(columnSegment: columnSegment) { matches.append($0) }
  }

  @inline(__always)
  func forEachMatch(columnSegment: Int, _ body: (Matches.Match) -> Void) {
    for token in columns.tokenRange(columnSegment..<columnSegment + 1) {
      var link = heads[Int(columns.tokens[token].type)]
      while link >= 0 {
        let found = links[Int(link)]
        body(
          Matches.Match(row: found.token, column: Int32(token), toColumn: found.toColumn, toRow: found.toRow))
        link = found.next
      }
    }
  }
}

extension Array {
  /// The first index from which on all elements satisfy a condition that none before it satisfies.
  fileprivate func partitioningIndex(where isBehind: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
