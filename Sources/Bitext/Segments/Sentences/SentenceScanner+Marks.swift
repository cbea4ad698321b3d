internal import UnicodeText

/// The scan over the marks of a paragraph.
extension SentenceScanner {
  /// Looks at the marks: opens and closes what is in brackets, and considers the places where a sentence can end
  /// by Unicode's rules, once the marks before them are known, and those that these rules do not have.
  mutating func scanMarks(_ paragraph: Range<Int>) {
    let unicode = SentenceBreak(reader: reader, start: paragraph.lowerBound, end: paragraph.upperBound)
    let marks = MarkScan(reader.bytes, end: paragraph.upperBound)
    var place = Int.max
    var offset = marks.first(from: paragraph.lowerBound)
    while offset < paragraph.upperBound, let (value, count) = reader.scalar(at: offset) {
      if place <= offset {
        consider(place)
        place = Int.max
      }
      let kind = SentenceBreakClass(value)
      switch kind {
      case .fullStop, .terminator: place = unicode.end(behind: offset, count, kind) ?? Int.max
      default: break
      }
      if value < 0x80 { scanMark(UInt8(value), at: offset) } else { scanWideMark(value, at: offset, count) }
      offset = marks.first(from: offset + count)
    }
    if place < paragraph.upperBound { consider(place) }
  }

  private mutating func scanMark(_ byte: UInt8, at offset: Int) {
    switch byte {
    case 0x2E, 0x21, 0x3F: scanStop(byte, at: offset)
    case 0x28, 0x5B: bracket = first(bracket, offset)
    case 0x5D: closeBracket()
    case 0x60: toggleSingle(offset)
    case 0x29:
      scanLabel(endingAt: offset)
      closeBracket()
    case 0x3B: scanClause(behind: offset + 1, rules.configuration.semicolons)
    case 0x3A: scanClause(behind: offset + 1, rules.configuration.colons)
    case 0x22: toggle(offset)
    case 0x27: toggleSingle(offset)
    default: break
    }
  }

  private mutating func scanWideMark(_ value: UInt32, at offset: Int, _ count: Int) {
    switch value {
    case 0x3008, 0x300A: title = first(title, offset)
    case 0x3009, 0x300B: title = nil
    case 0xFF08: bracket = first(bracket, offset)
    case 0xFF09: closeBracket()
    case 0xFF1B: scanClause(behind: offset + count, rules.configuration.semicolons)
    case 0xFF1A: scanClause(behind: offset + count, rules.configuration.colons)
    case 0x201C, 0x300C, 0x300E: quotation = first(quotation, offset)
    case 0x2018:
      if reader.scalar(before: offset).map({ !PunctuationMark.isLetter($0.value) }) ?? true {
        quotation = first(quotation, offset)
      }
    case 0x201D, 0x300D, 0x300F: closeQuotation(offset, offset + count)
    case 0x2019:
      if breakOff(offset, offset + count) { return }
      let isApostrophe = reader.scalar(at: offset + count).map { PunctuationMark.isLetter($0.value) } ?? false
      if let quotation, !isApostrophe, reader.scalar(at: quotation)?.value == 0x2018 {
        endQuotation()
      }
    case 0x2022, 0x2043: scanBullet(at: offset)
    case 0x2026: scanEllipsis(behind: offset + count)
    case 0xFF0E:
      if let next = reader.scalar(at: offset + count) { scanJoint(offset, offset + count, next.value) }
    default: break
    }
  }

  /// The mark of a kind that is open once another is met: the first of the open sentence.
  private func first(_ open: Int?, _ offset: Int) -> Int {
    if let open, open >= start { return open }
    return offset
  }

  private mutating func closeBracket() {
    if let bracket { closedBracket = bracket }
    bracket = nil
  }

  private mutating func endQuotation() {
    if let quotation { closedQuotation = quotation }
    quotation = nil
  }

  /// A straight mark opens behind a space and closes before one; where there is none, as in Chinese, it does what
  /// the one before it did not.
  private mutating func toggle(_ offset: Int) {
    let isOpen = quotation.map { reader.bytes[$0] == 0x22 } ?? false
    let isBehindSpace =
      offset == start || (reader.scalar(before: offset).map { PunctuationMark.isSpace($0.value) } ?? true)
    let isBeforeSpace = reader.scalar(at: offset + 1).map { PunctuationMark.isSpace($0.value) } ?? true
    if isBehindSpace == isBeforeSpace ? isOpen : isBeforeSpace {
      if isOpen { endQuotation() }
      breakOff(offset, offset + 1)
    } else {
      quotation = offset
    }
  }

  /// A straight single mark opens behind a space and closes before one; within a word it is an apostrophe.
  private mutating func toggleSingle(_ offset: Int) {
    let before = reader.scalar(before: offset)?.value ?? 0x20
    let after = reader.scalar(at: offset + 1)?.value ?? 0x20
    if offset == start || PunctuationMark.isSpace(before) || PunctuationMark.isOpener(before) {
      if !PunctuationMark.isSpace(after) { quotation = first(quotation, offset) }
    } else if !PunctuationMark.isLetter(after) {
      if let open = quotation, reader.bytes[open] == 0x27 || reader.bytes[open] == 0x60 { endQuotation() }
      breakOff(offset, offset + 1)
    }
  }

  private mutating func closeQuotation(_ offset: Int, _ behind: Int) {
    let opened = quotation
    endQuotation()
    guard let opened, let last = reader.scalar(before: offset)?.value,
      last == 0x2026 || last == 0x2014 || last == 0x2015
    else { return }
    if breakOff(offset, behind) { return }
    // `“我……”` is an utterance if it stands behind a colon or begins the sentence, else a word in a sentence.
    let before = reader.scalar(before: reader.trimSpace(before: opened, from: start))?.value ?? 0
    let place = SentencePlace(reader, behind, start: start, end: end)
    let isUtterance = opened <= start || before == 0xFF1A || before == 0x3A || place.next == 0x201C
    guard isUtterance else { return }
    guard place.offset < end, !PunctuationMark.isContinuer(place.next),
      !PunctuationMark.isTerminator(place.next),
      !(0x2010...0x2027).contains(place.next) || place.next == 0x201C, !isAttributedInChinese(place)
    else { return }
    consider(place.offset)
  }

  /// An utterance in English that breaks off, `"But I—" The door opened.`: a dash, the mark that closes, and a
  /// capital.
  @discardableResult
  private mutating func breakOff(_ offset: Int, _ behind: Int) -> Bool {
    guard let last = reader.scalar(before: offset)?.value,
      [0x2013, 0x2014, 0x2015].contains(last)
        || (last == 0x2D && reader.scalar(before: offset - 1)?.value == 0x2D)
    else { return false }
    let next = reader.skipSpace(from: behind, to: end)
    guard next > behind, next < end else { return false }
    let word = NextWord(reader, at: next, to: end)
    guard word.isCapital, word.first < 0x250 else { return false }
    consider(next)
    return true
  }

  /// A semicolon or a colon, outside brackets, behind which a clause begins.
  private mutating func scanClause(behind offset: Int, _ policy: Configuration.Segmentation.ClauseMark) {
    guard policy != .never, bracket ?? -1 < start, title ?? -1 < start else { return }
    let next = reader.skipSpace(from: offset, to: end)
    guard next < end, let value = reader.scalar(at: next)?.value, !PunctuationMark.isCloser(value) else {
      return
    }
    // `1951;Turchin` and `12:30` hold no clauses; an entity of HTML such as `&lt;` ends none.
    if next == offset, value < 0x80, reader.bytes[offset - 1] < 0x80 { return }
    let isEntity =
      reader.bytes[max(start, offset - 8)..<offset].contains(0x26) && reader.bytes[offset - 1] == 0x3B
    if !isEntity, reader.isBoundary(next), reader.isBoundary(offset) { clauses.append(next) }
  }
}
