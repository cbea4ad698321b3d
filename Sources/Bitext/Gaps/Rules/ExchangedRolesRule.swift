/// Two things of which each stands in the place of the other, between English and Chinese: `A is older than B` against B比A更老,
/// `A thanked B` against B感谢A.
///
/// Told in one clause only, where the lexicon finds both things and what stands between them, and where nothing
/// turns the sentence round: a passive, a converse (`less`, 多), a word of Chinese that puts the object first.
struct ExchangedRolesRule: GapRule {
  func gaps(in context: GapContext) -> [GapDraft] {
    guard let english = context.englishSide, let coverage = context.coverage else { return [] }
    let chinese = english.opposite
    return context.sentences.beads.compactMap { bead in
      guard !bead.isNull, bead.source.count == 1, bead.target.count == 1,
        bead.probability >= context.thresholds.valueProbability,
        let source = context.spans(ofSentences: bead[english], english).first,
        let target = context.spans(ofSentences: bead[chinese], chinese).first,
        source.count <= Self.greatestLength, target.count <= Self.greatestLength
      else { return nil }
      let text = Self.words(source, context.utf8(english))
      let links = coverage.links(of: bead, from: english).map {
        Pair(english: $0.spans[english], chinese: $0.spans[chinese])
      }
      .filter { pair in
        text.contains {
          $0.span == pair.english && !Self.prepositions.contains($0.text) && !Self.times.contains($0.text)
        }
      }
      let isOneClause =
        !Self.hasDivider(source, context.utf8(english)) && !Self.hasDivider(target, context.utf8(chinese))
      let pair =
        Self.comparison(text, links, source, context.utf8(english), target, context.utf8(chinese))
        ?? Self.way(text, links, source, context.utf8(english), target, context.utf8(chinese))
        ?? (isOneClause
          ? Self.action(text, links, target, context.utf8(chinese))
            ?? Self.passive(text, links, target, context.utf8(chinese)) : nil)
      guard let pair else { return nil }
      var spans = Bilingual<[Span]>(source: [], target: [])
      spans[english] = pair.map(\.english)
      spans[chinese] = pair.map(\.chinese).sorted()
      return GapDraft(.meaning, .warning, .exchanged, spans: spans, probability: 0.7)
    }
  }

  private static let greatestLength = 110

  struct Pair {
    let english: Span
    let chinese: Span
  }

  private struct Word {
    let text: [UInt8]
    let span: Span
  }

  /// `from X to Y`, where Chinese has 从Y and then, behind 到 or a verb with 入, 到, 至, X.
  private static func way(
    _ words: [Word], _ links: [Pair], _ source: Span, _ english: [UInt8], _ target: Span, _ utf8: [UInt8]
  ) -> [Pair]? {
    guard let from = words.firstIndex(where: { $0.text.elementsEqual("from".utf8) }),
      let to = words[from...].dropFirst().prefix(7).firstIndex(where: { goals.contains($0.text) }),
      words.count(where: { $0.text.elementsEqual("from".utf8) }) == 1,
      let start = chineseOrigins.found(in: utf8, target).first?.span,
      let end = chineseGoals.found(in: utf8, Span(start.upperBound, target.upperBound)).first?.span
    else { return nil }
    let clauses = Bilingual(
      source: Clauses.stretch(around: words[from].span, in: source, english),
      target: Clauses.stretch(around: start, in: target, utf8))
    guard clauses.source.contains(words[to].span), clauses.target.contains(end) else { return nil }
    let links = links.filter { clauses.source.contains($0.english) && clauses.target.contains($0.chinese) }
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

  private static let goals = set("to into onto")
  private static let chineseOrigins = table("从 從 自 由")
  private static let chineseGoals = table("到 至 入 往 向 为 為 回 上")

  /// `more X than Y`, `X prevails over Y`, where the words behind the pivot stand before 比 and those before it behind,
  /// all in one clause.
  private static func comparison(
    _ words: [Word], _ links: [Pair], _ source: Span, _ english: [UInt8], _ target: Span, _ utf8: [UInt8]
  ) -> [Pair]? {
    guard let place = words.indices.first(where: { isPivot($0, words) }),
      let other = chinesePivots.found(in: utf8, target).first?.span,
      !comparesWithNumber(words, place, other, target, utf8)
    else { return nil }
    let pivot = words[place].span
    let clauses = Bilingual(
      source: Clauses.stretch(around: pivot, in: source, english),
      target: Clauses.stretch(around: other, in: target, utf8))
    let links = links.filter {
      clauses.source.contains($0.english) && clauses.target.contains($0.chinese)
    }
    // 小 in 小麦 compares nothing.
    let lessens = chineseLesser.found(in: utf8, target).contains { found in
      found.span.lowerBound >= other.upperBound
        && !links.contains { $0.chinese.overlaps(found.span) && $0.chinese.count > found.span.count }
    }
    let isLess = lessens || chinesePivotsOfLess.contains { utf8[other.range].elementsEqual($0) }
    guard words.contains(where: { lesser.contains($0.text) }) == isLess,
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
  private static func isPivot(_ index: Int, _ words: [Word]) -> Bool {
    pivots.contains(words[index].text)
      || index > 0 && words[index].text.elementsEqual("over".utf8)
        && precedence.contains(words[index - 1].text)
  }

  /// `X was hit by Y`, where Chinese has X, the verb and Y in this order, and nothing that turns the verb round.
  private static func passive(
    _ words: [Word], _ links: [Pair], _ target: Span, _ utf8: [UInt8]
  ) -> [Pair]? {
    guard let by = words.firstIndex(where: { $0.text.elementsEqual("by".utf8) }), by >= 3,
      beings.contains(words[by - 2].text), by + 1 < words.count, !amounts.contains(words[by + 1].text),
      words[by + 1].span.lowerBound <= words[by].span.upperBound + 1,
      chinesePassives.found(in: utf8, target).isEmpty,
      let verb = links.first(where: { $0.english == words[by - 1].span }),
      let patient = links.last(where: { $0.english.upperBound <= words[by - 2].span.lowerBound }),
      let agent = links.first(where: { $0.english.lowerBound >= words[by].span.upperBound }),
      patient.chinese.upperBound <= verb.chinese.lowerBound,
      verb.chinese.upperBound <= agent.chinese.lowerBound
    else { return nil }
    return [patient, agent]
  }

  /// Whether a number stands behind the pivot of either side, as in `fewer than 20 rooms` and 少于20间, which compares
  /// no two things.
  private static func comparesWithNumber(
    _ words: [Word], _ pivot: Int, _ other: Span, _ target: Span, _ utf8: [UInt8]
  ) -> Bool {
    // Words have no digits, so a number in digits leaves room between two of them.
    if pivot + 1 < words.count, words[pivot + 1].span.lowerBound > words[pivot].span.upperBound + 1 {
      return true
    }
    guard let next = utf8.scalar(at: other.upperBound, limit: target.upperBound)?.value else { return true }
    return LabelCursor.isDigit(next) || numerals.contains(next)
  }

  /// `X thanked Y`, where Chinese has Y, the verb and X in this order.
  private static func action(
    _ words: [Word], _ links: [Pair], _ target: Span, _ utf8: [UInt8]
  ) -> [Pair]? {
    guard !words.contains(where: { turning.contains($0.text) }),
      chineseTurning.found(in: utf8, target).isEmpty
    else { return nil }
    for (index, subject) in links.enumerated().prefix(2) {
      // The verb is a word that the lexicon knows, or the only one between that is no auxiliary and no article.
      for distance in 1...2 where index + distance < links.count {
        let object = links[index + distance]
        let between = words.filter {
          $0.span.lowerBound >= subject.english.upperBound && $0.span.upperBound <= object.english.lowerBound
        }
        let verbs = between.filter { !articles.contains($0.text) && !auxiliaries.contains($0.text) }
        // A participle, as in the title `Regulations Governing Branches`, does nothing.
        guard verbs.count == 1, let verb = verbs.first, !prepositions.contains(verb.text),
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

  private static func words(_ span: Span, _ utf8: [UInt8]) -> [Word] {
    var words: [Word] = []
    var cursor = LabelCursor(utf8, span)
    while !cursor.isAtEnd {
      let start = cursor.offset
      let word = cursor.word()
      if word.isEmpty {
        cursor.offset += 1
      } else {
        words.append(Word(text: word, span: Span(start, cursor.offset)))
      }
    }
    return words
  }

  private static func hasDivider(_ span: Span, _ utf8: [UInt8]) -> Bool {
    var offset = span.lowerBound
    while let scalar = utf8.scalar(at: offset, limit: span.upperBound) {
      if dividers.contains(scalar.value) { return true }
      offset += scalar.length
    }
    return false
  }

  private static func set(_ words: String) -> Set<[UInt8]> {
    Set(words.fields(dividedBy: " ").map { Array($0) })
  }

  private static func table(_ words: String) -> NameTable {
    var table = NameTable(isHan: true)
    for word in words.fields(dividedBy: " ") { table.add(String(decoding: word, as: UTF8.self), "-") }
    return table
  }

  private static let numerals = Set("一二两兩三四五六七八九十百千万萬亿億半".unicodeScalars.map(\.value))
  private static let dividers = Set(",;:()，；：（）、".unicodeScalars.map(\.value))
  private static let pivots = set(
    "than outlived outnumbered outnumber outnumbers exceeded exceeds exceed surpassed surpasses")
  private static let precedence = set(
    "prevail prevails prevailed precedence priority preference advantage dominance supremacy victory triumph triumphs triumphed"
  )
  /// What `by` stands before where it tells by how much.
  private static let amounts = set(
    "another about nearly almost over some more half up one two three four five six seven eight nine ten twelve twenty thirty forty fifty hundred thousand"
  )
  private static let beings = set("is are was were been being be")
  /// What makes a patient of the first noun, or of the object a topic.
  private static let chinesePassives = table("被 由 受 遭 为 為 让 讓 给 給 把 将 將 于 於 所 的 是 经 經 获 獲 得 靠 归 歸 叫")
  private static let lesser = set(
    "less fewer lower smaller cheaper lighter slower shorter younger poorer weaker worse earlier narrower thinner nearer softer easier"
  )
  private static let chinesePivots = table(
    "超过 超過 高于 高於 低于 低於 多于 多於 少于 少於 大于 大於 小于 小於 优于 優於 强于 強於 快于 快於 慢于 慢於 早于 早於 晚于 晚於 胜过 勝過 优先于 優先於 比")
  private static let chinesePivotsOfLess = ["低于", "低於", "少于", "少於", "小于", "小於", "慢于", "慢於"].map {
    Array($0.utf8)
  }
  private static let chineseLesser = table("少 低 小 便宜 轻 輕 慢 短 年轻 年輕 穷 窮 弱 差 早 窄 薄 近 软 軟 容易")
  /// What makes the first noun no agent: passives, and clauses inside.
  private static let turning = set(
    "by was were is are be been being that which who whom whose when while because if than there here from what how not never between among each other"
  )
  private static let chineseTurning = table(
    "被 由 受 遭 为 為 让 讓 令 使 把 将 將 从 從 于 於 所 的 与 與 和 同 跟 向 对 對 给 給 是 有 互 彼此 相")
  private static let prepositions = set(
    "aboard about above across after against along alongside amid among around as at before behind below beneath beside besides between beyond by concerning despite down during except for from in inside into like near of off on onto opposite out outside over past per regarding since than through throughout till to toward towards under underneath unlike until up upon versus via with within without and or not also only"
  )
  /// How often and how long, which Chinese says in another place: `once a year`, 每年…一次.
  private static let times = set(
    "second seconds minute minutes hour hours day days night nights morning mornings evening evenings week weeks month months quarter quarters season seasons year years decade decades century centuries time times once twice"
  )
  private static let articles = set("the a an its his her their our this that these those all some")
  private static let auxiliaries = set("has have had will would may must shall can could should also")
}
