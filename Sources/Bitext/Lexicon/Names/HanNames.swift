/// Chinese names in Han characters and in Pinyin: `琦瑶` and `Qiyao`.
///
/// The syllables of a name are looked for among the readings of the Han characters, across the words into which those
/// were divided, since what is no head of the lexicon was divided into single characters.
struct HanNames {
  private(set) var strengths: NamesBySound.PairStrengths = [:]

  /// How sure it is that words which sound alike are one name: two syllables are hardly ever alike by chance.
  private static let strength: Float = 1
  private static let strengthOfSyllable: Float = 0.6

  /// - Complexity: O(*n*) in the bytes of both sides.
  init(han: NamesBySound.Words, latin: NamesBySound.Words, names: [(word: Int32, letters: [UInt8])]) {
    let table = SyllableTable(latin, names)
    if table.isEmpty { return }
    for (segment, words) in han.bySegment { find(table, in: han.utf8, segment.span, words) }
  }

  private mutating func find(
    _ table: SyllableTable, in utf8: [UInt8], _ segment: Span, _ words: ArraySlice<ContentWord>
  ) {
    let end = segment.upperBound
    var words = words
    var offset = segment.lowerBound
    while offset < end {
      let first = HanReadings.shared.index(in: utf8, at: offset, end: end)
      defer { offset += first == nil ? 1 : 3 }
      guard let first, table.mayBegin(with: first) else { continue }
      while let word = words.first, word.span.upperBound <= offset { words.removeFirst() }
      guard let word = words.first else { return }
      if word.span == Span(offset, offset + 3) {
        for name in table.names(UInt32(first)) { strengths.raise(word, name, to: Self.strengthOfSyllable) }
      }
      var key = UInt32(first)
      var count = 1
      while count < SyllableTable.longest,
        let next = HanReadings.shared.index(in: utf8, at: offset + count * 3, end: end)
      {
        key = SyllableTable.key(key, next)
        count += 1
        let names = table.names(key)
        if names.isEmpty { continue }
        for part in words.prefix(while: { $0.offset < offset + count * 3 }) {
          for name in names { strengths.raise(part, name, to: Self.strength) }
        }
      }
    }
  }
}

/// Names in Latin letters by the syllables of Pinyin that they can be divided into.
private struct SyllableTable {
  /// The most syllables of one name.
  static let longest = 3

  /// By the key of the syllables.
  private let table: SievedTable<UInt32, [Int32]>
  private let firsts: [Bool]

  var isEmpty: Bool { table.isEmpty }
  func mayBegin(with syllable: UInt16) -> Bool { firsts[Int(syllable)] }
  func names(_ key: UInt32) -> [Int32] { table[key] ?? [] }

  /// The key of some syllables and one more; that of one is its number.
  static func key(_ key: UInt32, _ syllable: UInt16) -> UInt32 { key << 10 | UInt32(syllable) }

  /// The names, and those that a hyphen joins, such as `Bao-yu`.
  init(_ latin: NamesBySound.Words, _ names: [(word: Int32, letters: [UInt8])]) {
    var table: [UInt32: [Int32]] = [:]
    var firsts = [Bool](repeating: false, count: 1024)
    func add(_ letters: [UInt8], _ words: [Int32]) {
      HanReadings.shared.divide(letters[...], limit: Self.longest) { syllables in
        firsts[Int(syllables[0])] = true
        table[syllables.reduce(0, Self.key), default: []] += words
      }
    }
    for (word, letters) in names { add(letters, [word]) }
    var seen: Set<[UInt8]> = []
    for (word, next) in zip(latin.words, latin.words.dropFirst())
    where word.isCapitalized && next.offset == word.span.upperBound + 1
      && latin.utf8[next.offset - 1] == UInt8(ascii: "-")
    {
      let both = latin.letters(of: word) + latin.letters(of: next)
      if seen.insert(both).inserted { add(both, [Int32(word.id), Int32(next.id)]) }
    }
    self.table = SievedTable(table)
    self.firsts = firsts
  }
}
