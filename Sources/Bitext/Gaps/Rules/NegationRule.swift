/// A "not" of one side without any on the other, between English and Chinese: a negation that was lost.
///
/// Languages deny in many ways, so only the plainest case is told: a side that denies in so many words, where the other
/// has not one word or syllable that could. Where a denial is no denial (`not only`, 不仅, `no less than`) or one
/// takes another back (`not … without`) nothing is said. The gap is a ``Gap/Kind/partial`` one.
struct NegationRule: GapRule {
  func gaps(in context: GapContext) -> [GapDraft] {
    guard let english = context.englishSide else { return [] }
    return context.sentences.beads.compactMap { bead in
      guard !bead.isNull, bead.probability >= context.thresholds.valueProbability else { return nil }
      let spans = context.spans(ofSentences: bead)
      let other = english.opposite
      guard spans[other].contains(where: { ChineseDenials.mayDeny($0, context.utf8(other)) }) else {
        let lost = spans[english].flatMap { EnglishDenials($0, context.utf8(english)).plain }
        return lost.count == 1 ? draft(lost[0], english, spans, bead, context) : nil
      }
      let lost = spans[other].flatMap { ChineseDenials.plain($0, context.utf8(other)) }
      if lost.count == 1,
        !spans[english].contains(where: { EnglishDenials($0, context.utf8(english)).mayDeny })
      {
        return draft(lost[0], other, spans, bead, context)
      }
      return nil
    }
  }

  private func draft(
    _ word: Span, _ side: Side, _ all: Bilingual<[Span]>, _ bead: Bead, _ context: GapContext
  ) -> GapDraft {
    var spans = all
    spans[side] = [word]
    // In a long text the other side has more ways to say it.
    let isShort =
      context.letters(ofSentences: bead[.source], .source) <= context.thresholds.negationLength
      || context.letters(ofSentences: bead[.target], .target) <= context.thresholds.negationLength / 3
    let isSure = isShort && context.language(side).isEnglish
    return GapDraft(
      .partial, isSure ? .warning : .note,
      "The negation \(context.quote(side, word)) of \(context.name(of: side)) seems to be lost in "
        + "\(context.name(of: side.opposite)).",
      spans: spans, evidence: [Evidence(.word, spans: context.spans(side, [word]))],
      probability: isSure ? 0.8 : 0.5)
  }
}

/// The words of an English sentence that deny something.
private struct EnglishDenials {
  /// Those that deny in so many words, if nothing in the sentence takes a denial back.
  let plain: [Span]
  /// Whether anything in it could be a denial in Chinese.
  let mayDeny: Bool

  init(_ span: Span, _ utf8: [UInt8]) {
    var plain: [Span] = []
    var mayDeny = false
    var isTakenBack = false
    var words: [(text: [UInt8], span: Span)] = []
    var cursor = LabelCursor(utf8, span)
    while let scalar = cursor.scalar(at: cursor.offset) {
      guard LabelCursor.isLetter(scalar.value) else {
        cursor.offset += scalar.width
        continue
      }
      let start = cursor.offset
      var text: [UInt8] = []
      while let letter = cursor.scalar(at: cursor.offset),
        LabelCursor.isLetter(letter.value) || letter.value == 0x27 || letter.value == 0x2019
      {
        text.append(letter.value == 0x2019 ? 0x27 : UInt8(truncatingIfNeeded: letter.value) | 0x20)
        cursor.offset += letter.width
      }
      words.append((text, Span(start, cursor.offset)))
    }
    for (index, word) in words.enumerated() {
      let next = index + 1 < words.count ? words[index + 1].text : []
      let isContracted = word.text.suffix(3).elementsEqual("n't".utf8)
      if isContracted || EnglishDenials.words.contains(word.text) {
        mayDeny = true
        // `No. 5`, a button that is called "No", `and NOT b`.
        let isQuoted =
          word.span.lowerBound > span.lowerBound
          && [0x22, 0x9C, 0x27].contains(utf8[word.span.lowerBound - 1])
        let isName =
          word.text.elementsEqual("no".utf8)
          && (word.span.upperBound < span.upperBound && utf8[word.span.upperBound] == UInt8(ascii: "."))
          || utf8[word.span.range].dropFirst().first.map { $0 & 0x20 == 0 && $0 != 0x27 } == true
        if isQuoted || isName || EnglishDenials.empty.contains(next) {
          isTakenBack = isTakenBack || !isQuoted
          continue
        }
        plain.append(word.span)
      } else if EnglishDenials.isPrefixed(word.text) || EnglishDenials.faint.contains(word.text) {
        mayDeny = true
      }
      // `not unknown`, `cannot but`, `impossible without`, `no better than`.
      if EnglishDenials.reversing.contains(word.text) { isTakenBack = true }
    }
    self.plain = isTakenBack ? [] : plain
    self.mayDeny = mayDeny
  }

  /// `unlikely`, `impossible`, `disagree`, `useless`, `non-profit`.
  private static func isPrefixed(_ word: [UInt8]) -> Bool {
    guard word.count >= 5 else { return false }
    return ["un", "im", "in", "ir", "il", "dis", "mis", "non"].contains { word.starts(with: $0.utf8) }
      || word.suffix(4).elementsEqual("less".utf8)
  }

  private static func set(_ text: String) -> Set<[UInt8]> {
    Set(text.split(separator: " ").map { Array($0.utf8) })
  }

  private static let words = set("not cannot never no none nothing nobody neither nor without")
  /// What makes a denial before it none: `not only`, `not limited to`, `no less than`, `no matter`, `without exception`.
  private static let empty = set(
    "only limited just merely less fewer later more sooner matter doubt exception portfolio wonder longer better one until"
  )
  private static let reversing = set(
    "before doubt doubts doubted impossible unlikely unknown uncommon unusual unaware unless until but fail fails failed lack than too little few"
  )
  private static let faint = set(
    "lack lacks lacked lacking fail fails failed failing failure few little hardly scarcely barely rarely seldom only unless "
      + "refuse refuses refused prohibit prohibits prohibited exempt exempted avoid avoids avoided prevent prevents prevented deny denies denied "
      + "reject rejects rejected free less except until before instead rather than too stop stops stopped absence absent missing forbid "
      + "forbidden ban banned but wrong illegal bad any against out yet still always both all other otherwise beyond exclude excluded excluding "
      + "regardless despite away off poor zero empty blank null void false ever even if whether should")
}

/// What denies in Chinese.
private enum ChineseDenials {
  /// Whether any character of a sentence could be a denial, or a part of one.
  static func mayDeny(_ span: Span, _ utf8: [UInt8]) -> Bool {
    var offset = span.lowerBound
    while let scalar = utf8.scalar(at: offset, limit: span.upperBound) {
      if characters.contains(scalar.value) { return true }
      offset += scalar.length
    }
    return false
  }

  /// The plain denials of a sentence: 不, 没有, 未, outside of words in which they deny nothing.
  static func plain(_ span: Span, _ utf8: [UInt8]) -> [Span] {
    var found: [Span] = []
    var offset = span.lowerBound
    while let scalar = utf8.scalar(at: offset, limit: span.upperBound) {
      let end = offset + scalar.length
      if denials.contains(scalar.value) {
        let behind = utf8.scalar(at: end, limit: span.upperBound)?.value ?? 0
        let before = utf8.scalar(before: offset, floor: span.lowerBound)?.value ?? 0
        if !emptyBehind.contains(behind), !emptyBefore.contains(before) { found.append(Span(offset, end)) }
      }
      offset = end
    }
    return found
  }

  private static func set(_ text: String) -> Set<UInt32> { Set(text.unicodeScalars.map(\.value)) }

  private static let characters = set(
    "不没沒未无無非勿毋莫否别別免禁拒缺失难難休除空欠少仅僅罕岂豈何止避防反才只绝絕假错錯误誤违違败敗离離弃棄废廢撤脱脫毫零乏匮忘限")
  private static let denials = set("不没沒")
  /// 不仅 不但 不断 不过 不同 不管 不论 不久 不少 不得不 不可 不动产 不良 不妨 不如 不足 不满 不适 不当 不法 不利 不便 不明 不止 不禁 不由 不必 不用 不安 不料 不等 不好 不错
  private static let emptyBehind = set("仅僅但断斷过過同管论論久少得可动動良妨如足满滿适適当當法利便明止禁由必用安料等好错錯知只单單对對是落能会會乏幸变變容易限在锈鏽")
  private static let emptyBefore = set("要是得差能无無毫并並从從可好去有还還")
}
