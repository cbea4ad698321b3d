/// What Han characters sound like in Mandarin, without tones.
struct HanReadings: Sendable {
  /// The table, made when it is first asked for.
  static let shared = HanReadings()

  /// The syllables as ASCII letters.
  private let syllables: [[UInt8]]
  /// The number of each syllable, counted from 1.
  private let numbers: WordTable<UInt16>
  /// For every character from U+4E00 the index of its syllable, and one more; 0 for none.
  private let indices: [UInt16]
  /// The other readings, which are few.
  private let others: [(scalar: UInt32, syllable: [UInt8])]
  /// For every character from U+4E00 whether it has another one: few have, and every character of a text is asked.
  private let hasOther: [Bool]

  private static let first: UInt32 = 0x4E00

  private init() {
    var syllables: [[UInt8]] = []
    var indices = [UInt16](repeating: 0, count: 0x9FFF - 0x4E00 + 1)
    Array(HanReadingTable.readings.utf8).withUnsafeBufferPointer { bytes in
      var offset = 0
      while let letters = bytes.nextField(from: &offset), let characters = bytes.nextField(from: &offset) {
        let syllable = Array(bytes[letters])
        if syllables.last != syllable { syllables.append(syllable) }
        var place = characters.lowerBound
        while place < characters.upperBound {
          let scalar = UTF8Scalar(bytes, at: place, end: characters.upperBound)
          place += scalar.count
          guard (0x4E00...0x9FFF).contains(scalar.value) else { continue }
          indices[Int(scalar.value - HanReadings.first)] = UInt16(syllables.count)
        }
      }
    }
    var others: [(scalar: UInt32, syllable: [UInt8])] = []
    var hasOther = [Bool](repeating: false, count: indices.count)
    for (syllable, characters) in HanReadings.entries(HanReadingTable.others) {
      for scalar in characters.unicodeScalars where (0x4E00...0x9FFF).contains(scalar.value) {
        others.append((scalar.value, syllable))
        hasOther[Int(scalar.value - HanReadings.first)] = true
      }
    }
    self.hasOther = hasOther
    self.syllables = syllables
    numbers = syllables.enumerated().reduce(into: WordTable()) {
      $0.set($1.element[...], UInt16($1.offset + 1))
    }
    self.indices = indices
    self.others = others
  }

  private static func entries(_ table: String) -> [(syllable: [UInt8], characters: String)] {
    let words = table.fields(dividedBy: " ", "\n")
    return stride(from: 0, to: words.count - 1, by: 2).map {
      (Array(words[$0]), String(decoding: words[$0 + 1], as: UTF8.self))
    }
  }

  /// The syllable of a character, such as `xi` of 习; nil for what is no Han character of the table.
  func syllable(of scalar: UInt32) -> [UInt8]? {
    index(of: scalar).map { syllables[Int($0) - 1] }
  }

  /// A traditional character that the table lacks is read as its simplified form.
  private func index(of scalar: UInt32) -> UInt16? {
    guard scalar >= HanReadings.first, scalar <= 0x9FFF else { return nil }
    let index = indices[Int(scalar - HanReadings.first)]
    if index > 0 { return index }
    let form = SimplifiedHan.form(of: scalar)
    return form == scalar ? nil : self.index(of: form)
  }

  /// The letters of the Pinyin of a stretch of Han characters; none if one has no reading.
  func letters(of bytes: [UInt8], _ span: Span) -> [UInt8] {
    var letters: [UInt8] = []
    var offset = span.lowerBound
    while let scalar = bytes.scalar(at: offset, limit: span.upperBound) {
      guard let syllable = syllable(of: scalar.value) else { return [] }
      letters += syllable
      offset += scalar.length
    }
    return letters
  }

  /// The reading that a character has as a surname, where it is another one: `shan` of 单.
  func otherSyllable(of scalar: UInt32) -> [UInt8]? {
    guard scalar >= HanReadings.first, scalar <= 0x9FFF, hasOther[Int(scalar - HanReadings.first)] else {
      return nil
    }
    return others.last { $0.scalar == scalar }?.syllable
  }

  /// The number of the syllable of the character at an offset, counted from 1; nil if none stands there.
  func index(in bytes: [UInt8], at offset: Int, end: Int) -> UInt16? {
    guard offset < end, (0xE4...0xE9).contains(bytes[offset]),
      let scalar = bytes.scalar(at: offset, limit: end)
    else { return nil }
    return index(of: scalar.value)
  }

  /// Gives each way to divide letters into syllables, at most `limit` of them, to `body`, as their numbers.
  func divide(_ letters: ArraySlice<UInt8>, limit: Int, _ body: ([UInt16]) -> Void) {
    func divide(_ rest: ArraySlice<UInt8>, _ syllables: [UInt16]) {
      if rest.isEmpty { return body(syllables) }
      if syllables.count == limit { return }
      for count in 1...min(6, rest.count) {
        guard let number = numbers[rest.prefix(count)] else { continue }
        divide(rest.dropFirst(count), syllables + [number])
      }
    }
    if !letters.isEmpty { divide(letters, []) }
  }

  /// Where Han characters stand that sound like a row of ASCII letters: `xijinping` of 习近平.
  ///
  /// - Parameter letters: lower-case letters.
  /// - Complexity: O(*n* · *m*) in the bytes of the stretch and the letters, mostly O(*n*).
  func find(_ letters: [UInt8], in bytes: [UInt8], from start: Int, to end: Int) -> Span? {
    guard letters.count >= 2, letters.count <= 40 else { return nil }
    var offset = start
    while offset < end {
      guard let scalar = bytes.scalar(at: offset, limit: end) else {
        offset += 1
        continue
      }
      if scalar.length == 3, let stop = match(letters[...], in: bytes, at: offset, to: end) {
        return Span(offset, stop)
      }
      offset += scalar.length
    }
    return nil
  }

  private func match(_ letters: ArraySlice<UInt8>, in bytes: [UInt8], at offset: Int, to end: Int) -> Int? {
    if letters.isEmpty { return offset }
    guard let scalar = bytes.scalar(at: offset, limit: end) else { return nil }
    func match(_ syllable: [UInt8]?) -> Int? {
      guard let syllable, syllable.first == letters.first, letters.starts(with: syllable) else { return nil }
      return self.match(letters.dropFirst(syllable.count), in: bytes, at: offset + scalar.length, to: end)
    }
    return match(syllable(of: scalar.value)) ?? match(otherSyllable(of: scalar.value))
  }

  /// Whether letters can be divided into syllables, at most `limit` of them.
  func isPinyin(_ letters: ArraySlice<UInt8>, limit: Int) -> Bool {
    var isPinyin = letters.isEmpty
    divide(letters, limit: limit) { _ in isPinyin = true }
    return isPinyin
  }
}
