/// How names in Han characters are written in Latin letters elsewhere than on the mainland: as Hong Kong and Taiwan do, and
/// the surnames of Koreans.
///
/// Their bearers choose among several spellings, so that a character has many. Apostrophes and hyphens are left out.
struct Romanizations: Sendable {
  /// The tables, made when they are first asked for.
  static let shared = Romanizations()

  private let cantonese: [UInt32: [[UInt8]]]

  private init() {
    var cantonese: [UInt32: [[UInt8]]] = [:]
    let words = CantoneseReadingTable.readings.fields(dividedBy: " ", "\n")
    for place in stride(from: 0, to: words.count - 1, by: 2) {
      let spellings = words[place].split(separator: UInt8(ascii: "/")).map { Array($0) }
      for scalar in String(decoding: words[place + 1], as: UTF8.self).unicodeScalars {
        cantonese[scalar.value] = spellings
      }
    }
    self.cantonese = cantonese
  }

  /// The spellings of a character; none if its readings are not known.
  func spellings(of scalar: UInt32) -> [[UInt8]] {
    var spellings = cantonese[scalar] ?? []
    let readings = HanReadings.shared
    for syllable in [readings.syllable(of: scalar), readings.otherSyllable(of: scalar)] {
      if let syllable { spellings += [syllable] + Self.wadeGiles(syllable) }
    }
    return spellings
  }

  /// Where Han characters stand of which each may be written so, one behind the other.
  ///
  /// What has no reading in the tables may be read in any way, as long as the character before it, the surname, has one.
  /// - Parameter letters: small letters of a surname and a given name, or the other way round.
  /// - Complexity: O(*n* · *s*) in the characters of the stretch and their spellings, mostly.
  func find(_ letters: [UInt8], in bytes: [UInt8], from start: Int, to end: Int) -> Span? {
    guard letters.count >= 3, letters.count <= 24 else { return nil }
    var offset = start
    while offset < end {
      guard let scalar = bytes.scalar(at: offset, limit: end) else {
        offset += 1
        continue
      }
      if scalar.length == 3, let stop = match(letters[...], in: bytes, at: offset, to: end, isFirst: true) {
        return Span(offset, stop)
      }
      offset += scalar.length
    }
    return nil
  }

  private func match(
    _ letters: ArraySlice<UInt8>, in bytes: [UInt8], at offset: Int, to end: Int, isFirst: Bool
  ) -> Int? {
    if letters.isEmpty { return offset }
    guard let scalar = bytes.scalar(at: offset, limit: end), UnspacedLetter.contains(scalar.value) else {
      return nil
    }
    let spellings = spellings(of: scalar.value)
    if spellings.isEmpty, !isFirst {
      // A rare character.
      for count in (1...min(6, letters.count)).reversed() {
        if let stop = match(
          letters.dropFirst(count), in: bytes, at: offset + scalar.length, to: end, isFirst: false)
        {
          return stop
        }
      }
    }
    for spelling in spellings where letters.starts(with: spelling) {
      if let stop = match(
        letters.dropFirst(spelling.count), in: bytes, at: offset + scalar.length, to: end, isFirst: false)
      {
        return stop
      }
    }
    return nil
  }

  /// Whether a character may be written so as a surname.
  func isSurname(_ letters: [UInt8], of scalar: UInt32) -> Bool {
    spellings(of: scalar).contains(letters) || Surnames.korean[letters]?.contains(scalar) == true
  }

  /// Whether any Han character of a stretch may be the surname that is written so, or two together.
  ///
  /// - Complexity: O(*n*) in the bytes of the stretch.
  func mayHold(surname: [UInt8], in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while let scalar = bytes.scalar(at: offset, limit: range.upperBound) {
      defer { offset += scalar.length }
      guard UnspacedLetter.contains(scalar.value) else { continue }
      if isSurname(surname, of: scalar.value) { return true }
      for spelling in spellings(of: scalar.value) where surname.count > 4 && surname.starts(with: spelling) {
        if let next = bytes.scalar(at: offset + scalar.length, limit: range.upperBound),
          self.spellings(of: next.value).contains(Array(surname.dropFirst(spelling.count)))
        {
          return true
        }
      }
    }
    return false
  }

  /// The spellings by Wade and Giles of a syllable of Pinyin, without apostrophes, and with what is often written for them.
  static func wadeGiles(_ syllable: [UInt8]) -> [[UInt8]] {
    let text = String(decoding: syllable, as: UTF8.self)
    if let whole = wholes[text] { return whole.map { Array($0.utf8) } }
    let initial = initials.first { text.hasPrefix($0.pinyin) }
    let rest = String(text.dropFirst(initial?.pinyin.count ?? 0))
    let starts = initial?.others ?? [""]
    let ends = finals[rest] ?? [rest]
    return starts.flatMap { start in ends.map { Array((start + $0).utf8) } }
  }

  /// The longer ones first.
  private static let initials: [(pinyin: String, others: [String])] = [
    ("zh", ["ch"]), ("ch", ["ch"]), ("sh", ["sh"]), ("b", ["p", "b"]), ("p", ["p"]), ("d", ["t", "d"]),
    ("t", ["t"]),
    ("g", ["k", "g"]), ("k", ["k"]), ("j", ["ch", "j"]), ("q", ["ch"]), ("x", ["hs", "sh", "s"]),
    ("z", ["ts", "tz"]),
    ("c", ["ts", "tz"]), ("r", ["j", "r"]), ("m", ["m"]), ("f", ["f"]), ("n", ["n"]), ("l", ["l"]),
    ("h", ["h"]),
    ("s", ["s"]), ("y", ["y"]), ("w", ["w"]),
  ]
  private static let finals: [String: [String]] = [
    "ong": ["ung", "ong"], "ian": ["ien", "ian"], "ie": ["ieh"], "ue": ["ueh"], "e": ["e", "eh", "o"],
    "uo": ["o", "uo"], "ui": ["ui", "uei"], "iu": ["iu"], "iong": ["iung"], "un": ["un"], "er": ["erh"],
  ]
  private static let wholes: [String: [String]] = [
    "zhi": ["chih", "chi"], "chi": ["chih", "chi"], "shi": ["shih"], "ri": ["jih"], "zi": ["tzu", "tze"],
    "ci": ["tzu", "tse"], "si": ["ssu", "szu", "sze"], "yan": ["yen"], "ye": ["yeh"], "you": ["yu"],
    "yu": ["yu"],
    "yi": ["i", "yi"], "yong": ["yung"], "yue": ["yueh"], "er": ["erh"],
  ]
}
