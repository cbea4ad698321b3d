extension EnglishReader {
  /// The letter, the Roman numeral or the number in words behind a noun of what is numbered: `Annex C`, `Phase II`, `Part One`;
  /// whether one stands there.
  mutating func readLabel(_ key: LetterKey, from begin: Int, to end: Int) -> Bool {
    guard EnglishReader.labelled.contains(key), end + 1 < limit, bytes[end] == 0x20 else { return false }
    let place = end + 1
    guard bytes[place] >= 0x41, bytes[place] <= 0x5A else { return false }
    let isCapital = bytes[begin] & 0x20 == 0
    if let roman = RomanNumeral.read(bytes, at: place, limit: limit), roman.value < 40,
      roman.end > place + 1 || bytes[place] != UInt8(ascii: "I") || isCapital,
      !isJoined(roman.end)
    {
      add(
        .quantity(Quantity(number: ExactNumber(roman.value), isOrdinal: true, isRank: true)), place,
        roman.end,
        roman.end > place + 1 || isCapital ? .soft : .faint)
      return true
    }
    if DigitToken.isAlphanumeric(bytes, at: place + 1, limit: limit) {
      guard isCapital, let words = EnglishNumeral.read(bytes, at: place, limit: limit), !words.isOrdinal,
        words.value <= 20
      else { return false }
      add(
        .quantity(Quantity(number: ExactNumber(words.value), isOrdinal: true, isRank: true)), place,
        words.end,
        words.value == 1 ? .faint : .soft)
      return true
    }
    guard !isJoined(place + 1), bytes[place] != UInt8(ascii: "I") else { return false }
    add(.letter(Int(bytes[place]) - 0x40), place, place + 1, .soft)
    readMoreLetters(behind: place + 1)
    return true
  }

  /// The `and C` of `Class B and C`.
  private mutating func readMoreLetters(behind end: Int) {
    var end = end
    for _ in 0..<25 {
      guard
        let place = ([", and ", ", or ", " and ", " or ", ", "] as [StaticString]).compactMap({
          ahead($0, at: end)
        })
        .first, place < limit, bytes[place] >= 0x41, bytes[place] <= 0x5A, bytes[place] != UInt8(ascii: "I"),
        !DigitToken.isAlphanumeric(bytes, at: place + 1, limit: limit), !isJoined(place + 1),
        // `A and B Company`
        !(place + 2 < limit && bytes[place + 1] == 0x20 && bytes[place + 2] & 0x20 == 0)
      else { return }
      add(.letter(Int(bytes[place]) - 0x40), place, place + 1, .soft)
      end = place + 1
    }
  }

  /// Whether a letter goes on: `Block A-3`, `Annex A.1`, `Class I's`, `Group A&B`.
  private func isJoined(_ end: Int) -> Bool {
    guard end < limit else { return false }
    switch bytes[end] {
    case 0x27, 0x2D, 0x26, 0x2F: return true
    case 0x2E: return DigitToken.isAlphanumeric(bytes, at: end + 1, limit: limit)
    default: return false
    }
  }

  /// Nouns of what is numbered by letters and Roman numerals.
  private static let labelled = SievedSet<LetterKey>(
    Set(
      [
        "annex", "annexe", "appendix", "schedule", "exhibit", "attachment", "enclosure", "part", "section",
        "chapter", "article", "clause", "paragraph", "item", "form", "table", "figure", "chart", "box",
        "plan",
        "option", "class", "category", "type", "grade", "group", "band", "level", "tier", "zone", "area",
        "lot",
        "block", "building", "tower", "wing", "hall", "gate", "room", "module", "phase", "stage", "series",
        "party", "column", "row", "panel", "plate", "platform", "terminal", "hepatitis", "influenza",
        "volume",
        "book", "title", "act", "war", "division", "protocol", "list", "team", "unit", "mark", "step",
        "basel",
        "division", "scenario", "vitamin",
      ].map { (word: StaticString) in LetterKey(word) }))

  /// A currency that is named without a number: `in Canadian dollars`, `euros`; whether one was.
  mutating func readCurrencyName(_ key: LetterKey, from begin: Int, to end: Int) -> Bool {
    guard EnglishReader.currencyHeads.contains(key) else { return false }
    let name = CurrencyTable.english.longest(bytes, at: begin, limit: limit)
    guard let name, name.end > end || EnglishReader.plainCurrencies.contains(key) else { return false }
    add(.unit(.currency(name.meaning)), begin, name.end, .soft)
    return true
  }

  /// Names of currencies that are no other word.
  private static let plainCurrencies: Set<LetterKey> = Set(
    ["dollars", "euros", "yuan", "renminbi", "sterling", "rupees", "roubles", "rubles", "baht", "yen"].map {
      (word: StaticString) in LetterKey(word)
    })

  /// The words that the names of the currencies begin with.
  private static let currencyHeads = SievedSet(
    plainCurrencies.union(
      CurrencyTable.englishAdjectives.compactMap { LetterKey.read($0, at: 0, limit: $0.count).key }))
}

extension [UInt8] {
  /// The letter of `(c)`, and where the bracket ends; nil behind a letter (`person(s)`) and for i, v and x, which are
  /// Roman numerals as often.
  ///
  /// - Precondition: an opening bracket of ASCII stands at the offset.
  func bracketedLetter(at offset: Int, after start: Int, limit: Int) -> (number: Int, end: Int)? {
    guard offset + 2 < limit, self[offset + 2] == UInt8(ascii: ")"),
      DigitToken.isLetter(self, at: offset + 1, limit: limit),
      offset == start || !DigitToken.isLetter(self[offset - 1])
    else { return nil }
    return letterNumber(self[offset + 1]).map { ($0, offset + 3) }
  }

  /// The place in the alphabet of a letter that is no Roman numeral of a short list.
  func letterNumber(_ byte: UInt8) -> Int? {
    let letter = byte | 0x20
    return [0x69, 0x76, 0x78].contains(letter) ? nil : Int(letter) - 0x60
  }
}
