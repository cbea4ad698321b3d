/// Chinese labels: `一、` `（一）` `第一，` `首先` `一是` `第三条` `第二章` `甲、` `附件一`, and the marks of every
/// language.
public struct ChineseLabelGrammar: LabelGrammar {
  public init() {}

  public func reading(in utf8: [UInt8], span: Span) -> LabelReading? {
    LabelSurroundings.reading(in: utf8, span, reading)
  }

  private func reading(at cursor: LabelCursor) -> LabelReading? {
    guard let first = cursor.peek else { return nil }
    if let question = MarkLabelGrammar.question(at: cursor) { return question }
    // Most text begins with a character that no label begins with.
    if (0x4E00...0x9FFF).contains(first) {
      return ChineseLabelGrammar.initials.contains(first)
        ? ordinal(at: cursor) ?? named(at: cursor) : numeral(at: cursor)
    }
    if first < 0x80, first != 0x28 { return MarkLabelGrammar.reading(at: cursor) }
    return parenthesis(at: cursor) ?? numeral(at: cursor) ?? MarkLabelGrammar.reading(at: cursor)
  }

  // MARK: 第

  private func ordinal(at start: LabelCursor) -> LabelReading? {
    var cursor = start
    guard cursor.eat("第") || cursor.eat("其") else { return nil }
    let isOther = !start.utf8[start.offset...].starts(with: "第".utf8)
    cursor.skipSpace()
    guard let value = number(&cursor) else { return nil }
    var subvalues: [Int] = []
    while subvalues.count < 5 {
      var next = cursor
      next.skipSpace()
      guard next.eat(anyOf: "-", "－", "–", "—", ".") else { break }
      next.skipSpace()
      guard let number = number(&next) else { break }
      subvalues.append(number)
      cursor = next
    }
    cursor.skipSpace()
    if !isOther, let unit = ChineseLabelGrammar.unit(&cursor) {
      if let inner = inner(of: unit, value, from: start, behind: cursor) { return inner }
      if cursor.eat("之") {
        guard let number = number(&cursor) else { return nil }
        subvalues.append(number)
      }
      return division(unit, value, subvalues, from: start, behind: cursor)
    }
    guard subvalues.isEmpty else { return nil }
    _ = cursor.eat("点") || cursor.eat("方面")
    let isComma = cursor.eat(anyOf: "，", ",", "：", ":")
    if !isComma {
      // `第二、三项` is a list of numbers, `第二、加强合作` is a label.
      let isPause = cursor.eat(anyOf: "、")
      if isPause, HanNumeral.read(cursor.utf8, at: cursor.offset, limit: cursor.end) != nil { return nil }
      guard isPause || cursor.eat("是") || (cursor.peek.map(LabelCursor.isSpace) ?? false) else { return nil }
    }
    return MarkLabelGrammar.made(
      .hanOrdinal, value, from: start, to: cursor, isComma && !isOther ? .likely : .weak)
  }

  /// `第四章第二条` is the article 2, `第四条第二款` and `第四条（二）` are 4.2.
  private func inner(
    of unit: Label.Unit, _ value: Int, from start: LabelCursor, behind: LabelCursor
  ) -> LabelReading? {
    var cursor = behind
    cursor.skipSpace()
    if unit == .article, let paragraph = parenthesis(at: cursor) ?? MarkLabelGrammar.reading(at: cursor),
      [.hanParenthesis, .digitParenthesis].contains(paragraph.label.style), let number = paragraph.label.value
    {
      cursor.offset = paragraph.label.span.upperBound
      return MarkLabelGrammar.made(
        .article, value, subvalues: [number], unit: .article, from: start, to: cursor, .likely)
    }
    guard cursor.starts(with: "第"), let reading = ordinal(at: cursor), let innerUnit = reading.label.unit,
      let number = reading.label.value
    else { return nil }
    cursor.offset = reading.label.span.upperBound
    if unit == .article {
      return MarkLabelGrammar.made(
        .article, value, subvalues: [number], unit: .article, from: start, to: cursor, reading.strength)
    }
    return MarkLabelGrammar.made(
      reading.label.style, number, subvalues: reading.label.subvalues, unit: innerUnit, from: start,
      to: cursor,
      reading.strength)
  }

  /// A division heads its text; `第三条规定的` and `第一款之` speak of one.
  private func division(
    _ unit: Label.Unit, _ value: Int, _ subvalues: [Int], from start: LabelCursor, behind: LabelCursor
  ) -> LabelReading? {
    var cursor = behind
    let isMarked = cursor.eat(anyOf: "：", ":", "，", "、", "．", ".")
    let isSpaced = cursor.peek.map { LabelCursor.isSpace($0) || [0x3010, 0xFF08, 0x28, 0x300A].contains($0) }
    let isSeparate = isMarked || isSpaced ?? true
    if !isSeparate {
      if [.paragraph, .subparagraph, .item].contains(unit) { return nil }
      for word in ChineseLabelGrammar.references where behind.starts(with: word) { return nil }
    }
    let style: Label.Style = unit == .article ? .article : .division
    return MarkLabelGrammar.made(
      style, value, subvalues: subvalues, unit: unit, from: start, to: cursor,
      isSeparate ? .likely : .weak)
  }

  // MARK: Numerals

  private func parenthesis(at start: LabelCursor) -> LabelReading? {
    var cursor = start
    guard cursor.eat(anyOf: "(", "（") else { return nil }
    cursor.skipSpace()
    if let stem = stem(&cursor) {
      cursor.skipSpace()
      guard cursor.eat(anyOf: ")", "）") else { return nil }
      return MarkLabelGrammar.made(.letterParenthesis, stem, from: start, to: cursor, .likely)
    }
    guard let numeral = HanNumeral.read(cursor.utf8, at: cursor.offset, limit: cursor.end) else { return nil }
    // Digits in parentheses are for the marks of every language.
    if LabelCursor.isDigit(cursor.peek ?? 0) { return nil }
    cursor.offset = numeral.end
    cursor.skipSpace()
    guard cursor.eat(anyOf: ")", "）") else { return nil }
    return MarkLabelGrammar.made(
      .hanParenthesis, numeral.value, from: start, to: cursor, numeral.value < 200 ? .certain : .weak)
  }

  private func numeral(at start: LabelCursor) -> LabelReading? {
    guard !LabelCursor.isDigit(start.peek ?? 0),
      let numeral = HanNumeral.read(start.utf8, at: start.offset, limit: start.end), numeral.value < 1000
    else { return nil }
    var cursor = start
    cursor.offset = numeral.end
    let value = numeral.value
    cursor.skipSpace(before: "、", "．", ".", "）", ")")
    if cursor.eat(anyOf: "、") {
      // `三、四个` and `一、二审` are two numbers; only a list makes them a label.
      let next = HanNumeral.read(cursor.utf8, at: cursor.offset, limit: cursor.end)
      let isPair = next.map { $0.value > value } ?? false
      return MarkLabelGrammar.made(
        .hanComma, value, from: start, to: cursor, isPair || value > 199 ? .weak : .likely)
    }
    if cursor.eat(anyOf: "．", ".") {
      return MarkLabelGrammar.made(.hanComma, value, from: start, to: cursor, .likely)
    }
    if cursor.eat(anyOf: "）", ")") {
      return MarkLabelGrammar.made(.hanParenthesis, value, from: start, to: cursor, .likely)
    }
    if cursor.eat(anyOf: "，", ",", "：", ":") {
      return MarkLabelGrammar.made(.hanComma, value, from: start, to: cursor, .weak)
    }
    if cursor.eat("是") {
      return MarkLabelGrammar.made(.hanSequence, value, from: start, to: cursor, .weak)
    }
    if cursor.peek.map(LabelCursor.isSpace) ?? false {
      return MarkLabelGrammar.made(.hanComma, value, from: start, to: cursor, .weak)
    }
    return nil
  }

  // MARK: Words

  private func named(at start: LabelCursor) -> LabelReading? {
    var cursor = start
    if let stem = stem(&cursor) {
      guard cursor.eat(anyOf: "、", "．", ".") else { return nil }
      return MarkLabelGrammar.made(.letter, stem, from: start, to: cursor, .weak)
    }
    for (word, value) in ChineseLabelGrammar.sequence where cursor.starts(with: word) {
      cursor.offset += word.utf8CodeUnitCount
      _ = cursor.eat(anyOf: "，", ",", "：", ":", "、")
      let span = MarkLabelGrammar.span(from: start, to: cursor)
      return LabelReading(Label(style: .hanSequence, value: value, span: span), .weak, isLast: value == nil)
    }
    for (word, unit) in ChineseLabelGrammar.named where cursor.starts(with: word) {
      cursor.offset += word.utf8CodeUnitCount
      cursor.skipSpace()
      guard let value = number(&cursor) ?? stem(&cursor) ?? capital(&cursor) else { return nil }
      guard cursor.eat(anyOf: "：", ":", "．", ".", "、") || (cursor.peek.map(LabelCursor.isSpace) ?? true)
      else { return nil }
      return MarkLabelGrammar.made(.division, value, unit: unit, from: start, to: cursor, .likely)
    }
    return nil
  }

  private func number(_ cursor: inout LabelCursor) -> Int? {
    if let value = cursor.digits() { return value }
    guard let numeral = HanNumeral.read(cursor.utf8, at: cursor.offset, limit: cursor.end),
      numeral.value < 100_000
    else { return nil }
    cursor.offset = numeral.end
    return numeral.value
  }

  /// What 甲 to 癸 count, as `A` to `J` do.
  private func stem(_ cursor: inout LabelCursor) -> Int? {
    guard let index = ChineseLabelGrammar.stems.firstIndex(where: { cursor.eat($0) }) else { return nil }
    return index + 1
  }

  /// One capital letter by itself: 附录 A.
  private func capital(_ cursor: inout LabelCursor) -> Int? {
    var next = cursor
    guard let letter = next.peek, LabelCursor.isCapital(letter), next.word().count == 1 else { return nil }
    cursor = next
    return Int(letter) - 0x40
  }

  private static func unit(_ cursor: inout LabelCursor) -> Label.Unit? {
    for (word, unit) in units where cursor.eat(word) { return unit }
    return nil
  }

  private static let units: [(StaticString, Label.Unit)] = [
    ("条", .article), ("條", .article), ("章", .chapter), ("节", .section), ("節", .section), ("部分", .part),
    ("编", .part), ("編", .part), ("篇", .part), ("卷", .volume), ("册", .volume), ("款", .paragraph),
    ("单元", .section), ("單元", .section), ("项", .subparagraph), ("項", .subparagraph), ("目", .item),
    ("步", .step),
  ]
  private static let named: [(StaticString, Label.Unit)] = [
    ("附件", .annex), ("附录", .annex), ("附錄", .annex), ("附表", .annex), ("步骤", .step), ("步驟", .step),
    ("成果", .outcome),
  ]
  private static let references: [StaticString] = [
    "规定", "規定", "所", "之", "第", "及", "和", "与", "與", "或", "的", "中", "至", "以", "但", "各", "、", "内", "款",
  ]
  private static let sequence: [(StaticString, Int?)] = [
    ("首先", 1), ("其次", 2), ("再次", 3), ("再者", 3), ("最后", nil), ("最後", nil),
  ]
  /// The characters, numerals apart, with which labels begin.
  private static let initials: [UInt32] =
    (["第", "其"] + named.map(\.0) + sequence.map(\.0) + stems).compactMap {
      $0.description.unicodeScalars.first?.value
    }
  private static let stems: [StaticString] = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"]
}

extension LabelCursor {
  func starts(with text: StaticString) -> Bool {
    var cursor = self
    return cursor.eat(text)
  }
}
