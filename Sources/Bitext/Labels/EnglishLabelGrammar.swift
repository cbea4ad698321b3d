/// English labels: `First,` `Article 3` `Chapter II` `Part One`, the marks of every language, and what a machine
/// makes of Chinese labels: `Six,` `Four cases,`.
public struct EnglishLabelGrammar: LabelGrammar {
  public init() {}

  public func reading(in utf8: [UInt8], span: Span) -> LabelReading? {
    LabelSurroundings.reading(in: utf8, span, reading)
  }

  private func reading(at cursor: LabelCursor) -> LabelReading? {
    guard let first = cursor.peek else { return nil }
    if let question = MarkLabelGrammar.question(at: cursor) { return question }
    if LabelCursor.isLetter(first), let words = words(at: cursor) { return words }
    return MarkLabelGrammar.reading(at: cursor)
  }

  private func words(at start: LabelCursor) -> LabelReading? {
    var cursor = start
    let word = cursor.word()
    if let unit = EnglishLabelGrammar.units[word] { return division(unit, from: start, behind: cursor) }
    if word == Array("the".utf8) {
      // `The second, hotline mechanism`: what a machine makes of `第二，`.
      guard cursor.skipSpace(), let number = number(at: cursor), number.isOrdinal else { return nil }
      return listed(number, from: start, isBroken: true)
    }
    if EnglishLabelGrammar.lasts.contains(word) {
      guard cursor.eat(anyOf: ",", "，", ":") else { return nil }
      let label = Label(
        style: .ordinalWord, value: nil, span: MarkLabelGrammar.span(from: start, to: cursor))
      return LabelReading(label, .weak, isLast: true)
    }
    guard let number = number(at: start) else { return nil }
    return listed(number, from: start, isBroken: false)
  }

  private struct Number {
    let value: Int
    let isOrdinal: Bool
    let isAdverb: Bool
    let behind: LabelCursor
  }

  private func number(at start: LabelCursor) -> Number? {
    guard let read = EnglishNumeral.read(start.utf8, at: start.offset, limit: start.end), read.value <= 199,
      read.value > 0
    else { return nil }
    // `A hundred` and `An` begin sentences, not lists.
    var head = start
    if head.word().count < 3 { return nil }
    var behind = start
    behind.offset = read.end
    let isAdverb = read.isOrdinal && start.utf8[read.end - 1] == UInt8(ascii: "y")
    return Number(value: read.value, isOrdinal: read.isOrdinal, isAdverb: isAdverb, behind: behind)
  }

  /// `First,` `Firstly` `First of all,` `Six,` `Four cases,`
  private func listed(_ number: Number, from start: LabelCursor, isBroken: Bool) -> LabelReading? {
    var cursor = number.behind
    let style: Label.Style = number.isOrdinal ? .ordinalWord : .cardinalWord
    if number.isOrdinal, number.value == 1 { _ = cursor.eat(" of all") }
    var isSeparated = cursor.eat(anyOf: ",", "，", ":", "：", ".", "、")
    if !isSeparated {
      var dash = cursor
      dash.skipSpace()
      if dash.eat(anyOf: "–", "—", "-"), dash.peek.map(LabelCursor.isSpace) ?? true {
        cursor = dash
        isSeparated = true
      }
    }
    if isSeparated || (number.isAdverb && (cursor.peek.map(LabelCursor.isSpace) ?? true)) {
      return MarkLabelGrammar.made(
        style, number.value, from: start, to: cursor, .weak, isBroken: isBroken || !number.isOrdinal)
    }
    guard !isBroken, cursor.skipSpace(), let next = cursor.peek, LabelCursor.isLetter(next) else {
      return nil
    }
    // The noun of `Four cases,` belongs to the label: it was torn out of the text behind it.
    if !LabelCursor.isCapital(next) {
      _ = cursor.word()
      _ = cursor.eat(anyOf: ",", "，", ":", ".")
    }
    return MarkLabelGrammar.made(
      style, number.value, from: start, to: cursor, .doubtful, isBroken: true)
  }

  /// `Article 3` `Article 5-1` `Chapter II` `Part One` `Annex A`, and not the `Article 3` of a sentence about it.
  private func division(_ unit: Label.Unit, from start: LabelCursor, behind: LabelCursor) -> LabelReading? {
    var cursor = behind
    guard cursor.skipSpace() else { return nil }
    var subvalues: [Int] = []
    var value: Int?
    // `Part C` may be the third part as well as the hundredth.
    var other: Int?
    var digits = cursor
    if let number = digits.digits() {
      value = number
      cursor = digits
      while subvalues.count < 5 {
        var next = cursor
        guard next.eat(anyOf: "-", "–", "."), let number = next.digits() else { break }
        subvalues.append(number)
        cursor = next
      }
    } else if let roman = RomanNumeral.read(cursor.utf8, at: cursor.offset, limit: cursor.end),
      cursor.peek.map(LabelCursor.isCapital) ?? true || roman.value < 5
    {
      value = roman.value
      if roman.end == cursor.offset + 1, let letter = cursor.peek, LabelCursor.isCapital(letter) {
        other = Int(letter) - 0x40
        // Parts are seldom fifty, and a fifth is not rare.
        if roman.value >= 50 { swap(&value, &other) }
      }
      cursor.offset = roman.end
    } else if let number = number(at: cursor) {
      value = number.value
      cursor = number.behind
    } else if let letter = cursor.peek, LabelCursor.isCapital(letter) {
      var next = cursor
      guard next.word().count == 1 else { return nil }
      value = Int(letter) - 0x40
      cursor = next
    }
    guard let value else { return nil }
    if unit == .article, subvalues.isEmpty {
      // `Article 4 (2)` is its second paragraph.
      var next = cursor
      next.skipSpace()
      if next.eat("("), let number = next.digits(), next.eat(")") {
        subvalues.append(number)
        cursor = next
      }
    }
    let isComma = cursor.eat(anyOf: ",", "，", "、")
    let isPoint = !isComma && cursor.eat(anyOf: ".", ":", "：", ")", "．", "—", "–")
    guard isComma || isPoint || (cursor.peek.map(LabelCursor.isSpace) ?? true) else { return nil }
    cursor.skipSpace()
    // `Chapter IV, Article 2` is the article.
    if unit != .article, let inner = words(at: cursor), inner.label.unit == .article,
      let number = inner.label.value
    {
      cursor.offset = inner.label.span.upperBound
      return MarkLabelGrammar.made(
        .article, number, subvalues: inner.label.subvalues, unit: .article, from: start, to: cursor,
        inner.strength)
    }
    if let next = cursor.peek {
      // `Section 4 shall apply` speaks of a section, `Section 4 Application` is one.
      let isSentence = (0x61...0x7A).contains(next) || next == 0x2C
      if isSentence && !isPoint { return nil }
    }
    let style: Label.Style = unit == .article ? .article : .division
    func reading(_ value: Int) -> LabelReading? {
      MarkLabelGrammar.made(
        style, value, subvalues: subvalues, unit: unit, from: start, to: cursor, isComma ? .weak : .likely)
    }
    guard let other, let first = reading(value), let second = reading(other) else { return reading(value) }
    return LabelReading(first.label, first.strength, alternative: second.label)
  }

  private static let units: WordTable<Label.Unit> = {
    let table: [(String, Label.Unit)] = [
      ("article", .article), ("art", .article), ("chapter", .chapter), ("section", .section),
      ("unit", .section), ("part", .part),
      ("book", .book), ("volume", .volume), ("title", .title), ("annex", .annex), ("appendix", .annex),
      ("schedule", .annex), ("paragraph", .paragraph), ("subparagraph", .subparagraph), ("item", .item),
      ("clause", .item), ("point", .item), ("step", .step), ("outcome", .outcome), ("result", .outcome),
    ]
    return table.reduce(into: WordTable()) { $0.set($1.0, $1.1) }
  }()

  private static let lasts: [[UInt8]] = ["finally", "lastly", "last"].map { Array($0.utf8) }
}
