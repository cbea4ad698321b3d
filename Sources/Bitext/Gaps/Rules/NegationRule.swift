/// A "not" of one side without any on the other, between English and Chinese: a negation that was lost.
///
/// Languages deny in many ways, so only the plainest case is told: a side that denies in so many words, where the other
/// has not one word or syllable that could, other than in words in which it denies nothing. Where a denial is no denial (`not only`, 不仅, `no less than`) or one
/// takes another back (`not … without`) nothing is said. A single word that one side denies and the other says is looked for
/// where it stands (``DeniedWords``). The gap is a ``Gap/Kind/partial`` one.
struct NegationRule: GapRule {
  func gaps(in context: GapContext) -> [GapDraft] {
    guard let english = context.englishSide else { return [] }
    return context.sentences.beads.compactMap { bead in
      guard !bead.isNull, bead.probability >= context.thresholds.valueProbability else { return nil }
      let spans = context.spans(ofSentences: bead)
      // A question that expects no answer denies: 谁需要它？
      if !spans[english].contains(where: { QuestionRule.endsAsking($0, context.utf8(english)) }),
        spans[english.opposite].contains(where: {
          QuestionRule.mayDenyByAsking($0, context.utf8(english.opposite))
        })
      {
        return nil
      }
      let mayBePlain = spans[english].contains { EnglishDenials.mayBePlain($0, context.utf8(english)) }
      let mayBeLexical = spans[english].contains { EnglishDenials.mayBeLexical($0, context.utf8(english)) }
      let mayDenyInChinese = spans[english.opposite].contains {
        ChineseDenials.mayDeny($0, context.utf8(english.opposite), inSoManyWords: true)
      }
      // Few sentences deny, and reading the words of all of them takes long.
      let words =
        mayBePlain || mayBeLexical || mayDenyInChinese ? DeniedWords(bead, english, context) : nil
      if let words {
        let isShort = isShort(bead, context)
        if mayBePlain, let lost = words.lostInChinese() {
          return draft(lost, english, spans, isSure: isShort, context)
        }
        if mayDenyInChinese, let lost = words.lostInEnglish() {
          return draft(lost, english.opposite, spans, isSure: isShort, context)
        }
      }
      return lostDenial(
        words, mayDeny: mayBePlain || mayBeLexical, bead, english, spans, context)
    }
  }

  /// A denial without any on the other side.
  ///
  /// - Parameters:
  ///   - words: what is denied in the bead, if that was read.
  ///   - mayDeny: whether the English side could deny, by its letters.
  private func lostDenial(
    _ words: DeniedWords?, mayDeny: Bool, _ bead: Bead, _ english: Side, _ spans: Bilingual<[Span]>,
    _ context: GapContext
  ) -> GapDraft? {
    let chinese = english.opposite
    func plainInChinese() -> [Span] {
      spans[chinese].flatMap { ChineseDenials.plain($0, context.utf8(chinese)) }
    }
    if !mayDeny, plainInChinese().count != 1 { return nil }
    let denials = spans[english].map { EnglishDenials($0, context.utf8(english)) }
    if !denials.contains(where: \.mayDeny) {
      let lost = plainInChinese()
      // 走了没有？ asks.
      if spans[chinese].contains(where: {
        context.utf8(chinese)[$0.range].suffix(3).elementsEqual([0xEF, 0xBC, 0x9F])
      }) {
        return nil
      }
      guard lost.count == 1, isTranslatedBehind(lost[0], chinese, bead, context) else { return nil }
      return draft(lost[0], chinese, spans, isSure: false, context)
    }
    func isDenied(inSoManyWords: Bool) -> Bool {
      spans[chinese].contains {
        ChineseDenials.mayDeny($0, context.utf8(chinese), inSoManyWords: inSoManyWords)
      }
    }
    let isDoubled = denials.contains(where: \.isDoubled)
    if isDenied(inSoManyWords: isDoubled) { return nil }
    if denials.contains(where: \.mayCancel), !isDenied(inSoManyWords: false) { return nil }
    if denials.contains(where: \.precedesBefore),
      spans[chinese].contains(where: { ChineseDenials.turnsRound($0, context.utf8(chinese)) })
    {
      return nil
    }
    guard let lost = denials.lazy.flatMap(\.plain).first ?? denials.lazy.flatMap(\.lexical).first,
      words?.isSaidPlainly(lost) != true, isDoubled || words?.isAlone(lost) != false,
      !spans[chinese].contains(where: { ChineseDenials.asks($0, context.utf8(chinese)) })
    else {
      return nil
    }
    let isSure = isShort(bead, context) && isDeniedThere(lost, english, bead, context)
    return draft(lost, english, spans, isSure: isSure, context)
  }

  /// In a long text the other side has more ways to say it.
  private func isShort(_ bead: Bead, _ context: GapContext) -> Bool {
    context.letters(ofSentences: bead[.source], .source) <= context.thresholds.negationLength
      || context.letters(ofSentences: bead[.target], .target) <= context.thresholds.negationLength / 3
  }

  private func draft(
    _ word: Span, _ side: Side, _ all: Bilingual<[Span]>, isSure: Bool, _ context: GapContext
  ) -> GapDraft {
    var spans = all
    spans[side] = [word]
    return GapDraft(
      .partial, isSure ? .warning : .note, .negationLost, side: side,
      spans: spans, evidence: [Evidence(.word, spans: context.spans(side, [word]))],
      probability: isSure ? 0.8 : 0.5)
  }

  /// Whether the word right behind a denial of Chinese finds a translation: of 不求 and 水泄不通 there is no telling what
  /// is denied.
  private func isTranslatedBehind(_ denial: Span, _ side: Side, _ bead: Bead, _ context: GapContext) -> Bool {
    guard let coverage = context.coverage else { return false }
    return coverage.learntWords(of: bead, side).first { $0.span.lowerBound >= denial.upperBound }.map {
      $0.span.lowerBound <= denial.upperBound + 3 && $0.support >= 0.4
    } ?? false
  }

  /// Whether the other side says what is denied: where none of the words behind the denial finds a translation, the
  /// sentence was turned round (`no longer have to worry`, 也能), or a word says it (`that are not needed`, 多余).
  private func isDeniedThere(_ word: Span, _ side: Side, _ bead: Bead, _ context: GapContext) -> Bool {
    guard let coverage = context.coverage else { return true }
    guard let clause = context.clause(around: word, in: bead, side) else { return false }
    let behind = coverage.learntWords(of: bead, side).filter {
      $0.isKnown && $0.span.lowerBound >= word.upperBound && clause.contains($0.span)
    }.prefix(Self.scope)
    return behind.contains { $0.support >= WordCoverage.openSupport }
  }

  /// How many content words behind a denial it is about.
  private static let scope = 2
}
