/// A set of words that stands in the code as text.
///
/// To make it costs a fraction of what a set of arrays of bytes costs, most of which would be made for a page that asks for a
/// few words; and no word that is asked for is hashed unless one of its first byte and one of its length are there.
struct WordSet: Sendable {
  private var words = Vocabulary()
  /// A bit for the first byte of each word, and one for its length.
  private var initials: UInt64 = 0
  private var lengths: UInt64 = 0

  /// - Parameter text: words with spaces and line breaks between them.
  /// - Complexity: O(*n*) in the bytes of the text.
  init(_ text: String) { insert(text) }

  /// Of phrases, which may have spaces in them.
  init(_ phrases: [ArraySlice<UInt8>]) {
    for phrase in phrases { phrase.withUnsafeBufferPointer { insert($0) } }
  }

  /// The words of both.
  func union(_ text: String) -> WordSet {
    var union = self
    union.insert(text)
    return union
  }

  private mutating func insert(_ text: String) {
    text.forEachWord { word, _ in insert(word) }
  }

  private mutating func insert(_ word: UnsafeBufferPointer<UInt8>) {
    guard let first = word.first else { return }
    initials |= Self.bit(Int(first))
    lengths |= Self.bit(word.count)
    _ = words.intern(word)
  }

  func contains(_ word: [UInt8]) -> Bool { word.withUnsafeBufferPointer(contains) }

  func contains(_ word: ArraySlice<UInt8>) -> Bool { word.withUnsafeBufferPointer(contains) }

  func contains(_ word: String) -> Bool {
    var word = word
    return word.withUTF8(contains)
  }

  /// - Complexity: O(*n*) in the bytes of the word.
  func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = word.first, initials & Self.bit(Int(first)) != 0, lengths & Self.bit(word.count) != 0
    else { return false }
    return words.id(of: word) != nil
  }

  private static func bit(_ number: Int) -> UInt64 { 1 << UInt64(number & 63) }
}

/// What the words of a table in the code mean; as ``WordSet``.
struct WordTable<Meaning: Sendable>: Sendable {
  private var words = Vocabulary()
  private var meanings: [Meaning] = []

  init() {}

  /// The meaning of a word; nil if it has none.
  subscript(word: [UInt8]) -> Meaning? { word.withUnsafeBufferPointer { self[$0] } }

  subscript(word: ArraySlice<UInt8>) -> Meaning? { word.withUnsafeBufferPointer { self[$0] } }

  subscript(word: String) -> Meaning? {
    var word = word
    return word.withUTF8 { self[$0] }
  }

  subscript(word: UnsafeBufferPointer<UInt8>) -> Meaning? { words.id(of: word).map { meanings[$0] } }

  /// Gives a word its meaning, in place of the one that it had.
  mutating func set(_ word: UnsafeBufferPointer<UInt8>, _ meaning: Meaning) {
    let number = words.intern(word)
    if number == meanings.count {
      meanings.append(meaning)
    } else {
      meanings[number] = meaning
    }
  }

  mutating func set(_ word: ArraySlice<UInt8>, _ meaning: Meaning) {
    word.withUnsafeBufferPointer { set($0, meaning) }
  }

  /// Gives each word of a text its meaning; words have spaces and line breaks between them.
  mutating func set(_ text: String, _ meaning: Meaning) {
    text.forEachWord { word, _ in set(word, meaning) }
  }
}

extension String {
  /// Gives the words of a table in the code, which have spaces and line breaks between them, and whether one is the first of
  /// its line.
  ///
  /// - Complexity: O(*n*) in the bytes.
  func forEachWord(_ body: (UnsafeBufferPointer<UInt8>, _ isFirst: Bool) -> Void) {
    var text = self
    text.withUTF8 { bytes in
      var (offset, end) = (0, 0)
      while let range = bytes.nextField(from: &offset) {
        let isFirst = end == 0 || bytes[end..<range.lowerBound].contains(UInt8(ascii: "\n"))
        body(UnsafeBufferPointer(rebasing: bytes[range]), isFirst)
        end = range.upperBound
      }
    }
  }
}
