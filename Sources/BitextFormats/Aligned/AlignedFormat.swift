public import Bitext

/// The formats of aligned text that are read. Each is called as ``ReportFormat`` calls it.
public enum AlignedFormat: String, Sendable, CaseIterable {
  /// Translation Memory eXchange.
  case tmx
  /// XLIFF 2.x, and the same as ``xliff12``: the file tells which.
  case xliff
  /// XLIFF 1.2.
  case xliff12 = "xliff-1.2"
  /// Catalogues of gettext.
  case po
  /// A table with commas or semicolons, and the names of its columns first.
  case csv
  /// The same with tabs.
  case tsv
  /// A report of this program.
  case json
  /// An object a line: a report of this program, a bead of one, or the texts of both sides.
  case jsonl
  /// The same, in which the lines are beads.
  case jsonlBeads = "jsonl-beads"
  /// The same, in which the lines are texts by language.
  case jsonlTranslation = "jsonl-translation"
  /// Two files of lines, one for each side, and perhaps one of identifiers.
  case moses
  /// Links of InterText, with two documents.
  case intertext
  /// `[0, 1]:[0]:0.3`, a bead a line.
  case vecalign
  /// hunalign's ladder of numbers.
  case ladder
  /// hunalign's texts, a pair a line.
  case ladderText = "ladder-text"
  /// `1,2 <=> 1`, a bead a line.
  case champollion

  /// Whether the format holds indices only, so that its beads need the files they count.
  public var isOfIndices: Bool { [.vecalign, .ladder, .champollion].contains(self) }

  /// The format that the beginning of a file shows, nil where it shows none.
  ///
  /// - Parameter name: What the file is called: one that is called a table is one, if nothing speaks against it.
  public init?(recognizing bytes: [UInt8], name: String? = nil) {
    if let format = Self.shown(by: bytes) {
      self = format
      return
    }
    switch name.flatMap({ ReportFormat(fileName: $0) }) {
    case .csv: self = .csv
    case .tsv: self = .tsv
    default: return nil
    }
  }

  /// The format of a file that could be taken for a page and is a memory beyond doubt; nil for pages.
  init?(memory bytes: [UInt8], name: String) {
    guard let format = Self.shown(by: Array(bytes.prefix(1 << 14))) else { return nil }
    let head = XMLText.head(of: bytes.prefix(1 << 14))
    switch format {
    case .tmx, .xliff, .intertext, .po: break
    // A page may begin with the names of two languages.
    case .csv, .tsv: guard [.csv, .tsv].contains(ReportFormat(fileName: name)) else { return nil }
    case .json: guard head.contains("\"schema\"") else { return nil }
    case .jsonl:
      let line = head.drop { $0.isWhitespace }.prefix { !$0.isNewline }
      guard let members = try? JSONMembers(Array(line.utf8)).members.map(\.key) else { return nil }
      let isOurs = ["schema", "report", "translation"].contains(where: members.contains)
      guard isOurs || TableColumns(of: members, wanted: Bilingual(source: nil, target: nil)) != nil else {
        return nil
      }
    default: return nil
    }
    self = format
  }

  private static func shown(by bytes: [UInt8]) -> AlignedFormat? {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    let head = XMLText.head(of: start)
    let line =
      head.split(whereSeparator: \.isNewline).first { $0.contains { !$0.isWhitespace } }?
      .drop { $0.isWhitespace || $0 == "\u{FEFF}" } ?? ""
    let sign = Array(line.prefix { !$0.isNewline }.utf8) + [0x0A]
    if LineRecordScanner.separatorMark(of: sign[...]) > 0 { return sign[4] == 0x09 ? .tsv : .csv }
    if line.first == "<" || line.unicodeScalars.first == "<" {
      if head.contains("<tmx") {
        return .tmx
      } else if head.contains("<xliff") {
        return .xliff
      } else if head.contains("<linkGrp") {
        return .intertext
      } else {
        return nil
      }
    } else if line.first == "[" {
      return .vecalign
    } else if line.first == "{" {
      // An object over many lines is one report.
      return line.dropFirst().allSatisfy(\.isWhitespace) ? .json : .jsonl
    } else if line.contains("<=>") {
      return .champollion
    } else if line.hasPrefix("msgid ") || line.first == "#" && head.contains("\nmsgid ") {
      return .po
    } else if let separator = TableReader.separator(ofTable: String(line)) {
      return separator == 0x09 ? .tsv : .csv
    } else if line.contains("\t") || line.contains(" ") {
      let fields = line.split { $0 == "\t" || $0 == " " || $0 == "\r" }
      let isRung = (2...3).contains(fields.count) && fields.prefix(2).allSatisfy { Int($0) != nil }
      // Two texts, and perhaps a score: more columns are of a table that has to say what they are.
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      let isPair = columns.count == 2 || columns.count == 3 && Double(columns[2]) != nil
      if isRung { return .ladder }
      if TableReader.hasNames(head, separator: 0x2C) || TableReader.hasNames(head, separator: 0x3B) {
        return .csv
      }
      guard line.contains("\t") else { return nil }
      return isPair && !TableReader.hasNames(head, separator: 0x09) ? .ladderText : .tsv
    } else if TableReader.hasNames(head, separator: 0x2C) || TableReader.hasNames(head, separator: 0x3B) {
      return .csv
    } else {
      return nil
    }
  }

  /// The beads of a file of a format of indices.
  ///
  /// - Precondition: ``isOfIndices``.
  public func beads(in bytes: [UInt8], file: String?) throws(BitextError) -> [IndexBead] {
    precondition(isOfIndices, "\(rawValue) holds texts")
    switch self {
    case .ladder: return try LadderReader().beads(in: bytes, file: file)
    case .champollion: return try ChampollionReader().beads(in: bytes, file: file)
    default: return try VecalignReader().beads(in: bytes, file: file)
    }
  }
}

extension AlignedText {
  /// Text whose beads a file gives as indices, and whose segments are the lines of two others.
  ///
  /// - Throws: a ``BitextError`` if the beads do not fit the lines.
  public init(
    _ beads: [IndexBead], of documents: Bilingual<Document>, file: String?
  ) throws(BitextError) {
    let segmentation = documents.map(LineSegmenter().segmentation)
    let counts = segmentation.map(\.sentences.count)
    self.init(segmentation: segmentation, sentences: try Alignment(beads, counts: counts, file: file))
  }

  /// The same, of pages whose languages are named or found out.
  public init(
    _ beads: [IndexBead], of pages: Bilingual<Page>, languages: Bilingual<Language?>, file: String?
  ) throws(BitextError) {
    let languages = Language.customary(of: pages, given: languages)
    let documents = Bilingual(
      source: Document(page: pages.source, language: languages.source),
      target: Document(page: pages.target, language: languages.target))
    try self.init(beads, of: documents, file: file)
  }

  /// Beads without their texts, to be written in another format of indices.
  ///
  /// Each segment is a line with a mark on it.
  public init(withoutTexts beads: [IndexBead], file: String?) throws(BitextError) {
    var counts = Bilingual(source: 0, target: 0)
    for bead in beads {
      for side in Side.allCases { counts[side] = max(counts[side], min(bead[side].max() ?? -1, 1 << 40) + 1) }
    }
    // A file that names a segment far behind all others would cost memory for those between.
    let held = beads.reduce(0) { $0 + $1.source.count + $1.target.count }
    let most = (held + 16) * 64
    guard counts.source <= most, counts.target <= most else {
      throw BitextError(
        .malformed,
        "The beads name a segment \(max(counts.source, counts.target) - 1), but hold only \(held).",
        remedy: "Check the indices of the file.", file: file)
    }
    try self.init(
      beads,
      of: counts.map { Document(String(repeating: "·\n", count: $0), language: Language("und")) }, file: file)
  }
}
