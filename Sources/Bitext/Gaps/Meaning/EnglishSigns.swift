/// Finds the words of a ``SignTable`` in English sentences.
struct EnglishSigns {
  private var reader: EnglishTokens

  init(_ table: SignTable) { reader = EnglishTokens(table) }

  /// The signs of a sentence in its order; of several phrases of an axis that begin at a word the longest.
  ///
  /// - Complexity: O(*n* · *p*) in the words of the sentence and the phrases that begin with one word.
  mutating func signs(in span: Span, _ utf8: [UInt8]) -> [Sign] {
    let tokens = reader.tokens(in: span, utf8)
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

  private func phrases(at index: Int, _ tokens: [EnglishTokens.Token]) -> [SignTable.Phrase] {
    var found: [SignTable.Phrase] = []
    for number in reader.bases[tokens[index].form] {
      for phrase in reader.table.phrases(beginningWith: number) where fits(phrase, index + 1, tokens) {
        found.append(phrase)
      }
    }
    return found.sorted { $0.rest.count > $1.rest.count }
  }

  private func fits(_ phrase: SignTable.Phrase, _ start: Int, _ tokens: [EnglishTokens.Token]) -> Bool {
    guard start + phrase.rest.count <= tokens.count else { return false }
    return zip(reader.table.restWords[phrase.rest], tokens[start...]).allSatisfy { number, token in
      token.clause == tokens[start - 1].clause && reader.bases[token.form].contains(number)
    }
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
    index > 0 && reader.isOne(of: Self.order, tokens[index])
      && reader.isOne(of: Self.units, tokens[index - 1])
  }

  /// Whether a denial stands among the three words before, in the same clause; of `not … before` it may be farther away.
  private func isTurned(_ index: Int, _ tokens: [EnglishTokens.Token]) -> Bool {
    // `No person … may`, `In no event shall`: what begins a sentence denies all of it.
    let isDeniedWhole = tokens.prefix(2).contains {
      $0.clause == tokens[index].clause && reader.isOne(of: Self.subjects, $0)
    }
    if isDeniedWhole, index > 1 { return true }
    let reach = reader.isOne(of: Self.limits, tokens[index]) ? 12 : 3
    return (max(0, index - reach)..<index).contains {
      tokens[$0].clause == tokens[index].clause && reader.isOne(of: Self.denials, tokens[$0])
    }
  }

  /// Words that say after what something is so, if it is denied: `not begin … before both agree`.
  private static let limits = Set(["before", "until", "till"].map { Array($0.utf8) })

  private static let order = Set(["before", "after"].map { Array($0.utf8) })
  private static let units = Set(
    "second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries"
      .split(separator: " ").map { Array($0.utf8) })
  private static let subjects = Set(
    "no none nobody nothing neither never".split(separator: " ").map { Array($0.utf8) })

  private static let denials = Set(
    "not no never none without nor neither non hardly nothing nobody fail avoid prevent stop cease".split(
      separator: " "
    )
    .map { Array($0.utf8) })
}
