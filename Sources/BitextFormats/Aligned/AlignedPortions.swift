public import Bitext

/// The aligned text of a file in portions, so that a memory of any size is read in the memory that one portion takes.
///
/// Memories in TMX, XLIFF, catalogues, tables, JSON Lines and files of lines are cut between their units; a report in JSON
/// is one portion. What has to be known of all of a file, such as the languages that occur in it, is looked for before the first
/// portion is read.
///
///     var portions = try AlignedPortions(of: FileBytes(bytes), format: .tmx, file: "memory.tmx")
///     while let text = try portions.next() { … }
public struct AlignedPortions: Sendable {
  /// How a file is read.
  public struct Options: Sendable {
    /// The languages of the sides, where they were named.
    public var languages: Bilingual<Language?>
    /// Whether a character that XML does not allow makes a file unreadable.
    public var isStrict: Bool
    /// How many units a portion holds at most; `Int.max` for all.
    public var limit: Int

    public init(
      languages: Bilingual<Language?> = Bilingual(source: nil, target: nil), isStrict: Bool = false,
      limit: Int = .max
    ) {
      self.languages = languages
      self.isStrict = isStrict
      self.limit = limit
    }
  }

  private enum Form: Sendable {
    case tmx(TMXReader, TMXReader.Survey, FilePortions<ElementScanner>)
    case table(TableReader, TableReader.Header, FilePortions<LineRecordScanner>)
    case jsonLines(JSONLinesReader, JSONLinesReader.Survey, FilePortions<LineRecordScanner>)
    case xliff(XLIFFReader, OpenElements, FilePortions<ElementScanner>)
    case po(POReader, FilePortions<POReader.MessageScanner>)
    case ladderText(FilePortions<LineRecordScanner>)
    case moses(
      Bilingual<FilePortions<LineRecordScanner>>, identifiers: FilePortions<LineRecordScanner>?,
      Bilingual<String>)
    case rows(
      @Sendable (Place) throws(BitextError) -> (text: AlignedText, place: Place)?, Place)
    case whole(AlignedText?)
  }

  /// A place between the beads of documents that are numbered, such as those of a database.
  package struct Place: Sendable {
    package let document: Int
    package let position: Int

    package init(document: Int, position: Int) {
      self.document = document
      self.position = position
    }
  }

  private var form: Form
  /// The languages of the sides; those of the first portion are those of all.
  private var languages: Bilingual<Language?>
  /// How many segments they hold.
  private var segments = Bilingual(source: 0, target: 0)
  /// How many units the portions so far hold.
  public private(set) var units = 0
  private let file: String?
  /// Whether a byte order mark has to stand before what is kept.
  private var hasMark = false
  /// How many bytes there are to read.
  public let count: Int
  /// How many of them have been read.
  public private(set) var reached = 0
  /// What a person should know about the portions so far.
  public private(set) var remarks: [ReadingRemark] = []
  /// What the portions so far hold beside their texts.
  public private(set) var extras: [Extra: Int] = [:]

  /// - Throws: a ``BitextError`` for a file that is not of the format, or that holds no two languages.
  /// - Precondition: the format holds texts, all in one file.
  public init(
    of bytes: FileBytes, format: AlignedFormat, options: Options = Options(), file: String?
  ) throws(BitextError) {
    self.file = file
    let languages = options.languages
    self.languages = languages
    let beginning = try bytes[0..<3]
    let bytes = try Self.inUTF8(bytes, isXML: [.tmx, .xliff, .xliff12].contains(format), file: file)
    count = bytes.count
    func lines(_ separator: UInt8? = nil) -> FilePortions<LineRecordScanner> {
      FilePortions(bytes, LineRecordScanner(separator: separator), limit: options.limit)
    }
    // Who has put a mark there may ask for it: a spreadsheet takes a table without it for one in another encoding.
    hasMark = beginning == [0xEF, 0xBB, 0xBF]
    switch format {
    case .tmx:
      let reader = TMXReader(languages: languages, isStrict: options.isStrict)
      form = .tmx(
        reader, try reader.survey(of: bytes), FilePortions(bytes, TMXReader.unitScanner, limit: options.limit)
      )
    case .csv, .tsv:
      let reader = TableReader(languages: languages)
      let header = try reader.header(of: try bytes[0..<1 << 20], file: file)
      form = .table(reader, header, lines(header.isQuoted ? header.separator : nil))
      hasMark = [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]].contains { beginning.starts(with: $0) }
    case .jsonl, .jsonlBeads, .jsonlTranslation:
      let reader = JSONLinesReader(languages: languages)
      form = .jsonLines(reader, try reader.survey(of: bytes, file: file), lines())
    case .ladderText: form = .ladderText(lines())
    case .xliff, .xliff12:
      form = .xliff(
        XLIFFReader(languages: languages, isStrict: options.isStrict), OpenElements(),
        FilePortions(bytes, XLIFFReader.unitScanner, limit: options.limit))
    case .po:
      form = .po(
        POReader(languages: languages),
        FilePortions(bytes, POReader.MessageScanner(), limit: options.limit))
    case .json:
      form = .whole(try ReportReader().report(in: try bytes.all, file: file).alignedText(file))
    case .moses, .intertext, .vecalign, .ladder, .champollion:
      preconditionFailure("\(format.rawValue) is no file of texts")
    }
  }

  /// Portions of a pair of files of lines.
  public init(
    ofLines files: Bilingual<FileBytes>, identifiers: FileBytes?, names: Bilingual<String>,
    options: Options = Options()
  ) throws(BitextError) {
    file = nil
    var sides = files
    for side in Side.allCases { sides[side] = try Self.inUTF8(files[side], isXML: false, file: names[side]) }
    count = sides.source.count
    func lines(_ bytes: FileBytes) -> FilePortions<LineRecordScanner> {
      FilePortions(bytes, LineRecordScanner(), limit: options.limit)
    }
    languages = options.languages
    form = .moses(
      Bilingual(source: lines(sides.source), target: lines(sides.target)),
      identifiers: identifiers.map(lines), names)
  }

  /// Portions of something that is no file of bytes.
  ///
  /// - Parameters:
  ///   - count: How many beads there are.
  ///   - read: Gives the portion behind a place, and where it ends; nil if there is none.
  package init(
    count: Int, _ read: @escaping @Sendable (Place) throws(BitextError) -> (text: AlignedText, place: Place)?
  ) {
    form = .rows(read, Place(document: 0, position: 0))
    languages = Bilingual(source: nil, target: nil)
    file = nil
    self.count = count
  }

  /// Text that is whole.
  public init(_ text: AlignedText) {
    form = .whole(text)
    languages = text.segmentation.map(\.document.language)
    file = nil
    count = 0
  }

  /// The document that the last unit so far is of, where the file says so.
  private var lastDocument: String?

  /// What they are, if they are lines of JSON that can be written as they stand.
  public var keptLines: ReportFormat? {
    guard case .jsonLines(_, let survey, _) = form else { return nil }
    return survey.keptFormat
  }

  /// Makes lines of JSON one portion.
  ///
  /// - Precondition: none was read yet.
  public mutating func joinLines() {
    guard case .jsonLines(let reader, let survey, let portions) = form else { return }
    form = .jsonLines(reader, survey, portions.whole)
  }

  /// The next portion; nil behind the last. There always is a first one.
  public mutating func next() throws(BitextError) -> AlignedText? {
    var text = try read()
    if hasMark {
      text?.original?.hasMark = true
      hasMark = false
    }
    if let own = text {
      languages = own.segmentation.map(\.document.language)
      if units > 0 { text = own.behind(segments: segments, units: units) }
      for side in Side.allCases { segments[side] += own.sentences.counts[side] }
      units += own.sentences.beads.count
    }
    if let text {
      remarks = ReadingRemark.joined(remarks, text.remarks)
      extras.merge(text.extras, uniquingKeysWith: +)
      // A document that goes on over the end of a portion is one.
      let (first, last) = text.outerDocuments
      if let first, first == lastDocument { extras[.document, default: 1] -= 1 }
      lastDocument = last
    }
    return text
  }

  private mutating func read() throws(BitextError) -> AlignedText? {
    switch form {
    case .tmx(let reader, let survey, var portions):
      // One holder of the buffer, so that it is not copied.
      form = .whole(nil)
      defer { form = .tmx(reader, survey, portions) }
      guard let portion = try portions.next() else { return nil }
      reached = portions.start
      return try reader.text(of: portion, survey, file: file)
    case .table(var reader, let header, var portions):
      reader.languages = languages
      form = .whole(nil)
      defer { form = .table(reader, header, portions) }
      guard let portion = try portions.next() else { return nil }
      reached = portions.start
      return try reader.text(of: portion, header, file: file)
    case .jsonLines(var reader, let survey, var portions):
      reader.languages = languages
      form = .whole(nil)
      defer { form = .jsonLines(reader, survey, portions) }
      guard let portion = try portions.next() else { return nil }
      reached = portions.start
      return try reader.text(of: portion, survey, file: file)
    case .xliff(var reader, var open, var portions):
      reader.languages = languages
      form = .whole(nil)
      defer { form = .xliff(reader, open, portions) }
      guard let portion = try portions.next() else { return nil }
      reached = portions.start
      defer { open.pass(portion.bytes) }
      return try reader.text(of: portion, within: open, file: file)
    case .po(var reader, var portions):
      reader.languages = languages
      form = .whole(nil)
      defer { form = .po(reader, portions) }
      guard let portion = try portions.next() else { return nil }
      reached = portions.start
      return try reader.text(of: portion, file: file)
    case .ladderText(var portions):
      form = .whole(nil)
      defer { form = .ladderText(portions) }
      guard let portion = try portions.next() else { return nil }
      reached = portions.start
      return try LadderReader().text(of: portion, file: file, languages: languages)
    case .moses(var portions, var identifiers, let names):
      form = .whole(nil)
      defer { form = .moses(portions, identifiers: identifiers, names) }
      let (source, target) = (try portions.source.next(), try portions.target.next())
      let keys = try identifiers?.next()
      if source == nil && target == nil { return nil }
      reached = portions.source.start
      let empty = FilePortion(bytes: [], line: (source ?? target)?.line ?? 1, isFirst: false, isLast: true)
      return try MosesReader().text(
        of: Bilingual(source: source ?? empty, target: target ?? empty),
        identifiers: identifiers == nil ? nil : keys ?? empty, names: names, languages: languages)
    case .rows(let read, let place):
      guard let (text, end) = try read(place) else { return nil }
      form = .rows(read, end)
      reached += text.sentences.beads.count
      return text
    case .whole(let text):
      form = .whole(nil)
      reached = count
      return text
    }
  }

  /// The beginning of a file, up to the end of a line.
  private static func sample(of file: FileBytes) throws(BitextError) -> [UInt8] {
    let head = try file[0..<1 << 16]
    return head.count < file.count ? Array(head[...(head.lastIndex(of: 0x0A) ?? head.count - 1)]) : head
  }

  /// Whether all of a file is UTF-8: its beginning may be in English, and Chinese in another encoding stand behind it.
  ///
  /// - Complexity: O(*n*) in the bytes.
  private static func isUTF8(_ file: FileBytes) throws(BitextError) -> Bool {
    var start = 0
    while start < file.count {
      var piece = try file[start..<min(file.count, start + 1 << 20)]
      // A character is not cut.
      if start + piece.count < file.count {
        while piece.count > 1, let last = piece.last, last & 0xC0 == 0x80 { piece.removeLast() }
        if piece.count > 1, let last = piece.last, last >= 0xC0 { piece.removeLast() }
      }
      guard String(validating: piece, as: UTF8.self) != nil else { return false }
      start += piece.count
    }
    return true
  }

  /// The bytes in UTF-8. A file in another encoding is read and decoded whole.
  private static func inUTF8(_ file: FileBytes, isXML: Bool, file name: String?) throws(BitextError)
    -> FileBytes
  {
    let head = try sample(of: file)
    func behind(_ mark: Int) -> FileBytes {
      FileBytes(count: file.count - mark) { range throws(BitextError) in
        try file[range.lowerBound + mark..<range.upperBound + mark]
      }
    }
    if isXML {
      // An encoding that XML declares is left to its parser.
      guard XMLText.isWide(head) else { return head.starts(with: [0xEF, 0xBB, 0xBF]) ? behind(3) : file }
      return FileBytes(try XMLText.utf8(try file.all, file: name))
    }
    if XMLText.isWide(head) || XMLText.wideHead(of: head[...]) != nil {
      let isLittle = head[0] != 0xFE && head[0] != 0
      let encoding = "UTF-16\(isLittle ? "LE" : "BE")"
      return FileBytes(try Page(bytes: try file.all, name: name, encoding: encoding).utf8)
    }
    if let page = try? Page(bytes: head, name: name), page.encoding == "UTF-8", try isUTF8(file) {
      let mark = head.count - page.count
      return mark == 0 ? file : behind(mark)
    }
    return FileBytes(try Page(bytes: try file.all, name: name).utf8)
  }
}
