/// The words of an English sentence one by one, function words too, with the numbers that a ``SignTable`` gives them.
///
/// A reader keeps what it has learnt of each form, so use one for one document.
struct EnglishTokens {
  struct Token {
    let span: Span
    /// The number of the form in ``EnglishTokens/forms``.
    let form: Int
    /// The clause of the sentence, from 0: commas, brackets, dashes and the like divide.
    let clause: Int
    let isCapital: Bool
    let isNumber: Bool
    /// Whether a quotation mark stands before it.
    let isQuoted: Bool
  }

  private(set) var phrases: SignPhrases
  private(set) var forms = Vocabulary()
  /// For each form the numbers of the words that it may be a form of.
  private(set) var bases: [[Int32]] = []
  /// For each form whether it is a numeral.
  private var isNumeral: [Bool] = []

  init(_ table: SignTable) { phrases = SignPhrases(table) }

  var table: SignTable { phrases.table }

  /// - Complexity: O(*n*) in the bytes of the span.
  mutating func tokens(in span: Span, _ utf8: [UInt8]) -> [Token] {
    var tokens: [Token] = []
    var clause = 0
    var isQuoted = false
    var cursor = LabelCursor(utf8, span)
    while let scalar = cursor.scalar(at: cursor.offset) {
      let start = cursor.offset
      if LabelCursor.isLetter(scalar.value) {
        let letters = Self.readWord(&cursor)
        func add(_ word: [UInt8], _ range: Span) {
          let form = intern(word)
          tokens.append(
            Token(
              span: range, form: form, clause: clause, isCapital: LabelCursor.isCapital(scalar.value),
              isNumber: isNumeral[form], isQuoted: isQuoted))
        }
        if Self.isWhole(letters) {
          add(letters, Span(start, start + letters.count))
        } else {
          for (word, range) in Self.parts(letters, start) { add(word, range) }
        }
        isQuoted = false
        continue
      }
      cursor.offset += scalar.width
      if LabelCursor.isDigit(scalar.value) {
        // `1,250.5`
        while let next = cursor.scalar(at: cursor.offset),
          LabelCursor.isDigit(next.value) || next.value == 0x2E || next.value == 0x2C
        { cursor.offset += next.width }
        let form = intern([UInt8(ascii: "0")])
        tokens.append(
          Token(
            span: Span(start, cursor.offset), form: form, clause: clause, isCapital: false, isNumber: true,
            isQuoted: false))
      } else if Self.dividers.contains(scalar.value) {
        clause += 1
      } else if scalar.value == 0x22 || scalar.value == 0x201C || scalar.value == 0x2018 {
        isQuoted = true
      }
    }
    return tokens
  }

  func text(_ token: Token) -> ArraySlice<UInt8> { forms[token.form] }

  /// The letters of a word in small form, with a plain apostrophe.
  private static func readWord(_ cursor: inout LabelCursor) -> [UInt8] {
    var letters: [UInt8] = []
    while let letter = cursor.scalar(at: cursor.offset) {
      if LabelCursor.isLetter(letter.value) {
        letters.append(UInt8(truncatingIfNeeded: letter.value) | 0x20)
      } else if letter.value == 0x27 || letter.value == 0x2019 {
        letters.append(0x27)
        // So that a letter is a byte of the text, also behind a curly apostrophe.
        for _ in 1..<letter.width { letters.append(0) }
      } else {
        break
      }
      cursor.offset += letter.width
    }
    return letters
  }

  /// Whether letters are one word, as most are.
  private static func isWhole(_ letters: [UInt8]) -> Bool {
    !letters.contains(0x27) && !letters.elementsEqual("cannot".utf8)
  }

  /// `don't` is `do` and `not`, `cannot` is `can` and `not`, `buyer's` is `buyer`.
  private static func parts(_ letters: [UInt8], _ start: Int) -> [([UInt8], Span)] {
    let end = start + letters.count
    if letters.elementsEqual("cannot".utf8) {
      return [(Array("can".utf8), Span(start, start + 3)), (Array("not".utf8), Span(start + 3, end))]
    }
    guard let mark = letters.firstIndex(of: 0x27) else { return [(letters, Span(start, end))] }
    let tail = letters[mark...].filter { $0 >= 0x61 }
    var head = Array(letters[..<mark])
    guard tail == [UInt8(ascii: "t")], head.last == UInt8(ascii: "n") else {
      return head.isEmpty ? [] : [(head, Span(start, start + head.count))]
    }
    head.removeLast()
    let auxiliary: [UInt8] =
      head.elementsEqual("wo".utf8)
      ? Array("will".utf8) : head.elementsEqual("ca".utf8) ? Array("can".utf8) : head
    return [(auxiliary, Span(start, start + head.count)), (Array("not".utf8), Span(start + head.count, end))]
  }

  private mutating func intern(_ word: [UInt8]) -> Int {
    let form = forms.intern(word)
    if form == bases.count {
      var numbers: [Int32] = []
      for base in InflectedForms.bases(of: word) { numbers.append(phrases.number(of: base)) }
      bases.append(numbers)
      isNumeral.append(Self.numerals.contains(word))
    }
    return form
  }

  /// `,` `;` `:` `(` `)` dashes and marks that end a sentence.
  private static let dividers: Set<UInt32> = [
    0x2C, 0x3B, 0x3A, 0x28, 0x29, 0x2013, 0x2014, 0x2E, 0x21, 0x3F, 0x2E3A,
  ]
  private static let numerals = WordSet(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen \
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen half \
    third quarter twice a an
    """)
}

/// The words that an English word may be an inflected form of.
enum InflectedForms {
  /// The word itself, and what is left without an ending of the plural, of tenses or of the participle; derived words
  /// (`importance`) are not led back.
  static func bases(of word: [UInt8]) -> [[UInt8]] {
    var bases = [word]
    func ends(_ ending: String) -> Bool {
      word.count > ending.utf8.count + 1 && word.suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }
    func stem(_ count: Int, _ ending: String = "") -> [UInt8] {
      Array(word.dropLast(count)) + Array(ending.utf8)
    }
    func undoubled(_ stem: [UInt8]) -> [UInt8]? {
      stem.count > 2 && stem[stem.count - 1] == stem[stem.count - 2] ? Array(stem.dropLast()) : nil
    }
    if ends("ies") { bases.append(stem(3, "y")) }
    if ends("ied") { bases.append(stem(3, "y")) }
    if ends("es") { bases.append(stem(2)) }
    if ends("s"), !ends("ss") { bases.append(stem(1)) }
    if ends("ed") {
      bases += [stem(2), stem(1)]
      if let plain = undoubled(stem(2)) { bases.append(plain) }
    }
    if ends("ing"), word.count > 5 {
      bases += [stem(3), stem(3, "e")]
      if let plain = undoubled(stem(3)) { bases.append(plain) }
    }
    if let base = irregular[word] { bases.append(base) }
    var distinct: [[UInt8]] = []
    for base in bases where !distinct.contains(base) { distinct.append(base) }
    return distinct
  }

  private static let irregular: WordTable<[UInt8]> = {
    var bases = WordTable<[UInt8]>()
    for group in EnglishWords.irregularForms.fields(dividedBy: ",", "\n") {
      let words = group.split(separator: 0x20)
      guard let base = words.first.map({ Array($0) }) else { continue }
      for form in words.dropFirst() { bases.set(form, base) }
    }
    return bases
  }()
}
