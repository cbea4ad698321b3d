/// English numbers, amounts, dates and times; with `readsWords` off only what any text in Latin letters shows.
struct EnglishNumberGrammar: NumberGrammar {
  var readsWords = true

  func values(in bytes: [UInt8], from start: Int, to end: Int) -> [Value] {
    var reader = EnglishReader(
      bytes: bytes, start: start, limit: min(end, bytes.count), readsWords: readsWords)
    reader.read()
    return reader.found.settled
  }
}

/// One pass over an English stretch.
struct EnglishReader {
  let bytes: [UInt8]
  let start: Int
  let limit: Int
  let readsWords: Bool
  var offset: Int
  var found = ValueCollector()
  /// The last words that say something about what follows, and where they end.
  var part: (value: CalendarDate.Part, end: Int)?
  var approximateEnd = -9
  /// The 1,000 of `of every 1,000` and where it ends.
  var denominator: (number: Int, end: Int)?

  init(bytes: [UInt8], start: Int, limit: Int, readsWords: Bool) {
    self.bytes = bytes
    self.start = start
    self.limit = limit
    self.readsWords = readsWords
    self.offset = start
  }

  mutating func read() {
    while offset < limit {
      let begin = offset
      // Whatever a token is made of, the reader gets ahead.
      defer { if offset <= begin { offset = begin + 1 } }
      let byte = bytes[offset]
      if byte >= 0x30 && byte <= 0x39 {
        readDigits()
      } else if (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A {
        readWord()
      } else if byte == 0x24 || byte >= 0xC2 {
        readSign()
      } else if byte == 0x28, let letter = bytes.bracketedLetter(at: offset, after: start, limit: limit) {
        add(.letter(letter.number), offset + 1, letter.end - 1, .soft)
        offset = letter.end
      } else {
        offset += 1
      }
    }
  }

  /// A sign of currency, a fraction in one character, a full-width digit, or any other character.
  private mutating func readSign() {
    guard let scalar = bytes.scalar(at: offset, limit: limit) else {
      offset += 1
      return
    }
    let next = offset + scalar.length
    if let currency = CurrencyTable.signs[scalar.value] {
      readAmount(currency, from: offset, numberAt: next)
      return
    }
    switch scalar.value {
    case 0xFF10...0xFF19: readDigits()
    case 0xBC...0xBE:
      found.addFraction(scalar.value, offset, next)
      offset = next
    case 0x2160...0x216B:
      found.add(.quantity(Quantity(number: ExactNumber(Int(scalar.value - 0x215F)))), offset, next, .soft)
      offset = next
    default: offset = next
    }
  }

  /// An amount behind a sign or the code of a currency.
  mutating func readAmount(_ currency: Currency, from begin: Int, numberAt place: Int) {
    let place = skipSpace(place)
    guard let token = DigitToken.read(bytes, at: place, limit: limit),
      case .number(let reading, let number) = token.form
    else {
      offset = max(offset + 1, min(place, limit))
      return
    }
    var core = Core(number: number, end: token.end)
    core.digits = reading.length
    core.hasPoint = reading.fractionDigits > 0
    core.currency = currency
    finish(core, from: begin)
  }

  /// The letters of a word at the offset: a term, a number in words, a code, or nothing.
  private mutating func readWord() {
    let begin = offset
    let word = LetterKey.read(bytes, at: begin, limit: limit)
    if word.end < limit, let end = code(from: begin, wordEnd: word.end) {
      readCode(from: begin, wordEnd: word.end, to: end, key: word.key)
      return
    }
    // The next word is read from the end of this one at the latest.
    offset = word.end
    guard let key = word.key else { return }
    if word.end < limit, bytes[word.end] == 0x24, let prefix = CurrencyTable.dollarPrefixes[key] {
      readAmount(prefix, from: begin, numberAt: word.end + 1)
      return
    }
    if word.end - begin <= 3, let currency = currencyCode(from: begin, to: word.end),
      DigitNumeral.digit(bytes, at: skipSpace(word.end), limit: limit) != nil
    {
      readAmount(currency, from: begin, numberAt: word.end)
      return
    }
    guard readsWords else { return }
    if readLabel(key, from: begin, to: word.end) || readRelative(key, from: begin)
      || readCurrencyName(key, from: begin, to: word.end)
    {
      return
    }
    if EnglishNumeral.words[key] != nil, readNumberWord(at: begin) { return }
    if readFold(from: begin, to: word.end) { return }
    if readFestival(from: begin) { return }
    if let term = EnglishTerm.table[key] { read(term, from: begin, to: word.end) }
    if word.end - begin >= 2 || bytes[begin] == 0x56 || bytes[begin] == 0x58 { readRoman(at: begin) }
  }

  /// `Christmas`, `the Spring Festival`
  private mutating func readFestival(from begin: Int) -> Bool {
    guard bytes[begin] & 0x20 == 0, Festival.hasEnglishInitial(bytes[begin]),
      let festival = Festival.english.longest(bytes, at: begin, limit: limit)
    else { return false }
    addDate(CalendarDate(festival: festival.meaning), begin, festival.end, .soft)
    return true
  }

  /// `sixtyfold`
  private mutating func readFold(from begin: Int, to end: Int) -> Bool {
    guard end - begin > 6, ahead("fold", at: end - 4) == end,
      let number = EnglishNumeral.read(bytes, at: begin, limit: end - 4), number.end == end - 4
    else { return false }
    add(.quantity(Quantity(number: ExactNumber(number.value), unit: .multiple)), begin, end, .soft)
    return true
  }
}
