/// Something about two documents that suggests they were not declared as what they are.
///
/// The documents align all the same; a program tells the user before the result surprises him.
public enum LanguageWarning: Sendable, Hashable {
  /// Each side is in the language declared for the other: the files were probably given in the wrong order.
  case swapped(declared: Bilingual<Language>)
  /// Both sides are in the same language.
  case same(Language)
  /// A side is in another language than was declared for it.
  case unexpected(Side, declared: Language, found: Language)
  /// The page also holds text in other languages than its two, which was set apart.
  case further([Language])
}

extension LanguageWarning: CustomStringConvertible {
  /// What seems wrong and what to do, in one sentence.
  public var description: String {
    switch self {
    case .swapped(let declared):
      "The source seems to be in \(declared.target) and the target in \(declared.source): exchange the files or "
        + "name the languages."
    case .same(let language):
      "Both sides seem to be in \(language): give the text and its translation."
    case .unexpected(let side, let declared, let found):
      "The \(side.rawValue) seems to be in \(found), not in \(declared): name the language if that is meant."
    case .further(let languages):
      "The page also holds text in \(languages.map(\.tag).joined(separator: ", ")), which was set apart."
    }
  }
}

extension Bilingual<Document> {
  /// Whether the documents look like the languages they are declared to be in, or what else they look like.
  ///
  /// Languages of one script are told apart only in Latin script, and only where the text shows it clearly.
  public var languageWarning: LanguageWarning? {
    let found = map { Language.detected(in: $0.page) }
    let declared = map(\.language)
    guard let source = found.source, let target = found.target else { return nil }
    func agree(_ found: Language, _ declared: Language) -> Bool {
      found.code == declared.code || found.isChinese && declared.isChinese
        || found.writingSystem == declared.writingSystem && !(found.isEnglish || declared.isEnglish)
    }
    if agree(source, declared.source), agree(target, declared.target) { return nil }
    if agree(source, declared.target), agree(target, declared.source) { return .swapped(declared: declared) }
    if source.code == target.code { return .same(source) }
    return agree(source, declared.source)
      ? .unexpected(.target, declared: declared.target, found: target)
      : .unexpected(.source, declared: declared.source, found: source)
  }
}
