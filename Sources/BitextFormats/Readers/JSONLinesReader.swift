public import Bitext
import FoundationEssentials

/// Reads JSON Lines of translations: an object a line that holds `translation`, an object of texts by language, or the
/// texts themselves as `source` and `target` or by their languages.
///
/// A text is a string, or an object with the member `text`. Beads as this program writes them are read with the numbers
/// of their segments, and a line may be a whole report of it. Other members and other languages are passed over; lines
/// that hold no text of the two languages are counted in the remarks.
public struct JSONLinesReader: Sendable {
  /// The languages to take; nil takes English and Chinese, or the first languages that occur.
  public var languages: Bilingual<Language?>

  public init(languages: Bilingual<Language?> = Bilingual(source: nil, target: nil)) {
    self.languages = languages
  }

  /// - Throws: a ``BitextError`` for a file that holds no two languages.
  public func text(in bytes: [UInt8], file: String?) throws(BitextError) -> AlignedText {
    try text(
      of: FilePortion(bytes: bytes, line: 1, isFirst: true, isLast: true),
      try survey(of: FileBytes(bytes), file: file), file: file)
  }

  /// What the lines call their texts, and which of these are taken.
  struct Survey {
    fileprivate let tags: [String]
    /// Nil where the texts are called `source` and `target`.
    fileprivate let choice: LanguageChoice?
    /// What the file says of them.
    fileprivate let languages: Bilingual<Language?>
  }

  /// - Complexity: O(*n*) in the bytes of the file.
  func survey(of file: FileBytes, file name: String?) throws(BitextError) -> Survey {
    var tags: [String] = []
    var declared: Bilingual<Language>?
    var portions = FilePortions(file, LineRecordScanner(), limit: 10_000)
    while let portion = try portions.next() {
      try Self.forEachLine(of: portion, file: name) { line, _ in
        for text in line.texts where !tags.contains(text.tag) { tags.append(text.tag) }
        if let languages = line.languages, declared == nil { declared = languages }
      }
    }
    let given = Bilingual(source: declared?.source, target: declared?.target)
    if tags.contains("source"), tags.contains("target") {
      return Survey(tags: tags, choice: nil, languages: given)
    }
    guard let choice = LanguageChoice(among: tags, wanted: languages, declared: nil) else {
      // A null bead has text on one side only.
      if tags == ["source"] || tags == ["target"] { return Survey(tags: tags, choice: nil, languages: given) }
      throw BitextError(
        .malformed, "The lines hold no texts of two languages.",
        remedy: "A line is written {\"translation\": {\"en\": \"…\", \"zh\": \"…\"}}.", file: name)
    }
    return Survey(tags: tags, choice: choice, languages: choice.tags.map { Language($0) })
  }

  /// The bitext of a portion of a file.
  func text(of portion: FilePortion, _ survey: Survey, file: String?) throws(BitextError) -> AlignedText {
    var builder = AlignedTextBuilder()
    var extras: [Extra: Int] = [:]
    var passedOver: [Int] = []
    var numbered: [AlignedTextBuilder.NumberedUnit] = []
    /// Numbers count the segments of one document.
    var document: String?
    try Self.forEachLine(of: portion, file: file) { line, number throws(BitextError) in
      if let report = line.report {
        try builder.add(report.numberedUnits, file: file)
        return
      }
      let list = line.texts.map(\.tag)
      let place = Bilingual(
        source: survey.choice.map { $0.place(of: .source, in: list) } ?? list.firstIndex(of: "source"),
        target: survey.choice.map { $0.place(of: .target, in: list) } ?? list.firstIndex(of: "target"))
      let texts = place.map { $0.map { line.texts[$0].segments } ?? [] }
      if let numbers = line.numbers {
        if line.document != document { try flush() }
        document = line.document
        numbered.append(
          .init(
            bead: numbers, texts: texts, lines: Bilingual(source: number, target: number),
            identifier: line.identifier, documents: Bilingual(source: line.document, target: line.document)))
        return
      }
      try flush()
      let bead = builder.add(
        texts, lines: Bilingual(source: number, target: number), identifier: line.identifier,
        probability: line.probability ?? 1, document: line.document,
        tags: Bilingual(
          source: place.source.flatMap { survey.choice?.otherTag(list[$0], of: .source) },
          target: place.target.flatMap { survey.choice?.otherTag(list[$0], of: .target) }))
      if bead == nil {
        passedOver.append(number)
      } else if line.identifier != nil {
        extras[.identifier, default: 0] += 1
      }
      extras[.otherText, default: 0] +=
        list.count - (place.source == nil ? 0 : 1) - (place.target == nil ? 0 : 1)
    }
    try flush()
    func flush() throws(BitextError) {
      try builder.add(numbered, file: file)
      numbered = []
    }
    var text = builder.text(
      languages: Bilingual(
        source: languages.source ?? survey.languages.source,
        target: languages.target ?? survey.languages.target),
      names: Bilingual(source: file, target: file))
    text.remarks = [survey.choice?.remark(among: survey.tags)].compactMap { $0 }
    if let first = passedOver.first {
      text.remarks.append(ReadingRemark(.lineWithoutTexts, count: passedOver.count, line: first))
    }
    text.extras.merge(extras, uniquingKeysWith: +)
    return text
  }

  /// What a line says.
  private struct Line {
    /// The texts by language, in order of the tags.
    var texts: [(tag: String, segments: [String])] = []
    var numbers: IndexBead?
    var document: String?
    var identifier: String?
    var probability: Double?
    var report: ReportRecord?
    var languages: Bilingual<Language>?
  }

  private static func forEachLine(
    of portion: FilePortion, file: String?, _ body: (Line, Int) throws(BitextError) -> Void
  ) throws(BitextError) {
    let decoder = JSONDecoder()
    try LineScanner.forEach(portion.bytes, line: portion.line) { bytes, number throws(BitextError) in
      if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return }
      guard case .object(let members) = try? decoder.decode(JSONValue.self, from: Data(bytes)) else {
        return try body(Line(), number)
      }
      var line = line(members)
      if members["schema"] != nil || members["report"] != nil {
        line = Line()
        line.report = try report(in: bytes, members, file)
        line.languages = line.report?.documents.map(\.language)
        line.texts = [("source", []), ("target", [])]
      }
      try body(line, number)
    }
  }

  private struct Wrapped: Decodable { let report: ReportRecord }

  /// The report of a line, nil where an error stands in its place.
  private static func report(
    in bytes: ArraySlice<UInt8>, _ members: [String: JSONValue], _ file: String?
  ) throws(BitextError) -> ReportRecord {
    if members["report"] == nil { return try ReportReader().report(in: Array(bytes), file: file) }
    let wrapped: Wrapped = try JSONForm.decoded(
      Array(bytes), file: file, remedy: "Give a report as `bitext align --format jsonl` writes it.")
    return wrapped.report
  }

  private static func line(_ members: [String: JSONValue]) -> Line {
    var line = Line()
    switch members["id"] {
    case .string(let name): line.identifier = name
    case .integer(let number): line.identifier = "\(number)"
    default: break
    }
    if case .string(let name) = members["document"] { line.document = name }
    switch members["probability"] {
    case .number(let value): line.probability = value
    case .integer(let value): line.probability = Double(value)
    default: break
    }
    var members = members
    if case .object(let translation) = members["translation"] { members = translation }
    let names = members.keys.filter { $0 == "source" || $0 == "target" || TableColumns.isTag($0) }.sorted()
    var numbers = Bilingual<[Int]?>(source: nil, target: nil)
    for name in names {
      switch members[name] {
      case .string(let text): line.texts.append((name, [text]))
      case .object(let inner):
        guard case .string(let text) = inner["text"] else { continue }
        line.texts.append((name, [text]))
        if case .array(let list) = inner["indices"], let side = Side(rawValue: name) {
          numbers[side] = list.compactMap { if case .integer(let number) = $0 { number } else { nil } }
          // Its segments stand there too, if there are several.
          if case .array(let spans) = inner["spans"] {
            let parts = spans.compactMap { span -> String? in
              guard case .object(let span) = span, case .string(let text) = span["text"] else { return nil }
              return text
            }
            if parts.count > 1, parts.count == numbers[side]?.count {
              line.texts[line.texts.count - 1].segments = parts
            }
          }
        }
      default: break
      }
    }
    if let source = numbers.source, let target = numbers.target, !(source.isEmpty && target.isEmpty) {
      line.numbers = IndexBead(source: source, target: target, probability: line.probability)
    }
    return line
  }
}

extension ReportRecord {
  /// The beads of sentences with their texts, on the lines of the files that the report is about.
  var numberedUnits: [AlignedTextBuilder.NumberedUnit] {
    sentenceBeads.beads.map { bead in
      func line(_ side: Side) -> Int { bead[side].first.map { sentences[side][$0].location.line } ?? 1 }
      func texts(_ side: Side) -> [String] { bead[side].map { sentences[side][$0].text } }
      return .init(
        bead: IndexBead(bead), texts: Bilingual(source: texts(.source), target: texts(.target)),
        lines: Bilingual(source: line(.source), target: line(.target)), identifier: nil,
        documents: documents.map(\.name))
    }
  }

  /// The bitext that the report is about.
  func alignedText(_ file: String?) throws(BitextError) -> AlignedText {
    var builder = AlignedTextBuilder()
    try builder.add(numberedUnits, file: file)
    return builder.text(languages: documents.map(\.language), names: documents.map(\.name))
  }
}
