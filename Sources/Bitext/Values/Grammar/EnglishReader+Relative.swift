extension EnglishReader {
  /// `this year`, `last month`, `next week`, `yesterday`: what is dated from where the text stands; whether it is one.
  mutating func readRelative(_ key: LetterKey, from begin: Int) -> Bool {
    guard EnglishReader.relativeHeads.contains(key),
      let phrase = EnglishReader.relatives.longest(bytes, at: begin, limit: limit),
      // `last year-end`, `this day-care centre`
      phrase.end >= limit || bytes[phrase.end] != UInt8(ascii: "-")
    else { return false }
    // `in the last year` is the time of twelve months, `the next year` the following one.
    let isOfArticle = words(before: begin, most: 1).first.map { $0.key == EnglishReader.theKey } ?? false
    if isOfArticle, key == LetterKey("last") { return false }
    addDate(CalendarDate(relative: phrase.meaning), begin, phrase.end, .soft)
    return true
  }

  /// The year that a day or a month has by one that was said before: `2 February of the following year`, `in May of that year`.
  func yearByReference(behind place: Int) -> (value: Int, end: Int)? {
    var begin = place
    if begin < limit, bytes[begin] == UInt8(ascii: ",") { begin += 1 }
    begin = isWord(EnglishReader.ofKey, behind: begin) ?? isWord(EnglishReader.inKey, behind: begin) ?? begin
    guard let phrase = EnglishReader.referredYears.longest(bytes, at: skipSpace(begin), limit: limit),
      let year = found.lastYear
    else { return nil }
    return (year + phrase.meaning, phrase.end)
  }

  private static let referredYears = PhraseTable<Int>([
    ("the following year", 1), ("the next year", 1), ("the year after", 1), ("the same year", 0),
    ("that year", 0), ("that same year", 0), ("the previous year", -1), ("the preceding year", -1),
    ("the year before", -1),
  ])

  private static let relatives: PhraseTable<RelativeDate> = {
    var phrases: [(String, RelativeDate)] = [
      ("yesterday", RelativeDate(stretch: .day, offset: -1)),
      ("tomorrow", RelativeDate(stretch: .day, offset: 1)),
      ("day after tomorrow", RelativeDate(stretch: .day, offset: 2)),
      ("day before yesterday", RelativeDate(stretch: .day, offset: -2)),
      ("year before last", RelativeDate(stretch: .year, offset: -2)),
      ("week after next", RelativeDate(stretch: .week, offset: 2)),
    ]
    for stretch in [RelativeDate.Stretch.week, .month, .year] {
      for (word, offset) in [("this", 0), ("last", -1), ("next", 1), ("following", 1)] {
        phrases.append(("\(word) \(stretch.rawValue)", RelativeDate(stretch: stretch, offset: offset)))
      }
    }
    return PhraseTable(phrases)
  }()

  private static let relativeHeads = SievedSet<LetterKey>(
    Set(
      ["this", "last", "next", "following", "yesterday", "tomorrow", "day", "year", "week"].map {
        (word: StaticString) in LetterKey(word)
      }))
}
