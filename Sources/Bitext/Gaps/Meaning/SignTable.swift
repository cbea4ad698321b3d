/// Words that stand for one of several things which exclude each other, in English and in Chinese: `import` and `export`,
/// `all` and `some`, `shall` and `may`.
///
/// What excludes each other is an axis, each of its sides a pole. A word is narrow if it hardly ever stands for anything
/// else; only such words accuse. Loose words may stand for the pole, and excuse.
struct SignTable: Sendable {
  /// One pole of one axis.
  struct Sense: Hashable, Sendable {
    let axis: Int
    let pole: Int
  }

  struct Entry: Sendable {
    let sense: Sense
    let isNarrow: Bool
  }

  /// An English phrase.
  struct Phrase: Sendable {
    /// The number of its first word.
    let first: Int32
    /// The places of the others in ``SignTable/restWords``.
    let rest: Range<Int>
    let entry: Entry
  }

  /// A Chinese word.
  struct Word: Sendable {
    /// The places of its scalars in ``SignTable/scalars``.
    let range: Range<Int>
    /// nil for a word that stands for no pole, and keeps its parts from doing so.
    let entry: Entry?
  }

  /// How many of the axes, the first ones, accuse in sentences of any length.
  private(set) var sharpCount = 0
  /// How many poles an axis has.
  private(set) var poles: [Int] = []
  /// Of each axis the pairs of poles that do not exclude each other.
  private var allies: [Set<Int>] = []
  /// The axes whose words count only beside a number.
  private(set) var isNumeric: [Bool] = []
  /// The axes whose words are names, which share words: a translation of a part is none of the whole.
  private(set) var isOfNames: [Bool] = []
  /// The English words, which ``Phrase`` counts.
  private(set) var words = Vocabulary()
  /// The words of the English phrases behind the first ones, one phrase behind the other.
  private(set) var restWords: [Int32] = []
  /// In order of the first word, the longer first.
  private var phrases: [Phrase] = []
  /// The Chinese words in simplified form, one behind the other.
  private(set) var scalars: [UInt32] = []
  /// In order of the first scalar, the longer first.
  private var hanWords: [Word] = []

  /// Reads tables in which an axis is a line: for each pole the English words, `|`, the Chinese ones, and between two
  /// poles `|` again. Words stand between commas, loose ones behind `~`; `#` begins an axis that counts only beside
  /// numbers, `!` one of names; `=12` before it says that its poles 1 and 2 do not exclude each other.
  ///
  /// - Parameters:
  ///   - sharp: axes that accuse anywhere.
  ///   - common: axes that accuse only where each side is one clause.
  ///   - voids: Chinese words that stand for nothing.
  /// - Complexity: O(*n* log *n*) in the bytes of the tables, each of which is looked at once: they are made in every run.
  init(sharp: [String], common: [String], voids: String) {
    for text in sharp { addAxes(text) }
    sharpCount = poles.count
    for text in common { addAxes(text) }
    for word in voids.fields(dividedBy: " ", "\n") {
      word.withUnsafeBufferPointer { addHan($0, 0..<$0.count, nil) }
    }
    phrases = Self.inOrder(phrases) { ($0.first, $0.rest.count) }
    hanWords = Self.inOrder(hanWords) { (Int32(bitPattern: scalars[$0.range.lowerBound]), $0.range.count) }
  }

  /// The phrases that begin with a word, the longer first.
  ///
  /// - Complexity: O(log *n*) in the number of phrases.
  func phrases(beginningWith word: Int32) -> ArraySlice<Phrase> {
    phrases[phrases.partitionPoint { $0.first >= word }...].prefix { $0.first == word }
  }

  /// The Chinese words that begin with a scalar, the longer first.
  ///
  /// - Complexity: O(log *n*) in the number of words.
  func hanWords(beginningWith scalar: UInt32) -> ArraySlice<Word> {
    hanWords[hanWords.partitionPoint { scalars[$0.range.lowerBound] >= scalar }...].prefix {
      scalars[$0.range.lowerBound] == scalar
    }
  }

  /// Whether two poles of an axis exclude each other.
  func exclude(_ left: Sense, _ right: Sense) -> Bool {
    left.axis == right.axis && left.pole != right.pole
      && !allies[left.axis].contains(left.pole * 10 + right.pole)
  }

  /// In order of the first numbers, which are not negative, then the longer first, then as they stood.
  private static func inOrder<Item>(_ items: [Item], _ key: (Item) -> (first: Int32, length: Int)) -> [Item] {
    // One number for each is sorted several times faster than the items.
    let keys = items.enumerated().map { index, item in
      let (first, length) = key(item)
      return UInt64(first) << 32 | UInt64(0xFF - min(length, 0xFF)) << 24 | UInt64(index)
    }
    return keys.sorted().map { items[Int($0 & 0xFF_FFFF)] }
  }

  /// Adds the axes of a table, one a line.
  private mutating func addAxes(_ text: String) {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      var line = 0
      while line < bytes.count {
        let end = bytes[line...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        if end > line { addAxis(bytes, line..<end) }
        line = end + 1
      }
    }
  }

  private mutating func addAxis(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
    var place = line.lowerBound
    var allies: Set<Int> = []
    while place + 2 < line.upperBound, bytes[place] == UInt8(ascii: "=") {
      let (first, second) = (Int(bytes[place + 1]) - 0x30, Int(bytes[place + 2]) - 0x30)
      allies.formUnion([first * 10 + second, second * 10 + first])
      place += 3
      while place < line.upperBound, bytes[place] == UInt8(ascii: " ") { place += 1 }
    }
    let isNumeric = place < line.upperBound && bytes[place] == UInt8(ascii: "#")
    let isOfNames = place < line.upperBound && bytes[place] == UInt8(ascii: "!")
    if isNumeric || isOfNames { place += 1 }
    var (cell, isNarrow, start) = (0, true, place)
    while place <= line.upperBound {
      let byte = place < line.upperBound ? bytes[place] : UInt8(ascii: "|")
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "~") || byte == UInt8(ascii: "|") {
        let sense = Sense(axis: poles.count, pole: cell / 2)
        let entry = Entry(sense: sense, isNarrow: isNarrow)
        if cell.isMultiple(of: 2) {
          addEnglish(bytes, start..<place, entry)
        } else {
          addHan(bytes, start..<place, entry)
        }
        start = place + 1
        if byte == UInt8(ascii: "~") { isNarrow = false }
        if byte == UInt8(ascii: "|") { (cell, isNarrow) = (cell + 1, true) }
      }
      place += 1
    }
    self.isNumeric.append(isNumeric)
    self.isOfNames.append(isOfNames)
    poles.append(cell / 2)
    self.allies.append(allies)
  }

  /// Adds a phrase, if there is a word in the range. Spaces and hyphens divide words.
  private mutating func addEnglish(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ entry: Entry
  ) {
    var first: Int32?
    let rest = restWords.count
    var start = range.lowerBound
    for place in range.lowerBound...range.upperBound
    where place == range.upperBound || bytes[place] == UInt8(ascii: " ") || bytes[place] == UInt8(ascii: "-")
    {
      if place > start {
        let word = UnsafeBufferPointer(rebasing: bytes[start..<place])
        let number = Int32(truncatingIfNeeded: words.intern(word))
        if first == nil { first = number } else { restWords.append(number) }
      }
      start = place + 1
    }
    if let first { phrases.append(Phrase(first: first, rest: rest..<restWords.count, entry: entry)) }
  }

  /// Adds a word, if there is one in the range.
  private mutating func addHan(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ entry: Entry?) {
    let start = scalars.count
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = UTF8Scalar(bytes, at: offset, end: range.upperBound)
      offset += scalar.count
      if scalar.value != 0x20 { scalars.append(SimplifiedHan.form(of: scalar.value)) }
    }
    if start < scalars.count { hanWords.append(Word(range: start..<scalars.count, entry: entry)) }
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
