/// Whether a text in Han characters stops inside something that the other side, in Latin letters, goes through with:
/// in the middle of a Latin word, or inside brackets.
///
/// Both are told whatever the ends of the two sides are, so also of a heading, which has no mark at its end.
enum BrokenEnd {
  /// - Parameter others: the sentences of the other side.
  /// - Complexity: O(*n*) in the bytes of the spans.
  static func isBroken(_ span: Span, _ utf8: [UInt8], _ others: [Span], _ otherUTF8: [UInt8]) -> Bool {
    if let word = lastWord(span, utf8) { return isContinued(word, utf8, others, otherUTF8) }
    return unclosed([span], utf8) > 0 && unclosed(others, otherUTF8) == 0
  }

  // MARK: Words

  /// The Latin word that the text ends with; nil if it ends otherwise, or with one letter.
  private static func lastWord(_ span: Span, _ utf8: [UInt8]) -> Span? {
    var end = span.upperBound
    while end > span.lowerBound, utf8[end - 1] <= 0x20 { end -= 1 }
    guard end > span.lowerBound, LabelCursor.isLetter(UInt32(utf8[end - 1])) else { return nil }
    var start = end
    while start > span.lowerBound, isPart(utf8[start - 1]) { start -= 1 }
    return end - start < 2 ? nil : Span(start, end)
  }

  /// Whether the other side has the word only as the beginning of a longer one.
  private static func isContinued(_ word: Span, _ utf8: [UInt8], _ others: [Span], _ other: [UInt8]) -> Bool {
    var isContinued = false
    for span in others {
      var offset = span.lowerBound
      while offset < span.upperBound {
        guard isPart(other[offset]) else {
          offset += 1
          continue
        }
        let start = offset
        while offset < span.upperBound, isPart(other[offset]) { offset += 1 }
        guard offset - start >= word.count,
          zip(utf8[word.range], other[start..<offset]).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 | 0x20 })
        else { continue }
        let rest = other[start + word.count..<offset]
        // The word itself, with a full stop or a joint behind it.
        guard let next = rest.first, LabelCursor.isLetter(UInt32(next)) else { return false }
        // An ending of the grammar is not written in Chinese.
        if !endings.contains(Array(rest)) { isContinued = true }
      }
    }
    return isContinued
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    LabelCursor.isLetter(UInt32(byte)) || LabelCursor.isDigit(UInt32(byte))
      || [UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "/")].contains(byte)
  }

  private static let endings = Set(
    ["s", "es", "d", "ed", "ing", "er", "ers", "ly", "r", "y", "al", "n", "ic", "s.", "es.", "ed.", "ing."]
      .map { Array($0.utf8) })

  // MARK: Brackets

  /// How many brackets are opened and not closed. Quotation marks are not counted: writers mix them up.
  private static func unclosed(_ spans: [Span], _ utf8: [UInt8]) -> Int {
    var open = 0
    for span in spans {
      var offset = span.lowerBound
      while let scalar = utf8.scalar(at: offset, limit: span.upperBound) {
        switch scalar.value {
        case 0x28, 0xFF08, 0x300A, 0x300C, 0x300E, 0x3010: open += 1
        case 0x29, 0xFF09, 0x300B, 0x300D, 0x300F, 0x3011: open = max(0, open - 1)
        default: break
        }
        offset += scalar.length
      }
    }
    return open
  }

  // MARK: Han characters

  /// Whether the last character is one that something has to follow: 和, 在, 不, 将.
  static func dangles(_ span: Span, _ utf8: [UInt8]) -> Bool {
    var end = span.upperBound
    while end > span.lowerBound, utf8[end - 1] <= 0x20 { end -= 1 }
    guard let last = utf8.scalar(before: end, floor: span.lowerBound) else { return false }
    return dangling.contains(last.value)
  }

  private static let dangling = Set(
    "和与與及或在对對将將把被从從向由于於以所并並而但且这這那各每第不没沒未很更最还還又可能会會应應须須给給让讓使其该該之".unicodeScalars.map(\.value)
  )
}
