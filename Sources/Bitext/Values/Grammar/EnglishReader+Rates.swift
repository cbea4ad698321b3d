extension EnglishReader {
  /// The unit that an amount is given for: `every day`, `per tonne`, and behind an amount `a tonne`; whether one was named.
  ///
  /// - Parameter number: what the word before the unit counts; only one makes a rate.
  mutating func readPer(_ number: Int, from begin: Int, to end: Int) -> Bool {
    guard number == 1 else { return false }
    let key = LetterKey.read(bytes, at: begin, limit: limit).key
    // `every other week`
    if key == LetterKey("every"), let other = isWord(LetterKey("other"), behind: end),
      let next = rateUnit(behind: other),
      let pace = Pace(every: ExactNumber(2), next.unit)
    {
      add(.quantity(Quantity(number: ExactNumber(2), unit: next.unit)), begin, next.end, .faint)
      found.replaceLast { $0.pace = pace }
      return true
    }
    guard let key, EnglishReader.rateWords.contains(key), let unit = rateUnit(behind: end) else {
      return false
    }
    add(.unit(unit.unit), begin, unit.end, .soft)
    return true
  }

  /// `$4,100 a tonne`: an article behind an amount; whether it names what the amount is given for.
  mutating func readPerArticle(from begin: Int, to end: Int) -> Bool {
    guard let last = found.last, begin - last.span.upperBound == 1, last.span.upperBound < begin,
      case .quantity(let quantity) = last.content, !quantity.isOrdinal
    else { return false }
    switch quantity.unit {
    case .currency, .multiple, .measure: break
    case .none where last.pace != nil: break
    default: return false
    }
    guard let unit = rateUnit(behind: end) else { return false }
    add(.unit(unit.unit), begin, unit.end, .soft)
    return true
  }

  private func rateUnit(behind end: Int) -> (unit: Unit, end: Int)? {
    if let term = term(behind: end), case .unit(let unit) = term.term, bytes[term.end - 1] | 0x20 != 0x73 {
      return (unit, term.end)
    }
    let place = skipSpace(end)
    guard place > end, let name = MeasureTable.names.longest(bytes, at: place, limit: limit),
      !EnglishReader.vagueMeasures.contains(name.meaning.symbol)
    else { return nil }
    return (.measure(name.meaning), name.end)
  }

  /// Measures whose English names are other words as well.
  private static let vagueMeasures: Set = ["bit", "°", "yd", "bar", "B", "ft", "hp", "li", "mu", "chi"]
  private static let rateWords: Set<LetterKey> = [LetterKey("every"), LetterKey("each"), LetterKey("per")]

  /// How often something happens that is counted before a place: the `a year` of `twice a year`, `four times a day`.
  func pace(of number: ExactNumber, behind end: Int) -> Pace? {
    guard let joint = word(behind: end),
      EnglishReader.rateWords.contains(joint.key) || joint.key == EnglishReader.aKey
        || joint.key == EnglishReader.anKey,
      let unit = term(behind: joint.end), case .unit(let value) = unit.term
    else { return nil }
    return Pace(number, per: value)
  }

  /// What a number is to the verb of change before it: `reduced by 200`, `rose to 30%`, `fell 3%`.
  func change(before begin: Int) -> Change? {
    guard readsWords else { return nil }
    let before = words(before: begin, most: 7)
    guard let first = before.first else { return nil }
    var change: Change?
    var index = 0
    for _ in 0..<3 where index < before.count && EnglishReader.changeFillers.contains(before[index].key) {
      index += 1
    }
    guard index < before.count else { return nil }
    switch before[index].key {
    case LetterKey("by"): change = .by
    case LetterKey("to"):
      // `up to 30%` is a bound.
      if index + 1 < before.count, before[index + 1].key == LetterKey("up") { return nil }
      change = .to
    default:
      // Right before the number the verb alone says by how much.
      let isVerb = EnglishReader.changed.contains(first.key) && first.key == before[index].key
      return isVerb ? .by : nil
    }
    let verbs = before[(index + 1)...].prefix(4)
    return verbs.contains { EnglishReader.changed.contains($0.key) } ? change : nil
  }

  private static let changeFillers: Set<LetterKey> = Set(
    ["about", "around", "nearly", "almost", "over", "some", "roughly", "a", "an", "just", "only", "us", "hk"]
      .map { (word: StaticString) in LetterKey(word) })

  /// Forms of the verbs of growing and shrinking that may stand before `by` or `to` and a number.
  private static let changed: Set<LetterKey> = Set(
    [
      "increase", "increased", "increases", "increasing", "raise", "raised", "raises", "raising", "rise",
      "rose", "risen", "rises", "rising", "grow", "grew", "grown", "grows", "growing", "climb", "climbed",
      "jump", "jumped", "soared", "surged", "expand", "expanded", "lift", "lifted", "reduce", "reduced",
      "reduces", "reducing", "cut", "cuts", "cutting", "fall", "fell", "fallen", "falls", "falling", "drop",
      "dropped", "drops", "decline", "declined", "declines", "decrease", "decreased", "decreases", "lower",
      "lowered", "lowering", "shrink", "shrank", "shrunk", "slumped", "plunged", "tumbled", "slashed",
      "trimmed", "shorten", "shortened", "extend", "extended", "widen", "widened", "narrowed", "slipped",
      "dipped", "slid", "edged", "advanced", "boosted", "boost", "down", "up",
    ].map { (word: StaticString) in LetterKey(word) })

  /// Whether a share behind a number is taken off a price: `20% off`, `a 20% discount`, `a discount of 20%`.
  func isDiscount(from begin: Int, to end: Int) -> Bool {
    if let next = word(behind: end), EnglishReader.discounts.contains(next.key) { return true }
    let before = words(before: begin, most: 2)
    return before.count == 2 && before[0].key == EnglishReader.ofKey
      && EnglishReader.discounts.contains(before[1].key)
  }

  private static let discounts: Set<LetterKey> = [
    LetterKey("off"), LetterKey("discount"), LetterKey("discounts"), LetterKey("rebate"),
    LetterKey("markdown"),
  ]
}
