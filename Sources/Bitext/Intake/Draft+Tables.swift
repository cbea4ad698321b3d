/// The cells of tables: in which language they are, and which both languages share.
extension Draft {
  /// Of a table with a language a column, gives each cell to the language of its column, whatever its letters say: text that
  /// was left untranslated stands in the place of its translation. A table that is in one language has all its cells in it.
  func settleColumns(_ judged: [Int], _ isSecond: inout [Bool]) {
    var counts: [Column: (first: Int, second: Int)] = [:]
    var tables: [Int: (first: Int, second: Int)] = [:]
    for index in judged where !lines[index].isNeutral {
      guard let column = column(of: index) else { continue }
      if isSecond[index] {
        counts[column, default: (0, 0)].second += 1
        tables[column.table, default: (0, 0)].second += 1
      } else {
        counts[column, default: (0, 0)].first += 1
        tables[column.table, default: (0, 0)].first += 1
      }
    }
    for index in judged {
      guard let table = column(of: index)?.table, let count = tables[table],
        max(count.first, count.second) >= 4,
        max(count.first, count.second) >= 4 * min(count.first, count.second)
      else { continue }
      // A cell in letters of the other language may be a name.
      if lines[index].isNeutral || lines[index].mass < 40 { isSecond[index] = count.second > count.first }
    }
    /// Whether the cells of a column are in the second language, if nearly all of them are in one.
    func side(_ column: Column) -> Bool? {
      guard let count = counts[column] else { return nil }
      let (most, least) = (max(count.first, count.second), min(count.first, count.second))
      return most >= 4 && most >= 4 * least ? count.second > count.first : nil
    }
    for (index, column) in judged.compactMap({ index in column(of: index).map { (index, $0) } }) {
      guard let own = side(column) else { continue }
      let hasOther = [column.column - 1, column.column + 1].contains {
        side(Column(table: column.table, column: $0)) == !own
      }
      if hasOther { isSecond[index] = own }
    }
  }

  /// The cells without words that both languages share: those of a row that says what it is in both, in one cell or in two
  /// side by side. A number between the two is that of the first.
  ///
  /// - Complexity: O(*n*) in the lines.
  func sharedCells(_ judged: [Int], _ isSecond: [Bool], _ isSplit: [Bool]) -> [Int] {
    struct Row: Hashable { let table, row: Int }
    struct Texts {
      var columns: ClosedRange<Int>
      var isFirst = false
      var isSecond = false
    }
    var texts: [Row: Texts] = [:]
    func place(_ index: Int) -> (row: Row, column: Int)? {
      cell(index).map { (Row(table: $0.table, row: $0.row), $0.column) }
    }
    for index in lines.indices where !isFigure(lines[index]) {
      guard let (row, column) = place(index) else { continue }
      var own = texts[row] ?? Texts(columns: column...column)
      own.columns = min(own.columns.lowerBound, column)...max(own.columns.upperBound, column)
      let isBoth = isSplit[index] || lines[index].isMixed
      own.isFirst = own.isFirst || isBoth || !isSecond[index]
      own.isSecond = own.isSecond || isBoth || isSecond[index]
      texts[row] = own
    }
    let shared = sharedColumns(isSecond, isSplit)
    let whole = sharedTables(isSplit)
    return judged.filter { index in
      if let column = column(of: index) {
        if whole.contains(column.table) { return !isSplit[index] }
        if shared.contains(column), cell(index)?.isHeader == false { return true }
      }
      guard isFigure(lines[index]), let (row, column) = place(index), let own = texts[row] else {
        return false
      }
      return own.isFirst && own.isSecond && !own.columns.contains(column)
    }
  }

  /// The columns that are headed in both languages and whose cells are all in one, in tables with a column in each language besides:
  /// names of fields, types, and what else is the same for both.
  ///
  /// - Complexity: O(*n*) in the lines.
  private func sharedColumns(_ isSecond: [Bool], _ isSplit: [Bool]) -> Set<Column> {
    var headed: Set<Column> = []
    var counts: [Column: (first: Int, second: Int)] = [:]
    for index in lines.indices where !lines[index].isNeutral {
      guard let column = column(of: index), let cell = cell(index) else { continue }
      if cell.isHeader {
        if isSplit[index] || lines[index].isMixed { headed.insert(column) }
      } else {
        counts[column, default: (0, 0)].first += isSecond[index] ? 0 : 1
        counts[column, default: (0, 0)].second += isSecond[index] ? 1 : 0
      }
    }
    var inFirst: Set<Int> = []
    var inSecond: Set<Int> = []
    for (column, count) in counts where !headed.contains(column) {
      if count.second == 0 { inFirst.insert(column.table) }
      if count.first == 0 { inSecond.insert(column.table) }
    }
    return headed.filter { column in
      guard let own = counts[column], own.first == 0 || own.second == 0 else { return false }
      return inFirst.contains(column.table) && inSecond.contains(column.table)
    }
  }

  /// The tables that say what their columns are in both languages and hold nothing but figures and codes in them.
  ///
  /// - Complexity: O(*n*) in the lines.
  private func sharedTables(_ isSplit: [Bool]) -> Set<Int> {
    var isHeaded: [Int: Bool] = [:]
    var hasWords: Set<Int> = []
    for index in lines.indices {
      guard let cell = cell(index) else { continue }
      if isSplit[index] || lines[index].isMixed {
        isHeaded[cell.table] = isHeaded[cell.table] == true || cell.isHeader
      } else if !isFigure(lines[index]), !isCode(lines[index]) {
        hasWords.insert(cell.table)
      }
    }
    return Set(isHeaded.filter { $0.value && !hasWords.contains($0.key) }.keys)
  }

  /// Whether a line has no word but initials, symbols and units: `LQ`, `S1`, `DIN (mg/L)`.
  func isCode(_ line: PageLine) -> Bool {
    var (isInside, small, letters) = (false, 0, 0)
    for byte in scanner.bytes[line.span.range] {
      switch byte {
      case UInt8(ascii: "("): isInside = true
      case UInt8(ascii: ")"): isInside = false
      case 0x41...0x5A, 0x61...0x7A:
        letters += 1
        if byte & 0x20 != 0, !isInside { small += 1 }
      case 0x80...: return false
      default: (small, letters) = (0, 0)
      }
      if small > Self.longestSymbol || letters > Self.longestCode { return false }
    }
    return true
  }

  /// How many small letters a symbol has, and how many letters a code: `pH`, `UNESCO`.
  private static let (longestSymbol, longestCode) = (1, 6)
}
