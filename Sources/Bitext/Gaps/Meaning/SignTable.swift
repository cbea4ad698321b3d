/// Words that stand for one of several things which exclude each other, in English and in Chinese: `import` and `export`,
/// `all` and `some`, `shall` and `may`.
///
/// What excludes each other is an axis, each of its sides a pole. A word is narrow if it hardly ever stands for anything
/// else; only such words accuse. Loose words may stand for the pole, and excuse.
struct SignTable: Sendable {
  /// One pole of one axis.
  struct Sense: Hashable, Sendable, BitwiseCopyable {
    private let number: Int32

    init(axis: Int, pole: Int) { number = Int32(truncatingIfNeeded: axis << 8 | pole) }

    var axis: Int { Int(number >> 8) }
    var pole: Int { Int(number & 0xFF) }
  }

  struct Entry: Sendable, BitwiseCopyable {
    let sense: Sense
    let isNarrow: Bool
  }

  /// An English phrase by its bytes in ``SignTable/text``, which ``SignPhrases`` reads where a document may hold it, or a
  /// Chinese word by its scalars in ``SignTable/scalars``.
  struct Word: Sendable, BitwiseCopyable {
    fileprivate let start: Int32
    fileprivate let count: UInt16
    /// The low bits of what it is found by.
    fileprivate let bucket: UInt16
    /// nil for a word that stands for no pole, and keeps its parts from doing so.
    let entry: Entry?

    var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
  }

  /// How many of the axes, the first ones, accuse in sentences of any length.
  private(set) var sharpCount = 0
  /// Those of them of which neither pole is the other one seen from its other end, as `buy` is of `sell`.
  private(set) var absolute = 0..<0
  /// How many poles an axis has.
  private(set) var poles: [Int] = []
  /// Of each axis the pairs of poles that do not exclude each other.
  private var allies: [Set<Int>] = []
  /// The axes whose words count only beside a number.
  private(set) var isNumeric: [Bool] = []
  /// The axes whose words are names, which share words: a translation of a part is none of the whole.
  private(set) var isOfNames: [Bool] = []
  /// The tables one behind the other.
  private var text: [UInt8] = []
  /// By a hash of the first word, in the order of the tables.
  private var phrases = Buckets()
  /// The Chinese words in simplified form, one behind the other.
  private(set) var scalars: [UInt32] = []
  /// By the first scalar, the longer first.
  private var hanWords = Buckets()

  /// Reads tables in which an axis is a line: for each pole the English words, `|`, the Chinese ones, and between two
  /// poles `|` again. Words stand between commas, loose ones behind `~`; `#` begins an axis that counts only beside
  /// numbers, `!` one of names; `=12` before it says that its poles 1 and 2 do not exclude each other.
  ///
  /// The words of English phrases are not told apart here: a document holds few of them.
  ///
  /// - Parameters:
  ///   - sharp: axes that accuse anywhere.
  ///   - absolute: axes that do so too, and say the same of a thing wherever it stands: duties, quantities, degrees.
  ///   - common: axes that accuse only where each side is one clause.
  ///   - voids: Chinese words that stand for nothing.
  /// - Complexity: O(*n*) in the bytes of the tables, each of which is looked at once: they are made in every run.
  init(sharp: [String], absolute: [String] = [], common: [String], voids: String) {
    let tables = sharp + absolute + common
    text.reserveCapacity(tables.reduce(0) { $0 + $1.utf8.count })
    for table in tables { text.append(contentsOf: table.utf8) }
    var draft = SignDraft(capacity: text.count)
    text.withUnsafeBufferPointer { bytes in
      var start = 0
      for (index, table) in tables.enumerated() {
        addAxes(bytes, start..<start + table.utf8.count, to: &draft)
        start += table.utf8.count
        if index + 1 == sharp.count { self.absolute = poles.count..<poles.count }
        if index + 1 == sharp.count + absolute.count {
          sharpCount = poles.count
          self.absolute = self.absolute.lowerBound..<sharpCount
        }
      }
    }
    for word in voids.fields(dividedBy: " ", "\n") {
      word.withUnsafeBufferPointer { draft.addHan($0, 0..<$0.count, nil) }
    }
    phrases = Buckets(draft.phrases)
    hanWords = Buckets(draft.words, areLongerFirst: true)
    scalars = draft.scalars
  }

  /// Gives the phrases that begin with a word, in the order of the tables: the bytes behind that word, and what it stands for.
  ///
  /// - Complexity: O(*p*) in the phrases that begin with it, and the few whose first words have the same hash.
  func forEachPhrase(
    beginningWith word: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>, Entry) -> Void
  ) {
    text.withUnsafeBufferPointer { bytes in
      for phrase in phrases[SignDraft.key(of: word)] {
        let bytes = UnsafeBufferPointer(rebasing: bytes[phrase.range])
        guard let entry = phrase.entry, bytes.count >= word.count, bytes[..<word.count].elementsEqual(word),
          bytes.count == word.count || Self.dividesWords(bytes[word.count])
        else { continue }
        body(UnsafeBufferPointer(rebasing: bytes[word.count...]), entry)
      }
    }
  }

  /// The Chinese words that may begin with a scalar, the longer first.
  func hanWords(beginningWith scalar: UInt32) -> ArraySlice<Word> { hanWords[scalar] }

  /// Whether two poles of an axis exclude each other.
  func exclude(_ left: Sense, _ right: Sense) -> Bool {
    left.axis == right.axis && left.pole != right.pole
      && !allies[left.axis].contains(left.pole * 10 + right.pole)
  }

  /// Spaces and hyphens divide the words of phrases.
  static func dividesWords(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") }

  /// Adds the axes of a table, one a line.
  private mutating func addAxes(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to draft: inout SignDraft
  ) {
    var place = range.lowerBound
    while place < range.upperBound {
      if bytes[place] == SignDraft.lineEnd {
        place += 1
      } else {
        addAxis(bytes, &place, range.upperBound, to: &draft)
      }
    }
  }

  /// Adds the axis of the line that begins at `place`, which then stands at the end of the line.
  private mutating func addAxis(
    _ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int, _ end: Int, to draft: inout SignDraft
  ) {
    var allies: Set<Int> = []
    while place + 2 < end, bytes[place] == UInt8(ascii: "=") {
      let (first, second) = (Int(bytes[place + 1]) - 0x30, Int(bytes[place + 2]) - 0x30)
      allies.formUnion([first * 10 + second, second * 10 + first])
      place += 3
      while place < end, bytes[place] == UInt8(ascii: " ") { place += 1 }
    }
    let isNumeric = place < end && bytes[place] == UInt8(ascii: "#")
    let isOfNames = place < end && bytes[place] == UInt8(ascii: "!")
    if isNumeric || isOfNames { place += 1 }
    let cells = draft.addCells(bytes, &place, end, axis: poles.count)
    self.isNumeric.append(isNumeric)
    self.isOfNames.append(isOfNames)
    poles.append(cells / 2)
    self.allies.append(allies)
  }
}

/// What is read of the tables of a ``SignTable``, in their order.
private struct SignDraft {
  private(set) var phrases: [SignTable.Word] = []
  private(set) var words: [SignTable.Word] = []
  private(set) var scalars: [UInt32] = []
  private let simplified = SimplifiedHan.shared

  static let lineEnd = UInt8(ascii: "\n")

  init(capacity: Int) {
    phrases.reserveCapacity(capacity / 16)
    words.reserveCapacity(capacity / 16)
    scalars.reserveCapacity(capacity / 4)
  }

  /// Adds the words of an axis, and returns how many cells it has; `offset` then stands at the end of its line.
  mutating func addCells(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: inout Int, _ end: Int, axis: Int)
    -> Int
  {
    // Not in the argument itself, which would be written at every byte.
    var (cell, isNarrow, start, place) = (0, true, offset, offset)
    defer { offset = place }
    while true {
      // `|` and `~` have one byte between them.
      while place < end, bytes[place] != UInt8(ascii: ","), bytes[place] &- UInt8(ascii: "|") > 2,
        bytes[place] != Self.lineEnd
      { place += 1 }
      let byte = place < end ? bytes[place] : Self.lineEnd
      let entry = SignTable.Entry(sense: SignTable.Sense(axis: axis, pole: cell / 2), isNarrow: isNarrow)
      if cell.isMultiple(of: 2) {
        addEnglish(bytes, start..<place, entry)
      } else {
        addHan(bytes, start..<place, entry)
      }
      if byte == Self.lineEnd { return cell + 1 }
      if byte == UInt8(ascii: "~") { isNarrow = false }
      if byte == UInt8(ascii: "|") { (cell, isNarrow) = (cell + 1, true) }
      place += 1
      start = place
    }
  }

  /// Adds a phrase, if there is a word in the range.
  private mutating func addEnglish(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ entry: SignTable.Entry
  ) {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, SignTable.dividesWords(bytes[start]) { start += 1 }
    while start < end, SignTable.dividesWords(bytes[end - 1]) { end -= 1 }
    guard start < end else { return }
    var word = start
    while word < end, !SignTable.dividesWords(bytes[word]) { word += 1 }
    let key = Self.key(of: UnsafeBufferPointer(rebasing: bytes[start..<word]))
    phrases.append(
      SignTable.Word(
        start: Int32(truncatingIfNeeded: start), count: UInt16(truncatingIfNeeded: end - start),
        bucket: Buckets.bucket(of: key), entry: entry))
  }

  /// Adds a word, if there is one in the range.
  mutating func addHan(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ entry: SignTable.Entry?
  ) {
    let start = scalars.count
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = UTF8Scalar(bytes, at: offset, end: range.upperBound)
      offset += scalar.count
      if scalar.value != 0x20 { scalars.append(simplified.form(of: scalar.value)) }
    }
    guard start < scalars.count else { return }
    words.append(
      SignTable.Word(
        start: Int32(truncatingIfNeeded: start), count: UInt16(truncatingIfNeeded: scalars.count - start),
        bucket: Buckets.bucket(of: scalars[start]), entry: entry))
  }

  static func key(of word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var key: UInt32 = 0
    for byte in word { key = key &* 31 &+ UInt32(byte) }
    return key
  }
}

/// Words by the low bits of their keys.
private struct Buckets: Sendable {
  private var words: [SignTable.Word] = []
  /// Where each bucket begins, and behind the last the count.
  private var starts: [Int32] = []

  private static let bucketCount = 0x1000

  static func bucket(of key: UInt32) -> UInt16 { UInt16(truncatingIfNeeded: key & 0xFFF) }

  init() {}

  /// - Parameter areLongerFirst: whether the longer ones stand first in their bucket. Words of one length, and else all, stand
  ///   in their order.
  /// - Complexity: O(*n*) in the words, which are counted, and little more for the few of a bucket that are compared.
  init(_ words: [SignTable.Word], areLongerFirst: Bool = false) {
    // Of each bucket first the number of its words, then where the next of them goes, and at last where it ends.
    var ends = [Int32](repeating: 0, count: Self.bucketCount + 1)
    for word in words { ends[Int(word.bucket) + 1] += 1 }
    for bucket in 0..<Self.bucketCount { ends[bucket + 1] += ends[bucket] }
    let starts = ends
    self.starts = starts
    self.words = Array(unsafeUninitializedCapacity: words.count) { sorted, count in
      for word in words {
        var place = Int(ends[Int(word.bucket)])
        ends[Int(word.bucket)] += 1
        if areLongerFirst {
          let first = Int(starts[Int(word.bucket)])
          while place > first, sorted[place - 1].count < word.count {
            sorted.initializeElement(at: place, to: sorted[place - 1])
            place -= 1
          }
        }
        sorted.initializeElement(at: place, to: word)
      }
      count = words.count
    }
  }

  subscript(key: UInt32) -> ArraySlice<SignTable.Word> {
    let bucket = Int(Self.bucket(of: key))
    return words[Int(starts[bucket])..<Int(starts[bucket + 1])]
  }
}

/// Where a text has a word of a ``SignTable``.
struct Sign: Hashable, Sendable {
  let sense: SignTable.Sense
  let span: Span
  /// The clause of the sentence, from 0.
  let clause: Int
  /// Whether it accuses: a narrow word that stands by itself.
  let isNarrow: Bool
  /// Whether it stands in the scope of a denial, and may mean any other pole.
  let isTurned: Bool
}
