/// A word that one side denies and the other one says: `They did not sign` against 他们签了字.
///
/// A denial is looked for where it belongs. The word behind it finds its translation by the lexicon, and in the clause of that
/// translation nothing denies, other than words that say what words of the other side say (`The parser rejects files that do
/// not begin so` against 凡以此开头的文件一律拒绝). What takes a denial back, and what denies twice, is left alone.
struct DeniedWords {
  private let context: GapContext
  private let coverage: WordCoverage
  private let english: Side
  private let bead: Bead
  private let sentence: Bilingual<Span>
  private let words: [EnglishDenials.Word]
  private let links: [WordCoverage.Link]
  /// Words of both sides that say the same, among them all that deny by their meaning.
  private let said: (english: Set<Int>, chinese: [Span])

  /// - Returns: nil if the bead is more than two sentences on either side or too long, or there is no lexicon.
  init?(_ bead: Bead, _ english: Side, _ context: GapContext) {
    guard let coverage = context.coverage, max(bead.source.count, bead.target.count) <= 2,
      let source = DeniedWords.stretch(context.spans(ofSentences: bead[.source], .source)),
      let target = DeniedWords.stretch(context.spans(ofSentences: bead[.target], .target)),
      max(source.count, target.count) <= Self.greatestLength
    else { return nil }
    self.context = context
    self.coverage = coverage
    self.english = english
    self.bead = bead
    sentence = Bilingual(source: source, target: target)
    words = EnglishDenials.words(in: sentence[english], context.utf8(english))
    links = coverage.links(of: bead, from: english)
    var said = LexicalDenials.said(words, sentence[english.opposite], context.utf8(english.opposite))
    // `innocent` and 无罪 say the same; of `information` and 信息 neither denies. 不再 may stand for `longer` with its `no`.
    let chinese = context.utf8(english.opposite)
    for link in links where link.weight >= Self.sureWeight {
      let other = link.spans[english.opposite]
      guard let place = words.firstIndex(where: { $0.span == link.spans[english] }),
        !EnglishDenials.denies(words[place].text)
      else { continue }
      let isInherent = EnglishDenials.isInherent(words[place].text)
      guard isInherent || !ChineseDenials.holdsSyllable(other, chinese) else { continue }
      if isInherent { said.english.insert(place) }
      said.chinese.append(other)
    }
    said.chinese.sort()
    self.said = said
  }

  /// From the first of some sentences to the last.
  private static func stretch(_ sentences: [Span]) -> Span? {
    guard let first = sentences.first, let last = sentences.last else { return nil }
    return Span(first.lowerBound, last.upperBound)
  }

  /// The denial of the English sentence whose word the Chinese one says without.
  ///
  /// - Complexity: O(*w* · *v*) in the words of both sides, once there is a denial.
  func lostInChinese() -> Span? {
    let (utf8, texts, chinese) = (context.utf8(english), words.map(\.text), english.opposite)
    let denials = words.indices.filter { EnglishDenials.isPlain($0, words, texts, sentence[english], utf8) }
    guard !denials.isEmpty else { return nil }
    guard !ChineseDenials.asks(sentence[chinese], context.utf8(chinese)) else { return nil }
    // `neither … nor` denies once, and what takes a denial up again adds none.
    let all = words.indices.filter { EnglishDenials.denies(texts[$0]) && !isResumption($0) }
    let isOnly = all.count == 1
    let isWhole =
      isOnly && !ChineseDenials.mayDeny(sentence[chinese], context.utf8(chinese), but: said.chinese)
    for denial in denials where isAlone(denial) && !isResumption(denial) {
      let clause = clause(around: words[denial].span, english)
      // What is denied stands behind, in the same clause.
      let scope = words[(denial + 1)...].filter { !Self.small.contains($0.text) }.prefix(Self.scope)
        .prefix { clause.contains($0.span) && !Self.ends.contains($0.text) }
      let heads = scope.enumerated().compactMap { place, word in
        links.first { $0.spans[english] == word.span && $0.weight >= Self.leastWeight }.map { (place, $0) }
      }
      guard let (place, head) = heads.first else {
        // The verb of an order is hardly anything but what the order of the other side is about.
        if isWhole, EnglishDenials.isOrder(words, denial) { return words[denial].span }
        continue
      }
      if isWhole { return words[denial].span }
      // Another denial may stand for it, unless the very word is there without one.
      let stretch = self.clause(around: head.spans[chinese], chinese)
      if place == 0, !isOnly, !isShared(head),
        !ChineseDenials.mayDeny(stretch, context.utf8(chinese), but: said.chinese)
      {
        return words[denial].span
      }
    }
    return nil
  }

  /// Whether a denial takes one before it up again: `not … , neither … nor`, `no … , not even`.
  private func isResumption(_ denial: Int) -> Bool {
    let next = denial + 1 < words.count ? words[denial + 1].text : []
    switch words[denial].text {
    case Self.neither: break
    // `A did not come, nor did B` denies once more.
    case Self.nor: if EnglishDenials.isAuxiliary(next) { return false }
    case Self.not: if !next.elementsEqual("even".utf8) { return false }
    default: return false
    }
    return words[..<denial].contains { EnglishDenials.denies($0.text) }
  }

  /// Whether another word of English has the same translation: of `before you use it; do not use it` 使用 may be either.
  private func isShared(_ link: WordCoverage.Link) -> Bool {
    links.contains {
      $0.spans[english.opposite] == link.spans[english.opposite] && $0.spans[english] != link.spans[english]
    }
  }

  /// Whether a denial stands by itself: nothing in its clause takes it back.
  func isAlone(_ denial: Span) -> Bool {
    words.firstIndex { $0.span == denial }.map(isAlone) ?? true
  }

  /// Whether Chinese says what is denied by a construction of its own.
  func isSaidPlainly(_ denial: Span) -> Bool {
    words.firstIndex { $0.span == denial }.map(isSaidPlainly) ?? false
  }

  private func isSaidPlainly(_ denial: Int) -> Bool {
    let clause = clause(around: words[denial].span, english)
    let chinese = english.opposite
    return PlainRenderings.holds(denial, words, clause, of: sentence[chinese], context.utf8(chinese)) {
      word in
      links.contains { $0.spans[english] == word && $0.weight >= Self.leastWeight }
    }
  }

  private func isAlone(_ denial: Int) -> Bool {
    let clause = clause(around: words[denial].span, english)
    let chinese = english.opposite
    if isSaidPlainly(denial) { return false }
    // `not … before` and `not … until` are 才 and 后 in Chinese.
    if words[denial...].contains(where: { Self.limits.contains($0.text) }),
      ChineseDenials.turnsRound(sentence[chinese], context.utf8(chinese))
    {
      return false
    }
    return words.indices.allSatisfy { other in
      let text = words[other].text
      return other == denial || said.english.contains(other) || !clause.contains(words[other].span)
        || !EnglishDenials.denies(text) && !EnglishDenials.isContrary(text)
        // `but the leader did not` excepts nothing.
        || other < denial && text.elementsEqual("but".utf8)
        // `neither … nor` denies once.
        || Self.pair.contains(text) && Self.pair.contains(words[denial].text)
    }
  }

  /// The denial of the Chinese sentence whose word the English one says without.
  ///
  /// - Complexity: as for ``lostInChinese()``.
  func lostInEnglish() -> Span? {
    let chinese = english.opposite
    let utf8 = context.utf8(chinese)
    let denials = ChineseDenials.telling(sentence[chinese], utf8, but: said.chinese)
    guard denials.count == 1, let denial = denials.first,
      !utf8[sentence[chinese].range].suffix(3).elementsEqual([0xEF, 0xBC, 0x9F]),
      !words.indices.contains(where: {
        // `failure to comply` may be 不 beside 失败.
        EnglishDenials.deniesAnAct(at: $0, words)
          || !said.english.contains($0) && EnglishDenials.isNegative(words[$0].text)
      })
    else { return nil }
    // What is denied stands right behind, in Chinese.
    let head = coverage.learntWords(of: bead, chinese).first { $0.span.lowerBound >= denial.upperBound }
    guard let head, head.span.lowerBound <= denial.upperBound + Self.reach, head.support >= Self.leastSupport,
      clause(around: denial, chinese).contains(head.span)
    else { return nil }
    return denial
  }

  private func clause(around place: Span, _ side: Side) -> Span {
    Clauses.stretch(around: place, in: sentence[side], context.utf8(side))
  }

  /// How many bytes a side has at most: in longer text nothing is sure, and every denial looks at all words around it.
  private static let greatestLength = 1500
  /// How many words behind a denial it is about, and how many bytes of Chinese may stand between.
  private static let scope = 3
  private static let reach = 3
  private static let leastWeight: Float = 0.1
  private static let sureWeight: Float = 0.4
  private static let leastSupport: Float = 0.4
  /// What stands between a denial and the word that it denies.
  private static let small = WordSet(
    "be been being have has had to the a an any all yet also in of at by its his her their our your this that it he she they we you i very really quite will would shall should can could may might must do does did so"
  )
  private static let pair = WordSet("neither nor")
  private static let (neither, nor, not) = (Array("neither".utf8), Array("nor".utf8), Array("not".utf8))
  private static let limits = WordSet("before until till")
  /// What ends the reach of a denial.
  private static let ends = WordSet(
    "and or but that which who whom because if when while unless until before than so")
}
