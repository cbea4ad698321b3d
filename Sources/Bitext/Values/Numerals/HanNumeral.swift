/// Numbers written in Han characters: `二十四`, `一百零五`, `两千三`, `二〇一六`, `三万五千`, `叁佰`, also with digits
/// among them as in `3万5千`.
///
/// It reads characters, not words: whether the `一` of `统一` is a number is for the caller to say.
enum HanNumeral {
  /// What was read.
  struct Reading: Equatable {
    /// The number; of an approximation such as `七八十` the lower of the two.
    var value: Int
    /// The upper of the two numbers of an approximation such as `十七八` or `二三百`.
    var upper: Int?
    /// The offset behind the last byte.
    var end: Int
    /// How many characters stand for the number.
    var length: Int
    /// Whether it is a row of digits, as in `二〇一六`.
    var isPositional: Bool
  }

  /// The number that begins at an offset and where it ends; nil if none begins there.
  ///
  /// Of a number too great for `Int` nothing is read. A bare `百`, `千`, `万` or `亿` is no number.
  static func read(_ bytes: [UInt8], at start: Int, limit: Int) -> (value: Int, end: Int)? {
    guard let reading = reading(bytes, at: start, limit: limit) else { return nil }
    return (reading.value, reading.end)
  }

  /// The same with everything that the characters show.
  static func reading(_ bytes: [UInt8], at start: Int, limit: Int) -> Reading? {
    let limit = Swift.min(limit, bytes.count)
    guard start >= 0, let first = symbol(bytes, at: start, limit: limit) else { return nil }
    switch first.symbol {
    case .digit, .ten, .tens: break
    case .unit: return nil
    }
    if let row = row(bytes, at: start, limit: limit) { return row.reading }
    let startsWithOne = first.isFinancial && [.digit(1), .digit(2), .digit(3)].contains(first.symbol)
    var parser = Parser()
    var offset = start
    var end = start
    var length = 0
    while let next = symbol(bytes, at: offset, limit: limit) {
      // The first form met decides: ordinary and financial characters are not mixed in one number.
      // 壹百 is written too; 陆, 伍 and 肆 end words (大陆百家).
      let mixes = next.isUnit && startsWithOne
      if next.isFinancial != first.isFinancial, !next.isShared, !mixes { break }
      guard parser.take(next.symbol) else { break }
      offset = next.end
      end = offset
      length += next.isArabic ? 0 : 1
    }
    if parser.overflowed || length == 0 { return nil }
    // A financial form alone is a word: 大陆, 队伍, 收拾.
    if first.isFinancial, length < 2 { return nil }
    guard let value = parser.value else { return nil }
    return Reading(value: value, upper: parser.upper, end: end, length: length, isPositional: false)
  }

  /// A row of two or more digits that no unit follows; nil where none is, and a row without a reading where
  /// it is too great for `Int`.
  private static func row(_ bytes: [UInt8], at start: Int, limit: Int) -> (reading: Reading?, end: Int)? {
    var offset = start
    var value: Int? = 0
    var length = 0
    var isFinancial = false
    while let next = symbol(bytes, at: offset, limit: limit), case .digit(let digit) = next.symbol,
      !next.isArabic, !next.isPair, length == 0 || next.isShared || next.isFinancial == isFinancial
    {
      if length == 0 { isFinancial = next.isFinancial }
      if let old = value {
        let (product, overflow) = old.multipliedReportingOverflow(by: 10)
        value = overflow || product > Int.max - digit ? nil : product + digit
      }
      // Where such a row ends does not matter, and looking for the end at each of its digits would be quadratic.
      if value == nil { return (nil, offset) }
      offset = next.end
      length += 1
    }
    guard length >= 2 else { return nil }
    // 二三十, 三五百: two digits before a unit are an approximation, read by the parser. A longer row ends
    // before the unit; nobody writes 一二三万.
    if length == 2, symbol(bytes, at: offset, limit: limit) != nil { return nil }
    let reading = value.map {
      Reading(value: $0, upper: nil, end: offset, length: length, isPositional: true)
    }
    return (reading, offset)
  }
}

extension HanNumeral {
  enum Symbol: Equatable {
    case digit(Int)
    /// A number in digits, as the `12` of `12万`.
    case ten
    /// 廿 and 卅.
    case tens(Int)
    case unit(Int)
  }

  struct SymbolReading {
    var symbol: Symbol
    var end: Int
    var isFinancial = false
    /// Whether ordinary and financial numbers both use it.
    var isShared = false
    var isArabic = false
    var isUnit: Bool {
      switch symbol {
      case .unit, .ten: true
      case .digit, .tens: false
      }
    }
    /// 两, which stands before a unit or a measure word and never in a row.
    var isPair = false
  }

  /// The numeral character at an offset, or the whole run of digits there.
  @inline(__always)
  static func symbol(_ bytes: [UInt8], at offset: Int, limit: Int) -> SymbolReading? {
    guard offset < limit else { return nil }
    let lead = bytes[offset]
    if lead >= 0xE2 && lead <= 0xEF {
      if lead == 0xEF { return arabic(bytes, at: offset, limit: limit) }
      guard let scalar = bytes.scalar(at: offset, limit: limit) else { return nil }
      return symbol(scalar.value, end: offset + scalar.length)
    }
    if lead >= 0x30 && lead <= 0x39 { return arabic(bytes, at: offset, limit: limit) }
    return nil
  }

  private static func arabic(_ bytes: [UInt8], at offset: Int, limit: Int) -> SymbolReading? {
    guard let run = DigitNumeral.readInteger(bytes, at: offset, limit: limit) else { return nil }
    return SymbolReading(symbol: .digit(run.value), end: run.end, isShared: true, isArabic: true)
  }

  private static func symbol(_ scalar: UInt32, end: Int) -> SymbolReading? {
    func plain(_ symbol: Symbol) -> SymbolReading { SymbolReading(symbol: symbol, end: end) }
    func shared(_ symbol: Symbol) -> SymbolReading {
      SymbolReading(symbol: symbol, end: end, isShared: true)
    }
    func financial(_ symbol: Symbol) -> SymbolReading {
      SymbolReading(symbol: symbol, end: end, isFinancial: true)
    }
    switch scalar {
    case 0x3007, 0x96F6, 0x25CB: return shared(.digit(0))  // 〇 零 ○
    case 0x4E00: return plain(.digit(1))  // 一
    case 0x4E8C: return plain(.digit(2))  // 二
    case 0x4E24, 0x5169:  // 两 兩
      return SymbolReading(symbol: .digit(2), end: end, isPair: true)
    case 0x4E09: return plain(.digit(3))  // 三
    case 0x56DB: return plain(.digit(4))  // 四
    case 0x4E94: return plain(.digit(5))  // 五
    case 0x516D: return plain(.digit(6))  // 六
    case 0x4E03: return plain(.digit(7))  // 七
    case 0x516B: return plain(.digit(8))  // 八
    case 0x4E5D: return plain(.digit(9))  // 九
    case 0x5341: return plain(.ten)  // 十
    case 0x5EFF: return plain(.tens(20))  // 廿
    case 0x5345: return plain(.tens(30))  // 卅
    case 0x767E: return plain(.unit(100))  // 百
    case 0x5343: return plain(.unit(1000))  // 千
    case 0x4E07, 0x842C: return shared(.unit(10_000))  // 万 萬
    case 0x4EBF, 0x5104: return shared(.unit(100_000_000))  // 亿 億
    case 0x58F9, 0x58F1: return financial(.digit(1))  // 壹
    case 0x8D30, 0x8CB3: return financial(.digit(2))  // 贰 貳
    case 0x53C1: return financial(.digit(3))  // 叁
    case 0x8086: return financial(.digit(4))  // 肆
    case 0x4F0D: return financial(.digit(5))  // 伍
    case 0x9646, 0x9678: return financial(.digit(6))  // 陆 陸
    case 0x67D2: return financial(.digit(7))  // 柒
    case 0x634C: return financial(.digit(8))  // 捌
    case 0x7396: return financial(.digit(9))  // 玖
    case 0x62FE: return financial(.ten)  // 拾
    case 0x4F70: return financial(.unit(100))  // 佰
    case 0x4EDF: return financial(.unit(1000))  // 仟
    default: return nil
    }
  }
}
