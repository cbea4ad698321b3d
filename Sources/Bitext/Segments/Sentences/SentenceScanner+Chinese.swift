/// Rules for Chinese.
extension SentenceScanner {
  /// Whether a place lies in a title (`《摔跤吧！爸爸》`) or in a bracket that opens amid the sentence and closes
  /// soon, or, if the user wants that, in a quotation.
  func isWithinBrackets(_ offset: Int) -> Bool {
    if let title, title >= start, closes(title, 240, offset) { return true }
    if let bracket, bracket > start, closes(bracket, 300, offset) { return true }
    guard rules.configuration.keepsQuotationsWhole, let quotation, quotation >= start else { return false }
    return closes(quotation, 4000, offset)
  }

  /// Whether the mark behind which a place lies ends only what stands in a title or in a bracket amid the
  /// sentence: `《谁动了我的奶酪？》很畅销`, `他（真的吗？）赢了`.
  func endsWithinBrackets(_ place: SentencePlace) -> Bool {
    guard PunctuationMark.isHan(place.next), let closer = reader.scalar(at: place.run.upperBound)?.value,
      place.run.upperBound < place.end
    else { return false }
    if closer == 0x3009 || closer == 0x300B { return true }
    return (closer == 0x29 || closer == 0xFF09) && closedBracket > start && closedBracket < place.stem
  }

  /// Whether what a mark opens is closed behind an offset and near enough.
  private func closes(_ opener: Int, _ reach: Int, _ offset: Int) -> Bool {
    guard let (open, _) = reader.scalar(at: opener), let close = SentenceScanner.counterpart(of: open) else {
      return false
    }
    guard opener < offset else { return false }
    var place = offset
    while place < min(end, opener + reach), let (value, count) = reader.scalar(at: place) {
      if value == close.0 || value == close.1, isClosing(value, place, count) { return true }
      place += count
    }
    return false
  }

  /// An apostrophe within a word closes nothing.
  private func isClosing(_ value: UInt32, _ place: Int, _ count: Int) -> Bool {
    guard value == 0x27 || value == 0x2019 else { return true }
    return !(reader.scalar(at: place + count).map { PunctuationMark.isLetter($0.value) } ?? false)
  }

  static func counterpart(of opener: UInt32) -> (UInt32, UInt32)? {
    switch opener {
    case 0x28, 0xFF08: (0x29, 0xFF09)
    case 0x5B: (0x5D, 0x5D)
    case 0x3008: (0x3009, 0x3009)
    case 0x300A: (0x300B, 0x300B)
    case 0x22: (0x22, 0x22)
    case 0x201C: (0x201D, 0x201D)
    case 0x27, 0x60: (0x27, 0x27)
    case 0x2018: (0x2019, 0x2019)
    case 0x300C: (0x300D, 0x300D)
    case 0x300E: (0x300F, 0x300F)
    default: nil
    }
  }

  /// `“去哪儿？”她问。` goes on to the end of what is said about the quotation, `“去哪儿？”的问题` too; in
  /// `“走吧！”他说道：“…”` the words before the colon begin the next sentence.
  func isAttributedInChinese(_ place: SentencePlace) -> Bool {
    var offset = place.offset
    var last: UInt32 = 0
    for index in 0..<9 {
      guard offset < end, let (value, count) = reader.scalar(at: offset) else { return false }
      if index == 0, SentenceScanner.particles.contains(value) { return true }
      // `他一面说，一面…` and `一声大叫，` are what happens next.
      if value == 0x4E00 || closedQuotation > start { return false }
      if !PunctuationMark.isHan(value) {
        let isEnd = value == 0x3002 || value == 0xFF0C || value == 0x2C
        return isEnd && index > 1 && SentenceScanner.saying.contains(last)
      }
      last = value
      offset += count
    }
    return false
  }

  /// 的 之 等 和 与 與 或 是: what stands behind a quotation within a sentence.
  private static let particles: Set<UInt32> = [
    0x7684, 0x4E4B, 0x7B49, 0x548C, 0x4E0E, 0x8207, 0x6216, 0x662F,
  ]
  /// 说 説 說 道 问 問 喊 叫 答 嚷 吼 骂 罵
  private static let saying: Set<UInt32> = [
    0x8BF4, 0x8AAC, 0x8AAA, 0x9053, 0x95EE, 0x554F, 0x558A, 0x53EB, 0x7B54, 0x56B7, 0x543C, 0x9A82, 0x7F75,
  ]

  /// Whether a point between Chinese characters without a space divides words and not sentences: the label
  /// `1．中` is known before, `关心．信心` and `乔治.布什` have points within a text whose full stops are `。`.
  func isSeparator(_ stop: Int, _ place: SentencePlace) -> Bool {
    guard place.offset == place.end, let before = reader.scalar(before: stop),
      PunctuationMark.isHan(before.value),
      PunctuationMark.isHan(place.next)
    else { return false }
    return isInDottedName(stop) || usesIdeographicStops(around: stop)
  }

  /// Whether another such point stands a few characters before or behind: `主版本号.次版本号.修订号`. Where such a point
  /// ends the text, sentences end with points: `会议开始了.气氛很好.`
  private func isInDottedName(_ stop: Int) -> Bool {
    let last = reader.trimSpace(before: end, from: start) - 1
    if last >= stop, reader.bytes[last] == 0x2E, reader.isBehindHan(last) { return false }
    var offset = stop + 1
    for _ in 0..<7 {
      guard offset < end, let (value, count) = reader.scalar(at: offset), PunctuationMark.isHan(value) else {
        break
      }
      offset += count
    }
    if offset > stop + 1, offset + 1 < end, reader.bytes[offset] == 0x2E,
      PunctuationMark.isHan(reader.scalar(at: offset + 1)?.value ?? 0)
    {
      return true
    }
    offset = stop
    for _ in 0..<7 {
      guard offset > start, let (value, count) = reader.scalar(before: offset), PunctuationMark.isHan(value)
      else {
        break
      }
      offset -= count
    }
    return offset < stop && offset - 1 > start && reader.bytes[offset - 1] == 0x2E
      && reader.isBehindHan(offset - 1)
  }

  /// Whether `。` stands near: where it does not, the writer ends sentences with points.
  private func usesIdeographicStops(around offset: Int) -> Bool {
    let near = max(start - 600, 0)..<min(end, offset + 600)
    var place = near.lowerBound
    while place + 2 < near.upperBound {
      if reader.bytes[place] == 0xE3, reader.bytes[place + 1] == 0x80, reader.bytes[place + 2] == 0x82 {
        return true
      }
      place += 1
    }
    return false
  }
}
