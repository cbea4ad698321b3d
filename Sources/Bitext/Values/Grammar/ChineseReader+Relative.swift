extension ChineseReader {
  /// 今年, 上个月, 下周, 昨天: what is dated from where the text stands; whether it is one.
  mutating func readRelative() -> Bool {
    let begin = offset
    guard let phrase = ChineseReader.relatives.longest(bytes, at: begin, limit: limit) else { return false }
    var date = CalendarDate(relative: phrase.meaning)
    var end = phrase.end
    switch phrase.meaning.stretch {
    case .week:
      // 上周五 is a day. 下周期 is another word.
      if HanNumeral.symbol(bytes, at: end, limit: limit) != nil { return false }
      if ahead(["日", "天", "末", "期", "边", "围", "年", "边"], at: end) != nil { return false }
    case .day:
      // 明天系统, 今日头条
      if ahead(["头条", "頭條"], at: end) != nil { return false }
    case .month, .year: break
    }
    // 今年度, 本年度
    if let year = ahead("度", at: end) { end = year }
    if phrase.meaning.stretch == .year || phrase.meaning.stretch == .month { readRelativePart(&date, &end) }
    addDate(date, begin, end, .soft)
    return true
  }

  /// 今年年底, 明年初, 本月下旬.
  private func readRelativePart(_ date: inout CalendarDate, _ end: inout Int) {
    for (text, part) in [
      ("年初", .early), ("年底", .end), ("年末", .end), ("初", .early), ("底", .end), ("末", .end), ("上旬", .early),
      ("中旬", .middle), ("下旬", .late), ("月初", .early), ("月底", .end), ("月末", .end), ("早些时候", .early),
      ("早些時候", .early), ("晚些时候", .late), ("晚些時候", .late),
    ] as [(StaticString, CalendarDate.Part)] {
      guard let behind = ahead(text, at: end), ahead(["期", "步", "级", "中", "次"], at: behind) == nil else {
        continue
      }
      date.part = part
      end = behind
      return
    }
  }

  /// The year that a month has by one that was said before: 次年2月2日, 同年5月. The value of the word is taken out.
  mutating func yearByReference(before begin: Int) -> (value: Int, begin: Int)? {
    guard let year = found.lastYear else { return nil }
    for (text, offset) in ChineseReader.referredYears {
      guard let start = behind(text, at: begin) else { continue }
      if let last = found.last, last.span.lowerBound >= start { found.removeLast() }
      return (year + offset, start)
    }
    return nil
  }

  private static let referredYears: [(StaticString, Int)] = [
    ("次年", 1), ("翌年", 1), ("第二年", 1), ("转年", 1), ("轉年", 1), ("同年", 0), ("当年", 0), ("當年", 0), ("该年", 0),
    ("該年", 0),
  ]

  static let relativeInitials: Set<UInt32> = Set("今去明昨前后後本这這上下次翌来來".unicodeScalars.map(\.value))

  private static let relatives: PhraseTable<RelativeDate> = {
    let rows: [(RelativeDate.Stretch, Int, String)] = [
      (.year, 0, "今年 本年 这一年"), (.year, -1, "去年 上年 上一年 昨年"), (.year, -2, "前年"),
      (.year, 1, "明年 来年 來年 次年 翌年 下一年"), (.year, 2, "后年 後年"),
      (.month, 0, "本月 这个月 這個月 今个月"), (.month, -1, "上月 上个月 上個月"),
      (.month, 1, "下月 下个月 下個月 次月 翌月"),
      (.week, 0, "本周 本週 这周 這週 这一周 本星期 这星期 這星期 这个星期"), (.week, -1, "上周 上週 上星期 上个星期 上個星期"),
      (.week, 1, "下周 下週 下星期 下个星期 下個星期"),
      (.day, -1, "昨天 昨日"), (.day, -2, "前天"), (.day, 1, "明天 明日 次日 翌日"), (.day, 2, "后天 後天"),
    ]
    return PhraseTable(
      rows.flatMap { row in
        row.2.split(separator: " ").map { (String($0), RelativeDate(stretch: row.0, offset: row.1)) }
      })
  }()

  /// 每公斤, 每年: the unit that an amount is given for; whether one is named.
  mutating func readPer(next: Int) -> Bool {
    let begin = offset
    let place = ahead("一", at: next) ?? next
    // 每四小时 says how often, and 每周五 which day.
    guard HanNumeral.symbol(bytes, at: place, limit: limit) == nil else { return false }
    // Four times a year.
    if let end = ahead(["季度", "个季度", "個季度", "季"], at: place) {
      add(.quantity(Quantity(number: ExactNumber(3), unit: .month)), begin, end, .faint)
      found.replaceLast { $0.pace = Pace(every: ExactNumber(3), .month) }
      return true
    }
    for (text, unit) in ChineseReader.rateUnits {
      guard let end = ahead(text, at: place) else { continue }
      if unit == .week, let day = HanNumeral.symbol(bytes, at: end, limit: limit),
        case .digit = day.symbol, !day.isArabic, ahead(["次", "天", "个", "個"], at: day.end) == nil
      {
        return false
      }
      if unit == .week, ahead(["日", "末"], at: end) != nil { return false }
      add(.unit(unit), begin, end, .soft)
      return true
    }
    guard let name = MeasureTable.names.longest(bytes, at: place, limit: limit), bytes[place] >= 0x80,
      !(name.end == place + 3 && ChineseReader.isDoubtful(scalar(place)))
    else { return false }
    add(.unit(.measure(name.meaning)), begin, name.end, .soft)
    return true
  }

  private static let rateUnits: [(StaticString, Unit)] = [
    ("小时", .hour), ("小時", .hour), ("个小时", .hour), ("日", .day), ("天", .day), ("周", .week), ("週", .week),
    ("星期", .week), ("个月", .month), ("個月", .month), ("月", .month), ("年", .year), ("分钟", .minute),
    ("分鐘", .minute),
    ("秒", .second),
  ]

  /// How often something happens, if the number says that: 每四小时, 两年一次, 每日四次.
  func pace(of core: Core, unit: Unit, from begin: Int) -> Pace? {
    if unit.isTime {
      if behind("每", at: begin) != nil
        || behind("每隔", at: begin) != nil && unit.factor.integer.map({ $0 < 86_400 }) == true
      {
        return Pace(every: core.number, unit)
      }
      guard ahead(["一次", "一度", "一届", "一屆", "一回"], at: core.end) != nil else { return nil }
      return Pace(every: core.number, unit)
    }
    guard unit == .none, ahead(["次", "回", "遍"], at: core.end) != nil, let last = lastRate(before: begin)
    else {
      return nil
    }
    return Pace(core.number, per: last)
  }

  /// The unit of time that stands right before a number of times: 每日四次, 一年两次.
  private func lastRate(before begin: Int) -> Unit? {
    guard let last = found.last, begin - last.span.upperBound <= 9, last.span.upperBound <= begin else {
      return nil
    }
    let gap = last.span.upperBound
    guard gap == begin || ahead(["服", "举行", "舉行", "开", "喂", "检查"], at: gap) == begin else { return nil }
    switch last.content {
    case .unit(let unit) where unit.isTime: return unit
    case .quantity(let quantity) where quantity.unit.isTime && quantity.number == ExactNumber(1):
      return quantity.unit
    default: return nil
    }
  }

  /// What a number is to the verb of change before it: 减少200人, 减至200人.
  func change(before begin: Int) -> Change? {
    var end = currency(before: begin)?.begin ?? begin
    for text in ["约", "約", "近", "超过", "逾"] as [StaticString] {
      if let place = behind(text, at: end) { end = place }
    }
    if let joint = ["至", "到", "为", "為", "成"].compactMap({ (text: StaticString) in behind(text, at: end) })
      .first
    {
      return ChineseReader.changed.contains { behind($0, at: joint) != nil } ? .to : nil
    }
    if let place = behind("了", at: end) { end = place }
    return ChineseReader.changed.contains { behind($0, at: end) != nil }
      && ChineseReader.unchanged.allSatisfy { behind($0, at: end) == nil } ? .by : nil
  }

  /// The verbs of growing and shrinking, by their last characters.
  private static let changed: [StaticString] = [
    "增", "升", "涨", "漲", "提高", "增加", "上调", "上調", "调高", "扩大", "擴大", "增长", "增長", "减", "減", "降", "跌", "减少",
    "減少", "下调", "下調", "调低", "降低", "下降", "缩短", "縮短", "延长", "延長", "缩减", "縮減", "削减", "削減", "裁减", "裁減", "缩",
    "上升", "上涨", "上漲", "下跌", "加快", "提升", "压缩",
  ]

  /// Words that end with such a character and say nothing of the kind.
  private static let unchanged: [StaticString] = ["公升", "新增", "净增", "一升", "毫升", "每升", "净减", "加减"]
}
