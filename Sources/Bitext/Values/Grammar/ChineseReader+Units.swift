extension ChineseReader {
  /// The unit behind a number; `isMeasured` says that a measure word stands there.
  func readUnit(_ core: inout Core, _ unit: inout Unit, _ isMeasured: inout Bool) {
    let place = skipSpace(core.end)
    if let known = knownUnit(at: place, core) {
      unit = known.unit
      if case .currency(let currency) = known.unit, core.currency == nil { core.currency = currency }
      if case .currency = known.unit { unit = .none }
      core.end = known.end
      if known.tenths, let number = core.number.times(10) {
        core.number = number
        // 三成五
        if let rest = HanNumeral.symbol(bytes, at: known.end, limit: limit),
          case .digit(let digit) = rest.symbol,
          !rest.isArabic, let sum = number.plus(ExactNumber(digit))
        {
          core.number = sum
          core.end = rest.end
        }
      }
      if core.currency == nil, let end = ahead("半", at: core.end), let half = ExactNumber(1, over: 2),
        let sum = core.number.plus(half)
      {
        core.number = sum
        core.end = end
      }
      isMeasured = true
      return
    }
    if let end = discount(&core, at: place) {
      unit = .percent
      core.end = end
      return
    }
    guard let end = ahead(["个", "個", "箇"], at: place) else {
      isMeasured = ChineseReader.measureWords.contains(scalar(place))
      return
    }
    isMeasured = true
    var behind = end
    var half: ExactNumber?
    if let afterHalf = ahead("半", at: end) {
      half = ExactNumber(1, over: 2)
      behind = afterHalf
    } else if let more = ahead("多", at: end) {
      core.isApproximate = true
      behind = more
    }
    if let half, let sum = core.number.plus(half) {
      core.number = sum
      core.end = behind
    }
    for (text, value) in ChineseReader.countedUnits {
      if let end = ahead(text, at: behind) {
        unit = value
        core.end = end
        return
      }
    }
  }

  /// 八折 leaves eight tenths of the price: a discount of 20 percent. 八五折 and 8.5折 are discounts of 15.
  private func discount(_ core: inout Core, at place: Int) -> Int? {
    guard let end = ahead("折", at: place), ahead(ChineseReader.wordsOfFolding, at: end) == nil else {
      return nil
    }
    let price =
      core.number.integer.map { (1..<10).contains($0) ? $0 * 10 : $0 } ?? core.number.times(10)?.integer
    guard let price, (1..<100).contains(price) else { return nil }
    core.number = ExactNumber(100 - price)
    core.alternative = ExactNumber(price)
    return end
  }

  /// What follows 折 in words that begin with it: 折叠, 折磨, 折合.
  private static let wordsOfFolding: [StaticString] = [
    "叠", "疊", "磨", "返", "腾", "騰", "射", "断", "斷", "旧", "舊", "算", "合", "线", "線", "中", "桥", "橋",
  ]

  private static let countedUnits: [(StaticString, Unit)] = [
    ("月", .month), ("百分点", .percent), ("百分點", .percent), ("小时", .hour), ("小時", .hour), ("钟头", .hour),
    ("星期", .week), ("礼拜", .week), ("禮拜", .week), ("工作日", .day), ("工作天", .day), ("年头", .year),
    ("年度", .year),
  ]

  private struct KnownUnit {
    var unit: Unit
    var end: Int
    var tenths = false
  }

  private func knownUnit(at place: Int, _ core: Core) -> KnownUnit? {
    func found(_ unit: Unit, _ end: Int) -> KnownUnit { KnownUnit(unit: unit, end: end) }
    switch scalar(place) {
    case 0x25, 0xFF05: return found(.percent, place + (bytes[place] == 0x25 ? 1 : 3))
    case 0x767E:  // 百分点
      return ahead(["百分点", "百分點"], at: place).map { found(.percent, $0) }
    case 0x500D: return found(.multiple, place + 3)  // 倍
    case 0x6210:  // 成
      guard let value = core.number.integer, (1...10).contains(value), core.isPlain else { return nil }
      guard !ChineseReader.wordsAfterTenths.contains(scalar(place + 3)) else { return nil }
      return KnownUnit(unit: .percent, end: place + 3, tenths: true)
    case 0x5E74:  // 年
      return ahead(["年级", "年級"], at: place) == nil ? found(.year, place + 3) : nil
    case 0x5468, 0x9031: return found(.week, place + 3)  // 周 週
    case 0x661F: return ahead("星期", at: place).map { found(.week, $0) }
    case 0x5929: return found(.day, place + 3)  // 天
    case 0x65E5:  // 日
      switch scalar(place + 3) {
      case 0x5143, 0x5713, 0x672C, 0x5E01, 0x5706: return currency(at: place)
      default: return found(.day, place + 3)
      }
    case 0x5DE5: return ahead(["工作日", "工作天"], at: place).map { found(.day, $0) }
    case 0x5C0F: return ahead(["小时", "小時"], at: place).map { found(.hour, $0) }
    case 0x5206: return ahead(["分钟", "分鐘"], at: place).map { found(.minute, $0) }
    case 0x79D2: return found(.second, place + 3)  // 秒
    default: return currency(at: place)
    }
  }

  private func currency(at place: Int) -> KnownUnit? {
    let first = scalar(place)
    if first == 0x5143 {  // 元, not 元旦, 元素, 元首, 元件, 元月
      switch scalar(place + 3) {
      case 0x65E6, 0x7D20, 0x9996, 0x4EF6, 0x6708, 0x5E74, 0x5E05, 0x6717: return nil
      default: return KnownUnit(unit: .currency(Currency(.yuanSign)), end: place + 3)
      }
    }
    guard ChineseReader.currencyInitials.contains(first) else { return nil }
    for (text, code) in ChineseReader.currencies {
      if let end = ahead(text, at: place) { return KnownUnit(unit: .currency(Currency(code)), end: end) }
    }
    return nil
  }

  /// The currency that is named before a number: 新臺幣五万元, 人民币 300 万.
  func currency(before place: Int) -> Currency? {
    guard place > start else { return nil }
    for (text, code) in ChineseReader.currencyPrefixes where behind(text, at: place) != nil {
      return Currency(code)
    }
    return nil
  }

  /// 镑 and 元 alone belong to the number before them.
  private static let currencyPrefixes: [(StaticString, Currency.StaticCode)] = [
    ("新台币", .TWD), ("新臺幣", .TWD), ("新台幣", .TWD), ("台币", .TWD), ("臺幣", .TWD), ("人民币", .CNY), ("人民幣", .CNY),
    ("美金", .USD), ("美元", .USD), ("港币", .HKD), ("港幣", .HKD), ("欧元", .EUR), ("英镑", .GBP), ("英金", .GBP),
  ]

  /// Longer names stand before the names that end them.
  private static let currencies: [(StaticString, Currency.StaticCode)] = [
    ("新台币", .TWD), ("新臺幣", .TWD), ("新台幣", .TWD), ("新臺币", .TWD), ("台币", .TWD), ("臺幣", .TWD), ("人民币", .CNY),
    ("人民幣", .CNY), ("美元", .USD), ("美金", .USD), ("港元", .HKD), ("港币", .HKD), ("港幣", .HKD), ("欧元", .EUR),
    ("歐元", .EUR),
    ("英镑", .GBP), ("英鎊", .GBP), ("镑", .GBP), ("鎊", .GBP), ("日元", .JPY), ("日圆", .JPY), ("日圓", .JPY),
    ("韩元", .KRW),
    ("韓元", .KRW), ("卢布", .RUB), ("盧布", .RUB), ("卢比", .INR), ("盧比", .INR), ("澳元", .AUD), ("加元", .CAD),
    ("新元", .SGD),
    ("新加坡元", .SGD), ("纽元", .NZD), ("新西兰元", .NZD), ("澳门元", .MOP), ("瑞士法郎", .CHF), ("泰铢", .THB), ("越南盾", .VND),
    ("印尼盾", .IDR), ("林吉特", .MYR), ("令吉", .MYR), ("雷亚尔", .BRL), ("兰特", .ZAR), ("块钱", .yuanSign),
    ("圆", .yuanSign),
    ("圓", .yuanSign), ("元", .yuanSign),
  ]

  private static let currencyInitials: Set<UInt32> = Set(
    currencies.map { name, _ in
      let scalar = String(describing: name).unicodeScalars.first
      return scalar?.value ?? 0
    })

  /// What follows 成 in words that begin with it: 成为, 成立, 成果, 成员, 成功.
  private static let wordsAfterTenths: Set<UInt32> = Set(
    "为為立员員功果就本绩績长長年份分熟品都交人型形套系千百语語因因见見文群双對对".unicodeScalars.map(\.value))

  static let measureWords: Set<UInt32> = Set(
    """
    名人位国國家项項条條点點次种種类類方份篇部件张張台臺架艘辆輛座所间間层層级級届屆号號页頁章节節岁歲代户戶场場\
    支枝只隻头頭匹本册冊卷首句字步轮輪期批股组組队隊套栋棟道门門块塊角分里吨噸克斤磅米公尺亩畝顷頃县縣市省区區州村镇鎮\
    大者款目阶階段维維边邊角星度瓦伏升毫英尺寸幅枚颗顆粒起宗艇封通趟遍圈倍厘
    """.unicodeScalars.map(\.value))
}
