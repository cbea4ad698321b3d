import Bitext

/// Which columns of a table hold the texts of the two sides, by the names in its first line.
///
/// Columns are named by their side (`source`, `src`, `Source text`, 原文; `target`, `tgt`, `Translation`, 译文), or by their language:
/// by its tag (`en-US`, `zh_CN`, `ZH`), which begins with a code of ISO 639 that ICU has a name for, or by its name (`English`,
/// `Chinese (Simplified)`, 中文). Where nobody says which language is the source, it is the one that stands first.
struct TableColumns {
  let indices: Bilingual<Int>
  /// The languages, where the columns are named by them.
  let languages: Bilingual<Language>?
  /// What to tell of the columns of other languages, where the columns are named by them.
  let remark: ReadingRemark?
  /// Whether a language that the user named as the source stands behind the other.
  var isTurned: Bool { languages != nil && indices.source > indices.target }

  /// - Returns: nil where the names are of no two sides or languages.
  init?(of names: [String], wanted: Bilingual<Language?>) {
    if let source = Self.place(of: .source, in: names), let target = Self.place(of: .target, in: names),
      source != target
    {
      indices = Bilingual(source: source, target: target)
      (languages, remark) = (nil, nil)
      return
    }
    let tags = names.map { Self.tag($0, wanted: wanted) }
    guard let choice = LanguageChoice(inOrder: tags.compactMap { $0 }, wanted: wanted),
      let source = tags.firstIndex(of: choice.tags.source),
      let target = tags.firstIndex(of: choice.tags.target)
    else { return nil }
    indices = Bilingual(source: source, target: target)
    languages = choice.tags.map(Language.init)
    remark = choice.remark(among: tags.compactMap { $0 })
  }

  /// The column that is named as the texts of a side are. A name that says that it is of texts comes first, since beside it the side
  /// alone may head numbers.
  static func place(of side: Side, in names: [String]) -> Int? {
    let words = names.map { name in String(name.lowercased().filter { $0.isLetter }) }
    let all = side == .source ? sources : targets
    for suffix in suffixes {
      for word in all {
        if let place = words.firstIndex(of: word + suffix) { return place }
      }
    }
    return nil
  }

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
