extension EnglishReader {
  /// The unit behind a number.
  mutating func readUnit(_ core: inout Core) {
    let place = skipSpace(core.end)
    if let sign = unitSign(at: place) {
      core.unit = sign.unit
      if sign.tenth, let number = ExactNumber(1, over: 10).flatMap({ core.number.times($0) }) {
        core.number = number
      }
      core.end = sign.end
      return
    }
    if let parts = partsUnit(at: place),
      let number = ExactNumber(1, exponent: parts.exponent).flatMap({ core.number.times($0) })
    {
      core.number = number
      core.unit = .percent
      core.end = parts.end
      return
    }
    if let symbol = symbol(at: place, isAttached: place == core.end && core.digits > 0), core.digits > 0 {
      core.unit = .measure(symbol.measure)
      core.end = symbol.end
      return
    }
    guard readsWords else { return }
    var begin = wordStart(behind: core.end)
    guard begin > core.end else { return }
    if let filler = LetterKey.read(bytes, at: begin, limit: limit).key,
      case .filler? = EnglishTerm.table[filler]
    {
      let behind = wordStart(behind: LetterKey.read(bytes, at: begin, limit: limit).end)
      if case .unit? = term(at: behind)?.term {
        begin = behind
        core.isOfWork = filler == LetterKey("working") || filler == LetterKey("business")
      }
    }
    if core.currency == nil, let cents = CurrencyTable.englishCents.longest(bytes, at: begin, limit: limit),
      let number = ExactNumber(1, over: 100).flatMap({ core.number.times($0) })
    {
      core.currency = cents.meaning
      core.number = number
      core.end = cents.end
      return
    }
    // A name of several words goes before the word that begins it: `degrees Celsius`, `pounds sterling`, `Hong Kong dollars`.
    let measure = MeasureTable.names.longest(bytes, at: begin, limit: limit)
    let currency = CurrencyTable.english.longest(bytes, at: begin, limit: limit) ?? codeName(at: begin)
    if let currency, currency.end >= measure?.end ?? 0 {
      if core.currency == nil || core.currency?.agrees(with: currency.meaning) == true {
        // `US$` says more than the `dollars` behind it.
        if core.currency?.isShared != false { core.currency = currency.meaning }
        core.end = currency.end
      }
      return
    }
    if let term = term(at: begin), readTerm(term.term, end: term.end, &core) { return }
    if let measure {
      core.unit = .measure(measure.meaning)
      core.end = measure.end
      readRate(&core)
    } else if let cent = centName(at: begin), core.currency == nil {
      core.currency = cent.currency
      if let number = ExactNumber(1, exponent: cent.exponent).flatMap({ core.number.times($0) }) {
        core.number = number
      }
      core.end = cent.end
    }
  }

  /// A term of the table that is a unit; whether it was one.
  private mutating func readTerm(_ term: EnglishTerm, end: Int, _ core: inout Core) -> Bool {
    switch term {
    case .percent: core.unit = .percent
    case .per:
      guard let next = word(behind: end) else { return false }
      return readPer(next.key, end: next.end, &core)
    case .percentage:
      guard let word = word(behind: end), EnglishReader.points.contains(word.key) else { return false }
      core.unit = .points
      core.end = word.end
      return true
    case .basis:
      guard let word = word(behind: end), EnglishReader.points.contains(word.key),
        let number = ExactNumber(1, over: 100).flatMap({ core.number.times($0) })
      else { return false }
      core.number = number
      core.unit = .points
      core.end = word.end
      return true
    case .times: core.unit = .multiple
    case .decade, .century:
      // `two decades`; `the 21st century` is read as a date.
      let years = if case .decade = term { 10 } else { 100 }
      guard let number = core.number.times(years) else { return false }
      core.number = number
      core.unit = .year
    case .unit(let unit): core.unit = unit
    default: return false
    }
    core.end = end
    // `8.4 percentage points`, `2 per cent points` are read above; `percent points` here.
    if case .percent = term, let word = word(behind: end), EnglishReader.points.contains(word.key) {
      core.unit = .points
      core.end = word.end
    }
    return true
  }

  /// `per cent`, `per mille`, `per thousand`, `per ten thousand`, `per million`.
  private mutating func readPer(_ key: LetterKey, end: Int, _ core: inout Core) -> Bool {
    var end = end
    let exponent: Int
    switch key {
    case EnglishReader.centKey: exponent = 0
    case LetterKey("mille"), LetterKey("mil"): exponent = -1
    default:
      guard let whole = powerOfTen(endingWith: key, at: end), whole.exponent >= 3 else { return false }
      exponent = 2 - whole.exponent
      end = whole.end
    }
    guard let number = ExactNumber(1, exponent: exponent).flatMap({ core.number.times($0) }) else {
      return false
    }
    core.number = number
    core.unit = .percent
    core.end = end
    return true
  }

  /// The `ten thousand` of `five per ten thousand`, whose first word ends at a place.
  private func powerOfTen(endingWith key: LetterKey, at end: Int) -> (exponent: Int, end: Int)? {
    guard let first = EnglishReader.powersOfTen[key] else { return nil }
    guard first < 3, let next = word(behind: end), let second = EnglishReader.powersOfTen[next.key],
      second >= 3
    else { return (first, end) }
    return (first + second, next.end)
  }

  private static let powersOfTen: [LetterKey: Int] = [
    LetterKey("ten"): 1, LetterKey("hundred"): 2, LetterKey("thousand"): 3, LetterKey("million"): 6,
  ]

  /// `kilometres per hour`, `kilometres an hour` behind any unit of length.
  private mutating func readRate(_ core: inout Core) {
    guard case .measure(let measure) = core.unit, measure.dimension == .length,
      let joint = word(behind: core.end),
      joint.key == LetterKey("per") || joint.key == LetterKey("an") || joint.key == LetterKey("a"),
      let time = term(behind: joint.end), case .unit(let unit) = time.term
    else { return }
    let seconds: Int
    switch unit {
    case .hour: seconds = 3600
    case .minute: seconds = 60
    case .second: seconds = 1
    default: return
    }
    // In kilometres per hour.
    guard let factor = ExactNumber(3600, over: seconds, exponent: -3).flatMap({ measure.factor.times($0) })
    else { return }
    core.unit = .measure(
      Measure(.speed, factor, measure.symbol + "/" + (seconds == 3600 ? "h" : seconds == 60 ? "min" : "s")))
    core.end = time.end
  }

  /// `ppm`, `ppb` and their words, as powers of ten of a percent.
  func partsUnit(at place: Int) -> (exponent: Int, end: Int)? {
    EnglishReader.parts.longest(bytes, at: place, limit: limit).map { ($0.meaning, $0.end) }
  }

  private static let parts = PhraseTable<Int>([
    ("ppm", -4), ("ppb", -7), ("parts per million", -4), ("parts per billion", -7),
    ("parts per thousand", -1),
    ("part per million", -4), ("permille", -1),
  ])

  /// `%`, `％`, `‰`, `℃`, `°C`, `°`.
  private func unitSign(at place: Int) -> (unit: Unit, tenth: Bool, end: Int)? {
    guard let scalar = bytes.scalar(at: place, limit: limit) else { return nil }
    let end = place + scalar.length
    switch scalar.value {
    case 0x25, 0xFF05: return (.percent, false, end)
    case 0x2030: return (.percent, true, end)
    case 0xB0, 0xBA, 0x2103, 0x2109:
      return MeasureTable.names.longest(bytes, at: place, limit: limit).map {
        (.measure($0.meaning), false, $0.end)
      }
    default: return nil
    }
  }

  /// The symbol of a unit, such as `km`, `kWh`, `m²`, `km/h`, behind digits.
  func symbol(at place: Int, isAttached: Bool) -> (measure: Measure, end: Int)? {
    guard place < limit else { return nil }
    if let rate = MeasureTable.names.longest(bytes, at: place, limit: limit), bytes[place] < 0x80,
      bytes[place..<rate.end].contains(0x2F)
    {
      return (rate.meaning, rate.end)
    }
    var ends: [Int] = []
    var end = place
    while end < limit, ends.count < MeasureTable.longestSymbol {
      guard let scalar = bytes.scalar(at: end, limit: limit) else { break }
      let isLetter = DigitToken.isLetter(bytes, at: end, limit: limit)
      let isSign = [0xB2, 0xB3, 0xB5, 0x3BC].contains(scalar.value)
      let isPower =
        end > place && (scalar.value == 0x32 || scalar.value == 0x33) || end > place && scalar.value == 0x2F
      guard isLetter || isSign || isPower else { break }
      end += scalar.length
      ends.append(end)
    }
    for end in ends.reversed() where !DigitToken.isAlphanumeric(bytes, at: end, limit: limit) {
      guard let measure = MeasureTable.symbols[bytes[place..<end]] else { continue }
      // `3 V` and `3 W` may be initials.
      if end - place == 1, !isAttached, bytes[place] == 0x56 || bytes[place] == 0x57 { continue }
      // 5G is a network.
      if end - place == 1, [0x47, 0x4B, 0x4D].contains(bytes[place]) { continue }
      return (measure, end)
    }
    return nil
  }

  /// The code of a currency behind a number: 500 USD.
  private func codeName(at place: Int) -> (meaning: Currency, end: Int)? {
    let end = LetterKey.read(bytes, at: place, limit: limit).end
    return currencyCode(from: place, to: end).map { ($0, end) }
  }

  /// A tenth or a hundredth of a currency: `50 cents`, `99p`, `5 jiao`.
  func centName(at place: Int) -> (currency: Currency, exponent: Int, end: Int)? {
    let word = LetterKey.read(bytes, at: place, limit: limit)
    guard let key = word.key else { return nil }
    switch key {
    case LetterKey("cents"), LetterKey("cent"): return (.dollar, -2, word.end)
    case LetterKey("pence"), LetterKey("p"): return (.pound, -2, word.end)
    case LetterKey("jiao"): return (.yuan, -1, word.end)
    case LetterKey("fen"): return (.yuan, -2, word.end)
    default: return nil
    }
  }

  private func wordStart(behind place: Int) -> Int {
    let begin = skipSpace(place)
    return begin == place && place < limit && bytes[place] == UInt8(ascii: "-") ? place + 1 : begin
  }

  func term(at place: Int) -> (term: EnglishTerm, end: Int)? {
    let word = LetterKey.read(bytes, at: place, limit: limit)
    guard let key = word.key, let term = EnglishTerm.table[key] else { return nil }
    return (term, word.end)
  }
}
