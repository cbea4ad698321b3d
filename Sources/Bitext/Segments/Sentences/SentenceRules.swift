internal import UnicodeText

/// What decides where the sentences of a document end, made ready once for the document.
struct SentenceRules {
  let configuration: Configuration.Segmentation
  let labels: any LabelGrammar
  /// Finds where sentences can end.
  let iterator: BreakIterator
  /// Whether the rules of English and Chinese apply; a text in one often holds sentences in the other.
  let knowsLanguage: Bool
  let abbreviations: AbbreviationTable
  let unbreakable: [RegularExpression]
  let srx: RulePatterns?

  /// A sentence of more bytes is one of many clauses.
  static let longSentence = 360

  init(language: Language, configuration: Configuration.Segmentation) {
    self.configuration = configuration
    labels = language.labelGrammar
    knowsLanguage = language.isEnglish || language.isChinese
    // The abbreviations of other languages are ICU's; its lists are short, so that English has its own.
    let locale =
      knowsLanguage
      ? language.code : "\(language.tag.map { $0 == "-" ? "_" : $0 }.map(String.init).joined())@ss=standard"
    iterator = BreakIterator(.sentence, locale: locale)
    abbreviations = AbbreviationTable(adding: configuration.abbreviations)
    unbreakable = configuration.unbreakable.compactMap { try? RegularExpression($0) }
    srx = configuration.rules.map { RulePatterns($0, language: language) }
  }
}
