/// A table of phrases that are looked up where they may begin, the longest one first.
///
/// A phrase of Latin letters ignores letter case, has a space or a hyphen between its words, and ends where no letter or
/// digit follows. A phrase of Han characters may end anywhere.
struct PhraseTable<Meaning: Sendable>: Sendable {
  private let meanings: [Meaning]
  /// The phrases one behind the other.
  private let bytes: [UInt8]
  /// Where each phrase begins, and behind the last the count of bytes.
  private let starts: [Int32]
  /// The index of the meaning of each phrase.
  private let numbers: [Int32]
  /// The phrases by their first scalar; the longest stand first, and of several of one length the first of the list. One number
  /// for each, with its index in the low bits, is sorted several times faster than the phrases.
  private let order: [UInt64]

  /// What a table is made of.
  struct Material {
    fileprivate var meanings: [Meaning] = []
    fileprivate var bytes: [UInt8] = []
    fileprivate var starts: [Int32] = [0]
    fileprivate var numbers: [Int32] = []

    /// Adds a meaning, which phrases then have that are added without one.
    mutating func add(meaning: Meaning) { meanings.append(meaning) }

    /// Adds a phrase of several parts for the last meaning.
    mutating func add(_ parts: UnsafeBufferPointer<UInt8>...) {
      for part in parts { bytes.append(contentsOf: part) }
      endPhrase()
    }

    mutating func add(_ phrase: String) {
      bytes.append(contentsOf: phrase.utf8)
      endPhrase()
    }

    private mutating func endPhrase() {
      starts.append(Int32(bytes.count))
      numbers.append(Int32(meanings.count - 1))
    }
  }

  /// - Complexity: O(*n* log *n*) in the number of phrases.
  init(_ draft: Material) {
    (meanings, bytes, starts, numbers) = (draft.meanings, draft.bytes, draft.starts, draft.numbers)
    var order: [UInt64] = []
    order.reserveCapacity(numbers.count)
    for index in numbers.indices {
      let (start, end) = (Int(starts[index]), Int(starts[index + 1]))
      guard let first = bytes.scalar(at: start, limit: end) else { continue }
      order.append(
        UInt64(first.value) << 43 | UInt64(0x7FFFF - min(end - start, 0x7FFFF)) << 24 | UInt64(index))
    }
    order.sort()
    self.order = order
  }

  init(_ phrases: [(String, Meaning)]) {
    var draft = Material()
    for (phrase, meaning) in phrases {
      draft.add(meaning: meaning)
      draft.add(phrase)
    }
    self.init(draft)
  }

  /// The meaning of the longest phrase that begins at an offset, and where it ends.
  ///
  /// - Complexity: O(log *n* + *m*) in the number of phrases, and of those with the same beginning.
  func longest(_ bytes: [UInt8], at offset: Int, limit: Int) -> (meaning: Meaning, end: Int)? {
    guard let scalar = bytes.scalar(at: offset, limit: limit) else { return nil }
    let isCapital = scalar.value >= 0x41 && scalar.value <= 0x5A
    let first = UInt64(isCapital ? scalar.value | 0x20 : scalar.value)
    var place = order.partitionPoint { $0 >> 43 >= first }
    while place < order.count, order[place] >> 43 == first {
      let index = Int(order[place] & 0xFF_FFFF)
      let phrase = self.bytes[Int(starts[index])..<Int(starts[index + 1])]
      if let end = PhraseTable.end(of: phrase, bytes, at: offset, limit: limit) {
        return (meanings[Int(numbers[index])], end)
      }
      place += 1
    }
    return nil
  }

  private static func end(
    of phrase: ArraySlice<UInt8>, _ bytes: [UInt8], at offset: Int, limit: Int
  ) -> Int? {
    var place = offset
    for byte in phrase {
      guard place < limit else { return nil }
      if byte == 0x20 {
        guard let end = gap(bytes, at: place, limit: limit) else { return nil }
        place = end
        continue
      }
      let found = bytes[place]
      guard found == byte || byte >= 0x61 && byte <= 0x7A && found | 0x20 == byte else { return nil }
      place += 1
    }
    if let last = phrase.last, last < 0x80, DigitToken.isAlphanumeric(bytes, at: place, limit: limit) {
      return nil
    }
    return place
  }

  /// The offset behind the space, line break or hyphen between two words.
  private static func gap(_ bytes: [UInt8], at offset: Int, limit: Int) -> Int? {
    switch bytes[offset] {
    case 0x20, 0x0A, 0x2D: offset + 1
    case 0xC2 where offset + 1 < limit && bytes[offset + 1] == 0xA0: offset + 2
    default: nil
    }
  }
}
