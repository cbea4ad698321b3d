/// A day of the year that has a name: the public holidays and festivals that texts date things by.
enum Festival: String, Hashable, Sendable {
  case springFestival, springEve, lantern, qingming, dragonBoat, doubleSeventh, midAutumn, doubleNinth,
    newYear, newYearEve,
    labourDay, youthDay, childrensDay, nationalDay, womensDay, teachersDay, armyDay, christmas, christmasEve,
    easter, goodFriday,
    thanksgiving, halloween, valentine, ramadan, eidFitr, eidAdha, diwali, independenceDay, motherDay,
    fatherDay, arborDay

  private static let rows: [(Festival, english: [String], chinese: [String])] = [
    (
      .springFestival, ["spring festival", "chinese new year", "lunar new year"],
      ["春节", "春節", "农历新年", "農曆新年", "大年初一"]
    ),
    (.springEve, ["chinese new year's eve", "lunar new year's eve"], ["除夕", "大年三十"]),
    (.lantern, ["lantern festival"], ["元宵节", "元宵節", "元宵"]),
    (.qingming, ["qingming", "qingming festival", "tomb sweeping day"], ["清明节", "清明節"]),
    (.dragonBoat, ["dragon boat festival", "duanwu festival"], ["端午节", "端午節", "端午"]),
    (.doubleSeventh, ["qixi", "qixi festival", "double seventh festival"], ["七夕", "七夕节", "七夕節"]),
    (.midAutumn, ["mid autumn festival", "moon festival", "mid autumn day"], ["中秋节", "中秋節", "中秋"]),
    (.doubleNinth, ["double ninth festival", "chongyang festival"], ["重阳节", "重陽節", "重阳"]),
    (.newYear, ["new year's day", "new year’s day"], ["元旦"]),
    (.newYearEve, ["new year's eve", "new year’s eve"], ["跨年夜", "新年前夜"]),
    (.labourDay, ["labour day", "labor day", "may day"], ["劳动节", "勞動節", "五一节"]),
    (.youthDay, ["youth day"], ["青年节", "青年節"]),
    (.childrensDay, ["children's day", "children’s day"], ["儿童节", "兒童節"]),
    (.nationalDay, ["national day"], ["国庆节", "國慶節", "国庆日", "國慶日", "国庆", "國慶"]),
    (.womensDay, ["women's day", "women’s day"], ["妇女节", "婦女節"]),
    (.teachersDay, ["teachers' day", "teachers’ day", "teacher's day"], ["教师节", "教師節"]),
    (.armyDay, ["army day"], ["建军节", "建軍節"]),
    (.christmas, ["christmas", "christmas day"], ["圣诞节", "聖誕節", "圣诞", "聖誕"]),
    (.christmasEve, ["christmas eve"], ["平安夜", "圣诞前夜"]),
    (.easter, ["easter", "easter sunday"], ["复活节", "復活節"]),
    (.goodFriday, ["good friday"], ["耶稣受难日", "受难节"]),
    (.thanksgiving, ["thanksgiving", "thanksgiving day"], ["感恩节", "感恩節"]),
    (.halloween, ["halloween"], ["万圣节", "萬聖節"]),
    (.valentine, ["valentine's day", "valentine’s day"], ["情人节", "情人節"]),
    (.ramadan, ["ramadan"], ["斋月", "齋月"]), (.eidFitr, ["eid al fitr"], ["开斋节", "開齋節"]),
    (.eidAdha, ["eid al adha", "corban festival"], ["古尔邦节", "宰牲节"]), (.diwali, ["diwali"], ["排灯节", "排燈節"]),
    (.independenceDay, ["independence day"], ["独立日", "獨立日"]),
    (.motherDay, ["mother's day", "mother’s day"], ["母亲节", "母親節"]),
    (.fatherDay, ["father's day", "father’s day"], ["父亲节", "父親節"]),
    (.arborDay, ["arbor day", "tree planting day"], ["植树节", "植樹節"]),
  ]

  static let english = PhraseTable(rows.flatMap { row in row.english.map { ($0, row.0) } })
  static let chinese = PhraseTable(rows.flatMap { row in row.chinese.map { ($0, row.0) } })
  /// The first characters of the Chinese names.
  static let chineseInitials = Set(rows.flatMap { $0.chinese.compactMap { $0.unicodeScalars.first?.value } })
  /// The first letters of the English names, a bit for each.
  private static let englishInitials = rows.reduce(into: UInt32(0)) { initials, row in
    for name in row.english { initials |= 1 << UInt32(name.utf8.first! & 0x1F) }
  }

  /// Whether an English name begins with a letter, small or capital.
  static func hasEnglishInitial(_ letter: UInt8) -> Bool { englishInitials & 1 << UInt32(letter & 0x1F) != 0 }
}
