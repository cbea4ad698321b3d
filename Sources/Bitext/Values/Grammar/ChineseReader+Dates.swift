extension ChineseReader {
  /// A date or a time that begins with a plain number.
  mutating func finishDate(_ core: Core, from begin: Int) -> Bool {
    guard let value = core.number.integer else { return false }
    if core.upper != nil { return readNeighbouringMonths(core, value, from: begin) }
    let place = skipSpace(core.end)
    switch scalar(place) {
    case 0x5E74: return readYear(core, value, from: begin, behind: place + 3)  // 年
    case 0x6708:  // 月
      guard (1...12).contains(value), !core.isPositional else { return false }
      if readEveryMonths(core.number, from: begin, behind: place + 3) { return true }
      return readMonth(CalendarDate(), value, from: begin, behind: place + 3)
    case 0x4E16:  // 世纪
      guard (1...30).contains(value), let end = ahead(["世纪", "世紀"], at: place) else { return false }
      return readCentury(value, from: begin, to: end)
    case 0x5B63:  // 季度
      guard (1...4).contains(value), let end = ahead("季度", at: place) else { return false }
      // 前三季度 are three of them.
      if behind("前", at: begin) != nil { return false }
      addDate(CalendarDate(quarter: value), begin, end, .soft)
      return true
    case 0x65F6, 0x6642, 0x70B9, 0x9EDE:  // 时 時 点 點
      return readTime(core, value, from: begin, behind: place + 3)
    default: return false
    }
  }

  private mutating func readYear(_ core: Core, _ value: Int, from begin: Int, behind: Int) -> Bool {
    if let end = ahead("代", at: behind) {
      guard value % 10 == 0, value >= 10, value < 100 || value >= 1000 else { return false }
      addDecade(value, from: begin, to: end)
      return true
    }
    let reign = reign(before: begin)
    let era = era(before: begin)
    let isFull = (1000...2999).contains(value) && (core.isPositional || !core.isHan && core.length == 4)
    var date = CalendarDate()
    if let reign, value > 0, value <= reign.years {
      date.year = reign.first + value - 1
      date.yearForm = .ofReign(value)
    } else if let era, value > 0 {
      date.year = value
      date.isBeforeEra = era.isBefore
    } else if isFull {
      date.year = value
    } else {
      // 98年5月3日: the century, or the era, is not said. Without a month behind it it is a stretch of years.
      let isDigits = core.isPositional && core.length == 2 || !core.isHan && core.length <= 3
      guard isDigits || core.isHan, value > 0, value < 200, let month = self.core(at: skipSpace(behind)),
        month.isPlain,
        scalar(skipSpace(month.end)) == 0x6708
      else {
        // 九八年, 零八年
        guard core.isPositional, core.length == 2 else { return false }
        addDate(CalendarDate(year: value, yearForm: .short), begin, behind, .soft)
        return true
      }
      date.year = value
      date.yearForm = .short
    }
    let first = date.isOfReign ? reign?.begin ?? begin : era?.begin ?? begin
    var place = behind
    if let end = ahead("度", at: place) { place = end }
    if let month = month(at: place) { return readMonth(date, month.value, from: first, behind: month.end) }
    readPart(&date, &place)
    addDate(date, first, place, .hard)
    return true
  }

  /// 公元前, 公元, 西元 before a year or a century.
  private func era(before begin: Int) -> (isBefore: Bool, begin: Int)? {
    for (text, isBefore) in [
      ("公元前", true), ("西元前", true), ("纪元前", true), ("公元", false), ("西元", false),
    ] as [(StaticString, Bool)] {
      if let place = behind(text, at: begin) { return (isBefore, place) }
    }
    return nil
  }

  /// 乾隆, 民国 before a year.
  private func reign(before begin: Int) -> (first: Int, years: Int, begin: Int)? {
    var place = begin
    while place > start, bytes[place - 1] == 0x20 { place -= 1 }
    guard let reign = Reign.named(in: bytes, before: place, floor: start) else { return nil }
    return (reign.first, reign.years, place - reign.length)
  }

  /// 乾隆元年, 光绪元年五月: the first year of a reign; whether it is one.
  mutating func readFirstYear(next: Int) -> Bool {
    guard let end = ahead("年", at: next), let reign = reign(before: offset) else { return false }
    let date = CalendarDate(year: reign.first, yearForm: .ofReign(1))
    if let month = month(at: end) {
      return readMonth(date, month.value, from: reign.begin, behind: month.end)
    }
    addDate(date, reign.begin, end, .hard)
    return true
  }

  /// The month that goes on a year, with its 月.
  private func month(at place: Int) -> (value: Int, end: Int)? {
    guard let month = core(at: skipSpace(place)), month.isPlain, !month.isPositional, month.upper == nil,
      let value = month.number.integer, (1...12).contains(value),
      scalar(skipSpace(month.end)) == 0x6708
    else { return nil }
    return (value, skipSpace(month.end) + 3)
  }

  /// 三四月: two months that follow each other, written together.
  private mutating func readNeighbouringMonths(_ core: Core, _ month: Int, from begin: Int) -> Bool {
    guard core.upper?.integer == month + 1, (1...11).contains(month), core.end - begin == 6,
      var end = ahead("月", at: core.end)
    else { return false }
    if let behind = ahead("份", at: end) { end = behind }
    addDate(CalendarDate(month: month), begin, begin + 3, .hard)
    addDate(CalendarDate(month: month + 1), begin + 3, end, .hard)
    return true
  }

  /// 每三月: every three months, where no part of a month follows; whether it was that.
  private mutating func readEveryMonths(_ number: ExactNumber, from begin: Int, behind: Int) -> Bool {
    guard self.behind("每", at: begin) != nil, core(at: skipSpace(behind)) == nil,
      ahead(["份", "初", "底", "末", "上旬", "中旬", "下旬"], at: behind) == nil
    else { return false }
    add(.quantity(Quantity(number: number, unit: .month)), begin, behind, .soft)
    let pace = Pace(every: number, .month)
    found.replaceLast { $0.pace = pace }
    return true
  }

  private mutating func readMonth(_ year: CalendarDate, _ month: Int, from begin: Int, behind: Int) -> Bool {
    var date = year
    date.month = month
    var begin = begin
    if date.year == nil, let referred = yearByReference(before: begin) {
      date.year = referred.value
      begin = referred.begin
    }
    var place = behind
    if let end = ahead("份", at: place) { place = end }
    date.isLunar = calendar(before: begin)
    let dayPlace = skipSpace(place)
    if let first = ahead("初", at: place), let day = core(at: first), day.isHan,
      let number = day.number.integer,
      (1...10).contains(number)
    {
      // 五月初五
      date.day = number
      date.isLunar = true
      place = day.end
    } else if date.isLunar == true, let day = core(at: place), day.isHan, !day.isPositional,
      let number = day.number.integer, (1...30).contains(number)
    {
      // 农历八月十五
      date.day = number
      place = ahead("日", at: day.end) ?? day.end
    } else if let day = core(at: dayPlace), day.isPlain, !day.isPositional, let number = day.number.integer,
      (1...31).contains(number), let end = ahead(["日", "号", "號"], at: skipSpace(day.end))
    {
      date.day = number
      place = end
    } else {
      readPart(&date, &place)
    }
    addDate(date, begin, place, .hard)
    return true
  }

  /// 正月, 腊月, 冬月: months of the lunar calendar that have names; whether one stands here.
  mutating func readLunarMonth(_ month: Int, next: Int) -> Bool {
    let begin = offset
    guard let name = ahead("月", at: next) else { return false }
    var date = CalendarDate(month: month, isLunar: true)
    var end = name
    if let day = core(at: ahead("初", at: name) ?? name), day.isHan, let number = day.number.integer,
      (1...30).contains(number)
    {
      date.day = number
      end = ahead("日", at: day.end) ?? day.end
    }
    addDate(date, begin, end, .soft)
    return true
  }

  /// Whether 农历 or 公历 is named before a month: that it is one of the lunar calendar, or of the solar one.
  private func calendar(before begin: Int) -> Bool? {
    if ["农历", "農曆", "阴历", "陰曆", "旧历", "舊曆", "夏历"].contains(where: { (text: StaticString) in
      behind(text, at: begin) != nil
    }) {
      return true
    }
    let isSolar = ["公历", "公曆", "阳历", "陽曆", "西历", "西曆", "新历", "新曆"].contains { (text: StaticString) in
      behind(text, at: begin) != nil
    }
    return isSolar ? false : nil
  }

  /// 初, 底, 上旬, 上半年 and the like behind a year or a month.
  private func readPart(_ date: inout CalendarDate, _ place: inout Int) {
    let parts: [(StaticString, CalendarDate.Part)] = [
      ("初期", .early), ("初", .early), ("上旬", .early), ("中旬", .middle), ("中期", .middle), ("下旬", .late),
      ("后期", .late), ("後期", .late), ("底", .end), ("末期", .late), ("末", .end), ("中叶", .middle), ("中葉", .middle),
      ("月初", .early), ("月底", .end), ("月末", .end), ("晚期", .late), ("早期", .early), ("年代初", .early),
      ("岁末", .end),
      // 2022年年底
      ("年初", .early), ("年底", .end), ("年末", .end),
    ]
    for (text, part) in parts {
      if let end = ahead(text, at: place) {
        date.part = part
        place = end
        return
      }
    }
    if date.month == nil, date.year == nil, date.decade != nil || date.century != nil {
      for (text, half) in [("上半叶", 1), ("上半葉", 1), ("下半叶", 2), ("下半葉", 2), ("前半期", 1), ("后半期", 2)]
        as [(StaticString, Int)]
      {
        if let end = ahead(text, at: place) {
          date.half = half
          place = end
          return
        }
      }
      return
    }
    guard date.month == nil, date.year != nil else { return }
    if let end = ahead("年中", at: place), ahead(["国", "國"], at: end) == nil {
      date.part = .middle
      place = end
    } else if let end = ahead(["上半年", "的上半年"], at: place) {
      date.half = 1
      place = end
    } else if let end = ahead(["下半年", "的下半年"], at: place) {
      date.half = 2
      place = end
    }
  }

  func addDecadeCentury(_ value: Int, _ begin: Int) -> Int {
    // 20世纪90年代 and 上世纪九十年代: the century was just read.
    guard value < 100, let last = found.last,
      last.span.upperBound == begin || skipSpace(last.span.upperBound) == begin
        || ahead("的", at: last.span.upperBound) == begin,
      case .date(let date) = last.content, let century = date.century
    else { return value }
    return (century - 1) * 100 + value
  }

  private mutating func addDecade(_ value: Int, from begin: Int, to end: Int) {
    let full = addDecadeCentury(value, begin)
    var date = CalendarDate(decade: full)
    var place = end
    readPart(&date, &place)
    if full != value {
      found.replaceLast {
        $0.content = .date(date)
        $0.span.upperBound = place
      }
      offset = max(offset, place)
    } else {
      addDate(date, begin, place, .hard)
    }
  }

  private mutating func readCentury(_ value: Int, from begin: Int, to end: Int) -> Bool {
    let era = era(before: begin)
    var date = CalendarDate(century: value, isBeforeEra: era?.isBefore)
    var place = end
    readPart(&date, &place)
    addDate(date, era?.begin ?? begin, place, .hard)
    return true
  }

  /// Adds a date with what bounds it: 9月前, 2016年以后, 自2015年起, 3日至7日.
  mutating func addDate(_ date: CalendarDate, _ begin: Int, _ end: Int, _ certainty: Value.Certainty) {
    let isRange = isRange(before: begin)
    add(.date(date), begin, end, certainty)
    var bound = bound(from: begin, to: end, isDate: true)
    // 2015年前后 is about the year.
    if ahead(["前后", "前後", "左右"], at: end) != nil { bound = nil }
    found.replaceLast { $0.bound = bound }
    if isRange, ahead(["、", "和", "与", "及", "或"], at: skipSpace(found.previousEnd ?? begin)) == nil {
      found.joinLast()
    }
  }
}
