extension EnglishReader {
  /// Reads what stands behind a number and adds the value.
  mutating func finish(_ start: Core, from begin: Int) {
    var core = start
    if core.isPlain || core.words > 0 || core.isOrdinal {
      if finishDate(core, from: begin) { return }
      if finishClock(core, from: begin) { return }
    } else if core.digits > 0, let half = clockHalf(behind: core.end), let time = pointedTime(core) {
      // 5.30pm
      addTime(ClockTime(hour: time.hour, minute: time.minute, half: half.half), begin, half.end, .hard)
      return
    }
    if finishFraction(core, from: begin) || finishEra(core, from: begin) { return }
    readScale(&core)
    // `twenty per cent` is a unit and `21st century` none, but an ordinal may have a currency before it.
    if !core.isOrdinal { readUnit(&core) }
    readHalfBehind(&core)
    readHundredths(&core)
    if finishYear(core, from: begin) { return }
    let certainty = certainty(core, from: begin)
    var quantity = Quantity(
      number: core.number, unit: core.currency.map { Unit.currency($0) } ?? core.unit,
      isOrdinal: core.isOrdinal, scale: core.scale)
    let isRange = isRange(before: begin)
    let isStretch = isRange && !isList(before: begin) || isScore(begin)
    if isRange { found.share(quantity) }
    if core.unit == .multiple { quantity.alternative = growth(begin, core) }
    // Where the lowest floor is the ground floor, the first is 二楼.
    if core.isOrdinal, isWord(LetterKey("floor"), behind: core.end) != nil {
      quantity.alternative = core.number.plus(ExactNumber(1))
    }
    quantity.isRank = core.isOrdinal && isRank(from: begin, to: core.end)
    quantity.isOfWork = core.isOfWork
    quantity.isDiscount = core.unit == .percent && isDiscount(from: begin, to: core.end)
    if let bottom = denominator, begin - bottom.end <= 60, quantity.unit == .none, !quantity.isOrdinal,
      core.scale == 1, let top = quantity.number.integer, top > 0, top < bottom.number,
      let share = ExactNumber(top, over: bottom.number)
    {
      // `of every 1,000 tested, three`
      quantity = Quantity(number: share, unit: .share)
    }
    if core.scale == 1, core.currency == nil, core.unit == .none || isMetre(core.unit), core.digits > 0,
      core.isPlain || core.hasPoint,
      isLetterM(at: skipSpace(start.end))
    {
      // `5m` may be metres or millions.
      quantity.alternative = core.number.times(1_000_000)
      core.end = skipSpace(start.end) + 1
    }
    add(.quantity(quantity), begin, core.end, certainty, approximate: approximateEnd >= begin - 2)
    guard !core.isOrdinal else { return }
    readDenominator(core, from: begin)
    let pace = pace(of: core, unit: quantity.unit, from: begin)
    let change = change(before: begin)
    let isOfCalendar = quantity.unit.isTime && isOfCalendar(begin, core.end)
    if isOfCalendar, quantity.unit == .day, core.number == ExactNumber(10) { readThird(begin, core.end) }
    found.replaceLast {
      $0.pace = pace
      $0.change = change
      $0.isOfCalendar = isOfCalendar
    }
    let bound = bound(
      from: begin, to: core.end, isDate: false,
      isDuration: core.unit.dimension == .calendar || core.unit.dimension == .time)
    found.replaceLast { $0.bound = bound }
    if isStretch || isRatio(begin) { found.joinLast() }
  }

  /// `the first nine months`, `a five-year plan`: a stretch that has another name as often.
  func isOfCalendar(_ begin: Int, _ end: Int) -> Bool {
    if isWord(LetterKey("plan"), behind: end) != nil || isWord(LetterKey("plans"), behind: end) != nil {
      return true
    }
    return words(before: begin, most: 1).first.map { EnglishReader.calendarWords.contains($0.key) } ?? false
  }

  /// `the first ten days of May`: the third of the month that follows.
  private mutating func readThird(_ begin: Int, _ end: Int) {
    guard let of = isWord(EnglishReader.ofKey, behind: end), let word = words(before: begin, most: 1).first
    else { return }
    switch word.key {
    case LetterKey("first"): part = (.early, of)
    case LetterKey("middle"), LetterKey("second"): part = (.middle, of)
    case LetterKey("last"), LetterKey("final"), LetterKey("closing"): part = (.late, of)
    default: break
    }
  }

  private static let calendarWords: Set<LetterKey> = Set(
    ["first", "last", "middle", "past", "next", "previous", "final", "closing"].map { (word: StaticString) in
      LetterKey(word)
    })

  /// Keeps the 1,000 of `of every 1,000` for the number that follows.
  private mutating func readDenominator(_ core: Core, from begin: Int) {
    denominator = nil
    guard core.unit == .none, core.currency == nil, let number = core.number.integer, number >= 10 else {
      return
    }
    let before = words(before: begin, most: 2)
    guard before.count == 2, before[0].key == LetterKey("every"),
      before[1].key == EnglishReader.ofKey || before[1].key == EnglishReader.inKey
    else { return }
    denominator = (number, core.end)
    found.replaceLast { $0.certainty = .faint }
  }

  /// How often something happens, if the number says that: `every four hours`, `four times a day`.
  private func pace(of core: Core, unit: Unit, from begin: Int) -> Pace? {
    if unit.isTime {
      guard let before = words(before: begin, most: 1).first, before.key == LetterKey("every") else {
        return nil
      }
      return Pace(every: core.number, unit)
    }
    guard unit == .multiple else { return nil }
    return pace(of: core.number, behind: core.end)
  }

  /// `1:3`: what stands behind the colon is measured against what stands before it.
  private func isRatio(_ begin: Int) -> Bool {
    guard let last = found.last, begin > start, bytes[begin - 1] == UInt8(ascii: ":"),
      let end = found.previousEnd
    else { return false }
    return end == begin - 1 && last.span.lowerBound == begin
  }

  /// `214 BC`, `AD 25`: a year that says which era it is of; whether it was one.
  private mutating func finishEra(_ core: Core, from begin: Int) -> Bool {
    guard core.isPlain, core.digits > 0, core.digits <= 4, let year = core.number.integer, year > 0 else {
      return false
    }
    if let era = era(behind: core.end) {
      addDate(CalendarDate(year: year, isBeforeEra: era.isBefore), begin, era.end, .hard)
      return true
    }
    guard let before = words(before: begin, most: 1).first, before.key == LetterKey("ad"),
      bytes[before.start] & 0x20 == 0, bytes[before.start + 1] & 0x20 == 0
    else { return false }
    addDate(CalendarDate(year: year, isBeforeEra: false), before.start, core.end, .hard)
    return true
  }

  /// `BC`, `BCE`, `B.C.`, `AD`, `CE`, `A.D.` behind a year or a century.
  func era(behind end: Int) -> (isBefore: Bool, end: Int)? {
    let place = skipSpace(end)
    for (text, isBefore) in [
      ("BCE", true), ("BC", true), ("B.C.", true), ("AD", false), ("A.D.", false), ("CE", false),
    ] as [(StaticString, Bool)] {
      if let end = ahead(text, at: place), !DigitToken.isAlphanumeric(bytes, at: end, limit: limit) {
        return (isBefore, end)
      }
    }
    return nil
  }

  private func isLetterM(at place: Int) -> Bool {
    place < limit && bytes[place] == UInt8(ascii: "m")
      && !DigitToken.isAlphanumeric(bytes, at: place + 1, limit: limit)
  }

  func isMetre(_ unit: Unit) -> Bool {
    if case .measure(let measure) = unit { measure.symbol == "m" } else { false }
  }

  /// The other number that a ratio may mean: `grew by three times` and `three times more` may be 增加三倍 or 增至三倍. What
  /// has a `-fold` is the whole.
  private func growth(_ begin: Int, _ core: Core) -> ExactNumber? {
    if core.end >= 4, ahead("fold", at: core.end - 4) == core.end { return nil }
    var grows = word(behind: core.end).map { EnglishReader.growth.contains($0.key) } ?? false
    for word in words(before: begin, most: 3) where EnglishReader.growth.contains(word.key) { grows = true }
    return grows ? core.number.plus(ExactNumber(1)) : nil
  }

  private static let growth: Set<LetterKey> = Set(
    [
      "increase", "increased", "increases", "increasing", "grow", "grew", "grown", "growing", "growth",
      "rise", "rose", "risen",
      "rising", "climbed", "up", "jumped", "soared", "surged", "expanded", "more", "higher", "greater",
      "larger", "bigger",
      "faster", "longer", "swelled", "multiplied", "raised",
    ].map { (word: StaticString) in LetterKey(word) })

  /// A number that is a year, alone or as the second one of `2015-16`; whether it was one.
  private mutating func finishYear(_ core: Core, from begin: Int) -> Bool {
    guard core.isPlain, core.scale == 1, core.unit == .none, core.currency == nil, !core.isOrdinal,
      let value = core.number.integer
    else { return false }
    if core.digits == 4, (1500...2099).contains(value) {
      let isRange = isRange(before: begin)
      addDate(CalendarDate(year: value), begin, core.end, .hard)
      if isRange { found.joinLast() }
      return true
    }
    guard core.digits == 2, isRange(before: begin), let last = found.last,
      case .date(let date) = last.content,
      let year = date.year, date.month == nil, year % 100 < value
    else { return false }
    addDate(CalendarDate(year: year - year % 100 + value), begin, core.end, .hard)
    found.joinLast()
    return true
  }

  /// Whether what begins here is joined to the value before by `and` or `or` and is no end of a stretch, as in `between 2 and 3`.
  func isList(before begin: Int) -> Bool {
    guard begin >= start + 4 else { return false }
    if found.last?.bound == .from { return false }
    return bytes[begin - 4..<begin].elementsEqual(" or ".utf8)
      || bytes[begin - 4..<begin].elementsEqual("and ".utf8)
  }

  /// `31 votes to 12`, `31 to 12`: what stands behind the `to` is measured against what was counted before it.
  private func isScore(_ begin: Int) -> Bool {
    guard let last = found.last(before: begin), begin - last.span.upperBound <= 20,
      last.span.upperBound + 4 <= begin
    else {
      return false
    }
    guard bytes[begin - 4..<begin].elementsEqual(" to ".utf8), case .quantity(let first) = last.content,
      first.unit == .none
    else { return false }
    return last.bound == nil || last.bound == .from
  }

  func certainty(_ core: Core, from begin: Int) -> Value.Certainty {
    if core.unit == .percent, core.number == ExactNumber(100) { return .soft }
    if core.unit == .percent || core.unit == .points || core.currency != nil {
      return core.words > 0 && core.number == ExactNumber(1) ? .soft : .hard
    }
    // `one (1) secretary` and `an hour` say no number that a translation must show.
    if core.digits > 0 {
      return core.number == ExactNumber(1) && core.digits == 1 && !core.isOrdinal ? .soft : .hard
    }
    guard let value = core.number.integer else { return .soft }
    if core.isOrdinal {
      // At the eleventh hour there is no time left.
      if value == 11, isWord(LetterKey("hour"), behind: core.end) != nil { return .faint }
      if value <= 2, !isNumbered(behind: core.end), !isRank(before: begin) { return .faint }
      return value > 10 || value > 2 && isOfName(begin, core.end) ? .hard : .soft
    }
    if value == 1 { return core.unit == .none || core.unit == .multiple ? .faint : .soft }
    return value <= 10 || core.words <= 1 && value >= 100 ? .soft : .hard
  }

  /// `finished second`, `ranked first`: what comes behind the verb is a place.
  private func isRank(before begin: Int) -> Bool {
    words(before: begin, most: 1).first.map { EnglishReader.ranking.contains($0.key) } ?? false
  }

  private static let ranking: Set<LetterKey> = Set(
    ["finished", "finish", "finishing", "finishes", "placed", "ranked", "ranks", "rank", "ranking"].map {
      (word: StaticString) in LetterKey(word)
    })

  /// `the Fifth Symphony`, `the Seventh Fleet`: a capital on both words inside a sentence makes the number a part of a name.
  private func isOfName(_ begin: Int, _ end: Int) -> Bool {
    guard begin >= start + 2, bytes[begin] & 0x20 == 0, bytes[begin - 1] == 0x20,
      DigitToken.isLetter(bytes[begin - 2]), end + 1 < limit, bytes[end] == 0x20
    else { return false }
    return bytes[end + 1] >= 0x41 && bytes[end + 1] <= 0x5A
  }

  /// Whether what stands behind an ordinal is of the things that are numbered: `the first session`. Else `first` may be
  /// an adverb.
  private func isNumbered(behind end: Int) -> Bool {
    guard let word = word(behind: end) else { return false }
    // `the second largest`
    if word.key == LetterKey("world") { return isWord(LetterKey("war"), behind: word.end) != nil }
    return EnglishReader.numberedNouns.contains(word.key) || word.key == LetterKey("most")
      || word.end - word.start > 4 && ahead("est", at: word.end - 3) == word.end
  }

  private static let numberedNouns: Set<LetterKey> = Set(
    [
      "article", "section", "paragraph", "clause", "chapter", "part", "title", "volume", "edition", "issue",
      "session",
      "meeting", "conference", "congress", "summit", "forum", "round", "phase", "stage", "step", "batch",
      "tranche",
      "instalment", "installment", "amendment", "protocol", "annex", "appendix", "schedule", "exhibition",
      "fair",
      "place", "prize", "floor", "grade", "class", "generation", "district", "division", "army", "fleet",
      "battalion",
      "regiment", "line", "terminal", "platform", "reading", "committee", "degree", "plenary", "vice",
      "deputy", "secretary",
      "lieutenant", "item", "subparagraph", "page", "column", "row", "table", "lesson", "unit", "module",
      "review",
    ].map { (word: StaticString) in LetterKey(word) })
}
