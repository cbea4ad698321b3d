/// One content word as it stands in a text.
///
/// Words that say nothing about what a text says (articles, pronouns, particles) are not read at all, so every
/// word that is read can be counted as evidence.
@frozen public struct ContentWord: Hashable, Sendable {
  /// Where the word begins, in UTF-8 bytes of the text that was read.
  public let offset: Int
  /// How many UTF-8 bytes it takes in the text.
  public let count: UInt32
  /// The word in the ``Vocabulary`` of its reader, with the first letter's case in the lowest bit.
  private let packed: UInt32

  init(id: Int, offset: Int, count: Int, isCapitalized: Bool) {
    self.offset = offset
    self.count = UInt32(truncatingIfNeeded: count)
    self.packed = UInt32(truncatingIfNeeded: id) << 1 | (isCapitalized ? 1 : 0)
  }

  /// The index of the word in the vocabulary of its reader: equal words, forms of one word in English, have
  /// equal indices.
  public var id: Int { Int(packed >> 1) }
  /// Whether the word begins with a capital letter where it stands.
  public var isCapitalized: Bool { packed & 1 == 1 }
  /// Where it stands.
  public var span: Span { Span(offset, offset + Int(count)) }
}
