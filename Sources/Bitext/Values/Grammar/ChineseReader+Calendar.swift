extension ChineseReader {
  /// 上半年, 下半年, 上世纪.
  mutating func readHalfYear(isFirst: Bool, next: Int) {
    let begin = offset
    if isFirst, let end = ahead(["世纪", "世紀"], at: next) {
      add(.date(CalendarDate(century: 20)), begin, end, .soft)
      return
    }
    // 上百, 上万
    if isFirst, readMagnitude(at: next, from: begin) { return }
    guard let end = ahead(["半年", "半叶", "半葉"], at: next) else {
      // 上周一: the week is not said, only the day.
      if !readHalfOf(isFirst: isFirst, at: next) { offset = next }
      return
    }
    addDate(CalendarDate(half: isFirst ? 1 : 2), begin, end, .soft)
  }

  /// 上半场, 下半月, 前半部, 后半程 behind the first character; whether it was one.
  private mutating func readHalfOf(isFirst: Bool, at place: Int) -> Bool {
    guard let half = ahead("半", at: place), let end = ahead(ChineseReader.halved, at: half) else {
      return false
    }
    add(.date(CalendarDate(half: isFirst ? 1 : 2)), offset, end, .faint)
    return true
  }

  /// What is halved in the order of time or of a text.
  private static let halved: [StaticString] = [
    "场", "場", "月", "段", "部", "程", "局", "节", "節", "时", "時", "期", "叶", "葉", "赛", "賽", "句", "篇", "集", "学期", "學期",
  ]

  /// 前半段, 后半程: a half where one stands.
  mutating func readHalfPart(isFirst: Bool, next: Int) {
    if !readHalfOf(isFirst: isFirst, at: next) { offset = next }
  }

  /// 本世纪.
  mutating func readThisCentury(next: Int) {
    let begin = offset
    guard let end = ahead(["世纪", "世紀"], at: next) ?? ahead(["个世纪", "個世紀"], at: next) else {
      offset = next
      return
    }
    add(.date(CalendarDate(century: 21)), begin, end, .faint)
  }

  /// 星期一, 周日, 礼拜天.
  mutating func readWeekday() {
    let begin = offset
    var place = begin + 3
    var isShort = true
    if let end = ahead(["星期", "礼拜", "禮拜"], at: begin) {
      place = end
      isShort = false
    } else if ahead(["周", "週"], at: begin) == nil {
      offset = begin + 3
      return
    }
    guard let day = weekday(at: place) else {
      offset = place
      return
    }
    // 每周一次, 每周三天: a number of times a week.
    if isShort, ahead(["次", "天", "个", "個", "场", "期", "至两", "刊", "边", "围"], at: place + 3) != nil {
      offset = place
      return
    }
    if isShort, isRate(from: begin, behind: place + 3) {
      offset = place
      return
    }
    // 周一 ends there: 周三百 is not a day. 周日报 is a newspaper.
    if isShort, let next = HanNumeral.symbol(bytes, at: place + 3, limit: limit), next.isUnit {
      offset = place
      return
    }
    let certainty: Value.Certainty = isShort && isWeekUncertain(before: begin) ? .faint : .hard
    add(.date(CalendarDate(weekday: day)), begin, place + 3, certainty)
    readFurtherWeekdays(behind: place + 3, certainty)
  }

  /// 星期一至五, 周二、四: further days of the week, of which only the number is said.
  private mutating func readFurtherWeekdays(behind end: Int, _ certainty: Value.Certainty) {
    var end = end
    while let place = ahead(["至", "到", "-", "–", "—", "～", "~", "、", "及", "和", "与", "與", "或"], at: end),
      let day = weekday(at: place),
      HanNumeral.symbol(bytes, at: place + 3, limit: limit) == nil,
      ahead(["日", "天", "月", "年", "点", "點", "时", "時", "个", "個", "次", "名", "位", "项", "項", "人"], at: place + 3)
        == nil
    {
      add(.date(CalendarDate(weekday: day)), place, place + 3, certainty)
      end = place + 3
    }
  }

  /// The day of the week that a character names behind 星期.
  private func weekday(at place: Int) -> Int? {
    switch scalar(place) {
    case 0x4E00: 1
    case 0x4E8C: 2
    case 0x4E09: 3
    case 0x56DB: 4
    case 0x4E94: 5
    case 0x516D: 6
    case 0x65E5, 0x5929: 7
    default: nil
    }
  }

  /// 每周四班, 每周五列 count trains and flights; 每周五列车停运 is about Fridays.
  private func isRate(from begin: Int, behind place: Int) -> Bool {
    guard bytes.scalar(before: begin, floor: start)?.value == 0x6BCF else { return false }
    guard ahead(["班", "列", "趟", "架", "艘", "节", "節", "小时", "小時", "篇", "封"], at: place) != nil else {
      return false
    }
    return ahead(["班车", "班車", "班机", "班機", "班列", "列车", "列車", "节目", "節目"], at: place) == nil
  }

  /// 圆周, 四周, 欧洲周: the character ends another word; and 周 is a surname.
  private func isWeekUncertain(before place: Int) -> Bool {
    guard let before = bytes.scalar(before: place, floor: start) else { return false }
    switch before.value {
    case 0x5706, 0x56DB, 0x5713, 0x59D3: return true
    default: return false
    }
  }

  /// 元月 is January.
  mutating func readFirstMonth(next: Int) {
    guard let end = ahead("月", at: next) else {
      if !readFirstYear(next: next) { offset = next }
      return
    }
    var date = CalendarDate(month: 1)
    var place = end
    if let day = core(at: end), day.isPlain, let number = day.number.integer, (1...31).contains(number),
      let behind = ahead(["日", "号", "號"], at: day.end)
    {
      date.day = number
      place = behind
    }
    add(.date(date), offset, place, .soft)
  }

  /// Whether the value before and what begins here are the two ends of a range.
  func isRange(before begin: Int) -> Bool {
    guard let last = found.last, last.span.upperBound < begin, begin - last.span.upperBound <= 5 else {
      return false
    }
    var from = last.span.upperBound
    var to = begin
    if bytes[from] == 0x20 { from += 1 }
    if to - 1 > from, bytes[to - 1] == 0x20 { to -= 1 }
    guard from < to else { return false }
    let joints: [StaticString] = ["至", "到", "-", "~", "—", "–", "～", "－", "、", "或", "和", "与", "及"]
    return joints.contains { ahead($0, at: from) == to }
  }

  /// 约, 近, 逾, 超过 before a number.
  func isApproximate(before place: Int) -> Bool {
    var end = place
    if end > start, bytes[end - 1] == 0x20 { end -= 1 }
    guard let before = bytes.scalar(before: end, floor: start) else { return false }
    switch before.value {
    case 0x7EA6, 0x7D04, 0x8FD1, 0x903E, 0x8D85, 0x8FC7, 0x904E: return true
    default: return false
    }
  }

  /// 春节, 国庆节.
  mutating func readFestival() -> Bool {
    guard let festival = Festival.chinese.longest(bytes, at: offset, limit: limit) else { return false }
    // 儿童节目
    if scalar(festival.end) == 0x76EE { return false }
    addDate(CalendarDate(festival: festival.meaning), offset, festival.end, .soft)
    return true
  }
}
