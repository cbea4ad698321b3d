public import Bitext

/// Reads what InterText writes: a document of each side, and the links between their sentences.
public struct InterTextReader: Sendable {
  public init() {}

  /// The names of the documents that a file of links names: `fromDoc`, then `toDoc`.
  public func documentNames(inLinks bytes: [UInt8], file: String?) throws(BitextError) -> Bilingual<String> {
    var names: Bilingual<String>?
    try Markup.readXML(bytes, file: file) { event, _ throws(BitextError) in
      guard case .start(let name, let attributes) = event, name == "linkGrp", names == nil else { return }
      if let from = attributes["fromDoc"], let to = attributes["toDoc"] {
        names = Bilingual(source: from, target: to)
      }
    }
    if let names { return names }
    throw BitextError(
      .malformed, "No <linkGrp> names the two documents.",
      remedy: "Links are written <linkGrp toDoc=\"…\" fromDoc=\"…\"> with <link xtargets=\"…\"/> in it.",
      file: file)
  }

  /// The bitext of a file of links and its two documents.
  ///
  /// - Parameter languages: Those of the sides; nil takes what a document says (`xml:lang` of its first element), and else English
  ///   for the source and Chinese for the target.
  /// - Throws: a ``BitextError`` for a file that is not XML, and for a link that names a sentence which its
  ///   document lacks, or whose sentences are not consecutive.
  public func text(
    links: [UInt8], documents: Bilingual<[UInt8]>, names: Bilingual<String>, file: String?,
    languages: Bilingual<Language?>
  ) throws(BitextError) -> AlignedText {
    let source = try document(
      documents.source, file: names.source, language: languages.source, or: .english)
    let target = try document(
      documents.target, file: names.target, language: languages.target, or: .chinese)
    let sides = Bilingual(source: source, target: target)
    var beads: [IndexBead] = []
    try Markup.readXML(links, file: file) { event, line throws(BitextError) in
      guard case .start("link", let attributes) = event else { return }
      let parts = (attributes["xtargets"] ?? "").split(separator: ";", omittingEmptySubsequences: false)
      guard parts.count == 2 else {
        throw Self.refusal("A link does not name two lists of sentences.", line, file)
      }
      var bead = IndexBead(source: [], target: [])
      for (part, side) in zip(parts, Side.allCases) {
        for identifier in part.split(separator: " ") {
          guard let index = sides[side].indices[String(identifier)] else {
            let name = names[side]
            throw Self.refusal("A link names the sentence \(identifier), which \(name) lacks.", line, file)
          }
          // A sentence that holds no text is no segment.
          if index < 0 { continue }
          if side == .source { bead.source.append(index) } else { bead.target.append(index) }
        }
      }
      beads.append(bead)
    }
    let segmentation = sides.map(\.segmentation)
    var text = AlignedText(
      segmentation: segmentation,
      sentences: try Alignment(beads, counts: segmentation.map(\.sentences.count), file: file))
    text.extras = source.extras.merging(target.extras, uniquingKeysWith: +)
    return text
  }

  private struct ReadDocument {
    let segmentation: Segmentation
    /// The index of the sentence of an id; −1 for one without text.
    let indices: [String: Int]
    let extras: [Extra: Int]
  }

  private func document(
    _ bytes: [UInt8], file: String, language: Language?, or customary: Language
  ) throws(BitextError) -> ReadDocument {
    var language = language
    var builder = AlignedTextBuilder()
    var indices: [String: Int] = [:]
    var count = 0
    var paragraph: [String] = []
    var sentence: String?
    var identifier = ""
    var first = 1
    func endParagraph() {
      builder.add(
        Bilingual(source: paragraph, target: []), lines: Bilingual(source: first, target: first))
      paragraph = []
    }
    try Markup.readXML(bytes, file: file) { event, line throws(BitextError) in
      switch event {
      case .start("s", let attributes):
        guard let name = attributes["id"], indices[name] == nil else {
          throw Self.refusal("A sentence has no id, or the id of another.", line, file)
        }
        identifier = name
        sentence = ""
        if paragraph.isEmpty { first = line }
      case .end("s"):
        if let text = sentence, text.contains(where: { !$0.isWhitespace }) {
          paragraph.append(text)
          indices[identifier] = count
          count += 1
        } else {
          indices[identifier] = -1
        }
        sentence = nil
      case .end("p"), .end("head"): endParagraph()
      case .text(let text): if sentence != nil { sentence! += text }
      case .start(_, let attributes):
        if language == nil, let tag = attributes["xml:lang"], !tag.isEmpty { language = Language(tag) }
      default: break
      }
    }
    endParagraph()
    language = language ?? customary
    let text = builder.text(
      languages: Bilingual(source: language, target: language), names: Bilingual(source: file, target: nil))
    return ReadDocument(segmentation: text.segmentation.source, indices: indices, extras: text.extras)
  }

  private static func refusal(_ message: String, _ line: Int, _ file: String?) -> BitextError {
    BitextError(
      .malformed, message, remedy: "Read the links with the documents that they were made for.", file: file,
      location: Location(line: max(line, 1), column: 1))
  }
}
