extension ChineseReader {
  /// Reads what stands behind a number and adds the value.
  mutating func finish(_ start: Core, from begin: Int) {
    var core = start
    if core.isPlain, finishDate(core, from: begin) { return }
    if finishFraction(core, from: begin) { return }
    var unit = Unit.none
    var isMeasured = false
    readUnit(&core, &unit, &isMeasured)
    if core.currency == nil || core.currency == Currency(.yuanSign), unit == .none,
      let prefix = currency(before: begin)
    {
      core.currency = prefix
    }
    let certainty = certainty(core, unit, isMeasured)
    let quantity = Quantity(
      number: core.number, alternative: core.upper ?? core.alternative,
      unit: core.currency.map { Unit.currency($0) } ?? unit,
      isOrdinal: core.isOrdinal, scale: core.scale)
    if isRange(before: begin) { found.share(quantity) }
    add(
      .quantity(quantity), begin, core.end, certainty,
      approximate: core.isApproximate || core.upper != nil || isApproximate(before: begin))
  }

  private func certainty(_ core: Core, _ unit: Unit, _ isMeasured: Bool) -> Value.Certainty {
    // 十六进制 is a word: hexadecimal. And all of something may be said in many ways.
    if let base = core.number.integer, [2, 8, 10, 16].contains(base),
      ahead(["进制", "進制", "进位", "進位"], at: skipSpace(core.end)) != nil
    {
      return .faint
    }
    if unit == .percent, core.number == ExactNumber(100) { return .soft }
    if unit == .percent || core.currency != nil { return .hard }
    // `an hour` and 1个小时 say the same.
    if !core.isHan {
      return core.number == ExactNumber(1) && core.length == 1 && !core.isOrdinal ? .soft : .hard
    }
    if core.length == 1 {
      if core.number == ExactNumber(1) || core.number == ExactNumber(0) { return .faint }
      return isMeasured || unit != .none || core.isOrdinal ? .soft : .faint
    }
    // 二三, 七八个: two digits beside each other are rarely one number.
    if core.isPositional { return core.length == 2 ? .faint : core.length == 3 ? .soft : .hard }
    return core.upper != nil ? .soft : .hard
  }

  /// 三分之一, 百分之三, 四分之三.
  private mutating func finishFraction(_ core: Core, from begin: Int) -> Bool {
    guard let behind = ahead("分之", at: skipSpace(core.end)), let bottom = core.number.integer else {
      return false
    }
    return addFraction(bottom: bottom, from: begin, topAt: skipSpace(behind))
  }

  /// The fraction whose denominator was read and whose numerator stands at a place.
  mutating func addFraction(bottom: Int, from begin: Int, topAt place: Int) -> Bool {
    if bottom == 100, let end = ahead("百", at: place) {
      add(.quantity(Quantity(number: ExactNumber(100), unit: .percent)), begin, end, .soft)
      return true
    }
    guard bottom > 0, var top = core(at: place) else { return false }
    if isRange(before: begin) { found.share(Quantity(number: top.number, unit: .percent)) }
    var unit = Unit.none
    if bottom == 100 {
      unit = .percent
      // 百分之三十五至四十: the second number shares the hundred.
      let quantity = Quantity(number: top.number, unit: unit)
      add(.quantity(quantity), begin, top.end, .hard, approximate: top.isApproximate)
      for joint in ["至", "到"] as [StaticString] {
        if let next = ahead(joint, at: top.end), let second = core(at: next),
          ahead("分之", at: second.end) == nil
        {
          add(.quantity(Quantity(number: second.number, unit: .percent)), next, second.end, .hard)
        }
      }
      return true
    }
    if bottom == 1000 {
      guard let number = ExactNumber(1, over: 10).flatMap({ top.number.times($0) }) else { return false }
      add(.quantity(Quantity(number: number, unit: .percent)), begin, top.end, .hard)
      return true
    }
    if ahead("强", at: top.end) != nil || ahead("弱", at: top.end) != nil { top.isApproximate = true }
    guard let inverse = ExactNumber(1, over: bottom), let number = top.number.times(inverse) else {
      return false
    }
    add(.quantity(Quantity(number: number)), begin, top.end, .soft, approximate: top.isApproximate)
    return true
  }

  /// 一, 十, 二十四: a number in Han characters.
  mutating func readHan(next: Int) {
    let begin = offset
    guard let core = core(at: begin) else {
      offset = next
      return
    }
    // 一半 and 一个半 count the half.
    if core.length == 1, core.number == ExactNumber(1), let end = ahead("半", at: core.end),
      let half = ExactNumber(1, over: 2)
    {
      add(.quantity(Quantity(number: half)), begin, end, .soft)
      return
    }
    // 十分 is "very" unless it is followed by 之 or 钟.
    if core.length == 1, core.number == ExactNumber(10), let end = ahead("分", at: core.end),
      ahead(["之", "钟", "鐘"], at: end) == nil
    {
      add(.quantity(Quantity(number: core.number)), begin, core.end, .faint)
      return
    }
    finish(core, from: begin)
  }

  /// 第七, 第 3 条.
  mutating func readOrdinal(next: Int) {
    let begin = offset
    let place = skipSpace(next)
    if let token = DigitToken.read(bytes, at: place, limit: limit), case .code = token.form {
      add(.code(DigitToken.code(bytes, from: place, to: token.end)), place, token.end, .hard)
      return
    }
    guard var core = core(at: place), core.scale == 1 || !core.isHan else {
      offset = next
      return
    }
    core.isOrdinal = true
    let behind = skipSpace(core.end)
    if let value = core.number.integer, (1...4).contains(value), let end = ahead(["季度", "季"], at: behind) {
      add(.date(CalendarDate(quarter: value)), begin, end, .soft)
      return
    }
    let isMeasured = isListed(behind)
    let isSmall = core.isHan && core.length == 1
    // 第一 and 第二 are often no numbers in English: next, top, another.
    let certainty: Value.Certainty =
      !isSmall
      ? .hard
      : core.number == ExactNumber(1) || core.number == ExactNumber(2) ? isMeasured ? .soft : .faint : .soft
    var quantity = Quantity(number: core.number, isOrdinal: true)
    // 第十条之一 is Article 10-1 or 10.1.
    if let inserted = ahead(["条之", "條之"], at: behind), let second = self.core(at: skipSpace(inserted)),
      second.isPlain,
      let tail = second.number.integer, tail < 100,
      let decimal = ExactNumber(tail, exponent: tail < 10 ? -1 : -2)
    {
      quantity.alternative = core.number.plus(decimal)
      add(.quantity(quantity), begin, core.end, certainty)
      add(.quantity(Quantity(number: second.number)), second.end - 3, second.end, tail > 1 ? .soft : .faint)
      return
    }
    add(.quantity(quantity), begin, core.end, certainty)
  }

  /// Whether what stands at a place is numbered: 条, 款, 项, 章, 节, 页, 号.
  private func isListed(_ place: Int) -> Bool {
    switch scalar(place) {
    case 0x6761, 0x689D, 0x6B3E, 0x9879, 0x9805, 0x7AE0, 0x8282, 0x7BC0, 0x9875, 0x9801, 0x53F7, 0x865F,
      0x5C4A,
      0x5C46, 0x6B21:
      true
    default: false
    }
  }

  /// 百 千 万 亿 without a number: 百分之三, 百万, 万一.
  mutating func readBareUnit() {
    let begin = offset
    var place = begin
    var value = 1
    while let unit = HanNumeral.symbol(bytes, at: place, limit: limit), case .unit(let factor) = unit.symbol,
      value < 10_000_000_000
    {
      value *= factor
      place = unit.end
    }
    if let behind = ahead("分之", at: place) {
      if addFraction(bottom: value, from: begin, topAt: behind) { return }
    } else if let behind = ahead("分百", at: place) {
      add(.quantity(Quantity(number: ExactNumber(100), unit: .percent)), begin, behind, .soft)
      return
    }
    add(.quantity(Quantity(number: ExactNumber(value))), begin, max(place, begin + 3), .faint)
  }

  /// 几百, 数十万, 多: no number is said, so the units are passed over.
  mutating func readVague(next: Int) {
    var place = next
    while let unit = HanNumeral.symbol(bytes, at: place, limit: limit) {
      switch unit.symbol {
      case .unit, .ten: place = unit.end
      default:
        offset = place
        return
      }
    }
    offset = place
  }

  /// 半年, 半数: a half where it is one.
  mutating func readHalf(next: Int) {
    let begin = offset
    guard let half = ExactNumber(1, over: 2) else { return }
    if let end = ahead("年", at: next) {
      add(.quantity(Quantity(number: ExactNumber(6), alternative: half, unit: .month)), begin, end, .soft)
      return
    }
    add(.quantity(Quantity(number: half)), begin, next, .faint)
  }
}
