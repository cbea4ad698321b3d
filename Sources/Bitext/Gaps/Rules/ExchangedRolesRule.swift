/// Two things of which each stands in the place of the other, between English and Chinese: `A is older than B` against B比A更老,
/// `A thanked B` against B感谢A.
///
/// Told in one clause only, where the lexicon finds both things and what stands between them, and where nothing
/// turns the sentence round: a passive, a converse (`less`, 多), a word of Chinese that puts the object first.
struct ExchangedRolesRule: GapRule {
  func gaps(in context: GapContext) -> [GapDraft] {
    guard let english = context.englishSide, context.coverage != nil else { return [] }
    return context.sentences.beads.compactMap { bead in
      guard !bead.isNull, bead.probability >= context.thresholds.valueProbability,
        let reading = RoleReading(bead, english, context, Self.greatestLength)
      else { return nil }
      if let comparison = Comparison(reading), comparison.isKnown {
        switch comparison.difference {
        case .exchanged(let pair): return draft(pair, english)
        case .turned(let pair):
          var spans = Bilingual(source: [pair.english], target: [pair.english])
          spans[english.opposite] = [pair.chinese]
          return GapDraft(.meaning, .warning, .opposed, spans: spans, probability: 0.8)
        case nil: return nil
        }
      }
      let pair =
        comparison(reading) ?? way(reading) ?? reading.exchangedDeed ?? reading.exchangedAct ?? reading
        .exchangedPassive
        ?? reading.exchangedTransfer ?? action(reading)
      return pair.map { draft($0, english) }
    }
  }

  private func draft(_ pair: [RoleReading.Pair], _ english: Side) -> GapDraft {
    var spans = Bilingual<[Span]>(source: [], target: [])
    spans[english] = pair.map(\.english).sorted()
    spans[english.opposite] = pair.map(\.chinese).sorted()
    return GapDraft(.meaning, .warning, .exchanged, spans: spans, probability: 0.7)
  }

  private static let greatestLength = 110

  /// `from X to Y`, where Chinese has 从Y and then, behind 到 or a verb with 入, 到, 至, X.
  private func way(_ reading: RoleReading) -> [RoleReading.Pair]? {
    let (words, utf8, target) = (reading.words, reading.target, reading.chinese)
    guard let from = words.firstIndex(where: { $0.text.elementsEqual("from".utf8) }),
      let to = words[from...].dropFirst().prefix(7).firstIndex(where: { Self.goals.contains($0.text) }),
      words.count(where: { $0.text.elementsEqual("from".utf8) }) == 1,
      let start = Self.chineseOrigins.found(in: utf8, target).first?.span,
      let end = Self.chineseGoals.found(in: utf8, Span(start.upperBound, target.upperBound)).first?.span
    else { return nil }
    let own = reading.stretch(around: words[from].span, reading.english)
    let other = reading.stretch(around: start, reading.english.opposite)
    guard own.contains(words[to].span), other.contains(end) else { return nil }
    let links = reading.links.filter { own.contains($0.english) && other.contains($0.chinese) }
    let origin = links.last {
      $0.english.lowerBound >= words[from].span.upperBound
        && $0.english.upperBound <= words[to].span.lowerBound
    }
    guard let origin, let goal = links.first(where: { $0.english.lowerBound >= words[to].span.upperBound }),
      goal.chinese.lowerBound >= start.upperBound, goal.chinese.upperBound <= end.lowerBound,
      origin.chinese.lowerBound >= end.upperBound
    else { return nil }
    return [origin, goal]
  }

  private static let goals = WordSet("to into onto")
  private static let chineseOrigins = NameTable("从 從 自 由")
  private static let chineseGoals = NameTable("到 至 入 往 向 为 為 回 上")

  /// `more X than Y`, `X prevails over Y`, where the words behind the pivot stand before 比 and those before it behind,
  /// all in one clause.
  private func comparison(_ reading: RoleReading) -> [RoleReading.Pair]? {
    let (words, utf8, target) = (reading.words, reading.target, reading.chinese)
    guard let place = words.indices.first(where: { isPivot($0, words) }),
      let other = Self.chinesePivots.found(in: utf8, target).first?.span,
      !comparesWithNumber(words, place, other, target, utf8)
    else { return nil }
    let pivot = words[place].span
    let clause = reading.stretch(around: pivot, reading.english)
    let stretch = reading.stretch(around: other, reading.english.opposite)
    let links = reading.links.filter { clause.contains($0.english) && stretch.contains($0.chinese) }
    // 小 in 小麦 compares nothing.
    let lessens = Self.chineseLesser.found(in: utf8, target).contains { found in
      found.span.lowerBound >= other.upperBound
        && !links.contains { $0.chinese.overlaps(found.span) && $0.chinese.count > found.span.count }
    }
    let isLess = lessens || Self.chinesePivotsOfLess.contains { utf8[other.range].elementsEqual($0) }
    guard words.contains(where: { Self.lesser.contains($0.text) }) == isLess,
      // What grew, and when, may stand before both pivots.
      let first = links.first(where: {
        $0.english.upperBound <= pivot.lowerBound && $0.chinese.lowerBound >= other.upperBound
      }),
      let last = links.first(where: { $0.english.lowerBound >= pivot.upperBound }),
      last.chinese.upperBound <= other.lowerBound
    else { return nil }
    return [first, last]
  }

  /// `than`, a verb that compares, or `over` behind a word of precedence.
  private func isPivot(_ index: Int, _ words: [RoleReading.Word]) -> Bool {
    Self.pivots.contains(words[index].text)
      || index > 0 && words[index].text.elementsEqual("over".utf8)
        && Self.precedence.contains(words[index - 1].text)
  }

  /// Whether a number stands behind the pivot of either side, as in `fewer than 20 rooms` and 少于20间, which compares
  /// no two things.
  private func comparesWithNumber(
    _ words: [RoleReading.Word], _ pivot: Int, _ other: Span, _ target: Span, _ utf8: [UInt8]
  ) -> Bool {
    // Words have no digits, so a number in digits leaves room between two of them.
    if pivot + 1 < words.count, words[pivot + 1].span.lowerBound > words[pivot].span.upperBound + 1 {
      return true
    }
    guard let next = utf8.scalar(at: other.upperBound, limit: target.upperBound)?.value else { return true }
    return LabelCursor.isDigit(next) || Self.numerals.contains(next)
  }

  /// `X thanked Y`, where Chinese has Y, the verb and X in this order.
  private func action(_ reading: RoleReading) -> [RoleReading.Pair]? {
    let (words, links, target) = (reading.words, reading.links, reading.chinese)
    guard !Side.allCases.contains(where: { hasDivider(reading, $0) }),
      !words.contains(where: { Self.turning.contains($0.text) }),
      Self.chineseTurning.found(in: reading.target, target).isEmpty
    else { return nil }
    for (index, subject) in links.enumerated().prefix(2) {
      // The verb is a word that the lexicon knows, or the only one between that is no auxiliary and no article.
      for distance in 1...2 where index + distance < links.count {
        let object = links[index + distance]
        let between = words.filter {
          $0.span.lowerBound >= subject.english.upperBound && $0.span.upperBound <= object.english.lowerBound
        }
        let verbs = between.filter {
          !RoleReading.articles.contains($0.text) && !Self.auxiliaries.contains($0.text)
        }
        // A participle, as in the title `Regulations Governing Branches`, does nothing.
        guard verbs.count == 1, let verb = verbs.first, !RoleReading.prepositions.contains(verb.text),
          !verb.text.suffix(3).elementsEqual("ing".utf8),
          distance == 1 || links[index + 1].english == verb.span,
          object.chinese.upperBound <= subject.chinese.lowerBound,
          distance == 1
            || object.chinese.upperBound <= links[index + 1].chinese.lowerBound
              && links[index + 1].chinese.upperBound <= subject.chinese.lowerBound,
          // With no verb to go by, the subject has to stand where Chinese has its object: at the end.
          distance == 2
            || target.upperBound - subject.chinese.upperBound <= 3
              && subject.chinese.lowerBound - object.chinese.upperBound >= 6
        else { continue }
        return [subject, object]
      }
    }
    return nil
  }

  private func hasDivider(_ reading: RoleReading, _ side: Side) -> Bool {
    let (span, utf8) = (reading.sentence[side], side == reading.english ? reading.source : reading.target)
    var offset = span.lowerBound
    while let scalar = utf8.scalar(at: offset, limit: span.upperBound) {
      if Self.dividers.contains(scalar.value) { return true }
      offset += scalar.length
    }
    return false
  }

  private static let numerals = ScalarSet("一二两兩三四五六七八九十百千万萬亿億半")
  private static let dividers = ScalarSet(",;:()，；：（）、")
  private static let pivots = WordSet(
    "than outlived outnumbered outnumber outnumbers exceeded exceeds exceed surpassed surpasses")
  private static let precedence = WordSet(
    "prevail prevails prevailed precedence priority preference advantage dominance supremacy victory triumph triumphs triumphed"
  )
  private static let lesser = WordSet(
    "less fewer lower smaller cheaper lighter slower shorter younger poorer weaker worse earlier narrower thinner nearer softer easier"
  )
  private static let chinesePivots = NameTable(
    "超过 超過 高于 高於 低于 低於 多于 多於 少于 少於 大于 大於 小于 小於 优于 優於 强于 強於 快于 快於 慢于 慢於 早于 早於 晚于 晚於 胜过 勝過 优先于 優先於 比")
  private static let chinesePivotsOfLess = ["低于", "低於", "少于", "少於", "小于", "小於", "慢于", "慢於"].map {
    Array($0.utf8)
  }
  private static let chineseLesser = NameTable("少 低 小 便宜 轻 輕 慢 短 年轻 年輕 穷 窮 弱 差 早 窄 薄 近 软 軟 容易")
  /// What makes the first noun no agent: passives, and clauses inside.
  private static let turning = WordSet(
    "by was were is are be been being that which who whom whose when while because if than there here from what how not never between among each other"
  )
  private static let chineseTurning = NameTable(
    "被 由 受 遭 为 為 让 讓 令 使 把 将 將 从 從 于 於 所 的 与 與 和 同 跟 向 对 對 给 給 是 有 互 彼此 相")
  private static let auxiliaries = WordSet(
    "has have had will would may must shall can could should also")
}
