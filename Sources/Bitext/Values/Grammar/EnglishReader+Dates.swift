extension EnglishReader {
  /// A term that begins a date or stands for a number by itself.
  mutating func read(_ term: EnglishTerm, from begin: Int, to end: Int) {
    switch term {
    case .month(let month):
      // The Long March is a rocket and a road.
      if month == 3, isLong(before: begin) { return }
      // Only two months are other words too.
      let isPlain = month != 5 && month != 3
      guard isPlain || isMonthContext(begin, end) else { return }
      readMonth(month, from: begin, nameEnd: end)
    case .monthAbbreviation(let month):
      guard bytes[begin] & 0x20 == 0 else { return }
      let behind = end < limit && bytes[end] == UInt8(ascii: ".") ? end + 1 : end
      guard behind > end || digit(skipSpace(end)) else { return }
      readMonth(month, from: begin, nameEnd: behind)
    case .weekday(let day): add(.date(CalendarDate(weekday: day)), begin, end, .hard)
    case .weekdayAbbreviation(let day):
      // `Sat` and `Sun` are other words too.
      guard bytes[begin] & 0x20 == 0,
        day < 6 && end < limit && (bytes[end] == 0x2E || bytes[end] == 0x2C) || isOfWeekdays(begin, end)
      else { return }
      add(.date(CalendarDate(weekday: day)), begin, end, .soft)
    case .faint(let number):
      if readPer(number, from: begin, to: end) { return }
      // `twice as many`
      let isRatio =
        EnglishReader.ratioWords.contains(LetterKey.read(bytes, at: begin, limit: end).key)
        && isWord(LetterKey("as"), behind: end) != nil
      add(
        .quantity(Quantity(number: ExactNumber(number), unit: isRatio ? .multiple : .none)), begin, end,
        isRatio ? .soft : .faint)
      if !isRatio, number > 1, let pace = pace(of: ExactNumber(number), behind: end) {
        found.replaceLast {
          $0.pace = pace
          $0.certainty = .soft
        }
      }
    case .ratio(let number):
      // Who doubles down multiplies nothing.
      let isIdiom = self.isWord(LetterKey("down"), behind: end) != nil
      let quantity = Quantity(number: ExactNumber(number), unit: .multiple)
      add(.quantity(quantity), begin, end, isIdiom ? .faint : .soft)
    case .season(let season): readSeason(season, from: begin, to: end)
    case .halved:
      guard let half = ExactNumber(1, over: 2) else { return }
      add(.quantity(Quantity(number: half, unit: .share)), begin, end, .faint)
    case .magnitude(let power): readMagnitude(power, from: begin, to: end)
    case .vague:
      guard let next = self.term(behind: end), case .scale(let factor) = next.term else { return }
      readMagnitude(factor, from: begin, to: next.end)
    case .half:
      if finishHalfHour(from: begin, behind: end) { return }
      guard let number = ExactNumber(1, over: 2) else { return }
      // `half of the seats`, `half the seats`, `half a million`, `half-yearly`.
      let isPart = isWord(EnglishReader.ofKey, behind: end) != nil
      addShare(number, from: begin, to: end, isPart ? .soft : .faint)
    case .quarter:
      if finishQuarterHour(from: begin, behind: end) { return }
    case .dozen: add(.quantity(Quantity(number: ExactNumber(12))), begin, end, .faint)
    case .decade: add(.quantity(Quantity(number: ExactNumber(10), unit: .year)), begin, end, .faint)
    case .century: add(.quantity(Quantity(number: ExactNumber(100), unit: .year)), begin, end, .faint)
    case .tens(let decade): _ = readDecade(decade, century: nil, from: begin, to: end)
    case .fortnight:
      add(.quantity(Quantity(number: ExactNumber(2), unit: .week)), begin, end, .soft)
      let isOfCalendar = isOfCalendar(begin, end)
      found.replaceLast { $0.isOfCalendar = isOfCalendar }
    case .clock(let hour):
      addTime(
        ClockTime(hour: 12, minute: 0, half: hour == 12 ? .noon : .night), begin, end, .soft)
    case .pace(let count, let unit):
      let number = ExactNumber(count)
      add(.quantity(Quantity(number: number, unit: unit)), begin, end, .soft)
      found.replaceLast { $0.pace = Pace(every: number, unit) }
    case .rate(let unit): add(.unit(unit), begin, end, .soft)
    case .per: _ = readPer(1, from: begin, to: end)
    case .scale(let factor): add(.quantity(Quantity(number: ExactNumber(factor))), begin, end, .faint)
    case .part(let value): part = (value, end)
    case .approximate: approximateEnd = end
    default: break
    }
  }

  /// `Mon–Fri`, `Sat & Sun`, `Mon to Thu`: whether another day of the week stands beside one that is shortened.
  private func isOfWeekdays(_ begin: Int, _ end: Int) -> Bool {
    func isDay(_ term: EnglishTerm?) -> Bool {
      switch term {
      case .weekday, .weekdayAbbreviation: true
      default: false
      }
    }
    if case .date(let date) = found.last?.content, date.weekday != nil,
      let last = found.last?.span.upperBound,
      isDayJoint(bytes[last..<begin])
    {
      return true
    }
    // The longest joint is ` and `.
    for place in end + 1..<max(end + 1, min(limit, end + 6)) where isDayJoint(bytes[end..<place]) {
      if isDay(term(at: place)?.term) { return true }
    }
    return false
  }

  /// Whether nothing stands between two days but a dash, a slash, a comma, `and`, `to` or `&`.
  private func isDayJoint(_ bytes: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self).filter { $0 != " " }
    return ["-", "–", "—", "/", ",", "&", "to", "and", "through"].contains(text)
  }

  /// `dozens`, `hundreds of thousands`, `several million`: how great a number is that is not said.
  private mutating func readMagnitude(_ power: Int, from begin: Int, to end: Int) {
    var product = power
    var end = end
    while let of = isWord(EnglishReader.ofKey, behind: end), let next = term(behind: of),
      case .magnitude(let factor) = next.term,
      product <= 1_000_000_000
    {
      product *= factor
      end = next.end
    }
    add(
      .quantity(Quantity(number: ExactNumber(product), unit: .magnitude)), begin, end, .soft,
      approximate: true)
  }

  /// Whether a capitalised `May` or `March` is the month: a number or a word of time stands beside it.
  private func isMonthContext(_ begin: Int, _ end: Int) -> Bool {
    let isSmall = bytes[begin] & 0x20 != 0
    if !isSmall, digit(skipSpace(end)) { return true }
    if !isSmall, let comma = end < limit && bytes[end] == 0x2C ? end + 1 : nil, digit(skipSpace(comma)) {
      return true
    }
    if !isSmall, isListed(behind: end) { return true }
    // In capitals `MAY` is the verb, and in small letters mostly too.
    if bytes[begin + 1] & 0x20 == 0 { return false }
    if !isSmall, let last = found.last, begin - last.span.upperBound <= 4, last.span.upperBound <= begin,
      !last.isBare
    {
      return true
    }
    guard begin >= 2, begin - 1 > start, bytes[begin - 1] == 0x20 || bytes[begin - 1] == 0x2D else {
      return false
    }
    var wordStart = begin - 1
    while wordStart > start, DigitToken.isLetter(bytes, at: wordStart - 1, limit: limit) { wordStart -= 1 }
    guard let key = LetterKey.read(bytes, at: wordStart, limit: begin - 1).key else { return false }
    if !isSmall, key == EnglishReader.theKey { return isOfYear(behind: end) }
    return isSmall ? key == EnglishReader.inKey : EnglishReader.monthPrefixes.contains(key)
  }

  /// `March, April and October`
  private func isListed(behind end: Int) -> Bool {
    var place = end
    for joint in [", and ", ", or ", ", ", " and ", " or ", " & "] as [StaticString] {
      if let behind = ahead(joint, at: place) {
        place = behind
        break
      }
    }
    guard place > end, let key = LetterKey.read(bytes, at: place, limit: limit).key else { return false }
    if case .month? = EnglishTerm.table[key] { return bytes[place] & 0x20 == 0 }
    return false
  }

  /// `the March of 1911`, `the May of the third year`
  private func isOfYear(behind end: Int) -> Bool {
    guard var place = isWord(EnglishReader.ofKey, behind: end) else { return false }
    if digit(skipSpace(place)) { return true }
    for _ in 0..<3 {
      guard let word = word(behind: place) else { return false }
      if word.key == LetterKey("year") { return true }
      place = word.end
    }
    return false
  }

  private func isLong(before begin: Int) -> Bool { begin - 5 >= start && ahead("Long", at: begin - 5) != nil }

  static let inKey = LetterKey("in")
  /// Words of a ratio before `as many`; `both as` is none.
  private static let ratioWords: Set<LetterKey?> = [
    LetterKey("twice"), LetterKey("thrice"), LetterKey("double"), LetterKey("triple"),
  ]

  private static let monthPrefixes: Set<LetterKey> = [
    LetterKey("in"), LetterKey("of"), LetterKey("by"), LetterKey("last"), LetterKey("next"),
    LetterKey("since"),
    LetterKey("until"), LetterKey("early"), LetterKey("late"), LetterKey("mid"), LetterKey("from"),
    LetterKey("to"), LetterKey("this"), LetterKey("before"), LetterKey("after"), LetterKey("between"),
    LetterKey("during"), LetterKey("and"), LetterKey("through"), LetterKey("for"), LetterKey("till"),
  ]

  func digit(_ place: Int) -> Bool { place < limit && bytes[place] >= 0x30 && bytes[place] <= 0x39 }

  /// The days and the year that follow the name of a month.
  private mutating func readMonth(_ month: Int, from begin: Int, nameEnd: Int) {
    var date = CalendarDate(month: month)
    var end = nameEnd
    var place = skipSpace(nameEnd)
    if place == nameEnd, place < limit, bytes[place] == UInt8(ascii: "-") { place += 1 }
    var more: (day: Int, start: Int, end: Int, isStretch: Bool)?
    if let day = dayNumber(at: place) {
      date.day = day.value
      end = day.end
      more = secondDay(behind: end)
    }
    let yearPlace = more?.end ?? end
    if let year = year(behind: yearPlace) {
      date.year = year.value
      // The year stands with the last day; the first day shares it.
      if more == nil { end = year.end }
    }
    addDate(date, begin, end, .hard)
    if let more {
      date.day = more.day
      let last = date.year == nil ? more.end : year(behind: more.end)?.end ?? more.end
      add(.date(date), more.start, last, .hard)
      if more.isStretch { found.joinLast() }
    }
  }

  /// A day of a month at a place: one or two digits that are not the beginning of a year or another number.
  private func dayNumber(at place: Int) -> (value: Int, end: Int)? {
    guard digit(place), let number = DigitNumeral.readInteger(bytes, at: place, limit: limit),
      number.end - place <= 2, (1...31).contains(number.value)
    else {
      guard let reading = EnglishNumeral.read(bytes, at: place, limit: limit), reading.isOrdinal,
        (1...31).contains(reading.value), readsWords
      else { return nil }
      return (reading.value, reading.end)
    }
    var end = number.end
    if let word = LetterKey.read(bytes, at: end, limit: limit).key {
      guard case .ordinalSuffix? = EnglishTerm.table[word] else { return nil }
      end += 2
    }
    if end < limit, bytes[end] == UInt8(ascii: ":") || bytes[end] == UInt8(ascii: "%") { return nil }
    return (number.value, end)
  }

  /// The `16` of `June 14-16` and `June 14 and 16`.
  private func secondDay(behind place: Int) -> (day: Int, start: Int, end: Int, isStretch: Bool)? {
    let joints: [StaticString] = ["-", "–", " - ", " – ", " to ", " through ", " and ", " & ", ", "]
    for (index, joint) in joints.enumerated() {
      guard let begin = ahead(joint, at: place), let day = dayNumber(at: begin) else { continue }
      if LetterKey.read(bytes, at: skipSpace(day.end), limit: limit).key.map({ isTimeWord($0) }) == true {
        return nil
      }
      return (day.value, begin, day.end, index < 6)
    }
    return nil
  }

  private func isTimeWord(_ key: LetterKey) -> Bool {
    switch EnglishTerm.table[key] {
    case .month?, .monthAbbreviation?, .clockHalf?, .unit?, .scale?, .percent?: true
    default: false
    }
  }

  /// The offset behind a piece of text that stands at a place.
  func ahead(_ text: StaticString, at place: Int) -> Int? {
    let count = text.utf8CodeUnitCount
    guard place >= 0, place + count <= limit else { return nil }
    for index in 0..<count where bytes[place + index] != text.utf8Start[index] { return nil }
    return place + count
  }

  /// A year of four digits behind a space or a comma.
  private func year(behind place: Int) -> (value: Int, end: Int)? {
    var begin = place
    if begin < limit, bytes[begin] == UInt8(ascii: ",") { begin += 1 }
    begin = skipSpace(begin)
    if let year = yearByReference(behind: place) { return year }
    if let of = isWord(EnglishReader.ofKey, behind: place) { begin = skipSpace(of) }
    if begin == place, begin < limit, bytes[begin] == UInt8(ascii: "-") { begin += 1 }
    guard begin > place, digit(begin), let number = DigitNumeral.read(bytes, at: begin, limit: limit),
      number.length == 4, number.fractionDigits == 0, !number.hasSeparators, let value = number.digits,
      (1000...2999).contains(value), !DigitToken.isLetter(bytes, at: number.end, limit: limit)
    else { return nil }
    return (value, number.end)
  }
}
