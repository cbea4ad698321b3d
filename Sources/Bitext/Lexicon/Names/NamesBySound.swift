/// Which words of a Chinese text and of one in Latin letters are one name, told by what they sound like.
///
/// No lexicon lists the people of a novel or of a press report, yet their names stand in every other sentence. A word of
/// Latin letters counts as a name if it is mostly written with a capital; of a text without capitals every word may be one.
struct NamesBySound: Sendable {
  /// A word of the Han side and one of the other, by their numbers in their vocabularies.
  struct Pair: Hashable, Sendable {
    let han: Int32
    let latin: Int32
  }

  /// How sure it is that two words are one name, above 0 and at most 1.
  typealias PairStrengths = [Pair: Float]

  let strengths: PairStrengths

  /// - Complexity: O(*n*) in the bytes of both sides, with a factor for the names that share their consonants.
  init(han: Words, latin: Words) {
    let names = latin.names
    var strengths = HanNames(han: han, latin: latin, names: names).strengths
    strengths.merge(RenderedNames(han: han, names: names).strengths, uniquingKeysWith: max)
    self.strengths = strengths
  }

  /// The words of one side, in the order of its text.
  struct Words {
    let utf8: [UInt8]
    let segments: [Segment]
    let words: [ContentWord]
    /// For each segment where its words begin, and behind the last the count of words.
    let starts: [Int]

    /// The segments, each with its words.
    var bySegment: some Sequence<(segment: Segment, words: ArraySlice<ContentWord>)> {
      segments.indices.lazy.map { (segments[$0], words[starts[$0]..<starts[$0 + 1]]) }
    }

    /// The distinct forms of the words that are mostly written with a capital, each with its word.
    var names: [(word: Int32, letters: [UInt8])] {
      let isWithoutCapitals = words.count(where: \.isCapitalized) * 100 < words.count
      var balance: [Int32] = []
      for word in words {
        while balance.count <= word.id { balance.append(0) }
        balance[word.id] += word.isCapitalized ? 1 : -1
      }
      var seen: Set<[UInt8]> = []
      return words.compactMap { word in
        guard isWithoutCapitals || (word.isCapitalized && balance[word.id] > 0) else { return nil }
        let letters = letters(of: word)
        return seen.insert(letters).inserted ? (Int32(word.id), letters) : nil
      }
    }

    /// The letters of a word without case and accents.
    func letters(of word: ContentWord) -> [UInt8] {
      utf8.withUnsafeBufferPointer { text in
        var letters: [UInt8] = []
        var index = word.offset
        while index < word.span.upperBound {
          let letter = LatinLetter(text, at: index, end: word.span.upperBound)
          if letter.base != 0 { letters.append(letter.base) } else if !letter.isMark { break }
          index += letter.count
        }
        return letters
      }
    }
  }
}

extension NamesBySound.PairStrengths {
  /// Says that a word of the Han side and one of the other are one name; of two statements the stronger holds.
  mutating func raise(_ word: ContentWord, _ name: Int32, to strength: Float) {
    let pair = NamesBySound.Pair(han: Int32(word.id), latin: name)
    self[pair] = Swift.max(self[pair] ?? 0, strength)
  }
}
