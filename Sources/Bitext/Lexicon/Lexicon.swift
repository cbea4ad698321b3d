/// Which words of one language stand for which words of another, for looking up while documents are aligned.
///
/// The words that are looked up are called heads; for each the lexicon knows the words of the other language
/// that translate it, each with a weight. It is a table of correspondences, not a dictionary: translations are
/// stems (`happi`), and no sense, grammar or order is kept.
///
/// A lexicon lives in one block of bytes, built in or mapped from a file. Nothing is loaded and a look-up
/// allocates nothing. Heads of a language without spaces are found by longest match (``longestHead(in:at:end:)``), those
/// of other languages word by word.
public struct Lexicon: Sendable {
  let form: LexiconForm

  /// A lexicon of bytes in the form that ``LexiconBuilder/serialized()`` writes.
  ///
  /// The bytes are copied. To use a mapped file without a copy, see ``init(mapped:release:)``.
  ///
  /// - Throws: `malformed` if they are not a whole lexicon of a known version, or damaged.
  /// - Complexity: O(*n*) in the bytes, which are all checked.
  public init(_ bytes: [UInt8]) throws(BitextError) {
    form = try LexiconForm(storage: LexiconStorage(copying: bytes))
    try form.validate()
  }

  /// A lexicon in memory that the caller keeps, such as a mapped file.
  ///
  /// - Parameters:
  ///   - bytes: memory that nobody changes until `release` is called, aligned to four bytes.
  ///   - release: called when the last copy of the lexicon is gone, and also when this fails.
  /// - Throws: `malformed` if the bytes are not a whole lexicon of a known version, or damaged.
  /// - Complexity: O(*n*) in the bytes, which are all checked.
  public init(mapped bytes: UnsafeRawBufferPointer, release: @escaping @Sendable () -> Void)
    throws(BitextError)
  {
    form = try LexiconForm(storage: LexiconStorage(bytes, release: release))
    try form.validate()
  }

  /// A lexicon of bytes that are known to be sound.
  init(trusted form: LexiconForm) { self.form = form }

  /// The language that is looked up.
  public var headLanguage: Language { Language(form.headTag) }
  /// The language of the translations.
  public var targetLanguage: Language { Language(form.targetTag) }
  /// What it was made from, with versions and licences, one source a line.
  public var sources: String { form.sources }
  /// A number that lexicons of different bytes do not share by chance.
  public var checksum: UInt64 {
    UInt64(littleEndian: form.storage.bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self))
  }
  /// How many heads, distinct words of the target language, and pairs of the two it holds.
  public var headCount: Int { form.headCount }
  /// How many different translations there are.
  public var targetCount: Int { form.targetCount }
  /// How many pairs of a word and a translation there are.
  public var pairCount: Int { form.pairCount }
  /// The size in bytes.
  public var byteCount: Int { form.storage.bytes.count }

  /// Whether it serves a pair of languages, in either direction.
  public func serves(_ languages: Bilingual<Language>) -> Bool {
    let codes = (headLanguage.code, targetLanguage.code)
    func code(_ language: Language) -> String { language.isChinese ? "zh" : language.code }
    return codes == (code(languages.source), code(languages.target))
      || codes == (code(languages.target), code(languages.source))
  }
}

extension Lexicon {
  /// A word of the target language and how well it translates a head.
  @frozen public struct Translation: Hashable, Sendable {
    /// The number of the word in the lexicon (``Lexicon/text(ofTarget:)``).
    public let target: Int
    /// From just above 0 to 1: 1 for a head whose only translation is this word, less where the
    /// translation is a phrase, one of many, or was seen rarely.
    public let weight: Float
  }

  /// The translations of a head, the heaviest first.
  public struct Translations: RandomAccessCollection, Sendable {
    fileprivate let form: LexiconForm
    fileprivate let range: Range<Int>

    public var startIndex: Int { range.lowerBound }
    public var endIndex: Int { range.upperBound }
    public subscript(index: Int) -> Translation {
      let pair = form.pair(index)
      return Translation(target: Int(pair >> 8), weight: Float(pair & 0xFF) / 255)
    }
  }

  /// The translations of the head with exactly these bytes; nil if it is no head. A head may have none.
  ///
  /// - Complexity: O(*n*) in the bytes of the head.
  public func translations(of head: UnsafeBufferPointer<UInt8>) -> Translations? {
    form.list(of: head, in: 0..<head.count).map { Translations(form: form, range: form.pairs(ofList: $0)) }
  }

  /// The translations of a head as text with weights, for people to look at.
  public func translations(of head: String) -> [(text: String, weight: Float)]? {
    var head = head
    let found = head.withUTF8 { translations(of: $0) }
    return found.map { $0.map { (text(ofTarget: $0.target), $0.weight) } }
  }

  /// The number of a word of the target language (in English a stem), nil if the lexicon lacks it.
  ///
  /// - Complexity: O(*n*) in the bytes of the word.
  public func target(of word: UnsafeBufferPointer<UInt8>) -> Int? { form.target(of: word) }

  /// A word of the target language.
  public func text(ofTarget target: Int) -> String {
    String(decoding: form.bytes(ofTarget: target), as: UTF8.self)
  }

  /// Where the longest head that begins at `index` ends; nil if none begins there.
  ///
  /// - Precondition: `index < end`, and `end` is within the text.
  /// - Complexity: O(*n*) in the bytes of the longest head with that beginning.
  public func longestHead(in text: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) -> Int? {
    form.longestHead(in: text, at: index, end: end)
  }

  /// Gives every head and its translations to `body`, in the order of the lexicon's own form.
  public func forEachHead(_ body: (_ head: String, _ translations: Translations) -> Void) {
    form.forEachHead { head, list in
      body(String(decoding: head, as: UTF16.self), Translations(form: form, range: form.pairs(ofList: list)))
    }
  }
}
