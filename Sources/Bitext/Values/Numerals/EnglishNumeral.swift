/// Numbers in English words, cardinal and ordinal: `twenty-four`, `twenty four`, `one hundred and five`,
/// `First`, `Secondly`, `twelfth`, `a million`, `nineteen ninety-eight`.
///
/// It reads words, not their use: whether `one` is a pronoun or `second` a unit of time is for the caller.
enum EnglishNumeral {
  struct Reading: Equatable {
    var value: Int
    var isOrdinal: Bool
    /// How many words stand for the number, `and` not counted.
    var words: Int
    var end: Int
  }

  /// The number whose first word begins at an offset; nil if none does.
  ///
  /// `a` and `an` belong to the number before `hundred`, `thousand` and so on. Nothing is read of a number too
  /// great for `Int`.
  static func read(_ bytes: [UInt8], at start: Int, limit: Int) -> Reading? {
    let limit = min(limit, bytes.count)
    guard start >= 0, start < limit else { return nil }
    let first = LetterKey.read(bytes, at: start, limit: limit)
    guard let key = first.key, let word = words[key] else { return nil }
    var parser = Parser()
    guard parser.take(word) else { return nil }
    var end = first.end
    var count = word.kind == .article ? 0 : 1
    while !parser.isOrdinal, let gap = joint(bytes, at: end, limit: limit) {
      var next = LetterKey.read(bytes, at: gap, limit: limit)
      var skipped = false
      if next.key == andKey, parser.allowsAnd, bytes[end] != UInt8(ascii: "-"),
        let behind = joint(bytes, at: next.end, limit: limit)
      {
        next = LetterKey.read(bytes, at: behind, limit: limit)
        skipped = true
      }
      guard let key = next.key, let word = words[key], !skipped || word.isBelowHundred else { break }
      guard parser.take(word) else { break }
      end = next.end
      count += 1
    }
    guard count > 0, let value = parser.value else { return nil }
    return Reading(value: value, isOrdinal: parser.isOrdinal, words: count, end: end)
  }

  /// The offset behind the one space, line break or hyphen that may stand inside a number.
  private static func joint(_ bytes: [UInt8], at offset: Int, limit: Int) -> Int? {
    guard let scalar = bytes.scalar(at: offset, limit: limit) else { return nil }
    switch scalar.value {
    case 0x20, 0x0A, 0x2D, 0xA0, 0x2010, 0x2011: return offset + scalar.length
    default: return nil
    }
  }

  struct Word {
    enum Kind { case article, digit, teen, tens, hundred, scale }
    var kind: Kind
    var value: Int
    var isOrdinal = false

    var isBelowHundred: Bool { kind == .digit || kind == .teen || kind == .tens }
  }

  private static let andKey = LetterKey("and")

  static let words: SievedTable<LetterKey, Word> = {
    var words: [LetterKey: Word] = [
      LetterKey("a"): Word(kind: .article, value: 1), LetterKey("an"): Word(kind: .article, value: 1),
      LetterKey("zero"): Word(kind: .digit, value: 0),
      LetterKey("secondly"): Word(kind: .digit, value: 2, isOrdinal: true),
      LetterKey("firstly"): Word(kind: .digit, value: 1, isOrdinal: true),
      LetterKey("thirdly"): Word(kind: .digit, value: 3, isOrdinal: true),
      LetterKey("fourthly"): Word(kind: .digit, value: 4, isOrdinal: true),
      LetterKey("fifthly"): Word(kind: .digit, value: 5, isOrdinal: true),
      LetterKey("sixthly"): Word(kind: .digit, value: 6, isOrdinal: true),
      LetterKey("seventhly"): Word(kind: .digit, value: 7, isOrdinal: true),
      LetterKey("eighthly"): Word(kind: .digit, value: 8, isOrdinal: true),
      LetterKey("ninthly"): Word(kind: .digit, value: 9, isOrdinal: true),
      LetterKey("tenthly"): Word(kind: .teen, value: 10, isOrdinal: true),
    ]
    let table: [(Word.Kind, Int, StaticString, StaticString)] = [
      (.digit, 1, "one", "first"), (.digit, 2, "two", "second"), (.digit, 3, "three", "third"),
      (.digit, 4, "four", "fourth"), (.digit, 5, "five", "fifth"), (.digit, 6, "six", "sixth"),
      (.digit, 7, "seven", "seventh"), (.digit, 8, "eight", "eighth"), (.digit, 9, "nine", "ninth"),
      (.teen, 10, "ten", "tenth"), (.teen, 11, "eleven", "eleventh"), (.teen, 12, "twelve", "twelfth"),
      (.teen, 13, "thirteen", "thirteenth"), (.teen, 14, "fourteen", "fourteenth"),
      (.teen, 15, "fifteen", "fifteenth"), (.teen, 16, "sixteen", "sixteenth"),
      (.teen, 17, "seventeen", "seventeenth"), (.teen, 18, "eighteen", "eighteenth"),
      (.teen, 19, "nineteen", "nineteenth"), (.tens, 20, "twenty", "twentieth"),
      (.tens, 30, "thirty", "thirtieth"), (.tens, 40, "forty", "fortieth"), (.tens, 50, "fifty", "fiftieth"),
      (.tens, 60, "sixty", "sixtieth"), (.tens, 70, "seventy", "seventieth"),
      (.tens, 80, "eighty", "eightieth"), (.tens, 90, "ninety", "ninetieth"),
      (.hundred, 100, "hundred", "hundredth"), (.scale, 1000, "thousand", "thousandth"),
      (.scale, 1_000_000, "million", "millionth"), (.scale, 1_000_000_000, "billion", "billionth"),
      (.scale, 1_000_000_000_000, "trillion", "trillionth"),
    ]
    for (kind, value, cardinal, ordinal) in table {
      words[LetterKey(cardinal)] = Word(kind: kind, value: value)
      words[LetterKey(ordinal)] = Word(kind: kind, value: value, isOrdinal: true)
    }
    return SievedTable(words)
  }()
}
