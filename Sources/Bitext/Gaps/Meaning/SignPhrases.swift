/// The English phrases of a ``SignTable`` that begin with words of one document.
///
/// Of the thousands of the table a document may hold some dozens, so they are read when a word is first met.
struct SignPhrases {
  struct Phrase {
    /// The numbers of the words behind the first one stand there in ``SignPhrases/restWords``.
    let rest: Range<Int>
    let entry: SignTable.Entry
  }

  let table: SignTable
  /// The words that were asked for, and those of their phrases.
  private var words = Vocabulary()
  /// The words of the phrases behind the first ones, one phrase behind the other.
  private(set) var restWords: [Int32] = []
  private var phrases: [Phrase] = []
  /// By number of a word where the phrases stand that begin with it; nil if they were not read.
  private var ranges: [Range<Int>?] = []

  init(_ table: SignTable) { self.table = table }

  /// The number of a word, whose phrases are then there.
  mutating func number(of word: [UInt8]) -> Int32 {
    word.withUnsafeBufferPointer { word in
      let number = words.intern(word)
      while ranges.count <= number { ranges.append(nil) }
      if ranges[number] == nil { ranges[number] = read(word) }
      return Int32(truncatingIfNeeded: number)
    }
  }

  /// The phrases that begin with a word, the longer first.
  func phrases(beginningWith word: Int32) -> ArraySlice<Phrase> {
    phrases[(ranges[Int(word)] ?? 0..<0)]
  }

  /// Reads the phrases that begin with a word.
  private mutating func read(_ word: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var found: [Phrase] = []
    table.forEachPhrase(beginningWith: word) { bytes, entry in
      let start = restWords.count
      for word in bytes.split(whereSeparator: SignTable.dividesWords) {
        restWords.append(
          Int32(truncatingIfNeeded: words.intern(UnsafeBufferPointer(rebasing: word))))
      }
      found.append(Phrase(rest: start..<restWords.count, entry: entry))
    }
    let start = phrases.count
    // Phrases of one length stand as in the table: the sort is stable.
    phrases += found.sorted { $0.rest.count > $1.rest.count }
    return start..<phrases.count
  }
}
