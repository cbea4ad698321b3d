import Bitext

/// Gathers units from the events of a file.
struct TMXParser {
  struct Variant {
    var tag: String
    var text = ""
    var codes: [InlineCode] = []
    var line: Int
  }
  struct Unit {
    var variants: [Variant] = []
    var line: Int
    var identifier: String?
    var probability: Double?
    var document: String?
  }

  let file: String?
  private(set) var units: [Unit] = []
  private(set) var sourceLanguage: String?
  private(set) var isTMX = false
  /// What units hold beside their texts.
  private(set) var extras: [Extra: Int] = [:]
  /// The languages that occur, in their order.
  private(set) var tags: [String] = []
  private var seen: Set<String> = []
  /// How many texts do not say their language, and the line of the first.
  private(set) var untagged: (count: Int, line: Int?) = (0, nil)

  private var unit: Unit?
  /// A property that says something of the bead, as far as it was read.
  private var property: (type: String, text: String)?
  private var isInSegment = false
  /// The inline code that is read: its element and attributes, what it holds, and how many elements deep the place is in it.
  private var code: CodeDraft?
  /// The elements `hi` that are open, whose text is text.
  private var highlights: [[MarkupAttribute]] = []

  init(file: String?) { self.file = file }

  mutating func take(_ event: MarkupEvent, _ line: Int) throws(BitextError) {
    switch event {
    case .start(let name, let attributes): try start(name, attributes, line)
    case .end(let name): end(name)
    case .text(let text):
      if code != nil {
        code?.text += text
      } else if isInSegment {
        unit!.variants[unit!.variants.count - 1].text += text
      } else {
        property?.text += text
      }
    }
  }

  private mutating func start(
    _ name: String, _ attributes: [MarkupAttribute], _ line: Int
  ) throws(BitextError) {
    if code != nil {
      code?.begin(name)
      return
    }
    switch name {
    case "tmx": isTMX = true
    case "header": sourceLanguage = attributes["srclang"]
    case "tu":
      if unit != nil { throw refusal("A unit stands in another.", line: line) }
      unit = Unit(line: line, identifier: attributes["tuid"])
      if unit?.identifier != nil { count(.identifier) }
      count(attributes)
    case "note": count(unit == nil ? .headerNote : .note)
    case "prop" where unit == nil: count(.headerNote)
    case "prop":
      switch attributes["type"] {
      // What this program itself says of a bead.
      case "x-probability": property = ("probability", "")
      case "x-document": property = ("document", "")
      case "x-bead": break
      default: count(.property)
      }
    case "tuv":
      guard unit != nil else { throw refusal("A <tuv> stands outside of a unit.", line: line) }
      let tag = attributes["xml:lang"] ?? attributes["lang"] ?? ""
      if tag.isEmpty { untagged = (untagged.count + 1, untagged.line ?? line) }
      if !tag.isEmpty, seen.insert(tag).inserted { tags.append(tag) }
      count(attributes)
      unit!.variants.append(Variant(tag: tag, line: line))
    case "seg":
      guard let unit, !unit.variants.isEmpty else {
        throw refusal("A <seg> stands outside of a <tuv>.", line: line)
      }
      self.unit!.variants[unit.variants.count - 1].line = line
      isInSegment = true
    case "bpt", "ept", "ph", "it", "ut":
      if isInSegment { code = CodeDraft(element: name, attributes: attributes) }
    case "hi":
      guard isInSegment else { break }
      highlights.append(attributes)
      add(CodeDraft(element: name, attributes: attributes), .opening)
    default: break
    }
  }

  private mutating func count(_ extra: Extra) { extras[extra, default: 0] += 1 }

  /// Counts what a unit, or a text of it, says of itself.
  private mutating func count(_ attributes: [MarkupAttribute]) {
    var found: Set<Extra> = []
    for attribute in attributes {
      switch attribute.name {
      case "tuid", "xml:lang", "lang", "segtype", "datatype", "o-encoding": break
      case "creationdate", "changedate", "lastusagedate": found.insert(.date)
      case "creationid", "changeid": found.insert(.author)
      case "usagecount": found.insert(.usage)
      default: found.insert(.attribute)
      }
    }
    for extra in found { count(extra) }
  }

  private mutating func end(_ name: String) {
    if var open = code {
      guard open.end(name) else {
        code = open
        return
      }
      code = nil
      add(open, Self.role(of: open.element, open.attributes))
      return
    }
    switch name {
    case "tu":
      if let unit { units.append(unit) }
      unit = nil
    case "prop":
      if property?.type == "probability" { unit?.probability = property.flatMap { Double($0.text) } }
      if property?.type == "document" { unit?.document = property?.text }
      property = nil
    case "hi":
      if let attributes = highlights.popLast() {
        add(CodeDraft(element: name, attributes: attributes), .closing)
      }
    case "seg": isInSegment = false
    default: break
    }
  }

  private static func role(of element: String, _ attributes: [MarkupAttribute]) -> InlineCode.Role {
    switch element {
    case "bpt": .opening
    case "ept": .closing
    case "it": attributes["pos"] == "begin" ? .opening : attributes["pos"] == "end" ? .closing : .standing
    default: .standing
    }
  }

  private mutating func add(_ code: CodeDraft, _ role: InlineCode.Role) {
    let index = unit!.variants.count - 1
    let attributes = code.attributes
    let type = attributes["type"]
    let of = type ?? attributes["x"]
    unit!.variants[index].codes.append(
      InlineCode(
        offset: unit!.variants[index].text.utf8.count, role: role,
        name: attributes["i"] ?? attributes["x"] ?? "", type: type, content: code.text, texts: code.texts,
        isElement: code.element == "hi", label: "<\(code.element)\(of.map { " \($0)" } ?? "")>"))
  }

  func refusal(_ message: String, line: Int) -> BitextError {
    BitextError(
      .malformed, message, remedy: "A unit is written <tu><tuv xml:lang=\"en\"><seg>…</seg></tuv>…</tu>.",
      file: file, location: Location(line: max(line, 1), column: 1))
  }
}
