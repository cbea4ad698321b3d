/// The pieces that a sentence is built of: each begins behind a mark, or with a word that opens a phrase or a clause.
///
/// `The board, | which had been | founded | by two bankers | from Leeds, | must meet`; `理事会 | 在下次会议 | 上，| 应当 | 向全体会员 | 说明`. What a
/// translator leaves out is one such piece or several that follow each other, seldom half of one.
struct PhrasePieces {
  /// What a piece begins with. The classes are those of grammars: prepositions, relative words, subordinating and coordinating
  /// conjunctions, participles.
  enum Opening { case preposition, relative, subordinator, coordinator, present, past, none }

  /// What stands before a piece.
  enum Border { case start, bracket, mark, none }

  struct Piece {
    var span: Span
    let opening: Opening
    let before: Border
    /// The word that opens it, in small letters; empty without one.
    let opener: [UInt8]
  }

  /// In order.
  private(set) var pieces: [Piece] = []

  /// The pieces of an English sentence.
  ///
  /// - Complexity: O(*n*) in the bytes of the sentence.
  init(english sentence: Span, _ utf8: [UInt8]) {
    var cursor = LabelCursor(utf8, sentence)
    var border = Border.start
    // Whether the last piece is still open, and is nothing but a word that opens it.
    var isOpen = false
    var isBare = false
    while let scalar = cursor.scalar(at: cursor.offset) {
      let start = cursor.offset
      guard Self.isOfWord(scalar.value) else {
        cursor.offset += scalar.width
        if Self.divides(scalar.value) {
          border = Self.brackets.contains(scalar.value) ? .bracket : .mark
          isOpen = false
        }
        continue
      }
      let word = Self.readWord(&cursor)
      let opening = Self.opening(word)
      if isOpen, border == .none, opening == .none || isBare {
        pieces[pieces.count - 1].span = Span(pieces[pieces.count - 1].span.lowerBound, cursor.offset)
        isBare = false
      } else if !isOpen || border != .none || opening != .none {
        pieces.append(
          Piece(
            span: Span(start, cursor.offset), opening: opening, before: border,
            opener: opening == .none ? [] : word))
        isBare = opening != .none
      }
      isOpen = true
      border = .none
    }
  }

  /// The pieces of a Chinese sentence. A character opens a phrase only where it is no part of a content word: 和 does, 和平 does not.
  ///
  /// - Parameter words: the content words of the sentence, in order.
  /// - Complexity: O(*n*) in the bytes of the sentence.
  init(chinese sentence: Span, _ words: ArraySlice<WordCoverage.Word>, _ utf8: [UInt8]) {
    var cursor = LabelCursor(utf8, sentence)
    var border = Border.start
    var word = words.startIndex
    while let scalar = cursor.scalar(at: cursor.offset) {
      let start = cursor.offset
      while word < words.endIndex, words[word].span.upperBound <= start { word += 1 }
      let isInside = word < words.endIndex && words[word].span.lowerBound <= start
      cursor.offset = isInside ? words[word].span.upperBound : start + scalar.width
      if !isInside, !Self.isOfWord(scalar.value) {
        if Self.divides(scalar.value) { border = Self.brackets.contains(scalar.value) ? .bracket : .mark }
        continue
      }
      let opening = isInside ? .none : Self.chineseOpenings[scalar.value] ?? .none
      if pieces.isEmpty || border != .none || opening != .none {
        pieces.append(Piece(span: Span(start, cursor.offset), opening: opening, before: border, opener: []))
      } else {
        pieces[pieces.count - 1].span = Span(pieces[pieces.count - 1].span.lowerBound, cursor.offset)
      }
      border = .none
    }
  }

  /// Prepositions and conjunctions of one character, and the first characters of longer ones.
  private static let chineseOpenings: [UInt32: Opening] = {
    var openings: [UInt32: Opening] = [:]
    for (characters, opening) in [
      ("在从從对對把被将將为為由于於以向往按照据據随隨经經至自跟给給让讓用当當除", Opening.preposition),
      ("因如若虽雖但则則却卻既", .subordinator), ("和与與及或并並而且", .coordinator),
    ] {
      for scalar in characters.unicodeScalars { openings[scalar.value] = opening }
    }
    return openings
  }()

  /// The word at a cursor in small letters: letters with hyphens and apostrophes inside, or digits.
  private static func readWord(_ cursor: inout LabelCursor) -> [UInt8] {
    var word: [UInt8] = []
    while let scalar = cursor.scalar(at: cursor.offset) {
      if !isOfWord(scalar.value) {
        // `two-year`, `don't`, `1,000`
        let next = cursor.scalar(at: cursor.offset + scalar.width)?.value ?? 0x20
        guard joints.contains(scalar.value), isOfWord(next) else { break }
      }
      if scalar.width == 1 {
        word.append(LabelCursor.isLetter(scalar.value) ? UInt8(scalar.value) | 0x20 : UInt8(scalar.value))
      }
      cursor.offset += scalar.width
    }
    return word
  }

  private static func isOfWord(_ scalar: UInt32) -> Bool {
    LabelCursor.isLetter(scalar) || LabelCursor.isDigit(scalar) || (0xC0...0x1FFF).contains(scalar)
      || LabelCursor.isHan(scalar)
  }

  /// Marks that join what stands on their two sides, or belong to a word.
  private static let joints = ScalarSet("-'’,.")

  /// Spaces, hyphens, slashes and the like divide no phrases.
  private static func divides(_ scalar: UInt32) -> Bool {
    !LabelCursor.isSpace(scalar) && !light.contains(scalar)
  }

  private static let light = ScalarSet("-/'’&%$*_`#")
  private static let brackets = ScalarSet("([（［")

  private static func opening(_ word: [UInt8]) -> Opening {
    if let opening = openings[word] { return opening }
    if word.count > 5, word.suffix(3).elementsEqual("ing".utf8) { return .present }
    if word.count > 4, word.suffix(2).elementsEqual("ed".utf8) { return .past }
    return .none
  }

  private static let openings: WordTable<Opening> = {
    var openings = WordTable<Opening>()
    openings.set(
      """
      aboard about above across after against along alongside amid among around as at before behind below beneath beside besides \
      between beyond by concerning despite down during except for from in inside into like near of off on onto opposite out outside \
      over past per regarding since than through throughout till to toward towards under underneath unlike until up upon versus via \
      with within without
      """, .preposition)
    openings.set("which who whom whose where when that", .relative)
    openings.set(
      """
      because although though while whereas if unless so provided providing whether lest once according pursuant subject including
      """, .subordinator)
    openings.set("and or but nor", .coordinator)
    return openings
  }()
}
