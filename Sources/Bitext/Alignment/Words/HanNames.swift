/// Which words of two texts are one Chinese name, written in Han characters and in Pinyin: `琦瑶` and `Qiyao`.
///
/// No lexicon lists the people of a novel or of a press report, yet their names stand in every other sentence. A word
/// of Latin letters counts as a name if it is mostly written with a capital; its syllables are then looked for among
/// the readings of the Han characters, across the words into which those were divided, since what is no head of
/// the lexicon was divided into single characters.
struct HanNames {
  /// A word of the Han side and one of the other, by their numbers in their vocabularies.
  struct Pair: Hashable {
    let han: Int32
    let latin: Int32
  }

  /// How sure it is that words which sound alike are one name: two syllables are hardly ever alike by chance.
  static let strength: Float = 1
  static let strengthOfSyllable: Float = 0.6

  /// Words that share two syllables and more.
  private(set) var names: Set<Pair> = []
  /// Words that share one, such as surnames.
  private(set) var syllables: Set<Pair> = []

  /// - Complexity: O(*n*) in the bytes of both sides.
  init(han: Words, latin: Words) {
    var table = SyllableTable()
    table.add(latin)
    if table.isEmpty { return }
    for segment in han.segments.indices { find(table, in: han, segment) }
  }

  /// The words of one side, in the order of its text.
  struct Words {
    let text: UnsafeBufferPointer<UInt8>
    let segments: [Segment]
    let words: [ContentWord]
    /// For each segment where its words begin, and behind the last the count of words.
    let starts: [Int]

    /// Gives the letters of each word that is mostly written with a capital to `body`, each time that it is.
    func forEachName(_ body: (_ word: Int32, _ letters: [UInt8]) -> Void) {
      var balance: [Int32] = []
      for word in words {
        while balance.count <= word.id { balance.append(0) }
        balance[word.id] += word.isCapitalized ? 1 : -1
      }
      for word in words where word.isCapitalized && balance[word.id] > 0 {
        body(Int32(word.id), letters(of: word))
      }
    }

    /// The letters of a word without case and accents.
    func letters(of word: ContentWord) -> [UInt8] {
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

  private mutating func find(_ table: SyllableTable, in han: Words, _ segment: Int) {
    let end = han.segments[segment].span.upperBound
    var word = han.starts[segment]
    let lastWord = han.starts[segment + 1]
    var offset = han.segments[segment].span.lowerBound
    while offset < end {
      let first = HanReadings.shared.index(in: han.text, at: offset, end: end)
      defer { offset += first == nil ? 1 : 3 }
      guard let first, table.mayBegin(with: first) else { continue }
      while word < lastWord, han.words[word].span.upperBound <= offset { word += 1 }
      if word == lastWord { return }
      if han.words[word].span == Span(offset, offset + 3) {
        for name in table.names([first]) {
          syllables.insert(Pair(han: Int32(han.words[word].id), latin: name))
        }
      }
      var key = [first]
      while key.count < SyllableTable.longest,
        let next = HanReadings.shared.index(in: han.text, at: offset + key.count * 3, end: end)
      {
        key.append(next)
        let names = table.names(key)
        if names.isEmpty { continue }
        var part = word
        while part < lastWord, han.words[part].offset < offset + key.count * 3 {
          for name in names { self.names.insert(Pair(han: Int32(han.words[part].id), latin: name)) }
          part += 1
        }
      }
    }
  }
}

/// Names in Latin letters by the syllables of Pinyin that they can be divided into.
private struct SyllableTable {
  /// The most syllables of one name.
  static let longest = 3

  private var table: [UInt32: [Int32]] = [:]
  private var firsts = [Bool](repeating: false, count: 1024)

  var isEmpty: Bool { table.isEmpty }
  func mayBegin(with syllable: UInt16) -> Bool { firsts[Int(syllable)] }
  func names(_ syllables: [UInt16]) -> [Int32] { table[Self.key(syllables)] ?? [] }

  private static func key(_ syllables: [UInt16]) -> UInt32 {
    syllables.reduce(0) { $0 << 10 | UInt32($1) }
  }

  /// Adds the words that are mostly written with a capital, and those that a hyphen joins, such as `Bao-yu`.
  mutating func add(_ latin: HanNames.Words) {
    var seen: Set<[UInt8]> = []
    latin.forEachName { word, letters in
      if seen.insert(letters).inserted { add(letters, [word]) }
    }
    for (word, next) in zip(latin.words, latin.words.dropFirst())
    where word.isCapitalized && next.offset == word.span.upperBound + 1
      && latin.text[next.offset - 1] == UInt8(ascii: "-")
    {
      let both = latin.letters(of: word) + latin.letters(of: next)
      if seen.insert(both + [UInt8(ascii: "-")]).inserted { add(both, [Int32(word.id), Int32(next.id)]) }
    }
  }

  private mutating func add(_ letters: [UInt8], _ words: [Int32]) {
    HanReadings.shared.divide(letters[...], limit: Self.longest) { syllables in
      firsts[Int(syllables[0])] = true
      table[Self.key(syllables), default: []] += words
    }
  }
}

extension HanNames.Words {
  /// Gives the words of two sides, of which one is Chinese, to `body`.
  static func with<Result>(
    _ segments: Bilingual<[Segment]>, in documents: Bilingual<Document>, _ words: SegmentWords, hanSide: Side,
    _ body: (_ han: HanNames.Words, _ latin: HanNames.Words) -> Result
  ) -> Result {
    documents[hanSide].page.utf8.withUnsafeBufferPointer { han in
      documents[hanSide.opposite].page.utf8.withUnsafeBufferPointer { latin in
        func side(_ side: Side, _ text: UnsafeBufferPointer<UInt8>) -> HanNames.Words {
          HanNames.Words(
            text: text, segments: segments[side], words: words.words[side], starts: words.starts[side])
        }
        return body(side(hanSide, han), side(hanSide.opposite, latin))
      }
    }
  }
}
