/// A question of one side for which the other has a statement, between English and Chinese.
///
/// A side asks if a sentence of it ends with a question mark. The other side answers to that with a mark of its own, or with
/// any word that asks or supposes, also inside a statement (`whether`, 是否); a request that is put as a question (`Would you
/// please`, `Why not`) is none. A question that expects no answer says what a statement says: one with an adverb for that (难道, 何必),
/// and one that asks with a pronoun where the other side denies (`What's the use?`, 没用). An exclamation in its place is a note.
struct QuestionRule: GapRule {
  func gaps(in context: GapContext) -> [GapDraft] {
    guard let english = context.englishSide else { return [] }
    return context.sentences.beads.compactMap { bead in
      guard !bead.isNull, bead.probability >= context.thresholds.valueProbability,
        bead[english].count == 1,
        context.letters(ofSentences: bead[english], english) <= Self.greatestLength
      else { return nil }
      let spans = context.spans(ofSentences: bead)
      for side in Side.allCases {
        let other = side.opposite
        guard let question = spans[side].first(where: { Self.endsAsking($0, context.utf8(side)) }),
          !spans[other].contains(where: { Self.hasMark($0, context.utf8(other)) }),
          !spans[other].contains(where: { asks($0, context.utf8(other), isEnglish: other == english) }),
          side != english
            || Self.isInverted(question, context.utf8(side)) && !isRequest(question, context.utf8(side))
        else { continue }
        if expectsNoAnswer(question, side, spans[other], isEnglish: side == english, context) { continue }
        let isExclaimed = spans[other].contains {
          Self.ends($0, context.utf8(other), with: Self.isExclamation)
        }
        return GapDraft(
          .meaning, isExclaimed ? .note : .warning, .asked, side: side, spans: spans,
          probability: isExclaimed ? 0.5 : 0.8)
      }
      return nil
    }
  }

  /// Whether a question asserts something, which a statement of the other side may say as well.
  private func expectsNoAnswer(
    _ question: Span, _ side: Side, _ others: [Span], isEnglish: Bool, _ context: GapContext
  ) -> Bool {
    let utf8 = context.utf8(side)
    if !isEnglish, !Self.rhetorical.found(in: utf8, question).isEmpty { return true }
    guard !(isEnglish ? Self.englishPronouns : Self.chinesePronouns).found(in: utf8, question).isEmpty else {
      return false
    }
    let isStated = others.contains { Self.denies($0, context.utf8(side.opposite), !isEnglish) }
    if !Self.denies(question, utf8, isEnglish) { return isStated }
    // Who asks who does not says that all do: 谁没有犯过错？
    let (persons, universals) =
      isEnglish
      ? (Self.englishPersons, Self.chineseUniversals) : (Self.chinesePersons, Self.englishUniversals)
    let other = context.utf8(side.opposite)
    return !persons.found(in: utf8, question).isEmpty
      && others.contains {
        !universals.found(in: other, $0).isEmpty
          && (isEnglish ? ChineseDenials.plain($0, other) : EnglishDenials($0, other).plain).isEmpty
      }
  }

  /// Whether a sentence of Chinese may be a question that denies: 谁需要它？
  static func mayDenyByAsking(_ span: Span, _ utf8: [UInt8]) -> Bool {
    endsAsking(span, utf8)
      && !(rhetorical.found(in: utf8, span).isEmpty && chinesePronouns.found(in: utf8, span).isEmpty)
  }

  private static func denies(_ span: Span, _ utf8: [UInt8], _ isEnglish: Bool) -> Bool {
    isEnglish
      ? EnglishDenials(span, utf8).mayDeny : ChineseDenials.mayDeny(span, utf8, inSoManyWords: true)
  }

  /// How many letters of English a sentence has at most.
  private static let greatestLength = 160

  /// Whether an English sentence begins as a question does: with an auxiliary verb or a word that asks.
  private static func isInverted(_ span: Span, _ utf8: [UInt8]) -> Bool {
    var cursor = LabelCursor(utf8, span)
    while !cursor.isAtEnd {
      let word = cursor.word()
      if !word.isEmpty { return openers.contains(word) }
      cursor.offset += 1
    }
    return false
  }

  private static let openers = WordSet(
    "is are am was were do does did has have had can could will would shall should may might must who whom whose what which when where why how"
  )

  /// `?` `？`
  private static func isMark(_ scalar: UInt32) -> Bool { scalar == 0x3F || scalar == 0xFF1F }

  /// `!` `！`
  private static func isExclamation(_ scalar: UInt32) -> Bool { scalar == 0x21 || scalar == 0xFF01 }

  /// Whether a sentence ends with a question mark.
  static func endsAsking(_ span: Span, _ utf8: [UInt8]) -> Bool { ends(span, utf8, with: isMark) }

  /// Whether a sentence ends with a mark; quotation marks and brackets may stand behind.
  private static func ends(_ span: Span, _ utf8: [UInt8], with isMark: (UInt32) -> Bool) -> Bool {
    var end = span.upperBound
    while let scalar = utf8.scalar(before: end, floor: span.lowerBound) {
      if isMark(scalar.value) { return true }
      guard LabelCursor.isSpace(scalar.value) || closers.contains(scalar.value) else { return false }
      end -= scalar.length
    }
    return false
  }

  private static func hasMark(_ span: Span, _ utf8: [UInt8]) -> Bool {
    var offset = span.lowerBound
    while let scalar = utf8.scalar(at: offset, limit: span.upperBound) {
      if isMark(scalar.value) { return true }
      offset += scalar.length
    }
    return false
  }

  private func asks(_ span: Span, _ utf8: [UInt8], isEnglish: Bool) -> Bool {
    !(isEnglish ? Self.english : Self.chinese).found(in: utf8, span).isEmpty
  }

  private func isRequest(_ span: Span, _ utf8: [UInt8]) -> Bool {
    !Self.requests.found(in: utf8, span).isEmpty
  }

  private static let closers = ScalarSet("\"'”’）)」』》】")

  private static func table(_ words: String, isHan: Bool) -> NameTable {
    var table = NameTable(isHan: isHan)
    for word in words.fields(dividedBy: " ", "\n") {
      let word = String(decoding: word.map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }, as: UTF8.self)
      table.add(word, "-")
      if !isHan { table.add(word.prefix(1).uppercased() + word.dropFirst(), "-") }
    }
    return table
  }

  /// The words that ask, and verbs of asking and supposing.
  private static let english = table(
    """
    who whom whose what which when where why how whether if ask asks asked asking wonder wonders wondered question questions \
    doubt unclear unknown unsure guess imagine hope suppose presumably would could should shall let please
    """, isHan: false)
  private static let requests = table(
    """
    please would_you could_you will_you can_you can_I can_we could_I could_we may_I may_we might_I shall_I shall_we \
    why_not how_about what_about right
    """, isHan: false)
  private static let englishPronouns = table("who whom whose what which when where why how", isHan: false)
  /// The pronouns that ask which ones, not how or when.
  private static let englishPersons = table("who what which", isHan: false)
  private static let chinesePersons = table("谁 誰 哪个 哪個 哪位 哪一个 哪一個 哪家 什么 什麼 何人", isHan: true)
  private static let englishUniversals = table(
    "each every everyone everybody everything all both any anyone anybody always whoever no_one nobody",
    isHan: false)
  private static let chineseUniversals = table("都 每 皆 均 人人 个个 個個 凡 全 任何 一切 所有 总 總 家家", isHan: true)
  private static let chinesePronouns = table(
    "谁 誰 什么 什麼 甚么 甚麼 哪 那里 那裏 何 怎 几时 幾時", isHan: true)
  /// Adverbs of a question that asserts the opposite.
  private static let rhetorical = table(
    "难道 難道 岂 豈 焉 何必 何苦 何须 何須 何尝 何嘗 何曾 怎能 哪能 哪会 哪會", isHan: true)
  private static let chinese = table(
    """
    吗 嗎 呢 吧 么 麼 谁 誰 何 哪 几 幾 多少 多久 多大 多长 多長 怎 怎么 怎麼 什么 什麼 甚么 甚麼 为何 為何 如何 是否 能否 可否 会否 會否 \
    有否 有没有 有沒有 是不是 能不能 会不会 會不會 要不要 可不可以 难道 難道 岂 豈 焉 孰 难不成 莫非 何不 干嘛 疑问 疑問 询问 詢問 请问 請問 问 問 嘛 啥
    """, isHan: true)
}
