/// Collects correspondences and writes them as a ``Lexicon``.
///
/// Translations are given as text and read as the words that documents are read as, so a dictionary's
/// *to connect* and a document's *connected* meet. Of equal pairs the heaviest stays. The result depends on what
/// was added, not on the order.
public struct LexiconBuilder: Sendable {
  /// The language of the words that are looked up.
  public let headLanguage: Language
  /// The language of their translations.
  public let targetLanguage: Language
  /// What is written into ``Lexicon/sources``: a source a line.
  public var sources: [String] = []

  var heads = Vocabulary()
  var targets = Vocabulary()
  /// `head << 32 | target` and the weight in 1/255, in the order in which they came.
  var pairs: [(key: UInt64, weight: UInt8)] = []

  /// The translations as whole phrases: sets of words of the target language, four bytes each.
  var phrases = Vocabulary()
  /// Which head has which phrase for a translation.
  var headPhrases: [(Int, Int)] = []

  private var headWords: WordReader
  private var targetWords: WordReader
  private var words: [ContentWord] = []

  /// How many heads and pairs were added so far; of the pairs some may be equal.
  public var headCount: Int { heads.count }
  /// How many pairs of a word and a translation there are.
  public var pairCount: Int { pairs.count }

  /// - Parameters:
  ///   - headLanguage: the language that is looked up; of two languages the one without spaces between words.
  ///   - targetLanguage: the other.
  public init(headLanguage: Language, targetLanguage: Language) {
    self.headLanguage = headLanguage
    self.targetLanguage = targetLanguage
    headWords = WordReader(headLanguage)
    targetWords = WordReader(targetLanguage)
  }

  /// A builder that holds what a lexicon holds.
  public init(_ lexicon: Lexicon) {
    self.init(headLanguage: lexicon.headLanguage, targetLanguage: lexicon.targetLanguage)
    sources = lexicon.sources.split(separator: "\n").map(String.init)
    add(lexicon)
  }

  /// Adds the heads and pairs of another lexicon of the same languages, scaled by `factor`.
  public mutating func add(_ lexicon: Lexicon, factor: Float = 1) {
    let numbers = (0..<lexicon.targetCount).map { targets.intern(Array(lexicon.form.bytes(ofTarget: $0))) }
    lexicon.forEachHead { head, translations in
      let head = heads.intern(Array(head.utf8))
      for translation in translations {
        addPair(head: head, target: numbers[translation.target], weight: translation.weight * factor)
      }
    }
  }

  /// Adds a head that may have no translation, so that longest match finds it.
  ///
  /// In a language with spaces a head of several words adds each of them.
  public mutating func addHead(_ head: String) { _ = headNumbers(of: head) }

  /// Adds a translation.
  ///
  /// Each content word of the translation becomes a pair; the more words it has, the less each weighs, since
  /// any one of them may be left out by a translator. A translation of more than six content words is an
  /// explanation and adds nothing but the head.
  ///
  /// - Parameters:
  ///   - weight: 0…1.
  ///   - relates: whether heads that share the translation are related by it (``relateHeads(_:)``).
  public mutating func add(head: String, translation: String, weight: Float = 1, relates: Bool = true) {
    let heads = headNumbers(of: head)
    words.removeAll(keepingCapacity: true)
    targetWords.read(translation, into: &words)
    guard !heads.isEmpty, (1...6).contains(words.count) else { return }
    let share = weight / Float(heads.count * words.count).squareRoot()
    let phrase = words.map { targets.intern(Array(targetWords.vocabulary[$0.id])) }
    for head in heads {
      if relates { note(head: head, phrase: phrase) }
      for target in phrase { addPair(head: head, target: target, weight: share) }
    }
  }

  /// Adds a pair of a head and a word of the target language that is in the form that readers give, in English
  /// a stem.
  public mutating func add(head: String, target: String, weight: Float) {
    addPair(head: heads.intern(Array(head.utf8)), target: targets.intern(Array(target.utf8)), weight: weight)
  }

  /// Adds what was learnt.
  public mutating func add(_ correspondence: LexiconLearner.Correspondence) {
    add(head: correspondence.head, target: correspondence.target, weight: correspondence.weight)
  }

  mutating func addPair(head: Int, target: Int, weight: Float) {
    let scaled = (min(max(weight, 0), 1) * 255).rounded()
    guard scaled >= 1 else { return }
    pairs.append((UInt64(head) << 32 | UInt64(target), UInt8(scaled)))
  }

  /// The keys that a head is found by.
  private mutating func headNumbers(of head: String) -> [Int] {
    if headLanguage.isWrittenWithoutSpaces {
      let key = head.utf8.filter { $0 > 0x20 }
      return key.isEmpty ? [] : [heads.intern(key)]
    }
    words.removeAll(keepingCapacity: true)
    headWords.read(head, into: &words)
    return words.map { heads.intern(Array(headWords.vocabulary[$0.id])) }
  }
}
