public import Bitext

/// Reads XLIFF 1.2 and 2.x, and what SDL Trados Studio and memoQ or Memsource make of 1.2.
///
/// Units that are divided into segments (`mrk mtype="seg"`, `segment`) give a bead for each; a segment without a
/// translation is a null bead. Inline codes are left out and the text between them is kept; `alt-trans` is no text.
public struct XLIFFReader: Sendable {
  /// The languages of the sides; nil takes what the file says.
  public var languages: Bilingual<Language?>
  /// Whether a character that XML does not allow makes the file unreadable.
  public var isStrict: Bool

  public init(languages: Bilingual<Language?> = Bilingual(source: nil, target: nil), isStrict: Bool = false) {
    self.languages = languages
    self.isStrict = isStrict
  }

  /// - Throws: a ``BitextError`` for a file that is not XML or not XLIFF.
  public func text(in bytes: [UInt8], file: String?) throws(BitextError) -> AlignedText {
    var parser = XLIFFParser()
    let (_, repair) = try Markup.readLenientXML(
      bytes, file: file, isStrict: isStrict, begin: { parser = XLIFFParser() }
    ) { event, line in
      parser.take(event, line)
    }
    guard parser.isXLIFF else {
      throw BitextError(
        .malformed, "This is not XLIFF: it has no element <xliff>.",
        remedy: "Name the format with --from.", file: file)
    }
    var text = parser.builder.text(
      languages: Bilingual(
        source: languages.source ?? parser.languages.source.map { Language($0) },
        target: languages.target ?? parser.languages.target.map { Language($0) }),
      names: Bilingual(source: file, target: file))
    text.remarks = [repair].compactMap { $0 }
    text.extras.merge(parser.extras, uniquingKeysWith: +)
    return text
  }
}

/// Gathers segments from the events of a file.
private struct XLIFFParser {
  private struct Piece {
    /// The segment that it belongs to; nil in text that is not divided.
    var segment: String?
    var text = ""
    var line: Int
  }

  private(set) var isXLIFF = false
  private(set) var languages = Bilingual<String?>(source: nil, target: nil)
  private(set) var builder = AlignedTextBuilder()
  /// What units hold beside their texts.
  private(set) var extras: [Extra: Int] = [:]

  /// What the file calls the open unit, and how many segments of it there have been.
  private var unit: (identifier: String?, segments: Int) = (nil, 0)
  private var pieces = Bilingual<[Piece]>(source: [], target: [])
  private var divided: [Piece] = []
  /// The text that is open: of a side, or of `seg-source`.
  private enum Open { case side(Side), divided }
  private var open: Open?
  /// How many elements deep the place is in something that is no text.
  private var passedOver = 0
  private var marks: [Bool] = []

  mutating func take(_ event: MarkupEvent, _ line: Int) {
    switch event {
    case .start(let name, let attributes): start(name, attributes, line)
    case .end(let name): end(name)
    case .text(let text): add(text)
    }
  }

  private static let noText: Set<String> = [
    "bpt", "ept", "ph", "it", "x", "bx", "ex", "sc", "ec", "alt-trans", "note", "header", "context-group",
    "count-group", "matches", "glossary", "originalData", "metadata", "ignorable",
    "prop-group",
  ]

  private static let codes: Set<String> = [
    "bpt", "ept", "ph", "it", "x", "bx", "ex", "sc", "ec", "g", "pc",
  ]

  private mutating func start(_ name: String, _ attributes: [MarkupAttribute], _ line: Int) {
    if passedOver == 0 {
      if open != nil, Self.codes.contains(name) { extras[.inlineCode, default: 0] += 1 }
      if name == "note" { extras[.note, default: 0] += 1 }
      if ["target", "segment"].contains(name), attributes["state"] != nil { extras[.state, default: 0] += 1 }
    }
    if passedOver > 0 || Self.noText.contains(name) {
      passedOver += 1
      return
    }
    switch name {
    case "xliff":
      isXLIFF = true
      languages.source = attributes["srcLang"]
      languages.target = attributes["trgLang"]
    case "file":
      languages.source = languages.source ?? attributes["source-language"]
      languages.target = languages.target ?? attributes["target-language"]
    case "unit", "trans-unit":
      unit = (attributes["resname"] ?? attributes["name"] ?? attributes["id"], 0)
      if unit.identifier != nil { extras[.identifier, default: 0] += 1 }
      pieces = Bilingual(source: [], target: [])
      divided = []
    case "segment":
      pieces = Bilingual(source: [], target: [])
      divided = []
    // A character that XML does not allow.
    case "cp":
      if let scalar = attributes["hex"].flatMap({ UInt32($0, radix: 16) }).flatMap(Unicode.Scalar.init) {
        add(String(scalar))
      }
    case "source": begin(.side(.source), line)
    case "target": begin(.side(.target), line)
    case "seg-source": begin(.divided, line)
    case "mrk":
      let isSegment = attributes["mtype"] == "seg" && open != nil
      marks.append(isSegment)
      if isSegment { append(Piece(segment: attributes["mid"] ?? "", line: line)) }
    default: break
    }
  }

  private mutating func end(_ name: String) {
    if passedOver > 0 {
      passedOver -= 1
      return
    }
    switch name {
    case "source", "target", "seg-source": open = nil
    case "mrk":
      // What follows a segment is the space between two.
      if marks.popLast() == true { append(Piece(segment: nil, line: 0)) }
    case "trans-unit", "segment": close()
    default: break
    }
  }

  private mutating func begin(_ what: Open, _ line: Int) {
    open = what
    append(Piece(segment: nil, line: line))
  }

  private mutating func append(_ piece: Piece) {
    switch open {
    case .side(let side): pieces[side].append(piece)
    case .divided: divided.append(piece)
    case nil: break
    }
  }

  private mutating func add(_ text: String) {
    guard passedOver == 0 else { return }
    switch open {
    case .side(let side): if !pieces[side].isEmpty { pieces[side][pieces[side].count - 1].text += text }
    case .divided: if !divided.isEmpty { divided[divided.count - 1].text += text }
    case nil: break
    }
  }

  private mutating func close() {
    let sources = divided.filter { $0.segment != nil }
    let targets = pieces.target.filter { $0.segment != nil }
    if !sources.isEmpty, !targets.isEmpty {
      var rest = targets
      for source in sources {
        let place = rest.firstIndex { $0.segment == source.segment }
        let target = place.map { rest.remove(at: $0) }
        add(source, target)
      }
      for target in rest { add(nil, target) }
      return
    }
    func whole(_ list: [Piece]) -> Piece? {
      list.first.map { Piece(segment: nil, text: list.map(\.text).joined(), line: $0.line) }
    }
    add(whole(pieces.source), whole(pieces.target))
  }

  private mutating func add(_ source: Piece?, _ target: Piece?) {
    let line = source?.line ?? target?.line ?? 1
    unit.segments += 1
    builder.add(
      Bilingual(source: source.map { [$0.text] } ?? [], target: target.map { [$0.text] } ?? []),
      lines: Bilingual(source: source?.line ?? line, target: target?.line ?? line),
      identifier: unit.identifier.map { unit.segments == 1 ? $0 : "\($0):\(unit.segments)" })
  }
}
