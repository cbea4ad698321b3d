/// A line of a page that holds text, and what its letters say about its language.
struct PageLine {
  /// The text of the line, without the white space around it.
  var span: Span
  /// Whether a blank line stands between this line and the text before it; also true of the first line.
  var followsBlank: Bool
  /// Whether it is not a line of its own but goes on with the line before: lines that change language from one
  /// sentence to the next are divided.
  var continuesLine = false
  /// The letters of the page's two writing systems, in Latin letters' worth (``WritingSystem/letterMass``).
  var first: LetterMass
  var second: LetterMass
  /// How wide the line is in columns of a terminal: East Asian characters fill two.
  var width: Int32
  /// How wide its first word is, in the same columns.
  var firstWordWidth: Int32
  var traits: Traits
  /// The index of the page's block that it stands in, −1 for none.
  var block = -1
  /// Whether its writer ended the line before it: a blank line, another block or a separator of lines is between.
  var followsBreak = true
  /// The letters of other writing systems than the page's two, each as one.
  var other: Float = 0
  /// The letters of Japanese syllabaries among them all.
  var kana: Float = 0

  struct Traits: OptionSet {
    let rawValue: UInt8
    static let digits = Traits(rawValue: 1)
    static let addresses = Traits(rawValue: 2)
    /// Letters of neither of the page's writing systems.
    static let otherLetters = Traits(rawValue: 4)
    /// A mark that ends a sentence or a clause, with or without quotes behind it.
    static let endsSentence = Traits(rawValue: 8)
  }

  /// Letters of one writing system on a line.
  struct LetterMass {
    var outside: Float = 0
    /// Letters in parentheses, where one language glosses the other.
    var inside: Float = 0
    var total: Float { outside + inside }
  }

  /// Both languages together.
  var mass: Float { first.total + second.total }
  /// Whether nothing on the line says in which language it is: numbers, dates in digits, addresses, rules.
  var isNeutral: Bool { mass == 0 }
  /// Whether it is a rule such as `* * *` or `-----`.
  var isRule: Bool { isNeutral && traits.isDisjoint(with: [.digits, .addresses, .otherLetters]) }

  /// Whether its letters are those of a third writing system, or of several, as in a list of languages.
  var isForeign: Bool { other >= 3 && other > 2 * mass || other >= 8 && 2 * other > mass && !isProse }
  /// Whether it is Japanese: no Chinese text has as many letters of its syllabaries.
  var isJapanese: Bool { kana >= 3 && kana * 8 >= mass }

  /// Whether it ends as a sentence or a clause does.
  var endsSentence: Bool { traits.contains(.endsSentence) }

  /// The Latin letters on it, where one of the page's writing systems is Latin.
  func latin(first: WritingSystem, second: WritingSystem) -> Float {
    first == .latin ? self.first.total : second == .latin ? self.second.total : 0
  }

  /// Whether both languages stand on it with some weight.
  var isMixed: Bool { min(first.total, second.total) * 6 >= mass && mass > 0 }

  /// Whether it reads as running text and not as a title, a label or a list entry.
  var isProse: Bool { mass >= 150 || mass >= 40 && traits.contains(.endsSentence) }

  /// Whether one language stands outside of parentheses and the other within, as in `Large(大) Small(小)`.
  var isGlossed: Bool {
    guard min(first.total, second.total) * 8 >= mass else { return false }
    return first.outside >= 0.8 * first.total && second.inside >= 0.8 * second.total
      || second.outside >= 0.8 * second.total && first.inside >= 0.8 * first.total
  }

  /// What speaks for the second language (positive) or the first (negative), in milli-nats.
  ///
  /// A gloss in parentheses counts a quarter, so that `President Xi (习近平) spoke` stays English. Chinese
  /// text holds far more Latin letters than English text holds Han, so a line that is one third Han is taken
  /// for Chinese. A long line says more than a short one.
  func evidence(isSecondEastAsian: Bool, isFirstEastAsian: Bool) -> Int {
    var (a, b) = (first.outside + 0.25 * first.inside, second.outside + 0.25 * second.inside)
    if first.outside + second.outside < 0.2 * mass { (a, b) = (first.total, second.total) }
    let sum = a + b
    guard sum > 0 else { return 0 }
    let share = b / sum
    let threshold: Float =
      isSecondEastAsian == isFirstEastAsian ? 0.5 : isSecondEastAsian ? 0.35 : 0.65
    let lean = share > threshold ? (share - threshold) / (1 - threshold) : (share - threshold) / threshold
    return Int(lean * (1500 + min(sum, 4000) * 125))
  }
}
