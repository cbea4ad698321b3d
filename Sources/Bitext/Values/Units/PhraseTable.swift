/// A table of phrases that are looked up where they may begin, the longest one first.
///
/// A phrase of Latin letters ignores letter case, has a space or a hyphen between its words, and ends where no letter or
/// digit follows. A phrase of Han characters may end anywhere.
struct PhraseTable<Meaning: Sendable>: Sendable {
  private struct Entry {
    let first: UInt32
    /// Where the phrase stands among ``PhraseTable/bytes``.
    let range: Range<Int>
    let meaning: Meaning
  }

  /// The phrases one behind the other.
  private let bytes: [UInt8]
  /// By the first scalar; the longest stand first, and of several of one length the first of the list.
  private let entries: [Entry]

  /// - Complexity: O(*n* log *n*) in the number of phrases.
  init(_ phrases: [(String, Meaning)]) {
    var bytes: [UInt8] = []
    var entries: [Entry] = []
    entries.reserveCapacity(phrases.count)
    for (phrase, meaning) in phrases {
      let start = bytes.count
      bytes.append(contentsOf: phrase.utf8)
      guard let first = bytes.scalar(at: start, limit: bytes.count) else { continue }
      entries.append(Entry(first: first.value, range: start..<bytes.count, meaning: meaning))
    }
    self.bytes = bytes
    // One number for each is sorted several times faster than the entries.
    let keys = entries.enumerated().map { index, entry in
      UInt64(entry.first) << 43 | UInt64(0x7FFFF - min(entry.range.count, 0x7FFFF)) << 24 | UInt64(index)
    }
    self.entries = keys.sorted().map { entries[Int($0 & 0xFF_FFFF)] }
  }

  /// The meaning of the longest phrase that begins at an offset, and where it ends.
  ///
  /// - Complexity: O(log *n* + *m*) in the number of phrases, and of those with the same beginning.
  func longest(_ bytes: [UInt8], at offset: Int, limit: Int) -> (meaning: Meaning, end: Int)? {
    guard let scalar = bytes.scalar(at: offset, limit: limit) else { return nil }
    let isCapital = scalar.value >= 0x41 && scalar.value <= 0x5A
    let first = isCapital ? scalar.value | 0x20 : scalar.value
    var place = entries.partitionPoint { $0.first >= first }
    while place < entries.count, entries[place].first == first {
      if let end = PhraseTable.end(of: self.bytes[entries[place].range], bytes, at: offset, limit: limit) {
        return (entries[place].meaning, end)
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
