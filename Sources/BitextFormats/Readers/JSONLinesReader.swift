public import Bitext
import FoundationEssentials

/// Reads JSON Lines of translations: an object a line that holds `translation`, an object of texts by language, or the
/// texts themselves as `source` and `target` or by their languages.
///
/// A text is a string, or an object with the member `text`, as this program writes beads. Other members and other
/// languages are passed over; lines that hold no text of the two languages are counted in the remarks.
public struct JSONLinesReader: Sendable {
  /// The languages to take; nil takes English and Chinese, or the first languages that occur.
  public var languages: Bilingual<Language?>

  public init(languages: Bilingual<Language?> = Bilingual(source: nil, target: nil)) {
    self.languages = languages
  }

  /// - Throws: a ``BitextError`` for a file that holds no two languages.
  public func text(in bytes: [UInt8], file: String?) throws(BitextError) -> AlignedText {
    var units: [(texts: [(tag: String, text: String)], line: Int, probability: Double?)] = []
    var tags: [String] = []
    var passedOver: [Int] = []
    let decoder = JSONDecoder()
    try LineScanner.forEach(bytes) { line, number throws(BitextError) in
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return }
      guard case .object(let members) = try? decoder.decode(JSONValue.self, from: Data(line)) else {
        passedOver.append(number)
        return
      }
      let texts = Self.texts(in: members)
      if texts.isEmpty {
        passedOver.append(number)
        return
      }
      for (tag, _) in texts where !tags.contains(tag) { tags.append(tag) }
      var probability: Double?
      if case .number(let value) = members["probability"] { probability = value }
      units.append((texts, number, probability))
    }
    let isNamed = tags.contains("source") && tags.contains("target")
    guard let choice = isNamed ? nil : LanguageChoice(among: tags, wanted: languages, declared: nil), !isNamed
    else {
      guard isNamed else {
        throw BitextError(
          .malformed, "The lines hold no texts of two languages.",
          remedy: "A line is written {\"translation\": {\"en\": \"…\", \"zh\": \"…\"}}.", file: file)
      }
      return build(units, passedOver, Bilingual(source: .english, target: .chinese), [], file) { side, list in
        list.firstIndex(of: side.rawValue)
      }
    }
    let remarks = [choice.remark(among: tags)].compactMap { $0 }
    return build(units, passedOver, choice.tags.map(Language.init), remarks, file) {
      choice.place(of: $0, in: $1)
    }
  }

  private func build(
    _ units: [(texts: [(tag: String, text: String)], line: Int, probability: Double?)], _ passedOver: [Int],
    _ tags: Bilingual<Language>, _ remarks: [String], _ file: String?, _ place: (Side, [String]) -> Int?
  ) -> AlignedText {
    var builder = AlignedTextBuilder()
    var passedOver = passedOver
    for unit in units {
      let list = unit.texts.map(\.tag)
      let texts = Bilingual(source: place(.source, list), target: place(.target, list))
        .map { $0.map { [unit.texts[$0].text] } ?? [] }
      let bead = builder.add(
        texts, lines: Bilingual(source: unit.line, target: unit.line), probability: unit.probability ?? 1)
      if bead == nil { passedOver.append(unit.line) }
    }
    var text = builder.text(
      languages: Bilingual(source: languages.source ?? tags.source, target: languages.target ?? tags.target),
      names: Bilingual(source: file, target: file))
    text.remarks = remarks
    if let first = passedOver.min() {
      text.remarks.append(
        passedOver.count == 1
          ? "1 line without texts of the two languages was passed over, line \(first)."
          : "\(passedOver.count) lines without texts of the two languages were passed over, the first is line \(first)."
      )
    }
    return text
  }

  /// The texts of a line by language, in order of the tags.
  private static func texts(in members: [String: JSONValue]) -> [(tag: String, text: String)] {
    var members = members
    if case .object(let translation) = members["translation"] { members = translation }
    let names = members.keys.filter { $0 == "source" || $0 == "target" || TableReader.isTag($0) }.sorted()
    return names.compactMap { name in
      switch members[name] {
      case .string(let text): (name, text)
      case .object(let inner):
        if case .string(let text) = inner["text"] { (name, text) } else { nil }
      default: nil
      }
    }
  }
}
