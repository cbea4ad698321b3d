/// Labels that need no language: `1.` `2.1.` `(1)` `IV.` `(iv)` `A.` `(a)` `①` `•`, in every width.
public struct MarkLabelGrammar: LabelGrammar {
  public init() {}

  public func reading(in utf8: [UInt8], span: Span) -> LabelReading? {
    LabelSurroundings.reading(in: utf8, span, MarkLabelGrammar.reading)
  }

  static func reading(at cursor: LabelCursor) -> LabelReading? {
    guard let first = cursor.peek else { return nil }
    if LabelCursor.isDigit(first) { return digits(at: cursor) }
    if first == 0x28 || first == 0xFF08 { return parenthesis(at: cursor) }
    if LabelCursor.isLetter(first) || (0x2160...0x217B).contains(first) { return letters(at: cursor) }
    return enclosed(at: cursor) ?? bullet(at: cursor)
  }

  // MARK: Digits

  private static func digits(at start: LabelCursor) -> LabelReading? {
    var cursor = start
    guard let value = cursor.digits() else { return nil }
    var subvalues: [Int] = []
    while subvalues.count < 5 {
      var next = cursor
      guard next.eat(anyOf: ".", "．"), let number = next.digits() else { break }
      subvalues.append(number)
      cursor = next
    }
    if !subvalues.isEmpty { return outline(value, subvalues, from: start, at: cursor) }
    cursor.skipSpace(before: "、", "．")
    if cursor.eat(anyOf: ".", "．") {
      let next = cursor.peek
      let isSure = value < 200 && next.map { !isSmall($0) } ?? true
      return made(.digit, value, from: start, to: cursor, isSure ? .likely : .weak)
    }
    if cursor.eat(anyOf: "、") {
      let isList = cursor.peek.map(LabelCursor.isDigit) ?? false
      return made(.digit, value, from: start, to: cursor, isList || value >= 200 ? .weak : .likely)
    }
    if cursor.eat(anyOf: ")", "）") {
      return made(.digitParenthesis, value, from: start, to: cursor, value < 200 ? .likely : .weak)
    }
    if cursor.eat(anyOf: ",", "，", ":", "：") {
      // `1, hotline` is what a machine makes of `一、hotline`; `1,234` and `6:12` are numbers and times.
      if cursor.peek.map(LabelCursor.isDigit) ?? false { return nil }
      return made(.digit, value, from: start, to: cursor, .weak, isBroken: true)
    }
    if cursor.eat("st") || cursor.eat("nd") || cursor.eat("rd") || cursor.eat("th"),
      cursor.eat(anyOf: ",", ":")
    {
      return made(.ordinalWord, value, from: start, to: cursor, .weak)
    }
    return nil
  }

  /// `2.1. Scope` is a label; `2.1 Scope` is one within a list; `1.5 million` and `6.14` are not.
  private static func outline(
    _ value: Int, _ subvalues: [Int], from start: LabelCursor, at behind: LabelCursor
  ) -> LabelReading? {
    var cursor = behind
    let hasPoint = cursor.eat(anyOf: ".", "．", "、")
    let next = cursor.peek
    // 1.3（2024-11-02） heads what a version changed.
    guard hasPoint || next == nil || next == 0xFF08 || next.map(LabelCursor.isSpace) ?? false else {
      return nil
    }
    cursor.skipSpace()
    let isSentence = cursor.peek.map(isSmall) ?? false && !isWordOfChinese(cursor)
    if isSentence && !hasPoint { return nil }
    return made(
      .digit, value, subvalues: subvalues, from: start, to: cursor,
      hasPoint && !isSentence ? .likely : .weak)
  }

  /// Whether a word in Latin letters stands before Han characters, such as the name of a command in a Chinese sentence.
  private static func isWordOfChinese(_ start: LabelCursor) -> Bool {
    var cursor = start
    _ = cursor.word()
    cursor.skipSpace()
    return cursor.peek.map(LabelCursor.isHan) ?? false
  }

  // MARK: Parentheses and letters

  private static func parenthesis(at start: LabelCursor) -> LabelReading? {
    var cursor = start
    guard cursor.eat(anyOf: "(", "（") else { return nil }
    cursor.skipSpace()
    let inside = cursor
    if let value = cursor.digits() {
      cursor.skipSpace()
      guard cursor.eat(anyOf: ")", "）") else { return nil }
      return made(.digitParenthesis, value, from: start, to: cursor, value < 200 ? .certain : .weak)
    }
    guard let mark = LetterMark(at: inside) else { return nil }
    cursor = mark.behind
    cursor.skipSpace()
    guard cursor.eat(anyOf: ")", "）") else { return nil }
    return made(
      mark, letter: .letterParenthesis, roman: .romanParenthesis, from: start, to: cursor,
      mark.isFirst ? .likely : .weak)
  }

  private static func letters(at start: LabelCursor) -> LabelReading? {
    guard let mark = LetterMark(at: start) else { return nil }
    var cursor = mark.behind
    if cursor.eat(anyOf: ")", "）") {
      return made(
        mark, letter: .letterParenthesis, roman: .romanParenthesis, from: start, to: cursor, .weak)
    }
    let isHan = cursor.eat(anyOf: "、", "．")
    guard isHan || cursor.eat(anyOf: ".") else { return nil }
    guard isHan || (cursor.peek.map { LabelCursor.isSpace($0) || LabelCursor.isHan($0) } ?? true) else {
      return nil
    }
    // One letter and a point may be the initial of a name, or the Q and A of a dialogue.
    let isSure = isHan || (mark.letter == nil && (mark.roman ?? 0) <= 100)
    return made(
      mark, letter: .letter, roman: .roman, from: start, to: cursor, isSure ? .likely : .weak)
  }

  private static func made(
    _ mark: LetterMark, letter: Label.Style, roman: Label.Style, from start: LabelCursor,
    to end: LabelCursor, _ strength: LabelReading.Strength
  ) -> LabelReading? {
    let span = span(from: start, to: end)
    let asLetter = mark.letter.map { Label(style: letter, value: $0, span: span) }
    let asRoman = mark.roman.map { Label(style: roman, value: $0, span: span) }
    // Lists with fifty items and more are rare, lists with a fifth item are not.
    let prefersRoman = asRoman?.value.map { [1, 5, 10].contains($0) } ?? false
    guard let first = prefersRoman ? asRoman : asLetter ?? asRoman else { return nil }
    let second = prefersRoman ? asLetter : asLetter == nil ? nil : asRoman
    return LabelReading(first, strength, alternative: second, isCapital: mark.isCapital)
  }

  // MARK: Signs

  private static func enclosed(at start: LabelCursor) -> LabelReading? {
    var cursor = start
    guard let sign = cursor.eat({ $0 >= 0x2460 && $0 <= 0x32BF }) else { return nil }
    let style: Label.Style
    let value: UInt32
    switch sign {
    case 0x2460...0x2473: (style, value) = (.circled, sign - 0x245F)
    case 0x2474...0x2487: (style, value) = (.digitParenthesis, sign - 0x2473)
    case 0x2488...0x249B: (style, value) = (.digit, sign - 0x2487)
    case 0x249C...0x24B5: (style, value) = (.letterParenthesis, sign - 0x249B)
    case 0x24EB...0x24F4: (style, value) = (.circled, sign - 0x24E0)
    case 0x24F5...0x24FE: (style, value) = (.circled, sign - 0x24F4)
    case 0x2776...0x277F: (style, value) = (.circled, sign - 0x2775)
    case 0x2780...0x2789: (style, value) = (.circled, sign - 0x277F)
    case 0x278A...0x2793: (style, value) = (.circled, sign - 0x2789)
    case 0x3220...0x3229: (style, value) = (.hanParenthesis, sign - 0x321F)
    case 0x3251...0x325F: (style, value) = (.circled, sign - 0x323C)
    case 0x3280...0x3289: (style, value) = (.circled, sign - 0x327F)
    case 0x32B1...0x32BF: (style, value) = (.circled, sign - 0x328D)
    default: return nil
    }
    _ = cursor.eat(anyOf: "、", ".", "．")
    return made(style, Int(value), from: start, to: cursor, .certain)
  }

  private static func bullet(at start: LabelCursor) -> LabelReading? {
    var cursor = start
    let needsSpace: Bool
    var isDash = false
    let isHollow = cursor.eat(anyOf: "○", "□", "◇", "◦", "◎", "‣")
    if isHollow || cursor.eat(anyOf: "•", "●", "■", "◆", "▪", "►", "▶", "★", "※") {
      needsSpace = false
    } else if cursor.eat(anyOf: "·", "-", "–", "*", "+") {
      needsSpace = true
    } else if cursor.eat(anyOf: "—", "―") {
      isDash = true
      // Chinese lists begin their items with a double dash and no space.
      needsSpace = !cursor.eat(anyOf: "—", "―")
    } else {
      return nil
    }
    if needsSpace, !(cursor.peek.map(LabelCursor.isSpace) ?? false) { return nil }
    cursor.skipSpace()
    if isRule(cursor) { return nil }
    let label = Label(style: .bullet, value: nil, span: Span(start.offset, cursor.offset))
    return LabelReading(label, .weak, isStroke: needsSpace || isHollow, isDash: isDash)
  }

  /// Whether nothing but more marks of the kind stands behind a bullet: `* * *` divides, and lists nothing.
  private static func isRule(_ start: LabelCursor) -> Bool {
    var cursor = start
    while cursor.eat(anyOf: "*", "-", "–", "—", "―", "•", "·", "●", "■", "◆", "★", "+") || cursor.skipSpace()
    {}
    return cursor.isAtEnd
  }

  // MARK: Questions

  /// `Q1.` and 问1： number the questions of a list of questions and answers.
  static func question(at start: LabelCursor) -> LabelReading? {
    guard let first = start.peek, first == 0x51 || first == 0x95EE || first == 0x554F else { return nil }
    var cursor = start
    guard
      cursor.eat("Q") || cursor.eat("问题") || cursor.eat("問題") || cursor.eat("问") || cursor.eat("問")
    else { return nil }
    cursor.skipSpace()
    guard let number = cursor.digits(), number < 1000,
      cursor.eat(anyOf: ".", ":", "：", "、", "．", ")", "）") || cursor.peek.map(LabelCursor.isSpace) ?? false
    else { return nil }
    return made(.division, number, unit: .item, from: start, to: cursor, .likely)
  }

  // MARK: Making

  /// A label from where it begins to behind its punctuation and the white space after that.
  static func made(
    _ style: Label.Style, _ value: Int, subvalues: [Int] = [], unit: Label.Unit? = nil,
    from start: LabelCursor, to end: LabelCursor, _ strength: LabelReading.Strength, isBroken: Bool = false
  ) -> LabelReading {
    let label = Label(
      style: style, value: value, subvalues: subvalues, unit: unit, span: span(from: start, to: end),
      isBroken: isBroken)
    return LabelReading(label, strength)
  }

  static func span(from start: LabelCursor, to end: LabelCursor) -> Span {
    var end = end
    end.skipSpace()
    return Span(start.offset, end.offset)
  }

  private static func isSmall(_ scalar: UInt32) -> Bool { (0x61...0x7A).contains(scalar) }
}

/// Letters that may number an item: one letter, the same letter twice, or a Roman numeral.
private struct LetterMark {
  let letter: Int?
  let roman: Int?
  let isCapital: Bool
  let behind: LabelCursor

  init?(at start: LabelCursor) {
    var cursor = start
    let word = cursor.word()
    isCapital = start.peek.map(LabelCursor.isCapital) ?? false
    var afterRoman = start
    let numeral = RomanNumeral.read(start.utf8, at: start.offset, limit: start.end)
    if let numeral { afterRoman.offset = numeral.end }
    // A Roman numeral beyond any list, such as the `MIX` of a word, is none.
    roman = numeral.flatMap { $0.value <= 500 ? $0.value : nil }
    if word.count == 1 || (word.count == 2 && word[0] == word[1] && roman == nil) {
      letter = Int(word[0]) - 0x60 + (word.count == 2 ? 26 : 0)
    } else {
      letter = nil
    }
    guard letter != nil || roman != nil else { return nil }
    behind = roman != nil ? afterRoman : cursor
  }

  /// Whether it is the first of its list, in the way it is most likely read.
  var isFirst: Bool { letter == 1 || roman == 1 }
}
