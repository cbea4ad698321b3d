/// The lines at the head or foot of a page that say so by their form, even if they stand once in a text.
enum RunningHead {
  /// How many columns wide a space divides the halves of a line at least.
  private static let leastSpace = 4
  /// How many letters a title has at least that is known again.
  private static let leastTitle = 8
  /// How many lines from its beginning hold the titles of a text.
  private static let titleLines = 8

  /// Whether a wide space divides a line in two, of which one half is the number of a page or of a file: `THE ORCHARD WALL     41`,
  /// `Treaty Series No. 7     Page 6`, `FORUM     DCF/2021/S3`.
  ///
  /// - Complexity: O(*n*) in the bytes of the line.
  static func isSpread(_ line: Span, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if isFramed(line, bytes) { return true }
    guard let space = widestSpace(line, bytes) else { return false }
    let left = bytes[line.lowerBound..<space.lowerBound]
    let right = bytes[space.upperBound..<line.upperBound]
    return isPageNumber(left) || isPageNumber(right) || isFileNumber(left) || isFileNumber(right)
  }

  /// Whether a number between two points or bars begins or ends a line: `Notes · 87 ·`, `| 87 | Notes`.
  private static func isFramed(_ line: Span, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = String(decoding: bytes[line.range], as: UTF8.self)
    guard text.utf8.count <= 120, let first = text.first, let last = text.last else { return false }
    let marks: Set<Character> = ["·", "•", "|", "｜", "—", "–", "~"]
    func isNumber(_ part: Substring?) -> Bool {
      let digits = (part ?? "").filter { $0 != " " }
      return (1...4).contains(digits.count) && digits.utf8.allSatisfy(isDigit)
    }
    if marks.contains(last), isNumber(text.dropLast().split(separator: last).last) { return true }
    return marks.contains(first) && isNumber(text.dropFirst().split(separator: first).first)
  }

  /// The white space inside a line that is wider than any other.
  private static func widestSpace(_ line: Span, _ bytes: UnsafeBufferPointer<UInt8>) -> Span? {
    var widest: (columns: Int, span: Span)?
    var (start, columns) = (line.lowerBound, 0)
    var offset = start
    while offset < line.upperBound {
      let (scalar, length) = bytes.scalar(at: offset)
      let width =
        switch scalar {
        case 0x20, 0xA0: 1
        case 0x3000: 2
        case 0x09: leastSpace
        default: 0
        }
      if width == 0 {
        (start, columns) = (offset + length, 0)
      } else {
        columns += width
        if columns > widest?.columns ?? leastSpace - 1 { widest = (columns, Span(start, offset + length)) }
      }
      offset += length
    }
    return widest?.span
  }

  /// Whether a line without letters is a number between dashes, as pages are numbered: `- 2 -`.
  static func isSetOff(_ line: Span, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = bytes[line.range]
    guard text.count >= 3, text.first == 0x2D, text.last == 0x2D else { return false }
    let inside = text.dropFirst().dropLast()
    return inside.contains(where: isDigit) && inside.allSatisfy { isDigit($0) || $0 == 0x20 }
  }

  /// `41`, `B2418` as gazettes count, `Page 6`, 第6页.
  private static func isPageNumber(_ half: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let digits = half.count { isDigit($0) }
    guard (1...4).contains(digits) else { return false }
    let words = String(decoding: half.filter { !isDigit($0) && $0 != 0x20 }, as: UTF8.self).lowercased()
    return words.isEmpty || pages.contains(words)
      || words.utf8.count == 1 && half.first.map { $0 >= 0x41 && $0 <= 0x5A } == true
  }

  private static let pages: Set = ["page", "p.", "pp.", "第页", "第頁", "页", "頁"]

  /// Whether the last word is a number with letters and strokes: `DCF/2021/S3`, `WSE-M-27`. `8/10/2021` is a date.
  private static func isFileNumber(_ half: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let word = half.split(whereSeparator: { $0 == 0x20 || $0 == 0x3A }).last else { return false }
    return word.contains(where: isDigit) && word.count { $0 == 0x2F || $0 == 0x2D } >= 2
      && word.contains { $0 >= 0x41 && $0 <= 0x5A }
      && word.allSatisfy {
        isDigit($0) || $0 >= 0x41 && $0 <= 0x5A || [0x2F, 0x2D, 0x2E, 0x28, 0x29].contains($0)
      }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// The lines beside the numbers of pages that say what the titles of the text say: `CHAPTER 5 – CUSTOMS` below `CHAPTER 5` and
  /// `CUSTOMS`.
  ///
  /// - Complexity: O(*n*) in the bytes of the lines: titles are few.
  static func repeatedTitles(_ lines: [PageLine], _ bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    var titles: [UInt8] = []
    for line in lines.prefix(titleLines) where line.width <= 100 { titles += letters(line, bytes) }
    return lines.indices.dropFirst(titleLines).filter { index in
      let line = lines[index]
      guard line.width <= 100, !line.endsSentence, line.block < 0,
        [index - 1, index + 1].contains(where: {
          lines.indices.contains($0) && isPageNumber(lines[$0])
        })
      else { return false }
      let own = letters(line, bytes)
      return own.count >= leastTitle && titles.firstRange(of: own) != nil
    }
  }

  /// Whether a line is nothing but a number: `- 41 -`, `5-1`.
  static func isPageNumber(_ line: PageLine) -> Bool {
    line.isNeutral && line.traits.contains(.digits) && line.span.count <= 12
  }

  /// The letters of a line without their case, and without marks.
  private static func letters(_ line: PageLine, _ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var letters: [UInt8] = []
    var offset = line.span.lowerBound
    while offset < line.span.upperBound {
      let (scalar, length) = bytes.scalar(at: offset)
      if WritingSystem.of(scalar) != nil {
        letters += bytes[offset..<offset + length].map { SiteVocabulary.small($0) }
      }
      offset += length
    }
    return letters
  }
}
