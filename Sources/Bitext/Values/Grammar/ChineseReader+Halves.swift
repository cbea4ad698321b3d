extension ChineseReader {
  /// 半年, 半小时, 半个月, 半数: a half where it is one.
  mutating func readHalf(next: Int) {
    let begin = offset
    guard let half = ExactNumber(1, over: 2) else { return }
    if let end = ahead(["年"], at: next) {
      add(.quantity(Quantity(number: half, unit: .year)), begin, end, .soft)
      return
    }
    if let end = ahead(["数", "數"], at: next) {
      addShare(Quantity(number: half, unit: .share), begin, end, .soft)
      return
    }
    var core = Core(number: half, end: next)
    core.isHan = true
    var unit = Unit.none
    var isMeasured = false
    readUnit(&core, &unit, &isMeasured, from: begin)
    switch unit.dimension {
    case .calendar, .time, .measure:
      add(.quantity(Quantity(number: core.number, unit: unit)), begin, core.end, .soft)
    default: add(.quantity(Quantity(number: half)), begin, next, .faint)
    }
  }

  /// 翻番, 翻了一番, 翻两番, 翻倍: two, four and eight times as much.
  mutating func readDoubling(next: Int) {
    let begin = offset
    offset = next
    let place = ahead("了", at: next) ?? next
    var power = 1
    var end = place
    if let core = core(at: place), core.isHan || core.isPlain, let value = core.number.integer,
      (1...10).contains(value)
    {
      power = value
      end = core.end
    }
    guard let stop = ahead("番", at: end) ?? (end == place ? ahead("倍", at: end) : nil) else { return }
    add(.quantity(Quantity(number: ExactNumber(1 << power), unit: .multiple)), begin, stop, .soft)
  }
}
