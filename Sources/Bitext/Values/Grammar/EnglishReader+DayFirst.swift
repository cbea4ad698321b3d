extension EnglishReader {
  /// A date that begins with its number: `14 June 2016`, `the 14th of June`, `21st century`, `third quarter`.
  mutating func finishDate(_ core: Core, from begin: Int) -> Bool {
    guard let value = core.number.integer else { return false }
    if core.isOrdinal, finishLunarDay(value, core.end, from: begin) { return true }
    var place = core.end
    if core.isOrdinal, let of = isWord(EnglishReader.ofKey, behind: place) { place = of }
    guard let next = term(behind: place) else { return false }
    switch next.term {
    case .month(let month), .monthAbbreviation(let month):
      guard (1...31).contains(value), core.digits > 0 || core.isOrdinal,
        bytes[next.start] & 0x20 == 0 || isPlainMonth(next.term) || yearBehindMonth(next.end) != nil
      else { return false }
      finishMonth(month, day: value, from: begin, nameEnd: next.end)
      return true
    case .century where core.isOrdinal && value <= 30:
      let era = era(behind: next.end)
      addDate(
        CalendarDate(century: value, isBeforeEra: era?.isBefore), begin, era?.end ?? next.end, .hard)
      return true
    case .quarter where core.isOrdinal && value <= 4:
      addDate(CalendarDate(quarter: value), begin, next.end, .soft)
      return true
    case .half where core.isOrdinal && value <= 2:
      addDate(CalendarDate(half: value), begin, next.end, isHalfYear(behind: next.end) ? .soft : .faint)
      return true
    default:
      return false
    }
  }

  /// `the fifth day of the fifth lunar month`; whether it was one.
  private mutating func finishLunarDay(_ day: Int, _ end: Int, from begin: Int) -> Bool {
    guard (1...30).contains(day), let unit = isWord(LetterKey("day"), behind: end),
      let of = isWord(EnglishReader.ofKey, behind: unit), let the = isWord(EnglishReader.theKey, behind: of),
      let month = EnglishNumeral.read(bytes, at: skipSpace(the), limit: limit), month.isOrdinal,
      (1...12).contains(month.value)
    else { return false }
    var date = CalendarDate(month: month.value, day: day)
    var last: Int?
    if let lunar = isWord(LetterKey("lunar"), behind: month.end) {
      last = isWord(LetterKey("month"), behind: lunar)
    } else if let name = isWord(LetterKey("month"), behind: month.end),
      let of = isWord(EnglishReader.ofKey, behind: name), let the = isWord(EnglishReader.theKey, behind: of),
      let lunar = isWord(LetterKey("lunar"), behind: the)
    {
      last = word(behind: lunar)?.end
    }
    guard let last else { return false }
    date.isLunar = true
    addDate(date, begin, last, .hard)
    return true
  }

  /// Whether a term is the whole name of a month and no other word.
  private func isPlainMonth(_ term: EnglishTerm) -> Bool {
    if case .month(let month) = term { month != 5 && month != 3 } else { false }
  }

  /// Whether a half is that of a year, a decade or a century: `of 2016`, `of the year`, `of last year`, `of the 1990s`.
  private func isHalfYear(behind place: Int) -> Bool {
    var place =
      isWord(EnglishReader.ofKey, behind: place) ?? isWord(EnglishReader.inKey, behind: place) ?? place
    place = skipSpace(place)
    if digit(place) { return true }
    for _ in 0..<3 {
      guard let word = word(behind: place) else { return false }
      switch EnglishTerm.table[word.key] {
      case .unit(.year)?, .decade?, .century?: return true
      default: break
      }
      place = word.end
      if digit(skipSpace(place)) { return true }
    }
    return false
  }

  private mutating func finishMonth(_ month: Int, day: Int, from begin: Int, nameEnd: Int) {
    var date = CalendarDate(month: month, day: day)
    var end = nameEnd
    if end < limit, bytes[end] == UInt8(ascii: "."), digit(skipSpace(end + 1)) { end += 1 }
    if let year = yearBehindMonth(end) {
      date.year = year.value
      end = year.end
    } else {
      end = nameEnd
    }
    // `14-16 June`: the number before is a day of the same month.
    if isRange(before: begin), let last = found.last, case .quantity(let first) = last.content,
      let firstDay = first.number.integer, (1...31).contains(firstDay), first.unit == .none
    {
      var earlier = date
      earlier.day = firstDay
      found.replaceLast { $0.content = .date(earlier) }
      addDate(date, begin, end, .hard)
      found.joinLast()
      return
    }
    addDate(date, begin, end, .hard)
  }

  /// The two years of `1998/99`.
  mutating func addYears(_ first: Int, _ begin: Int, _ second: Int, _ end: Int) {
    addDate(CalendarDate(year: first), begin, second - 1, .hard)
    addDate(CalendarDate(year: first + 1), second, end, .hard)
    found.joinLast()
  }

  /// The decade of a word such as `eighties` behind `the`, and behind a number such as `eighteen`; whether it was one.
  ///
  /// - Parameter century: the number that says which hundred years it is of, times 100.
  mutating func readDecade(_ decade: Int, century: Int?, from begin: Int, to end: Int) -> Bool {
    if century == nil {
      var before = words(before: begin, most: 2).map(\.key)[...]
      if let part, part.end <= begin, begin - part.end <= 1 { before = before.dropFirst() }
      if let first = before.first, EnglishReader.owners.contains(first) {
        // `in her late forties` may be 年近五十.
        let quantity = Quantity(
          number: ExactNumber(decade), alternative: ExactNumber(decade + 10), unit: .year)
        add(.quantity(quantity), begin, end, .soft, approximate: true)
        return true
      }
      guard before.first == EnglishReader.theKey else { return false }
    }
    addDate(CalendarDate(decade: (century ?? 0) + decade), begin, end, .soft)
    return true
  }

  private static let owners: Set<LetterKey> = [
    LetterKey("his"), LetterKey("her"), LetterKey("their"), LetterKey("my"), LetterKey("your"),
    LetterKey("our"),
  ]

  private func yearBehindMonth(_ place: Int) -> (value: Int, end: Int)? {
    var begin = place
    if begin < limit, bytes[begin] == UInt8(ascii: ",") { begin += 1 }
    begin = skipSpace(begin)
    if let year = yearByReference(behind: place) { return year }
    if begin == place, begin < limit, bytes[begin] == UInt8(ascii: "-") { begin += 1 }
    guard begin > place, digit(begin), let number = DigitNumeral.read(bytes, at: begin, limit: limit),
      number.length == 4, number.fractionDigits == 0, let value = number.digits, (1000...2999).contains(value)
    else { return nil }
    return (value, number.end)
  }

  /// Adds a date with the words that stand around it: `early`, `before`.
  mutating func addDate(_ plain: CalendarDate, _ begin: Int, _ end: Int, _ certainty: Value.Certainty) {
    var date = plain
    // `late in June`, `the end of 2016`, `mid-2016`.
    if let part, begin - part.end <= 8, part.end <= begin { date.part = part.value }
    part = nil
    let isStretch = found.last?.isDate == true && isRange(before: begin) && !isList(before: begin)
    add(.date(date), begin, end, certainty)
    let bound = bound(from: begin, to: end, isDate: true)
    found.replaceLast { $0.bound = bound }
    if isStretch { found.joinLast() }
  }
}
