/// A word of up to twelve ASCII letters as one integer, letter case aside, so that tables of words are looked
/// up without making strings.
///
/// Five bits a letter make the key exact: two words have one key only if they are the same.
struct LetterKey: Hashable {
  let bits: UInt64

  /// The key of a word of a table.
  ///
  /// - Precondition: the word has one to twelve letters and nothing else.
  init(_ word: StaticString) {
    precondition(word.utf8CodeUnitCount >= 1 && word.utf8CodeUnitCount <= 12, "not a key: \(word)")
    var bits: UInt64 = 0
    for index in 0..<word.utf8CodeUnitCount {
      let letter = word.utf8Start[index] | 0x20
      precondition(letter >= 0x61 && letter <= 0x7A, "not a key: \(word)")
      bits = bits << 5 | UInt64(letter - 0x60)
    }
    self.bits = bits
  }

  private init(bits: UInt64) { self.bits = bits }

  /// The key of the run of ASCII letters at an offset and where the run ends. The key is nil where the run is
  /// too long to be in a table.
  @inline(__always)
  static func read(_ bytes: [UInt8], at start: Int, limit: Int) -> (key: LetterKey?, end: Int) {
    var bits: UInt64 = 0
    var end = start
    while end < limit {
      let letter = bytes[end] | 0x20
      guard letter >= 0x61 && letter <= 0x7A else { break }
      if end - start < 12 { bits = bits << 5 | UInt64(letter - 0x60) }
      end += 1
    }
    return (end > start && end - start <= 12 ? LetterKey(bits: bits) : nil, end)
  }
}

extension LetterKey: SievedKey {
  var sieveBits: UInt64 { bits }
}
