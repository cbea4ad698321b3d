public import Bitext

/// Reads a translation memory in TMX 1.4, also of other versions and of other programs, in UTF-8 or UTF-16.
///
/// Of a unit with more than two languages the two asked for are taken. A unit that lacks one of them is a null
/// bead; one that has neither is passed over. Inline codes (`bpt`, `ept`, `ph`, `it`, `ut`) are left out and
/// the text between them is kept. What is passed over is told in the remarks of the text, and the units themselves
/// are kept with it, so that they can be written as they were.
public struct TMXReader: Sendable {
  /// The languages to take; nil takes the header's `srclang` for the source if it names one, and else English and
  /// Chinese, or the first languages that occur.
  public var languages: Bilingual<Language?>
  /// Whether a character that XML does not allow makes the file unreadable.
  public var isStrict: Bool

  public init(languages: Bilingual<Language?> = Bilingual(source: nil, target: nil), isStrict: Bool = false) {
    self.languages = languages
    self.isStrict = isStrict
  }

  /// The bitext of a file. Segments stand on the lines of their pages on which they stand in the file.
  ///
  /// - Throws: a ``BitextError`` for a file that is not XML, is not TMX, or holds no two languages.
  public func text(in bytes: [UInt8], file: String?) throws(BitextError) -> AlignedText {
    var parser = TMXParser(file: file)
    let (read, repair) = try Markup.readLenientXML(
      bytes, file: file, isStrict: isStrict, begin: { parser = TMXParser(file: file) }
    ) { event, line throws(BitextError) in
      try parser.take(event, line)
    }
    guard parser.isTMX else { throw parser.refusal("This is not TMX: it has no element <tmx>.", line: 1) }
    let tags = parser.tags
    let declared = parser.sourceLanguage.flatMap { $0 == "*all*" ? nil : $0 }
    guard let choice = LanguageChoice(among: tags, wanted: languages, declared: declared) else {
      let found = tags.isEmpty ? "no language" : tags.prefix(8).joined(separator: ", ")
      throw BitextError(
        .malformed, "The memory does not hold the two languages asked for; it holds \(found).",
        remedy: "Name two languages that it holds with --source-language and --target-language.", file: file)
    }
    var builder = AlignedTextBuilder()
    var beads: [Int?] = []
    var empty: (count: Int, line: Int) = (0, 0)
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
        probability: unit.probability ?? 1)
      beads.append(bead)
      if bead == nil, variants.source != nil || variants.target != nil {
        if empty.count == 0 { empty.line = unit.line }
        empty.count += 1
      }
    }
    var remarks = [choice.remark(among: tags), repair].compactMap { $0 }
    if empty.count > 0 {
      remarks.append(
        empty.count == 1
          ? "1 unit without text in <seg> was passed over, in line \(empty.line)."
          : "\(empty.count) units without text in <seg> were passed over, the first in line \(empty.line).")
    }
    var text = builder.text(
      languages: choice.tags.map(Language.init), names: Bilingual(source: file, target: file))
    text.remarks = remarks
    text.original = OriginalUnits(bytes: read, beads: beads)
    return text
  }
}

/// Gathers units from the events of a file.
private struct TMXParser {
  struct Variant {
    var tag: String
    var text = ""
    var line: Int
  }
  struct Unit {
    var variants: [Variant] = []
    var line: Int
    var probability: Double?
  }

  let file: String?
  private(set) var units: [Unit] = []
  private(set) var sourceLanguage: String?
  private(set) var isTMX = false
  /// The languages that occur, in their order.
  private(set) var tags: [String] = []
  private var seen: Set<String> = []

  private var unit: Unit?
  private var property: String?
  private var isInSegment = false
  /// How many elements deep the place is in an inline code.
  private var codeDepth = 0

  init(file: String?) { self.file = file }

  mutating func take(_ event: MarkupEvent, _ line: Int) throws(BitextError) {
    switch event {
    case .start(let name, let attributes): try start(name, attributes, line)
    case .end(let name): end(name)
    case .text(let text):
      if isInSegment && codeDepth == 0 {
        unit!.variants[unit!.variants.count - 1].text += text
      } else if property != nil {
        property! += text
      }
    }
  }

  private mutating func start(
    _ name: String, _ attributes: [MarkupAttribute], _ line: Int
  ) throws(BitextError) {
    if codeDepth > 0 {
      codeDepth += 1
      return
    }
    switch name {
    case "tmx": isTMX = true
    case "header": sourceLanguage = attributes["srclang"]
    case "tu":
      if unit != nil { throw refusal("A unit stands in another.", line: line) }
      unit = Unit(line: line)
    case "prop": if unit != nil, attributes["type"] == "x-probability" { property = "" }
    case "tuv":
      guard unit != nil else { throw refusal("A <tuv> stands outside of a unit.", line: line) }
      guard let tag = attributes["xml:lang"] ?? attributes["lang"] else {
        throw refusal("A <tuv> does not say its language.", line: line)
      }
      if seen.insert(tag).inserted { tags.append(tag) }
      unit!.variants.append(Variant(tag: tag, line: line))
    case "seg":
      guard let unit, !unit.variants.isEmpty else {
        throw refusal("A <seg> stands outside of a <tuv>.", line: line)
      }
      self.unit!.variants[unit.variants.count - 1].line = line
      isInSegment = true
    case "bpt", "ept", "ph", "it", "ut": if isInSegment { codeDepth = 1 }
    default: break
    }
  }

  private mutating func end(_ name: String) {
    if codeDepth > 0 {
      codeDepth -= 1
      return
    }
    switch name {
    case "tu":
      if let unit { units.append(unit) }
      unit = nil
    case "prop":
      if let property { unit?.probability = Double(property) }
      property = nil
    case "seg": isInSegment = false
    default: break
    }
  }

  func refusal(_ message: String, line: Int) -> BitextError {
    BitextError(
      .malformed, message, remedy: "A unit is written <tu><tuv xml:lang=\"en\"><seg>…</seg></tuv>…</tu>.",
      file: file, location: Location(line: max(line, 1), column: 1))
  }
}
