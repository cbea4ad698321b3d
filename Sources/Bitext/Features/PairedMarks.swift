/// Brackets and quotation marks that open and do not close, or close and were not opened.
///
/// Marks of one sort are matched within a paragraph. What a quotation mark has lost there may stand in one of the next paragraphs,
/// behind the end of a sentence: speech may be longer than a paragraph. Full-width and half-width brackets are of one sort. Single
/// quotation marks are not read: an apostrophe is one too. The `)` of a list mark (`a)`, `1)`), a mark of feet or inches behind a
/// number, a smiley, and the two ends of a half-open interval are none either, nor is the mark that opens each paragraph of a long
/// quotation.
struct PairedMarks {
  /// What belongs together in every language: the other side may put one sort for another, but not brackets for quotation marks.
  enum Group: UInt8, CaseIterable { case brackets, quotation }

  /// A mark without its partner.
  struct Unpaired {
    let span: Span
    let group: Group
    let opens: Bool
  }

  /// For each paragraph that has some, the marks without partner, in order.
  private(set) var unpaired: [Int: [Unpaired]] = [:]

  /// Over how many paragraphs a quotation may reach.
  private static let reach = 60

  private struct Mark {
    let paragraph: Int
    let span: Span
    let sign: MarkSign
    /// Whether the end of a sentence or of a clause stands before it, or the end of the paragraph behind.
    var endsSpeech = false
  }

  /// - Parameter readsQuotation: whether the language is one of those whose quotation marks are known here: in German `“` closes.
  /// - Complexity: O(*n*) in the bytes of the paragraphs.
  init(_ paragraphs: [Segment], in utf8: [UInt8], readsQuotation: Bool) {
    var left: [Mark] = []
    utf8.withUnsafeBufferPointer { bytes in
      var marks: [Mark] = []
      for (index, paragraph) in paragraphs.enumerated() {
        marks.removeAll(keepingCapacity: true)
        Self.read(bytes, paragraph.span) { sign, span in
          if readsQuotation || sign.group == .brackets {
            marks.append(Mark(paragraph: index, span: span, sign: sign))
          }
        }
        if marks.isEmpty { continue }
        let open = Self.unmatched(marks)
        for mark in open.isEmpty ? [] : Self.meant(open, of: marks, bytes, paragraph.span) {
          var mark = mark
          mark.endsSpeech = Self.endsSpeech(mark, bytes, paragraph.span)
          left.append(mark)
        }
      }
    }
    if left.isEmpty { return }
    for mark in Self.joined(left) where !continues(mark, paragraphs, utf8) {
      unpaired[mark.paragraph, default: []].append(
        Unpaired(span: mark.span, group: mark.sign.group, opens: mark.sign.turn != .closes))
    }
  }

  /// Whether a text has a whole pair of a group.
  static func holdsPair(of group: Group, in utf8: [UInt8], _ spans: [Span]) -> Bool {
    utf8.withUnsafeBufferPointer { bytes in
      spans.contains { span in
        var marks: [Mark] = []
        read(bytes, span) { sign, place in
          if sign.group == group { marks.append(Mark(paragraph: 0, span: place, sign: sign)) }
        }
        return unmatched(marks).count + 1 < marks.count
      }
    }
  }

  /// The marks of one paragraph that find no partner in it.
  private static func unmatched(_ marks: [Mark]) -> [Mark] {
    var open = [[Int]](repeating: [], count: MarkKind.allCases.count)
    var isFree = [Bool](repeating: true, count: marks.count)
    for (index, mark) in marks.enumerated() {
      let kind = Int(mark.sign.kind.rawValue)
      if mark.sign.turn != .opens, let partner = open[kind].popLast() {
        isFree[partner] = false
        isFree[index] = false
      } else if mark.sign.turn != .closes {
        open[kind].append(index)
      }
    }
    return marks.indices.filter { isFree[$0] }.map { marks[$0] }
  }

  /// Of marks without partner in a paragraph those that were meant to have one.
  private static func meant(
    _ open: [Mark], of all: [Mark], _ bytes: UnsafeBufferPointer<UInt8>, _ paragraph: Span
  ) -> [Mark] {
    // So many are signs of a program or a picture.
    if open.count > 64 { return [] }
    var marks = open.filter { mark in
      switch mark.sign.kind {
      case .round:
        !isListMark(mark, bytes, paragraph) && !isSmiley(mark, bytes, paragraph)
      // One of an odd number stands for inches.
      case .straight: !all.contains { $0.sign.kind == .straight && isMeasure($0, bytes, paragraph) }
      default: true
      }
    }
    // [0, 1) and (0, 1]; “so" is opened by a mark of the one sort and closed by one of the other.
    for (first, second) in [(MarkKind.round, MarkKind.square), (.double, .straight)] {
      while let one = marks.firstIndex(where: { $0.sign.kind == first }),
        let other = marks.firstIndex(where: {
          $0.sign.kind == second && ($0.sign.turn != marks[one].sign.turn)
        })
      {
        marks.remove(at: max(one, other))
        marks.remove(at: min(one, other))
      }
    }
    return marks
  }

  /// What is left of the marks of all paragraphs when the quotation marks are taken out that find a partner in a paragraph behind.
  private static func joined(_ marks: [Mark]) -> [Mark] {
    var isFree = [Bool](repeating: true, count: marks.count)
    var open: [Int] = []
    for (index, mark) in marks.enumerated() where mark.sign.group == .quotation {
      open.removeAll { mark.paragraph - marks[$0].paragraph > reach }
      if mark.sign.turn != .opens, mark.endsSpeech,
        let place = open.lastIndex(where: { marks[$0].sign.kind == mark.sign.kind })
      {
        isFree[open.remove(at: place)] = false
        isFree[index] = false
      } else if mark.sign.turn != .closes {
        open.append(index)
        if open.count > 256 { open.removeFirst() }
      }
    }
    return marks.indices.filter { isFree[$0] }.map { marks[$0] }
  }

  private static func endsSpeech(_ mark: Mark, _ bytes: UnsafeBufferPointer<UInt8>, _ paragraph: Span) -> Bool
  {
    if mark.span.upperBound == paragraph.upperBound { return true }
    let start = mark.span.lowerBound
    if start - 1 >= paragraph.lowerBound, ".,;!?-".utf8.contains(bytes[start - 1]) { return true }
    guard start - 3 >= paragraph.lowerBound, bytes[start - 3] >= 0xE2 else { return false }
    return speechEnds.contains(
      UInt32(bytes[start - 3] & 0x0F) << 12 | UInt32(bytes[start - 2] & 0x3F) << 6
        | UInt32(bytes[start - 1] & 0x3F))
  }

  private static let speechEnds = ScalarSet("。，；！？、…—")

  /// Whether a mark begins a paragraph of a quotation that the next paragraph goes on with, or is the first of such.
  private func continues(_ mark: Mark, _ paragraphs: [Segment], _ utf8: [UInt8]) -> Bool {
    guard mark.sign.group == .quotation, mark.sign.turn != .closes,
      mark.span.lowerBound == paragraphs[mark.paragraph].span.lowerBound,
      mark.paragraph + 1 < paragraphs.count
    else { return false }
    return utf8[paragraphs[mark.paragraph + 1].span.range].starts(with: utf8[mark.span.range])
  }

  // MARK: What is no bracket

  /// `a)`, `12)`, `iv)`, `一)` at the beginning of a paragraph, or behind a space or a mark in it.
  private static func isListMark(_ mark: Mark, _ bytes: UnsafeBufferPointer<UInt8>, _ paragraph: Span) -> Bool
  {
    guard mark.sign.turn == .closes else { return false }
    var start = mark.span.lowerBound
    while start > paragraph.lowerBound, bytes[start - 1] == 0x20 { start -= 1 }
    let end = start
    while start > paragraph.lowerBound, isAlphanumeric(bytes[start - 1]), end - start < 6 { start -= 1 }
    let label = bytes[start..<end]
    if label.isEmpty {
      // A Han numeral or a circled number has three bytes.
      guard end - paragraph.lowerBound >= 3, bytes[end - 3] >= 0xE2 else { return false }
      return end - 3 == paragraph.lowerBound || bytes[end - 4] <= 0x20
    }
    let isShort =
      label.count <= 2 || label.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
      || label.count <= 5 && label.allSatisfy { "ivxlIVXL".utf8.contains($0) }
    return isShort && (start == paragraph.lowerBound || !isAlphanumeric(bytes[start - 1]))
  }

  /// `:)` `;-)` `=(`
  private static func isSmiley(_ mark: Mark, _ bytes: UnsafeBufferPointer<UInt8>, _ paragraph: Span) -> Bool {
    var eyes = mark.span.lowerBound - 1
    if eyes > paragraph.lowerBound, bytes[eyes] == UInt8(ascii: "-") { eyes -= 1 }
    guard eyes >= paragraph.lowerBound, ":;=".utf8.contains(bytes[eyes]) else { return false }
    return mark.span.upperBound == paragraph.upperBound || bytes[mark.span.upperBound] <= 0x20
  }

  /// `5"`
  private static func isMeasure(_ mark: Mark, _ bytes: UnsafeBufferPointer<UInt8>, _ paragraph: Span) -> Bool
  {
    let before = mark.span.lowerBound - 1
    return before >= paragraph.lowerBound && bytes[before] >= 0x30 && bytes[before] <= 0x39
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
  }

  // MARK: Signs

  /// Marks that close each other.
  private enum MarkKind: UInt8, CaseIterable {
    case round, square, curly, lenticular, tortoise
    case double, straight, corner, whiteCorner, book, angle
  }

  private enum Turn: UInt8 { case opens, closes, either }

  private struct MarkSign {
    let kind: MarkKind
    let turn: Turn
    var group: Group { kind.rawValue <= MarkKind.tortoise.rawValue ? .brackets : .quotation }
  }

  /// Calls `body` for each mark of a stretch.
  @inline(__always)
  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ span: Span, _ body: (MarkSign, Span) -> Void
  ) {
    var offset = span.lowerBound
    while offset < span.upperBound {
      let byte = bytes[offset]
      // Letters, digits and Han characters.
      if byte >= 0xE4 && byte < 0xEF {
        offset += 3
        continue
      }
      if let sign = ascii(byte) {
        body(sign, Span(offset, offset + 1))
      } else if byte >= 0xE2, offset + 2 < span.upperBound,
        let sign = wide(byte, bytes[offset + 1], bytes[offset + 2])
      {
        body(sign, Span(offset, offset + 3))
        offset += 2
      }
      offset += 1
    }
  }

  @inline(__always)
  private static func ascii(_ byte: UInt8) -> MarkSign? {
    switch byte {
    case 0x28: MarkSign(kind: .round, turn: .opens)
    case 0x29: MarkSign(kind: .round, turn: .closes)
    case 0x22: MarkSign(kind: .straight, turn: .either)
    case 0x5B: MarkSign(kind: .square, turn: .opens)
    case 0x5D: MarkSign(kind: .square, turn: .closes)
    case 0x7B: MarkSign(kind: .curly, turn: .opens)
    case 0x7D: MarkSign(kind: .curly, turn: .closes)
    default: nil
    }
  }

  /// The marks of General Punctuation, of CJK Symbols and Punctuation, and the full-width ones.
  private static func wide(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> MarkSign? {
    switch (first, second, third) {
    case (0xE2, 0x80, 0x9C): MarkSign(kind: .double, turn: .opens)
    case (0xE2, 0x80, 0x9D): MarkSign(kind: .double, turn: .closes)
    case (0xE3, 0x80, 0x88...0x91):
      MarkSign(
        kind: [.angle, .book, .corner, .whiteCorner, .lenticular][Int(third - 0x88) / 2],
        turn: third & 1 == 0 ? .opens : .closes)
    case (0xE3, 0x80, 0x94): MarkSign(kind: .tortoise, turn: .opens)
    case (0xE3, 0x80, 0x95): MarkSign(kind: .tortoise, turn: .closes)
    case (0xEF, 0xBC, 0x82): MarkSign(kind: .straight, turn: .either)
    case (0xEF, 0xBC, 0x88): MarkSign(kind: .round, turn: .opens)
    case (0xEF, 0xBC, 0x89): MarkSign(kind: .round, turn: .closes)
    case (0xEF, 0xBC, 0xBB): MarkSign(kind: .square, turn: .opens)
    case (0xEF, 0xBC, 0xBD): MarkSign(kind: .square, turn: .closes)
    case (0xEF, 0xBD, 0x9B): MarkSign(kind: .curly, turn: .opens)
    case (0xEF, 0xBD, 0x9D): MarkSign(kind: .curly, turn: .closes)
    default: nil
    }
  }
}
