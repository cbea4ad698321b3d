internal import UnicodeText

/// Divides paragraphs into sentences.
///
/// One scan looks at the marks: where one ends a sentence by Unicode's rules (``SentenceBreak``), and which places
/// those rules do not have (`world.Today`, `martyr.[1] The`, inline lists, clauses). Each place is judged with what
/// stands around it. In languages other than English and Chinese the places are those of ICU's own iterator.
struct SentenceScanner {
  let reader: ScalarReader
  let utf8: [UInt8]
  let rules: SentenceRules
  private(set) var sentences: [Segment] = []
  /// The patterns of the configuration that were given up.
  var abandoned: [AbandonedPattern] { (rules.srx?.abandoned ?? []) + abandonedUnbreakable }
  private var abandonedUnbreakable: [AbandonedPattern] = []

  /// Where the sentence that is open begins, and where its paragraph ends.
  var start = 0
  var end = 0
  /// Where clauses of the open sentence begin.
  var clauses: [Int] = []
  /// The opening mark of the title, the bracket and the quotation that the scan is in.
  var title: Int?
  var bracket: Int?
  var quotation: Int?
  /// Where the bracket and the quotation that were closed last begin.
  var closedBracket = -1
  var closedQuotation = -1
  var list = InlineList()
  /// The paragraph with its line breaks as spaces, because ICU ends a sentence at each line break.
  private var unwrapped: [UInt8] = []
  /// Where no sentence may end, by the user's patterns.
  private var unbreakable: [Range<Int>] = []

  init(reader: ScalarReader, utf8: [UInt8], rules: SentenceRules) {
    self.reader = reader
    self.utf8 = utf8
    self.rules = rules
    // What is too much is never touched; growing would move all that there is.
    sentences.reserveCapacity(utf8.count / 64)
  }

  /// Appends the sentences of a paragraph.
  ///
  /// - Parameter isOneLine: whether the paragraph holds no line break.
  /// - Complexity: O(*n*) in the bytes of the paragraph.
  mutating func scan(_ paragraph: Range<Int>, isOneLine: Bool) {
    (start, end) = (paragraph.lowerBound, paragraph.upperBound)
    (title, bracket, quotation) = (nil, nil, nil)
    (closedBracket, closedQuotation) = (-1, -1)
    if !clauses.isEmpty { clauses.removeAll(keepingCapacity: true) }
    list = InlineList()
    if rules.readsText { setText(paragraph, isOneLine: isOneLine) }
    if let srx = rules.srx {
      for offset in srx.breaks { closeIfAllowed(at: paragraph.lowerBound + offset) }
    } else if let iterator = rules.iterator {
      while let offset = iterator.next() {
        let candidate = paragraph.lowerBound + offset
        if candidate < end, candidate > start { consider(candidate) }
      }
    } else {
      scanMarks(paragraph)
    }
    close(at: end)
  }

  /// Judges a place where a sentence may end, and ends it.
  mutating func consider(_ candidate: Int) {
    if isBetweenCharacters(candidate) {
      if !isWithinBrackets(candidate), isBreakable(candidate, candidate) { close(at: candidate) }
      return
    }
    let place = SentencePlace(reader, beforeOpeners(candidate), start: start, end: end)
    guard let offset = judge(place), offset > start, offset < end, isAllowed(offset) else { return }
    close(at: offset)
  }

  /// Whether a place is what most are in Chinese: behind one `。`, `！` or `？` and right between two characters.
  ///
  /// Of the rules only those about brackets can speak against the end of a sentence there: it holds text, no mark
  /// or space is to be moved, and a label would end with a mark of its own.
  private func isBetweenCharacters(_ candidate: Int) -> Bool {
    guard candidate - 6 >= start, candidate < end, (0xE4...0xE9).contains(reader.bytes[candidate]),
      reader.isBehindHan(candidate - 3)
    else { return false }
    switch (reader.bytes[candidate - 3], reader.bytes[candidate - 2], reader.bytes[candidate - 1]) {
    case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F): return true
    default: return false
    }
  }

  /// The place before the marks that open what follows: Unicode's rules do not tell them from those that close,
  /// so that ICU puts the end of `他来了。“你好！”` behind the mark that opens.
  private func beforeOpeners(_ candidate: Int) -> Int {
    var offset = candidate
    while offset > start, !reader.isBehindHan(offset), let (value, count) = reader.scalar(before: offset),
      PunctuationMark.isOpener(value)
    {
      if value == 0x22 || value == 0x27 || value == 0xFF02, quotation != offset - count { break }
      offset -= count
    }
    return offset
  }

  /// Ends the open sentence at an offset, at which the next one begins, if one may end there.
  mutating func closeIfAllowed(at offset: Int) {
    if offset > start, offset < end, isAllowed(offset) { close(at: offset) }
  }

  /// Ends the open sentence at an offset, at which the next one begins.
  mutating func close(at offset: Int) {
    if offset - start > SentenceRules.longSentence || rules.configuration.semicolons == .always
      || rules.configuration.colons == .always
    {
      for clause in clauses where clause > start && clause < offset { append(start..<clause) }
    }
    if !clauses.isEmpty { clauses.removeAll(keepingCapacity: true) }
    append(start..<offset)
  }

  private mutating func append(_ range: Range<Int>) {
    let text = reader.trimmed(range)
    if !text.isEmpty { sentences.append(Segment(Span(text))) }
    start = reader.skipSpace(from: range.upperBound, to: end)
  }

  /// Whether a sentence may end at a place: not within a reader's character, nor within the user's patterns.
  private mutating func isAllowed(_ offset: Int) -> Bool {
    guard reader.isBoundary(offset) else { return false }
    let last = reader.trimSpace(before: offset, from: start)
    return (last == offset || reader.isBoundary(last)) && isBreakable(offset, last)
  }

  /// Whether no match of the user's patterns reaches over a place.
  ///
  /// - Parameter last: where the text before the place ends.
  private mutating func isBreakable(_ offset: Int, _ last: Int) -> Bool {
    // Places are asked for in order, so that matches behind are done with.
    while let first = unbreakable.last, first.upperBound <= last { unbreakable.removeLast() }
    return !(unbreakable.last.map { $0.lowerBound < offset && last < $0.upperBound } ?? false)
  }

  private mutating func setText(_ paragraph: Range<Int>, isOneLine: Bool) {
    let bytes = UnsafeBufferPointer(rebasing: reader.bytes[paragraph])
    if isOneLine { return give(bytes) }
    unwrapped.removeAll(keepingCapacity: true)
    unwrapped += bytes
    unwrap()
    unwrapped.withUnsafeBufferPointer { give($0) }
  }

  private mutating func give(_ bytes: UnsafeBufferPointer<UInt8>) {
    unbreakable.removeAll()
    // One that could not come to an end in a paragraph is asked no more.
    for (text, regex) in rules.unbreakable where regex.failure == nil {
      regex.setText(bytes)
      while let match = regex.next() {
        unbreakable.append(match.lowerBound + start..<match.upperBound + start)
      }
      if regex.failure != nil {
        abandonedUnbreakable.append(AbandonedPattern(.unbreakable, text))
      }
    }
    mergeUnbreakable()
    if let srx = rules.srx { srx.setText(bytes) } else { rules.iterator?.setText(bytes) }
  }

  /// Puts the matches in order, the first at the end, and joins those that overlap.
  private mutating func mergeUnbreakable() {
    if unbreakable.isEmpty { return }
    unbreakable.sort { $0.lowerBound < $1.lowerBound }
    var merged: [Range<Int>] = []
    for match in unbreakable where !match.isEmpty {
      if let last = merged.last, match.lowerBound < last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, match.upperBound)
      } else {
        merged.append(match)
      }
    }
    unbreakable = merged.reversed()
  }

  /// Makes every line break as many spaces as it has bytes, so that offsets stay.
  private mutating func unwrap() {
    for index in unwrapped.indices {
      switch unwrapped[index] {
      case 0x0A, 0x0C, 0x0D: unwrapped[index] = 0x20
      case 0x85 where index > 0 && unwrapped[index - 1] == 0xC2:
        (unwrapped[index - 1], unwrapped[index]) = (0x20, 0x20)
      case 0xA8, 0xA9:
        guard index > 1, unwrapped[index - 1] == 0x80, unwrapped[index - 2] == 0xE2 else { continue }
        for place in index - 2...index { unwrapped[place] = 0x20 }
      default: break
      }
    }
  }
}
