/// Foreign names in Latin letters and rendered in Han characters by their sound: `Gilbert` and `吉尔伯特`.
///
/// A Chinese text does not mark names, and where one begins is not known. So every row of two to seven characters
/// that names are rendered with is asked for by its consonants among those of the capitalised words, first by a key
/// that both sides must share exactly, then by their likeness.
struct RenderedNames {
  private(set) var strengths: NamesBySound.PairStrengths = [:]

  private static let characterCounts = 2...7
  private static let leastLikeness = 0.75

  /// - Complexity: O(*n*) in the bytes of both sides, with a factor for the names that share a key.
  init(han: NamesBySound.Words, names: [(word: Int32, letters: [UInt8])]) {
    let index = SoundIndex(names)
    if index.isEmpty { return }
    for (segment, words) in han.bySegment { find(index, in: han.utf8, segment.span, words) }
  }

  private mutating func find(
    _ index: SoundIndex, in utf8: [UInt8], _ segment: Span, _ words: ArraySlice<ContentWord>
  ) {
    let end = segment.upperBound
    var words = words
    var offset = segment.lowerBound
    var runEnd = offset
    while offset < end {
      if runEnd <= offset { runEnd = Self.endOfRun(utf8, from: offset, to: end) }
      if runEnd - offset < Self.characterCounts.lowerBound * 3 {
        offset = max(offset + 1, runEnd)
        continue
      }
      words = words.drop { $0.offset < offset }
      guard let word = words.first else { return }
      // A name begins where a word does: what was no head was divided into single characters.
      if word.offset == offset {
        for count in Self.characterCounts where offset + count * 3 <= runEnd {
          let sounds = SoundClasses.classes(ofHan: utf8, from: offset, to: offset + count * 3)
          for name in index.names(sounds) {
            let likeness = SoundClasses.likeness(name.sounds, sounds)
            if likeness < Self.leastLikeness { continue }
            for part in words.prefix(while: { $0.span.upperBound <= offset + count * 3 }) {
              strengths.raise(part, name.word, to: Float(likeness * likeness))
            }
          }
        }
      }
      offset += 3
    }
  }

  /// Where the characters that names are rendered with end.
  private static func endOfRun(_ utf8: [UInt8], from start: Int, to end: Int) -> Int {
    var offset = start
    while offset < end, (0xE4...0xE9).contains(utf8[offset]),
      let scalar = utf8.scalar(at: offset, limit: end),
      RenderingCharacters.shared.contains(scalar.value)
    {
      offset += 3
    }
    return offset
  }
}

/// Capitalised words by the consonants that a rendering keeps.
private struct SoundIndex {
  struct Name: Hashable {
    let word: Int32
    let sounds: [UInt8]
  }

  private var names: [Name] = []
  private var byKey: [[UInt8]: [Int]] = [:]

  var isEmpty: Bool { names.isEmpty }

  init(_ words: [(word: Int32, letters: [UInt8])]) {
    for (word, letters) in words where (4...Self.longest).contains(letters.count) {
      let sounds = SoundClasses.classes(ofLatin: letters)
      for key in Self.keys(sounds) where key.count >= Self.leastKey {
        byKey[key, default: []].append(names.count)
      }
      names.append(Name(word: word, sounds: sounds))
    }
  }

  /// No name has more letters; of a word that is a whole text every letter would make a key of its length.
  private static let longest = 40
  /// Fewer consonants are alike by chance.
  private static let leastKey = 3

  func names(_ sounds: [UInt8]) -> Set<Name> {
    var found: Set<Int> = []
    for key in Self.keys(sounds) where key.count >= Self.leastKey { found.formUnion(byKey[key] ?? []) }
    return Set(found.map { names[$0] })
  }

  /// The consonants with those that are confused taken as one and those that are dropped left out, and the same
  /// without each one that may be dropped.
  private static func keys(_ sounds: [UInt8]) -> [[UInt8]] {
    var key: [UInt8] = []
    for sound in sounds {
      let plain: UInt8
      switch sound {
      case SoundClasses.vowel, UInt8(ascii: "H"), UInt8(ascii: "W"): continue
      case UInt8(ascii: "J"): plain = UInt8(ascii: "S")
      case UInt8(ascii: "M"): plain = UInt8(ascii: "N")
      default: plain = sound
      }
      if key.last != plain { key.append(plain) }
    }
    var keys = [key]
    for place in key.indices
    where [UInt8(ascii: "L"), UInt8(ascii: "T"), UInt8(ascii: "N")].contains(key[place]) {
      var shorter = key
      shorter.remove(at: place)
      keys.append(shorter)
    }
    // The end of Spaulding is one sound.
    if key.suffix(2) == [UInt8(ascii: "N"), UInt8(ascii: "K")] { keys.append(key.dropLast()) }
    return keys
  }
}
