extension ChineseReader {
  /// Latin letters in Chinese text: a code, the code of a currency, or a name.
  mutating func readLatin() {
    let begin = offset
    let word = LetterKey.read(bytes, at: begin, limit: limit)
    let reader = EnglishReader(bytes: bytes, start: start, limit: limit, readsWords: false)
    if let key = word.key {
      if word.end < limit, bytes[word.end] == 0x24 || ahead("＄", at: word.end) != nil,
        let dollar = CurrencyTable.dollarPrefixes[key]
      {
        readAmount(dollar, from: begin, numberAt: bytes[word.end] == 0x24 ? word.end + 1 : word.end + 3)
        return
      }
      if let currency = reader.currencyCode(from: begin, to: word.end),
        DigitNumeral.digit(bytes, at: skipSpace(word.end), limit: limit) != nil
      {
        readAmount(currency, from: begin, numberAt: word.end)
        return
      }
    }
    offset = word.end
    guard word.end < limit, let end = reader.code(from: begin, wordEnd: word.end),
      bytes[begin..<end].contains(where: { $0 >= 0x30 && $0 <= 0x39 })
    else {
      readLatinName(from: begin, to: word.end, key: word.key)
      return
    }
    add(.code(DigitToken.code(bytes, from: begin, to: end)), begin, end, .soft)
  }

  /// Roman numerals and English names of months in Chinese text.
  private mutating func readLatinName(from begin: Int, to end: Int, key: LetterKey?) {
    if readLetter(from: begin, to: end) { return }
    if end - begin >= 2, let roman = RomanNumeral.read(bytes, at: begin, limit: limit), roman.value < 100 {
      let isLabel = isLabel(begin, roman.end)
      add(
        .quantity(Quantity(number: ExactNumber(roman.value), isOrdinal: isLabel)), begin, roman.end,
        isLabel ? .soft : .faint)
      return
    }
    guard let key, bytes[begin] & 0x20 == 0 else { return }
    switch EnglishTerm.table[key] {
    case .month(let month)?: add(.date(CalendarDate(month: month)), begin, end, .faint)
    case .weekday(let day)?: add(.date(CalendarDate(weekday: day)), begin, end, .faint)
    default: break
    }
  }

  /// An amount behind a sign or the code of a currency.
  mutating func readAmount(_ currency: Currency, from begin: Int, numberAt place: Int) {
    let place = skipSpace(place)
    guard var core = core(at: place), !core.isHan else {
      offset = max(offset + 1, min(place, limit))
      return
    }
    core.currency = currency
    finish(core, from: begin)
  }

  mutating func readDigits() {
    let begin = offset
    guard let token = DigitToken.read(bytes, at: begin, limit: limit) else {
      offset += 1
      return
    }
    switch token.form {
    case .date(let date): addDate(date, begin, token.end, .hard)
    case .time(var time):
      time.half = clockHalf(before: begin)
      if time.half == nil, isRange(before: begin), case .time(let first)? = found.last?.content,
        time.hour <= 12,
        time.hour >= first.hour
      {
        time.half = first.half
      }
      addTime(time, begin, token.end)
    case .ratio(let top, let bottom):
      if top < bottom, bottom <= 100, let number = ExactNumber(top, over: bottom) {
        add(.quantity(Quantity(number: number)), begin, token.end, .soft)
      } else {
        add(.code(DigitToken.code(bytes, from: begin, to: token.end)), begin, token.end, .soft)
      }
    case .years(let first, let second):
      addDate(CalendarDate(year: first), begin, second - 1, .hard)
      addDate(CalendarDate(year: first + 1), second, token.end, .hard)
      found.joinLast()
    case .code: add(.code(DigitToken.code(bytes, from: begin, to: token.end)), begin, token.end, .hard)
    case .number:
      if DigitToken.isLetter(bytes, at: token.end, limit: limit),
        readAttached(from: begin, numberEnd: token.end)
      {
        return
      }
      if readNamedDay(from: begin) { return }
      guard let core = core(at: begin) else {
        offset = token.end
        return
      }
      finish(core, from: begin)
    }
  }

  /// “9·11”, “5·12”: a day by its month and its number, in quotation marks; whether it is one.
  private mutating func readNamedDay(from begin: Int) -> Bool {
    guard let month = DigitNumeral.readInteger(bytes, at: begin, limit: limit),
      (1...12).contains(month.value),
      let point = ahead(["·", "•", "."], at: month.end),
      let day = DigitNumeral.readInteger(bytes, at: point, limit: limit), (1...31).contains(day.value),
      ahead(["”", "」", "\"", "’"], at: day.end) != nil,
      ["“", "「", "\"", "‘"].contains(where: { (mark: StaticString) in behind(mark, at: begin) != nil })
    else { return false }
    addDate(CalendarDate(month: month.value, day: day.value), begin, day.end, .soft)
    return true
  }

  /// Letters right behind the digits: a measure such as `3mm`, `5pm`, `1990s`, or a code such as `5G`.
  private mutating func readAttached(from begin: Int, numberEnd: Int) -> Bool {
    if let date = EnglishReader(bytes: bytes, start: start, limit: limit, readsWords: false).periodCode(
      from: begin)
    {
      addDate(date.date, begin, date.end, .hard)
      return true
    }
    let word = LetterKey.read(bytes, at: numberEnd, limit: limit)
    guard let key = word.key, !DigitToken.isAlphanumeric(bytes, at: word.end, limit: limit) else {
      let reader = EnglishReader(bytes: bytes, start: start, limit: limit, readsWords: false)
      return reader.symbol(at: numberEnd, isAttached: true) == nil ? addCode(from: begin) : false
    }
    let reader = EnglishReader(bytes: bytes, start: start, limit: limit, readsWords: false)
    if reader.symbol(at: numberEnd, isAttached: true) != nil { return false }
    if reader.currencyCode(from: numberEnd, to: word.end) != nil { return readAsEnglish(from: begin) }
    switch EnglishTerm.table[key] {
    case .ordinalSuffix?, .clockHalf?, .unit?, .scale?, .scaleLetter?: return readAsEnglish(from: begin)
    default: break
    }
    return key == EnglishReader.decadeKey ? readAsEnglish(from: begin) : addCode(from: begin)
  }

  private mutating func addCode(from begin: Int) -> Bool {
    let end = DigitToken.codeEnd(bytes, from: begin, limit: limit)
    add(.code(DigitToken.code(bytes, from: begin, to: end)), begin, end, .soft)
    return true
  }

  private mutating func readAsEnglish(from begin: Int) -> Bool {
    let end = DigitToken.codeEnd(bytes, from: begin, limit: limit)
    let values = EnglishNumberGrammar().values(in: bytes, from: begin, to: end)
    guard let value = values.first else { return addCode(from: begin) }
    add(value.content, begin, max(end, value.span.upperBound), value.certainty)
    return true
  }
}
