/// Words that say the opposite of what the other side says, between English and Chinese: `import` against 出口, `all` against
/// 部分, `shall` against 可以.
///
/// General words do not serve: in free translation common words face each other that translate neither. So only closed
/// classes accuse, by their narrow words, and any loose sign of the right class excuses (``SignTable``); so does a
/// translation that the lexicon finds for either word.
struct MeaningRule: GapRule {
  func gaps(in context: GapContext) -> [GapDraft] {
    guard let english = context.englishSide else { return [] }
    let chinese = english.opposite
    var englishSigns = EnglishSigns(.standard)
    let chineseSigns = ChineseSigns(table: .standard, lexicon: context.lexicon)
    let verbs = GovernedVerbs(context: context, side: english)
    var drafts: [GapDraft] = []
    for bead in context.sentences.beads
    where !bead.isNull && bead.probability >= context.thresholds.valueProbability {
      lazy var inEnglish = context.spans(ofSentences: bead[english], english).map {
        englishSigns.signs(in: $0, context.utf8(english))
      }
      if let spans = RequirementWords.conflict(in: bead, english, context)
        ?? verbs.conflict(in: bead, { inEnglish }, chineseSigns)
      {
        drafts.append(draft(spans))
        continue
      }
      // In a long text the other side has more ways to say it.
      guard let letters = letters(bead, context), letters <= Self.greatestSentence else { continue }
      var signs = Bilingual<[Sign]>(source: [], target: [])
      signs[english] = inEnglish.flatMap { $0 }
      var conflicts: [SignConflict] = []
      if signs[english].contains(where: \.isNarrow) {
        for span in context.spans(ofSentences: bead[chinese], chinese) {
          signs[chinese] += chineseSigns.signs(in: span, context.utf8(chinese))
        }
        conflicts = SignComparison.conflicts(
          signs, in: .standard, isOneClause: letters <= Self.greatestClause && isOneClause(bead, context)
        ) {
          isTranslated($0.spans, bead, context) || isConverse($0, english, bead, context)
            || isDeniedTwice($0.spans, english, bead, context)
            || isDeniedOften($0.spans, english, bead, context)
            || isBoundForAll($0.spans, english, bead, context)
        }
      }
      drafts += conflicts.map { draft($0.spans) }
      if conflicts.isEmpty, let spans = QuantifiedNouns.conflict(in: bead, english, context) {
        drafts.append(draft(spans))
      }
    }
    return drafts
  }

  /// Whether what one is bound to do or forbidden is denied once more: `must be kept away` is 不得接近, `cannot apply until` 须先…方可,
  /// and `cannot leave out` 不得不提.
  private func isDeniedTwice(
    _ spans: Bilingual<Span>, _ english: Side, _ bead: Bead, _ context: GapContext
  ) -> Bool {
    let (utf8, span) = (context.utf8(english), spans[english])
    let words = utf8[span.range].split(separator: 0x20).map { $0.map { $0 | 0x20 } }
    guard let first = words.first, Self.modals.contains(first),
      let clause = context.clause(around: span, in: bead, english)
    else { return false }
    let isDenied = words.contains { $0.suffix(3).elementsEqual("not".utf8) }
    let chinese = context.utf8(english.opposite)[spans[english.opposite].range]
    if chinese.elementsEqual("不得不".utf8) { return isDenied }
    let isForbidden = ["不", "禁", "勿", "严"].contains { chinese.starts(with: $0.utf8) }
    guard isDenied != isForbidden else { return false }
    // Who must not take part 必须回避.
    let other = context.clause(around: spans[english.opposite], in: bead, english.opposite)
    if isDenied, let other, !Self.avoiding.found(in: context.utf8(english.opposite), other).isEmpty {
      return true
    }
    return utf8[span.upperBound..<max(span.upperBound, clause.upperBound)].split {
      !LabelCursor.isLetter(UInt32($0))
    }
    .contains {
      Self.turning.contains($0.map { $0 | 0x20 })
    }
  }

  /// Whether English says how seldom a thing is what Chinese says is often not so: `rarely come back`, 往往难以恢复.
  private func isDeniedOften(
    _ spans: Bilingual<Span>, _ english: Side, _ bead: Bead, _ context: GapContext
  ) -> Bool {
    guard Self.seldom.contains(context.utf8(english)[spans[english].range].map { $0 | 0x20 }),
      let clause = context.clause(around: spans[english.opposite], in: bead, english.opposite)
    else { return false }
    return ChineseDenials.mayDeny(clause, context.utf8(english.opposite))
  }

  /// Whether English denies of everything that it is more than so much, which Chinese says of each: `nothing stays longer than a
  /// month`, 每件最多一个月.
  private func isBoundForAll(
    _ spans: Bilingual<Span>, _ english: Side, _ bead: Bead, _ context: GapContext
  ) -> Bool {
    guard let clause = context.clause(around: spans[english], in: bead, english),
      let other = context.clause(around: spans[english.opposite], in: bead, english.opposite)
    else { return false }
    let utf8 = context.utf8(english)
    let denial = utf8[spans[english].range].prefix { LabelCursor.isLetter(UInt32($0)) }.map { $0 | 0x20 }
    return Self.universal.contains(denial) && EnglishDenials.mayBePlain(spans[english], utf8)
      && utf8[spans[english].upperBound..<max(spans[english].upperBound, clause.upperBound)].split {
        !LabelCursor.isLetter(UInt32($0))
      }
      .contains { Self.exceeding.contains(Array($0)) }
      && PlainRenderings.saysBound(other, context.utf8(english.opposite))
  }

  /// What denies of everything.
  private static let universal = WordSet("nothing no none nobody neither")
  private static let exceeding = WordSet("than over exceed exceeds beyond past")
  private static let seldom = WordSet("rarely seldom hardly scarcely barely")

  private static let modals = WordSet(
    "must shall should may can cannot might could need needs has have had is are")
  /// What denies by its meaning, or sets a condition.
  private static let turning = WordSet(
    "away refrain refrains avoid avoided abstain cease stop off out unless until till without before except but only first"
  )

  /// What one does who does not do a thing.
  private static let avoiding = NameTable(
    """
    回避 避免 避开 避開 停止 终止 終止 远离 遠離 拒绝 拒絕 放弃 放棄 杜绝 杜絕 防止 保密 戒除 戒绝 戒絕 退出 克制 禁止 取消
    """)

  /// How many letters the longer side of a bead has, if each side is one sentence; a Han character counts three.
  private func letters(_ bead: Bead, _ context: GapContext) -> Int? {
    guard bead.source.count == 1, bead.target.count == 1 else { return nil }
    let sizes = Side.allCases.map { side in
      context.shapes[side][bead[side]].reduce(0) { $0 + $1.letters + 2 * $1.han }
    }
    return sizes.max()
  }

  /// Whether the two sides have one comma or the like between them at most.
  private func isOneClause(_ bead: Bead, _ context: GapContext) -> Bool {
    var count = 0
    for side in Side.allCases {
      for span in context.spans(ofSentences: bead[side], side) {
        let utf8 = context.utf8(side)
        var offset = span.lowerBound
        while let scalar = utf8.scalar(at: offset, limit: span.upperBound) {
          if Self.dividers.contains(scalar.value) { count += 1 }
          offset += scalar.length
        }
      }
    }
    return count <= 1
  }

  private static let dividers = ScalarSet(",;:，；：")
  /// How many letters a sentence has at most in which any word accuses, and one in which common words do.
  private static let greatestSentence = 220
  private static let greatestClause = 110
  private static let greatestBytes = 660

  /// Whether what stands before the one word stands behind the other, and the other way round: `A is west of B` is B在A以东,
  /// `A is faster than B` B慢于A, and `A before B` A后B.
  private func isConverse(_ conflict: SignConflict, _ english: Side, _ bead: Bead, _ context: GapContext)
    -> Bool
  {
    guard !SignTable.standard.absolute.contains(conflict.sense.source.axis),
      let reading = RoleReading(bead, english, context, Self.greatestBytes)
    else { return false }
    let (spans, chinese) = (conflict.spans, english.opposite)
    // What compares two things is read as such.
    if let comparison = Comparison(reading), comparison.isKnown, comparison.word.overlaps(spans[english]) {
      return true
    }
    let links = reading.linksWithContrasts
    if isOrder(spans[chinese], context.utf8(chinese)) {
      // 前 and 后 stand behind what they date.
      let dated = links.filter { $0.chinese.upperBound <= spans[chinese].lowerBound }
        .max { $0.chinese.upperBound < $1.chinese.upperBound }
      guard let dated else { return false }
      return dated.english.upperBound <= spans[english].lowerBound
    }
    let before = links.first { $0.english.upperBound <= spans[english].lowerBound }
    let behind = links.last { $0.english.lowerBound >= spans[english].upperBound }
    guard let before, let behind else { return false }
    // `A is half of B` is B是A的两倍.
    if context.utf8(chinese).scalar(before: spans[chinese].lowerBound, floor: 0)?.value == Self.possessive {
      return behind.chinese.upperBound <= before.chinese.lowerBound
    }
    return before.chinese.lowerBound >= spans[chinese].upperBound
      && behind.chinese.upperBound <= spans[chinese].lowerBound
  }

  /// Whether a word is 前, 后 or the like, which stands behind what it dates; 此后 and 后者 do not.
  private func isOrder(_ span: Span, _ utf8: [UInt8]) -> Bool {
    Self.orders.contains { utf8[span.range].elementsEqual($0) }
  }

  /// Whether the lexicon finds a word of the other side for one of the two words.
  private func isTranslated(_ spans: Bilingual<Span>, _ bead: Bead, _ context: GapContext) -> Bool {
    // 不包括 finds `include` in its parts, 西侧 finds `side`.
    let isInParts = Side.allCases.contains { side in
      let scalars = context.utf8(side)
      let first = scalars.scalar(at: spans[side].lowerBound, limit: spans[side].upperBound)?.value ?? 0
      let last = scalars.scalar(before: spans[side].upperBound, floor: spans[side].lowerBound)?.value ?? 0
      return Self.denials.contains(first) || Self.sides.contains(last)
    }
    // `scroll up` is not translated where `scroll` is.
    let isPhrase = Side.allCases.contains { side in
      context.language(side).isEnglish && context.utf8(side)[spans[side].range].contains(0x20)
    }
    // Of 后不久 a `shortly` is no translation.
    let isDated = Side.allCases.contains { spans[$0].count > 6 && isOrder(spans[$0], context.utf8($0)) }
    if isInParts || isPhrase || isDated { return false }
    return Side.allCases.contains { side in
      context.coverage?.learntWords(of: bead, side).contains {
        // A part of a word, such as 转让 in 转让人, is not what the word says.
        $0.span.overlaps(spans[side]) && $0.support >= 0.45
          && (context.language(side).isEnglish || $0.span.count * 3 > spans[side].count * 2)
      } ?? false
    }
  }

  private static let possessive: UInt32 = 0x7684
  private static let orders = "前 后 後 之前 之后 之後 以前 以后 以後 后不久 後不久 不久后 不久後 不久之后 不久之後".fields(
    dividedBy: " "
  ).map { Array($0) }
  private static let denials = ScalarSet("不未没沒无無非勿毋")
  private static let sides = ScalarSet("侧側部面边邊岸端方段翼区區门門")

  private func draft(_ spans: Bilingual<Span>) -> GapDraft {
    GapDraft(.meaning, .warning, .opposed, spans: spans.map { [$0] }, probability: 0.8)
  }
}
