/// A table of phrases that are looked up where they may begin, the longest one first.
///
/// A phrase of Latin letters ignores letter case, has a space or a hyphen between its words, and ends where no letter or
/// digit follows. A phrase of Han characters may end anywhere.
struct PhraseTable<Meaning: Sendable>: Sendable {
  private struct Entry {
    let bytes: [UInt8]
    let meaning: Meaning
  }

  /// By the first byte of Latin phrases, and by the first scalar of others; the longest stand first.
  private let entries: [UInt32: [Entry]]

  /// - Complexity: O(*n* log *n*) in the number of phrases.
  init(_ phrases: [(String, Meaning)]) {
    var entries: [UInt32: [Entry]] = [:]
    for (phrase, meaning) in phrases {
      guard let first = phrase.unicodeScalars.first else { continue }
      entries[first.value, default: []].append(Entry(bytes: Array(phrase.utf8), meaning: meaning))
    }
    self.entries = entries.mapValues { list in
      // A stable order: of two phrases of one length the first of the list.
      list.enumerated().sorted { ($1.element.bytes.count, $0.offset) < ($0.element.bytes.count, $1.offset) }
        .map(\.element)
    }
  }

  /// The meaning of the longest phrase that begins at an offset, and where it ends.
  ///
  /// - Complexity: O(*n*) in the number of phrases with the same beginning.
  func longest(_ bytes: [UInt8], at offset: Int, limit: Int) -> (meaning: Meaning, end: Int)? {
    guard let scalar = bytes.scalar(at: offset, limit: limit) else { return nil }
    let isCapital = scalar.value >= 0x41 && scalar.value <= 0x5A
    guard let list = entries[isCapital ? scalar.value | 0x20 : scalar.value] else { return nil }
    for entry in list {
      if let end = PhraseTable.end(of: entry.bytes, bytes, at: offset, limit: limit) {
        return (entry.meaning, end)
      }
    }
    return nil
  }

  private static func end(of phrase: [UInt8], _ bytes: [UInt8], at offset: Int, limit: Int) -> Int? {
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
