import Bitext

/// Gathers segments from the events of a file.
struct XLIFFParser {
  private struct Piece {
    /// The segment that it belongs to; nil in text that is not divided.
    var segment: String?
    var text = ""
    var codes: [InlineCode] = []
    var line: Int
    /// What it says of its language itself.
    var tag: String?
  }

  private(set) var isXLIFF = false
  /// Which of its versions it is.
  private(set) var version = ReportFormat.xliff
  /// The beads of each unit so far.
  private(set) var units: [[Int]] = []
  /// How many units are not to be translated, and the line of the first.
  private(set) var untranslatable: ReadingRemark?
  /// Of the open elements that say so whether what is in them is to be translated.
  private var isTranslated: [Bool] = []
  /// The languages that are taken: those asked for, or else those of the first file.
  private(set) var languages: Bilingual<String?>
  /// Those of the open file.
  private var own = Bilingual<String?>(source: nil, target: nil)
  /// The document that the open file is of.
  private var document: String?
  /// The languages of files and units that were passed over, in their order.
  private var others: [String] = []
  private(set) var builder = AlignedTextBuilder()
  /// What units hold beside their texts.
  private(set) var extras: [Extra: Int] = [:]

  /// What the file calls the open unit, and how many segments of it there have been.
  private var unit: (identifier: String?, segments: Int, beads: [Int], isTranslated: Bool) = (
    nil, 0, [], true
  )
  private var pieces = Bilingual<[Piece]>(source: [], target: [])
  private var divided: [Piece] = []
  /// The text that is open: of a side, or of `seg-source`.
  private enum Open { case side(Side), divided }
  private var open: Open?
  /// How many elements deep the place is in something that is no text.
  private var passedOver = 0
  private var marks: [Bool] = []
  /// The code that is read, what it holds, and how many elements deep the place is in it.
  private var code: CodeDraft?
  /// The codes that are open as elements around text.
  private var elements: [(element: String, attributes: [MarkupAttribute])] = []
  /// What codes of the unit stand for, by name, and which of them is read.
  private var data: [String: String] = [:]
  private var openData: String?

  /// How many elements are still to begin that were open before the portion, and counted there.
  private var opened: Int

  /// - Parameters:
  ///   - wanted: The languages that are asked for.
  ///   - opened: How many elements were open before the portion that is read.
  init(wanted: Bilingual<Language?>, opened: Int) {
    languages = wanted.map { $0?.tag }
    self.opened = opened
  }

  /// What to tell of the languages that were not taken.
  var remark: ReadingRemark? {
    guard !others.isEmpty else { return nil }
    return ReadingRemark(
      .language(taken: languages.map { $0 ?? "und" }, besides: [], others: others))
  }

  mutating func take(_ event: MarkupEvent, _ line: Int) {
    switch event {
    case .start(let name, let attributes): start(name, attributes, line)
    case .end(let name): end(name)
    case .text(let text): add(text)
    }
  }

  private static let noText: Set<String> = [
    "alt-trans", "note", "header", "context-group", "count-group", "matches", "glossary", "metadata",
    "ignorable", "prop-group",
  ]

  /// What may say that its text is not to be translated.
  private static let holders: Set<String> = ["file", "group", "unit", "trans-unit"]

  /// Codes that hold no text of the segment, and codes that stand around some.
  private static let codes: Set<String> = ["bpt", "ept", "ph", "it", "x", "bx", "ex", "sc", "ec"]
  private static let elementCodes: Set<String> = ["g", "pc"]

  private mutating func start(_ name: String, _ attributes: [MarkupAttribute], _ line: Int) {
    if opened > 0 {
      opened -= 1
    } else if passedOver == 0, code == nil {
      Extra.forEach(inXLIFF: name, attributes, isInText: open != nil) { add($0) }
    }
    if Self.holders.contains(name) {
      isTranslated.append(attributes["translate"].map { $0 != "no" } ?? isTranslated.last ?? true)
    }
    if passedOver > 0 || Self.noText.contains(name) {
      passedOver += 1
      return
    }
    if name == "cp" {
      // A character that XML does not allow.
      if let scalar = attributes["hex"].flatMap({ UInt32($0, radix: 16) }).flatMap(Unicode.Scalar.init) {
        add(String(scalar))
      }
    }
    if code != nil {
      code?.begin(name)
      return
    }
    if Self.codes.contains(name) {
      code = CodeDraft(element: name, attributes: attributes)
      return
    }
    if Self.elementCodes.contains(name) {
      elements.append((name, attributes))
      add(
        CodeDraft(element: name, attributes: attributes, text: data[attributes["dataRefStart"] ?? ""] ?? ""),
        .opening)
      return
    }
    switch name {
    case "xliff":
      isXLIFF = true
      if attributes["version"]?.hasPrefix("1") == true { version = .xliff12 }
      begin(languages: attributes["srcLang"], attributes["trgLang"])
    case "file":
      document = [attributes["original"], attributes["id"]].lazy.compactMap { $0 }.first { !$0.isEmpty }
      begin(
        languages: attributes["source-language"] ?? own.source, attributes["target-language"] ?? own.target)
    case "unit", "trans-unit":
      unit = (
        attributes["resname"] ?? attributes["name"] ?? attributes["id"], 0, [], isTranslated.last ?? true
      )
      if !unit.isTranslated { untranslatable = .another(.untranslatableUnit, untranslatable, line) }
      if unit.identifier != nil { extras[.identifier, default: 0] += 1 }
      pieces = Bilingual(source: [], target: [])
      divided = []
      data = [:]
    case "segment":
      pieces = Bilingual(source: [], target: [])
      divided = []
    case "data": openData = attributes["id"]
    case "source": begin(.side(.source), line, attributes["xml:lang"])
    case "target": begin(.side(.target), line, attributes["xml:lang"])
    case "seg-source": begin(.divided, line)
    case "mrk":
      let isSegment = attributes["mtype"] == "seg" && open != nil
      marks.append(isSegment)
      if isSegment { append(Piece(segment: attributes["mid"] ?? "", line: line)) }
    default: break
    }
  }

  private mutating func add(_ extra: Extra) { extras[extra, default: 0] += 1 }

  private mutating func end(_ name: String) {
    if Self.holders.contains(name) { isTranslated.removeLast() }
    if passedOver > 0 {
      passedOver -= 1
      return
    }
    if var own = code {
      guard own.end(name) else {
        code = own
        return
      }
      code = nil
      if own.text.isEmpty { own.text = data[own.attributes["dataRef"] ?? ""] ?? "" }
      add(own, Self.role(of: own.element, own.attributes))
      return
    }
    switch name {
    case "g", "pc":
      guard let element = elements.popLast() else { break }
      let text = data[element.attributes["dataRefEnd"] ?? ""] ?? ""
      add(CodeDraft(element: element.element, attributes: element.attributes, text: text), .closing)
    case "data": openData = nil
    case "source", "target", "seg-source": open = nil
    case "mrk":
      // What follows a segment is the space between two.
      if marks.popLast() == true { append(Piece(segment: nil, line: 0)) }
    case "segment": close()
    case "trans-unit":
      close()
      units.append(unit.beads)
    case "unit": units.append(unit.beads)
    default: break
    }
  }

  private mutating func begin(_ what: Open, _ line: Int, _ tag: String? = nil) {
    open = what
    append(Piece(segment: nil, line: line, tag: tag))
  }

  private mutating func begin(languages source: String?, _ target: String?) {
    own = Bilingual(source: source, target: target)
    for side in Side.allCases { languages[side] = languages[side] ?? own[side] }
  }

  private mutating func append(_ piece: Piece) {
    switch open {
    case .side(let side): pieces[side].append(piece)
    case .divided: divided.append(piece)
    case nil: break
    }
  }

  /// Changes the piece that is read.
  private mutating func change(_ body: (inout Piece) -> Void) {
    switch open {
    case .side(let side): if !pieces[side].isEmpty { body(&pieces[side][pieces[side].count - 1]) }
    case .divided: if !divided.isEmpty { body(&divided[divided.count - 1]) }
    case nil: break
    }
  }

  private mutating func add(_ text: String) {
    guard passedOver == 0 else { return }
    if code != nil {
      code?.text += text
    } else if let openData {
      data[openData, default: ""] += text
    } else {
      change { $0.text += text }
    }
  }

  private static func role(of element: String, _ attributes: [MarkupAttribute]) -> InlineCode.Role {
    switch element {
    case "bpt", "bx", "sc": .opening
    case "ept", "ex", "ec": .closing
    case "it": attributes["pos"] == "open" ? .opening : attributes["pos"] == "close" ? .closing : .standing
    default: .standing
    }
  }

  private mutating func add(_ code: CodeDraft, _ role: InlineCode.Role) {
    let (element, attributes) = (code.element, code.attributes)
    let name = attributes["rid"] ?? attributes["startRef"] ?? attributes["id"] ?? ""
    let kind = attributes["ctype"] ?? attributes["type"]
    // Markup that stands at both ends of an element is told by codes of their own.
    let isElement =
      Self.elementCodes.contains(element) && attributes["dataRefStart"] == nil
      && attributes["dataRefEnd"] == nil
    let sign = role == .closing && isElement ? "/" : ""
    change { piece in
      piece.codes.append(
        InlineCode(
          offset: piece.text.utf8.count, role: role, name: name,
          type: kind.map { $0.hasPrefix("x-") ? String($0.dropFirst(2)) : $0 }, content: code.text,
          texts: code.texts, isElement: isElement, label: "<\(sign)\(element) \(name)>"))
    }
  }

  private mutating func close() {
    // What was read of it is passed over.
    if !unit.isTranslated { return }
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
      for piece in divided + pieces.target where piece.segment == nil {
        extras[.outerCode, default: 0] += piece.codes.count
        if !piece.text.trimmingBlanks.isEmpty { add(.outerText) }
      }
      return
    }
    func whole(_ list: [Piece]) -> Piece? {
      guard var piece = list.first else { return nil }
      piece.segment = nil
      for next in list.dropFirst() {
        let before = piece.text.utf8.count
        piece.codes += next.codes.map { $0.moved(by: before) }
        piece.text += next.text
      }
      return piece
    }
    add(whole(pieces.source), whole(pieces.target))
  }

  private mutating func add(_ source: Piece?, _ target: Piece?) {
    let line = source?.line ?? target?.line ?? 1
    let tags = Bilingual(source: source?.tag ?? own.source, target: target?.tag ?? own.target)
    if let other = otherLanguage(tags.source, .source) ?? otherLanguage(tags.target, .target) {
      if !others.contains(other) { others.append(other) }
      extras[.otherText, default: 0] += 1
      return
    }
    unit.segments += 1
    let bead = builder.add(
      Bilingual(source: source.map { [$0.text] } ?? [], target: target.map { [$0.text] } ?? []),
      lines: Bilingual(source: source?.line ?? line, target: target?.line ?? line),
      identifier: unit.identifier.map { unit.segments == 1 ? $0 : "\($0):\(unit.segments)" },
      codes: Bilingual(source: source?.codes ?? [], target: target?.codes ?? []), document: document,
      tags: Bilingual(source: variety(tags.source, .source), target: variety(tags.target, .target)))
    if let bead { unit.beads.append(bead) }
  }

  /// A tag that is of another language than is taken for a side.
  private func otherLanguage(_ tag: String?, _ side: Side) -> String? {
    guard let tag, let taken = languages[side].map({ Language($0) }) else { return nil }
    let language = Language(tag)
    return language.code == taken.code || language.isChinese && taken.isChinese ? nil : tag
  }

  /// A tag that is not the one that is taken for a side.
  private func variety(_ tag: String?, _ side: Side) -> String? {
    tag.flatMap { LanguageChoice.isSame($0, languages[side] ?? $0) ? nil : $0 }
  }
}
