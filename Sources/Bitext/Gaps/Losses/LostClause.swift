/// A clause of one side of a bead that the other side does not say.
///
/// Where a pair is translated closely, a clause stands out of which no word finds a translation while nearly all others
/// do, the other side has nothing left that could render it, and is shorter by about as much. None of the four says it
/// alone: a free rendering leaves words open on both sides, and a terse one is short without leaving any.
///
/// `Benchmarks/Records/gaps.md` says where the figures come from.
struct LostClause: Sendable {
  /// From the first word of the clause to the last.
  let span: Span

  /// How likely a clause that is found so was left out, by planted clauses against sound pairs.
  static let probability = 0.8

  /// - Parameters:
  ///   - words: the content words of the side, which `clauses` divides.
  ///   - others: those of the other side.
  ///   - shortfall: how much shorter than usual the other side is, in units of the document's spread.
  ///   - letters: how many letters the English side has.
  ///   - utf8: the text of the side.
  ///   - links: the words of the side with those of the other side that translate them best; asked for where it matters.
  /// - Returns: nil if no clause is lost.
  /// - Complexity: O(*w*) in the words, and that of the links.
  init?(
    _ words: [WordCoverage.Word], _ clauses: Clauses, others: [WordCoverage.Word], shortfall: Double,
    letters: Int, utf8: [UInt8], links: () -> [(own: Span, other: Span, weight: Float)]
  ) {
    guard clauses.ranges.count > 1, shortfall >= Self.leastShortfall, letters <= Self.greatestLength else {
      return nil
    }
    let taken = Self.taken(links())
    guard
      let clause = Self.openClause(
        words, clauses, utf8, isTaken: { taken.contains(words[$0].span) })
    else { return nil }
    let rest = words.indices.filter { !clause.contains($0) && words[$0].tells }
    guard !rest.isEmpty else { return nil }
    let translated = Double(rest.count { !words[$0].isOpen }) / Double(rest.count)
    let spare = Self.openShare(others)
    guard translated >= 0.5, spare <= 0.5 else { return nil }
    let count = words[clause].count(where: \.tells)
    let score =
      min(shortfall, 4) + 4 * (translated - 0.5) + 4 * (0.5 - spare) + 0.5 * Double(min(count, 5) - 2)
    guard score >= (letters <= Self.shortLength ? Self.leastScore : Self.leastScore + 0.5) else { return nil }
    span = Span(words[clause.lowerBound].span.lowerBound, words[clause.upperBound - 1].span.upperBound)
  }

  /// The words whose translation translates another word better: `dealing` beside `trading`, 交易.
  private static func taken(_ links: [(own: Span, other: Span, weight: Float)]) -> Set<Span> {
    var best: [Span: Float] = [:]
    for link in links { best[link.other] = max(best[link.other] ?? 0, link.weight) }
    return Set(links.filter { $0.weight < best[$0.other, default: 0] }.map(\.own))
  }

  private static let leastShortfall = 1.0
  private static let leastEvidence = 1.6
  private static let leastScore = 3.5
  /// In a long sentence there are more ways to say it.
  private static let shortLength = 110
  private static let greatestLength = 250

  /// The clause, or two that follow each other, with most words of which none finds a translation.
  ///
  /// - Parameter isTaken: of each word whether the one that translates it translates another word better.
  private static func openClause(
    _ words: [WordCoverage.Word], _ clauses: Clauses, _ utf8: [UInt8], isTaken: (Int) -> Bool
  ) -> Range<Int>? {
    var best: (count: Int, range: Range<Int>)?
    let ranges = clauses.ranges
    let pairs = zip(ranges, ranges.dropFirst()).map { $0.lowerBound..<$1.upperBound }
    for range in ranges + (ranges.count > 2 ? pairs : []) {
      let range = withoutSubject(withoutOpener(range, words, utf8), words)
      if range.isEmpty { continue }
      let own = words[range]
      // A number that the other side has was translated.
      guard
        range.allSatisfy({ index in
          let word = words[index]
          return word.isValue ? word.evidence > 0 : !word.tells || word.isOpen || isTaken(index)
        })
      else { continue }
      // Names are compared elsewhere, and 守护进程（daemon） and 使用 systemd 的系统 say in letters what they mean.
      let telling = own.reduce(0) { $0 + ($1.tells ? (isCapital($1, utf8) ? 1 : 2) : 0) }
      guard telling >= 3, !holdsLetters(from: own, utf8), !own.contains(where: { isFormula($0, utf8) })
      else { continue }
      let count = own.count(where: \.tells)
      // What is said by a word that is taken says nothing.
      let evidence = own.reduce(0) { $0 + max(0, $1.evidence) }
      if evidence >= leastEvidence, count > best?.count ?? 0 { best = (count, range) }
    }
    return best?.range
  }

  /// A clause without the conjunction that begins it, which says little by finding no translation.
  private static func withoutOpener(_ range: Range<Int>, _ words: [WordCoverage.Word], _ utf8: [UInt8])
    -> Range<Int>
  {
    Clauses.opens(utf8[words[range.lowerBound].span.range]) ? range.lowerBound + 1..<range.upperBound : range
  }

  /// A clause without its first word, if that is translated and three words that are not follow: 船长见火势已无法控制 begins
  /// with the subject of what follows.
  private static func withoutSubject(_ range: Range<Int>, _ words: [WordCoverage.Word]) -> Range<Int> {
    guard range.count >= 4, words[range.lowerBound].tells, !words[range.lowerBound].isOpen,
      range.dropFirst().prefix(3).allSatisfy({ words[$0].isOpen })
    else { return range }
    return range.lowerBound + 1..<range.upperBound
  }

  private static func isCapital(_ word: WordCoverage.Word, _ utf8: [UInt8]) -> Bool {
    LabelCursor.isCapital(UInt32(utf8[word.span.lowerBound]))
  }

  /// `hereinafter referred to as` names a term, which Chinese does by using it.
  private static func isFormula(_ word: WordCoverage.Word, _ utf8: [UInt8]) -> Bool {
    ["hereinafter", "hereafter"].contains { utf8[word.span.range].elementsEqual($0.utf8) }
  }

  /// Whether letters stand inside a clause of Chinese, or right behind it in brackets.
  private static func holdsLetters(from words: ArraySlice<WordCoverage.Word>, _ utf8: [UInt8]) -> Bool {
    guard let first = words.first, let last = words.last, utf8[first.span.lowerBound] >= 0x80 else {
      return false
    }
    // A hyphen joins names: 美国-墨西哥.
    if utf8[first.span.lowerBound..<last.span.upperBound].contains(UInt8(ascii: "-")) { return true }
    let start = max(0, first.span.lowerBound - Self.reach)
    let end = min(utf8.count, last.span.upperBound + Self.reach)
    return utf8[start..<end].contains { LabelCursor.isLetter(UInt32($0)) }
  }

  /// How many bytes before and behind a clause letters count as its own: a bracket and a space.
  private static let reach = 5

  /// The share of the letters of a side that stand in words without translation.
  private static func openShare(_ words: [WordCoverage.Word]) -> Double {
    let all = words.reduce(0) { $0 + $1.letters }
    let open = words.reduce(0) { $0 + ($1.isOpen && !$1.isValue ? $1.letters : 0) }
    return Double(open) / Double(max(all, 1))
  }
}
