extension ChineseReader {
  /// 半年, 半小时, 半个月, 半数: a half where it is one.
  mutating func readHalf(next: Int) {
    let begin = offset
    guard let half = ExactNumber(1, over: 2) else { return }
    // 大半年 and 小半天 are more and less than that, nobody knows how much.
    let isVague = behind("大", at: begin) ?? behind("小", at: begin) != nil
    if let end = ahead(["年"], at: next) {
      add(
        .quantity(Quantity(number: half, unit: .year)), begin, end, isVague ? .faint : .soft,
        approximate: isVague)
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
      add(
        .quantity(Quantity(number: core.number, unit: unit)), begin, core.end, isVague ? .faint : .soft,
        approximate: isVague)
    default: add(.quantity(Quantity(number: half)), begin, next, .faint)
    }
  }

  /// The unit that a part is of, behind the part: 三分之一公顷, 四分之三小时; and how many of the unit it is.
  ///
  /// Of one character only those that begin no other word: 三分之一日本人.
  func partUnit(at place: Int) -> (unit: Unit, times: ExactNumber, end: Int)? {
    if let end = ahead(["小时", "小時", "个小时", "個小時"], at: place) { return (.hour, ExactNumber(1), end) }
    if let end = ahead(["世纪", "世紀", "个世纪", "個世紀"], at: place) { return (.year, ExactNumber(100), end) }
    guard place < limit, bytes[place] >= 0x80,
      let name = MeasureTable.names.longest(bytes, at: place, limit: limit),
      name.end - place >= 6 || [0x5347, 0x5428, 0x5678, 0x4EA9, 0x755D].contains(scalar(place)),
      ahead(["升级", "升級", "升学", "升學", "升降", "升值"], at: place) == nil
    else { return nil }
    return (.measure(name.meaning), ExactNumber(1), name.end)
  }

  /// The tenths or hundredths behind metres: 一米六, 一米八五, 1米6.
  func metreDigits(at place: Int) -> (part: ExactNumber, end: Int)? {
    var (digits, count, end) = (0, 0, place)
    if let row = DigitNumeral.readInteger(bytes, at: place, limit: limit), row.end - place <= 2, row.value > 0
    {
      (digits, count, end) = (row.value, row.end - place, row.end)
    } else {
      while count < 2, let next = HanNumeral.symbol(bytes, at: end, limit: limit),
        case .digit(let digit) = next.symbol,
        !next.isArabic, !next.isFinancial, !next.isPair
      {
        (digits, count, end) = (digits * 10 + digit, count + 1, next.end)
      }
    }
    // 三米二十, 百米九秒: what goes on or counts something of its own is another number.
    guard digits > 0, HanNumeral.symbol(bytes, at: end, limit: limit) == nil,
      !ChineseReader.measureWords.contains(scalar(end)),
      ahead(
        ["个", "個", "年", "月", "日", "秒", "时", "時", "天", "岁", "歲", "成", "倍", "折", "%", ".", "-", "×", "x"],
        at: end) == nil,
      MeasureTable.names.longest(bytes, at: end, limit: limit) == nil
    else { return nil }
    return ExactNumber(digits, exponent: -count).map { ($0, end) }
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
