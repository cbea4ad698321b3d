extension EnglishReader {
  /// A number before what stands behind it has been read.
  struct Core {
    var number: ExactNumber
    var end: Int
    /// How many digits it has; 0 for words.
    var digits = 0
    var words = 0
    var isOrdinal = false
    /// Whether it is a row of digits and nothing else.
    var isPlain = false
    var scale = 1
    var currency: Currency?
    var unit = Unit.none
    /// Whether it counts working days.
    var isOfWork = false
    /// Whether it has decimals.
    var hasPoint = false

    init(number: ExactNumber, end: Int) {
      self.number = number
      self.end = end
    }
  }

  func skipSpace(_ place: Int) -> Int {
    guard place < limit else { return place }
    switch bytes[place] {
    case 0x20, 0x0A: return place + 1
    case 0xC2 where place + 1 < limit && bytes[place + 1] == 0xA0: return place + 2
    default: return place
    }
  }

  /// The word behind a space or hyphen at a place.
  func word(behind place: Int) -> (key: LetterKey, start: Int, end: Int)? {
    var begin = skipSpace(place)
    if begin == place, place < limit, bytes[place] == UInt8(ascii: "-") { begin += 1 }
    let word = LetterKey.read(bytes, at: begin, limit: limit)
    guard let key = word.key else { return nil }
    return (key, begin, word.end)
  }

  func term(behind place: Int) -> (term: EnglishTerm, start: Int, end: Int)? {
    guard let word = word(behind: place), let term = EnglishTerm.table[word.key] else { return nil }
    return (term, word.start, word.end)
  }

  func isWord(_ key: LetterKey, behind place: Int) -> Int? {
    guard let word = word(behind: place), word.key == key else { return nil }
    return word.end
  }

  mutating func readDigits() {
    let begin = offset
    guard let token = DigitToken.read(bytes, at: begin, limit: limit) else {
      offset += 1
      return
    }
    switch token.form {
    case .date(let date): add(.date(date), begin, token.end, .hard)
    case .time(let time): finish(time, from: begin, to: token.end)
    case .ratio(let top, let bottom):
      // `1/3` is a fraction, `24/7` a saying; both fall back to their two numbers.
      if top < bottom, let number = ExactNumber(top, over: bottom), bottom <= 100 {
        add(.quantity(Quantity(number: number)), begin, token.end, .soft)
      } else {
        add(.code(DigitToken.code(bytes, from: begin, to: token.end)), begin, token.end, .soft)
      }
    case .years(let first, let second): addYears(first, begin, second, token.end)
    case .code: add(.code(DigitToken.code(bytes, from: begin, to: token.end)), begin, token.end, .hard)
    case .number(let reading, let number):
      var core = Core(number: number, end: token.end)
      core.digits = reading.length
      core.isPlain = !reading.hasSeparators && reading.fractionDigits == 0
      core.hasPoint = reading.fractionDigits > 0
      if DigitToken.isLetter(bytes, at: token.end, limit: limit) {
        readAttached(&core, from: begin)
      } else {
        finish(core, from: begin)
      }
    }
  }

  /// Letters that stand right behind the digits: `3rd`, `1990s`, `5pm`, `3mm`, `5G`.
  private mutating func readAttached(_ core: inout Core, from begin: Int) {
    if let date = periodCode(from: begin) {
      addDate(date.date, begin, date.end, .hard)
      return
    }
    let word = LetterKey.read(bytes, at: core.end, limit: limit)
    let isWhole = !DigitToken.isAlphanumeric(bytes, at: word.end, limit: limit)
    if isWhole, let key = word.key {
      if key == EnglishReader.decadeKey, core.isPlain, let value = core.number.integer {
        if value % 10 == 0, value > 0, value < 100 || (1000...2990).contains(value) {
          addDate(CalendarDate(decade: value), begin, word.end, .hard)
        } else {
          add(.quantity(Quantity(number: core.number)), begin, word.end, .hard)
        }
        return
      }
      switch EnglishTerm.table[key] {
      case .ordinalSuffix?:
        core.isOrdinal = true
        core.end = word.end
        finish(core, from: begin)
        return
      case .clockHalf, .scale, .unit, .times, .percent, .scaleLetter:
        finish(core, from: begin)
        return
      default: break
      }
    }
    if symbol(at: core.end, isAttached: true) != nil || isWhole && isUnitName(at: core.end) {
      finish(core, from: begin)
      return
    }
    let end = DigitToken.codeEnd(bytes, from: begin, limit: limit)
    add(.code(DigitToken.code(bytes, from: begin, to: end)), begin, end, .soft)
  }

  /// Whether the name of a unit stands at a place: `100lbs`, `99p`.
  private func isUnitName(at place: Int) -> Bool {
    guard readsWords else { return false }
    return MeasureTable.names.longest(bytes, at: place, limit: limit) != nil || centName(at: place) != nil
  }

  static let decadeKey = LetterKey("s")
  static let andKey = LetterKey("and")
  static let aKey = LetterKey("a")
  static let ofKey = LetterKey("of")
  static let centKey = LetterKey("cent")
  static let anKey = LetterKey("an")
  static let points: [LetterKey] = [LetterKey("point"), LetterKey("points")]

  /// A number in words at an offset; the caller goes on behind the first word if none was added.
  mutating func readNumberWord(at begin: Int) -> Bool {
    guard let reading = EnglishNumeral.read(bytes, at: begin, limit: limit) else {
      return readArticle(at: begin)
    }
    // `split fifty-fifty`
    if reading.value == 50, let end = isWord(LetterKey("fifty"), behind: reading.end),
      let half = ExactNumber(1, over: 2)
    {
      add(.quantity(Quantity(number: half, unit: .share)), begin, end, .faint)
      return true
    }
    // `eighteen-eighties`
    if (13...20).contains(reading.value), !reading.isOrdinal, let next = term(behind: reading.end),
      case .tens(let decade) = next.term
    {
      return readDecade(decade, century: reading.value * 100, from: begin, to: next.end)
    }
    // `the sixteen hundreds`
    if (13...20).contains(reading.value), !reading.isOrdinal, let next = term(behind: reading.end),
      case .magnitude(100) = next.term
    {
      addDate(CalendarDate(decade: reading.value * 100), begin, next.end, .soft)
      return true
    }
    var core = Core(number: ExactNumber(reading.value), end: reading.end)
    core.words = reading.words
    core.isOrdinal = reading.isOrdinal
    readSpokenDecimals(&core)
    finish(core, from: begin)
    return true
  }

  /// The `point nine` of `one point nine per cent`.
  private func readSpokenDecimals(_ core: inout Core) {
    guard var end = isWord(EnglishReader.points[0], behind: core.end) else { return }
    var digits = 0
    var count = 0
    while count < 9, let word = word(behind: end), let number = EnglishNumeral.words[word.key],
      number.kind == .digit,
      !number.isOrdinal
    {
      digits = digits * 10 + number.value
      count += 1
      end = word.end
    }
    guard count > 0, let decimal = ExactNumber(digits, exponent: -count), let sum = core.number.plus(decimal)
    else { return }
    core.number = sum
    core.end = end
    core.words += count + 1
  }

  /// `a third of`, `a quarter`, `a dozen`, `a year and a half`: the article counts before what is counted.
  private mutating func readArticle(at begin: Int) -> Bool {
    let article = LetterKey.read(bytes, at: begin, limit: limit)
    if readPerArticle(from: begin, to: article.end) { return true }
    guard let next = term(behind: article.end) else { return false }
    let isOf = isWord(EnglishReader.ofKey, behind: next.end) != nil
    switch next.term {
    case .denominator(let bottom):
      guard let fraction = ExactNumber(1, over: bottom) else { return false }
      if isOf {
        addShare(fraction, from: begin, to: next.end, .soft)
      } else {
        // `a third time` is the other reading.
        let quantity = Quantity(number: fraction, alternative: ExactNumber(bottom))
        add(.quantity(quantity), begin, next.end, .faint)
      }
    case .quarter:
      if finishQuarterHour(from: begin, behind: next.end) { return true }
      guard let fraction = ExactNumber(1, over: 4) else { return false }
      addShare(fraction, from: begin, to: next.end, isOf ? .soft : .faint)
    case .dozen: add(.quantity(Quantity(number: ExactNumber(12))), begin, next.end, .soft)
    case .score where isOf:
      // `a score of barges`, not `a score of 20 points`
      guard let of = isWord(EnglishReader.ofKey, behind: next.end), !digit(skipSpace(of)) else {
        return false
      }
      add(.quantity(Quantity(number: ExactNumber(20))), begin, next.end, .faint)
    case .faint(let number) where next.term.isCouple:
      var core = Core(
        number: ExactNumber(number), end: isWord(EnglishReader.ofKey, behind: next.end) ?? next.end)
      readScale(&core)
      readUnit(&core)
      let isCounted = core.unit != .none || core.scale > 1
      add(
        .quantity(Quantity(number: core.number, unit: core.unit, scale: core.scale)), begin,
        isCounted ? core.end : next.end, .faint, approximate: true)
    case .unit(let unit):
      var core = Core(number: ExactNumber(1), end: next.end)
      core.unit = unit
      readHalfBehind(&core)
      add(
        .quantity(Quantity(number: core.number, unit: unit)), begin, core.end,
        core.number == ExactNumber(1) ? .faint : .soft)
    case .decade, .century:
      let years = if case .decade = next.term { 10 } else { 100 }
      guard let half = halfBehind(next.end), let part = half.share.times(years),
        let sum = part.plus(ExactNumber(years))
      else {
        return false
      }
      add(.quantity(Quantity(number: sum, unit: .year)), begin, half.end, .soft)
    default: return false
    }
    return true
  }
}
