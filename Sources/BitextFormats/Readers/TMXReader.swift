public import Bitext

/// Reads a translation memory in TMX 1.4, also of other versions and of other programs, in UTF-8 or UTF-16.
///
/// Of a unit with more than two languages the two asked for are taken. A unit that lacks one of them is a null
/// bead; one that has neither is passed over. Inline codes (`bpt`, `ept`, `ph`, `it`, `ut`, `hi`) are kept beside
/// the text between them. What is passed over is told in the remarks of the text, and the units themselves
/// are kept with it, so that they can be written as they were.
public struct TMXReader: Sendable {
  /// The languages to take; nil takes the header's `srclang` for the source if it names one, and else English and
  /// Chinese, or, where one of them is not there, the first languages that occur.
  public var languages: Bilingual<Language?>
  /// Whether a character that XML does not allow makes the file unreadable.
  public var isStrict: Bool

  public init(languages: Bilingual<Language?> = Bilingual(source: nil, target: nil), isStrict: Bool = false) {
    self.languages = languages
    self.isStrict = isStrict
  }

  /// The bitext of a file. Segments know the lines on which they stand in the file.
  ///
  /// - Throws: a ``BitextError`` for a file that is not XML, is not TMX, or holds no two languages.
  public func text(in bytes: [UInt8], file: String?) throws(BitextError) -> AlignedText {
    let bytes = FileBytes(try XMLText.utf8(bytes, file: file))
    var portions = FilePortions(bytes, Self.unitScanner, limit: .max)
    guard let portion = try portions.next() else { preconditionFailure("a file without a portion") }
    return try text(of: portion, try survey(of: bytes), file: file)
  }

  /// Finds the units of a memory.
  static var unitScanner: ElementScanner { ElementScanner(["tu"]) }

  /// What has to be known of all of a memory before its first portion is read.
  struct Survey {
    /// What stands before the first unit.
    var head: [UInt8] = []
    /// The languages that occur, in their order.
    var tags: [String] = []
    var sourceLanguage: String?
  }

  /// - Complexity: O(*n*) in the bytes of the file.
  func survey(of file: FileBytes) throws(BitextError) -> Survey {
    var survey = Survey()
    var seen: Set<[UInt8]> = []
    var first: Int?
    var portions = FilePortions(file, Self.unitScanner, limit: 10_000)
    while let portion = try portions.next({ bytes, unit in
      if first == nil {
        first = unit.lowerBound
        survey.head = Array(bytes[..<unit.lowerBound])
      }
      TagScanner.forEach("<tuv", in: bytes, unit) { tag in
        guard let language = tag["xml:lang"] ?? tag["lang"], seen.insert(language).inserted else { return }
        survey.tags.append(String(decoding: language, as: UTF8.self))
      }
    }) {
      if portion.isFirst, first == nil { survey.head = portion.bytes }
    }
    survey.head.withUnsafeBufferPointer { bytes in
      TagScanner.forEach("<header", in: bytes, bytes.indices) { tag in
        survey.sourceLanguage = tag["srclang"].map { String(decoding: $0, as: UTF8.self) }
      }
    }
    return survey
  }

  /// The bitext of a portion of a file.
  func text(of portion: FilePortion, _ survey: Survey, file: String?) throws(BitextError) -> AlignedText {
    var parser = TMXParser(file: file)
    let head = portion.isFirst ? [] : survey.head
    // The lines of the head count, and those of the portion are told as those of the file.
    let shift = portion.line - 1 - head.newlines
    let whole = head + portion.bytes + (portion.isLast ? [] : Array("</body></tmx>".utf8))
    let (read, repair) = try Markup.readLenientXML(
      whole, file: file, isStrict: isStrict, lineShift: shift, begin: { parser = TMXParser(file: file) }
    ) { event, line throws(BitextError) in
      try parser.take(event, line)
    }
    guard parser.isTMX else { throw parser.refusal("This is not TMX: it has no element <tmx>.", line: 1) }
    // Elements with a prefix are found by the parser only.
    let tags = survey.tags.isEmpty ? parser.tags : survey.tags
    let declared = (survey.sourceLanguage ?? parser.sourceLanguage).flatMap { $0 == "*all*" ? nil : $0 }
    guard let choice = LanguageChoice(among: tags, wanted: languages, declared: declared) else {
      let found = tags.isEmpty ? "no language" : tags.prefix(8).joined(separator: ", ")
      throw BitextError(
        .malformed, "The memory does not hold the two languages asked for; it holds \(found).",
        remedy: "Name two languages that it holds with --source-language and --target-language.", file: file)
    }
    var builder = AlignedTextBuilder()
    var beads: [Int?] = []
    var empty: (count: Int, line: Int) = (0, 0)
    var extras = parser.extras
    // The head stands before each portion.
    if !portion.isFirst { extras[.headerNote] = nil }
    // Units of the same languages are most often all.
    var places: [[String]: Bilingual<Int?>] = [:]
    for unit in parser.units {
      let list = unit.variants.map(\.tag)
      let place =
        places[list]
        ?? Bilingual(source: choice.place(of: .source, in: list), target: choice.place(of: .target, in: list))
      places[list] = place
      let variants = place.map { $0.map { unit.variants[$0] } }
      let line = variants.source?.line ?? variants.target?.line ?? unit.line
      let bead = builder.add(
        variants.map { $0.map { [$0.text] } ?? [] }, lines: variants.map { $0?.line ?? line },
        identifier: unit.identifier, probability: unit.probability ?? 1,
        codes: variants.map { $0?.codes ?? [] }, document: unit.document,
        tags: Bilingual(
          source: variants.source.flatMap { choice.otherTag($0.tag, of: .source) },
          target: variants.target.flatMap { choice.otherTag($0.tag, of: .target) }))
      beads.append(bead)
      extras[.otherText, default: 0] +=
        list.count { !$0.isEmpty } - (variants.source == nil ? 0 : 1) - (variants.target == nil ? 0 : 1)
      if bead == nil, variants.source != nil || variants.target != nil {
        if empty.count == 0 { empty.line = unit.line }
        empty.count += 1
      }
    }
    var text = builder.text(
      languages: choice.tags.map { Language($0) }, names: Bilingual(source: file, target: file))
    text.remarks = [choice.remark(among: tags), repair].compactMap { $0 }
    if let line = parser.untagged.line {
      text.remarks.append(ReadingRemark(.textWithoutLanguage, count: parser.untagged.count, line: line))
    }
    if empty.count > 0 {
      text.remarks.append(ReadingRemark(.emptyUnit, count: empty.count, line: empty.line))
    }
    text.extras.merge(extras, uniquingKeysWith: +)
    // Without what was put around the portion, and passed over in it.
    let before = repair == nil ? head.count : XMLText.allowed(head).bytes.count
    let own = read[before..<read.count - (portion.isLast ? 0 : "</body></tmx>".utf8.count)]
    text.original = OriginalUnits(
      Array(own), format: .tmx, scanner: Self.unitScanner, beads: beads.map { $0.map { [$0] } ?? [] })
    return text
  }
}

/// Reads the attributes of tags out of bytes that are no whole document.
private struct TagScanner {
  private var attributes: [(name: [UInt8], value: [UInt8])] = []

  subscript(name: String) -> [UInt8]? { attributes.first { $0.name.elementsEqual(name.utf8) }?.value }

  /// Hands on each tag of an element in a range.
  static func forEach(
    _ mark: String, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ body: (TagScanner) -> Void
  ) {
    let mark = Array(mark.utf8)
    var offset = range.lowerBound
    while offset + mark.count < range.upperBound {
      guard bytes[offset] == 0x3C, bytes[offset..<offset + mark.count].elementsEqual(mark),
        bytes[offset + mark.count] <= 0x20
      else {
        offset += 1
        continue
      }
      offset += mark.count
      var tag = TagScanner()
      offset = tag.read(bytes, from: offset, to: range.upperBound)
      body(tag)
    }
  }

  /// Reads the attributes up to the end of the tag, and gives back where that is.
  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
    var offset = start
    while offset < end, bytes[offset] != 0x3E {
      if bytes[offset] <= 0x20 || bytes[offset] == 0x2F {
        offset += 1
        continue
      }
      let name = bytes[offset..<end].prefix { $0 > 0x20 && $0 != 0x3D && $0 != 0x3E }
      offset += name.count
      while offset < end, bytes[offset] <= 0x20 || bytes[offset] == 0x3D { offset += 1 }
      guard offset < end, bytes[offset] == 0x22 || bytes[offset] == 0x27 else { continue }
      let quote = bytes[offset]
      let value = bytes[(offset + 1)..<end].prefix { $0 != quote }
      attributes.append((Array(name), Array(value)))
      offset += value.count + 2
    }
    return min(offset, end)
  }
}
