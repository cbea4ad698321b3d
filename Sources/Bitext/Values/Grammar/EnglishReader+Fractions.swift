extension EnglishReader {
  /// `three years and a half`, `an hour and three quarters`
  mutating func readHalfBehind(_ core: inout Core) {
    switch core.unit.dimension {
    case .calendar, .time, .measure: break
    default: return
    }
    guard let part = halfBehind(core.end), let sum = core.number.plus(part.share) else { return }
    core.number = sum
    core.end = part.end
  }

  /// The `and a half` or `and three quarters` behind a place.
  func halfBehind(_ place: Int) -> (share: ExactNumber, end: Int)? {
    guard let end = isWord(EnglishReader.andKey, behind: place), let first = word(behind: end),
      let part = term(behind: first.end)
    else { return nil }
    let share: ExactNumber?
    switch (first.key, part.term) {
    case (EnglishReader.aKey, .half): share = ExactNumber(1, over: 2)
    case (EnglishReader.aKey, .quarter), (LetterKey("one"), .quarter): share = ExactNumber(1, over: 4)
    case (LetterKey("three"), .quarter): share = ExactNumber(3, over: 4)
    default: share = nil
    }
    return share.map { ($0, part.end) }
  }

  /// `21 metres 35`, `five euros fifty`: the hundredths of a metre, or of what a currency is divided into, behind its name.
  mutating func readHundredths(_ core: inout Core) {
    guard core.number.integer != nil, core.scale == 1, core.currency != nil || isMetre(core.unit) else {
      return
    }
    let place = skipSpace(core.end)
    guard place > core.end else { return }
    let rest: (value: Int, end: Int)
    if let digits = DigitNumeral.readInteger(bytes, at: place, limit: limit), digits.end == place + 2 {
      // A point behind it may be that of a decimal.
      let isWhole =
        !DigitToken.isAlphanumeric(bytes, at: digits.end, limit: limit)
        && !(digits.end < limit && [0x2E, 0x2C, 0x3A, 0x2D, 0x25, 0x2F].contains(bytes[digits.end])
          && digit(digits.end + 1))
        && !(digits.end < limit && [0x25, 0x2D].contains(bytes[digits.end]))
      guard isWhole else { return }
      rest = digits
    } else if let words = EnglishNumeral.read(bytes, at: place, limit: limit), !words.isOrdinal,
      (10...99).contains(words.value), core.words > 0
    {
      rest = (words.value, words.end)
    } else {
      return
    }
    // What has a unit or counts something of its own is another number: `5 euros 20 days later`, `7 metres 12 times`.
    if let next = word(behind: rest.end), !EnglishReader.behindHundredths.contains(next.key) { return }
    guard let part = ExactNumber(rest.value, exponent: -2), let sum = core.number.plus(part) else { return }
    core.number = sum
    core.end = rest.end
  }

  private static let behindHundredths: Set<LetterKey> = Set(
    [
      "with", "and", "but", "in", "at", "on", "for", "from", "by", "to", "or", "as", "while", "when", "after",
      "before", "of", "the", "a", "an", "per", "each", "every", "that", "which", "if", "is", "was", "tall",
      "long", "high",
      "wide", "deep", "thick",
    ].map { (word: StaticString) in LetterKey(word) })

  /// The greatest word of scale that a round number may end with, such as a million for 3,000,000; 1 for others.
  static func scale(of number: ExactNumber) -> Int {
    guard let value = number.integer, value > 0 else { return 1 }
    return [1_000_000_000_000, 1_000_000_000, 1_000_000, 1000].first { value % $0 == 0 } ?? 1
  }

  mutating func readScale(_ core: inout Core) {
    if let end = isWord(EnglishReader.andKey, behind: core.end),
      let half = term(behind: isWord(EnglishReader.aKey, behind: end) ?? end), case .half = half.term,
      let one = ExactNumber(1, over: 2),
      // Behind `a million` it is half of a million, behind `two` half of one.
      let part = one.times(EnglishReader.scale(of: core.number)), let sum = core.number.plus(part)
    {
      core.number = sum
      core.end = half.end
      core.isPlain = false
    }
    let base = core.number
    while let next = term(behind: core.end) {
      let factor: Int
      switch next.term {
      case .scale(let value): factor = value
      case .dozen: factor = 12
      case .scaleLetter(let value):
        guard core.currency != nil || next.start == core.end && value == 1000 else { return }
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
    // `a million and a half` is half a million more.
    if core.scale > 1, let end = isWord(EnglishReader.andKey, behind: core.end),
      let behind = isWord(EnglishReader.aKey, behind: end), let half = term(behind: behind),
      case .half = half.term,
      let one = ExactNumber(1, over: 2), base.integer != nil, let part = one.times(core.scale),
      let sum = core.number.plus(part)
    {
      core.number = sum
      core.end = half.end
    }
  }

  /// `two thirds`, `one-third`, `three quarters`, `one half`, `one four thousandth`.
  mutating func finishFraction(_ core: Core, from begin: Int) -> Bool {
    guard !core.isOrdinal, let top = core.number.integer, top >= 1, top <= 99 else { return false }
    if let share = proportion(core, top) {
      addShare(share.number, from: begin, to: share.end, .soft)
      return true
    }
    if top == 1, let word = word(behind: core.end),
      let bottom = EnglishNumeral.read(bytes, at: word.start, limit: limit), bottom.isOrdinal,
      bottom.value >= 100, bottom.value % 100 == 0, let number = ExactNumber(1, over: bottom.value)
    {
      add(.quantity(Quantity(number: number, unit: .share)), begin, bottom.end, .soft)
      return true
    }
    guard let next = term(behind: core.end) else { return false }
    let bottom: Int
    switch next.term {
    case .denominator(let value): bottom = value
    case .half: bottom = 2
    case .quarter where isOfYear(from: begin, top, next.end):
      add(.quantity(Quantity(number: ExactNumber(3 * top), unit: .month)), begin, next.end, .soft)
      return true
    case .quarter: bottom = 4
    default: return false
    }
    guard top < bottom, top == 1 || isPlural(next.end), let number = ExactNumber(top, over: bottom) else {
      return false
    }
    addShare(number, from: begin, to: next.end, .soft)
    return true
  }

  /// `three in ten`, `one in every 35,000`, `2 out of 5` behind the first number.
  private func proportion(_ core: Core, _ top: Int) -> (number: ExactNumber, end: Int)? {
    guard core.isPlain || core.words > 0 else { return nil }
    var place = core.end
    var isOutOf = false
    if let out = isWord(LetterKey("out"), behind: place), let of = isWord(EnglishReader.ofKey, behind: out) {
      isOutOf = true
      place = of
    } else if let preposition = isWord(EnglishReader.inKey, behind: place) ?? inBehindNoun(core, top) {
      place = preposition
    } else {
      return nil
    }
    if let every = isWord(LetterKey("every"), behind: place) {
      isOutOf = true
      place = every
    }
    let begin = skipSpace(place)
    let bottom: Int
    let end: Int
    if let words = EnglishNumeral.read(bytes, at: begin, limit: limit), !words.isOrdinal,
      core.words > 0 || isOutOf
    {
      (bottom, end) = (words.value, words.end)
    } else if let digits = DigitNumeral.read(bytes, at: begin, limit: limit), digits.fractionDigits == 0,
      let value = digits.digits,
      isOutOf || top == 1 && (digits.hasSeparators || value < 1000) || [10, 100, 1000].contains(value)
    {
      (bottom, end) = (value, digits.end)
    } else {
      return nil
    }
    // `one in two years` is no half.
    if let next = term(behind: end) {
      switch next.term {
      case .unit, .scale, .percent, .month: return nil
      default: break
      }
    }
    if isWord(EnglishReader.inKey, behind: core.end) == nil, !isOutOf, isThing(behind: end) { return nil }
    guard top < bottom, bottom >= 2, let number = ExactNumber(top, over: bottom) else { return nil }
    return (number, end)
  }

  /// The end of `in` behind a noun that one is of: `one patient in five`, `one child out of five` is read elsewhere.
  private func inBehindNoun(_ core: Core, _ top: Int) -> Int? {
    guard top == 1, core.words > 0, let noun = word(behind: core.end), EnglishTerm.table[noun.key] == nil,
      noun.start > core.end, bytes[noun.start] & 0x20 != 0
    else { return nil }
    return isWord(EnglishReader.inKey, behind: noun.end)
  }

  /// Whether what stands behind a number is more than one of something: `one man in two boats` is no half.
  private func isThing(behind end: Int) -> Bool {
    guard let next = word(behind: end), bytes[next.end - 1] | 0x20 == UInt8(ascii: "s") else { return false }
    return ![LetterKey("is"), LetterKey("was"), LetterKey("has"), LetterKey("does")].contains(next.key)
  }

  /// Whether quarters are those of a year: `two quarters`, `for three quarters`, `the last three quarters`.
  private func isOfYear(from begin: Int, _ top: Int, _ end: Int) -> Bool {
    if isWord(EnglishReader.ofKey, behind: end) != nil || !isPlural(end) || top < 2 { return false }
    if top != 3 { return true }
    return words(before: begin, most: 1).first.map { EnglishReader.beforeQuarters.contains($0.key) } ?? false
  }

  private static let beforeQuarters: Set<LetterKey> = Set(
    [
      "for", "last", "past", "next", "previous", "preceding", "following", "coming", "straight",
      "consecutive", "within",
    ].map {
      (word: StaticString) in LetterKey(word)
    })

  /// A part of a whole, or of the unit behind it: `half an hour`, `a quarter of a million`, `half a percentage point`.
  mutating func addShare(_ number: ExactNumber, from begin: Int, to end: Int, _ certainty: Value.Certainty) {
    var core = Core(number: number, end: end)
    core.words = 2
    var place = isWord(EnglishReader.ofKey, behind: end) ?? end
    place =
      isWord(EnglishReader.aKey, behind: place) ?? isWord(EnglishReader.anKey, behind: place)
      ?? isWord(LetterKey("one"), behind: place) ?? place
    var unit = core
    unit.end = place
    readScale(&unit)
    readUnit(&unit)
    let isPart = unit.end == place || unit.unit == .multiple
    if isPart {
      add(.quantity(Quantity(number: number, unit: .share)), begin, end, certainty)
    } else {
      let found = unit.currency.map { Unit.currency($0) } ?? unit.unit
      add(.quantity(Quantity(number: unit.number, unit: found, scale: unit.scale)), begin, unit.end, .soft)
    }
    let bound = bound(from: begin, to: offset, isDate: false)
    self.found.replaceLast { $0.bound = bound }
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
