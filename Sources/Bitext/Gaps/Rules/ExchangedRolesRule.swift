/// Two things of which each stands in the place of the other, between English and Chinese: `A is older than B` against B比A更老,
/// `A thanked B` against B感谢A.
///
/// Told in sentences of one clause only, where the lexicon finds both things and what stands between them, and where nothing
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
        source.count <= Self.greatestLength, target.count <= Self.greatestLength,
        !Self.hasDivider(source, context.utf8(english)), !Self.hasDivider(target, context.utf8(chinese))
      else { return nil }
      let text = Self.words(source, context.utf8(english))
      let links = coverage.links(of: bead, from: english).map {
        Pair(english: $0.spans[english], chinese: $0.spans[chinese])
      }
      let pair =
        Self.comparison(text, links, target, context.utf8(chinese))
        ?? Self.action(text, links, target, context.utf8(chinese))
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

  /// `more X than Y`, where the words behind `than` stand before 比 and those before it behind.
  private static func comparison(
    _ words: [Word], _ links: [Pair], _ target: Span, _ utf8: [UInt8]
  ) -> [Pair]? {
    guard let pivot = words.first(where: { pivots.contains($0.text) })?.span,
      let other = chinesePivots.found(in: utf8, target).first?.span,
      words.contains(where: { lesser.contains($0.text) }) == !chineseLesser.found(in: utf8, target).isEmpty
    else { return nil }
    let before = links.filter { $0.english.upperBound <= pivot.lowerBound }
    let after = links.filter { $0.english.lowerBound >= pivot.upperBound }
    guard let first = before.first, let last = after.first,
      first.chinese.lowerBound >= other.upperBound, last.chinese.upperBound <= other.lowerBound,
      after.allSatisfy({ $0.chinese.upperBound <= other.lowerBound })
    else { return nil }
    return [first, last]
  }

  /// `X thanked Y`, where Chinese has Y, the verb and X in this order.
  private static func action(
    _ words: [Word], _ links: [Pair], _ target: Span, _ utf8: [UInt8]
  ) -> [Pair]? {
    guard !words.contains(where: { turning.contains($0.text) }),
      chineseTurning.found(in: utf8, target).isEmpty
    else { return nil }
    for (index, subject) in links.enumerated().prefix(2) {
      guard index + 2 < links.count else { break }
      let (verb, object) = (links[index + 1], links[index + 2])
      let between = words.filter {
        $0.span.lowerBound >= verb.english.upperBound && $0.span.upperBound <= object.english.lowerBound
      }
      // Nothing but an auxiliary before the verb, nothing but an article before the object.
      let joint = words.filter {
        $0.span.lowerBound >= subject.english.upperBound && $0.span.upperBound <= verb.english.lowerBound
      }
      guard between.allSatisfy({ articles.contains($0.text) }),
        joint.allSatisfy({ auxiliaries.contains($0.text) }),
        !between.isEmpty || object.english.lowerBound <= verb.english.upperBound + 2,
        object.chinese.upperBound <= verb.chinese.lowerBound,
        verb.chinese.upperBound <= subject.chinese.lowerBound
      else { continue }
      return [subject, object]
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
    Set(words.split(separator: " ").map { Array($0.utf8) })
  }

  private static func table(_ words: String) -> NameTable {
    var table = NameTable(isHan: true)
    for word in words.split(separator: " ") { table.add(String(word), "-") }
    return table
  }

  private static let dividers = Set(",;:()，；：（）、".unicodeScalars.map(\.value))
  private static let pivots = set(
    "than outlived outnumbered outnumber outnumbers exceeded exceeds exceed surpassed surpasses")
  private static let lesser = set(
    "less fewer lower smaller cheaper lighter slower shorter younger poorer weaker worse earlier narrower thinner nearer softer easier"
  )
  private static let chinesePivots = table(
    "超过 超過 高于 高於 低于 低於 多于 多於 少于 少於 大于 大於 小于 小於 优于 優於 强于 強於 快于 快於 慢于 慢於 早于 早於 晚于 晚於 胜过 勝過 比")
  private static let chineseLesser = table("少 低 小 便宜 轻 輕 慢 短 年轻 年輕 穷 窮 弱 差 早 窄 薄 近 软 軟 容易")
  /// What makes the first noun no agent: passives, and clauses inside.
  private static let turning = set(
    "by was were is are be been being that which who whom whose when while because if than there here from what how not never between among each other"
  )
  private static let chineseTurning = table(
    "被 由 受 遭 为 為 让 讓 令 使 把 将 將 从 從 于 於 所 的 与 與 和 同 跟 向 对 對 给 給 是 有 互 彼此 相")
  private static let articles = set("the a an its his her their our this that these those all some")
  private static let auxiliaries = set("has have had will would may must shall can could should also")
}
