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
}
