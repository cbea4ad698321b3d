/// For pairs of token types, how much likelier one is beside the other than anywhere.
///
/// With *S* the strength of a pair and *c* the occurrences in the document, the two directions are
///
///     R(column | row) = S · N / (1 + Σ S(column′, row) c(column′))        N tokens of the columns
///     R(row | column) = S · M / (1 + Σ S(column, row′) c(row′))           M tokens of the rows
///
/// that is, the translation probability of IBM Model 1 restricted to the words of the document, divided by the
/// word's own probability. Pairs of rare words that translate each other so weigh most, with no other measure
/// of rarity. Sparse: pairs that aren't stored have ratio 0.
struct Ratios {
  struct Entry {
    let column: Int32
    let toColumn: Float
    let toRow: Float
  }

  /// By row type, and within one in ascending order of column types.
  let entries: [Entry]
  /// The columns of the entries alone, for loops that pass over most of them.
  let columns: [Int32]
  /// For every row type its first entry, and behind the last the count of entries.
  let starts: [Int]

  func entries(ofRow type: Int32) -> ArraySlice<Entry> { entries[starts[Int(type)]..<starts[Int(type) + 1]] }

  /// The entry of a pair, if it is stored.
  ///
  /// - Complexity: O(log *n*) in the entries of the row type.
  func entry(row: Int32, column: Int32) -> Entry? {
    let own = entries(ofRow: row)
    let place = own.partitionPoint { $0.column >= column }
    return place < own.endIndex && own[place].column == column ? own[place] : nil
  }
}

/// How strongly pairs of token types are known to correspond, before the document is looked at: 1 for a
/// translation that a lexicon lists alone, less for parts of words and for loose translations.
struct Strengths {
  private(set) var pairs: [SparseRows.Statement] = []

  /// Adds what is known of a pair; of two statements about one pair the stronger holds.
  mutating func add(row: Int32, column: Int32, strength: Float) {
    pairs.append(SparseRows.Statement(row: row, column: column, value: strength))
  }

  /// - Complexity: that of ``SparseRows``.
  func ratios(rowOccurrences: [Int32], columnOccurrences: [Int32]) -> Ratios {
    var distinct: [SparseRows.Statement] = []
    distinct.reserveCapacity(pairs.count)
    SparseRows.forEachPair(
      of: pairs, rows: rowOccurrences.count, columns: columnOccurrences.count, joining: { $0 = max($0, $1) }
    ) { row, column, strength in
      distinct.append(SparseRows.Statement(row: row, column: column, value: strength))
    }
    let rowTotal = rowOccurrences.reduce(0) { $0 + Float($1) }
    let columnTotal = columnOccurrences.reduce(0) { $0 + Float($1) }
    var ofRow = [Float](repeating: 1, count: rowOccurrences.count)
    var ofColumn = [Float](repeating: 1, count: columnOccurrences.count)
    for pair in distinct {
      ofRow[Int(pair.row)] += pair.value * Float(columnOccurrences[Int(pair.column)])
      ofColumn[Int(pair.column)] += pair.value * Float(rowOccurrences[Int(pair.row)])
    }
    return Ratios(
      rowTypes: rowOccurrences.count,
      sorted: distinct.lazy.map { pair in
        (
          row: pair.row,
          entry: Ratios.Entry(
            column: pair.column, toColumn: pair.value * columnTotal / ofRow[Int(pair.row)],
            toRow: pair.value * rowTotal / ofColumn[Int(pair.column)])
        )
      })
  }
}

extension Ratios {
  /// - Parameter sorted: entries in ascending order of row types, then column types.
  init(rowTypes: Int, sorted: some Sequence<(row: Int32, entry: Entry)>) {
    var entries: [Entry] = []
    var columns: [Int32] = []
    var starts: [Int] = [0]
    starts.reserveCapacity(rowTypes + 1)
    for (row, entry) in sorted {
      while starts.count <= Int(row) { starts.append(entries.count) }
      entries.append(entry)
      columns.append(entry.column)
    }
    while starts.count <= rowTypes { starts.append(entries.count) }
    self.entries = entries
    self.columns = columns
    self.starts = starts
  }
}
