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

  /// - Parameter windows: by row segment, ranges of column segments.
  /// - Complexity: O(*t* + *m*) for *t* tokens of rows, each with its entries, and of windows, and *m* matches.
  init(rows: Profile, columns: Profile, ratios: Ratios, windows: [Range<Int>]) {
    var finder = MatchFinder(rows: rows, columns: columns, ratios: ratios)
    var cellOffsets: [Int] = [0]
    var starts: [Int32] = []
    var matches: [Match] = []
    cellOffsets.reserveCapacity(windows.count + 1)
    for (segment, window) in windows.enumerated() {
      if !window.isEmpty { finder.load(rowSegment: segment, near: window) }
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

  /// The matches of a row with successive columns, as far as they lie in the row's window: cells of a row stand side
  /// by side.
  func range(row: Int, columns: Range<Int>) -> Range<Int> {
    let window = windows[row]
    let held = columns.clamped(to: window)
    let cell = cellOffsets[row] - window.lowerBound
    return Int(starts[cell + held.lowerBound])..<Int(starts[cell + held.upperBound])
  }

  /// For every column segment the row segments whose windows hold it, where the ends of the windows never move backwards.
  ///
  /// - Complexity: O(*n*) in the numbers of rows and columns.
  func rowsNearColumns(_ count: Int) -> [Range<Int>] {
    var first = 0
    var end = 0
    return (0..<count).map { column in
      while first < windows.count, windows[first].upperBound <= column { first += 1 }
      while end < windows.count, windows[end].lowerBound <= column { end += 1 }
      return first..<max(first, end)
    }
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

/// Finds the matches between one row segment and the column segments near it: the entries of the row's tokens are laid
/// out by column type once, then each token of a column finds its partners at once.
struct MatchFinder {
  private struct Link: BitwiseCopyable {
    var token: Int32 = 0
    var next: Int32 = 0
    var column: Int32 = 0
    var toColumn: Float = 0
    var toRow: Float = 0
  }

  private let rows: Profile
  private let columns: Profile
  private let ratios: Ratios
  private let near: NearTypes
  /// By column type the first of `links`, or −1.
  private let heads: Scratch<Int32>
  /// The first `count` are those of the segment.
  private var links = Scratch<Link>(repeating: Link(), count: 0)
  private var count = 0

  init(rows: Profile, columns: Profile, ratios: Ratios) {
    self.rows = rows
    self.columns = columns
    self.ratios = ratios
    heads = Scratch(repeating: -1, count: columns.typeCount)
    near = NearTypes(columns)
  }

  /// - Parameter near: the column segments that will be asked for.
  /// - Complexity: O(*t* + *e*) in the tokens that come near or go away, and the entries of the row's tokens.
  mutating func load(rowSegment: Int, near columns: Range<Int>) {
    near.move(to: columns)
    for index in 0..<count { heads[Int(links[index].column)] = -1 }
    count = 0
    let tokens = rows.tokenRange(rowSegment..<rowSegment + 1)
    let needed = tokens.reduce(0) { $0 + entryRange($1).count }
    if links.count < needed { links = Scratch(repeating: Link(), count: needed * 2) }
    // Backwards, so that the links of a type come in order of the tokens.
    for token in tokens.reversed() {
      for index in entryRange(token) {
        let column = Int(ratios.columns[index])
        if !near.contains(column) { continue }
        let entry = ratios.entries[index]
        links[count] = Link(
          token: Int32(truncatingIfNeeded: token), next: heads[column], column: entry.column,
          toColumn: entry.toColumn, toRow: entry.toRow)
        heads[column] = Int32(truncatingIfNeeded: count)
        count += 1
      }
    }
  }

  /// The entries of the type of a token.
  @inline(__always)
  private func entryRange(_ token: Int) -> Range<Int> {
    let type = Int(rows.tokens.types[token])
    return ratios.starts[type]..<ratios.starts[type + 1]
  }

  func appendMatches(columnSegment: Int, to matches: inout [Matches.Match]) {
    forEachMatch(columnSegment: columnSegment) { matches.append($0) }
  }

  @inline(__always)
  func forEachMatch(columnSegment: Int, _ body: (Matches.Match) -> Void) {
    for token in columns.tokenRange(columnSegment..<columnSegment + 1) {
      var link = heads[Int(columns.tokens.types[token])]
      while link >= 0 {
        let found = links[Int(link)]
        body(
          Matches.Match(row: found.token, column: Int32(token), toColumn: found.toColumn, toRow: found.toRow))
        link = found.next
      }
    }
  }
}
