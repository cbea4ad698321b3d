public import Bitext

/// Reads JSON Lines of translations: an object a line that holds `translation`, an object of texts by language, or the
/// texts themselves as `source` and `target` or by their languages.
///
/// A text is a string, or an object with the member `text`. Names are taken as those of the columns of a table are
/// (``TableReader``): `src` and `tgt` are source and target. Beads as this program writes them are read with the numbers
/// of their segments, and a line may be a whole report of it. Other members and other languages are passed over and counted; lines
/// that hold no text of the two languages, and lines that are broken, are counted in the remarks. Lines are kept with the text, so
/// that they can be written as they were, but for reports of this program.
public struct JSONLinesReader: Sendable {
  /// The languages to take; nil takes English and Chinese, or the first languages that occur.
  public var languages: Bilingual<Language?>

  public init(languages: Bilingual<Language?> = Bilingual(source: nil, target: nil)) {
    self.languages = languages
  }

  /// - Throws: a ``BitextError`` for a file that holds no two languages; it names the members of its lines.
  public func text(in bytes: [UInt8], file: String?) throws(BitextError) -> AlignedText {
    try text(
      of: FilePortion(bytes: bytes, line: 1, isFirst: true, isLast: true),
      try survey(of: FileBytes(bytes), file: file), file: file)
  }

  /// What the lines call their texts, and which of these are taken.
  struct Survey {
    /// The tags of languages by the names of the members that are called so.
    fileprivate var tags: [String: String] = [:]
    /// The tags in the order in which they occur.
    fileprivate var order: [String] = []
    /// What the texts of the sides are called, where this is not by their languages.
    fileprivate var sides: Bilingual<String>?
    fileprivate var choice: LanguageChoice?
    /// Whether all lines hold their texts in a member `translation`.
    fileprivate var isWrapped = true
    /// Whether any line is a report of this program, and whether any is a bead of one.
    fileprivate var hasReports = false
    fileprivate var hasBeads = false
    /// What the file says of the languages.
    fileprivate var languages = Bilingual<Language?>(source: nil, target: nil)

    /// What the lines are if they can be written as they stand; nil for reports, and for lines in which the language that the user
    /// named as the source stands behind the other.
    var keptFormat: ReportFormat? {
      if hasReports { return nil }
      if let choice, let source = order.firstIndex(of: choice.tags.source),
        let target = order.firstIndex(of: choice.tags.target), target < source
      {
        return nil
      }
      return hasBeads ? .jsonlBeads : .jsonlTranslation
    }

    /// The texts of a line that are of the two sides, as places among its texts.
    fileprivate func place(of side: Side, in names: [String]) -> Int? {
      if let sides { return names.firstIndex(of: sides[side]) }
      return choice?.place(of: side, in: names.map { tags[$0] ?? "" })
    }
  }

  /// - Complexity: O(*n*) in the bytes of the file.
  func survey(of file: FileBytes, file name: String?) throws(BitextError) -> Survey {
    var names: [String] = []
    var members: [String] = []
    var survey = Survey()
    var portions = FilePortions(file, LineRecordScanner(), limit: 10_000)
    while let portion = try portions.next() {
      try Self.forEachLine(of: portion, file: name) { line, _ in
        if line.report != nil { survey.hasReports = true }
        if line.numbers != nil { survey.hasBeads = true }
        if !line.texts.isEmpty, !line.isWrapped { survey.isWrapped = false }
        for text in line.texts where !names.contains(text.name) { names.append(text.name) }
        for member in line.members where members.count < 20 && !members.contains(member) {
          members.append(member)
        }
        if let languages = line.languages, survey.languages.source == nil {
          survey.languages = languages.map { $0 }
        }
      }
    }
    if let source = TableColumns.place(of: .source, in: names),
      let target = TableColumns.place(of: .target, in: names), source != target
    {
      survey.sides = Bilingual(source: names[source], target: names[target])
      return survey
    }
    for name in names {
      guard let tag = TableColumns.tag(name, wanted: languages) else { continue }
      survey.tags[name] = tag
      survey.order.append(tag)
    }
    if let choice = LanguageChoice(inOrder: survey.order, wanted: languages) {
      survey.choice = choice
      survey.languages = choice.tags.map { Language($0) }
      return survey
    }
    // A null bead has text on one side only.
    if names.contains(where: { $0 == "source" || $0 == "target" }), survey.order.isEmpty {
      survey.sides = Bilingual(source: "source", target: "target")
      return survey
    }
    throw BitextError(
      .malformed,
      members.isEmpty
        ? "The lines hold no texts of two languages; they are no objects."
        : "The lines hold no texts of two languages; their members are \(TableReader.list(members)).",
      remedy:
        "A line is written {\"translation\": {\"en\": \"…\", \"zh\": \"…\"}}, or with the members source and target.",
      file: name)
  }

  /// The bitext of a portion of a file.
  func text(of portion: FilePortion, _ survey: Survey, file: String?) throws(BitextError) -> AlignedText {
    var builder = AlignedTextBuilder()
    var extras: [Extra: Int] = [:]
    var passedOver: [Int] = []
    var broken: [Int] = []
    var lines: [(range: Range<Int>, bead: BeadOfRow)] = []
    try Self.forEachLine(of: portion, file: file) { line, number throws(BitextError) in
      if line.isBroken {
        lines.append((line.range, .bead(nil)))
        return broken.append(number)
      }
      if let report = line.report {
        try builder.add(report.numberedUnits, file: file)
        return
      }
      let names = line.texts.map(\.name)
      let place = Bilingual(
        source: survey.place(of: .source, in: names), target: survey.place(of: .target, in: names))
      let texts = place.map { $0.map { line.texts[$0].segments } ?? [] }
      func tag(_ side: Side) -> String? {
        if let choice = survey.choice {
          return place[side].flatMap { survey.tags[names[$0]] }.flatMap { choice.otherTag($0, of: side) }
        }
        guard let own = line.languages?[side].tag, let common = survey.languages[side]?.tag else {
          return nil
        }
        return LanguageChoice.isSame(own, common) ? nil : own
      }
      let tags = Bilingual(source: tag(.source), target: tag(.target))
      for (index, name) in names.enumerated() where index != place.source && index != place.target {
        if line.numbers != nil, Self.ownOfBeads.contains(name) { continue }
        extras[survey.tags[name] ?? TableColumns.tag(name) == nil ? .field : .otherText, default: 0] += 1
      }
      extras[.field, default: 0] += line.otherMembers
      if let numbers = line.numbers {
        lines.append((line.range, .numbered))
        return try builder.add(
          AlignedTextBuilder.NumberedUnit(
            bead: numbers, texts: texts, lines: Bilingual(source: number, target: number),
            identifier: line.identifier, documents: Bilingual(source: line.document, target: line.document),
            tags: tags), file: file)
      }
      try builder.addWaiting(file: file)
      let bead = builder.add(
        texts, lines: Bilingual(source: number, target: number), identifier: line.identifier,
        probability: line.probability ?? 1, document: line.document, tags: tags)
      lines.append((line.range, .bead(bead)))
      if bead == nil {
        passedOver.append(number)
      } else if line.identifier != nil {
        extras[.identifier, default: 0] += 1
      }
    }
    try builder.addWaiting(file: file)
    var text = builder.text(
      languages: Bilingual(
        source: languages.source ?? survey.languages.source,
        target: languages.target ?? survey.languages.target),
      names: Bilingual(source: file, target: file))
    text.remarks = [survey.choice?.remark(among: survey.order)].compactMap { $0 }
    if let first = passedOver.first {
      text.remarks.append(ReadingRemark(.lineWithoutTexts, count: passedOver.count, line: first))
    }
    if let first = broken.first {
      text.remarks.append(ReadingRemark(.brokenLine, count: broken.count, line: first))
    }
    text.extras.merge(extras, uniquingKeysWith: +)
    if let format = survey.keptFormat {
      text.original = OriginalUnits(
        portion.bytes, format: format, units: BeadOfRow.units(lines, builder),
        isOfWrittenForm: survey.isWrapped || format == .jsonlBeads)
    }
    return text
  }

  /// What a line says.
  private struct Line {
    /// The texts by their names, in order of the line.
    var texts: [(name: String, segments: [String])] = []
    /// The names of all of its members.
    var members: [String] = []
    /// Where it stands in the bytes of its portion.
    var range = 0..<0
    /// Whether its texts stand in a member of their own.
    var isWrapped = false
    /// Whether it is no JSON object.
    var isBroken = false
    /// How many members say something else and are read nowhere.
    var otherMembers = 0
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
    try LineScanner.forEach(portion.bytes, line: portion.line) { bytes, number throws(BitextError) in
      if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return }
      guard let object = try? JSONMembers(Array(bytes)) else {
        return try body(Line(range: bytes.indices, isBroken: true), number)
      }
      let names = object.members.map(\.key)
      guard names.contains("schema") || names.contains("report") else {
        var line = Self.line(object.members)
        line.range = bytes.indices
        return try body(line, number)
      }
      var line = Line()
      line.report = try report(in: bytes, isWrapped: names.contains("report"), file)
      line.languages = line.report?.documents.map(\.language)
      line.texts = [("source", []), ("target", [])]
      try body(line, number)
    }
  }

  private struct Wrapped: Decodable { let report: ReportRecord }

  /// The report of a line.
  private static func report(
    in bytes: ArraySlice<UInt8>, isWrapped: Bool, _ file: String?
  ) throws(BitextError) -> ReportRecord {
    if !isWrapped { return try ReportReader().report(in: Array(bytes), file: file) }
    let wrapped: Wrapped = try JSONForm.decoded(
      Array(bytes), file: file, remedy: "Give a report as `bitext align --format jsonl` writes it.")
    return wrapped.report
  }

  private static func line(_ members: [JSONMembers.Member]) -> Line {
    var line = Line()
    var texts = members
    for member in members {
      let value = member.value
      switch member.key {
      case "id": line.identifier = value.string ?? value.integer.map { "\($0)" }
      case "document": line.document = value.string
      case "probability": line.probability = Double(value.raw)
      case "translation":
        if let inner = value.members { texts = inner }
      default: break
      }
    }
    let isWrapped = members.contains { $0.key == "translation" && $0.value.members != nil }
    line.isWrapped = isWrapped
    line.members = texts.map(\.key)
    if isWrapped {
      line.otherMembers = members.count { !Self.known.contains($0.key) && !$0.value.isEmpty }
    }
    let isBead = ["source", "target"].allSatisfy { side in
      members.contains { $0.key == side && $0.value["indices"] != nil }
    }
    var numbers = Bilingual<[Int]?>(source: nil, target: nil)
    var tags = Bilingual<String?>(source: nil, target: nil)
    for member in texts where isWrapped || !Self.known.contains(member.key) || member.key == "translation" {
      let value = member.value
      if let text = value.string {
        line.texts.append((member.key, [text]))
        continue
      }
      guard let text = value["text"]?.string else {
        if !value.isEmpty, !isBead || !ownOfBeads.contains(member.key) { line.otherMembers += 1 }
        continue
      }
      line.texts.append((member.key, [text]))
      guard let side = Side(rawValue: member.key), let list = value["indices"]?.elements else { continue }
      numbers[side] = list.compactMap(\.integer)
      tags[side] = value["language"]?.string
      // Its segments stand there too, if there are several.
      let parts = value["spans"]?.elements?.compactMap { $0["text"]?.string } ?? []
      if parts.count > 1, parts.count == numbers[side]?.count {
        line.texts[line.texts.count - 1].segments = parts
      }
    }
    if let source = tags.source, let target = tags.target {
      line.languages = Bilingual(source: Language(source), target: Language(target))
    }
    if let source = numbers.source, let target = numbers.target, !(source.isEmpty && target.isEmpty) {
      line.numbers = IndexBead(source: source, target: target, probability: line.probability)
    }
    return line
  }

  /// The members that are read and are no texts.
  private static let known: Set<String> = ["id", "document", "probability", "translation"]
  /// What the beads of this program say of themselves beside their texts.
  private static let ownOfBeads: Set<String> = ["level", "index", "type", "cost"]
}
