/// Finds the marks of notes in a text: `…in 2017.101 Trade`, `”52`, `[13]`, `①`, `³`.
///
/// A mark is a short number that is stuck to the end of a sentence, a clause or a word. Where its form alone could
/// be something else, it is one if it goes on with a series of such numbers that rises through the text.
struct NoteMarks {
  private struct Candidate {
    var range: Range<Int>
    var value: Int
    var kind: Kind
    /// Whether the form alone says that it is a mark.
    var isClear: Bool
  }

  private enum Kind: CaseIterable { case bare, bracketed, raised, circled }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var candidates: [Candidate] = []

  /// The marks of a page, ascending.
  ///
  /// - Complexity: O(*n*) in the bytes of the page.
  static func marks(in page: Page) -> PageCuts {
    page.utf8.withUnsafeBufferPointer { bytes in
      var finder = NoteMarks(bytes: bytes)
      finder.scan()
      return PageCuts(finder.marks())
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private mutating func scan() {
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte >= 0x30, byte <= 0x39 {
        let end = digitsEnd(from: offset)
        if end - offset <= 3, byte != 0x30 { scanDigits(offset..<end) }
        offset = end
      } else if byte == 0xC2 || byte == 0xE2 {
        offset = scanSigns(at: offset)
      } else {
        offset += 1
      }
    }
  }

  private func digitsEnd(from offset: Int) -> Int {
    var end = offset
    while end < bytes.count, bytes[end] >= 0x30, bytes[end] <= 0x39 { end += 1 }
    return end
  }

  private func value(_ digits: Range<Int>) -> Int {
    var value = 0
    for offset in digits { value = value * 10 + Int(bytes[offset]) - 0x30 }
    return value
  }

  private func scalar(before offset: Int) -> (value: UInt32, start: Int)? {
    guard offset > 0 else { return nil }
    var start = offset - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return (bytes.scalar(at: start).value, start)
  }

  private func scalar(at offset: Int) -> UInt32? {
    offset < bytes.count ? bytes.scalar(at: offset).value : nil
  }
}

extension NoteMarks {
  private mutating func scanDigits(_ digits: Range<Int>) {
    guard digits.lowerBound > 0 else { return }
    let number = value(digits)
    if bytes[digits.lowerBound - 1] == UInt8(ascii: "["), digits.upperBound < bytes.count,
      bytes[digits.upperBound] == UInt8(ascii: "]")
    {
      let range = digits.lowerBound - 1..<digits.upperBound + 1
      guard let before = scalar(before: range.lowerBound), !Blank.contains(before.value),
        ![0x28, 0x3A].contains(scalar(at: range.upperBound) ?? 0), isWord(endingAt: range.lowerBound) != false
      else { return }
      candidates.append(
        Candidate(range: range, value: number, kind: .bracketed, isClear: isStop(before.value)))
      return
    }
    // Stars that were left of emphasis stand before some.
    var start = digits.lowerBound
    while start > 0, bytes[start - 1] == UInt8(ascii: "*") { start -= 1 }
    guard let next = next(behind: digits.upperBound), let before = scalar(before: start) else { return }
    var range = start..<digits.upperBound
    var isClear = false
    switch before.value {
    case 0x2E, 0x21, 0x3F:
      guard let inner = scalar(before: before.start) else { return }
      if inner.value >= 0x30, inner.value <= 0x39 {
        guard before.value == 0x2E, next != .small, isYear(endingAt: before.start) else { return }
        isClear = true
      } else if isCloser(inner.value) {
        isClear = next != .small
      } else {
        guard let isWord = isWord(endingAt: before.start), isWord || isShortWord(endingAt: before.start)
        else { return }
        isClear = (isWord || isWordOfTwo(endingAt: before.start)) && next != .small
      }
    case 0x2C, 0x3B, 0x3A:
      guard isWord(endingAt: before.start) == true else { return }
    case 0x22, 0x201D, 0x2019, 0x29:
      guard let inner = scalar(before: before.start), !Blank.contains(inner.value) else { return }
      if before.value == 0x2019, next == .small { return }
      isClear = (isStop(inner.value) || inner.value == 0x2C) && before.value != 0x29
    case 0x3002, 0xFF01, 0xFF1F, 0x300D, 0x300F:
      // In Chinese a number may begin a sentence without a space before it.
      guard next == .end else { return }
      isClear = true
    case 0x20:
      // `…failed.” 8 Many agreed`
      guard next == .capital, let quote = scalar(before: before.start), [0x22, 0x201D].contains(quote.value),
        let stop = scalar(before: quote.start), isStop(stop.value)
      else { return }
      range = before.start..<digits.upperBound
      isClear = true
    default:
      guard isWord(endingAt: start) == true else { return }
    }
    candidates.append(Candidate(range: range, value: number, kind: .bare, isClear: isClear))
  }

  /// Superscripts and numbers in circles; the offset behind what was read.
  private mutating func scanSigns(at offset: Int) -> Int {
    var end = offset
    var number = 0
    while end < bytes.count, let digit = superscript(bytes.scalar(at: end).value), number < 1000 {
      number = number * 10 + digit
      end += bytes.scalar(at: end).length
    }
    if end > offset {
      if number > 0, isWord(endingAt: offset) ?? isStopOrCloser(before: offset) {
        candidates.append(Candidate(range: offset..<end, value: number, kind: .raised, isClear: false))
      }
      return end
    }
    let (scalar, length) = bytes.scalar(at: offset)
    end = offset + length
    if (0x2460...0x2473).contains(scalar), let before = self.scalar(before: offset),
      !Blank.contains(before.value),
      ![0x3A, 0xFF1A, 0x3B, 0xFF1B, 0x3001, 0xFF0C, 0x2C].contains(before.value),
      self.scalar(at: end).map({
        Blank.contains($0) || isStop($0) || isCloser($0) || $0 == 0xFF0C || $0 == 0x2C
      })
        ?? true
    {
      candidates.append(
        Candidate(range: offset..<end, value: Int(scalar) - 0x245F, kind: .circled, isClear: false))
    }
    return end
  }

  private func superscript(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0xB9: 1
    case 0xB2: 2
    case 0xB3: 3
    case 0x2070, 0x2074...0x2079: Int(scalar) - 0x2070
    default: nil
    }
  }

  private enum Next { case end, capital, small }

  /// What follows a number: nothing on its line, a capital or what opens a sentence, or something else behind a
  /// space or a mark. Nil if it is stuck to what follows.
  private func next(behind offset: Int) -> Next? {
    guard let first = scalar(at: offset) else { return .end }
    if first == 0x0A || first == 0x0D { return .end }
    guard Blank.contains(first) else {
      return isStop(first) || isCloser(first) || first == 0x2C ? .small : nil
    }
    var place = offset
    while let value = scalar(at: place), Blank.contains(value), value != 0x0A, value != 0x0D {
      place += bytes.scalar(at: place).length
    }
    guard let value = scalar(at: place), value != 0x0A, value != 0x0D else { return .end }
    let opens =
      (0x41...0x5A).contains(value) || [0x22, 0x28, 0x201C, 0x2018].contains(value) || value >= 0x2E80
    return opens ? .capital : .small
  }

  /// Whether a word of three small letters or more ends at an offset, or a Chinese character; nil if no letter does.
  private func isWord(endingAt offset: Int) -> Bool? {
    guard let last = scalar(before: offset) else { return nil }
    if last.value >= 0x3400 && last.value <= 0x9FFF { return true }
    guard last.value < 0x80, UInt8(last.value) | 0x20 >= 0x61, UInt8(last.value) | 0x20 <= 0x7A else {
      return nil
    }
    var count = 0
    while count < 3, offset - count > 0, bytes[offset - count - 1] >= 0x61, bytes[offset - count - 1] <= 0x7A
    {
      count += 1
    }
    return count == 3
  }

  /// Whether a word of two small letters ends at an offset, such as `it`.
  private func isShortWord(endingAt offset: Int) -> Bool {
    offset >= 3 && bytes[offset - 3] == 0x20
      && (offset - 2..<offset).allSatisfy { bytes[$0] >= 0x61 && bytes[$0] <= 0x7A }
  }

  /// Whether a word of two letters ends at an offset that ends sentences, and is no abbreviation before a number: a
  /// pronoun, a verb or a particle, such as `it`.
  private func isWordOfTwo(endingAt offset: Int) -> Bool {
    isShortWord(endingAt: offset)
      && NoteMarks.wordsOfTwo.contains(String(decoding: bytes[offset - 2..<offset], as: UTF8.self))
  }

  private static let wordsOfTwo: Set<String> = [
    "it", "us", "me", "he", "we", "do", "go", "be", "is", "am", "so", "up", "in", "on", "by", "at", "to",
    "of", "as",
  ]

  /// Whether the four digits of a year end at an offset.
  private func isYear(endingAt offset: Int) -> Bool {
    guard offset >= 5, bytes[offset - 5] == 0x20 else { return false }
    let digits = offset - 4..<offset
    return digits.allSatisfy { bytes[$0] >= 0x30 && bytes[$0] <= 0x39 }
      && (1000...2999).contains(value(digits))
  }

  private func isStopOrCloser(before offset: Int) -> Bool {
    scalar(before: offset).map { isStop($0.value) || isCloser($0.value) } ?? false
  }

  private func isStop(_ scalar: UInt32) -> Bool {
    [0x21, 0x2E, 0x3F, 0x3002, 0xFF01, 0xFF1F].contains(scalar)
  }

  private func isCloser(_ scalar: UInt32) -> Bool {
    [0x22, 0x29, 0x5D, 0x2019, 0x201D, 0x300B, 0x300D, 0x300F, 0xFF09].contains(scalar)
  }
}

extension NoteMarks {
  /// How many numbers make a series, and how far one may be from the next: some marks are lost on the way.
  private static let (seriesLength, greatestStep) = (3, 3)
  /// How often numbering may begin anew, by chapter or page.
  private static let mostSeries = 64

  private func marks() -> [Range<Int>] {
    var isMark = candidates.map(\.isClear)
    for kind in Kind.allCases {
      var open = candidates.indices.filter { candidates[$0].kind == kind }
      for _ in 0..<Self.mostSeries {
        let series = longestSeries(of: open)
        // What the form does not tell is believed beside some that it does.
        let clear = series.count { candidates[$0].isClear }
        // In brackets one that is clear tells of its neighbour: `rose.[12] Wages, too,[13] fell`.
        let least = kind == .bracketed && clear >= 1 ? 2 : Self.seriesLength
        guard series.count >= least, kind != .bare || clear >= 2 else { break }
        for index in series { isMark[index] = true }
        let taken = Set(series)
        open.removeAll { taken.contains($0) }
      }
    }
    return candidates.indices.filter { isMark[$0] }.map { candidates[$0].range }
  }

  /// The longest run of candidates, in order of the text, each a little greater than the one before.
  private func longestSeries(of open: [Int]) -> [Int] {
    // For each value the longest series that ends with it so far: its length and its last candidate.
    var ends: [Int: (length: Int, last: Int)] = [:]
    var before: [Int: Int] = [:]
    var best: (length: Int, last: Int)?
    for index in open {
      let value = candidates[index].value
      var (length, last): (Int, Int?) = (1, nil)
      for step in 1...Self.greatestStep {
        if let end = ends[value - step], end.length + 1 > length {
          (length, last) = (end.length + 1, end.last)
        }
      }
      if length >= ends[value]?.length ?? 0 {
        ends[value] = (length, index)
        if let last { before[index] = last }
      }
      if length > best?.length ?? 0 { best = (length, index) }
    }
    var series: [Int] = []
    var next = best?.last
    while let index = next {
      series.append(index)
      next = before[index]
    }
    return series.reversed()
  }
}
