/// Names that a Chinese text writes in Latin letters, as `查科 (Chaco)`, and that the English text lacks.
///
/// Such a name is copied, so it stands on the other side letter for letter; only what is certainly a name counts, not
/// parts of commands, files and addresses.
struct CopiedNames {
  struct Missing: Hashable {
    let span: Span
    /// Whether it is a row of capitals, which the other side may have in full.
    let isAcronym: Bool
  }

  private(set) var missing: [Missing] = []
  /// The letters of every name, whether it is missing or not.
  private(set) var seen: [[UInt8]] = []

  /// How many letters have to agree: the ends of names change with grammar.
  private static let reach = 5

  /// - Complexity: O(*n*) in the bytes of the English stretch for each name of the Chinese one.
  init(english: [UInt8], _ from: Range<Int>, chinese: [UInt8], _ to: Range<Int>) {
    let names = LatinName.names(in: chinese, from: to.lowerBound, to: to.upperBound)
    if names.isEmpty || names.count > 50 || !CopiedNames.isChinese(chinese, to) { return }
    var letters: [UInt8]?
    // What a translator explains is no name of the other side.
    let end = CopiedNames.noteStart(chinese, to)
    for name in names where name.span.upperBound <= end && !CopiedNames.isCode(name, chinese) {
      var absent = 0
      var count = 0
      for word in name.words {
        let folded = LatinLetters.folded(chinese, word.range)
        guard folded.count >= 3 else { continue }
        seen.append(folded)
        let all = letters ?? LatinLetters.folded(english, from)
        letters = all
        count += folded.count
        if !LatinLetters.holds(all, folded.prefix(CopiedNames.reach)) { absent += folded.count }
      }
      guard absent * 2 > count else { continue }
      let isAcronym = name.words.allSatisfy { word in chinese[word.range].allSatisfy { $0 & 0x20 == 0 } }
      missing.append(Missing(span: name.span, isAcronym: isAcronym))
    }
  }

  private static func isChinese(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var han = 0
    var latin = 0
    for byte in bytes[range] {
      if byte >= 0xE4 { han += 1 } else if (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A { latin += 1 }
    }
    return han >= 4 && han * 8 >= latin
  }

  /// Whether what stands beside the name shows that it is a part of something longer: a file, an option, a code.
  private static func isCode(_ name: LatinName, _ bytes: [UInt8]) -> Bool {
    let span = name.span
    let marks = Array("._/@\\$-#=<~&%0123456789:*+[{".utf8)
    if span.lowerBound > 0, marks.contains(bytes[span.lowerBound - 1]) { return true }
    guard span.upperBound < bytes.count else { return false }
    let next = bytes[span.upperBound]
    guard marks.contains(next) || next == UInt8(ascii: ">") || next == UInt8(ascii: "(") else { return false }
    // A full stop or a colon at the end, a bracket that explains the name.
    let behind = span.upperBound + 1 < bytes.count ? bytes[span.upperBound + 1] : 0x20
    return !(behind <= 0x20 || behind >= 0x80)
  }

  /// Where a note of the translator begins (译注), or the end.
  private static func noteStart(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    for note in ["译注", "译者注", "譯註", "译者"] {
      let note = Array(note.utf8)
      guard range.count > note.count else { continue }
      for start in range.lowerBound..<range.upperBound - note.count
      where bytes[start] == note[0] && bytes[start..<start + note.count].elementsEqual(note) {
        return start
      }
    }
    return range.upperBound
  }
}
