/// A list of parallel items inside a sentence: `wood, glass and paper`, 木材、玻璃和纸张.
struct Enumeration: Hashable, Sendable {
  /// Where each item stands, in its order.
  let items: [Span]

  /// Where the whole list stands.
  var span: Span { Span(items.first?.lowerBound ?? 0, items.last?.upperBound ?? 0) }
}

/// Reads the enumerations of sentences.
enum EnumerationReader {
  /// The enumerations of an English sentence: three items and more, commas between them and `and` or `or` before the last.
  ///
  /// The first item may hold what stands before the list, the last what stands behind.
  ///
  /// - Complexity: O(*n*) in the bytes.
  static func english(_ span: Span, _ utf8: [UInt8]) -> [Enumeration] {
    var lists: [Enumeration] = []
    var items: [Span] = []
    var start = span.lowerBound
    var offset = span.lowerBound
    func isDigit(_ place: Int) -> Bool {
      place >= span.lowerBound && place < span.upperBound && LabelCursor.isDigit(UInt32(utf8[place]))
    }
    func close(_ end: Int) {
      // The last item holds the conjunction: `b and c`, or `and c` behind a comma.
      let last = Span(start, end)
      if !items.isEmpty, let parts = parted(last, utf8) {
        let all = items + parts
        if all.count >= 3 { lists.append(Enumeration(items: all)) }
      }
      items = []
    }
    while offset < span.upperBound {
      let byte = utf8[offset]
      if byte == 0x2C, !(isDigit(offset - 1) && isDigit(offset + 1)) {
        let whole = trimmed(Span(start, offset), utf8)
        let parts = parted(whole, utf8)
        if !items.isEmpty, let parts {
          // A conjunction before a comma ends the list.
          let all = items + parts
          if all.count >= 3 { lists.append(Enumeration(items: all)) }
          items = []
        } else {
          // `version 4 or later`
          let item = parts.flatMap { $0.count == 1 ? $0[0] : nil } ?? whole
          // `Over the past year, people and their stories`: what a clause begins with is no item.
          if !items.isEmpty || !opens(item, utf8) { items.append(item) }
        }
        start = offset + 1
      } else if byte == 0x3B || byte == 0x3A || byte == 0x28 || byte == 0x29 || byte == 0x3F
        || byte == 0x21 || byte == 0x2E && (offset + 1 == span.upperBound || utf8[offset + 1] <= 0x20)
      {
        close(offset)
        start = offset + 1
      }
      offset += 1
    }
    close(span.upperBound)
    return lists
  }

  /// The pairs of words of an English sentence that `and` or `or` joins: `bread and pies`.
  ///
  /// - Parameter words: the content words of the sentence, in order.
  /// - Complexity: O(*w*) in the words.
  static func pairs(_ words: [Span], _ utf8: [UInt8]) -> [Enumeration] {
    zip(words, words.dropFirst()).compactMap { left, right in
      guard left.upperBound < right.lowerBound else { return nil }
      let between = utf8[left.upperBound..<right.lowerBound].split(separator: 0x20)
      guard let first = between.first, between.count <= 2,
        first.elementsEqual("and".utf8) || first.elementsEqual("or".utf8)
      else { return nil }
      return Enumeration(items: [left, right])
    }
  }

  /// The items on both sides of each ` and ` or ` or ` of a stretch; nil if it has none.
  private static func parted(_ span: Span, _ utf8: [UInt8]) -> [Span]? {
    var offset = span.lowerBound
    while offset < span.upperBound {
      let before = offset == span.lowerBound || utf8[offset - 1] == 0x20
      if before {
        for word in ["and ", "or "] where utf8[offset..<span.upperBound].starts(with: word.utf8) {
          let first = trimmed(Span(span.lowerBound, offset), utf8)
          let second = trimmed(Span(offset + word.utf8.count, span.upperBound), utf8)
          if isClause(second, utf8) { return nil }
          if isOpenEnd(second, utf8) { return first.isEmpty ? nil : [first] }
          // `a telephone number or e-mail address` are two more, though they may be one behind `and`.
          let rest = parted(second, utf8) ?? [second]
          return first.isEmpty ? rest : [first] + rest
        }
      }
      offset += 1
    }
    return nil
  }

  /// Whether `and` or `or` stands in an item of English.
  static func holdsConjunction(_ span: Span, _ utf8: [UInt8]) -> Bool { parted(span, utf8) != nil }

  /// Whether a stretch begins with a preposition or a conjunction, or is an adverb alone (`Finally`).
  private static func opens(_ span: Span, _ utf8: [UInt8]) -> Bool {
    let word = utf8[span.range].prefix { $0 > 0x20 }.map { $0 | 0x20 }
    return openers.contains(word)
      || word.count == span.count && word.count > 4 && word.suffix(2).elementsEqual("ly".utf8)
  }

  /// Whether a stretch begins with a pronoun that is a subject: it is a clause of its own and no item.
  private static func isClause(_ span: Span, _ utf8: [UInt8]) -> Bool {
    let word = utf8[span.range].prefix { $0 > 0x20 }.map { $0 | 0x20 }
    return subjects.contains(word) && word.count < span.count
  }

  /// Whether a stretch says that there is more of the kind: `and the like`, 等.
  private static func isOpenEnd(_ span: Span, _ utf8: [UInt8]) -> Bool {
    openEnds.contains { utf8[span.range].starts(with: $0) }
  }

  private static let openEnds = [
    "later", "newer", "older", "above", "below", "higher", "lower", "fewer", "less", "the like", "so on",
    "so forth", "others", "more", "the rest", "such like",
  ]
  .map {
    Array($0.utf8)
  }

  private static let subjects = WordSet(
    "he i it she there they we you")

  private static let openers = WordSet(
    """
    about above according after although amid among as at because before behind below between beyond by despite during even following for \
    from given if in inside into like on once over pursuant regarding since so through throughout to under unless until upon when \
    whenever where whereas while with within without
    """)

  private static func trimmed(_ span: Span, _ utf8: [UInt8]) -> Span {
    var (start, end) = (span.lowerBound, span.upperBound)
    while start < end, utf8[start] <= 0x20 { start += 1 }
    while end > start, utf8[end - 1] <= 0x20 { end -= 1 }
    return Span(start, end)
  }

  /// The enumerations of a Chinese sentence: items between `、`, the last behind 和, 与, 及, 以及 or 或 or one more `、`; also two
  /// items that 和 alone joins.
  ///
  /// - Complexity: O(*n*) in the bytes.
  static func chinese(_ span: Span, _ utf8: [UInt8]) -> [Enumeration] {
    var lists: [Enumeration] = []
    var items: [Span] = []
    var start = span.lowerBound
    var offset = span.lowerBound
    func close(_ end: Int) {
      if start < end { items.append(Span(start, end)) }
      if items.count >= 2 { lists.append(Enumeration(items: items)) }
      items = []
    }
    while let scalar = utf8.scalar(at: offset, limit: span.upperBound) {
      var next = offset + scalar.length
      // A comma before the conjunction of the last item divides the list no more than 、 does.
      if scalar.value == 0xFF0C, !items.isEmpty, let joined = joint(at: next, span, utf8) {
        if start < offset { items.append(Span(start, offset)) }
        (start, offset) = (joined, joined)
        continue
      }
      switch scalar.value {
      case 0x3001:  // 、
        if start < offset { items.append(Span(start, offset)) }
        start = next
      case 0x548C, 0x4E0E, 0x8207, 0x53CA, 0x6216, 0x6236:  // 和 与 與 及 或
        if scalar.value != 0x6236, offset > start, next < span.upperBound {
          // 以及 is one word.
          let before = utf8.scalar(before: offset, floor: start)
          let end =
            scalar.value == 0x53CA && before?.value == 0x4EE5 ? offset - (before?.length ?? 0) : offset
          if start < end { items.append(Span(start, end)) }
          // 或者 is one word.
          if let other = joint(at: offset, span, utf8) { next = max(next, other) }
          start = next
        }
      case 0xFF0C, 0x2C, 0xFF1B, 0x3B, 0xFF1A, 0x3A, 0x3002, 0xFF08, 0xFF09, 0x28, 0x29, 0xFF1F, 0xFF01:
        close(offset)
        start = next
      default: break
      }
      offset = next
    }
    close(span.upperBound)
    return lists
  }

  /// The offset behind a conjunction of Chinese that stands at a place and joins the last item of a list to the others.
  private static func joint(at place: Int, _ span: Span, _ utf8: [UInt8]) -> Int? {
    let text = utf8[place..<span.upperBound]
    return joints.first { text.starts(with: $0) }.map { place + $0.count }
  }

  private static let joints = ["或者", "或是", "以及", "还有", "還有", "或", "和", "与", "與", "及"].map { Array($0.utf8) }
}
