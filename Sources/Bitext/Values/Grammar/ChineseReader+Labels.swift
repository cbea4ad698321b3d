extension ChineseReader {
  /// 甲方, 乙级, 丙类: a Heavenly Stem that numbers what follows, as the letters A, B, C do.
  mutating func readStem(_ number: Int, next: Int) {
    let begin = offset
    offset = next
    guard
      ahead(ChineseReader.lettered, at: next) != nil || ahead(["方", "肝", "流"], at: next) != nil
        || isListedStem(behind: next),
      ahead(["方面", "方向", "方式", "方法", "种植", "型号"], at: next) == nil,
      // 装甲部队, 园丁部
      bytes.scalar(before: begin, floor: start).map({ [0x88C5, 0x88DD, 0x56ED, 0x76D4].contains($0.value) })
        != true
    else { return }
    add(.letter(number), begin, next, .soft)
  }

  /// Whether another stem with what it numbers follows in a list: the 乙 of 乙、丙类.
  private func isListedStem(behind end: Int) -> Bool {
    var end = end
    for _ in 0..<9 {
      guard let place = ahead(["、", "及", "和", "或", "与", "與"], at: end),
        ahead(["甲", "乙", "丙", "丁", "戊", "己"], at: place) != nil
      else { return false }
      end = place + 3
      if ahead(ChineseReader.lettered, at: end) != nil { return true }
    }
    return false
  }

  /// One capital as a label: 附件B, B座; and a Roman numeral of one letter: V期. Whether it is one.
  mutating func readLetter(from begin: Int, to end: Int) -> Bool {
    guard end == begin + 1, bytes[begin] & 0x20 == 0,
      !DigitToken.isAlphanumeric(bytes, at: end, limit: limit),
      end >= limit || ![0x2D, 0x2F, 0x26, 0x2B, 0x27].contains(bytes[end])
    else { return false }
    let isBehindNoun = ChineseReader.labelNouns.contains { behind($0, at: begin) != nil }
    let isBeforeNoun =
      ahead(ChineseReader.lettered, at: end) != nil && ahead(["股东", "股票", "级片"], at: end) == nil
      && !(begin > start
        && (DigitToken.isAlphanumeric(bytes, at: begin - 1, limit: limit) || bytes[begin - 1] == 0x2D))
    guard isBehindNoun || isBeforeNoun else { return false }
    if let number = bytes.letterNumber(bytes[begin]) {
      add(.letter(number), begin, end, .soft)
    } else if let roman = RomanNumeral.read(bytes, at: begin, limit: limit) {
      add(.quantity(Quantity(number: ExactNumber(roman.value), isOrdinal: true)), begin, end, .soft)
    }
    return true
  }

  /// Whether a Roman numeral numbers what stands around it: II期, 附件IV.
  func isLabel(_ begin: Int, _ end: Int) -> Bool {
    ahead(ChineseReader.lettered, at: end) != nil
      || ahead(["期", "章", "条", "卷", "编", "階段", "阶段"], at: end) != nil
      || ChineseReader.labelNouns.contains { behind($0, at: begin) != nil }
  }

  /// （c）, (c)
  mutating func readBracketLetter(_ place: Int) -> Bool {
    guard place + 1 < limit, DigitToken.isLetter(bytes, at: place, limit: limit),
      let end = ahead(["）", ")"], at: place + 1), let number = bytes.letterNumber(bytes[place])
    else { return false }
    add(.letter(number), place, place + 1, .soft)
    offset = end
    return true
  }

  /// 亚军, 季军: a place that has a name of its own; whether one stands here.
  mutating func readPlacing(_ number: Int, next: Int) -> Bool {
    guard let end = ahead(["军", "軍"], at: next), ahead(["团", "團", "事"], at: end) == nil else { return false }
    add(
      .quantity(Quantity(number: ExactNumber(number), isOrdinal: true)), offset, end,
      number == 1 ? .faint : .soft)
    return true
  }

  /// 二战, 一战: the world wars; whether the number that was read is the one of them.
  mutating func readWorldWar(_ core: Core, from begin: Int) -> Bool {
    guard core.length == 1, let value = core.number.integer, value <= 2,
      let end = ahead(["战", "戰"], at: core.end),
      // 一战成名 is one battle.
      ahead(["成", "而", "定", "胜", "勝", "败", "区", "士", "舰"], at: end) == nil
    else { return false }
    add(
      .quantity(Quantity(number: core.number, isOrdinal: true)), begin, core.end, value == 2 ? .soft : .faint)
    return true
  }

  /// What stands behind a letter that numbers it.
  private static let lettered: [StaticString] = [
    "类", "類", "级", "級", "组", "組", "座", "栋", "棟", "区", "區", "段", "款", "项", "項", "节", "節", "型", "档", "檔",
    "等", "队", "隊", "馆", "館", "楼", "樓", "口", "种", "種", "股", "部分", "方案", "计划", "厅", "廳", "幢", "班", "条", "條",
  ]

  private static let labelNouns: [StaticString] = [
    "附件", "附录", "附錄", "附表", "附图", "附圖", "附则", "附文", "表", "图", "圖", "表格", "方案", "选项", "選項", "计划", "計劃",
    "类别", "類別", "类型", "類型", "等级", "等級", "部分", "区域", "區域", "样表", "格式", "甲型肝炎", "维生素", "維生素",
  ]
}
