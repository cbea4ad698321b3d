/// Letters of Latin writing without accents and case, for comparing names that two texts spell alike.
enum LatinLetters {
  /// Whether a byte is a letter of ASCII.
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }

  /// The letters of a stretch as small ASCII letters, everything else left out: `canitas` of `Cañitas`.
  ///
  /// - Complexity: O(*n*) in the bytes.
  static func folded(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(range.count)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = bytes[offset]
      if byte < 0x80 {
        if (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A { letters.append(byte | 0x20) }
        offset += 1
        continue
      }
      guard let scalar = bytes.scalar(at: offset, limit: range.upperBound) else {
        offset += 1
        continue
      }
      if (0xC0..<0xC0 + UInt32(plain.count)).contains(scalar.value) {
        let letter = plain[Int(scalar.value - 0xC0)]
        if letter != UInt8(ascii: "-") { letters.append(letter) }
      }
      offset += scalar.length
    }
    return letters
  }

  /// Whether a word stands somewhere among letters; the empty word does not.
  ///
  /// - Complexity: O(*n*), where *n* is the count of letters.
  static func holds(_ letters: [UInt8], _ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first, letters.count >= word.count else { return false }
    return (0...letters.count - word.count).contains {
      letters[$0] == first && letters[$0..<$0 + word.count].elementsEqual(word)
    }
  }

  /// From U+00C0 to U+017F; a hyphen for what is no letter.
  private static let plain = Array(
    ("aaaaaaaceeeeiiiidnooooo-ouuuuytsaaaaaaaceeeeiiiidnooooo-ouuuuyty"
      + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllllln"
      + "nnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
