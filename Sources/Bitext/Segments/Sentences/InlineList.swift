/// A list within a paragraph: `1. The first item 2. The second item`, `a) here b) there`.
struct InlineList {
  /// How its labels are written: the byte before the number if it is a bracket, and what stands behind.
  struct Style: Equatable {
    let isBracketed: Bool
    let isLetter: Bool
    let closer: UInt8
  }

  var style: Style?
  /// The number of the last label, letters from 1.
  var last = 0
  /// Where the label that begins the open sentence ends.
  var labelEnd = 0
}

extension SentenceScanner {
  private struct InlineLabel {
    let start: Int
    let style: InlineList.Style
    let value: Int
  }

  /// Looks at the point or bracket that may end a label, and begins a sentence at the label if the list goes on
  /// with it.
  mutating func scanLabel(endingAt offset: Int) {
    guard let label = label(endingAt: offset) else { return }
    if label.start == start || list.labelEnd == offset { list.labelEnd = offset + 1 }
    if label.start == start {
      (list.style, list.last) = (label.style, label.value)
    } else if list.style == label.style, label.value == list.last + 1 {
      if refersToNumber(label.start) { return }
      list.last = label.value
      closeIfAllowed(at: label.start)
      list.labelEnd = offset + 1
    } else if beginsList(label) {
      (list.style, list.last) = (label.style, label.value)
      closeIfAllowed(at: label.start)
      list.labelEnd = offset + 1
    }
  }

  /// Whether a label behind the end of a sentence begins a list: the next label follows.
  private func beginsList(_ label: InlineLabel) -> Bool {
    let before = reader.trimSpace(before: label.start, from: start)
    guard before > start, let mark = reader.scalar(before: before)?.value, PunctuationMark.isTerminator(mark),
      before - 1 > start
    else { return false }
    let next = NextWord(reader, at: label.start, to: end)
    if mark == 0x2E,
      FullStop(reader: reader, abbreviations: rules.abbreviations, start: start).goesOn(before - 1, next)
    {
      return false
    }
    let text =
      label.style.isLetter
      ? [UInt8(truncatingIfNeeded: label.value + 0x61)] : Array(String(label.value + 1).utf8)
    let wanted = [0x20] + (label.style.isBracketed ? [0x28] : []) + text + [label.style.closer]
    let near = reader.bytes[label.start..<min(end, label.start + 1200)]
    var place = near.startIndex
    while place + wanted.count <= near.endIndex {
      if near[place] == 0x20, near[place..<place + wanted.count].elementsEqual(wanted) { return true }
      place += 1
    }
    return false
  }

  /// The label that ends with the mark at an offset: up to three digits or one letter, behind a space or at the
  /// start of the sentence, and before a space.
  private func label(endingAt offset: Int) -> InlineLabel? {
    let bytes = reader.bytes
    var closer = bytes[offset]
    var stop = offset
    if closer == 0x29, offset > start, bytes[offset - 1] == 0x2E { (closer, stop) = (0x2E, offset - 1) }
    guard offset + 1 < end, bytes[offset + 1] == 0x20 || (closer == 0x2E && bytes[offset + 1] == 0x29) else {
      return nil
    }
    var first = stop
    while first > start, stop - first < 4, PunctuationMark.isDigit(UInt32(bytes[first - 1])) { first -= 1 }
    var value = 0
    for byte in bytes[first..<stop] { value = value * 10 + Int(byte) - 0x30 }
    let isLetter = first == stop
    if isLetter {
      guard first > start, PunctuationMark.isLetter(UInt32(bytes[first - 1])), bytes[first - 1] < 0x80 else {
        return nil
      }
      first -= 1
      value = Int(bytes[first] | 0x20) - 0x60
    }
    guard stop - first < 4 else { return nil }
    let isBracketed = first > start && bytes[first - 1] == 0x28
    if isBracketed { first -= 1 }
    if isBracketed && closer != 0x29 { return nil }
    guard first == start || bytes[first - 1] == 0x20 || isBehindBullet(first) else { return nil }
    return InlineLabel(
      start: beginningWithBullet(first),
      style: .init(isBracketed: isBracketed, isLetter: isLetter, closer: closer),
      value: value)
  }

  private func isBehindBullet(_ offset: Int) -> Bool {
    offset > start && reader.scalar(before: offset).map { $0.value == 0x2043 || $0.value == 0x2022 } ?? false
  }

  /// The offset of the bullet before a label, or of the label.
  private func beginningWithBullet(_ offset: Int) -> Int {
    let before = reader.trimSpace(before: offset, from: start)
    guard before > start, let (value, count) = reader.scalar(before: before),
      value == 0x2022 || value == 0x2043
    else {
      return offset
    }
    return before - count
  }

  /// Whether the word before a number makes it a reference: `in Section 2. The`.
  private func refersToNumber(_ offset: Int) -> Bool {
    let finish = reader.trimSpace(before: offset, from: start)
    var first = finish
    while first > start, finish - first < 12, PunctuationMark.isLetter(UInt32(reader.bytes[first - 1])) {
      first -= 1
    }
    guard first < finish else { return false }
    let word = String(decoding: reader.bytes[first..<finish], as: UTF8.self).lowercased()
    return SentenceScanner.referring.contains(word)
  }

  private static let referring: Set<String> = [
    "and", "annex", "article", "at", "by", "chapter", "class", "clause", "figure", "for", "from", "grade",
    "in",
    "level", "line", "number", "of", "or", "page", "paragraph", "part", "phase", "point", "room",
    "rule",
    "section", "stage", "step", "table", "than", "the", "to", "type", "version", "volume", "with",
  ]

  /// A bullet begins an item if the list has bullets without numbers behind them.
  mutating func scanBullet(at offset: Int) {
    guard offset > start, let before = reader.scalar(before: offset), PunctuationMark.isSpace(before.value),
      let (first, _) = reader.scalar(at: start), first == 0x2022 || first == 0x2043
    else { return }
    closeIfAllowed(at: offset)
  }
}
