import Bitext

/// Which two of the languages of a memory are taken.
///
/// What the user names counts; else the source is the one that the file declares, and what is still open is English
/// and Chinese, or else the first language that occurs, and Chinese. In each unit a tag that is exactly the one wanted comes before
/// one of the same language that says more or other things.
struct LanguageChoice {
  /// The tags of the sides as the file writes them.
  let tags: Bilingual<String>
  /// Whether the user named the language together with a region or a script, which then has to agree.
  private let isStrict: Bilingual<Bool>

  /// - Parameters:
  ///   - present: The tags that occur, in order of the file.
  ///   - declared: The source language that the file declares, if it does.
  /// - Returns: nil where there are no two languages to take.
  init?(among present: [String], wanted: Bilingual<Language?>, declared: String?) {
    func best(_ tag: String, strictly: Bool) -> String? {
      present.first { Self.folded($0) == Self.folded(tag) }
        ?? present.first { Self.agrees($0, with: tag, strictly: strictly) }
    }
    func choose(_ side: Side, not other: String?) -> String? {
      if let language = wanted[side] { return best(language.tag, strictly: Self.hasSubtags(language.tag)) }
      let isFree = { (tag: String) in other == nil || Self.code(tag) != Self.code(other ?? "") }
      if side == .source, let declared, let tag = best(declared, strictly: false), isFree(tag) { return tag }
      // Chinese is what others are translated into, unless the target is named or Chinese stands first.
      let customary = side == .target ? ["zh", "en"] : other == nil ? ["en"] : ["en", "zh"]
      for code in customary {
        if let tag = best(code, strictly: false), isFree(tag) { return tag }
      }
      return present.first(where: isFree) ?? present.first { $0 != other }
    }
    // The side that the user named comes first, so that the other one keeps out of its way.
    let targetFirst = wanted.target.flatMap { _ in choose(.target, not: nil) }
    guard let source = choose(.source, not: targetFirst),
      let target = targetFirst ?? choose(.target, not: source), target != source
    else { return nil }
    tags = Bilingual(source: source, target: target)
    isStrict = Bilingual(
      source: wanted.source.map { Self.hasSubtags($0.tag) } ?? false,
      target: wanted.target.map { Self.hasSubtags($0.tag) } ?? false)
  }

  /// The same of a file that declares nothing, and whose order tells the direction: the source is the one of the two that stands
  /// first, unless the user has named a language.
  init?(inOrder present: [String], wanted: Bilingual<Language?>) {
    guard let choice = LanguageChoice(among: present, wanted: wanted, declared: nil) else { return nil }
    guard wanted.source == nil, wanted.target == nil, let source = present.firstIndex(of: choice.tags.source),
      let target = present.firstIndex(of: choice.tags.target), target < source
    else {
      self = choice
      return
    }
    tags = Bilingual(source: choice.tags.target, target: choice.tags.source)
    isStrict = Bilingual(source: false, target: false)
  }

  /// The place of a side among the tags of a unit, nil where the unit lacks it.
  func place(of side: Side, in list: [String]) -> Int? {
    let tag = tags[side]
    if let exact = list.firstIndex(where: { Self.folded($0) == Self.folded(tag) }) { return exact }
    // Two regions of one language are told apart by their whole tags only.
    guard Self.code(tags.source) != Self.code(tags.target) else { return nil }
    return list.firstIndex { Self.agrees($0, with: tag, strictly: isStrict[side]) }
  }

  /// What to tell of the languages that are there and not taken, or stand in for those that are; nil if there are none.
  func remark(among present: [String]) -> ReadingRemark? {
    let others = present.filter { tag in Side.allCases.allSatisfy { place(of: $0, in: [tag]) == nil } }
    let besides = present.filter { tag in
      !others.contains(tag) && Side.allCases.allSatisfy { otherTag(tag, of: $0) != nil }
    }
    return others.isEmpty && besides.isEmpty
      ? nil : ReadingRemark(.language(taken: tags, besides: besides, others: others))
  }

  /// A tag where it is another one than the side's, and does not only spell it otherwise.
  func otherTag(_ tag: String, of side: Side) -> String? {
    Self.isSame(tag, tags[side]) ? nil : tag
  }

  /// Whether two tags differ in their spelling only.
  static func isSame(_ first: String, _ second: String) -> Bool { folded(first) == folded(second) }

  /// Whether a tag is of a language: the same, a more general one, or, where regions do not matter, another region.
  private static func agrees(_ tag: String, with wanted: String, strictly: Bool) -> Bool {
    guard code(tag) == code(wanted) else { return false }
    let (short, long) = (folded(tag), folded(wanted))
    return !strictly || short == code(wanted) || short.hasPrefix(long + "-")
  }

  private static func folded(_ tag: String) -> String {
    String(tag.lowercased().map { $0 == "_" ? "-" : $0 })
  }

  private static func hasSubtags(_ tag: String) -> Bool { folded(tag) != code(tag) }

  private static func code(_ tag: String) -> String { Language(tag).code }
}
