/// Finds the lines of a page that are the site's.
///
/// A site's lines stand before the text and behind it. The head of a page, or of one of its two blocks, goes
/// to the first line of running text, the foot begins behind the last. There a line is furniture if its words
/// and its shape are a site's (``SiteLine``); everything else stays text, titles, bylines and datelines too.
struct FurnitureFinder {
  let bytes: UnsafeBufferPointer<UInt8>
  let lines: [PageLine]
  let splits: [InlineSplit?]
  /// Whether the text itself stands in lines that hold both languages, so that this shape tells nothing.
  let isInline: Bool
  /// For each line why it is furniture, or nil.
  private(set) var reasons: [Furniture.Reason?]

  init(bytes: UnsafeBufferPointer<UInt8>, lines: [PageLine], splits: [InlineSplit?], isInline: Bool) {
    self.bytes = bytes
    self.lines = lines
    self.splits = splits
    self.isInline = isInline
    reasons = [Furniture.Reason?](repeating: nil, count: lines.count)
  }

  /// Marks what can be told before the languages of the lines are known.
  mutating func markPage() {
    for (index, reason) in MediumLines(lines, bytes: bytes).reasons.enumerated() {
      if let reason, reason == .medium || reason == .frontMatter { mark(index, reason) }
    }
    markEverywhere()
    if isInline { return markInlineEdges() }
    let (head, foot) = edges(of: lines.indices)
    markHead(head)
    markFoot(foot)
    if head.count == lines.count { unmarkIfMost() }
  }

  /// Marks what stands between two blocks of a page: the foot of the first and the head of the second.
  mutating func markBorder(at border: Int) {
    var (head, foot) = (edges(of: border..<lines.count).head, edges(of: 0..<border).foot)
    // A block without running text is all title and list: nothing tells where its edge would end.
    if foot.lowerBound == 0 { foot = border..<border }
    if head.upperBound == lines.count { head = border..<border }
    for index in foot {
      if case .languageHeader = reading(index) { continue }
      mark(index, as: reading(index))
    }
    for index in head { mark(index, as: reading(index)) }
    var before = border - 1
    while before >= 0, reasons[before] != nil { before -= 1 }
    while before >= 0, lines[before].isRule {
      reasons[before] = .decoration
      before -= 1
    }
    var behind = border
    while behind < lines.count, reasons[behind] != nil || lines[behind].isRule {
      if reasons[behind] == nil { reasons[behind] = .decoration }
      behind += 1
    }
  }

  /// Marks a heading that names a language and stands before text in it.
  ///
  /// - Parameter systems: the writing system of each line's side.
  mutating func markLanguageHeaders(_ systems: [WritingSystem]) {
    var following: Int?
    for index in lines.indices.reversed() where reasons[index] == nil {
      // `7. Language` is an article about it.
      guard case .languageHeader(let named) = reading(index), !lines[index].traits.contains(.digits) else {
        following = index
        continue
      }
      // In a list of languages a name stands before another name, not before a text.
      guard let text = following, lines[text].mass >= 15 else { continue }
      let last = lines[..<index].indices.last { reasons[$0] == nil }
      let isAtChange = last.map { systems[$0] != systems[text] } ?? true
      if isAtChange, named.isEmpty || named.contains(systems[text]) { reasons[index] = .languageHeader }
    }
  }

  mutating func mark(_ index: Int, as reading: SiteLine?) {
    guard let reading, reasons[index] == nil else { return }
    if case .publication = reading, isAmongFields(index) || goesOn(index) { return }
    reasons[index] = reading.reason
  }

  mutating func mark(_ index: Int, _ reason: Furniture.Reason) { reasons[index] = reason }

  mutating func unmark(_ index: Int) { reasons[index] = nil }

  func reading(_ index: Int) -> SiteLine? {
    SiteLine.reading(of: lines[index], isLabelled: !isInline && lines[index].isGlossed, bytes: bytes)
  }
}

extension FurnitureFinder {
  private mutating func markEverywhere() {
    let vocabulary = SiteVocabulary.shared
    for index in lines.indices where lines[index].span.count <= 60 {
      var text = lines[index].span.range
      while let last = text.last, [0x3A, 0x2E, 0x21].contains(bytes[last]) { text = text.lowerBound..<last }
      if text.count > 3, bytes[text.upperBound - 3] == 0xEF, bytes[text.upperBound - 2] == 0xBC,
        bytes[text.upperBound - 1] == 0x9A
      {
        text = text.lowerBound..<text.upperBound - 3
      }
      if vocabulary.everywhere.contains(text.map { SiteVocabulary.small(bytes[$0]) }) {
        reasons[index] = .navigation
      }
    }
    for index in lines.indices where reasons[index] == nil {
      if lines[index].isRule || lines[index].isNeutral && isPageNumber(index) {
        reasons[index] = .decoration
      } else if CreditLine.isCredit(lines[index], in: bytes) {
        reasons[index] = .credit
      }
    }
    markNeighbours()
    markVocabulary()
  }

  /// Whether a line without letters is a number between dashes, as pages are numbered.
  private func isPageNumber(_ index: Int) -> Bool {
    let text = bytes[lines[index].span.range]
    guard text.count <= 12, text.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return false }
    let isDashed = text.first == UInt8(ascii: "-") && text.last == UInt8(ascii: "-")
    return isDashed && text.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2D || $0 == 0x20 }
  }

  /// Marks lists of words with their meanings: a few words in Latin letters, and what they mean behind them, divided
  /// by semicolons or behind a part of speech.
  private mutating func markVocabulary() {
    let entries = lines.indices.map { reasons[$0] == nil && isEntry($0) }
    let told = lines.indices.map {
      entries[$0] && SiteVocabulary.holdsPartOfSpeech(bytes[lines[$0].span.range])
    }
    func isBeside(_ index: Int, _ others: [Bool]) -> Bool {
      index > 0 && others[index - 1] || index + 1 < lines.count && others[index + 1]
    }
    for index in lines.indices where entries[index] {
      if told[index] || isBeside(index, entries) { reasons[index] = .vocabulary }
    }
    // Beside an entry that names a part of speech a phrase with one meaning is another.
    for index in lines.indices where reasons[index] == nil && isBeside(index, told) && isSpacedEntry(index) {
      reasons[index] = .vocabulary
    }
  }

  /// Whether a line is a few words in Latin letters and, behind a wide space, what they mean.
  private func isSpacedEntry(_ index: Int) -> Bool {
    guard !lines[index].isProse, let (head, _) = entry(index) else { return false }
    let end = head.suffix(2)
    return end.last == 0x09 || end.allSatisfy { $0 == 0x20 }
  }

  private func isEntry(_ index: Int) -> Bool {
    guard let (_, meanings) = entry(index) else { return false }
    if SiteVocabulary.holdsPartOfSpeech(bytes[lines[index].span.range]) { return true }
    // The last mark may end the line.
    let divided = meanings.dropLast(3)
    return divided.contains(UInt8(ascii: ";"))
      || divided.indices.contains { divided[$0...].starts(with: "；".utf8) }
  }

  /// The few words in Latin letters that a line begins with, and the text in the other script behind them.
  private func entry(
    _ index: Int
  ) -> (head: Slice<UnsafeBufferPointer<UInt8>>, meanings: Slice<UnsafeBufferPointer<UInt8>>)? {
    guard lines[index].mass > 0 else { return nil }
    var text = bytes[lines[index].span.range]
    // The bullet of a list.
    if text.count > 2, [0x2A, 0x2B, 0x2D].contains(text[text.startIndex]), text[text.startIndex + 1] == 0x20 {
      text = text.dropFirst(2)
    }
    guard let behind = text.firstIndex(where: { $0 >= 0xE3 }), behind > text.startIndex else { return nil }
    let head = text[..<behind]
    // How a word sounds stands between bars or brackets, in letters of its own.
    let hasSound = head.contains { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "[") }
    let isWord = { (byte: UInt8) in
      byte >= 0x61 && byte <= 0x7A || " .,&~()/-".utf8.contains(byte)
        || hasSound && (byte >= 0x80 || "[]:'".utf8.contains(byte))
    }
    guard SiteVocabulary.isLetter(head[head.startIndex]), head.allSatisfy(isWord),
      head.count(where: { $0 == 0x20 }) <= 6
    else { return nil }
    return (head, text[behind...])
  }

  /// Of a page whose lines all hold both languages, the lines at its edges whose words are a site's, without
  /// a hole.
  private mutating func markInlineEdges() {
    for indices in [Array(lines.indices.prefix(20)), Array(lines.indices.suffix(20).reversed())] {
      for index in indices {
        guard let reading = reading(index) else { break }
        mark(index, as: reading)
      }
    }
    unmarkIfMost()
  }

  /// The lines before the first line of running text, and those behind the last. Where there is none, the
  /// head is all and the foot nothing.
  private func edges(of range: Range<Int>) -> (head: Range<Int>, foot: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound, !isText(start) { start += 1 }
    var end = range.upperBound
    while end > start, !isText(end - 1) { end -= 1 }
    return (range.lowerBound..<start, end..<range.upperBound)
  }

  private func isText(_ index: Int) -> Bool {
    reasons[index] == nil && lines[index].isProse && reading(index) == nil
  }

  private mutating func markHead(_ head: Range<Int>) {
    for index in head { mark(index, as: reading(index)) }
    markLabels(head)
    guard let last = head.last(where: { reasons[$0] != nil }) else { return markRules(head) }
    // A date among the site's lines, with no text before it, is the site's as well.
    for index in head where reasons[index] == nil {
      guard lines[index].isNeutral, index < last else { break }
      reasons[index] = neutralReason(index)
    }
    markRepeatedTitles(before: last, within: head)
    markRules(head)
  }

  private mutating func markFoot(_ foot: Range<Int>) {
    var followsRelated = false
    for index in foot {
      let reading = reading(index)
      // One language is named before a text, several to choose from anywhere.
      if case .languageHeader(let named) = reading, named.count < 2 { continue }
      mark(index, as: reading)
      if case .related = reading { followsRelated = true }
      if followsRelated, reasons[index] == nil { reasons[index] = .navigation }
    }
    markLabels(foot)
    guard let first = foot.first(where: { reasons[$0] != nil }) else { return markRules(foot) }
    for index in foot.reversed() where reasons[index] == nil {
      guard lines[index].isNeutral, index > first else { break }
      reasons[index] = neutralReason(index)
    }
    markRules(foot)
  }

  /// A label in both languages whose words are not known is navigation beside one whose words are: a site
  /// labels all its links in one way.
  private mutating func markLabels(_ range: Range<Int>) {
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start + 1
      while end < range.upperBound, !lines[end].followsBlank { end += 1 }
      let block = start..<end
      if block.contains(where: { reasons[$0] != nil && lines[$0].isGlossed }) {
        for index in block where reasons[index] == nil && isLabel(index) { reasons[index] = .navigation }
      }
      start = end
    }
  }

  private func isLabel(_ index: Int) -> Bool {
    guard let split = splits[index], split.separator == .brackets, split.isBalanced else { return false }
    return lines[index].mass <= 60 && !lines[index].traits.contains(.endsSentence)
  }

  /// The title that a site prints above its own lines, where the text begins with it again behind them. A
  /// name of the site may follow it behind a dash.
  private mutating func markRepeatedTitles(before last: Int, within head: Range<Int>) {
    let texts = (last + 1..<lines.count).prefix { $0 <= last + 12 }.filter { reasons[$0] == nil }
    for index in head.lowerBound..<last
    where reasons[index] == nil && !lines[index].isNeutral && !endsWithStop(index) {
      if texts.contains(where: { repeats(index, $0) }) { reasons[index] = .repeatedTitle }
    }
  }

  /// Whether a full stop ends a line, which ends no title.
  private func endsWithStop(_ index: Int) -> Bool {
    let text = bytes[lines[index].span.range]
    return text.last == UInt8(ascii: ".") || text.suffix(3).elementsEqual("。".utf8)
  }

  /// Whether a line is another line again, with or without the name of a site behind it, or a label such as
  /// `Topic:` before it.
  func repeats(_ index: Int, _ other: Int) -> Bool {
    let (title, text) = (lines[index].span.range, lines[other].span.range)
    if title.count > text.count, bytes[title].suffix(text.count).elementsEqual(bytes[text]) {
      let label = Blank.trimmed(title.lowerBound..<title.upperBound - text.count, of: bytes)
      return bytes[label].last == 0x3A || bytes[label].suffix(3).elementsEqual("：".utf8)
    }
    guard title.count >= text.count, bytes[title].prefix(text.count).elementsEqual(bytes[text]) else {
      return false
    }
    if title.count == text.count { return true }
    let rest = Blank.trimmed(title.lowerBound + text.count..<title.upperBound, of: bytes)
    return rest.isEmpty
      || [0x2D, 0x5F, 0x7C, 0x2013, 0x2014].contains(bytes.scalar(at: rest.lowerBound).value)
  }

  /// Rules at the very edge of the page, or beside the site's lines.
  private mutating func markRules(_ range: Range<Int>) {
    for index in range where reasons[index] == nil && lines[index].isRule {
      let isBeside =
        index > 0 && reasons[index - 1] != nil || index + 1 < lines.count && reasons[index + 1] != nil
      if isBeside || isLine(index) || index == 0 || index == lines.count - 1 { reasons[index] = .decoration }
    }
  }

  /// Whether a rule is a line drawn across the page, of one character many times.
  private func isLine(_ index: Int) -> Bool {
    let text = bytes[lines[index].span.range]
    guard let first = text.first, text.count >= 8 else { return false }
    if first < 0x80 { return text.allSatisfy { $0 == first } }
    let length = bytes.scalar(at: text.startIndex).length
    return text.count % length == 0
      && text.indices.dropFirst(length).allSatisfy { text[$0] == text[$0 - length] }
  }

  private func neutralReason(_ index: Int) -> Furniture.Reason {
    if lines[index].isRule { return .decoration }
    guard lines[index].traits.contains(.addresses) else { return .publication }
    return bytes[lines[index].span.range].contains(0x40) ? .contact : .navigation
  }

  /// Whether a line was set apart by what the file says of it, or by its language, and not by its words.
  private func isTold(_ reason: Furniture.Reason?) -> Bool {
    switch reason {
    case .frontMatter, .code, .link, .medium, .otherLanguage: true
    default: false
    }
  }

  /// A page that would be furniture for the most part is about such words: a glossary of a program, say.
  private mutating func unmarkIfMost() {
    let judged = reasons.indices.filter { !isTold(reasons[$0]) }
    if 2 * judged.count(where: { reasons[$0] != nil }) <= judged.count { return }
    for index in judged {
      if case .languageHeader = reading(index) { continue }
      reasons[index] = nil
    }
  }
}
