extension ChineseReader {
  /// What the characters before and behind a value say of its bound.
  ///
  /// - Parameters:
  ///   - isDate: whether the value is a date or a time, which 前, 起 and 截至 bound.
  ///   - isDuration: whether it is a length of time, which 内 and 后 bound.
  func bound(from begin: Int, to end: Int, isDate: Bool, isDuration: Bool = false) -> Bound? {
    let before = boundBefore(begin, isDate: isDate)
    if !isDate, before == nil || before == .from || before == .to {
      // 升至5%以上
      let behind = boundBehind(end, isDate: false, isDuration: isDuration) ?? adverb(before: begin)
      return behind ?? before
    }
    return before ?? boundBehind(end, isDate: isDate, isDuration: isDuration)
  }

  /// The adverb before the verb of an amount: 至少须提前七天, 最多有45人.
  private func adverb(before begin: Int) -> Bound? {
    var place = begin
    for _ in 0..<6 {
      guard let last = bytes.scalar(before: place, floor: start), last.value >= 0x4E00, last.value < 0xA000,
        HanNumeral.symbol(bytes, at: place - last.length, limit: limit) == nil
      else { return nil }
      place -= last.length
      for (words, bound) in ChineseReader.adverbs {
        for word in words where behind(word, at: place) != nil { return bound }
      }
    }
    return nil
  }

  private static let adverbs: [([StaticString], Bound)] = [
    (["至少", "最少", "起码", "起碼"], .atLeast), (["至多", "最多"], .atMost),
  ]

  private func boundBefore(_ begin: Int, isDate: Bool) -> Bound? {
    var place = begin
    if let currency = currency(before: place) { place = currency.begin }
    for filler in [
      "大约", "约", "約", "近", "了", "公元", "每年", "当地时间", "同年", "今年", "明年", "去年", "次年", "本月", "下午", "上午", "晚上",
      "早上", "人民币", "中午", "凌晨", "傍晚",
    ] as [StaticString] {
      // 近 says something itself, but less than what stands before it.
      if let before = behind(filler, at: place) {
        if scalar(before) == 0x8FD1, before + 3 == place || before + 4 == place {
          guard let further = boundBefore(before, isDate: isDate), further == .atLeast || further == .atMost
          else { return .atMost }
          return further
        }
        place = before
      }
    }
    for (words, bound, kind) in ChineseReader.boundsBefore where kind == .any || isDate == (kind == .date) {
      for word in words {
        guard let before = behind(word, at: place) else { continue }
        // 可追溯到18世纪
        if bound == .to,
          ["追溯", "上溯", "回溯", "远溯", "遠溯"].contains(where: { (word: StaticString) in
            behind(word, at: before) != nil
          })
        {
          return nil
        }
        // 逾二个月未成立协议: within two months there was none.
        if bound == .atLeast, !isDate, isDeniedLater(behind: begin) { return nil }
        return isDenied(before: before) ? bound.opposite : bound
      }
    }
    return nil
  }

  /// 不超过, 不得少于, 未超过, 没有达到.
  private func isDenied(before place: Int) -> Bool {
    var end = place
    for word in [
      "得", "应", "應", "能", "可", "会", "會", "宜", "有", "曾", "须", "要", "再", "必", "用", "用着", "用著", "需", "需要", "須",
    ] as [StaticString] {
      if let begin = behind(word, at: end) {
        end = begin
        break
      }
    }
    return ["不", "未", "没", "沒", "勿", "毋", "无", "無"].contains { (word: StaticString) in
      behind(word, at: end) != nil
    }
  }

  /// Whether 未 stands soon behind a place, before any mark.
  private func isDeniedLater(behind place: Int) -> Bool {
    var place = place
    for _ in 0..<10 {
      guard let next = bytes.scalar(at: place, limit: limit), next.value < 0xFF00, next.value != 0x3001,
        next.value != 0x3002
      else {
        return false
      }
      if next.value == 0x672A || ahead(["仍不", "而不", "没有"], at: place) != nil { return true }
      place += next.length
    }
    return false
  }

  private enum Kind { case any, date, amount }

  private static let boundsBefore: [([StaticString], Bound, Kind)] = [
    (
      [
        "不少于", "不少於", "不低于", "不低於", "不小于", "不短于", "不早于", "不早於", "最早于", "最早於", "最早在", "最早", "至早", "至少", "最少",
        "最低", "最小", "起码", "起碼",
      ], .atLeast,
      .any
    ),
    (
      [
        "至多", "最多", "最高", "最大", "最长", "最迟于", "最遲於", "最晚于", "最晚於", "最迟在", "最遲在", "最晚在", "最迟", "最遲", "最晚",
        "至迟", "至遲", "至迟于", "至遲於", "至晚", "未满", "未滿", "不满", "不滿", "不足", "不到", "将近", "將近", "接近",
        "上限为",
      ],
      .atMost, .any
    ),
    (
      [
        "超过", "超過", "超出", "多于", "多於", "大于", "大於", "高于", "高於", "长于", "晚于", "晚於", "迟于", "遲於", "逾", "突破", "高出",
        "年满", "年滿", "已满",
      ], .atLeast, .any
    ),
    (["少于", "少於", "低于", "低於", "小于", "小於", "短于", "短於", "早于", "早於"], .atMost, .any),
    (["截至", "截止", "截止到", "截至到", "直到", "直至", "持续到", "持續到", "延续到"], .atMost, .date),
    (["自从", "自從", "从", "從", "自", "由", "始于", "始於"], .from, .any),
    (
      [
        "至", "到", "变为", "變為", "变成", "變成", "改为", "改為", "调整为", "調整為", "降为", "降為", "升为", "升為", "增为", "减为",
        "減為", "调为",
      ], .to, .any
    ),
    (["超"], .atLeast, .amount),
  ]

  private func boundBehind(_ end: Int, isDate: Bool, isDuration: Bool) -> Bound? {
    var place = skipSpace(end)
    if isDate {
      if let behind = ahead(["底", "初", "末"], at: place) { place = behind }
      for (words, bound) in ChineseReader.boundsBehindDates {
        guard let behind = ahead(words, at: place) else { continue }
        // 之前及以后
        let isBoth = ahead(["及", "和", "与", "或", "、"], at: behind).map {
          ahead(["以后", "之后", "以後", "之後", "后", "後"], at: $0) != nil
        }
        return isBoth == true ? nil : bound
      }
      guard ahead(ChineseReader.wordsOfFore, at: place) == nil else { return nil }
      switch scalar(place) {
      case 0x524D:  // 前, not 前三季度
        if HanNumeral.symbol(bytes, at: place + 3, limit: limit) != nil { return nil }
        return .atMost
      case 0x540E, 0x5F8C: return .atLeast  // 后 後
      case 0x8D77: return .from  // 起
      case 0x6B62: return .atMost  // 止
      default: return nil
      }
    }
    // 两年多前 is longer ago than two years: the two bounds say different things.
    let isOpen = behind("多", at: end) != nil || behind("余", at: end) != nil || behind("餘", at: end) != nil
    if isDuration, !isOpen, ahead(ChineseReader.wordsOfFore, at: place) == nil {
      switch scalar(place) {
      case 0x5167, 0x5185, 0x524D: return .atMost  // 內 内 前
      case 0x540E, 0x5F8C: return .atLeast  // 后 後
      default: break
      }
    }
    // 50名以上, 18岁以上, 十人以下: a measure word and a short noun may stand between.
    for _ in 0..<4 {
      for (words, bound) in ChineseReader.boundsBehindAmounts where ahead(words, at: place) != nil {
        return bound
      }
      guard let next = bytes.scalar(at: place, limit: limit), next.value >= 0x4E00, next.value < 0xA000,
        HanNumeral.symbol(bytes, at: place, limit: limit) == nil
      else { return nil }
      place += next.length
    }
    return nil
  }

  private static let boundsBehindDates: [([StaticString], Bound)] = [
    (["前后", "前後", "左右"], .from), (["以前", "之前", "前夕"], .atMost), (["过后", "過後"], .atLeast),
    (["以后", "以後", "之后", "之後"], .atLeast),
    (["以来", "以來", "至今", "迄今"], .atLeast), (["为止", "為止", "截止"], .atMost), (["开始", "開始"], .from),
  ]

  private static let boundsBehindAmounts: [([StaticString], Bound)] = [
    (["以上", "之上", "及以上"], .atLeast), (["以下", "之下", "以内", "以內", "之内", "之內", "及以下"], .atMost),
    (["以后", "以後", "之后", "之後"], .atLeast), (["以前", "之前"], .atMost),
  ]

  /// Words that begin with 前, 后, 起, 内 or 止 and bound nothing.
  private static let wordsOfFore: [StaticString] = [
    "前往", "前来", "前來", "前期", "前任", "前景", "前沿", "前后", "前後", "前台", "前进", "前線", "前线", "后期", "後期", "后续",
    "後續", "后勤", "后方",
    "后来", "後來", "后者", "后半", "後半", "后台", "后备", "起草", "起诉", "起訴", "起飞", "起义", "起源", "起点", "起码", "起到", "起伏",
    "起火", "起降",
    "内容", "内部", "内阁", "内外", "内涵", "内地", "内陆", "内幕", "止步", "前三", "前两", "前半", "后两", "后三", "起重", "起步",
  ]
}
