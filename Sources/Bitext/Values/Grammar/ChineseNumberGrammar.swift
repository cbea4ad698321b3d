/// Chinese numbers, amounts, dates and times, in simplified and traditional characters.
struct ChineseNumberGrammar: NumberGrammar {
  func values(in bytes: [UInt8], from start: Int, to end: Int) -> [Value] {
    var reader = ChineseReader(bytes: bytes, start: start, limit: min(end, bytes.count))
    reader.read()
    return reader.found.settled
  }
}

/// One pass over a Chinese stretch.
struct ChineseReader {
  let bytes: [UInt8]
  let start: Int
  let limit: Int
  var offset: Int
  var found = ValueCollector()

  init(bytes: [UInt8], start: Int, limit: Int) {
    self.bytes = bytes
    self.start = start
    self.limit = limit
    self.offset = start
  }

  mutating func read() {
    while offset < limit {
      let begin = offset
      // Whatever a token is made of, the reader gets ahead.
      defer { if offset <= begin { offset = begin + 1 } }
      let byte = bytes[offset]
      if byte < 0x80 {
        readASCII(byte)
      } else if let scalar = bytes.scalar(at: offset, limit: limit) {
        read(scalar.value, next: offset + scalar.length)
      } else {
        offset += 1
      }
    }
  }

  private mutating func readASCII(_ byte: UInt8) {
    if byte >= 0x30 && byte <= 0x39 {
      readDigits()
    } else if (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A {
      readLatin()
    } else if byte == 0x28, let letter = bytes.bracketedLetter(at: offset, after: start, limit: limit) {
      add(.letter(letter.number), offset + 1, letter.end - 1, .soft)
      offset = letter.end
    } else if byte == 0x24 {
      readAmount(.dollar, from: offset, numberAt: offset + 1)
    } else {
      offset += 1
    }
  }

  private mutating func read(_ scalar: UInt32, next: Int) {
    if let currency = CurrencyTable.signs[scalar] {
      readAmount(currency, from: offset, numberAt: next)
      return
    }
    if ChineseReader.phraseInitials.contains(scalar),
      readFestival() || readRelative() || readCurrencyName() || readSeason()
    {
      return
    }
    switch scalar {
    case 0xFF10...0xFF19: readDigits()
    case 0x4E00, 0x4E8C, 0x4E24, 0x5169, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341,
      0x5EFF,
      0x5345, 0x96F6, 0x3007, 0x25CB, 0x58F9, 0x8D30, 0x8CB3, 0x53C1, 0x8086, 0x4F0D, 0x9646, 0x9678, 0x67D2,
      0x634C,
      0x7396, 0x62FE:
      readHan(next: next)
    case 0x767E, 0x5343, 0x4E07, 0x842C, 0x4EBF, 0x5104: readBareUnit()  // 百 千 万 萬 亿 億
    case 0x7B2C: readOrdinal(next: next)  // 第
    case 0x51E0, 0x5E7E, 0x6570, 0x6578, 0x591A: readVague(next: next)  // 几 幾 数 數 多
    case 0x534A: readHalf(next: next)  // 半
    case 0x4E0A, 0x4E0B: readHalfYear(isFirst: scalar == 0x4E0A, next: next)  // 上 下
    case 0x524D, 0x540E, 0x5F8C: readHalfPart(isFirst: scalar == 0x524D, next: next)  // 前 后 後
    case 0x672C, 0x8FD9, 0x9019: readThisCentury(next: next)  // 本 这 這
    case 0x661F, 0x5468, 0x9031, 0x793C, 0x79AE: readWeekday()  // 星 周 週 礼 禮
    case 0x5143: readFirstMonth(next: next)  // 元
    case 0x53CC, 0x96D9, 0x4FE9, 0x5006: addFaint(2, next)  // 双 雙 俩 倆
    case 0x9996, 0x5355, 0x55AE: addFaint(1, next)  // 首 单 單
    case 0xBC...0xBE:
      found.addFraction(scalar, offset, next)
      offset = next
    case 0x7FFB: readDoubling(next: next)  // 翻
    case 0x4E2D, 0x6B63, 0x5348, 0x5B50: readNoon(next: next)  // 中 正 午 子
    case 0x6B63 where readLunarMonth(1, next: next), 0x814A where readLunarMonth(12, next: next),
      0x81D8 where readLunarMonth(12, next: next), 0x51AC where readLunarMonth(11, next: next):
      break  // 正月 腊月 臘月 冬月
    case 0x7532: readStem(1, next: next)  // 甲
    case 0x4E59: readStem(2, next: next)  // 乙
    case 0x4E19: readStem(3, next: next)  // 丙
    case 0x4E01: readStem(4, next: next)  // 丁
    case 0x4E9A where readPlacing(2, next: next), 0x4E9E where readPlacing(2, next: next),
      0x5B63 where readPlacing(3, next: next), 0x51A0 where readPlacing(1, next: next):
      break  // 亚军 亞軍 季军 冠军
    case 0x6BCF where readPer(next: next): break  // 每
    case 0xFF08 where readBracketLetter(next): break  // （
    case 0x5DEE: readQuarterBefore(next: next)  // 差
    case 0x2160...0x216B:
      add(.quantity(Quantity(number: ExactNumber(Int(scalar - 0x215F)))), offset, next, .soft)
    default: offset = next
    }
  }

  /// The first characters of festivals, of what is dated from the text, and of currencies.
  private static let phraseInitials = SievedSet(
    Festival.chineseInitials.union(relativeInitials).union(CurrencyTable.chineseAloneInitials).union(
      Seasons.chineseInitials))

  mutating func add(
    _ content: Value.Content, _ begin: Int, _ end: Int, _ certainty: Value.Certainty,
    approximate: Bool = false
  ) {
    found.add(content, begin, end, certainty, approximate: approximate)
    offset = max(offset, end)
  }

  mutating func addFaint(_ number: Int, _ end: Int) {
    add(.quantity(Quantity(number: ExactNumber(number))), offset, end, .faint)
  }

  /// The offset behind a piece of text that stands at a place.
  @inline(__always)
  func ahead(_ text: StaticString, at place: Int) -> Int? {
    let count = text.utf8CodeUnitCount
    guard place >= 0, place + count <= limit else { return nil }
    for index in 0..<count where bytes[place + index] != text.utf8Start[index] { return nil }
    return place + count
  }

  /// The offset behind the first of some pieces of text that stands at a place.
  func ahead(_ texts: [StaticString], at place: Int) -> Int? {
    for text in texts {
      if let end = ahead(text, at: place) { return end }
    }
    return nil
  }

  /// The offset of a piece of text that ends at a place, one space allowed between.
  func behind(_ text: StaticString, at place: Int) -> Int? {
    var end = place
    if end > start, bytes[end - 1] == 0x20 { end -= 1 }
    let begin = end - text.utf8CodeUnitCount
    guard begin >= start, let stop = ahead(text, at: begin), stop == end else { return nil }
    return begin
  }

  /// The offset behind at most one space.
  func skipSpace(_ place: Int) -> Int {
    guard place < limit else { return place }
    if bytes[place] == 0x20 { return place + 1 }
    if bytes[place] == 0xC2, place + 1 < limit, bytes[place + 1] == 0xA0 { return place + 2 }
    if let end = ahead("\u{3000}", at: place) { return end }
    return place
  }

  func scalar(_ place: Int) -> UInt32 { bytes.scalar(at: place, limit: limit)?.value ?? 0 }
}
