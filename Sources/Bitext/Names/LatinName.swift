/// A row of capitalised words in Latin letters, such as `XI Jinping`, `Jean-Claude Juncker`, `Bellator`.
struct LatinName: Hashable {
  /// The spans of the words; a hyphened word is one.
  var words: [Span]

  var span: Span { Span(words[0].lowerBound, words[words.count - 1].upperBound) }

  /// The names of a stretch, in order.
  ///
  /// A word counts if it begins with a capital. So the first word of a sentence counts too; whether it is a name
  /// shows only in what the other side has.
  /// - Complexity: O(*n*) in the bytes of the stretch.
  static func names(in bytes: [UInt8], from start: Int, to end: Int) -> [LatinName] {
    var names: [LatinName] = []
    var words: [Span] = []
    var offset = start
    func isLetter(_ place: Int) -> Bool {
      guard place < end else { return false }
      // Letters with accents are two bytes from C3 on.
      let byte = bytes[place]
      return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0xC3 && byte <= 0xC9
        || byte & 0xC0 == 0x80 && place > start && bytes[place - 1] >= 0xC3 && bytes[place - 1] <= 0xC9
    }
    func close() {
      if !words.isEmpty { names.append(LatinName(words: words)) }
      words = []
    }
    while offset < end {
      guard isLetter(offset) else {
        // One space joins two words; anything else ends the name.
        if bytes[offset] != 0x20 || words.last?.upperBound != offset { close() }
        offset += 1
        continue
      }
      var stop = offset
      while isLetter(stop)
        || stop + 1 < end && (bytes[stop] == 0x2D || bytes[stop] == 0x27) && isLetter(stop + 1)
      {
        stop += 1
      }
      let isCapital = bytes[offset] & 0x20 == 0 || bytes[offset] >= 0xC3
      let isPart = !words.isEmpty && stop - offset <= 3 && particles.contains(bytes[offset..<stop])
      if isCapital || isPart { words.append(Span(offset, stop)) } else { close() }
      offset = stop
    }
    close()
    return names
  }

  /// Small words inside names: Thani bin Ahmed, Ursula von der Leyen.
  private static let particles = WordSet("bin ibn al el de da di du del la le van von der den ter dos")

  /// The letters of some words, in lower case, everything else left out.
  static func letters(_ words: some Sequence<Span>, in bytes: [UInt8]) -> [UInt8] {
    var letters: [UInt8] = []
    for word in words {
      for byte in bytes[word.range] where (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A {
        letters.append(byte | 0x20)
      }
    }
    return letters
  }
}
