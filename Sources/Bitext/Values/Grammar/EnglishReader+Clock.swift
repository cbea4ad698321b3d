extension EnglishReader {
  /// A time that begins with its hour: `5 p.m.`, `six in the evening`, `10 o'clock`, `ten past six`; whether it was one.
  mutating func finishClock(_ core: Core, from begin: Int) -> Bool {
    if finishFourDigits(core, from: begin) { return true }
    guard !core.isOrdinal, let value = core.number.integer, (0...59).contains(value) else { return false }
    var end = core.end
    if let clock = clockWord(behind: end) { end = clock }
    if let half = clockHalf(behind: end), value <= 12 || core.digits > 0, value <= 24 {
      addTime(ClockTime(hour: value, minute: 0, half: half.half), begin, half.end, .hard)
      return true
    }
    if end > core.end, value <= 24 {
      addTime(ClockTime(hour: value, minute: 0), begin, end, .hard)
      return true
    }
    let minutes = term(behind: core.end).flatMap { if case .unit(.minute) = $0.term { $0.end } else { nil } }
    guard let joint = word(behind: minutes ?? core.end) else { return false }
    let isPast = joint.key == EnglishReader.pastKey
    guard isPast || joint.key == EnglishReader.toKey, let hour = hour(behind: joint.end) else { return false }
    // `at five to seven`: elsewhere, and before a noun, it is a stretch of numbers.
    if !isPast, minutes == nil {
      let isEnd =
        word(behind: hour.end).map { EnglishReader.conjunctions.contains($0.key) } ?? true
        || clockHalf(behind: hour.end) != nil
      guard isEnd, value % 5 == 0, behind("at ", at: begin) || behind("until ", at: begin) else {
        return false
      }
    }
    addMinutes(isPast ? value : -value, to: hour, from: begin)
    return true
  }

  /// `0735 hrs`, `at 1500 hours`, `1430 GMT`; whether it was one. `1500 hours` alone is a stretch of time.
  private mutating func finishFourDigits(_ core: Core, from begin: Int) -> Bool {
    guard core.isPlain, core.digits == 4, let value = core.number.integer, value < 2400, value % 100 < 60
    else {
      return false
    }
    var end = core.end
    if let hours = word(behind: end), EnglishReader.hourWords.contains(hours.key) {
      let before = words(before: begin, most: 1).first
      guard
        value < 1000 || hours.key == LetterKey("hrs")
          || before.map({ EnglishReader.beforeHours.contains($0.key) }) == true
      else { return false }
      end = hours.end
    } else if zone(behind: end) == nil {
      return false
    }
    addTime(ClockTime(hour: value / 100, minute: value % 100), begin, end, .hard)
    return true
  }

  private static let hourWords: Set<LetterKey> = [LetterKey("hrs"), LetterKey("hours"), LetterKey("h")]
  private static let beforeHours: Set<LetterKey> = [
    LetterKey("at"), LetterKey("by"), LetterKey("until"), LetterKey("from"), LetterKey("before"),
  ]

  /// The zone that is named behind a time: `09:00 GMT`, `9 a.m. Beijing time`, in minutes ahead of Greenwich.
  private func zone(behind place: Int) -> (minutes: Int, end: Int)? {
    var begin = skipSpace(place)
    if begin < limit, bytes[begin] == 0x28 { begin += 1 }
    return TimeZones.english.longest(bytes, at: begin, limit: limit).map { ($0.meaning, $0.end) }
  }

  private func behind(_ text: StaticString, at place: Int) -> Bool {
    place - text.utf8CodeUnitCount >= start && ahead(text, at: place - text.utf8CodeUnitCount) != nil
  }

  /// `quarter past six`, `quarter to five` behind the word `quarter`; whether a time was added.
  mutating func finishQuarterHour(from begin: Int, behind end: Int) -> Bool {
    guard let joint = word(behind: end), let hour = hour(behind: joint.end) else { return false }
    switch joint.key {
    case EnglishReader.pastKey, EnglishReader.afterKey: addMinutes(15, to: hour, from: begin)
    case EnglishReader.toKey, EnglishReader.beforeKey: addMinutes(-15, to: hour, from: begin)
    default: return false
    }
    return true
  }

  /// `half past six` behind the word `half`; whether a time was added.
  mutating func finishHalfHour(from begin: Int, behind end: Int) -> Bool {
    guard let past = isWord(EnglishReader.pastKey, behind: end), let hour = hour(behind: past) else {
      return false
    }
    addMinutes(30, to: hour, from: begin)
    return true
  }

  private mutating func addMinutes(_ minutes: Int, to hour: (value: Int, end: Int), from begin: Int) {
    let half = clockHalf(behind: hour.end)
    let total = (hour.value * 60 + minutes + 1440) % 1440
    // `a quarter to one` is 12:45.
    let full = half == nil && total / 60 == 0 ? 12 : total / 60
    addTime(
      ClockTime(hour: full, minute: total % 60, half: half?.half), begin, half?.end ?? hour.end, .hard)
  }

  /// The hour of a clock of twelve hours, in digits or in words.
  private func hour(behind place: Int) -> (value: Int, end: Int)? {
    let begin = skipSpace(place)
    if let digits = DigitNumeral.readInteger(bytes, at: begin, limit: limit) {
      return (1...12).contains(digits.value) ? digits : nil
    }
    if let term = term(behind: place), case .clock(let hour) = term.term { return (hour, term.end) }
    guard let words = EnglishNumeral.read(bytes, at: begin, limit: limit), !words.isOrdinal,
      (1...12).contains(words.value)
    else { return nil }
    return (words.value, words.end)
  }

  /// Adds a time with its bound; the hour before a joint shares its half of the day: `from 2 to 4 p.m.`
  mutating func addTime(_ plain: ClockTime, _ begin: Int, _ end: Int, _ certainty: Value.Certainty) {
    var time = plain
    let zone = zone(behind: end)
    time.zone = zone?.minutes
    let isRange = isRange(before: begin)
    if isRange, let half = time.half, let last = found.last {
      switch last.content {
      case .quantity(let hour) where hour.unit == .none && !hour.isOrdinal:
        if let value = hour.number.integer, (1...12).contains(value) {
          found.replaceLast {
            $0.content = .time(ClockTime(hour: value, minute: 0, half: value <= time.hour % 12 ? half : nil))
          }
        }
      case .time(var first) where first.half == nil && first.hour <= 12:
        if first.hour % 12 <= time.hour % 12 {
          first.half = half
          found.replaceLast { $0.content = .time(first) }
        }
      default: break
      }
    }
    add(.time(time), begin, zone?.end ?? end, certainty)
    let bound = bound(from: begin, to: end, isDate: true)
    found.replaceLast { $0.bound = bound }
    if isRange { found.joinLast() }
  }

  /// The end of `o'clock`, or of `hours` and `hrs` behind a time of the clock of 24 hours.
  private func clockWord(behind place: Int) -> Int? {
    let begin = skipSpace(place)
    for text in ["o'clock", "o’clock", "o\u{2018}clock", "oclock", "O'clock"] as [StaticString] {
      if let end = ahead(text, at: begin) {
        // `10 o'clock sharp`
        return isWord(LetterKey("sharp"), behind: end) ?? end
      }
    }
    return nil
  }

  /// `am`, `p.m.`, `in the evening`, `at night` behind a number.
  func clockHalf(behind place: Int) -> (half: ClockTime.Half, end: Int)? {
    if let phrase = EnglishReader.clockPhrases.longest(bytes, at: skipSpace(place), limit: limit) {
      return (phrase.meaning, phrase.end)
    }
    let begin = skipSpace(place)
    guard begin + 1 < limit else { return nil }
    let half: ClockTime.Half
    switch bytes[begin] | 0x20 {
    case UInt8(ascii: "a"): half = .morning
    case UInt8(ascii: "p"): half = .afternoon
    default: return nil
    }
    if bytes[begin + 1] | 0x20 == UInt8(ascii: "m") {
      return DigitToken.isAlphanumeric(bytes, at: begin + 2, limit: limit) ? nil : (half, begin + 2)
    }
    guard begin + 3 < limit, bytes[begin + 1] == 0x2E, bytes[begin + 2] | 0x20 == UInt8(ascii: "m"),
      bytes[begin + 3] == 0x2E
    else { return nil }
    return (half, begin + 4)
  }

  /// The hour and minute of `5.30`.
  func pointedTime(_ core: Core) -> (hour: Int, minute: Int)? {
    guard core.currency == nil, let hundredths = core.number.times(100)?.integer, hundredths % 100 < 60,
      hundredths / 100 <= 24
    else { return nil }
    return (hundredths / 100, hundredths % 100)
  }

  mutating func finish(_ time: ClockTime, from begin: Int, to end: Int) {
    var time = time
    var end = end
    if let half = clockHalf(behind: end) {
      time.half = half.half
      end = half.end
    }
    addTime(time, begin, end, .hard)
  }

  private static let clockPhrases = PhraseTable<ClockTime.Half>([
    ("in the morning", .morning), ("in the afternoon", .afternoon), ("in the evening", .afternoon),
    ("at night", .night),
    ("this morning", .morning), ("this afternoon", .afternoon), ("this evening", .afternoon),
    ("tonight", .night),
    ("noon", .afternoon), ("at noon", .afternoon), ("midnight", .night), ("at midnight", .night),
    ("in the night", .night),
    ("each morning", .morning), ("every morning", .morning), ("each evening", .afternoon),
    ("every evening", .afternoon),
    ("every night", .night), ("yesterday morning", .morning), ("yesterday evening", .afternoon),
    ("the next morning", .morning),
    ("tomorrow morning", .morning), ("tomorrow evening", .afternoon), ("before dawn", .morning),
  ])

  /// What goes on behind a time of day and behind no number of things.
  private static let conjunctions: Set<LetterKey> = Set(
    ["and", "but", "when", "while", "with", "on", "as", "because", "although", "after", "before"].map {
      (word: StaticString) in LetterKey(word)
    })

  private static let pastKey = LetterKey("past")
  private static let toKey = LetterKey("to")
  private static let afterKey = LetterKey("after")
  private static let beforeKey = LetterKey("before")
}
