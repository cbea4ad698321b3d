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

  /// An English phrase as it stands in the text of the table; ``SignPhrases`` reads those that a document may hold.
  struct Phrase: Sendable {
    /// Where it stands in ``SignTable/text``.
    let start: Int32
    let count: Int32
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
  private var phrases = Buckets<Phrase>()
  /// The Chinese words in simplified form, one behind the other.
  private(set) var scalars: [UInt32] = []
  /// By the first scalar, the longer first.
  private var hanWords = Buckets<Word>()

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
  /// - Complexity: O(*n*) in the bytes of the tables, each of which is looked at twice: they are made in every run.
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
    phrases = Buckets(draft.phrases, keys: draft.phraseKeys)
    hanWords = Buckets(draft.words, keys: draft.wordKeys, lengths: draft.words.map { $0.range.count })
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
        let phrase = (range: Int(phrase.start)..<Int(phrase.start + phrase.count), entry: phrase.entry)
        let bytes = UnsafeBufferPointer(rebasing: bytes[phrase.range])
        guard bytes.count >= word.count, bytes[..<word.count].elementsEqual(word),
          bytes.count == word.count || Self.dividesWords(bytes[word.count])
        else { continue }
        body(UnsafeBufferPointer(rebasing: bytes[word.count...]), phrase.entry)
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
    var line = range.lowerBound
    while line < range.upperBound {
      let end = bytes[line..<range.upperBound].firstIndex(of: UInt8(ascii: "\n")) ?? range.upperBound
      if end > line { addAxis(bytes, line..<end, to: &draft) }
      line = end + 1
    }
  }

  private mutating func addAxis(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, to draft: inout SignDraft
  ) {
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
    let cells = draft.addCells(bytes, place..<line.upperBound, axis: poles.count)
    self.isNumeric.append(isNumeric)
    self.isOfNames.append(isOfNames)
    poles.append(cells / 2)
    self.allies.append(allies)
  }
}

/// What is read of the tables of a ``SignTable``, in their order.
private struct SignDraft {
  private(set) var phrases: [SignTable.Phrase] = []
  private(set) var phraseKeys: [UInt32] = []
  private(set) var words: [SignTable.Word] = []
  private(set) var wordKeys: [UInt32] = []
  private(set) var scalars: [UInt32] = []

  init(capacity: Int) {
    let count = capacity / 16
    phrases.reserveCapacity(count)
    phraseKeys.reserveCapacity(count)
    words.reserveCapacity(count)
    wordKeys.reserveCapacity(count)
    scalars.reserveCapacity(capacity / 4)
  }

  /// Adds the words of an axis, and returns how many cells it has.
  mutating func addCells(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, axis: Int) -> Int {
    var (cell, isNarrow, start, place) = (0, true, line.lowerBound, line.lowerBound)
    while place <= line.upperBound {
      let byte = place < line.upperBound ? bytes[place] : UInt8(ascii: "|")
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "~") || byte == UInt8(ascii: "|") {
        let entry = SignTable.Entry(sense: SignTable.Sense(axis: axis, pole: cell / 2), isNarrow: isNarrow)
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
    return cell
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
    phraseKeys.append(Self.key(of: UnsafeBufferPointer(rebasing: bytes[start..<word])))
    phrases.append(SignTable.Phrase(start: Int32(start), count: Int32(end - start), entry: entry))
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
      if scalar.value != 0x20 { scalars.append(SimplifiedHan.form(of: scalar.value)) }
    }
    guard start < scalars.count else { return }
    wordKeys.append(scalars[start])
    words.append(SignTable.Word(range: start..<scalars.count, entry: entry))
  }

  static func key(of word: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var key: UInt32 = 0
    for byte in word { key = key &* 31 &+ UInt32(byte) }
    return key
  }
}

/// Items by the low bits of their keys.
private struct Buckets<Item: Sendable>: Sendable {
  private var items: [Item] = []
  /// Where each bucket begins, and behind the last the count.
  private var starts: [Int32] = []

  private static var mask: UInt32 { 0xFFF }

  init() {}

  /// - Parameter lengths: of each item; the longer ones stand first in their bucket. Items of one length, and all where none
  ///   are given, stand in their order.
  /// - Complexity: O(*n* + *l*) in the items and the greatest length: they are counted, not compared.
  init(_ items: [Item], keys: [UInt32], lengths: [Int]? = nil) {
    var order = Array(items.indices)
    if let lengths {
      let greatest = lengths.max() ?? 0
      order = Self.inOrder(order, of: greatest + 1) { greatest - lengths[$0] }.order
    }
    let sorted = Self.inOrder(order, of: Int(Self.mask) + 1) { Int(keys[$0] & Self.mask) }
    self.items = sorted.order.map { items[$0] }
    starts = sorted.starts
  }

  subscript(key: UInt32) -> ArraySlice<Item> {
    let bucket = Int(key & Self.mask)
    return items[Int(starts[bucket])..<Int(starts[bucket + 1])]
  }

  /// Indices in order of their place among `count` ones, else as they stood, and where each place begins.
  private static func inOrder(_ indices: [Int], of count: Int, _ place: (Int) -> Int) -> (
    order: [Int], starts: [Int32]
  ) {
    var starts = [Int32](repeating: 0, count: count + 1)
    for index in indices { starts[place(index) + 1] += 1 }
    for place in 0..<count { starts[place + 1] += starts[place] }
    var next = starts
    var order = [Int](repeating: 0, count: indices.count)
    for index in indices {
      order[Int(next[place(index)])] = index
      next[place(index)] += 1
    }
    return (order, starts)
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
