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

  /// An English phrase: the numbers of its words behind the first.
  struct Phrase: Sendable {
    let rest: [Int32]
    let entry: Entry
  }

  /// A Chinese word: its scalars in simplified form.
  struct Word: Sendable {
    let scalars: [UInt32]
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
  private(set) var words: [String: Int32] = [:]
  /// By the number of the first word, the longer first.
  private(set) var phrases: [Int32: [Phrase]] = [:]
  /// By the first scalar, the longer first.
  private(set) var hanWords: [UInt32: [Word]] = [:]

  /// Reads tables in which an axis is a line: for each pole the English words, `|`, the Chinese ones, and between two
  /// poles `|` again. Words stand between commas, loose ones behind `~`; `#` begins an axis that counts only beside
  /// numbers; `=12` before it says that its poles 1 and 2 do not exclude each other.
  ///
  /// - Parameters:
  ///   - sharp: axes that accuse anywhere.
  ///   - common: axes that accuse only where each side is one clause.
  ///   - voids: Chinese words that stand for nothing.
  init(sharp: [String], common: [String], voids: String) {
    for line in (sharp + common).flatMap({ $0.split(separator: "\n") }) {
      var line = line
      var allies: Set<Int> = []
      while line.first == "=" {
        let poles = line.dropFirst().prefix(2).compactMap(\.wholeNumberValue)
        if poles.count == 2 { allies.formUnion([poles[0] * 10 + poles[1], poles[1] * 10 + poles[0]]) }
        line = line.dropFirst(3).drop { $0 == " " }
      }
      let isNumeric = line.hasPrefix("#")
      let cells = (isNumeric ? line.dropFirst() : line).split(
        separator: "|", omittingEmptySubsequences: false)
      for (index, cell) in cells.enumerated() {
        let sense = Sense(axis: self.isNumeric.count, pole: index / 2)
        for (rank, list) in cell.split(separator: "~", maxSplits: 1, omittingEmptySubsequences: false)
          .enumerated()
        {
          let entry = Entry(sense: sense, isNarrow: rank == 0)
          for word in list.split(separator: ",") {
            let word = word.drop { $0 == " " }
            if index.isMultiple(of: 2) { addEnglish(word, entry) } else { addHan(word, entry) }
          }
        }
      }
      self.isNumeric.append(isNumeric)
      poles.append(cells.count / 2)
      self.allies.append(allies)
    }
    sharpCount = sharp.reduce(0) { $0 + $1.split(separator: "\n").count }
    for word in voids.split(whereSeparator: \.isWhitespace) { addHan(word, nil) }
    for key in Array(phrases.keys) { phrases[key]?.sort { $0.rest.count > $1.rest.count } }
    for key in Array(hanWords.keys) { hanWords[key]?.sort { $0.scalars.count > $1.scalars.count } }
  }

  /// Whether two poles of an axis exclude each other.
  func exclude(_ left: Sense, _ right: Sense) -> Bool {
    left.axis == right.axis && left.pole != right.pole
      && !allies[left.axis].contains(left.pole * 10 + right.pole)
  }

  private mutating func addEnglish(_ phrase: Substring, _ entry: Entry) {
    let numbers = phrase.split { $0 == " " || $0 == "-" }.map { word -> Int32 in
      let word = String(word)
      if let number = words[word] { return number }
      let number = Int32(truncatingIfNeeded: words.count)
      words[word] = number
      return number
    }
    guard let first = numbers.first else { return }
    phrases[first, default: []].append(Phrase(rest: Array(numbers.dropFirst()), entry: entry))
  }

  private mutating func addHan(_ word: Substring, _ entry: Entry?) {
    let scalars = word.unicodeScalars.filter { $0 != " " }.map { SimplifiedHan.form(of: $0.value) }
    guard let first = scalars.first else { return }
    hanWords[first, default: []].append(Word(scalars: scalars, entry: entry))
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
