/// Reads the segments of one side into a ``Profile``.
struct ProfileReader {
  private let words: SegmentWords
  private let values: SegmentValues
  private let side: Side
  /// Words in Latin letters inside a script without spaces: they are often kept as they are in translation. nil in others.
  private var strings: EnglishWords?
  private var numbers = Vocabulary()

  /// By number in its vocabulary the type of each word, string and number met.
  private(set) var wordTypes: [Int32] = []
  private(set) var stringTypes: [Int32] = []
  private(set) var numberTypes: [Int32] = []

  private var tokens = Tokens()
  private var kinds: [Token.Kind] = []
  private var occurrences: [Int32] = []
  /// By type how often it stands in the segment that is thinned; 0 between two of them.
  private var repeats: [Int32] = []

  init(_ readings: SegmentReadings, _ side: Side) {
    let language = readings.documents[side].language
    words = readings.words
    values = readings.values[side]
    self.side = side
    strings = language.isWrittenWithoutSpaces ? EnglishWords() : nil
  }

  var wordVocabulary: Vocabulary { words.vocabularies[side] }
  var stringVocabulary: Vocabulary { strings?.vocabulary ?? Vocabulary() }
  var numberVocabulary: Vocabulary { numbers }

  /// - Complexity: O(*n*) in the bytes of the segments, but for the sorting of each segment's tokens.
  mutating func read(_ segments: [Segment], labels: [Label?], of page: Page) -> Profile {
    var tokenStarts = [0]
    var characterStarts: [Int32] = [0]
    var markSums = [SIMD8<Int32>()]
    var edges: [Marks.Edges] = []
    var found: [ContentWord] = []
    var pending: [(span: Span, type: Int32)] = []
    page.utf8.withUnsafeBufferPointer { text in
      for (index, segment) in segments.enumerated() {
        pending.removeAll(keepingCapacity: true)
        // What a label says is compared as a label, and is nothing that the segment tells.
        let start = labels[index].map { min($0.span.upperBound, segment.span.upperBound) }
        let body = Span(start ?? segment.span.lowerBound, segment.span.upperBound)
        for word in words.words[side][words.range(index..<index + 1, side)] {
          // Every word of the vocabulary has a type, also where no segment tells it.
          let type = Self.type(word.id, .word, &wordTypes, &kinds, &occurrences)
          if word.span.lowerBound >= body.lowerBound {
            pending.append((word.span, type))
          } else {
            occurrences[Int(type)] -= 1
          }
        }
        if strings != nil {
          found.removeAll(keepingCapacity: true)
          strings?.read(text, in: body.range, into: &found)
          for word in found {
            pending.append((word.span, Self.type(word.id, .string, &stringTypes, &kinds, &occurrences)))
          }
        }
        addValues(of: index, from: body.lowerBound, into: &pending)
        readInitials(text, body, into: &pending)
        pending.sort { $0.span < $1.span }
        thin(&pending)
        let before = characterStarts.last!
        let characters = place(pending, in: text, segment.span, from: before)
        tokenStarts.append(tokens.count)
        characterStarts.append(before + max(1, characters))
        let marks = Marks(of: UnsafeBufferPointer(rebasing: text[segment.span.range]))
        markSums.append(markSums.last! &+ marks.counts)
        edges.append(marks.edges)
      }
    }
    return Profile(
      tokens: tokens, tokenStarts: tokenStarts, kinds: kinds, occurrences: occurrences,
      characterStarts: characterStarts, markSums: markSums, edges: edges, labels: labels)
  }

  /// How often one thing counts in a segment. What is repeated more often tells no more, and the matches between two
  /// segments are as many as the product of both numbers.
  private static let greatestRepeats = 32

  /// Leaves out what a long segment says again and again.
  private mutating func thin(_ pending: inout [(span: Span, type: Int32)]) {
    guard pending.count > Self.greatestRepeats else { return }
    while repeats.count < kinds.count { repeats.append(0) }
    let all = pending
    pending.removeAll { token in
      repeats[Int(token.type)] += 1
      guard repeats[Int(token.type)] > Self.greatestRepeats else { return false }
      occurrences[Int(token.type)] -= 1
      return true
    }
    for token in all { repeats[Int(token.type)] = 0 }
  }

  /// The type of a thing that has a number in some vocabulary, a new one if it was not met before.
  private static func type(
    _ id: Int, _ kind: Token.Kind, _ table: inout [Int32], _ kinds: inout [Token.Kind],
    _ occurrences: inout [Int32]
  ) -> Int32 {
    while table.count <= id { table.append(-1) }
    var type = table[id]
    if type < 0 {
      type = Int32(kinds.count)
      table[id] = type
      kinds.append(kind)
      occurrences.append(0)
    }
    occurrences[Int(type)] += 1
    return type
  }

  /// Appends tokens with their places and returns how many characters the segment has.
  private mutating func place(
    _ pending: [(span: Span, type: Int32)], in text: UnsafeBufferPointer<UInt8>, _ span: Span,
    from before: Int32
  ) -> Int32 {
    let countsSpace = strings == nil
    // White space counts as less than any byte that begins a scalar.
    let least: UInt8 = countsSpace ? 0 : 0x21
    var characters: Int32 = 0
    var offset = span.lowerBound
    func count(to end: Int) {
      // Bytes that continue a scalar don't count.
      for byte in text[offset..<max(offset, end)] where byte & 0xC0 != 0x80 && byte >= least {
        characters &+= 1
      }
      offset = max(offset, end)
    }
    for token in pending {
      count(to: min(span.upperBound, (token.span.lowerBound + token.span.upperBound) / 2))
      tokens.append(Token(type: token.type, place: Float(before + characters), span: token.span))
    }
    count(to: span.upperBound)
    return characters
  }

  /// Numbers, dates and codes as the other side may write them: each part of a value is a token.
  private mutating func addValues(
    of segment: Int, from start: Int, into pending: inout [(span: Span, type: Int32)]
  ) {
    let values = values[segment..<segment + 1].filter { $0.span.lowerBound >= start }
    for atom in Atom.atoms(values) where !atom.field.isBare {
      let value = values[atom.value]
      let number = numbers.intern(Array(key(of: atom).utf8))
      // A number in words may be meant as a word; that of digits cannot.
      let kind: Token.Kind = atom.certainty == .hard ? .number : .word
      pending.append((value.span, Self.type(number, kind, &numberTypes, &kinds, &occurrences)))
    }
  }

  /// Letters with a full stop behind each, such as `O.B.E.`, which are no words. There may be a space before and behind the
  /// stop.
  private mutating func readInitials(
    _ text: UnsafeBufferPointer<UInt8>, _ span: Span, into pending: inout [(span: Span, type: Int32)]
  ) {
    guard hasTwoStops(text, span) else { return }
    var offset = span.lowerBound
    var isInsideWord = false
    while offset < span.upperBound {
      var letters: [UInt8] = []
      var end = offset
      var next = offset
      while !isInsideWord, next < span.upperBound {
        let letter = LatinLetter(text, at: next, end: span.upperBound)
        guard letter.isCapital, letter.base != 0,
          let stop = endOfStop(text, from: next + letter.count, to: span.upperBound)
        else { break }
        letters.append(letter.base - 0x20)
        end = stop
        next = stop < span.upperBound && text[stop] == 0x20 ? stop + 1 : stop
      }
      if letters.count > 1 {
        let id = numbers.intern(letters)
        pending.append((Span(offset, end), Self.type(id, .string, &numberTypes, &kinds, &occurrences)))
        offset = end
        isInsideWord = false
      } else {
        let letter = LatinLetter(text, at: offset, end: span.upperBound)
        isInsideWord = letter.base != 0
        offset += letter.count
      }
    }
  }

  /// Whether there are two full stops of either width, which most segments have not.
  private func hasTwoStops(_ text: UnsafeBufferPointer<UInt8>, _ span: Span) -> Bool {
    var stops = 0
    for offset in span.range {
      if text[offset] == 0x2E
        || text[offset] == 0xEF && span.upperBound - offset > 2 && text[offset + 2] == 0x8E
      {
        stops &+= 1
      }
    }
    return stops > 1
  }

  /// Where a full stop ends that stands at an offset or behind one space.
  private func endOfStop(_ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int? {
    let start = start < end && text[start] == 0x20 ? start + 1 : start
    guard start < end else { return nil }
    let scalar = UTF8Scalar(text, at: start, end: end)
    return scalar.value == 0x2E || scalar.value == 0xFF0E ? start + scalar.count : nil
  }

  /// What a number of the other side must share to be the same.
  private func key(of atom: Atom) -> String {
    switch atom.field {
    case .code: "code \(atom.code)"
    case .month: "month \(atom.number)"
    case .weekday: "weekday \(atom.number)"
    case .clock: "clock \((atom.number.integer ?? 0) % 720)"
    default: "\(atom.number)"
    }
  }
}
