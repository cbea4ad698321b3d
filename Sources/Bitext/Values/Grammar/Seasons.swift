/// Spring, summer, autumn and winter in both languages.
///
/// A season is told apart from another one and from another part of the same. That one side alone names one says nothing: 夏
/// may be left understood, and a spring is also water.
enum Seasons {
  /// A season from 1 for spring, and what part of it a word names.
  struct Name: Sendable {
    let season: Int
    var part: CalendarDate.Part?
  }

  static let chinese: PhraseTable<Name> = {
    // How the character of a season stands in a word, at the place of the stroke.
    let patterns: [(CalendarDate.Part?, String)] = [
      (nil, "-季 -天 -日里 -日裡 -日裏 今- 去- 入-"), (.early, "-初 -季初 初- 早-"),
      (.middle, "-季中期 仲- 盛- 隆-"), (.late, "晚- 深- 暮- 残- 殘-"), (.end, "-末 -季末"),
    ]
    var rows: [(String, Name)] = []
    for (index, season) in "春夏秋冬".enumerated() {
      for (part, words) in patterns {
        for word in words.split(separator: " ") {
          let text = String(word.flatMap { $0 == "-" ? [season] : [$0] })
          rows.append((text, Name(season: index + 1, part: part)))
        }
      }
    }
    return PhraseTable(rows)
  }()

  static let chineseInitials: Set<UInt32> = Set("春夏秋冬今去入初早晚深暮残殘仲盛隆".unicodeScalars.map(\.value))
}

extension ChineseReader {
  /// 夏天, 夏初, 去冬: a season; whether one stands here.
  mutating func readSeason() -> Bool {
    guard let name = Seasons.chinese.longest(bytes, at: offset, limit: limit) else { return false }
    addDate(
      CalendarDate(season: name.meaning.season, part: name.meaning.part), offset, name.end, .soft)
    return true
  }
}

extension EnglishReader {
  /// A season behind a word that dates, or before a year: `the end of the summer`, `last winter`, `autumn 2023`.
  mutating func readSeason(_ season: Int, from begin: Int, to end: Int) {
    let before = words(before: begin, most: 1).first?.key
    let isDated =
      before.map { EnglishReader.beforeSeason.contains($0) } ?? false
      || part.map { begin - $0.end <= 8 } ?? false || digit(skipSpace(end))
    guard isDated else { return }
    addDate(CalendarDate(season: season), begin, end, .soft)
  }

  private static let beforeSeason: Set<LetterKey> = Set(
    [
      "in", "the", "this", "last", "next", "every", "each", "by", "until", "till", "since", "during", "of",
      "early",
      "late", "following", "previous", "that", "all", "mid",
    ].map { (word: StaticString) in LetterKey(word) })
}
