internal import UnicodeText

/// What decides where the sentences of a document end, made ready once for the document.
struct SentenceRules {
  let configuration: Configuration.Segmentation
  let labels: any LabelGrammar
  /// Finds where sentences can end in a language that is not known; nil where the rules of English and Chinese
  /// apply, which scan for marks. A text in one of the two often holds sentences in the other.
  let iterator: BreakIterator?
  let abbreviations: AbbreviationTable
  let unbreakable: [(text: String, regex: RegularExpression)]
  let srx: RulePatterns?

  /// Whether the rules of English and Chinese apply.
  var knowsLanguage: Bool { iterator == nil }
  /// Whether ICU is to read every paragraph as a whole.
  var readsText: Bool { iterator != nil || srx != nil || !unbreakable.isEmpty }

  /// A sentence of more bytes is one of many clauses.
  static let longSentence = 360

  init(language: Language, configuration: Configuration.Segmentation) {
    self.configuration = configuration
    labels = language.labelGrammar
    // The abbreviations of other languages are ICU's; its lists are short, so that English has its own.
    iterator =
      language.isEnglish || language.isChinese
      ? nil
      : BreakIterator(
        .sentence,
        locale: "\(language.tag.map { $0 == "-" ? "_" : $0 }.map(String.init).joined())@ss=standard")
    abbreviations = AbbreviationTable(adding: configuration.abbreviations)
    unbreakable = configuration.unbreakable.compactMap { text in
      (try? RegularExpression(text)).map { (text, $0) }
    }
    srx = configuration.rules.map { RulePatterns($0, language: language) }
  }
}
