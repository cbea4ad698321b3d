public import Bitext

/// Reads a translation memory in TMX 1.4, also of other versions and of other programs.
///
/// Of a unit with more than two languages the two asked for are taken. A unit that lacks one of them is a null
/// bead; one that has neither is passed over. Inline codes (`bpt`, `ept`, `ph`, `it`, `ut`) are left out and
/// the text between them is kept.
public struct TMXReader: Sendable {
  /// The languages to take, by primary subtag; nil takes the header's `srclang` for the source, and for the
  /// target the first other language that occurs.
  public var languages: Bilingual<Language?>

  public init(languages: Bilingual<Language?> = Bilingual(source: nil, target: nil)) {
    self.languages = languages
  }

  /// The bitext of a file. Segments stand on the lines of their pages on which they stand in the file.
  ///
  /// - Throws: a ``BitextError`` for a file that is not XML, is not TMX, or holds no two languages.
  public func text(in bytes: [UInt8], file: String?) throws(BitextError) -> AlignedText {
    var parser = TMXParser(file: file)
    try Markup.readXML(bytes, file: file) { event, line throws(BitextError) in
      try parser.take(event, line)
    }
    guard parser.isTMX else { throw parser.refusal("This is not TMX: it has no element <tmx>.", line: 1) }
    let pair = try chosenLanguages(parser)
    var builder = AlignedTextBuilder()
    for unit in parser.units {
      let source = unit.variants.first { Self.matches($0.tag, pair.source, other: pair.target) }
      let target = unit.variants.first { Self.matches($0.tag, pair.target, other: pair.source) }
      let line = source?.line ?? target?.line ?? unit.line
      builder.add(
        Bilingual(source: source.map { [$0.text] } ?? [], target: target.map { [$0.text] } ?? []),
        lines: Bilingual(source: source?.line ?? line, target: target?.line ?? line),
        probability: unit.probability ?? 1)
    }
    return builder.text(languages: pair, names: Bilingual(source: file, target: file))
  }

  /// Whether a tag means a language. A memory of one language in two regions has both sides under one primary
  /// subtag, and then the whole tag counts.
  private static func matches(_ tag: String, _ language: Language, other: Language) -> Bool {
    language.code == other.code
      ? tag.lowercased() == language.tag.lowercased() : Language(tag).code == language.code
  }

  private func chosenLanguages(_ parser: TMXParser) throws(BitextError) -> Bilingual<Language> {
    var tags: [String] = []
    for unit in parser.units {
      for variant in unit.variants where !tags.contains(variant.tag) { tags.append(variant.tag) }
    }
    func first(_ wanted: Language?, not other: String?) -> String? {
      tags.first { tag in
        tag != other && (wanted == nil || Language(tag).code == wanted!.code)
      }
    }
    let declared = parser.sourceLanguage.flatMap { $0 == "*all*" ? nil : Language($0) }
    let target = languages.target.flatMap { first($0, not: nil) }
    let source = first(languages.source ?? declared, not: languages.source == nil ? target : nil)
    guard let source, let other = target ?? first(languages.target, not: source) else {
      let found = tags.isEmpty ? "no language" : tags.prefix(8).joined(separator: ", ")
      throw BitextError(
        .malformed, "The memory does not hold the two languages asked for; it holds \(found).",
        remedy: "Name two languages that it holds with --source-language and --target-language.",
        file: parser.file)
    }
    return Bilingual(source: Language(source), target: Language(other))
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
