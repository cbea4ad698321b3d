import Bitext

/// Which columns of a table hold the texts of the two sides, by the names in its first line.
///
/// Columns are named by their side (`source`, `src`, `Source text`, 原文; `target`, `tgt`, `Translation`, 译文), perhaps with the
/// language behind it (`Source (en)`, `Target: Chinese`), or by their language: by its tag (`en-US`, `zh_CN`, `ZH`), which begins
/// with a code of ISO 639 that ICU has a name for, or by its name (`English`, `Chinese (Simplified)`, 中文). Where nobody says which
/// language is the source, it is the one that stands first.
struct TableColumns {
  let indices: Bilingual<Int>
  /// The languages, where the columns are named by them.
  let languages: Bilingual<Language>?
  /// What to tell of the columns of other languages, where the columns are named by them.
  let remark: ReadingRemark?
  /// Which columns are of languages, the two that are taken too, where the columns are named by them.
  private(set) var areLanguages: [Bool]
  /// Whether a language that the user named as the source stands behind the other.
  let isTurned: Bool

  /// - Returns: nil where the names are of no two sides or languages.
  init?(of names: [String], wanted: Bilingual<Language?>) {
    if let source = Self.place(of: .source, in: names), let target = Self.place(of: .target, in: names),
      source != target
    {
      indices = Bilingual(source: source, target: target)
      if let source = Self.tag(behind: names[source]), let target = Self.tag(behind: names[target]) {
        languages = Bilingual(source: Language(source), target: Language(target))
      } else {
        languages = nil
      }
      (remark, isTurned) = (nil, false)
      areLanguages = names.map { Self.tag($0) != nil }
      return
    }
    var tags = names.map { Self.tag($0, wanted: wanted) }
    // Norwegian, or the numbers of the rows beside two languages.
    for (place, tag) in tags.enumerated() where tag == "no" && tags.count(where: { $0 != nil }) > 2 {
      if Side.allCases.contains(where: { wanted[$0]?.code == "no" }) { break }
      tags[place] = nil
    }
    areLanguages = tags.map { $0 != nil }
    guard let choice = LanguageChoice(inOrder: tags.compactMap { $0 }, wanted: wanted),
      let source = tags.firstIndex(of: choice.tags.source),
      let target = tags.firstIndex(of: choice.tags.target)
    else { return nil }
    indices = Bilingual(source: source, target: target)
    isTurned = source > target
    languages = choice.tags.map(Language.init)
    remark = choice.remark(among: tags.compactMap { $0 })
  }

  /// The column that is named as the texts of a side are. A name that says that it is of texts comes first, since beside it the side
  /// alone may head numbers.
  static func place(of side: Side, in names: [String]) -> Int? {
    let words = names.map { name in
      let plain = tag(behind: name) == nil ? name[...] : name.prefix { !isMark($0) }
      return String(plain.lowercased().filter { $0.isLetter })
    }
    let all = side == .source ? sources : targets
    for suffix in suffixes {
      for word in all {
        if let place = words.firstIndex(of: word + suffix) { return place }
      }
    }
    return nil
  }

  /// The tag of the language that stands behind the name of a side: `Source (en)`, `Target: zh-CN`.
  private static func tag(behind name: String) -> String? {
    guard let mark = name.firstIndex(where: isMark), mark > name.startIndex else { return nil }
    var rest = name[name.index(after: mark)...]
    while let last = rest.last, last.isWhitespace || ")]）".contains(last) { rest.removeLast() }
    return tag(String(rest))
  }

  private static func isMark(_ character: Character) -> Bool { "([:（：".contains(character) }

  private static let sources = ["source", "src", "original", "原文", "源文", "源语", "源语言", "來源", "来源", "源"]
  private static let targets = [
    "target", "trg", "tgt", "translation", "translated", "译文", "譯文", "目标", "目標", "目标语", "目标语言", "翻译", "翻譯",
  ]
  private static let suffixes = [
    "text", "segment", "sentence", "string", "content", "文本", "句", "句子", "", "language",
  ]

  /// The tag of the language that a column is named by, nil for other names.
  ///
  /// - Parameter wanted: The languages that the user has named: `id` is Indonesian only if he says so, and else an identifier.
  static func tag(_ name: String, wanted: Bilingual<Language?> = Bilingual(source: nil, target: nil))
    -> String?
  {
    let name = name.trimmingBlanks
    if name == "id" { return Side.allCases.contains { wanted[$0]?.code == "id" } ? name : nil }
    if isTag(name) { return name }
    // In capitals or between marks.
    let code = name.prefix { $0 != "-" && $0 != "_" }
    let small = code.lowercased() + name.dropFirst(code.count)
    if isTag(small) { return small }
    return Language(named: name)?.tag
  }

  /// Whether a name is the tag of a language: a code of ISO 639, and perhaps a script and a region.
  static func isTag(_ name: String) -> Bool {
    let parts = name.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
    guard let first = parts.first, (2...3).contains(first.utf8.count), parts.count <= 3, name != "id",
      first.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return false }
    return parts.dropFirst().allSatisfy {
      (2...4).contains($0.utf8.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    } && Language(String(first)).isOfISO
  }
}
