/// An entry of a list of references: `Osei K. Fish and larvae. Freshwater Notes, 1999, 22: 340–352.`
///
/// Works are cited in the language that they are written in, in the translation as in the text, and often in one of the two
/// only. An entry is told by the year and by a place in a work or its number, as the styles of citation have them (ISO 690,
/// GB/T 7714): the issue in brackets behind the volume, a range of pages behind a colon or `pp.`, `doi`, `ISBN`, or the
/// letter of the kind of document in square brackets.
enum Citation {
  /// - Complexity: O(*n*) in the bytes of the text.
  static func isCitation(_ text: ArraySlice<UInt8>) -> Bool {
    var holdsYear = false
    // `[3] Olsen M. Counting What Flies. Umeå: Norra Press, 2016.` has a place in the list.
    var holdsPlace = isNumbered(text)
    var offset = text.startIndex
    while offset < text.endIndex {
      let byte = text[offset]
      if isDigit(byte), offset == text.startIndex || !isDigit(text[offset - 1]) {
        let end = text[offset...].firstIndex { !isDigit($0) } ?? text.endIndex
        if end - offset == 4, text[offset] == 0x31 || text[offset] == 0x32 {
          holdsYear = true
          holdsPlace = holdsPlace || isYearOfAuthors(offset, end, in: text)
        }
        holdsPlace = holdsPlace || isIssue(end, in: text) || isPages(offset, end, in: text)
        offset = end
        continue
      }
      if !holdsPlace, byte == 0x5B || byte | 0x20 == 0x64 || byte == 0x49 || byte == 0x70 {
        holdsPlace = signs.contains { text[offset...].starts(with: $0) }
      }
      offset += 1
    }
    return holdsYear && holdsPlace
  }

  private static let signs: [[UInt8]] = [
    "[J]", "[M]", "[C]", "[D]", "[R]", "[S]", "[P]", "[N]", "[EB/OL]", "[J/OL]", "doi:", "doi.org/", "DOI:",
    "DOI ",
    "ISBN", "ISSN", "pp. ", "pp.\u{A0}",
  ].map { Array($0.utf8) }

  /// Whether a year stands in brackets behind initials, and a stop behind them, as APA has it: `Holt, M. (2019).`; or in Chinese
  /// before the volume or the issue of a journal: 2020年第4期.
  private static func isYearOfAuthors(_ start: Int, _ end: Int, in text: ArraySlice<UInt8>) -> Bool {
    if text[end...].starts(with: ").".utf8) { return text[..<start].suffix(3).elementsEqual(". (".utf8) }
    guard text[end...].starts(with: "年第".utf8) else { return false }
    let issue = text[(end + 6)...].prefix { isDigit($0) }
    return !issue.isEmpty
      && ["期", "卷"].contains { text[issue.endIndex...].starts(with: $0.utf8) }
  }

  /// Whether a number in square brackets and a space begin the text.
  private static func isNumbered(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.first == 0x5B else { return false }
    let digits = text.dropFirst().prefix { isDigit($0) }
    return (1...3).contains(digits.count) && text[digits.endIndex...].starts(with: "] ".utf8)
  }

  /// Whether an issue in brackets follows a volume: `14(2)`.
  private static func isIssue(_ end: Int, in text: ArraySlice<UInt8>) -> Bool {
    guard end < text.endIndex, text[end] == 0x28 else { return false }
    let close = text[(end + 1)...].prefix(6).firstIndex { !isDigit($0) && $0 != 0x2D && $0 != 0x2F }
    return close.map { $0 > end + 1 && text[$0] == 0x29 } ?? false
  }

  /// Whether a number begins a range of pages behind a colon, as in `22: 340–352`, and no time of the day.
  private static func isPages(_ start: Int, _ end: Int, in text: ArraySlice<UInt8>) -> Bool {
    var before = start
    while before > text.startIndex, text[before - 1] == 0x20 { before -= 1 }
    let isBehindColon =
      before > text.startIndex
      && (text[before - 1] == 0x3A || text[..<before].suffix(3).elementsEqual([0xEF, 0xBC, 0x9A]))
    guard isBehindColon else { return false }
    var next = end
    if text[next...].starts(with: [0x2D]) {
      next += 1
    } else if text[next...].starts(with: [0xE2, 0x80, 0x93]) {
      next += 3
    } else {
      return false
    }
    let last = text[next...].prefix { isDigit($0) }.count
    return last > 0 && !text[(next + last)...].starts(with: [0x3A])
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
