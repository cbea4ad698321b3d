/// Reads the content words of documents in one language, whichever it is.
///
/// English is stemmed, languages without spaces are divided by longest match over a lexicon's heads, of all others
/// runs of letters are words. A reader keeps one vocabulary, so use one reader for one side of a document.
public struct WordReader: Sendable {
  // One of the three is there. They are optionals and no enum so that the one that works is changed in place,
  // without a copy of its vocabulary.
  private var english: EnglishWords?
  private var unspaced: UnspacedWords?
  private var spaced: SpacedWords?

  /// - Parameter lexicon: where words of a language without spaces are looked for; others do without.
  public init(_ language: Language, lexicon: Lexicon? = nil) {
    if language.isEnglish {
      english = EnglishWords()
    } else if language.isWrittenWithoutSpaces {
      unspaced = UnspacedWords(lexicon: lexicon.flatMap { $0.headLanguage.isWrittenWithoutSpaces ? $0 : nil })
    } else {
      spaced = SpacedWords()
    }
  }

  /// The words read so far; ``ContentWord/id`` counts in it.
  public var vocabulary: Vocabulary {
    english?.vocabulary ?? unspaced?.vocabulary ?? spaced?.vocabulary ?? Vocabulary()
  }

  /// Reads a part of a text and appends its content words, in order.
  ///
  /// - Complexity: O(*n*) in the bytes of the range, with a factor for the length of heads.
  public mutating func read(
    _ text: UnsafeBufferPointer<UInt8>, in range: Range<Int>, into words: inout [ContentWord]
  ) {
    english?.read(text, in: range, into: &words)
    unspaced?.read(text, in: range, into: &words)
    spaced?.read(text, in: range, into: &words)
  }

  /// Reads a whole text.
  public mutating func read(_ text: String, into words: inout [ContentWord]) {
    var text = text
    text.withUTF8 { read($0, in: 0..<$0.count, into: &words) }
  }
}
