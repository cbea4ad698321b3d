extension EnglishReader {
  /// What the words before and behind a value say of its bound.
  ///
  /// - Parameters:
  ///   - isDate: whether the value is a date or a time; `by` and `since` bound these only.
  ///   - isDuration: whether it is a length of time, which `ago` and `later` bound.
  func bound(from begin: Int, to end: Int, isDate: Bool, isDuration: Bool = false) -> Bound? {
    guard readsWords else { return nil }
    // `not less than four months prior to` and 四个月前: the one bounds the time, the other says where it lies.
    if isDuration, let next = word(behind: end), EnglishReader.directions.contains(next.key) { return nil }
    return boundBefore(begin, isDate: isDate, isDuration: isDuration)
      ?? boundBehind(end, isDate: isDate, isDuration: isDuration)
  }

  /// The words before a place, the nearest first, as far as nothing but spaces and hyphens stands between them.
  func words(before place: Int, most: Int) -> [(key: LetterKey, start: Int)] {
    var words: [(key: LetterKey, start: Int)] = []
    var end = place
    while words.count < most {
      while end > start, EnglishReader.isGap(bytes[end - 1]) { end -= 1 }
      var begin = end
      while begin > start, DigitToken.isLetter(bytes, at: begin - 1, limit: limit) { begin -= 1 }
      guard begin < end, let key = LetterKey.read(bytes, at: begin, limit: end).key else { break }
      words.append((key, begin))
      end = begin
    }
    return words
  }

  /// Whether an ordinal stands between an article or the like and a noun: `the second dose`, not `the first to arrive`.
  func isRank(from begin: Int, to end: Int) -> Bool {
    guard let before = words(before: begin, most: 1).first, EnglishReader.determiners.contains(before.key),
      end < limit, bytes[end] == 0x20 || bytes[end] == 0x2D, let next = word(behind: end),
      EnglishNumeral.words[next.key] == nil
    else { return false }
    return !EnglishReader.behindRank.contains(next.key)
  }

  private static let determiners = keys(
    "the", "a", "his", "her", "their", "its", "our", "my", "your", "this", "that", "s")
  /// What follows an ordinal that numbers nothing.
  private static let behindRank = keys(
    "to", "and", "or", "of", "in", "on", "at", "who", "that", "which", "is", "was", "were", "are", "thing",
    "things", "place", "day", "year", "week", "month", "morning", "night", "evening", "few", "several",
    "person", "people", "party", "parties", "hand", "world", "time", "sight", "glance", "name", "lady",
    "half", "thought", "thoughts", "look", "step", "instance")

  /// Spaces, hyphens, signs of currency, and what an opening bracket or a quotation mark is made of.
  private static func isGap(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x2D || byte == 0x24 || byte == 0xA0 || byte == 0xC2
  }

  private func boundBefore(_ begin: Int, isDate: Bool, isDuration: Bool) -> Bound? {
    let before = words(before: begin, most: 10)
    var index = 0
    var sawArticle = false
    var sawEve = false
    while index < before.count, EnglishReader.boundFillers.contains(before[index].key) {
      if before[index].key == EnglishReader.theKey { sawArticle = true }
      if before[index].key == EnglishReader.eveKey { sawEve = true }
      index += 1
    }
    // `on the eve of 1997`
    let other: Bound? = sawEve && isDate ? .atMost : nil
    guard index < before.count else { return other }
    func word(_ offset: Int) -> LetterKey? {
      index + offset < before.count ? before[index + offset].key : nil
    }
    func denies(_ range: ClosedRange<Int>) -> Bool {
      // `without interruption since 1907` denies the noun, and so does `no person under 16`.
      word(range.lowerBound) == EnglishReader.withoutKey
        || range.contains { offset in
          guard let key = word(offset), EnglishReader.denials.contains(key) else { return false }
          return key != EnglishReader.noKey || offset == range.lowerBound
            || word(offset - 1).map { EnglishReader.afterNo.contains($0) } == true
        }
    }
    guard let first = word(0) else { return nil }
    switch EnglishReader.boundWords[first] {
    case .comparative?:
      guard let second = word(1), let bound = EnglishReader.comparatives[second] else { return nil }
      if denies(2...6) { return bound.opposite }
      // `No single person may hold more than 25 per cent`: what is denied is the verb, which says either.
      return isSubjectDenied(before: before[index].start) ? nil : bound
    case .bound(let bound)?:
      // `over the past two decades`
      if sawArticle, !isDate { return nil }
      // `over five years` is as often in the course of them.
      if first == EnglishReader.overKey, isDuration,
        !(word(1).map { EnglishReader.beforeOver.contains($0) } ?? false)
      {
        return nil
      }
      return denies(1...3) ? bound.opposite : bound
    case .ofDates(let bound)?:
      guard isDate else { return nil }
      // What has not been so since 1907 has been otherwise since.
      return bound == .atMost && denies(1...2) ? bound.opposite : bound
    case .ofDurations(let bound)?:
      guard isDate || isDuration, !(sawArticle && isDuration) else { return nil }
      // `before and after 1997`
      if let joint = word(1), joint == EnglishReader.andKey || joint == EnglishReader.orKey,
        let other = word(2),
        case .ofDurations? = EnglishReader.boundWords[other]
      {
        return nil
      }
      if denies(1...1) { return bound.opposite }
      // `not valid after 1 May` is 5月1日之后失效 as well as 有效期至5月1日.
      return denies(2...3) ? nil : bound
    case .superlative(let bound)?: return word(1) == EnglishReader.atKey ? bound : nil
    case .to?:
      if word(1) == EnglishReader.upKey { return .atMost }
      if word(1) == EnglishReader.priorKey { return isDate ? .atMost : nil }
      if word(1) == EnglishReader.closeKey { return .atMost }
      return .to
    case .from?: return .from
    case nil: return other
    }
  }

  /// Whether a modal verb stands shortly before a place and its subject begins with `no`.
  private func isSubjectDenied(before place: Int) -> Bool {
    let before = words(before: place, most: 18).map(\.key)
    guard let modal = before.prefix(7).firstIndex(where: { EnglishReader.modals.contains($0) }) else {
      return false
    }
    return before[(modal + 1)...].contains { $0 == EnglishReader.noKey || $0 == LetterKey("neither") }
  }

  private static let modals = keys("may", "shall", "can", "must", "will", "should")

  /// `or more`, `years of age or older`, `and above`, `ago`, `later`, `onwards`, `+`.
  private func boundBehind(_ end: Int, isDate: Bool, isDuration: Bool) -> Bound? {
    if end < limit, bytes[end] == UInt8(ascii: "+") { return .atLeast }
    var place = end
    var joined = false
    for count in 0..<5 {
      guard let word = word(behind: place) else { return nil }
      if joined { return EnglishReader.comparatives[word.key] ?? EnglishReader.boundsBehind[word.key] }
      if count == 0 || count == 1 && isDate {
        if isDate, EnglishReader.onwards.contains(word.key) { return .from }
        if isDuration, let bound = EnglishReader.durationsBehind[word.key] { return bound }
      }
      joined = word.key == EnglishReader.orKey || word.key == EnglishReader.andKey
      place = word.end
    }
    return nil
  }

  private enum BoundWord {
    /// `than`
    case comparative
    /// `least`, `most`
    case superlative(Bound)
    case bound(Bound)
    case ofDates(Bound)
    case ofDurations(Bound)
    case to, from
  }

  private static func keys(_ words: StaticString...) -> Set<LetterKey> { Set(words.map { LetterKey($0) }) }

  static let theKey = LetterKey("the")
  private static let noKey = LetterKey("no")
  private static let eveKey = LetterKey("eve")
  /// What `no` denies as a whole: `in no case exceeding`.
  private static let afterNo = keys("case", "event", "way", "longer", "account", "time")
  private static let atKey = LetterKey("at")
  private static let upKey = LetterKey("up")
  private static let priorKey = LetterKey("prior")
  private static let closeKey = LetterKey("close")
  private static let orKey = LetterKey("or")

  private static let directions = keys("prior", "before", "ahead", "preceding")
  private static let denials = keys("no", "not", "never", "cannot", "nor")
  private static let withoutKey = LetterKey("without")
  private static let overKey = LetterKey("over")
  /// Words behind which `over` compares: `for over five years`, `just over an hour`.
  private static let beforeOver = keys(
    "for", "of", "in", "after", "by", "with", "at", "well", "just", "slightly", "little", "bit", "far")

  private static let boundFillers = keys(
    "the", "a", "an", "of", "in", "on", "or", "early", "late", "mid", "middle", "beginning", "end", "start",
    "first", "second",
    "half", "about", "around", "some", "roughly", "its", "their", "his", "this", "that", "year", "month",
    "age", "ages", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "us", "hk",
    "nt", "rmb", "usd",
    "only", "just", "spring", "summer", "autumn", "winter", "minus", "date", "fiscal", "total", "quarter",
    "third", "fourth",
    "estimated", "close", "eve", "day", "week", "last", "next", "previous")

  private static let boundWords: [LetterKey: BoundWord] = {
    var words: [LetterKey: BoundWord] = [
      LetterKey("than"): .comparative, LetterKey("least"): .superlative(.atLeast),
      LetterKey("most"): .superlative(.atMost), LetterKey("to"): .to, LetterKey("from"): .from,
      LetterKey("between"): .from, LetterKey("starting"): .from, LetterKey("commencing"): .from,
      LetterKey("effective"): .ofDates(.from), LetterKey("through"): .ofDates(.to),
    ]
    for key in keys(
      "over", "above", "exceeding", "exceed", "exceeds", "exceeded", "surpassing", "surpassed", "surpasses",
      "surpass",
      "topping", "topped", "minimum", "excess", "upwards", "beyond", "min")
    { words[key] = .bound(.atLeast) }
    for key in keys("under", "below", "within", "maximum", "nearly", "almost", "max", "approaching") {
      words[key] = .bound(.atMost)
    }
    for key in keys("by", "until", "till", "til") { words[key] = .ofDates(.atMost) }
    words[LetterKey("before")] = .ofDurations(.atMost)
    words[LetterKey("since")] = .ofDates(.atLeast)
    words[LetterKey("ahead")] = .ofDates(.atMost)
    for key in keys("after", "following") { words[key] = .ofDurations(.atLeast) }
    return words
  }()

  private static let comparatives: [LetterKey: Bound] = {
    var words: [LetterKey: Bound] = [:]
    for key in keys(
      "more", "greater", "higher", "longer", "later", "older", "larger", "bigger", "heavier", "better",
      "above", "over")
    {
      words[key] = .atLeast
    }
    for key in keys(
      "less", "fewer", "lower", "shorter", "earlier", "younger", "smaller", "sooner", "lighter", "below",
      "under")
    {
      words[key] = .atMost
    }
    return words
  }()

  private static let boundsBehind: [LetterKey: Bound] = [
    LetterKey("upwards"): .atLeast, LetterKey("upward"): .atLeast, LetterKey("beyond"): .atLeast,
    LetterKey("up"): .atLeast,
    LetterKey("after"): .atLeast, LetterKey("before"): .atMost,
  ]
  private static let onwards = keys("onwards", "onward")
  private static let durationsBehind: [LetterKey: Bound] = [
    LetterKey("ago"): .atMost, LetterKey("earlier"): .atMost, LetterKey("later"): .atLeast,
    LetterKey("afterwards"): .atLeast, LetterKey("beforehand"): .atMost,
  ]
}
