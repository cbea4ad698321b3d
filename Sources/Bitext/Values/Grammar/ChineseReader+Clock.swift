extension ChineseReader {
  /// 上午9时30分, 下午3点半, 16时.
  mutating func readTime(_ core: Core, _ value: Int, from begin: Int, behind: Int) -> Bool {
    guard (0...24).contains(value), !core.isPositional else { return false }
    let isHour = scalar(behind - 3) == 0x65F6 || scalar(behind - 3) == 0x6642
    var time = ClockTime(hour: value, minute: 0, half: clockHalf(before: begin))
    var end = behind
    var isSure = time.half != nil
    let isRange = isRange(before: begin)
    if isRange, time.half == nil, case .time(let first)? = found.last?.content {
      isSure = true
      // 晚上7时至10时
      if value <= 12, value >= first.hour, first.hour <= 12 { time.half = first.half }
    }
    if let stop = ahead(["钟", "鐘", "整", "许", "許"], at: behind) {
      end = stop
      isSure = true
    } else if let stop = ahead("半", at: behind) {
      time.minute = 30
      end = stop
      isSure = true
    } else if let stop = ahead(["一刻", "1刻"], at: behind) {
      time.minute = 15
      end = stop
      isSure = true
    } else if let stop = ahead(["三刻", "3刻"], at: behind) {
      time.minute = 45
      end = stop
      isSure = true
    } else if let minute = self.minute(behind: behind), let number = minute.number.integer,
      let stop = ahead("分", at: skipSpace(minute.end)), !isDenominator(behind: stop)
    {
      time.minute = number
      end = stop
      isSure = true
    }
    // 早上九点二十: spoken, without a word for the minutes.
    if !isHour, end == behind, isSure || isClockPlace(before: begin),
      let minute = self.minute(behind: behind),
      minute.isHan, let number = minute.number.integer, number >= 10 || ahead(["零", "〇"], at: behind) != nil,
      ahead(ChineseReader.wordsOfPoints, at: minute.end) == nil,
      ahead(["个", "個", "条", "條", "分"], at: minute.end) == nil
    {
      time.minute = number
      end = minute.end
      isSure = true
    }
    if !isSure {
      // 3点 may be three points and 十时 hardly anything else.
      if isHour {
        switch scalar(behind) {
        case 0x4EE3, 0x671F, 0x5019, 0x95F4, 0x9593, 0x523B: return false
        default: break
        }
        if core.isHan && core.length == 1 { return false }
      } else {
        guard let last = found.last, last.span.upperBound == begin, case .date = last.content else {
          guard value > 1 || !core.isHan, isClockPlace(before: begin),
            ahead(ChineseReader.wordsOfPoints, at: behind) == nil
          else { return false }
          addTime(time, begin, end, .soft)
          return true
        }
      }
    }
    addTime(time, begin, end)
    return true
  }

  /// What has points: 三点意见.
  private static let wordsOfPoints: [StaticString] = [
    "意见", "意見", "建议", "建議", "要求", "原因", "理由", "看法", "主张", "主張", "说明", "說明", "希望", "共识", "共識", "结论", "結論",
    "体会", "體會", "经验", "經驗", "注意",
  ]

  /// Whether a time may well stand at a place: 六点入场, 于六点, but not 这六点.
  private func isClockPlace(before begin: Int) -> Bool {
    guard let last = bytes.scalar(before: begin, floor: start) else { return true }
    // Behind a mark, a space or a word of place.
    if last.value < 0x3400 || last.value >= 0xFF00 {
      return !DigitToken.isAlphanumeric(bytes, at: begin - 1, limit: limit)
    }
    return ["于", "於", "在", "到", "至", "自", "从", "從", "每天", "每日"].contains { (word: StaticString) in
      behind(word, at: begin) != nil
    }
  }

  /// The minutes of 6点5分, 6点05分, 6点零5分.
  private func minute(behind place: Int) -> Core? {
    let place = skipSpace(place)
    let zero = ahead(["零", "〇"], at: place)
    guard let minute = zero.flatMap({ core(at: $0) }) ?? core(at: place), minute.isPlain,
      let number = minute.number.integer, (0..<60).contains(number)
    else { return nil }
    return minute
  }

  /// Whether a fraction goes on behind 分: 三分之一, not 8点15分之间.
  private func isDenominator(behind place: Int) -> Bool {
    ahead("之", at: place).map { core(at: skipSpace($0)) != nil } ?? false
  }

  /// Adds a time with its bound.
  mutating func addTime(
    _ plain: ClockTime, _ begin: Int, _ end: Int, _ certainty: Value.Certainty = .hard
  ) {
    var time = plain
    time.zone = zone(before: begin)
    let isRange = isRange(before: begin)
    add(.time(time), begin, end, certainty)
    let bound = bound(from: begin, to: end, isDate: true)
    found.replaceLast { $0.bound = bound }
    if isRange { found.joinLast() }
  }

  /// The zone that is named before a time, or before its date: 北京时间9时, 北京时间6月3日上午9时.
  private func zone(before begin: Int) -> Int? {
    var place = begin
    for (names, _) in ChineseReader.halves {
      if let half = names.compactMap({ behind($0, at: place) }).first {
        place = half
        break
      }
    }
    if let last = found.last, last.span.upperBound == place, case .date = last.content {
      place = last.span.lowerBound
    }
    return TimeZones.chinese.first { behind($0.name, at: place) != nil }?.minutes
  }

  /// 正午, 中午, 午夜, 子夜.
  mutating func readNoon(next: Int) {
    let begin = offset
    let isNoon = ahead(["正午", "中午"], at: begin) != nil
    if let end = isNoon ? begin + 6 : ahead(["午夜", "子夜"], at: begin) {
      // 中午12时半
      if core(at: skipSpace(end)) != nil {
        offset = end
        return
      }
      let certainty: Value.Certainty = scalar(begin) == 0x4E2D ? .faint : .soft
      add(.time(ClockTime(hour: 12, minute: 0, half: isNoon ? .noon : .night)), begin, end, certainty)
      let bound = bound(from: begin, to: end, isDate: true)
      found.replaceLast { $0.bound = bound }
    } else {
      offset = next
    }
  }

  /// 差一刻五点, 差十分八点.
  mutating func readQuarterBefore(next: Int) {
    let begin = offset
    offset = next
    var minutes = 15
    var place: Int
    if let end = ahead("一刻", at: next) {
      place = end
    } else if let core = core(at: next), let value = core.number.integer, (1..<60).contains(value),
      let end = ahead(["分钟", "分鐘", "分"], at: core.end)
    {
      minutes = value
      place = end
    } else {
      return
    }
    if let comma = ahead("到", at: place) { place = comma }
    guard let hour = core(at: place), let value = hour.number.integer, (1...24).contains(value),
      let end = ahead(["点", "點"], at: hour.end)
    else { return }
    let total = (value * 60 - minutes + 1440) % 1440
    let half = clockHalf(before: begin)
    addTime(
      ClockTime(hour: half == nil && total < 60 ? 12 : total / 60, minute: total % 60, half: half), begin,
      ahead(["钟", "鐘"], at: end) ?? end)
  }

  /// The half of the day that is named before a time.
  func clockHalf(before place: Int) -> ClockTime.Half? {
    for (names, half) in ChineseReader.halves {
      for name in names where behind(name, at: place) != nil { return half }
    }
    return nil
  }

  private static let halves: [([StaticString], ClockTime.Half)] = [
    (["上午", "凌晨", "早上", "早晨", "清晨", "今早", "今晨", "清早", "拂晓", "早", "晨"], .morning),
    (["中午", "正午"], .noon), (["下午", "傍晚", "午后", "午後"], .afternoon),
    (["晚上", "晚间", "晚間", "夜间", "夜間", "今晚", "当晚", "當晚", "深夜", "夜里", "夜裡", "半夜", "午夜", "晚"], .night),
  ]
}
