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
    } else if let minute = self.core(at: skipSpace(behind)), minute.isPlain,
      let number = minute.number.integer, number < 60,
      let stop = ahead("分", at: skipSpace(minute.end)), ahead(["之"], at: stop) == nil
    {
      time.minute = number
      end = stop
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
          return false
        }
      }
    }
    addTime(time, begin, end)
    return true
  }

  /// Adds a time with its bound.
  mutating func addTime(_ plain: ClockTime, _ begin: Int, _ end: Int) {
    var time = plain
    time.zone = zone(before: begin)
    let isRange = isRange(before: begin)
    add(.time(time), begin, end, .hard)
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
