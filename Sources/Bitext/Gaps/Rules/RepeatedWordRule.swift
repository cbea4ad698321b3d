/// A word that stands twice in a row by a slip: `the the`, 对于对于.
///
/// Both languages repeat words on purpose: `very very`, `had had`, 天天, 研究研究, 从从容容, and words meet by chance: `the man I
/// spoke to to get it`, 达到目的的手段, 告诉我们我们. So only words that no grammar puts twice are a warning: in English those that
/// need another word behind them, articles and some conjunctions and prepositions; in Chinese the same where no word of
/// the lexicon holds one of the two characters, and words of three characters and more. Another English word in small letters that is
/// repeated is a note, and so is a Chinese word of two characters, 大门大门, if the English text has it once and as a noun: a verb of
/// two characters is repeated on purpose.
struct RepeatedWordRule: GapRule {
  func gaps(in context: GapContext) -> [GapDraft] {
    Side.allCases.flatMap { side in
      let language = context.language(side)
      let found =
        language.isEnglish ? english(side, context) : language.isChinese ? chinese(side, context) : []
      return found.map { span, isSure in
        GapDraft(
          .duplicate, isSure ? .warning : .note, .wordRepeated, side: side, spans: context.spans(side, [span])
        )
      }
    }
  }

  // MARK: English

  private func english(_ side: Side, _ context: GapContext) -> [(Span, isSure: Bool)] {
    let utf8 = context.utf8(side)
    var found: [(Span, isSure: Bool)] = []
    utf8.withUnsafeBufferPointer { bytes in
      for paragraph in context.segmentation[side].paragraphs {
        Self.readEnglish(bytes, paragraph.span) { found.append(($0, $1)) }
      }
    }
    return found
  }

  /// Calls `body` with each pair of equal words that nothing but white space divides.
  @inline(__always)
  private static func readEnglish(
    _ bytes: UnsafeBufferPointer<UInt8>, _ span: Span, _ body: (Span, Bool) -> Void
  ) {
    let end = span.upperBound
    var offset = span.lowerBound
    /// The word before, which only white space divides from the offset; empty if there is none.
    var before = 0..<0
    /// Whether a clause such as `what it is` may end where its verb stands again.
    var asks = false
    while offset < end {
      guard isLetter(bytes[offset]) else {
        if bytes[offset] > 0x20 { before = 0..<0 }
        if ".?!;".utf8.contains(bytes[offset]) { asks = false }
        offset += 1
        continue
      }
      let start = offset
      while offset < end, isLetter(bytes[offset]) { offset += 1 }
      let count = offset - start
      let isWhole = offset == end || bytes[offset] <= 0x20 || ".,;:!?)".utf8.contains(bytes[offset])
      if count == before.count, bytes[start] | 0x20 == bytes[before.lowerBound] | 0x20, isWhole,
        isSame(bytes, before.lowerBound, start, count)
      {
        // Vitamin A a day; once more is a chant.
        let isOnce =
          bytes[start] & 0x20 != 0 && (count > 1 || bytes[before.lowerBound] & 0x20 != 0)
          && (offset == end || offset + count >= end || !isSame(bytes, start, offset + 1, count))
        // The end of `kernel-package` is no word of its own.
        let isApart = before.lowerBound == span.lowerBound || bytes[before.lowerBound - 1] != 0x2D
        let word = isOnce && isApart ? Array(bytes[start..<offset]) : []
        if unrepeatable.contains(word) || verbs.contains(word) && !asks {
          body(Span(before.lowerBound, offset), true)
        } else if !word.isEmpty, count > 4 || particles.contains(word), bytes[before.lowerBound] & 0x20 != 0 {
          body(Span(before.lowerBound, offset), false)
        }
      }
      if count >= 3, bytes[start] | 0x20 == 0x77 || bytes[start] | 0x20 == 0x68 || bytes[start] | 0x20 == 0x61
      {
        asks = asks || relatives.contains(bytes[start..<offset].map { $0 | 0x20 })
      }
      before = offset < end && bytes[offset] <= 0x20 ? start..<offset : 0..<0
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x80 || byte == 0x27
  }

  private static func isSame(
    _ bytes: UnsafeBufferPointer<UInt8>, _ first: Int, _ second: Int, _ count: Int
  ) -> Bool {
    for index in 0..<count where bytes[first + index] | 0x20 != bytes[second + index] | 0x20 { return false }
    return true
  }

  /// Articles, possessives, and conjunctions and prepositions behind which a sentence never pauses.
  private static let unrepeatable = WordSet(
    "the a an of and or from at with than if because into its our their your my")

  /// Verbs that another verb follows only where a clause ends with them: `what it is is a gate`.
  private static let verbs = WordSet(
    "is are was were has have does")
  /// What such a clause begins with.
  private static let relatives = WordSet(
    "what who where when how which why whatever whoever all")
  /// Other short words that no grammar puts twice; prepositions that may also end a verb are none: `I spoke to to get it`.
  private static let particles = WordSet(
    "as be not we they this these")

  // MARK: Chinese

  private func chinese(_ side: Side, _ context: GapContext) -> [(Span, isSure: Bool)] {
    guard let lexicon = context.lexicon, lexicon.headLanguage.isChinese else { return [] }
    var found: [(Span, isSure: Bool)] = []
    context.utf8(side).withUnsafeBufferPointer { bytes in
      for paragraph in context.segmentation[side].paragraphs {
        Self.readChinese(bytes, paragraph.span, lexicon) { found.append(($0, true)) }
      }
      guard context.language(side.opposite).isEnglish else { return }
      for bead in context.sentences.beads where !bead.isNull {
        lazy var english = Self.words(
          of: context.spans(ofSentences: bead)[side.opposite], context.utf8(side.opposite), lexicon)
        for span in context.spans(ofSentences: bead[side], side) {
          Self.readDoubledNouns(bytes, span, lexicon) { word in
            if Self.isNounOnce(word, bytes, lexicon, english) {
              found.append((Span(word.lowerBound, word.upperBound + word.count), false))
            }
          }
        }
      }
    }
    return found
  }

  /// Calls `body` with the first of two equal words of two characters that stand side by side in no longer word.
  private static func readDoubledNouns(
    _ bytes: UnsafeBufferPointer<UInt8>, _ span: Span, _ lexicon: Lexicon, _ body: (Span) -> Void
  ) {
    var offset = span.lowerBound
    while offset + 12 <= span.upperBound {
      guard bytes[offset] >= 0xE4, bytes[offset] <= 0xE9 else {
        offset += 1
        continue
      }
      defer { offset += 3 }
      guard bytes[offset + 2] == bytes[offset + 8], isSame(bytes, offset, offset + 6, 6),
        !isSame(bytes, offset, offset + 3, 3), !repeated(bytes, offset, unrepeatableWords),
        lexicon.longestHead(in: bytes, at: offset, end: offset + 6) == offset + 6,
        // Once more is a chant; and neither is a part of a longer word, such as 系统管理员 behind 操作系统.
        offset + 18 > span.upperBound || !isSame(bytes, offset, offset + 12, 6),
        (lexicon.longestHead(in: bytes, at: offset, end: span.upperBound) ?? 0) <= offset + 6,
        (lexicon.longestHead(in: bytes, at: offset + 6, end: span.upperBound) ?? 0) <= offset + 12,
        !isEndOfWord(bytes, offset, span, lexicon)
      else { continue }
      body(Span(offset, offset + 6))
    }
  }

  /// Whether a word of two characters is the end of a longer one.
  private static func isEndOfWord(
    _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ span: Span, _ lexicon: Lexicon
  ) -> Bool {
    for start in stride(from: offset - 3, through: offset - 9, by: -3)
    where start >= span.lowerBound && bytes[start] >= 0xE4 && bytes[start] <= 0xE9 {
      if let end = lexicon.longestHead(in: bytes, at: start, end: span.upperBound), end > offset {
        return true
      }
    }
    return false
  }

  /// Whether English text has a translation of a word exactly once, behind `the` or another word that only a noun follows.
  private static func isNounOnce(
    _ word: Span, _ bytes: UnsafeBufferPointer<UInt8>, _ lexicon: Lexicon, _ english: EnglishWords
  ) -> Bool {
    guard
      let translations = lexicon.translations(of: UnsafeBufferPointer(rebasing: bytes[word.range]))
    else { return false }
    let found = Set(translations.map(\.target)).compactMap { english[$0] }
    return found.reduce(0) { $0 + $1.count } == 1 && found.contains(where: \.isNoun)
  }

  /// By what the lexicon knows them as, how often words stand in English and whether a determiner stands before one.
  private typealias EnglishWords = [Int: (count: Int, isNoun: Bool)]

  /// - Complexity: O(*n*) in the bytes of the spans.
  private static func words(of spans: [Span], _ utf8: [UInt8], _ lexicon: Lexicon) -> EnglishWords {
    var stemmer = EnglishStemmer()
    var words: EnglishWords = [:]
    for span in spans {
      var before: [UInt8] = []
      for piece in utf8[span.range].split(whereSeparator: { !isLetter($0) || $0 >= 0x80 }) {
        let small = piece.map { $0 | 0x20 }
        var stem = small
        stemmer.stem(&stem)
        if let target = stem.withUnsafeBufferPointer({ lexicon.target(of: $0) }) {
          words[target, default: (0, false)].count += 1
          if determiners.contains(before) { words[target]?.isNoun = true }
        }
        before = small
      }
    }
    return words
  }

  /// `a` is none of them: what is done a little, 走动走动, is `a walk`.
  private static let determiners = WordSet(
    "the this that these those every each my your his her its our their")

  @inline(__always)
  private static func readChinese(
    _ bytes: UnsafeBufferPointer<UInt8>, _ span: Span, _ lexicon: Lexicon, _ body: (Span) -> Void
  ) {
    var offset = span.lowerBound
    while offset + 6 <= span.upperBound {
      let lead = bytes[offset]
      guard lead >= 0xE4, lead <= 0xE9 else {
        offset += 1
        continue
      }
      if bytes[offset + 2] == bytes[offset + 5], bytes[offset + 1] == bytes[offset + 4],
        bytes[offset + 3] == lead
      {
        if unrepeatableHan.contains(scalar(bytes, offset)), !isPart(bytes, offset, span, lexicon) {
          body(Span(offset, offset + 6))
        }
      } else if offset + 12 <= span.upperBound, isSame(bytes, offset, offset + 6, 6),
        repeated(bytes, offset, unrepeatableWords)
      {
        body(Span(offset, offset + 12))
        offset += 9
      } else if let end = repeatedTerm(bytes, offset, span.upperBound, lexicon) {
        body(Span(offset, end))
        offset = end - 3
      }
      offset += 3
    }
  }

  /// The end of a word of three or four characters of the lexicon that stands twice from an offset on.
  @inline(__always)
  private static func repeatedTerm(
    _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ end: Int, _ lexicon: Lexicon
  ) -> Int? {
    for count in [9, 12] where offset + 2 * count <= end && bytes[offset + 2] == bytes[offset + count + 2] {
      guard isSame(bytes, offset, offset + count, count), !isSame(bytes, offset, offset + 3, 3),
        lexicon.longestHead(in: bytes, at: offset, end: end) == offset + count
      else { continue }
      return offset + 2 * count
    }
    return nil
  }

  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> UInt32 {
    UInt32(bytes[offset] & 0x0F) << 12 | UInt32(bytes[offset + 1] & 0x3F) << 6
      | UInt32(bytes[offset + 2] & 0x3F)
  }

  private static func repeated(
    _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ words: Set<UInt64>
  ) -> Bool {
    words.contains(UInt64(scalar(bytes, offset)) << 32 | UInt64(scalar(bytes, offset + 3)))
  }

  /// Whether one of two equal characters belongs to a longer word, or the two are the half of a word such as 从从容容.
  private static func isPart(
    _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ span: Span, _ lexicon: Lexicon
  ) -> Bool {
    for start in stride(from: offset - 9, through: offset + 3, by: 3)
    where start >= span.lowerBound && bytes[start] >= 0xE4 && bytes[start] <= 0xE9 {
      guard let end = lexicon.longestHead(in: bytes, at: start, end: span.upperBound) else { continue }
      if end - start > 3, end > offset { return true }
    }
    return offset + 12 <= span.upperBound && isSame(bytes, offset + 6, offset + 9, 3)
  }

  /// Structural particles, conjunctions and prepositions of one character.
  private static let unrepeatableHan = ScalarSet("的了在和与與及或于於被把从從由为為以并並而则則其该該此")

  /// Conjunctions and prepositions of two characters.
  private static let unrepeatableWords = Set(
    """
    以及 或者 并且 並且 而且 但是 因为 因為 所以 如果 虽然 雖然 关于 關於 对于 對於 由于 由於 根据 根據 按照 为了 為了 通过 通過
    """.unicodeScalars.filter { $0.value > 0x20 }.reduce(into: (words: [UInt64](), first: UInt32?.none)) {
      if let first = $0.first {
        $0.words.append(UInt64(first) << 32 | UInt64($1.value))
        $0.first = nil
      } else {
        $0.first = $1.value
      }
    }.words)
}
