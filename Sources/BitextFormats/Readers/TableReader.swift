public import Bitext

/// Reads a table of two languages: CSV with commas or semicolons, or TSV, with the names of its columns first.
///
/// The columns are found by name: `sourceText` and `targetText`, as this program writes them, `source` and `target`,
/// `src` and `trg`, or the tags of two languages. CSV is read as RFC 4180 has it, with quoted fields that may
/// hold line breaks; in TSV a backslash stands before `t`, `n` and itself if the columns are this program's own.
public struct TableReader: Sendable {
  /// The languages of the sides; nil takes what the names of the columns say, or what is found out.
  public var languages: Bilingual<Language?>

  public init(languages: Bilingual<Language?> = Bilingual(source: nil, target: nil)) {
    self.languages = languages
  }

  private static let names = [
    ("sourcetext", "targettext"), ("source_text", "target_text"), ("source", "target"), ("src", "trg"),
    ("src", "tgt"),
  ]

  /// How the first line divides into columns, nil where it is of one column.
  static func separator(of line: some Collection<UInt8>) -> UInt8? {
    [0x09, 0x2C, 0x3B].first { line.contains($0) }
  }

  /// What stands between the columns of a table whose first line names those of two languages; nil for other lines.
  static func separator(ofTable line: String) -> UInt8? {
    guard let separator = separator(of: line.utf8) else { return nil }
    var scanner = FieldScanner(bytes: Array(line.utf8), separator: separator)
    guard let names = scanner.next()?.fields else { return nil }
    return columns(of: names, Bilingual(source: nil, target: nil)) == nil ? nil : separator
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
    let names: [String]
    let columns: Bilingual<Int>
    let tags: Bilingual<Language>?
    /// Where this program writes the numbers of the segments.
    let numbers: Bilingual<Int>?

    var isOwn: Bool { names.contains("sourceText") }
    func column(_ name: String) -> Int? { names.firstIndex { $0.lowercased() == name } }
  }

  /// - Parameter bytes: The beginning of a table.
  func header(of bytes: [UInt8], file: String?) throws(BitextError) -> Header {
    let first = bytes.drop { $0 == 0x0A || $0 == 0x0D }.prefix { $0 != 0x0A }
    let separator = Self.separator(of: first) ?? 0x09
    var scanner = FieldScanner(bytes: bytes, separator: separator)
    let names = scanner.next()?.fields ?? []
    guard let columns = Self.columns(of: names, languages) else {
      let found = names.prefix(12).map { "“\(TerminalText.cut($0, to: 24))”" }.joined(separator: ", ")
      throw BitextError(
        .malformed, "This table names no columns of two languages; its first line is \(found).",
        remedy: "Name them source and target, or by their languages, such as en and zh.", file: file)
    }
    var numbers: Bilingual<Int>?
    if names.contains("sourceText"), let source = names.firstIndex(of: "source"),
      let target = names.firstIndex(of: "target")
    {
      numbers = Bilingual(source: source, target: target)
    }
    return Header(
      separator: separator, names: names, columns: columns.indices, tags: columns.tags, numbers: numbers)
  }

  /// The bitext of a portion of a table.
  func text(of portion: FilePortion, _ header: Header, file: String?) throws(BitextError) -> AlignedText {
    var scanner = FieldScanner(bytes: portion.bytes, separator: header.separator, line: portion.line)
    if portion.isFirst { _ = scanner.next() }
    let probability = header.column("probability")
    let identifier = header.column("id")
    let documents = header.column("document")
    var builder = AlignedTextBuilder()
    var numbered: [AlignedTextBuilder.NumberedUnit] = []
    /// Numbers count the segments of one document.
    var document: String?
    while let row = scanner.next() {
      func cell(_ column: Int?) -> String? {
        guard let column, column < row.fields.count else { return nil }
        return header.isOwn ? Self.plain(row.fields[column]) : row.fields[column]
      }
      func numbers(_ column: Int) -> [Int] {
        (cell(column) ?? "").split(separator: ",").compactMap { Int($0) }
      }
      let texts = header.columns.map { column in cell(column).map { [$0] } ?? [] }
      let chance = cell(probability).flatMap(Double.init)
      let name = cell(identifier).flatMap { $0.isEmpty ? nil : $0 }
      let own = cell(documents).flatMap { $0.isEmpty ? nil : $0 }
      if own != document {
        try builder.add(numbered, file: file)
        numbered = []
        document = own
      }
      if let columns = header.numbers {
        let bead = IndexBead(
          source: numbers(columns.source), target: numbers(columns.target), probability: chance ?? 1)
        // A row without numbers was written by hand.
        if !(bead.source.isEmpty && bead.target.isEmpty) {
          numbered.append(
            .init(
              bead: bead, texts: texts, lines: Bilingual(source: row.line, target: row.line),
              identifier: name,
              documents: Bilingual(source: own, target: own)))
          continue
        }
      }
      builder.add(
        texts, lines: Bilingual(source: row.line, target: row.line), identifier: name,
        probability: chance ?? 1, document: own)
    }
    try builder.add(numbered, file: file)
    return builder.text(
      languages: Bilingual(
        source: languages.source ?? header.tags?.source, target: languages.target ?? header.tags?.target),
      names: Bilingual(source: file, target: file))
  }

  /// The columns of the two sides, and their languages if they are named by them.
  private static func columns(
    of list: [String], _ languages: Bilingual<Language?>
  ) -> (indices: Bilingual<Int>, tags: Bilingual<Language>?)? {
    let names = list.map { $0.lowercased() }
    for (source, target) in Self.names {
      if let first = names.firstIndex(of: source), let second = names.firstIndex(of: target) {
        return (Bilingual(source: first, target: second), nil)
      }
    }
    let tags = list.filter(isTag)
    guard let choice = LanguageChoice(among: tags, wanted: languages, declared: nil),
      let source = list.firstIndex(of: choice.tags.source),
      let target = list.firstIndex(of: choice.tags.target)
    else { return nil }
    return (Bilingual(source: source, target: target), choice.tags.map(Language.init))
  }

  /// Whether a name is a tag of a language: two or three small letters, and perhaps a script and a region.
  static func isTag(_ name: String) -> Bool {
    let parts = name.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
    guard let first = parts.first, (2...3).contains(first.utf8.count), parts.count <= 3, first != "id",
      first.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return false }
    return parts.dropFirst().allSatisfy {
      (2...4).contains($0.utf8.count) && $0.allSatisfy { $0.isASCII && $0.isLetter }
    }
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

/// The records of a table.
struct FieldScanner {
  let bytes: [UInt8]
  let separator: UInt8
  private var offset = 0
  private var line: Int

  init(bytes: [UInt8], separator: UInt8, line: Int = 1) {
    self.bytes = bytes
    self.separator = separator
    self.line = line
  }

  /// The next record that is not empty, and the line that it begins on.
  mutating func next() -> (fields: [String], line: Int)? {
    while offset < bytes.count, bytes[offset] == 0x0A || bytes[offset] == 0x0D {
      if bytes[offset] == 0x0A { line += 1 }
      offset += 1
    }
    guard offset < bytes.count else { return nil }
    let start = line
    var fields: [String] = []
    while true {
      fields.append(field())
      guard offset < bytes.count, bytes[offset] == separator else { break }
      offset += 1
    }
    return (fields, start)
  }

  /// One field, up to the separator or the end of the line.
  private mutating func field() -> String {
    var field: [UInt8] = []
    // In TSV a quotation mark is one.
    if separator != 0x09, offset < bytes.count, bytes[offset] == 0x22 {
      offset += 1
      while offset < bytes.count {
        if bytes[offset] == 0x22 {
          offset += 1
          guard offset < bytes.count, bytes[offset] == 0x22 else { break }
        }
        if bytes[offset] == 0x0A { line += 1 }
        field.append(bytes[offset])
        offset += 1
      }
    }
    while offset < bytes.count, bytes[offset] != separator, bytes[offset] != 0x0A {
      if bytes[offset] != 0x0D { field.append(bytes[offset]) }
      offset += 1
    }
    return String(decoding: field, as: UTF8.self)
  }
}
