public import Bitext

extension Language {
  /// The language of a side whose language nobody named: English for the source and Chinese for the target, unless the
  /// text shows to be in a third one.
  ///
  /// - Complexity: O(1), since the beginning of a page is enough to tell.
  public static func customary(_ side: Side, of page: Page) -> Language {
    let usual: Language = side == .source ? .english : .chinese
    guard let found = detected(in: page), !found.isEnglish, !found.isChinese else { return usual }
    return found
  }

  /// The languages of the sides of text that is aligned already, where not all were named: English and Chinese, whichever side
  /// is in which, unless the text shows to be in others.
  ///
  /// - Complexity: O(1), since the beginnings of the pages are enough to tell.
  static func customary(of pages: Bilingual<Page>, given: Bilingual<Language?>) -> Bilingual<Language> {
    func other(than language: Language, _ side: Side) -> Language {
      let found = detected(in: pages[side])
      if let found, found.code != language.code, found.isChinese != language.isChinese || !found.isChinese {
        // What is left in the language of the original is no text in a third one.
        if !found.isEnglish || !language.isChinese { return found }
      }
      return language.isChinese ? .english : .chinese
    }
    switch (given.source, given.target) {
    case (let source?, let target?): return Bilingual(source: source, target: target)
    case (let source?, nil): return Bilingual(source: source, target: other(than: source, .target))
    case (nil, let target?): return Bilingual(source: other(than: target, .source), target: target)
    case (nil, nil):
      let isTurned =
        detected(in: pages.source)?.isChinese == true && detected(in: pages.target)?.isChinese == false
      if isTurned {
        return Bilingual(source: .chinese, target: other(than: .chinese, .target))
      }
      return Bilingual(
        source: customary(.source, of: pages.source), target: customary(.target, of: pages.target))
    }
  }

  /// Whether a name is the tag of a language, such as `en` or `zh-TW`.
  package static func isTag(_ name: String) -> Bool { TableColumns.isTag(name) }
}
