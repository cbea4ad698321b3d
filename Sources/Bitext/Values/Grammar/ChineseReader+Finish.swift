extension ChineseReader {
  /// Reads what stands behind a number and adds the value.
  mutating func finish(_ start: Core, from begin: Int) {
    var core = start
    if core.isPlain, !core.isApproximate, finishDate(core, from: begin) { return }
    if finishFraction(core, from: begin) { return }
    if finishGeneration(core, from: begin) { return }
    var unit = Unit.none
    var isMeasured = false
    let prefix = core.currency == nil ? currency(before: begin)?.currency : nil
    if core.currency == nil, let prefix { core.currency = prefix }
    readUnit(&core, &unit, &isMeasured, from: begin)
    // 人民币和5个 is no amount: of a prefix the number must not count something else.
    if prefix != nil, unit != .none { core.currency = nil }
    if core.isApproximate, core.isHan, core.alternative == nil, unit == .none, core.currency == nil {
      core.alternative = ChineseReader.dozens[core.number]
    }
    let isRange = isRange(before: begin)
    // 美金五元、十元: what is named before the first one holds for the list.
    if isRange, core.currency == .yuan, case .currency(let first)? = found.last?.unit {
      core.currency = first
    }
    let isRank = unit == .none && isRank(behind: core.end)
    if isRank || isNumberedPhase(core) || unit == .none && !isMeasured && isNumberedAnnex(core, from: begin) {
      core.isOrdinal = true
    }
    let certainty = certainty(core, unit, isMeasured)
    var quantity = Quantity(
      number: core.number, alternative: core.alternative, upper: core.upper,
      unit: core.currency.map { Unit.currency($0) } ?? unit,
      isOrdinal: core.isOrdinal, scale: core.scale, isDiscount: core.isDiscount,
      isOfWork: core.isOfWork)
    quantity.isRank = isRank
    let pace = pace(of: core, unit: unit, from: begin)
    let change = change(before: begin)
    if isRange { found.share(quantity) }
    add(
      .quantity(quantity), begin, core.end, certainty,
      approximate: core.isApproximate || core.upper != nil || isApproximate(before: begin))
    found.replaceLast {
      $0.pace = pace
      $0.change = change
    }
    var bound = bound(
      from: begin, to: core.end, isDate: false,
      isDuration: unit.isTime && !core.isMore)
    if core.isMore, bound == nil || bound == .from || bound == .to { bound = .atLeast }
    if unit == .none, core.isHan, core.length == 1, core.currency == nil, !isMeasured { bound = nil }
    found.replaceLast { $0.bound = bound }
    if isRange && isStretch(before: begin) || isScore(begin) { found.joinLast() }
  }

  /// The dozens that Chinese rounds down: 十几 is a dozen, 二十多 two dozen.
  private static let dozens: [ExactNumber: ExactNumber] = [
    ExactNumber(10): ExactNumber(12), ExactNumber(20): ExactNumber(24), ExactNumber(30): ExactNumber(36),
    ExactNumber(40): ExactNumber(48),
  ]

  /// 二期工程, 三期项目, 三读: the number of a phase or a reading and not how many there are.
  private func isNumberedPhase(_ core: Core) -> Bool {
    guard core.isHan, core.length == 1, core.number != ExactNumber(1) else { return false }
    if let end = ahead(["读", "讀"], at: core.end) {
      return ahead(["书", "書", "者", "数", "數", "音", "本", "完"], at: end) == nil
    }
    return ahead(["期工程", "期项目", "期項目", "期建设", "期建設", "期扩建", "期擴建"], at: core.end) != nil
  }

  /// 附件六, 附表二: a number behind what is added to a text.
  private func isNumberedAnnex(_ core: Core, from begin: Int) -> Bool {
    core.isHan && core.currency == nil && ChineseReader.annexes.contains { behind($0, at: begin) != nil }
  }

  private static let annexes: [StaticString] = [
    "附件", "附录", "附錄", "附表", "附图", "附圖", "附则", "附則", "附文", "附页", "附頁",
  ]

  /// Whether what stands between the value before and this one makes them the ends of a stretch and not of a list.
  private func isStretch(before begin: Int) -> Bool {
    ["、", "或", "和", "与", "及"].allSatisfy { (joint: StaticString) in behind(joint, at: begin) == nil }
  }

  /// 31票对12票, 31比12.
  private func isScore(_ begin: Int) -> Bool {
    guard let joint = behind("对", at: begin) ?? behind("對", at: begin) ?? behind("比", at: begin),
      let end = found.previousEnd, joint >= end, joint - end <= 3
    else { return false }
    return joint == end || ahead("票", at: end) == joint || ahead("分", at: end) == joint
  }

  /// 90后, 00后: who was born in a decade; whether it was one.
  private mutating func finishGeneration(_ core: Core, from begin: Int) -> Bool {
    guard !core.isHan, core.length == 2, core.isPlain, let value = core.number.integer, value % 5 == 0,
      let end = ahead(["后", "後"], at: core.end)
    else { return false }
    add(.date(CalendarDate(decade: value - value % 10)), begin, end, .faint)
    return true
  }

  private func certainty(_ core: Core, _ unit: Unit, _ isMeasured: Bool) -> Value.Certainty {
    // 十六进制 is a word: hexadecimal. And all of something may be said in many ways.
    if let base = core.number.integer, [2, 8, 10, 16].contains(base),
      ahead(["进制", "進制", "进位", "進位"], at: skipSpace(core.end)) != nil
    {
      return .faint
    }
    if unit == .percent, core.number == ExactNumber(100) { return .soft }
    // 1美元兑7.21元 is the dollar.
    if core.currency != nil, core.number == ExactNumber(1), core.length == 1 { return .soft }
    // Who has not 一分钱 has nothing.
    if core.currency != nil, core.isHan, core.length == 1, core.number.numerator == 1, core.number.isBelowOne
    {
      return .faint
    }
    if unit == .percent || unit == .points || core.currency != nil { return .hard }
    // `an hour` and 1个小时 say the same.
    if !core.isHan {
      // 0岁 is from birth.
      if core.number == ExactNumber(0), unit == .year { return .soft }
      return core.number == ExactNumber(1) && core.length == 1 && !core.isOrdinal ? .soft : .hard
    }
    if core.length == 1 {
      if core.number == ExactNumber(0) { return .faint }
      // 一个季度 is a quarter.
      if core.alternative == ExactNumber(1), unit == .month { return .faint }
      // 一年 may be a year; 一天 some day.
      if core.number == ExactNumber(1) { return unit == .none ? .faint : .soft }
      return isMeasured || unit != .none || core.isOrdinal ? .soft : .faint
    }
    // 二三, 七八个: two digits beside each other are rarely one number.
    if core.isPositional { return core.length == 2 ? .faint : core.length == 3 ? .soft : .hard }
    guard core.upper != nil else { return .hard }
    // 乱七八糟
    return core.isLoose && !isMeasured && unit == .none && core.scale == 1 ? .faint : .soft
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
    if bottom >= 100, let exponent = ChineseReader.exponent(of: bottom) {
      guard let unit = ExactNumber(1, exponent: 2 - exponent), let number = top.number.times(unit) else {
        return false
      }
      addShare(
        Quantity(number: number, unit: .percent), begin, top.end, .hard, approximate: top.isApproximate)
      // 百分之三十五至四十: the second number shares the hundred.
      for joint in ["至", "到"] as [StaticString] {
        if let next = ahead(joint, at: top.end), let second = core(at: next),
          ahead("分之", at: second.end) == nil,
          ahead(["分", "倍", "个", "月", "年", "万", "%"], at: second.end) == nil,
          let number = second.number.times(unit)
        {
          addShare(Quantity(number: number, unit: .percent), next, second.end, .hard)
          found.joinLast()
        }
      }
      return true
    }
    if ahead("强", at: top.end) != nil || ahead("弱", at: top.end) != nil { top.isApproximate = true }
    guard let inverse = ExactNumber(1, over: bottom), let number = top.number.times(inverse) else {
      return false
    }
    let part = partUnit(at: skipSpace(top.end))
    addShare(
      Quantity(number: part.flatMap { number.times($0.times) } ?? number, unit: part?.unit ?? .share), begin,
      part?.end ?? top.end, .soft, approximate: top.isApproximate)
    return true
  }

  mutating func addShare(
    _ quantity: Quantity, _ begin: Int, _ end: Int, _ certainty: Value.Certainty, approximate: Bool = false
  ) {
    let isRange = isRange(before: begin) && isStretch(before: begin)
    add(.quantity(quantity), begin, end, certainty, approximate: approximate)
    let bound = bound(from: begin, to: end, isDate: false)
    found.replaceLast { $0.bound = bound }
    if isRange { found.joinLast() }
  }

  /// The exponent of a power of ten.
  private static func exponent(of power: Int) -> Int? {
    let number = ExactNumber(power)
    return number.numerator == 1 && number.denominator == 1 ? number.exponent : nil
  }

  /// 一, 十, 二十四: a number in Han characters.
  mutating func readHan(next: Int) {
    let begin = offset
    // The 零 of 两年零三个月 joins the parts of one quantity.
    if ahead(["零", "〇"], at: begin) == next, let last = found.last, last.span.upperBound == begin,
      last.unit.isTime || last.unit.isMeasure || last.unit.dimension == .money
    {
      offset = next
      return
    }
    guard let core = core(at: begin) else {
      offset = next
      return
    }
    // 一半 and 一个半 count the half.
    if core.length == 1, core.number == ExactNumber(1), let end = ahead("半", at: core.end),
      let half = ExactNumber(1, over: 2)
    {
      addShare(Quantity(number: half, unit: .share), begin, end, .soft)
      return
    }
    // 十有八九, 十之八九: nine times out of ten.
    if let end = ahead(["十有八九", "十之八九"], at: begin), let most = ExactNumber(9, over: 10) {
      addShare(Quantity(number: most, unit: .share), begin, end, .faint)
      return
    }
    if readPlan(core, from: begin) || readWorldWar(core, from: begin) { return }
    // 十分 is "very" unless it is followed by 之 or 钟.
    if core.length == 1, core.number == ExactNumber(10), let end = ahead("分", at: core.end),
      ahead(["之", "钟", "鐘"], at: end) == nil
    {
      add(.quantity(Quantity(number: core.number)), begin, core.end, .faint)
      return
    }
    finish(core, from: begin)
  }

  /// “十四五”规划: the plan of five years with a number; whether one begins here.
  private mutating func readPlan(_ core: Core, from begin: Int) -> Bool {
    guard ahead("十", at: begin) != nil, let digit = HanNumeral.symbol(bytes, at: begin + 3, limit: limit),
      case .digit(let value) = digit.symbol, !digit.isArabic, (1...9).contains(value),
      let end = ahead("五", at: digit.end),
      HanNumeral.symbol(bytes, at: end, limit: limit) == nil
    else { return false }
    let isQuoted =
      bytes.scalar(before: begin, floor: start).map { [0x201C, 0x300C, 0x22].contains($0.value) } ?? false
    let words: [StaticString] = ["规划", "規劃", "计划", "計劃", "时期", "時期", "期间", "期間", "以来", "以來", "末", "开局", "收官"]
    guard isQuoted || ahead(words, at: end) != nil else { return false }
    add(.quantity(Quantity(number: ExactNumber(10 + value), isOrdinal: true)), begin, end, .hard)
    return true
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
      addDate(CalendarDate(quarter: value), begin, end, .soft)
      return
    }
    let isMeasured =
      isListed(behind)
      || ["排名", "位列", "位居", "名列", "居", "获得", "排在"].contains { (word: StaticString) in
        self.behind(word, at: begin) != nil
      }
    let isSmall = core.isHan && core.length == 1
    // 第一 and 第二 are often no numbers in English: next, top, another.
    let certainty: Value.Certainty =
      !isSmall
      ? .hard
      : core.number == ExactNumber(1) || core.number == ExactNumber(2) ? isMeasured ? .soft : .faint : .soft
    var quantity = Quantity(number: core.number, isOrdinal: true)
    quantity.isRank = numbersThing(at: behind)
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
      0x5C4A, 0x5C46,
      0x6B21, 0x671F, 0x8F6E, 0x8F2A, 0x6279, 0x540D, 0x4F4D, 0x7EC4, 0x7D44, 0x7C7B, 0x985E, 0x7EA7, 0x7D1A,
      0x6B65,
      0x526F, 0x7248, 0x96C6, 0x5377, 0x90E8, 0x518C, 0x518A, 0x7F16, 0x7DE8, 0x5C42, 0x5C64, 0x4EE3:
      true
    default: ahead(["阶段", "階段", "副", "附件", "修正案", "议定书"], at: place) != nil
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
}
