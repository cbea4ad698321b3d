extension EnglishReader {
  /// How many bytes of letters and marks may stand in a code before its first digit.
  private static let longestLetters = 256

  /// The end of the code that a word begins, such as `UN660`, `F-16`, `sda1/x`; nil if the word is a plain one.
  func code(from begin: Int, wordEnd: Int) -> Int? {
    let mark = bytes[wordEnd]
    let behind = wordEnd + 1
    if mark >= 0x30 && mark <= 0x39 { return DigitToken.codeEnd(bytes, from: begin, limit: limit) }
    let isDigitBehind = behind < limit && bytes[behind] >= 0x30 && bytes[behind] <= 0x39
    switch mark {
    case UInt8(ascii: "-"):
      // `mid-2016` and `under-20s` are numbers behind a word; a code begins with a capital.
      guard isDigitBehind, bytes[begin] & 0x20 == 0 else { return nil }
      if let key = LetterKey.read(bytes, at: begin, limit: limit).key, let term = EnglishTerm.table[key] {
        switch term {
        case .part, .approximate, .month, .monthAbbreviation: return nil
        default: break
        }
      }
      // A long name before a hyphen and a year is no code: `Tokyo-2020` is read as both words.
      return wordEnd - begin <= 8 ? DigitToken.codeEnd(bytes, from: begin, limit: limit) : nil
    case UInt8(ascii: "_"), UInt8(ascii: "@"), UInt8(ascii: "/"):
      guard DigitToken.isAlphanumeric(bytes, at: behind, limit: limit) else { return nil }
      // A code shows a digit soon: the whole of a long run is not read again for each of its words.
      let near = DigitToken.codeEnd(bytes, from: begin, limit: min(limit, begin + Self.longestLetters))
      guard bytes[begin..<near].contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
      return DigitToken.codeEnd(bytes, from: begin, limit: limit)
    case UInt8(ascii: ":"):
      // An address: `http://host/2016/`.
      guard behind + 1 < limit, bytes[behind] == UInt8(ascii: "/"), bytes[behind + 1] == UInt8(ascii: "/")
      else { return nil }
      return DigitToken.codeEnd(bytes, from: behind + 2, limit: limit)
    case UInt8(ascii: "("):
      // A page of a manual: `ls(1)`, `printf(3p)`. Behind a word that is spelt with a capital it may be a remark.
      guard isDigitBehind, bytes[begin] & 0x20 != 0 else { return nil }
      var end = behind + 1
      if DigitToken.isLetter(bytes, at: end, limit: limit) { end += 1 }
      return end < limit && bytes[end] == UInt8(ascii: ")") ? end + 1 : nil
    default:
      return nil
    }
  }

  /// A word with digits: an amount such as `RMB500`, or a code.
  mutating func readCode(from begin: Int, wordEnd: Int, to end: Int, key: LetterKey?) {
    if let currency = currencyCode(from: begin, to: wordEnd) {
      readAmount(currency, from: begin, numberAt: wordEnd)
      return
    }
    if readPrefixedCents(key, from: begin, numberAt: wordEnd) { return }
    if let period = period(from: begin, wordEnd: wordEnd, to: end) {
      addDate(period, begin, end, .soft)
      return
    }
    if bytes[begin..<end].contains(where: { $0 >= 0x30 && $0 <= 0x39 }) {
      found.add(.code(DigitToken.code(bytes, from: begin, to: end)), begin, end, .soft)
    }
    offset = max(end, wordEnd)
  }

  /// `HK8.0 cents`: hundredths of the dollar whose letters stand before the number; whether they were.
  private mutating func readPrefixedCents(_ key: LetterKey?, from begin: Int, numberAt place: Int) -> Bool {
    guard readsWords, let key, let currency = CurrencyTable.dollarPrefixes[key],
      let digits = DigitNumeral.read(bytes, at: place, limit: limit), let value = digits.digits,
      let cent = word(behind: digits.end), [LetterKey("cent"), LetterKey("cents")].contains(cent.key),
      let number = ExactNumber(value, exponent: -digits.fractionDigits - 2)
    else { return false }
    add(.quantity(Quantity(number: number, unit: .currency(currency))), begin, cent.end, .hard)
    return true
  }

  /// The currency whose code of two or three letters stands in a place: `USD`, `RMB`, `Rs`.
  func currencyCode(from begin: Int, to end: Int) -> Currency? {
    guard (2...3).contains(end - begin), bytes[begin] & 0x20 == 0 else { return nil }
    return CurrencyTable.codes[bytes[begin..<end]]
  }

  /// `1H22`, `3Q2019`: a half or a quarter and its year.
  func periodCode(from begin: Int) -> (date: CalendarDate, end: Int)? {
    guard begin + 3 < limit, bytes[begin] >= 0x31, bytes[begin] <= 0x34,
      let year = DigitNumeral.readInteger(bytes, at: begin + 2, limit: limit),
      [2, 4].contains(year.end - begin - 2),
      !DigitToken.isAlphanumeric(bytes, at: year.end, limit: limit)
    else { return nil }
    let full = year.end - begin == 4 ? 2000 + year.value : year.value
    guard (1990...2099).contains(full) else { return nil }
    let number = Int(bytes[begin]) - 0x30
    switch bytes[begin + 1] {
    case UInt8(ascii: "Q"): return (CalendarDate(year: full, quarter: number), year.end)
    case UInt8(ascii: "H") where number <= 2: return (CalendarDate(year: full, half: number), year.end)
    default: return nil
    }
  }

  /// `Q3`, `H1`
  private func period(from begin: Int, wordEnd: Int, to end: Int) -> CalendarDate? {
    guard wordEnd == begin + 1, end == wordEnd + 1, bytes[wordEnd] >= 0x31 else { return nil }
    let number = Int(bytes[wordEnd]) - 0x30
    switch bytes[begin] | 0x20 {
    case UInt8(ascii: "q"): return number <= 4 ? CalendarDate(quarter: number) : nil
    case UInt8(ascii: "h"): return number <= 2 ? CalendarDate(half: number) : nil
    default: return nil
    }
  }

  /// Whether a numeral stands behind a word with one capital, as behind the name of a ruler.
  private func isOfRuler(_ begin: Int, _ end: Int) -> Bool {
    guard end - begin <= 4, let before = words(before: begin, most: 1).first, begin - before.start >= 4,
      bytes[begin - 1] == 0x20
    else { return false }
    return bytes[before.start] & 0x20 == 0 && bytes[before.start + 1] & 0x20 != 0
  }

  /// Roman numerals of more than one letter, and behind a word that takes one also `V` and `X`.
  mutating func readRoman(at begin: Int) {
    switch bytes[begin] {
    case 0x49, 0x56, 0x58: break  // I V X
    default: return
    }
    guard let roman = RomanNumeral.read(bytes, at: begin, limit: limit), roman.value < 100 else { return }
    if roman.end < limit, bytes[roman.end] == 0x27 || bytes[roman.end] == 0x2D { return }
    var quantity = Quantity(number: ExactNumber(roman.value))
    // George VI
    quantity.isRank = isOfRuler(begin, roman.end)
    found.add(.quantity(quantity), begin, roman.end, .faint)
    offset = roman.end
  }
}
