public import Bitext

/// Reads a table of two languages: CSV with commas or semicolons, or TSV, with the names of its columns first.
///
/// The columns are found by name, as ``TableColumns`` tells. CSV is read as RFC 4180 has it, with quoted cells that may hold line
/// breaks, and so is TSV whose cells are quoted; in TSV a backslash stands before `t`, `n` and itself if the columns are this
/// program's own. A first line `sep=;`, as spreadsheets have it, is no row. A row with more cells than there are columns is passed over and counted: a separator in a text that nobody
/// quoted has moved its cells. Rows are kept with the text, so that they can be written as they were, those of this
/// program's own tables with the numbers of their segments.
public struct TableReader: Sendable {
  /// The languages of the sides; nil takes what the names of the columns say, or what is found out.
  public var languages: Bilingual<Language?>

  public init(languages: Bilingual<Language?> = Bilingual(source: nil, target: nil)) {
    self.languages = languages
  }

  /// How the first line divides into columns, nil where it is of one column.
  static func separator(of line: some Collection<UInt8>) -> UInt8? {
    [0x09, 0x2C, 0x3B].first { line.contains($0) }
  }

  /// What stands between the columns of a table whose first line names those of two languages; nil for other lines.
  static func separator(ofTable line: String) -> UInt8? {
    guard let separator = separator(of: line.utf8) else { return nil }
    let bytes = Array(line.utf8)
    var scanner = FieldScanner(
      bytes: bytes, separator: separator, isQuoted: FieldScanner.isQuoted(bytes, separator: separator))
    guard let names = try? scanner.next()?.fields else { return nil }
    return TableColumns(of: names, wanted: Bilingual(source: nil, target: nil)) == nil ? nil : separator
  }

  /// Whether a text is a table whose first line names its columns, whatever they are called: short words that stand in no other
  /// line so, and as many cells in each.
  static func hasNames(_ text: String, separator: UInt8) -> Bool {
    let bytes = Array(text.utf8)
    var scanner = FieldScanner(
      bytes: bytes, separator: separator, isQuoted: FieldScanner.isQuoted(bytes, separator: separator))
    var rows: [[String]] = []
    // The last row may end where the beginning of the file does.
    while rows.count < 12, let row = try? scanner.next()?.fields { rows.append(row) }
    guard let names = rows.first, names.count > 1, rows.count > 1, names.allSatisfy(isName) else {
      return false
    }
    return rows.dropFirst().prefix(10).allSatisfy { row in
      row.count == names.count && !row.allSatisfy(isName)
    }
  }

  /// Whether a cell is as short and plain as the name of a column.
  private static func isName(_ cell: String) -> Bool {
    let name = cell.trimmingBlanks
    return (1...24).contains(name.count)
      && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" || $0 == "." }
      && name.first?.isLetter == true
  }

  /// - Throws: a ``BitextError`` for a table whose columns are of no two languages; it names them.
  public func text(in bytes: [UInt8], file: String?) throws(BitextError) -> AlignedText {
    let page = try Page(bytes: bytes, name: file)
    let header = try header(of: page.utf8, file: file)
    return try text(
      of: FilePortion(bytes: page.utf8, line: 1, isFirst: true, isLast: true), header, file: file)
  }

  /// What the first line of a table says.
  struct Header {
    let separator: UInt8
    /// Whether cells may stand in quotation marks.
    let isQuoted: Bool
    let names: [String]
    let columns: TableColumns
    /// Where this program writes the numbers of the segments.
    let numbers: Bilingual<Int>?

    var isOwn: Bool { names.contains("sourceText") }
    func column(_ name: String) -> Int? { names.firstIndex { $0.lowercased() == name } }

    /// The columns whose cells have a place in a bead, or say what the beads of this program are.
    var readColumns: Set<Int> {
      var columns = Set([columns.indices.source, columns.indices.target])
      columns.formUnion(["probability", "id", "document"].compactMap(column))
      if let numbers { columns.formUnion([numbers.source, numbers.target]) }
      if isOwn, let type = column("type") { columns.insert(type) }
      return columns
    }
  }

  /// - Parameter bytes: The beginning of a table.
  func header(of bytes: [UInt8], file: String?) throws(BitextError) -> Header {
    let mark = LineRecordScanner.separatorMark(of: bytes[...])
    let bytes = Array(bytes[mark...])
    let first = bytes.drop { $0 == 0x0A || $0 == 0x0D }.prefix { $0 != 0x0A }
    let separator = Self.separator(of: first) ?? 0x09
    let isQuoted = FieldScanner.isQuoted(bytes, separator: separator)
    var scanner = FieldScanner(bytes: bytes, separator: separator, isQuoted: isQuoted, file: file)
    let names = try scanner.next()?.fields ?? []
    guard let columns = TableColumns(of: names, wanted: languages) else {
      throw BitextError(
        .malformed, "This table names no columns of two languages; its first line is \(Self.list(names)).",
        remedy:
          "Name them source and target, or by their languages, such as en and zh. Lines of two texts without names are ladder-text, for --from.",
        file: file)
    }
    var numbers: Bilingual<Int>?
    if names.contains("sourceText"), let source = names.firstIndex(of: "source"),
      let target = names.firstIndex(of: "target")
    {
      numbers = Bilingual(source: source, target: target)
    }
    return Header(
      separator: separator, isQuoted: isQuoted, names: names, columns: columns, numbers: numbers)
  }

  /// Names for a message.
  static func list(_ names: [String]) -> String {
    names.prefix(12).map { "“\(TerminalText.cut($0, to: 24))”" }.joined(separator: ", ")
      + (names.count > 12 ? " and \(names.count - 12) more" : "")
  }

  /// The bitext of a portion of a table.
  func text(of portion: FilePortion, _ header: Header, file: String?) throws(BitextError) -> AlignedText {
    var scanner = FieldScanner(
      bytes: portion.bytes, separator: header.separator, isQuoted: header.isQuoted, line: portion.line,
      file: file)
    if portion.isFirst {
      if LineRecordScanner.separatorMark(of: portion.bytes[...]) > 0 { _ = try scanner.next() }
      _ = try scanner.next()
    }
    let probability = header.column("probability")
    let identifier = header.column("id")
    let documents = header.column("document")
    var builder = AlignedTextBuilder()
    /// Numbers count the segments of one document.
    var document: String?
    var identifiers = 0
    var extras: [Extra: Int] = [:]
    let read = header.readColumns
    let isLanguage = header.columns.areLanguages
    /// The rows, and the bead of each, which that of a row with numbers is only known to be behind its document.
    var rows: [(range: Range<Int>, bead: BeadOfRow)] = []
    /// The lines of the rows with too many cells.
    var crowded: [Int] = []
    while let row = try scanner.next() {
      if row.fields.dropFirst(header.names.count).contains(where: { !$0.trimmingBlanks.isEmpty }) {
        crowded.append(row.line)
        rows.append((row.range, .bead(nil)))
        continue
      }
      func cell(_ column: Int?) -> String? {
        guard let column, column < row.fields.count else { return nil }
        return header.isOwn ? Self.plain(row.fields[column]) : row.fields[column]
      }
      func numbers(_ column: Int) -> [Int] {
        (cell(column) ?? "").split(separator: ",").compactMap { Int($0) }
      }
      let texts = header.columns.indices.map { column in cell(column).map { [$0] } ?? [] }
      let chance = cell(probability).flatMap(Double.init)
      let name = cell(identifier).flatMap { $0.isEmpty ? nil : $0 }
      if name != nil { identifiers += 1 }
      for (index, field) in row.fields.enumerated().prefix(header.names.count)
      where !read.contains(index) && !field.trimmingBlanks.isEmpty {
        extras[isLanguage[index] ? .otherText : .field, default: 0] += 1
      }
      let own = cell(documents).flatMap { $0.isEmpty ? nil : $0 }
      if own != document {
        try builder.addWaiting(file: file)
        document = own
      }
      if let columns = header.numbers {
        let bead = IndexBead(
          source: numbers(columns.source), target: numbers(columns.target), probability: chance ?? 1)
        // A row without numbers was written by hand.
        if !(bead.source.isEmpty && bead.target.isEmpty) {
          try builder.add(
            AlignedTextBuilder.NumberedUnit(
              bead: bead, texts: texts, lines: Bilingual(source: row.line, target: row.line),
              identifier: name, documents: Bilingual(source: own, target: own)), file: file)
          rows.append((row.range, .numbered))
          continue
        }
      }
      let bead = builder.add(
        texts, lines: Bilingual(source: row.line, target: row.line), identifier: name,
        probability: chance ?? 1, document: own)
      rows.append((row.range, .bead(bead)))
    }
    try builder.addWaiting(file: file)
    let named = header.columns.languages
    var text = builder.text(
      languages: Bilingual(
        source: languages.source ?? named?.source, target: languages.target ?? named?.target),
      names: Bilingual(source: file, target: file))
    text.extras[.identifier] = identifiers
    text.extras.merge(extras, uniquingKeysWith: +)
    text.remarks = [header.columns.remark].compactMap { $0 }
    if !header.columns.isTurned {
      text.original = OriginalUnits(
        portion.bytes, format: header.separator == 0x09 ? .tsv : .csv, units: BeadOfRow.units(rows, builder))
    }
    if let first = crowded.first {
      text.remarks.append(ReadingRemark(.crowdedRow, count: crowded.count, line: first))
    }
    return text
  }

  /// A cell of this program's own tables without its backslashes.
  private static func plain(_ cell: String) -> String {
    guard cell.contains("\\") else { return cell }
    var text = ""
    var rest = Substring(cell)
    while let character = rest.popFirst() {
      guard character == "\\", let next = rest.popFirst() else {
        text.append(character)
        continue
      }
      switch next {
      case "t": text.append("\t")
      case "n": text.append("\n")
      case "r": text.append("\r")
      case "u":
        if let scalar = UInt32(rest.prefix(4), radix: 16).flatMap(Unicode.Scalar.init) {
          text.unicodeScalars.append(scalar)
          rest = rest.dropFirst(4)
        }
      default: text.append(next)
      }
    }
    return text
  }
}
