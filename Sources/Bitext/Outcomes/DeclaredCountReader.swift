/// How many outcomes a text says that it has: `达成七成果`, `以下三项共识`, `49 outcomes`, `the following five points`.
///
/// It is looked for in the title and shortly before the list, not in the list: `4 areas of cooperation` in an
/// item counts something else.
struct DeclaredCountReader {
  private(set) var counts: [DeclaredCount] = []

  private let segmentation: Segmentation
  private let side: Side

  /// How many paragraphs before the first item are looked at beside the title.
  private static let reach = 3

  init(_ segmentation: Segmentation, side: Side, items: [OutcomeItem]) {
    self.segmentation = segmentation
    self.side = side
    guard let first = items.first?.paragraph, first > 0 else { return }
    var looked: Set<Int> = []
    for paragraph in [0] + Array(max(0, first - DeclaredCountReader.reach)..<first)
    where looked.insert(paragraph).inserted {
      for (value, span) in declared(segmentation.paragraphs[paragraph].span) {
        counts.append(
          DeclaredCount(side: side, span: span, value: value, counted: counted(items, value: value)))
      }
    }
  }

  /// The number of items that a declaration can mean: the outermost, or those of the second level if they are
  /// numbered on through the sections.
  private func counted(_ items: [OutcomeItem], value: Int) -> Int {
    let top = items.filter { $0.level == 0 && !$0.isInline }
    // Behind the list that is declared another one may begin: from 1 again, or in another style with a number
    // that does not go on.
    var outer = min(1, top.count)
    while outer < top.count {
      let (before, label) = (top[outer - 1].label, top[outer].label)
      let isSameStyle = LabelFamily(before, isCapital: true) == LabelFamily(label, isCapital: true)
      if label.value == 1 || (!isSameStyle && !LabelLists.follows(before, label)) { break }
      if label.value == nil, leadsIn(top[outer - 1].paragraph + 1..<top[outer].paragraph) { break }
      outer += 1
    }
    let inner = items.filter { $0.level == 1 && !$0.isInline }
    // A number said twice or left out is a fault of the list; only a second 1 begins another.
    let runsOn = inner.allSatisfy { $0.label.value != nil } && inner.count { $0.label.value == 1 } == 1
    return runsOn && inner.count > outer && (inner.count == value || value > outer) ? inner.count : outer
  }

  /// Whether one of some paragraphs ends with a colon, and so begins another list.
  private func leadsIn(_ paragraphs: Range<Int>) -> Bool {
    let utf8 = segmentation.document.page.utf8
    return paragraphs.contains { paragraph in
      let span = segmentation.paragraphs[paragraph].span
      let last = utf8.scalar(before: span.upperBound, floor: span.lowerBound)?.value
      return last == 0x3A || last == 0xFF1A
    }
  }

  private func declared(_ span: Span) -> [(value: Int, span: Span)] {
    let language = segmentation.document.language
    if language.isChinese { return chinese(span) }
    if language.isEnglish { return english(span) }
    return []
  }

  // MARK: Chinese

  private func chinese(_ span: Span) -> [(value: Int, span: Span)] {
    let utf8 = segmentation.document.page.utf8
    var found: [(Int, Span)] = []
    var cursor = LabelCursor(utf8, span)
    var before: UInt32 = 0
    while let scalar = cursor.scalar(at: cursor.offset) {
      let start = cursor.offset
      if before != 0x7B2C,
        let numeral = HanNumeral.read(utf8, at: start, limit: span.upperBound)
          ?? DigitNumeral.readInteger(utf8, at: start, limit: span.upperBound)
      {
        cursor.offset = numeral.end
        let end = cursor.offset
        if (2...999).contains(numeral.value), eatCounted(&cursor, afterAltogether: before == 0x5171) {
          found.append((numeral.value, Span(start, cursor.offset)))
        } else {
          cursor.offset = end
        }
        before = 0
        continue
      }
      before = scalar.value
      cursor.offset += scalar.width
    }
    return found
  }

  /// `项成果`, and behind `共` also `项` alone.
  private func eatCounted(_ cursor: inout LabelCursor, afterAltogether: Bool) -> Bool {
    cursor.skipSpace()
    for word in DeclaredCountReader.measures where cursor.eat(word) {
      let behind = cursor.peek
      if afterAltogether, behind == nil || behind.map(DeclaredCountReader.closing.contains) ?? false {
        return true
      }
      break
    }
    for word in DeclaredCountReader.adjectives where cursor.eat(word) { break }
    for word in DeclaredCountReader.nouns where cursor.eat(word) { return true }
    return false
  }

  /// `）` `)` `，` `。` `,`
  private static let closing: Set<UInt32> = [0xFF09, 0x29, 0xFF0C, 0x3002, 0x2C]
  private static let measures: [StaticString] = ["项", "項", "点", "點", "条", "條", "个", "個", "大", "份", "方面"]
  private static let adjectives: [StaticString] = [
    "具体", "重要", "主要", "务实", "原则", "合作", "早期", "政策", "积极", "共同", "重点",
  ]
  private static let nouns: [StaticString] = [
    "成果", "共识", "共識", "意见", "意見", "建议", "措施", "倡议", "举措", "结果", "協議", "协议", "任务", "要点", "原则", "主张", "承诺",
    "方面",
  ]

  // MARK: English

  private func english(_ span: Span) -> [(value: Int, span: Span)] {
    let utf8 = segmentation.document.page.utf8
    var found: [(Int, Span)] = []
    var cursor = LabelCursor(utf8, span)
    var isInWord = false
    while let scalar = cursor.scalar(at: cursor.offset) {
      let isWord = LabelCursor.isLetter(scalar.value) || LabelCursor.isDigit(scalar.value)
      if isWord, !isInWord, let number = number(at: cursor.offset, limit: span.upperBound) {
        var rest = cursor
        rest.offset = number.end
        if (2...999).contains(number.value), eatEnglishNoun(&rest) {
          found.append((number.value, Span(cursor.offset, rest.offset)))
          cursor = rest
          continue
        }
      }
      isInWord = isWord
      cursor.offset += scalar.width
    }
    return found
  }

  private func number(at offset: Int, limit: Int) -> (value: Int, end: Int)? {
    let utf8 = segmentation.document.page.utf8
    if let digits = DigitNumeral.readInteger(utf8, at: offset, limit: limit) { return digits }
    if LabelCursor.isCapital(UInt32(utf8[offset])),
      let roman = RomanNumeral.read(utf8, at: offset, limit: limit),
      roman.end - offset > 1 || roman.value == 5
        || roman.value == 10
    {
      return roman
    }
    guard let word = EnglishNumeral.read(utf8, at: offset, limit: limit), !word.isOrdinal else { return nil }
    return (word.value, word.end)
  }

  /// Up to two words and one that names what a list may hold: `seven results`, `five-point consensus`,
  /// `12 major practical outcomes`.
  private func eatEnglishNoun(_ cursor: inout LabelCursor) -> Bool {
    for _ in 0..<3 {
      guard cursor.skipSpace() || cursor.eat(anyOf: "-") else { return false }
      let word = cursor.word()
      if word.isEmpty { return false }
      if DeclaredCountReader.englishNouns.contains(word) { return true }
      if !DeclaredCountReader.englishAdjectives.contains(word) { return false }
    }
    return false
  }

  private static let englishNouns = WordSet(
    """
    outcomes results achievements points point agreements understandings consensuses
    consensus measures commitments deliverables proposals tasks principles initiatives
    recommendations conclusions decisions fruits
    """)
  private static let englishAdjectives = WordSet(
    """
    following major main important key concrete specific practical common new joint early
    harvest positive tangible further additional policy cooperation priority significant core
    basic broad
    """)
}
