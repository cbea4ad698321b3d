/// Finds the words of a ``SignTable`` in English sentences.
struct EnglishSigns {
  private var reader: EnglishTokens
  /// For each form of the reader what it is.
  private var kinds: [Kinds] = []

  /// Words of grammar that signs are judged by.
  private struct Kinds: OptionSet {
    let rawValue: UInt8
    static let denial = Kinds(rawValue: 1)
    static let subject = Kinds(rawValue: 2)
    static let limit = Kinds(rawValue: 4)
    static let order = Kinds(rawValue: 8)
    static let unit = Kinds(rawValue: 16)
    static let modal = Kinds(rawValue: 32)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(of word: [UInt8]) {
      self = []
      if EnglishSigns.denials.contains(word) { insert(.denial) }
      if EnglishSigns.subjects.contains(word) { insert(.subject) }
      if EnglishSigns.limits.contains(word) { insert(.limit) }
      if EnglishSigns.order.contains(word) { insert(.order) }
      if EnglishSigns.units.contains(word) { insert(.unit) }
      if EnglishSigns.modals.contains(word) { insert(.modal) }
    }
  }

  init(_ table: SignTable) { reader = EnglishTokens(table) }

  /// The signs of a sentence in its order; of several phrases of an axis that begin at a word the longest.
  ///
  /// - Complexity: O(*n* · *p*) in the words of the sentence and the phrases that begin with one word.
  mutating func signs(in span: Span, _ utf8: [UInt8]) -> [Sign] {
    let tokens = reader.tokens(in: span, utf8)
    while kinds.count < reader.forms.count { kinds.append(Kinds(of: Array(reader.forms[kinds.count]))) }
    var signs: [Sign] = []
    var index = 0
    while index < tokens.count {
      let found = phrases(at: index, tokens)
      guard let longest = found.first?.rest.count else {
        index += 1
        continue
      }
      let last = index + longest
      var axes: [Int] = []
      for phrase in found where !axes.contains(phrase.entry.sense.axis) || phrase.rest.count == longest {
        axes.append(phrase.entry.sense.axis)
        let last = index + phrase.rest.count
        let isNarrow =
          phrase.entry.isNarrow && !isName(index...last, tokens) && !tokens[index].isQuoted
          && !followsDuration(index, tokens)
          && (!reader.table.isNumeric[phrase.entry.sense.axis] || isBesideNumber(index...last, tokens))
        signs.append(
          Sign(
            sense: phrase.entry.sense,
            span: Span(tokens[index].span.lowerBound, tokens[last].span.upperBound),
            clause: tokens[index].clause, isNarrow: isNarrow, isTurned: isTurned(index, tokens)))
      }
      index = last + 1
    }
    return signs
  }

  private func phrases(at index: Int, _ tokens: [EnglishTokens.Token]) -> [SignPhrases.Phrase] {
    var found: [SignPhrases.Phrase] = []
    for number in reader.bases[tokens[index].form] {
      for phrase in reader.phrases.phrases(beginningWith: number) where fits(phrase, index + 1, tokens) {
        found.append(phrase)
      }
    }
    return found.count < 2 ? found : found.sorted { $0.rest.count > $1.rest.count }
  }

  private func fits(_ phrase: SignPhrases.Phrase, _ start: Int, _ tokens: [EnglishTokens.Token]) -> Bool {
    guard start + phrase.rest.count <= tokens.count else { return false }
    for (place, rest) in phrase.rest.enumerated() {
      let token = tokens[start + place]
      guard token.clause == tokens[start - 1].clause,
        reader.bases[token.form].contains(reader.phrases.restWords[rest])
      else { return false }
    }
    return true
  }

  /// Whether a phrase is a part of a longer name: a capital inside a sentence beside another one.
  private func isName(_ range: ClosedRange<Int>, _ tokens: [EnglishTokens.Token]) -> Bool {
    let (first, next) = (range.lowerBound, range.upperBound + 1)
    if next < tokens.count, tokens[next - 1].isCapital, tokens[next].isCapital { return true }
    return first > 1 && tokens[first].isCapital && tokens[first - 1].isCapital
  }

  /// Whether a number stands right behind a word, or not far behind a phrase (`at least the first five`).
  private func isBesideNumber(_ range: ClosedRange<Int>, _ tokens: [EnglishTokens.Token]) -> Bool {
    let reach = range.count == 1 ? 1 : 3
    return tokens[(range.upperBound + 1)...].prefix(reach).contains(where: \.isNumber)
      || tokens[..<range.lowerBound].last?.isNumber == true
  }

  /// Whether a word of time stands behind how long it took: `three years before it was flooded` is 三年后.
  private func followsDuration(_ index: Int, _ tokens: [EnglishTokens.Token]) -> Bool {
    index > 0 && kinds[tokens[index].form].contains(.order) && kinds[tokens[index - 1].form].contains(.unit)
  }

  /// Whether a denial stands among the three words before, in the same clause; of `not … before` it may be farther away.
  private func isTurned(_ index: Int, _ tokens: [EnglishTokens.Token]) -> Bool {
    // `No person … may`, `In no event shall`: what begins a sentence denies all of it.
    let isDeniedWhole = tokens.prefix(2).contains {
      $0.clause == tokens[index].clause && kinds[$0.form].contains(.subject)
    }
    if isDeniedWhole, index > 1 { return true }
    // `can` of `cannot`
    if index + 1 < tokens.count, tokens[index + 1].clause == tokens[index].clause,
      kinds[tokens[index].form].contains(.modal), kinds[tokens[index + 1].form].contains(.denial)
    {
      return true
    }
    let reach = kinds[tokens[index].form].contains(.limit) ? 12 : 3
    return (max(0, index - reach)..<index).contains {
      tokens[$0].clause == tokens[index].clause && kinds[tokens[$0].form].contains(.denial)
    }
  }

  /// Words that say after what something is so, or up to how much, if it is denied: `not begin … before both agree`, `have not
  /// been away for more than a year`.
  private static let limits = WordSet("before until till more less longer fewer later greater")

  private static let modals = WordSet("can could")

  private static let order = WordSet("before after")
  private static let units = WordSet(
    "second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries"
  )
  private static let subjects = WordSet(
    "no none nobody nothing neither never")

  private static let denials = WordSet(
    "not no never none without nor neither non hardly nothing nobody fail avoid prevent stop cease")
}
