/// Finds the lines of a page that are in a language other than its two, in the same script as one of them.
///
/// Languages in Latin script are told apart by the words that hold their sentences together. A line without such
/// words goes with its neighbours: with the line of the other language that it stands beside, in the order that the
/// page keeps.
struct OtherLanguages {
  /// The language of each line that is in another one; nil for all others.
  private(set) var languages: [Language?]

  /// How many words of another language a page holds at least, of which it is no quotation; words that are spelt
  /// with letters that English lacks count as well.
  private static let fewestWords = 5

  private enum Reading: Equatable {
    case own, unclear
    case other(Int)
  }

  /// - Parameters:
  ///   - own: the page's language in Latin script; nil if it has none.
  ///   - isLatin: whether a line is in Latin script for the most part.
  /// - Complexity: O(*n*) in the bytes of the lines.
  init(
    _ lines: [PageLine], own: Language?, isLatin: (PageLine) -> Bool, bytes: UnsafeBufferPointer<UInt8>
  ) {
    languages = Array(repeating: nil, count: lines.count)
    guard let own, own.isEnglish, OtherLanguages.holdsForeignLetters(bytes) else { return }
    let words = lines.map { isLatin($0) ? OtherLanguages.words(of: $0, bytes) : nil }
    var totals = [Int](repeating: 0, count: LanguageGuess.functionWords.count)
    for line in words {
      for (place, count) in (line?.counts ?? []).enumerated() { totals[place] += count }
    }
    let readings = words.map { $0.map { OtherLanguages.reading(of: $0, totals) } }
    var seen = 0
    for (reading, words) in zip(readings, words) {
      if case .other(let place) = reading, let words { seen += words.counts[place] + words.marked }
    }
    guard seen >= Self.fewestWords else { return }
    // Runs of Latin lines between lines of the other script: where in them the other language stands.
    var start = 0
    var places: [Int: Int] = [:]
    var runs: [Range<Int>] = []
    for index in 0...readings.count where index == readings.count || readings[index] == nil {
      if start < index { runs.append(start..<index) }
      start = index + 1
    }
    for run in runs {
      for index in run {
        if case .other = readings[index] { places[index - run.lowerBound, default: 0] += 1 }
      }
    }
    let usual = places.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    // Where most runs are a line of each language, the place tells the language of a line that does not tell it itself.
    let pairs = runs.filter { $0.count == 2 }
    let told = pairs.count { run in
      guard let usual, usual < 2, case .other = readings[run.lowerBound + usual] else { return false }
      return true
    }
    let isRegular = told * 2 > pairs.count
    for run in runs { settle(run, readings, usual: usual, isRegular: isRegular) }
  }

  private mutating func settle(_ run: Range<Int>, _ readings: [Reading?], usual: Int?, isRegular: Bool) {
    for index in run {
      switch readings[index] {
      case .other(let place): languages[index] = LanguageGuess.functionWords[place].language
      case .unclear:
        let before =
          run.lowerBound < index ? readings[run.lowerBound..<index].last { $0 != .unclear } ?? nil : nil
        let behind = readings[index + 1..<run.upperBound].first { $0 != .unclear } ?? nil
        if case .other(let place) = before ?? .own, behind == nil || behind == before {
          // Behind a line of the other language, and not before one of the page's own.
          languages[index] = LanguageGuess.functionWords[place].language
        } else if run.count == 2, index - run.lowerBound == usual, isRegular || before == nil && behind == nil
        {
          languages[index] = languages.first { $0 != nil } ?? Language("und")
        }
      case .own, nil: break
      }
    }
  }

  /// Whether letters that English lacks stand in a text more than once; every longer text in another language in
  /// Latin script has some.
  private static func holdsForeignLetters(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var count = 0
    for offset in bytes.indices.dropLast()
    where (0xC3...0xC5).contains(bytes[offset]) && bytes[offset + 1] < 0xC0 {
      count += 1
      if count >= 2 { return true }
    }
    return false
  }

  /// The words of a line: how many are of each language, all, and those with letters that English lacks.
  private struct Words {
    var counts = [Int](repeating: 0, count: LanguageGuess.functionWords.count)
    var total = 0
    var marked = 0
  }

  /// Whose words a line holds; of languages that have as many, the one that the page has more of.
  private static func reading(of words: Words, _ totals: [Int]) -> Reading {
    let (counts, own) = (words.counts, words.counts[0])
    let best =
      counts.indices.dropFirst().max { (counts[$0], totals[$0], $1) < (counts[$1], totals[$1], $0) } ?? 0
    if counts[best] >= 2, counts[best] > 2 * own { return .other(best) }
    // Short lines: a word of the other language and none of English, or letters that English lacks.
    if own == 0, counts[best] >= 1, words.marked >= 1 || words.total <= 6 { return .other(best) }
    // `an` is a word of English and of German.
    if words.marked >= 1, counts[best] >= own { return .unclear }
    return own > 0 ? .own : .unclear
  }

  private static func words(of line: PageLine, _ bytes: UnsafeBufferPointer<UInt8>) -> Words {
    var words = Words()
    var offset = line.span.lowerBound
    while offset < line.span.upperBound {
      var end = offset
      var isMarked = false
      while end < line.span.upperBound {
        if SiteVocabulary.isLetter(bytes[end]) {
          end += 1
        } else if (0xC3...0xC5).contains(bytes[end]) {
          isMarked = true
          end += 2
        } else {
          break
        }
      }
      guard end > offset else {
        offset += 1
        continue
      }
      words.total += 1
      if isMarked { words.marked += 1 }
      if end - offset <= 6 {
        let word = String(decoding: bytes[offset..<end], as: UTF8.self).lowercased()
        for (place, entry) in LanguageGuess.functionWords.enumerated() where entry.words.contains(word) {
          words.counts[place] += 1
        }
      }
      offset = end
    }
    return words
  }
}
