extension ChineseReader {
  /// 几百, 数十万, 上万: how great the number is that is not said; 多 and the like are passed over.
  mutating func readVague(next: Int) {
    let begin = offset
    // 多万 belongs to what stands before it, 数百分点 is none.
    if scalar(begin) != 0x591A, readMagnitude(at: next, from: begin) { return }
    // 最多十八个月 and 许多十八岁的 say a number, 十多万 has it before.
    if scalar(begin) == 0x591A,
      bytes.scalar(before: begin, floor: start).flatMap({
        HanNumeral.symbol(bytes, at: begin - $0.length, limit: limit)
      }) == nil
    {
      offset = next
      return
    }
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

  /// The units behind 几, 数 or 上; whether there are any.
  mutating func readMagnitude(at place: Int, from begin: Int) -> Bool {
    var place = place
    var power = 1
    // 晚上百余人; and 上十 is no number, as in 晚上十点.
    if scalar(begin) == 0x4E0A {
      let isOfDay = behind("晚", at: begin) != nil || behind("早", at: begin) != nil
      guard !isOfDay, ahead("十", at: place) == nil else { return false }
    }
    while let unit = HanNumeral.symbol(bytes, at: place, limit: limit), power <= 1_000_000_000 {
      switch unit.symbol {
      case .unit(let factor): power *= factor
      case .ten: power *= 10
      default: return false
      }
      place = unit.end
    }
    guard power > 1, ahead("分之", at: place) == nil else { return false }
    var unit = Unit.magnitude
    // 上百万元: so much money and more.
    if scalar(begin) == 0x4E0A {
      var core = Core(number: ExactNumber(power), end: place)
      if readMoney(&core, at: place), let currency = core.currency {
        (unit, place) = (.currency(currency), core.end)
      }
    }
    let quantity = Quantity(number: ExactNumber(power), unit: unit)
    // 几十年 are decades.
    let isFaint = power == 10 && scalar(place) == 0x5E74
    add(.quantity(quantity), begin, place, isFaint ? .faint : .soft, approximate: true)
    return true
  }
}
