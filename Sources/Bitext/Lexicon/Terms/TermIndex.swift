/// Finds the terms of a glossary in texts.
struct TermIndex: Sendable {
  /// All that the glossary says of one term.
  struct Entry: Sendable {
    let pattern: Pattern
    var translations: [Rendering]
    var forbidden: [Rendering]
  }

  /// Something that may stand for a term.
  struct Rendering: Sendable {
    let text: String
    let pattern: Pattern
  }

  /// What is looked for.
  enum Pattern: Hashable, Sendable {
    /// Words by their keys; in capitals where the term is.
    case words([Int], inCapitals: Bool, isName: Bool)
    /// Characters, in simplified script and without spaces.
    case characters([UInt32])

    var isHan: Bool { if case .characters = self { true } else { false } }
    fileprivate var length: Int {
      switch self {
      case .words(let keys, _, _): keys.count
      case .characters(let scalars): scalars.count
      }
    }
  }

  /// A term where it stands.
  struct Occurrence {
    let entry: Int
    let span: Span
  }

  private(set) var entries: [Entry] = []
  /// The entries that begin with a word, or a character, the longest first.
  private var byWord: [Int: [Int]] = [:]
  private var byCharacter: [UInt32: [Int]] = [:]
  private(set) var reader = TermWords()

  init(_ terms: [Glossary.Term]) {
    var places: [Pattern: Int] = [:]
    for term in terms {
      guard let pattern = pattern(of: term.term) else { continue }
      let place = places[pattern, default: entries.count]
      if place == entries.count {
        places[pattern] = place
        entries.append(Entry(pattern: pattern, translations: [], forbidden: []))
      }
      entries[place].translations += term.translations.compactMap { rendering($0) }
      entries[place].forbidden += term.forbidden.compactMap { rendering($0) }
    }
    for (index, entry) in entries.enumerated() {
      switch entry.pattern {
      case .words(let keys, _, _): byWord[keys[0], default: []].append(index)
      case .characters(let scalars): byCharacter[scalars[0], default: []].append(index)
      }
    }
    let lengths = entries.map(\.pattern.length)
    for key in byWord.keys { byWord[key]?.sort { (lengths[$0], $1) > (lengths[$1], $0) } }
    for key in byCharacter.keys { byCharacter[key]?.sort { (lengths[$0], $1) > (lengths[$1], $0) } }
  }

  /// Whether there are terms to look for among words, or among Han characters.
  func holdsTerms(inHan: Bool) -> Bool { inHan ? !byCharacter.isEmpty : !byWord.isEmpty }

  private mutating func rendering(_ text: String) -> Rendering? {
    pattern(of: text).map { Rendering(text: text, pattern: $0) }
  }

  /// What to look for; nil for a text without letters.
  private mutating func pattern(of text: String) -> Pattern? {
    let bytes = Array(text.utf8)
    let span = Span(0, bytes.count)
    let characters = TermText(bytes, [span])
    if characters.scalars.contains(where: UnspacedLetter.contains) { return .characters(characters.scalars) }
    let words = reader.words(in: bytes, span)
    guard let first = words.first else { return nil }
    return .words(
      words.map(\.key), inCapitals: words.allSatisfy(\.isInCapitals), isName: first.isCapitalized)
  }

  // MARK: Words

  /// The terms among some words of a sentence: the longest at each place, and none that is a part of a name or of a
  /// hyphenated word.
  ///
  /// - Complexity: O(*n* · *t*) in the words and the terms that begin with one word.
  func occurrences(among words: [TermWords.Word]) -> [Occurrence] {
    var found: [Occurrence] = []
    var place = 0
    while place < words.count {
      guard
        let entry = byWord[words[place].key]?.first(where: { stands(entries[$0].pattern, at: place, words) })
      else {
        place += 1
        continue
      }
      let end = place + entries[entry].pattern.length
      if !isPart(place..<end, of: words, entries[entry].pattern) {
        found.append(
          Occurrence(entry: entry, span: Span(words[place].span.lowerBound, words[end - 1].span.upperBound)))
      }
      place = end
    }
    return found
  }

  /// Whether words stand at a place, with nothing but spaces and hyphens between them.
  func stands(_ pattern: Pattern, at place: Int, _ words: [TermWords.Word]) -> Bool {
    guard case .words(let keys, let inCapitals, _) = pattern, place + keys.count <= words.count else {
      return false
    }
    for (index, key) in keys.enumerated() {
      let word = words[place + index]
      if word.key != key || index > 0 && word.joint == .other || inCapitals && !word.isInCapitals {
        return false
      }
    }
    return true
  }

  /// Whether words are a part of a hyphenated word or, by their capitals, of a longer name.
  private func isPart(_ range: Range<Int>, of words: [TermWords.Word], _ pattern: Pattern) -> Bool {
    let before = range.lowerBound > 0 ? words[range.lowerBound - 1] : nil
    let behind = range.upperBound < words.count ? words[range.upperBound] : nil
    if words[range.lowerBound].joint == .hyphen || behind?.joint == .hyphen { return true }
    guard words[range.lowerBound].isCapitalized else { return false }
    if let behind, behind.joint == .space, behind.isCapitalized, !behind.isOfGrammar { return true }
    if let before, words[range.lowerBound].joint == .space, before.isCapitalized, !before.isOfGrammar {
      return true
    }
    return false
  }

  // MARK: Characters

  /// The terms in Chinese text: the longest at each place, and none that is a part of a longer word of the lexicon.
  ///
  /// - Complexity: O(*n* · *t*) in the characters and the terms that begin with one character.
  func occurrences(in text: TermText, _ utf8: [UInt8], lexicon: Lexicon?) -> [Occurrence] {
    var found: [Occurrence] = []
    var place = 0
    while place < text.scalars.count {
      let entry = byCharacter[text.scalars[place]]?.first {
        if case .characters(let scalars) = entries[$0].pattern {
          text.holds(scalars, at: place)
        } else {
          false
        }
      }
      guard let entry else {
        place += 1
        continue
      }
      let end = place + entries[entry].pattern.length
      let span = Span(text.offsets[place], text.ends[end - 1])
      if !Self.isInWord(span, text, place, utf8, lexicon) {
        found.append(Occurrence(entry: entry, span: span))
      }
      place = end
    }
    return found
  }

  private static func isInWord(
    _ span: Span, _ text: TermText, _ place: Int, _ utf8: [UInt8], _ lexicon: Lexicon?
  ) -> Bool {
    guard let lexicon, lexicon.headLanguage.isWrittenWithoutSpaces else { return false }
    return utf8.withUnsafeBufferPointer { bytes in
      (max(0, place - 3)...place).contains { start in
        guard text.offsets[place] - text.offsets[start] == (place - start) * 3 else { return false }
        let end = lexicon.longestHead(in: bytes, at: text.offsets[start], end: bytes.count) ?? 0
        return end >= span.upperBound && end - text.offsets[start] > span.count
      }
    }
  }
}

/// The characters of some stretches of a text without spaces, in simplified script and in small letters, and where they stand.
struct TermText {
  private(set) var scalars: [UInt32] = []
  private(set) var offsets: [Int] = []
  private(set) var ends: [Int] = []

  /// - Complexity: O(*n*) in the bytes of the stretches.
  init(_ utf8: [UInt8], _ spans: [Span]) {
    for span in spans {
      var offset = span.lowerBound
      while let scalar = utf8.scalar(at: offset, limit: span.upperBound) {
        if !Blank.contains(scalar.value) {
          scalars.append(Self.folded(scalar.value))
          offsets.append(offset)
          ends.append(offset + scalar.length)
        }
        offset += scalar.length
      }
    }
  }

  private static func folded(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A: scalar | 0x20
    case 0xFF21...0xFF3A: scalar - 0xFEE0 | 0x20
    case 0xFF01...0xFF5E: scalar - 0xFEE0
    default: SimplifiedHan.form(of: scalar)
    }
  }

  func holds(_ pattern: [UInt32], at place: Int) -> Bool {
    guard place + pattern.count <= scalars.count else { return false }
    for index in pattern.indices where scalars[place + index] != pattern[index] { return false }
    return true
  }

  /// Where a row of characters stands, each place behind the one before.
  ///
  /// - Complexity: O(*n*) in the characters, mostly.
  func places(of pattern: [UInt32]) -> [Span] {
    var found: [Span] = []
    var place = 0
    while place + pattern.count <= scalars.count {
      if holds(pattern, at: place) {
        found.append(Span(offsets[place], ends[place + pattern.count - 1]))
        place += pattern.count
      } else {
        place += 1
      }
    }
    return found
  }
}
