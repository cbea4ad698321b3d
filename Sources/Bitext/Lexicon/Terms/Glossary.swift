/// The words that a house has agreed on: terms, what stands for each, and what may not.
///
/// ```swift
/// var configuration = Configuration()
/// configuration.gaps.glossary = Glossary([
///   .init("hotline", translations: ["热线"], forbidden: ["专线"])
/// ])
/// ```
///
/// A glossary is not a ``Lexicon``, which tells what words may mean: it says what has to be written. Which side a term is looked
/// for on is told by its script where one of the languages is Chinese; otherwise it is the source. A term in Latin letters
/// is found in every inflection and, unless it is written in capitals, in every case; a Chinese one is found as it is
/// written, in either script. Lines about the same term are taken together.
public struct Glossary: Sendable {
  /// A term and what the glossary says of it.
  public struct Term: Hashable, Sendable {
    /// What is looked for.
    public let term: String
    /// What may stand for it; one has to.
    public let translations: [String]
    /// What may not stand for it.
    public let forbidden: [String]

    public init(_ term: String, translations: [String], forbidden: [String] = []) {
      self.term = term
      self.translations = translations
      self.forbidden = forbidden
    }
  }

  /// The terms, as they were given.
  public let terms: [Term]
  /// What finds them, made once for all texts.
  let index: TermIndex

  /// - Complexity: O(*n*) in the bytes of the terms.
  public init(_ terms: [Term] = []) {
    self.terms = terms
    index = TermIndex(terms)
  }

  /// Whether it says nothing.
  public var isEmpty: Bool { terms.isEmpty }
}

extension Glossary {
  /// Whether a term stands anywhere in a text. A glossary of which none does says nothing about it.
  ///
  /// - Complexity: O(*n*) in the text, up to the first term.
  public func occurs(in text: Bilingual<Segmentation>) -> Bool {
    var reader = index.reader
    return Side.allCases.contains { side in
      let utf8 = text[side].document.page.utf8
      let isHan = text[side].document.language.isWrittenWithoutSpaces
      guard index.holdsTerms(inHan: isHan) else { return false }
      return text[side].sentences.contains { sentence in
        let found =
          isHan
          ? index.occurrences(in: TermText(utf8, [sentence.span]), utf8, lexicon: nil)
          : index.occurrences(among: reader.words(in: utf8, sentence.span))
        return !found.isEmpty
      }
    }
  }
}

extension Glossary: Hashable {
  public static func == (left: Glossary, right: Glossary) -> Bool { left.terms == right.terms }
  public func hash(into hasher: inout Hasher) { hasher.combine(terms) }
}

extension Glossary: Codable {
  private enum CodingKeys: String, CodingKey { case terms }

  public init(from decoder: any Decoder) throws {
    self.init(try decoder.container(keyedBy: CodingKeys.self).decode([Term].self, forKey: .terms))
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(terms, forKey: .terms)
  }
}

extension Glossary.Term: Codable {
  private enum CodingKeys: String, CodingKey { case term, translations, forbidden }

  /// What is left out is empty.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try values.decode(String.self, forKey: .term),
      translations: try values.decodeIfPresent([String].self, forKey: .translations) ?? [],
      forbidden: try values.decodeIfPresent([String].self, forKey: .forbidden) ?? [])
  }
}
