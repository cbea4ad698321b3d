/// Lines that hold both languages, told by what stands around them before the languages take turns.
extension Draft {
  /// Headings in both languages that stand alone, and the cells of columns whose cells hold both.
  ///
  /// Two headings below each other, of which each names a thing of the other language, are for the turns to tell.
  func markHeadingsAndColumns(_ finder: FurnitureFinder, _ isSplit: inout [Bool]) {
    let open = lines.indices.filter { finder.reasons[$0] == nil }
    func isBoth(_ index: Int) -> Bool {
      splits[index]?.isBalanced == true && lines[index].isMixed && !lines[index].endsSentence
    }
    for (place, index) in open.enumerated() where scanner.isHeading(lines[index]) && isBoth(index) {
      let isBesideOther = [place - 1, place + 1].contains {
        open.indices.contains($0) && headingLevel(open[$0]) == headingLevel(index) && !isBoth(open[$0])
      }
      if !isBesideOther { isSplit[index] = true }
    }
    for index in open where isBoth(index) && isCaption(lines[index]) { isSplit[index] = true }
    let columns = columnsInBoth(open)
    for index in open where (splits[index].map { $0.imbalance <= 8 } ?? false) {
      if let column = column(of: index), columns.contains(column) { isSplit[index] = true }
    }
  }

  /// The columns most of whose cells hold both languages, in tables that have no column in one of the two.
  private func columnsInBoth(_ open: [Int]) -> Set<Column> {
    var counts: [Column: (both: Int, one: Int)] = [:]
    for index in open where !isFigure(lines[index]) && cell(index)?.isHeader == false {
      // A name of a program, such as the field that a row is about, is in no language.
      guard let column = column(of: index), !isIdentifier(lines[index]) else { continue }
      let isBoth = splits[index]?.isBalanced == true && lines[index].isMixed
      counts[column, default: (0, 0)].both += isBoth ? 1 : 0
      counts[column, default: (0, 0)].one += isBoth ? 0 : 1
    }
    let inOne = Set(counts.filter { $0.value.one >= 2 && $0.value.one > $0.value.both }.map(\.key.table))
    return Set(
      counts.filter {
        $0.value.both >= 2 && $0.value.both >= 2 * $0.value.one && !inOne.contains($0.key.table)
      }
      .map(\.key))
  }

  /// Whether a line is one word of ASCII without a capital at its beginning: `keep`, `--max-size`, `run_at`.
  private func isIdentifier(_ line: PageLine) -> Bool {
    let text = scanner.bytes[line.span.range]
    return text.allSatisfy { $0 > 0x20 && $0 < 0x80 }
      && text.first.map { !LabelCursor.isCapital(UInt32($0)) } == true
  }

  /// Whether a line says a number, with the letters of a unit at most: 12元, `HK$35`.
  func isFigure(_ line: PageLine) -> Bool {
    line.isNeutral || line.traits.contains(.digits) && line.mass <= Self.unitMass
  }

  /// The letters of the longest unit, in letters' worth.
  private static let unitMass: Float = 4

  /// Whether a line says in both languages which table or picture it is about: `表1 各物种 Table 1 Species`.
  private func isCaption(_ line: PageLine) -> Bool {
    guard line.traits.contains(.digits), line.span.count <= 240 else { return false }
    let text = String(decoding: scanner.bytes[line.span.range], as: UTF8.self)
    return Self.captions.allSatisfy { text.firstMatch(of: $0) != nil }
  }

  private static var captions: [Regex<Substring>] {
    [/(?i)\b(?:fig|figure|table|plate|chart|map|photo)\.? ?\d/, /[图圖表照片] ?\d/]
  }

  /// Marks the rows of a form that both languages share: two and more below each other, each a label in both, a wide space, and a
  /// figure or a code, `Voltage / 电压      220 V`.
  func markRowsInBoth(_ finder: inout FurnitureFinder) {
    var rows: [Int] = []
    for index in lines.indices {
      let isRow = finder.reasons[index] == nil && isRowInBoth(lines[index])
      if !isRow || lines[index].followsBlank {
        markRows(rows, &finder)
        rows = []
      }
      if isRow { rows.append(index) }
    }
    markRows(rows, &finder)
  }

  private func markRows(_ rows: [Int], _ finder: inout FurnitureFinder) {
    if rows.count >= 2 { for row in rows { finder.mark(row, .decoration) } }
  }

  private func isRowInBoth(_ line: PageLine) -> Bool {
    guard line.block < 0, line.span.count <= 160, !line.endsSentence else { return false }
    let text = scanner.bytes[line.span.range]
    guard
      let gap = text.indices.dropLast(2).first(where: {
        text[$0] == 0x09 || text[$0] == 0x20 && text[$0 + 1] == 0x20 && text[$0 + 2] == 0x20
      })
    else { return false }
    let label = scanner.line(Blank.trimmed(line.span.lowerBound..<gap, of: scanner.bytes))
    let value = scanner.line(Blank.trimmed(gap..<line.span.upperBound, of: scanner.bytes))
    return label.isMixed && scanner.inlineSplit(of: label) != nil && (isFigure(value) || isCode(value))
  }

  /// Marks menus and signs in both languages, whose parts cannot go to their sides: marks divide them, and each part says
  /// the same in both, `Tickets 购票 · Map 平面图`.
  func markMenusInBoth(_ finder: inout FurnitureFinder) {
    for index in lines.indices where finder.reasons[index] == nil && isMenuInBoth(lines[index]) {
      finder.mark(index, .medium)
    }
  }

  private func isMenuInBoth(_ line: PageLine) -> Bool {
    guard line.isMixed, line.mass <= 150, !line.endsSentence else { return false }
    var parts: [Range<Int>] = []
    var (start, offset) = (line.span.lowerBound, line.span.lowerBound)
    while offset < line.span.upperBound {
      let (scalar, length) = scanner.bytes.scalar(at: offset)
      if [0x7C, 0xB7, 0x2022, 0xFF5C].contains(scalar) {
        parts.append(start..<offset)
        start = offset + length
      }
      offset += length
    }
    parts.append(start..<line.span.upperBound)
    return parts.count > 1
      && parts.allSatisfy { part in
        let text = Blank.trimmed(part, of: scanner.bytes)
        if text.isEmpty { return false }
        let line = scanner.line(text)
        return line.isMixed && scanner.inlineSplit(of: line)?.isBalanced == true
      }
  }

  /// The rank of the heading that a line is, 1 outermost.
  func headingLevel(_ index: Int) -> Int? {
    guard lines[index].block >= 0, case .heading(let level) = scanner.blocks[lines[index].block].kind else {
      return nil
    }
    return level
  }
}
