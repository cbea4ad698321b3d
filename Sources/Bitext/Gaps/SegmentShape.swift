/// What the characters of a stretch of text show, before any word is understood.
struct SegmentShape: Hashable, Sendable {
  /// How it ends.
  enum Ending: UInt8, Sendable {
    /// With a mark that ends a sentence, or introduces a list.
    case closed
    /// With a comma or another mark that something follows.
    case open
    /// With dots: `...` or `…`.
    case ellipsis
    /// With a word or a number.
    case bare
    /// With a word inside quotation marks or brackets, where many writers leave the full stop out.
    case quoted
  }

  /// Letters and digits; a Han character is one.
  private(set) var letters = 0
  private(set) var han = 0
  /// Words of Latin letters, and those of them that are in small letters and more than one letter long.
  private(set) var latinWords = 0
  private(set) var smallWords = 0
  /// Words of English grammar: `the`, `of`, `is`.
  private(set) var functionWords = 0
  /// The same with those that begin with a capital.
  private(set) var capitalFunctionWords = 0
  private(set) var ending = Ending.bare

  /// - Complexity: O(*n*) in the bytes of the span.
  init(_ utf8: [UInt8], _ span: Span) {
    var cursor = LabelCursor(utf8, span)
    while let scalar = cursor.scalar(at: cursor.offset) {
      if LabelCursor.isLetter(scalar.value) {
        readWord(&cursor)
        continue
      }
      cursor.offset += scalar.width
      if LabelCursor.isHan(scalar.value) {
        han += 1
        letters += 1
      } else if LabelCursor.isDigit(scalar.value) || SegmentShape.isOtherLetter(scalar.value) {
        letters += 1
      }
    }
    ending = SegmentShape.ending(utf8, span)
  }

  private mutating func readWord(_ cursor: inout LabelCursor) {
    let start = cursor.offset
    var isJoined = start > 0 && SegmentShape.isJoint(cursor.utf8[start - 1])
    var isSmall = true
    // Accented letters and apostrophes inside a word do not end it.
    while let scalar = cursor.scalar(at: cursor.offset),
      LabelCursor.isLetter(scalar.value) || SegmentShape.isOtherLetter(scalar.value)
    {
      if LabelCursor.isCapital(scalar.value) { isSmall = false }
      cursor.offset += scalar.width
      letters += 1
    }
    latinWords += 1
    // The parts of `not_a_word` and `file.name` are no words of a sentence.
    if cursor.offset + 1 < cursor.end, SegmentShape.isJoint(cursor.utf8[cursor.offset]),
      cursor.utf8[cursor.offset + 1] > 0x20
    {
      isJoined = true
    }
    if isJoined { isSmall = false }
    if isSmall, cursor.offset - start > 1 { smallWords += 1 }
    let word = cursor.utf8[start..<cursor.offset]
    if word.count > 1, SegmentShape.isFunctionWord(word) {
      if !isJoined { capitalFunctionWords += 1 }
      if isSmall { functionWords += 1 }
    } else if word.count == 1, word[start] | 0x20 == UInt8(ascii: "a"),
      start == 0 || cursor.utf8[start - 1] <= 0x20,
      cursor.offset < cursor.end, cursor.utf8[cursor.offset] == 0x20
    {
      // An article; not the `-a` of a command.
      capitalFunctionWords += 1
    }
  }

  private static func isJoint(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
  }

  /// Whether it is mostly Han by its letters.
  var isHan: Bool { han * 2 > latinWords + han && han > 0 }
  /// Whether it is a sentence of a language in Latin letters, not a name, a title or a line of code.
  var isLatinProse: Bool {
    latinWords >= 4 && smallWords >= 3 && functionWords >= 1 && han * 10 <= latinWords
  }

  /// Whether it may be a title or a short sentence of a language in Latin letters, if the other side has the very same.
  var isLatinTitle: Bool { latinWords >= 4 && capitalFunctionWords >= 1 && han == 0 }

  private static func isOtherLetter(_ scalar: UInt32) -> Bool {
    (0xC0...0x24F).contains(scalar) && scalar != 0xD7 && scalar != 0xF7 || (0x370...0x1FFF).contains(scalar)
      || (0x3041...0x30FF).contains(scalar) || (0xAC00...0xD7A3).contains(scalar)
  }

  static func ending(_ utf8: [UInt8], _ span: Span) -> Ending {
    var end = span.upperBound
    // Quotation marks and brackets close over the mark that counts.
    while let scalar = utf8.scalar(before: end, floor: span.lowerBound),
      LabelCursor.isSpace(scalar.value) || closers.contains(scalar.value)
    { end -= scalar.length }
    guard let last = utf8.scalar(before: end, floor: span.lowerBound) else {
      return end < span.upperBound ? .closed : .bare
    }
    let isQuoted = end < span.upperBound && utf8[end] > 0x20
    switch last.value {
    case 0x2026, 0x22EF: return .ellipsis
    case 0x2E:
      var dots = 0
      while let dot = utf8.scalar(before: end, floor: span.lowerBound),
        dot.value == 0x2E || (dot.value == 0x20 && dots > 0)
      {
        if dot.value == 0x2E { dots += 1 }
        end -= dot.length
      }
      let before = utf8.scalar(before: end, floor: span.lowerBound)?.value
      return dots >= 2 || before == 0x2026 ? .ellipsis : .closed
    case 0x3002, 0x21, 0x3F, 0xFF01, 0xFF1F, 0xFF0E, 0xFF61, 0x3A, 0xFF1A, 0x3B, 0xFF1B: return .closed
    case 0x2C, 0xFF0C, 0x3001, 0x2D, 0x2013, 0x2014, 0x28, 0xFF08: return .open
    default: return endsWithConjunction(utf8, span, end) ? .closed : isQuoted ? .quoted : .bare
    }
  }

  /// Whether it is an item of a list that the next one continues: `…; and`, ；并且.
  private static func endsWithConjunction(_ utf8: [UInt8], _ span: Span, _ end: Int) -> Bool {
    let tail = utf8[max(span.lowerBound, end - 4)..<end]
    if tail.suffix(4).elementsEqual(" and".utf8) || tail.suffix(3).elementsEqual(" or".utf8) { return true }
    return ListConjunction.endsInChinese(utf8[span.lowerBound..<end])
  }

  private static let closers: [UInt32] = [
    0x22, 0x27, 0x2018, 0x201C, 0x29, 0x5D, 0x7D, 0xBB, 0x2019, 0x201D, 0x300B, 0x300D, 0x300F, 0x3011,
    0xFF09, 0xFF3D,
  ]

  static func isFunctionWord(_ word: some Collection<UInt8>) -> Bool {
    guard word.count <= 7 else { return false }
    let key = packed(word)
    let place = functionWords.partitionPoint { $0 >= key }
    return place < functionWords.count && functionWords[place] == key
  }

  /// A short word as one number, its first letter made small.
  private static func packed(_ word: some Collection<UInt8>) -> UInt64 {
    word.reduce(0) { $0 == 0 ? UInt64($1 | 0x20) : $0 << 8 | UInt64($1) }
  }

  /// In order of their numbers.
  private static let functionWords =
    [
      "the", "of", "and", "to", "in", "is", "are", "was", "were", "for", "that", "with", "by", "on", "as",
      "at", "be",
      "this", "it", "from", "or", "an", "you", "your", "can", "will", "not", "have", "has", "which", "if",
      "when",
      "their", "its", "they", "we", "our", "all", "may", "do", "does", "been", "into", "than", "also", "but",
      "who",
      "use", "he", "his", "she", "her", "there", "these", "those", "no", "so", "how", "what", "must", "shall",
      "should",
    ].map { packed($0.utf8) }.sorted()
}
