/// Finds the words of a ``SignTable`` in Chinese sentences.
///
/// A word counts as such where no longer word of the lexicon begins: 应 in 应用 is none. Inside of such a longer word
/// it may still excuse, if it has two characters or more.
struct ChineseSigns {
  let table: SignTable
  let lexicon: Lexicon?

  /// A character that is no white space.
  private struct Character {
    let scalar: UInt32
    let span: Span
    let clause: Int
  }

  /// The signs of a sentence in its order.
  ///
  /// - Complexity: O(*n* · *w*) in the characters and the words of the table or lexicon that begin with one.
  func signs(in span: Span, _ utf8: [UInt8]) -> [Sign] {
    let text = characters(span, utf8)
    var signs: [Sign] = []
    var index = 0
    while index < text.count {
      guard UnspacedLetter.contains(text[index].scalar) else {
        index += 1
        continue
      }
      let end = endOfWord(index, text, utf8, span.upperBound)
      let words = words(at: index, text)
      if let longest = words.first?.range.count,
        index + longest >= end || isBroken(end, from: index + longest, text, utf8, span.upperBound)
      {
        for word in words where word.range.count == longest {
          if let entry = word.entry, counts(entry, index..<index + longest, text), !isAtRequest(index, text) {
            signs.append(sign(entry, index..<index + longest, text, isWord: true))
          }
        }
        index += longest
      } else {
        for start in index..<end {
          for word in self.words(at: start, text)
          where word.range.count > 1 && start + word.range.count <= end {
            if let entry = word.entry {
              signs.append(sign(entry, start..<start + word.range.count, text, isWord: false))
            }
          }
        }
        index = end
      }
    }
    return signs
  }

  private func characters(_ span: Span, _ utf8: [UInt8]) -> [Character] {
    var text: [Character] = []
    var clause = 0
    var offset = span.lowerBound
    while let scalar = utf8.scalar(at: offset, limit: span.upperBound) {
      let end = offset + scalar.length
      if !Self.han.contains(scalar.value), Self.dividers.contains(scalar.value) { clause += 1 }
      if !LabelCursor.isSpace(scalar.value) {
        text.append(
          Character(scalar: SimplifiedHan.form(of: scalar.value), span: Span(offset, end), clause: clause))
      }
      offset = end
    }
    return text
  }

  /// Where the longest word of the lexicon ends that begins at a character, as an index.
  private func endOfWord(_ index: Int, _ text: [Character], _ utf8: [UInt8], _ limit: Int) -> Int {
    guard let lexicon,
      let end = utf8.withUnsafeBufferPointer({
        lexicon.longestHead(in: $0, at: text[index].span.lowerBound, end: limit)
      })
    else { return index + 1 }
    var next = index + 1
    while next < text.count, text[next].span.lowerBound < end { next += 1 }
    return next
  }

  /// Whether a longer word would begin inside a word that ends at `end` and go on behind it: 亲自 in 可亲自.
  private func isBroken(_ end: Int, from start: Int, _ text: [Character], _ utf8: [UInt8], _ limit: Int)
    -> Bool
  {
    (start..<end).contains { endOfWord($0, text, utf8, limit) > end }
  }

  private func words(at index: Int, _ text: [Character]) -> [SignTable.Word] {
    var words: [SignTable.Word] = []
    for word in table.hanWords(beginningWith: text[index].scalar)
    where index + word.range.count <= text.count {
      var place = 0
      while place < word.range.count,
        table.scalars[word.range.lowerBound + place] == text[index + place].scalar
      {
        place += 1
      }
      if place == word.range.count { words.append(word) }
    }
    return words
  }

  private func sign(
    _ entry: SignTable.Entry, _ range: Range<Int>, _ text: [Character], isWord: Bool
  ) -> Sign {
    let isNarrow =
      isWord && entry.isNarrow && !endsClause(range, text) && !beginsClause(range, text)
      && (!table.isNumeric[entry.sense.axis] || isBesideNumber(range, text))
    return Sign(
      sense: entry.sense,
      span: Span(text[range.lowerBound].span.lowerBound, text[range.upperBound - 1].span.upperBound),
      clause: text[range.lowerBound].clause, isNarrow: isNarrow, isTurned: isTurned(range, text))
  }

  /// A single character bounds an amount only beside its number.
  private func counts(_ entry: SignTable.Entry, _ range: Range<Int>, _ text: [Character]) -> Bool {
    range.count > 1 || !table.isNumeric[entry.sense.axis] || isBesideNumber(range, text)
  }

  /// Whether 应 begins a clause that says at whose request: 应一名成员的请求.
  private func isAtRequest(_ index: Int, _ text: [Character]) -> Bool {
    guard text[index].scalar == Self.at else { return false }
    // 应要求, 应请求.
    if index + 2 < text.count,
      Self.requests.contains(text[index + 1].scalar) || Self.requests.contains(text[index + 2].scalar),
      text[index + 2].scalar == Self.ask
    {
      return true
    }
    guard
      index == 0 || text[index - 1].clause != text[index].clause
        || Self.dividers.contains(text[index - 1].scalar)
    else { return false }
    return text[(index + 1)...].prefix { $0.clause == text[index].clause }.contains {
      Self.requests.contains($0.scalar)
    }
  }

  private func isBesideNumber(_ range: Range<Int>, _ text: [Character]) -> Bool {
    let near = max(0, range.lowerBound - 4)..<min(text.count, range.upperBound + 4)
    return near.contains { index in
      !range.contains(index)
        && (LabelCursor.isDigit(text[index].scalar) || Self.numerals.contains(text[index].scalar))
    }
  }

  /// Whether a denial stands among the seven characters before, or 不, 没, 未 not far behind, in the same clause: 永远也分不清.
  private func isTurned(_ range: Range<Int>, _ text: [Character]) -> Bool {
    let clause = text[range.lowerBound].clause
    let isDenied = (max(0, range.lowerBound - 7)..<range.lowerBound).contains {
      text[$0].clause == clause && Self.denials.contains(text[$0].scalar)
    }
    return isDenied || isDeniedTwice(range, text)
      || isDeniedBehind(range, text)
  }

  /// Whether 不, 没, 未 stands not far behind, and neither begins a word in which it denies nothing (不久) nor stands in a phrase
  /// of its own (同意在没有…).
  private func isDeniedBehind(_ range: Range<Int>, _ text: [Character]) -> Bool {
    let clause = text[range.lowerBound].clause
    for index in range.upperBound..<min(range.upperBound + 4, text.count) {
      let scalar = text[index].scalar
      if text[index].clause != clause || Self.coverbs.contains(scalar) { return false }
      if Self.particles.contains(scalar) {
        return index + 1 == text.count || !Self.emptyBehind.contains(text[index + 1].scalar)
      }
    }
    return false
  }

  /// Whether a word that begins with 不 denies what another denial has set as a condition: 非经许可，不得.
  private func isDeniedTwice(_ range: Range<Int>, _ text: [Character]) -> Bool {
    guard text[range.lowerBound].scalar == Self.not else { return false }
    return text[..<range.lowerBound].contains { Self.conditions.contains($0.scalar) }
  }

  /// Whether a word that dates a clause ends it: X后，Y says `X before Y`.
  private func endsClause(_ range: Range<Int>, _ text: [Character]) -> Bool {
    range.upperBound < text.count && Self.ends.contains(text[range.upperBound - 1].scalar)
      && Self.dividers.contains(text[range.upperBound].scalar)
      && !Self.stops.contains(text[range.upperBound].scalar)
  }

  /// Whether a word that dates a clause begins it and dates it by the clause before: X，后Y says `X before Y` too.
  private func beginsClause(_ range: Range<Int>, _ text: [Character]) -> Bool {
    let first = range.lowerBound
    return first > 0 && Self.ends.contains(text[range.upperBound - 1].scalar)
      && Self.pauses.contains(text[first - 1].scalar)
  }

  private static let at: UInt32 = 0x5E94
  private static let not: UInt32 = 0x4E0D
  private static let conditions = ScalarSet("非未除没")
  private static let ask: UInt32 = 0x6C42
  /// 请 in 请求, 邀 in 邀请, 求 in 要求.
  private static let requests = ScalarSet("请邀求")
  private static let denials = ScalarSet("不未没无非勿莫别禁免拒消停避防止否")
  private static let particles = ScalarSet("不没未")
  /// 不久, 不断, 不仅, 不但, 不论, 不管, 未来.
  private static let emptyBehind = ScalarSet("久断仅但论管来")
  private static let coverbs = ScalarSet("在对于就将把给向从由")
  private static let ends = ScalarSet("前后")
  private static let pauses = ScalarSet("，,；;")
  private static let stops = ScalarSet("。！？!?）)")
  private static let numerals = ScalarSet("一二两三四五六七八九十百千万亿半几数廿")
  /// Most characters of a text, among which no divider is.
  private static let han: ClosedRange<UInt32> = 0x3400...0x9FFF
  private static let dividers = ScalarSet("，,；;：:。！？!?（）()、—")
}
