public import Bitext

/// The inline codes of a memory in TMX, which stand between the words of a segment and are no text: `bpt`, `ept`, `ph`, `it`, `hi`, `ut`.
struct InlineCodes {
  struct Code: Hashable {
    /// `bpt` opens what `ept` closes; the others stand alone.
    let element: String
    /// As a person recognises it: what it holds, such as `<b>`, or the element and what it is of.
    let label: String
  }

  /// The codes of both sides by bead, of the beads that have some.
  let beads: [Int: Bilingual<[Code]>]

  /// - Parameter languages: the tags of the two languages that the units were taken in.
  /// - Complexity: O(*n*) in the bytes of the units that hold codes.
  init(_ original: OriginalUnits, languages: Bilingual<String>) {
    var beads: [Int: Bilingual<[Code]>] = [:]
    for (unit, bead) in zip(original.units, original.beads) {
      let bytes = original.bytes[unit]
      guard let bead, Self.mayHold(bytes) else { continue }
      var parser = CodeParser()
      // What the reader of the memory could read can be read again.
      try? Markup.readXML(Array(bytes), file: nil) { event, _ throws(BitextError) in parser.take(event) }
      let codes = languages.map { parser.codes(of: $0) }
      if !codes.source.isEmpty || !codes.target.isEmpty { beads[bead] = codes }
    }
    self.beads = beads
  }

  private static func mayHold(_ bytes: ArraySlice<UInt8>) -> Bool {
    var offset = bytes.startIndex
    while offset + 4 < bytes.endIndex {
      if bytes[offset] == 0x3C {
        switch (bytes[offset + 1], bytes[offset + 2]) {
        case (0x62, 0x70), (0x65, 0x70), (0x70, 0x68), (0x69, 0x74), (0x68, 0x69), (0x75, 0x74): return true
        default: break
        }
      }
      offset += 1
    }
    return false
  }
}

/// Gathers the codes of one unit by language.
private struct CodeParser {
  private static let elements: Set<String> = ["bpt", "ept", "ph", "it", "hi", "ut"]
  private var variants: [(tag: String, codes: [InlineCodes.Code])] = []
  private var isInSegment = false
  /// The code that is read: its element, what it is called if it holds nothing, what it holds, and how deep the place is in it.
  private var open: (element: String, label: String, text: String, depth: Int)?

  mutating func take(_ event: MarkupEvent) {
    switch event {
    case .start(let name, let attributes):
      if open != nil {
        open?.depth += 1
      } else if name == "tuv" {
        variants.append((attributes["xml:lang"] ?? attributes["lang"] ?? "", []))
      } else if name == "seg" {
        isInSegment = true
      } else if isInSegment, Self.elements.contains(name) {
        let type = attributes["type"] ?? attributes["x"]
        let label = "<\(name)\(type.map { " \($0)" } ?? "")>"
        // What stands in `hi` is text.
        if name == "hi" { add(name, label) } else { open = (name, label, "", 1) }
      }
    case .text(let text): open?.text += text
    case .end(let name):
      if let code = open {
        open?.depth -= 1
        if code.depth == 1 {
          open = nil
          add(code.element, code.text.allSatisfy(\.isWhitespace) ? code.label : code.text)
        }
      } else if name == "seg" {
        isInSegment = false
      }
    }
  }

  private mutating func add(_ element: String, _ label: String) {
    guard !variants.isEmpty else { return }
    variants[variants.count - 1].codes.append(InlineCodes.Code(element: element, label: label))
  }

  /// The codes of the variant in a language: the exact tag beats one that begins like it.
  func codes(of tag: String) -> [InlineCodes.Code] {
    let variant =
      variants.first { $0.tag.lowercased() == tag.lowercased() }
      ?? variants.first { Language($0.tag).code == Language(tag).code }
    return variant?.codes ?? []
  }
}

/// Inline codes of a memory that one side of a unit lacks.
///
/// The codes are no text, so that a gap shows the segment and names the codes. Where a code that opens is lost without the one
/// that closes it, or the other way round, the file that the segment goes back to breaks, which is an error.
public struct InlineCodeRule: GapRule {
  private let codes: InlineCodes

  /// The rule for a memory; nil for other text, and for a memory without codes.
  public init?(_ text: AlignedText) {
    guard let original = text.original else { return nil }
    codes = InlineCodes(original, languages: text.segmentation.map(\.document.language.tag))
    if codes.beads.isEmpty { return nil }
  }

  public func gaps(in context: GapContext) -> [GapDraft] {
    context.sentences.beads.indices.flatMap { index -> [GapDraft] in
      let bead = context.sentences.beads[index]
      guard let codes = codes.beads[index], !bead.isNull else { return [] }
      return Side.allCases.compactMap { side in
        var left = codes[side]
        for code in codes[side.opposite] {
          if let place = left.firstIndex(of: code) { left.remove(at: place) }
        }
        guard !left.isEmpty else { return nil }
        let isHalf = left.count { $0.element == "bpt" } != left.count { $0.element == "ept" }
        return GapDraft(
          .tag, isHalf ? .error : .warning, .codeAbsent(codes: left.map(\.label)), side: side,
          spans: context.spans(ofSentences: bead))
      }
    }
  }
}
