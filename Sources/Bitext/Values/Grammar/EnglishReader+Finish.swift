extension EnglishReader {
  /// Reads what stands behind a number and adds the value.
  mutating func finish(_ start: Core, from begin: Int) {
    var core = start
    if core.isPlain || core.words > 0 || core.isOrdinal {
      if finishDate(core, from: begin) { return }
      if let half = clockHalf(behind: core.end), let hour = core.number.integer,
        hour <= 12 || core.digits > 0, hour <= 24
      {
        add(.time(ClockTime(hour: hour, minute: 0, half: half.half)), begin, half.end, .hard)
        return
      }
    } else if core.digits > 0, let half = clockHalf(behind: core.end), let time = pointedTime(core) {
      // 5.30pm
      add(.time(ClockTime(hour: time.hour, minute: time.minute, half: half.half)), begin, half.end, .hard)
      return
    }
    if finishFraction(core, from: begin) { return }
    readScale(&core)
    readUnit(&core)
    let certainty = certainty(core)
    var quantity = Quantity(
      number: core.number, unit: core.currency.map { Unit.currency($0) } ?? core.unit,
      isOrdinal: core.isOrdinal,
      scale: core.scale)
    if core.digits == 4, core.isPlain, core.scale == 1, core.unit == .none, core.currency == nil,
      !core.isOrdinal,
      let year = core.number.integer, (1500...2099).contains(year)
    {
      addDate(CalendarDate(year: year), begin, core.end, .hard)
      return
    }
    if isRange(before: begin) { found.share(quantity) }
    // The second year of `2015-16`.
    if core.digits == 2, core.isPlain, core.unit == .none, isRange(before: begin), let last = found.last,
      case .date(let date) = last.content, let year = date.year, date.month == nil,
      let short = core.number.integer, year % 100 < short
    {
      addDate(CalendarDate(year: year - year % 100 + short), begin, core.end, .hard)
      return
    }
    if core.scale == 1, core.currency == nil, core.unit == .none, quantity.alternative == nil,
      core.digits > 0,
      core.end < limit, bytes[core.end] | 0x20 == 0x6D, core.isPlain
    {
      // `5m` may be metres or millions.
      quantity.alternative = core.number.times(1_000_000)
      core.end = LetterKey.read(bytes, at: core.end, limit: limit).end
    }
    add(.quantity(quantity), begin, core.end, certainty, approximate: approximateEnd >= begin - 2)
  }

  private func certainty(_ core: Core) -> Value.Certainty {
    if core.unit == .percent, core.number == ExactNumber(100) { return .soft }
    if core.unit == .percent || core.currency != nil { return .hard }
    // `one (1) secretary` and `an hour` say no number that a translation must show.
    if core.digits > 0 {
      return core.number == ExactNumber(1) && core.digits == 1 && !core.isOrdinal ? .soft : .hard
    }
    guard let value = core.number.integer else { return .soft }
    if core.isOrdinal { return value <= 2 ? .faint : value <= 10 ? .soft : .hard }
    if value == 1 { return .faint }
    return value <= 10 || core.words <= 1 && value >= 100 ? .soft : .hard
  }

  private mutating func readScale(_ core: inout Core) {
    if let end = isWord(EnglishReader.andKey, behind: core.end),
      let behind = isWord(EnglishReader.aKey, behind: end),
      let half = term(behind: behind), case .half = half.term, let one = ExactNumber(1, over: 2),
      let sum = core.number.plus(one)
    {
      core.number = sum
      core.end = half.end
      core.isPlain = false
    }
    while let next = term(behind: core.end) {
      let factor: Int
      switch next.term {
      case .scale(let value): factor = value
      case .dozen: factor = 12
      case .scaleLetter(let value):
        guard core.currency != nil || next.start == core.end && value != 1_000_000 else { return }
        factor = value
      default: return
      }
      guard let product = core.number.times(factor) else { return }
      core.number = product
      core.scale = core.scale > 1_000_000 ? core.scale : core.scale * factor
      core.end = next.end
      core.isPlain = false
      if core.words > 0 { core.words += 1 }
    }
  }

  private mutating func readUnit(_ core: inout Core) {
    let place = skipSpace(core.end)
    if place < limit, bytes[place] == UInt8(ascii: "%") {
      core.unit = .percent
      core.end = place + 1
      return
    }
    if place + 2 < limit, bytes[place] == 0xEF, bytes[place + 1] == 0xBC, bytes[place + 2] == 0x85 {
      core.unit = .percent
      core.end = place + 3
      return
    }
    guard var next = term(behind: core.end) else {
      readNamedCurrency(&core)
      return
    }
    if case .filler = next.term, let behind = term(behind: next.end), case .unit = behind.term {
      next = behind
    }
    switch next.term {
    case .percent: core.unit = .percent
    case .per:
      guard let end = isWord(EnglishReader.centKey, behind: next.end) else { return }
      next.end = end
      core.unit = .percent
    case .percentage:
      guard let word = word(behind: next.end), EnglishReader.points.contains(word.key) else { return }
      next.end = word.end
      core.unit = .percent
    case .times: core.unit = .multiple
    case .unit(let unit): core.unit = unit
    case .currency(let code): if core.currency == nil { core.currency = Currency(code) } else { return }
    case .century where core.isOrdinal: return
    default:
      readNamedCurrency(&core)
      return
    }
    core.end = next.end
  }

  /// `US dollars`, `Hong Kong dollars`.
  private mutating func readNamedCurrency(_ core: inout Core) {
    guard core.currency == nil, let first = word(behind: core.end),
      let code = EnglishReader.namedCurrencies[first.key]
    else { return }
    var end = first.end
    if first.key == LetterKey("hong") || first.key == LetterKey("new") {
      guard let second = word(behind: end) else { return }
      end = second.end
    }
    guard let dollars = term(behind: end), case .currency(.dollar) = dollars.term else { return }
    core.currency = Currency(code)
    core.end = dollars.end
  }

  private static let namedCurrencies: [LetterKey: Currency.StaticCode] = [
    LetterKey("us"): .USD, LetterKey("american"): .USD, LetterKey("hong"): .HKD, LetterKey("nt"): .TWD,
    LetterKey("new"): .TWD, LetterKey("australian"): .AUD, LetterKey("canadian"): .CAD,
    LetterKey("singapore"): .SGD,
  ]

  /// `two thirds`, `one-third`, `three quarters`, `one half`, `one four thousandth`.
  private mutating func finishFraction(_ core: Core, from begin: Int) -> Bool {
    guard !core.isOrdinal, let top = core.number.integer, top >= 1, top <= 99 else { return false }
    if top == 1, let word = word(behind: core.end),
      let bottom = EnglishNumeral.read(bytes, at: word.start, limit: limit), bottom.isOrdinal,
      bottom.value >= 100, bottom.value % 100 == 0, let number = ExactNumber(1, over: bottom.value)
    {
      add(.quantity(Quantity(number: number)), begin, bottom.end, .soft)
      return true
    }
    guard let next = term(behind: core.end) else { return false }
    let bottom: Int
    switch next.term {
    case .denominator(let value): bottom = value
    case .half: bottom = 2
    case .quarter: bottom = 4
    default: return false
    }
    guard top < bottom, top == 1 || isPlural(next.end), let number = ExactNumber(top, over: bottom) else {
      return false
    }
    add(.quantity(Quantity(number: number)), begin, next.end, .soft)
    return true
  }

  private func isPlural(_ end: Int) -> Bool { end > 0 && bytes[end - 1] | 0x20 == UInt8(ascii: "s") }

  /// Whether the value before and what begins here are the two ends of a range.
  func isRange(before begin: Int) -> Bool {
    guard let last = found.last, last.span.upperBound < begin, begin - last.span.upperBound <= 5 else {
      return false
    }
    let gap = bytes[last.span.upperBound..<begin]
    switch gap.count {
    case 1: return gap.first == UInt8(ascii: "-")
    case 3: return gap.elementsEqual("–".utf8) || gap.elementsEqual("—".utf8) || gap.elementsEqual(" - ".utf8)
    case 4: return gap.elementsEqual(" to ".utf8) || gap.elementsEqual(" or ".utf8)
    case 5:
      return gap.elementsEqual(" and ".utf8) || gap.elementsEqual(" – ".utf8)
        || gap.elementsEqual(" to $".utf8)
    default: return false
    }
  }

  mutating func add(
    _ content: Value.Content, _ begin: Int, _ end: Int, _ certainty: Value.Certainty,
    approximate: Bool = false
  ) {
    found.add(content, begin, end, certainty, approximate: approximate)
    offset = max(offset, end)
  }
}
