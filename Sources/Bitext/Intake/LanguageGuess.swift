/// Which language a text is in, by its script and, in Latin script, by its function words.
enum LanguageGuess {
  /// Small words that a text of any subject repeats, of languages that share the Latin script: articles,
  /// prepositions, conjunctions and pronouns, without those that English has too.
  static let functionWords: [(language: Language, words: Set<String>)] = [
    (
      .english,
      [
        "the", "of", "and", "to", "in", "is", "for", "that", "with", "on", "by", "are", "this", "be", "an",
        "at",
        "from", "it", "not", "or", "shall", "was", "were", "which", "will", "we", "our", "their", "its",
        "have",
        "has", "may", "must",
      ]
    ),
    (
      Language("fr"),
      [
        "de", "à", "le", "la", "les", "des", "et", "du", "une", "est", "dans", "que", "qui", "pour", "sur",
        "au", "aux", "par",
        "ne", "pas", "ou", "ce", "cette", "sont", "avec", "ses", "leur",
      ]
    ),
    (
      Language("de"),
      [
        "der", "die", "und", "den", "das", "ist", "von", "mit", "für", "auf", "nicht", "ein", "eine", "dem",
        "des",
        "zu", "im", "werden", "wird", "sich", "als", "oder", "sind",
      ]
    ),
    (
      Language("es"),
      [
        "de", "el", "la", "los", "las", "y", "del", "una", "por", "con", "para", "es", "se", "que", "en",
        "su", "sus",
        "lo", "al", "como", "son", "esta", "este",
      ]
    ),
    (
      Language("pt"),
      [
        "de", "os", "e", "da", "das", "dos", "uma", "um", "para", "com", "não", "em", "por", "que", "ao",
        "se", "na",
        "pela", "pelo", "são", "seus",
      ]
    ),
    (
      Language("it"),
      [
        "il", "di", "che", "e", "della", "per", "una", "con", "gli", "sono", "nel", "del", "dei", "delle",
        "la",
        "le", "alla", "si",
      ]
    ),
  ]
  /// How many words are looked at.
  private static let sampleWords = 4000

  /// The language of the text of a page that is in one writing system.
  static func language(
    in system: WritingSystem, of bytes: UnsafeBufferPointer<UInt8>, census: (masses: [Float], kana: Float)
  ) -> Language {
    switch system {
    case .eastAsian:
      census.kana > 0.1 * census.masses[system.rawValue] ? Language("ja") : .chinese
    case .latin: latinLanguage(of: bytes)
    default: system.usualLanguage
    }
  }

  /// English, unless the function words of another language are clearly more.
  private static func latinLanguage(of bytes: UnsafeBufferPointer<UInt8>) -> Language {
    var counts = [Int](repeating: 0, count: functionWords.count)
    var (seen, offset) = (0, 0)
    while offset < bytes.count, seen < sampleWords {
      var end = offset
      while end < bytes.count, SiteVocabulary.isLetter(bytes[end]) || (0xC3...0xC5).contains(bytes[end]) {
        end += bytes[end] < 0x80 ? 1 : 2
      }
      guard end > offset else {
        offset += 1
        continue
      }
      seen += 1
      if end - offset <= 5 {
        let word = String(decoding: bytes[offset..<end], as: UTF8.self).lowercased()
        for (place, entry) in functionWords.enumerated() where entry.words.contains(word) {
          counts[place] += 1
        }
      }
      offset = end
    }
    let best = counts.indices.reduce(0) { counts[$1] > counts[$0] ? $1 : $0 }
    return counts[best] > 2 * counts[0] + 3 ? functionWords[best].language : .english
  }
}

extension Language {
  /// The language that a text is for the most part in, or nil if it holds no letters that tell.
  ///
  /// Scripts decide: Chinese, Japanese, Korean, Russian and others by theirs; text in Latin script is taken for
  /// English unless the small words of another language show. A part of a long page is enough to tell, and no
  /// more is read.
  public static func detected(in page: Page) -> Language? {
    page.utf8.withUnsafeBufferPointer { bytes in
      var end = min(bytes.count, 262_144)
      while end < bytes.count, end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
      let sample = UnsafeBufferPointer(rebasing: bytes[..<end])
      let census = LineScanner.census(of: sample)
      let ranked = WritingSystem.allCases.filter { census.masses[$0.rawValue] > 0 }
      guard let system = ranked.max(by: { census.masses[$0.rawValue] < census.masses[$1.rawValue] }) else {
        return nil
      }
      return LanguageGuess.language(in: system, of: sample, census: census)
    }
  }
}

extension Page {
  /// Which side of a pair of languages the page belongs to, and whether it holds much text of the other one too; nil
  /// if it is in neither language.
  ///
  /// A translation may leave much as it was, and an original seldom holds anything of the other script: where one
  /// language is written in Latin script and the other is not, a tenth of the text in the other script tells.
  package func side(among languages: Bilingual<Language>) -> (side: Side, holdsBoth: Bool)? {
    let systems = languages.map(\.writingSystem)
    let masses = utf8.withUnsafeBufferPointer { LineScanner.census(of: $0, without: blocks).masses }
    let own = systems.map { masses[$0.rawValue] }
    let total = masses.reduce(0, +)
    guard total > 0, systems.source != systems.target, own.source + own.target > total / 2 else {
      let found = Language.detected(in: self)
      let side = Side.allCases.first { side in
        found?.code == languages[side].code || found?.isChinese == true && languages[side].isChinese
      }
      return side.map { ($0, false) }
    }
    let other: Side = systems.source == .latin ? .target : .source
    let isMixed = min(own.source, own.target) > 0.1 * (own.source + own.target)
    return (isMixed || own[other] > own[other.opposite] ? other : other.opposite, isMixed)
  }
}
