/// How names in Han characters are written in Latin letters elsewhere than on the mainland: as Hong Kong and Taiwan do, and
/// the surnames of Koreans.
///
/// Their bearers choose among several spellings, so that a character has many. Apostrophes and hyphens are left out.
struct Romanizations: Sendable {
  /// The tables, made when they are first asked for.
  static let shared = Romanizations()

  /// ``CantoneseReadingTable/readings``.
  private let text: [UInt8]
  /// For every character from U+3400 to U+9FFF where its spellings begin in the text; −1 for none.
  private let places: [Int32]
  /// For each of them the letters that one of these spellings begins with.
  private let initialsOfPlaces: [LetterSet]

  private static let characters: Range<UInt32> = 0x3400..<0xA000

  /// - Complexity: O(*n*) in the bytes of the table: spellings are told apart when somebody asks for those of a character.
  private init() {
    let text = Array(CantoneseReadingTable.readings.utf8)
    var places = [Int32](repeating: -1, count: Self.characters.count)
    var initials = [LetterSet](repeating: LetterSet(), count: Self.characters.count)
    text.withUnsafeBufferPointer { bytes in
      var offset = 0
      while let spellings = bytes.nextField(from: &offset), let readAs = bytes.nextField(from: &offset) {
        var letters = LetterSet()
        for place in spellings
        where place == spellings.lowerBound || bytes[place - 1] == UInt8(ascii: "/") {
          letters.insert(bytes[place])
        }
        var place = readAs.lowerBound
        while place < readAs.upperBound {
          let scalar = UTF8Scalar(bytes, at: place, end: readAs.upperBound)
          place += scalar.count
          guard Self.characters.contains(scalar.value) else { continue }
          places[Int(scalar.value - Self.characters.lowerBound)] = Int32(spellings.lowerBound)
          initials[Int(scalar.value - Self.characters.lowerBound)] = letters
        }
      }
    }
    self.text = text
    self.places = places
    initialsOfPlaces = initials
  }

  /// The spellings of Hong Kong of a character.
  private func cantonese(_ scalar: UInt32) -> [[UInt8]] {
    guard Self.characters.contains(scalar) else { return [] }
    let start = Int(places[Int(scalar - Self.characters.lowerBound)])
    guard start >= 0 else {
      let form = SimplifiedHan.form(of: scalar)
      return form == scalar ? [] : cantonese(form)
    }
    let end = text[start...].firstIndex { $0 <= 0x20 } ?? text.count
    return text[start..<end].split(separator: UInt8(ascii: "/")).map { Array($0) }
  }

  /// Whether a spelling of a character may begin with a letter; most do not, which is told without making them.
  private func mayBegin(_ scalar: UInt32, with letter: UInt8) -> Bool {
    if Self.characters.contains(scalar),
      initialsOfPlaces[Int(scalar - Self.characters.lowerBound)].contains(letter)
    {
      return true
    }
    let form = SimplifiedHan.form(of: scalar)
    if form != scalar, mayBegin(form, with: letter) { return true }
    let readings = HanReadings.shared
    return [readings.syllable(of: scalar), readings.otherSyllable(of: scalar)].contains { syllable in
      guard let first = syllable?.first else { return false }
      return first == letter || Self.otherInitials[first]?.contains(letter) == true
    }
  }

  /// For each letter that syllables of Pinyin begin with those that their spellings by Wade and Giles may begin with.
  private static let otherInitials: [UInt8: LetterSet] = {
    var others: [UInt8: LetterSet] = [:]
    func add(_ pinyin: String, _ spellings: [String]) {
      guard let first = pinyin.utf8.first else { return }
      for spelling in spellings {
        if let letter = spelling.utf8.first { others[first, default: LetterSet()].insert(letter) }
      }
    }
    for initial in initials { add(initial.pinyin, initial.others) }
    for (final, spellings) in finals { add(final, spellings) }
    for (syllable, spellings) in wholes { add(syllable, spellings) }
    return others
  }()

  /// The spellings of a character; none if its readings are not known.
  func spellings(of scalar: UInt32) -> [[UInt8]] {
    var spellings = cantonese(scalar)
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
      if scalar.length == 3, mayBegin(scalar.value, with: letters[0]),
        let stop = match(letters[...], in: bytes, at: offset, to: end, isFirst: true)
      {
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

/// Small letters of ASCII.
private struct LetterSet {
  private var bits: UInt32 = 0

  private static func bit(_ letter: UInt8) -> UInt32 {
    letter >= 0x61 && letter <= 0x7A ? 1 << UInt32(letter - 0x61) : 0
  }

  mutating func insert(_ letter: UInt8) { bits |= Self.bit(letter) }
  func contains(_ letter: UInt8) -> Bool { bits & Self.bit(letter) != 0 }
}
