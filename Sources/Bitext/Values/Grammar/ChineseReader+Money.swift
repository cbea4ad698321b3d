extension ChineseReader {
  /// An amount of money behind a number, with its smaller parts: 3元5角, 五块六, 8角, 50美分; whether one stands there.
  func readMoney(_ core: inout Core, at place: Int) -> Bool {
    guard ahead(ChineseReader.wordsOfMoney, at: place) == nil else { return false }
    if let minor = minorUnit(at: place, core), let number = minor.factor.flatMap({ core.number.times($0) }) {
      core.number = number
      if core.currency == nil { core.currency = minor.currency }
      core.end = minor.end
      addMinor(&core)
      return true
    }
    let piece = core.scale == 1 ? ahead(["块", "塊"], at: place).flatMap { hasMinor(at: $0) ? $0 : nil } : nil
    guard
      let name = piece.map({ (meaning: Currency.yuan, end: $0) })
        ?? CurrencyTable.chinese.longest(bytes, at: place, limit: limit)
    else { return false }
    core.end = name.end
    var currency = name.meaning
    // 五千元港币
    if currency.isShared, let more = CurrencyTable.chinese.longest(bytes, at: name.end, limit: limit),
      !more.meaning.isShared
    {
      currency = more.meaning
      core.end = more.end
    }
    if core.currency?.isShared != false { core.currency = currency }
    addMinor(&core)
    return true
  }

  /// 以澳元发行, 人民币升值: a currency that is named without a number; whether one was.
  mutating func readCurrencyName() -> Bool {
    guard let name = CurrencyTable.chineseAlone.longest(bytes, at: offset, limit: limit) else { return false }
    // 人民币300万元 is an amount, and the name is read with it.
    guard core(at: skipSpace(name.end)) == nil else { return false }
    add(.unit(.currency(name.meaning)), offset, name.end, .soft)
    return true
  }

  /// The digit of 5角 and 叁角, one 零 allowed before it.
  private func minorDigit(at place: Int) -> (value: Int, end: Int)? {
    let place = ahead(["零", "〇"], at: place) ?? place
    if let core = core(at: place) {
      return core.isPlain ? core.number.integer.map { ($0, core.end) } : nil
    }
    // Of one character a financial form is no number elsewhere.
    guard let symbol = HanNumeral.symbol(bytes, at: place, limit: limit), symbol.isFinancial,
      case .digit(let digit) = symbol.symbol
    else { return nil }
    return (digit, symbol.end)
  }

  /// Adds 5角 and 6分 to an amount of yuan.
  private func addMinor(_ core: inout Core) {
    guard core.currency?.family == .yuan || core.currency?.family == .dollar, core.scale == 1 else { return }
    var exponent = -1
    while exponent >= -2, let rest = minorDigit(at: core.end), rest.value < 100 {
      let digit = rest.value
      let names: [StaticString] = exponent == -1 ? ["角", "毛"] : ["分"]
      var end = ahead(names, at: rest.end)
      if end == nil, exponent == -1 {
        if let fen = ahead("分", at: rest.end) {
          end = fen
          exponent = -2
        } else if bytes.scalar(before: core.end, floor: start).map({ [0x5757, 0x584A].contains($0.value) })
          == true, digit < 10
        {
          // 五块六
          end = rest.end
        }
      } else if end == nil, digit > 0, digit < 10, behind("毛", at: core.end) != nil {
        // 三块八毛五
        end = rest.end
      }
      guard let end, let part = ExactNumber(digit, exponent: exponent), let sum = core.number.plus(part)
      else { return }
      core.number = sum
      core.end = end
      exponent -= 1
    }
  }

  /// Whether 块 before a place is an amount of money and no piece of something: 五块钱, 五块六, but 一块一块.
  private func hasMinor(at place: Int) -> Bool {
    if ahead(["钱", "錢"], at: place) != nil { return true }
    guard let minor = HanNumeral.symbol(bytes, at: place, limit: limit), case .digit = minor.symbol else {
      return false
    }
    return ahead(["块", "塊"], at: minor.end) == nil
  }

  private func minorUnit(at place: Int, _ core: Core) -> (currency: Currency, factor: ExactNumber?, end: Int)?
  {
    let hundredth = ExactNumber(1, over: 100)
    for (text, code, family) in [
      ("美分", "USD", Currency.Family.dollar), ("欧分", "EUR", .other), ("便士", "£", .pound),
      ("港仙", "HKD", .dollar), ("港分", "HKD", .dollar), ("澳分", "AUD", .dollar), ("戈比", "RUB", .rouble),
    ] as [(StaticString, String, Currency.Family)] {
      if let end = ahead(text, at: place) { return (Currency(code, family), hundredth, end) }
    }
    if let end = ahead(["分钱", "分錢"], at: place) { return (.yuan, hundredth, end) }
    let tenth = ExactNumber(1, over: 10)
    if let end = ahead(["毛钱", "毛錢", "角钱", "角錢", "角人民币"], at: place) { return (.yuan, tenth, end) }
    // 8角; 五角 is a star unless the clause ends there, or the amount goes on: 五角六分.
    guard let end = ahead("角", at: place), core.number.integer.map({ $0 < 100 }) == true else { return nil }
    guard core.isHan else { return (.yuan, tenth, end) }
    guard core.length == 1 else { return nil }
    let goesOn = self.core(at: end).map { ahead("分", at: $0.end) != nil } ?? false
    if goesOn { return (.yuan, tenth, end) }
    // 长三角 is a delta at the end of a clause too.
    let isShape = core.number.integer == 3
    let isEnd = end >= limit || [0x3002, 0xFF0C, 0xFF1B, 0x3001, 0xFF09].contains(scalar(end))
    return isEnd && !isShape ? (.yuan, tenth, end) : nil
  }

  /// The currency that is named before a number, and where its name begins: 新臺幣五万元, 人民币 300 万.
  func currency(before place: Int) -> (currency: Currency, begin: Int)? {
    var end = place
    if end > start, bytes[end - 1] == 0x20 { end -= 1 }
    guard end - start >= 3, let places = ChineseReader.currencyPrefixes[bytes[end - 3..<end]] else {
      return nil
    }
    for place in places {
      let (name, currency) = CurrencyTable.chinesePrefixes[place]
      if end - name.count >= start, bytes[(end - name.count)..<end].elementsEqual(name) {
        return (currency, end - name.count)
      }
    }
    return nil
  }

  /// The places of ``CurrencyTable/chinesePrefixes`` by their last character, longer ones first.
  private static let currencyPrefixes: WordTable<[Int]> = {
    var table = WordTable<[Int]>()
    for (place, prefix) in CurrencyTable.chinesePrefixes.enumerated() {
      let last = prefix.name.suffix(3)
      table.set(last, (table[last] ?? []) + [place])
    }
    return table
  }()

  /// 元 begins other words: 元旦, 元素, 元首, 元件.
  private static let wordsOfMoney: [StaticString] = [
    "元旦", "元素", "元首", "元件", "元月", "元年", "元帅", "元帥", "元朗", "元老", "元宵", "圆桌", "圆形", "圆圈", "圆满",
  ]
}
