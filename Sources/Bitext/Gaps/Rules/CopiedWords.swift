/// What one side of a bead has word for word as the other side has it, though it should be a translation.
struct CopiedWords {
  let context: GapContext
  let side: Side
  private let utf8: [UInt8]
  private let otherUTF8: [UInt8]

  init(_ context: GapContext, _ side: Side) {
    self.context = context
    self.side = side
    utf8 = context.utf8(side)
    otherUTF8 = context.utf8(side.opposite)
  }

  private func span(_ sentence: Int, _ side: Side) -> Span {
    context.segmentation[side].sentences[sentence].span
  }

  /// Whether a sentence is the same as one of the other side, but for its last marks.
  func isCopy(_ sentence: Int, _ bead: Bead) -> Bool {
    let text = withoutEnd(utf8, span(sentence, side))
    return bead[side.opposite].contains { withoutEnd(otherUTF8, span($0, side.opposite)) == text }
  }

  /// Whether a sentence in Latin letters is a copy and consists of ordinary words: `Opening remarks`, not a name or a command.
  func isCopyOfWords(_ sentence: Int, _ bead: Bead) -> Bool {
    let span = span(sentence, side)
    guard let first = utf8[span.range].first, Self.isCapital(first), isCopy(sentence, bead) else {
      return false
    }
    let text = withoutEnd(utf8, span)
    guard text.allSatisfy({ Self.isLetter($0) || $0 == 0x20 || Self.inner.contains($0) || $0 >= 0x80 })
    else { return false }
    // Of a name every word but the small ones of grammar has a capital.
    let words = text.split(separator: 0x20)
    return words.count >= 2
      && words.dropFirst().contains { $0.count >= 3 && $0.first.map(Self.isSmall) == true }
      && words.allSatisfy { isOrdinary($0, bead) }
  }

  /// Marks inside a line of words.
  private static let inner = Array(",'&:-".utf8)

  /// Rows of Latin words inside a sentence of Han characters.
  struct LatinRuns {
    /// Words that could have been translated.
    var ordinary: [Span] = []
    /// Single words in small letters that the lexicon does not know: commands, options, things of other languages.
    var others: [Span] = []
  }

  /// The rows of Latin words inside a sentence of Han characters that stand on the other side letter for letter and are
  /// ordinary words.
  ///
  /// What stands in brackets or quotation marks is a gloss or a name.
  /// - Complexity: O(*n*) in the bytes of the sentence, and for each row in those of the other side.
  func latinRuns(in sentence: Int, _ bead: Bead) -> LatinRuns {
    let span = span(sentence, side)
    var runs = LatinRuns()
    var offset = span.lowerBound
    while offset < span.upperBound {
      guard Self.isLetter(utf8[offset]) else {
        offset += 1
        continue
      }
      let start = offset
      var words: [Span] = []
      while offset < span.upperBound, Self.isLetter(utf8[offset]) {
        let word = offset
        while offset < span.upperBound,
          Self.isLetter(utf8[offset])
            || (utf8[offset] == 0x27 || utf8[offset] == 0x2D) && offset + 1 < span.upperBound
              && Self.isLetter(utf8[offset + 1])
        { offset += 1 }
        words.append(Span(word, offset))
        // A comma may stand between words.
        if offset + 1 < span.upperBound, utf8[offset] == 0x2C { offset += 1 }
        if offset + 1 < span.upperBound, utf8[offset] == 0x20, Self.isLetter(utf8[offset + 1]) { offset += 1 }
      }
      guard let last = words.last else { continue }
      let run = Span(start, last.upperBound)
      guard stands(run, in: span, isProse: words.count >= 5), !isCode(run), !isSymbol(run) else { continue }
      if isUntranslated(run, words, in: span, bead) {
        runs.ordinary.append(run)
      } else if words.count == 1, utf8[run.range].allSatisfy(Self.isSmall), standsOpposite(run, bead) {
        runs.others.append(run)
      }
    }
    return runs
  }

  /// Whether it is one word with a capital inside that stands for something: pH, kWh, iPhone.
  private func isSymbol(_ run: Span) -> Bool {
    Self.isSmall(utf8[run.lowerBound]) && utf8[run.range].contains(where: Self.isCapital)
      && !utf8[run.range].contains(0x20)
  }

  /// Whether no mark shows that a row of words is more or other than words.
  ///
  /// - Parameter isProse: whether it is long enough to be words also beside a number.
  private func stands(_ run: Span, in sentence: Span, isProse: Bool) -> Bool {
    var (before, behind) = (run.lowerBound, run.upperBound)
    // The parts of an address: `host.example`.
    if !isProse, isPartOfLiteral(run, in: sentence) { return false }
    while before > sentence.lowerBound, utf8[before - 1] == 0x20 { before -= 1 }
    while behind < sentence.upperBound, utf8[behind] == 0x20 { behind += 1 }
    let left = utf8.scalar(before: before, floor: sentence.lowerBound)?.value ?? 0x3002
    let right = utf8.scalar(at: behind, limit: sentence.upperBound)?.value ?? 0x3002
    func isPlain(_ scalar: UInt32) -> Bool {
      LabelCursor.isHan(scalar) || Self.stops.contains(scalar) || isProse && LabelCursor.isDigit(scalar)
    }
    return isPlain(left) && isPlain(right)
  }

  /// Whether a mark of ASCII joins a row of words with something before or behind it.
  private func isPartOfLiteral(_ run: Span, in sentence: Span) -> Bool {
    func isSign(_ place: Int) -> Bool {
      sentence.contains(place) && utf8[place] > 0x20 && utf8[place] < 0x80
    }
    return isSign(run.lowerBound - 1) && !Self.commas.contains(utf8[run.lowerBound - 1])
      || isSign(run.upperBound) && isSign(run.upperBound + 1)
  }

  private static let commas = Array(",;:".utf8)

  /// `，` `。` `、` `；` `：` `！` `？` `,` `.` `;` `:`
  private static let stops: [UInt32] = [
    0xFF0C, 0x3002, 0x3001, 0xFF1B, 0xFF1A, 0xFF01, 0xFF1F, 0x2C, 0x2E, 0x3B, 0x3A,
  ]

  private func isUntranslated(_ run: Span, _ words: [Span], in sentence: Span, _ bead: Bead) -> Bool {
    let small = words.filter { $0.count > 1 && Self.isSmall(utf8[$0.lowerBound]) }
    let isSmall = small.count == words.count
    if words.count == 1 {
      let word = utf8[run.range]
      // `command-in-account` is a code, `MAY` a keyword.
      guard
        isSmall
          ? word.count > 1 && !word.contains(UInt8(ascii: "-")) && !Self.borrowed.contains(Array(word))
            && isOrdinary(word, bead)
          : word.dropFirst().allSatisfy(Self.isSmall) && Self.isNameOfAllTexts(word)
      else { return false }
    } else {
      // The first word of a sentence has a capital, and so has every word of a heading but those of grammar.
      guard
        isSmall || small.count >= 4
          || small.count >= 2 && words.dropFirst().allSatisfy({ Self.isSmall(utf8[$0.lowerBound]) })
          || isHeading(run, in: sentence),
        words.allSatisfy({ isOrdinary(utf8[$0.range], bead) })
      else { return false }
    }
    return standsOpposite(run, bead)
  }

  /// Words of computing that Chinese writes in letters, as dictionaries of lettered words list them.
  private static let borrowed = Set(
    "app blog bug demo email internet logo mod modem pad podcast vlog web wifi wiki".split(separator: " ").map
    {
      Array($0.utf8)
    })

  /// Whether the side speaks of programs: names such as `indexOf`, `last_name` or `run()` stand in it.
  ///
  /// - Complexity: O(*n*) in the bytes of the side.
  var isTechnical: Bool {
    var count = 0
    for place in utf8.indices.dropFirst().dropLast() {
      let (before, byte, behind) = (utf8[place - 1], utf8[place], utf8[place + 1])
      if Self.isSmall(before) && Self.isCapital(byte) && Self.isSmall(behind)
        || Self.isSmall(before) && byte == UInt8(ascii: "_") && Self.isSmall(behind)
        || Self.isLetter(before) && byte == UInt8(ascii: "(") && behind == UInt8(ascii: ")")
      {
        count += 1
        if count > 2 { return true }
      }
    }
    return false
  }

  /// Whether a row of words stands on the other side, and no letter beside it.
  private func standsOpposite(_ run: Span, _ bead: Bead) -> Bool {
    let key = utf8[run.range].map { Self.isCapital($0) ? $0 | 0x20 : $0 }
    return context.spans(ofSentences: bead[side.opposite], side.opposite).contains { span in
      let text = otherUTF8[span.range].map { Self.isCapital($0) ? $0 | 0x20 : $0 }
      guard text.count >= key.count else { return false }
      return (0...text.count - key.count).contains { place in
        text[place] == key[0] && text[place..<place + key.count].elementsEqual(key)
          && (place == 0 || !Self.isLetter(text[place - 1]))
          && (place + key.count == text.count || !Self.isLetter(text[place + key.count]))
      }
    }
  }

  /// Whether a word with a capital is a name that every text translates: of a month, a day of the week, a country.
  private static func isNameOfAllTexts(_ word: ArraySlice<UInt8>) -> Bool {
    let key = word.map { $0 | 0x20 }
    switch LetterKey.read(key, at: 0, limit: key.count).key.flatMap({ EnglishTerm.table[$0] }) {
    case .month, .weekday: return true
    default: break
    }
    return CountryNames.shared.code(ofEnglish: key) != nil
      || CountryNames.shared.people(ofEnglish: key) != nil
  }

  /// Whether all that stands before a row of words is the number of a heading: `第三章`, and nothing stands behind it.
  private func isHeading(_ run: Span, in sentence: Span) -> Bool {
    let before = utf8[sentence.lowerBound..<run.lowerBound].filter { $0 != 0x20 }
    return before.count <= 18 && before.starts(with: "第".utf8)
      && Self.divisions.contains { before.suffix($0.count).elementsEqual($0) }
      && withoutEnd(utf8, sentence).endIndex == run.upperBound
  }

  /// What parts of a text are called.
  private static let divisions = ["编", "編", "卷", "部", "部分", "篇", "章", "节", "節", "条", "條", "款", "课", "課"].map {
    Array($0.utf8)
  }

  /// Whether a word of a copy is one of the other language that could have been translated.
  private func isOrdinary(_ word: ArraySlice<UInt8>, _ bead: Bead) -> Bool {
    if SegmentShape.isFunctionWord(word) || word.count == 1 { return true }
    guard let coverage = context.coverage else { return word.first.map(Self.isSmall) == true }
    let key = word.map { Self.isCapital($0) ? $0 | 0x20 : $0 }
    var isKnown = false
    var isRead = false
    for other in coverage.learntWords(of: bead, side.opposite) where other.span.count <= word.count {
      guard key.starts(with: otherUTF8[other.span.range].map { Self.isCapital($0) ? $0 | 0x20 : $0 }) else {
        continue
      }
      isRead = true
      if other.isKnown { isKnown = true }
    }
    // What is not read is a word of grammar.
    return isKnown || !isRead
  }

  /// The rows of Han characters inside a sentence of Latin letters that stand on the other side as well, and in no
  /// brackets or quotation marks.
  ///
  /// - Complexity: O(*n*) in the bytes of the sentence, and for each row in those of the other side.
  func hanRuns(in sentence: Int, _ bead: Bead) -> [Span] {
    let span = span(sentence, side)
    var runs: [Span] = []
    var start: Int?
    var offset = span.lowerBound
    while offset <= span.upperBound {
      let scalar = offset < span.upperBound ? utf8.scalar(at: offset, limit: span.upperBound) : nil
      if let scalar, LabelCursor.isHan(scalar.value) {
        start = start ?? offset
      } else if let from = start {
        let run = Span(from, offset)
        if run.count >= Self.leastHan || run.count >= 6 && !isGloss(run, in: span),
          isBetweenWords(run, in: span),
          LiteralComparison.holds(
            otherUTF8, context.spans(ofSentences: bead[side.opposite], side.opposite), Array(utf8[run.range]))
        {
          runs.append(run)
        }
        start = nil
      }
      offset += scalar?.length ?? 1
    }
    return runs
  }

  /// The bytes of four Han characters: three may be a name.
  private static let leastHan = 12

  /// Whether a few Han characters may be given for what stands before them, as a name is, or are spoken of.
  private func isGloss(_ run: Span, in span: Span) -> Bool {
    var words: [ArraySlice<UInt8>] = []
    var end = run.lowerBound
    while words.count < 2, end > span.lowerBound, utf8[end - 1] == 0x20 {
      var start = end - 1
      while start > span.lowerBound,
        Self.isLetter(utf8[start - 1]) || LabelCursor.isDigit(UInt32(utf8[start - 1]))
      {
        start -= 1
      }
      if start == end - 1 { break }
      words.append(utf8[start..<end - 1])
      end = start
    }
    guard let last = words.first else { return run.lowerBound > span.lowerBound }
    let key = last.map { Self.isCapital($0) ? $0 | 0x20 : $0 }
    if Self.speaking.contains(key) { return true }
    return !Self.isSmall(last[last.startIndex]) && !SegmentShape.isFunctionWord(last)
      && !LabelCursor.isDigit(UInt32(last[last.startIndex]))
  }

  /// What speaks of Chinese words.
  private static let speaking = WordSet(
    "word words character characters term terms phrase name named called surname written means meaning say says is as"
  )

  /// The words in Pinyin among English ones, for which the Chinese text has a word that is translated: `xiaomai` of 小麦.
  ///
  /// What English has taken over is in the lexicon.
  /// - Complexity: O(*n*) in the bytes of the sentence, and for each word that may be Pinyin in those of the other side.
  func pinyinWords(in sentence: Int, _ bead: Bead) -> [Span] {
    guard let coverage = context.coverage, let lexicon = context.lexicon else { return [] }
    let words = coverage.learntWords(of: bead, side).filter { word in
      word.span.count >= 5 && !word.isKnown && !word.isValue
        && span(sentence, side).contains(word.span.lowerBound)
        && utf8[word.span.range].allSatisfy(Self.isSmall)
    }
    let readings = HanReadings.shared
    return words.map(\.span).filter { span in
      if isExplained(span, sentence) { return false }
      let letters = Array(utf8[span.range])
      guard readings.isPinyin(letters[...], limit: 4), !readings.isPinyin(letters[...], limit: 1) else {
        return false
      }
      return context.spans(ofSentences: bead[side.opposite], side.opposite).contains { other in
        guard let found = readings.find(letters, in: otherUTF8, from: other.lowerBound, to: other.upperBound)
        else {
          return false
        }
        let head = Array(otherUTF8[found.range])
        return head.withUnsafeBufferPointer { lexicon.translations(of: $0) != nil }
          && Gazetteer.shared.entries(head[...]).isEmpty
      }
    }
  }

  /// Whether a word is explained where it stands, as words are that a language takes over: `zongzi, the dumplings`, `baozi (buns)`.
  private func isExplained(_ word: Span, _ sentence: Int) -> Bool {
    let behind = utf8[word.upperBound..<max(word.upperBound, span(sentence, side).upperBound)]
    return [" (", ", the ", ", a ", ", an ", ", or ", ", which "].contains { behind.starts(with: $0.utf8) }
  }

  private func isBetweenWords(_ run: Span, in sentence: Span) -> Bool {
    let left = run.lowerBound > sentence.lowerBound ? utf8[run.lowerBound - 1] : 0x20
    let right = run.upperBound < sentence.upperBound ? utf8[run.upperBound] : 0x20
    return (left == 0x20 || left == 0x2C) && (right == 0x20 || Array(",.;:!?".utf8).contains(right))
  }

  private func withoutEnd(_ utf8: [UInt8], _ span: Span) -> ArraySlice<UInt8> {
    var end = span.upperBound
    while let last = utf8.scalar(before: end, floor: span.lowerBound),
      LabelCursor.isSpace(last.value) || Self.stops.contains(last.value)
    { end -= last.length }
    return utf8[span.lowerBound..<end]
  }

  static func isLetter(_ byte: UInt8) -> Bool { LabelCursor.isLetter(UInt32(byte)) }
  private static func isCapital(_ byte: UInt8) -> Bool { LabelCursor.isCapital(UInt32(byte)) }
  private static func isSmall(_ byte: UInt8) -> Bool { isLetter(byte) && !isCapital(byte) }
}
