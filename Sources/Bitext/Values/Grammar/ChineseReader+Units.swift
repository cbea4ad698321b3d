extension ChineseReader {
  /// The unit behind a number; `isMeasured` says that a measure word stands there.
  func readUnit(_ core: inout Core, _ unit: inout Unit, _ isMeasured: inout Bool, from begin: Int) {
    let place = skipSpace(core.end)
    if readMoney(&core, at: place) {
      isMeasured = true
      return
    }
    if let end = discount(&core, at: place) {
      unit = .percent
      core.end = end
      return
    }
    if readKnownUnit(&core, &unit, at: place, from: begin) {
      isMeasured = true
      if let half = ahead("半", at: core.end), let one = ExactNumber(1, over: 2),
        let sum = core.number.plus(one)
      {
        core.number = sum
        core.end = half
      } else if let end = ahead(["多", "余", "餘"], at: core.end) {
        core.isApproximate = true
        core.isMore = true
        core.end = end
      }
      return
    }
    guard let end = ahead(["个", "個", "箇"], at: place) else {
      isMeasured = ChineseReader.measureWords.contains(scalar(place))
      if isMeasured { readHalfOf(&core, measureAt: place) }
      return
    }
    isMeasured = true
    var behind = end
    // 四个半年 are four halves of a year; four and a half years are 四年半.
    if let years = ahead(["半年度", "半年"], at: end) {
      core.end = years
      return
    }
    if let half = ahead("半", at: end), let one = ExactNumber(1, over: 2), let sum = core.number.plus(one) {
      core.number = sum
      core.end = half
      behind = half
    } else if let more = ahead(["多", "余", "餘"], at: end) {
      core.isApproximate = true
      core.isMore = true
      behind = more
    }
    for (text, value, factor) in ChineseReader.countedUnits {
      guard let end = ahead(text, at: behind), let number = core.number.times(factor) else { continue }
      // 两个季度 are as well two of what the other side calls quarters.
      if value == .month, factor != ExactNumber(1) { core.alternative = core.number }
      core.number = number
      unit = value
      core.isOfWork = isOfWork(behind)
      core.end = end
      return
    }
  }

  /// 四圈半, 两碗半: a half behind the measure word, unless a word begins with it: 两场半决赛.
  private func readHalfOf(_ core: inout Core, measureAt place: Int) {
    guard let measure = bytes.scalar(at: place, limit: limit),
      let end = ahead("半", at: place + measure.length),
      ahead(
        ["决", "決", "径", "徑", "岛", "島", "成", "导", "導", "年", "天", "月", "日", "夜", "价", "價", "数", "數", "身"],
        at: end)
        == nil,
      let one = ExactNumber(1, over: 2), let sum = core.number.plus(one)
    else { return }
    core.number = sum
    core.end = end
  }

  private func isOfWork(_ place: Int) -> Bool { ahead(["工作日", "工作天"], at: place) != nil }

  private static let countedUnits: [(StaticString, Unit, ExactNumber)] = {
    let one = ExactNumber(1)
    let hundredth = ExactNumber(1, over: 100) ?? one
    return [
      ("月", .month, one), ("季度", .month, ExactNumber(3)), ("百分点", .points, one), ("百分點", .points, one),
      ("基点", .points, hundredth),
      ("基點", .points, hundredth), ("小时", .hour, one), ("小時", .hour, one), ("钟头", .hour, one),
      ("鐘頭", .hour, one),
      ("星期", .week, one), ("礼拜", .week, one), ("禮拜", .week, one), ("工作日", .day, one), ("工作天", .day, one),
      ("年头", .year, one), ("年度", .year, one), ("世纪", .year, ExactNumber(100)),
      ("世紀", .year, ExactNumber(100)),
      ("昼夜", .day, one), ("周", .week, one), ("週", .week, one),
    ]
  }()

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
    core.isDiscount = true
    return end
  }

  /// What follows 折 in words that begin with it: 折叠, 折磨, 折合.
  private static let wordsOfFolding: [StaticString] = [
    "叠", "疊", "磨", "返", "腾", "騰", "射", "断", "斷", "旧", "舊", "算", "合", "线", "線", "中", "桥", "橋",
  ]

  /// A unit that stands right behind the number; whether one does.
  private func readKnownUnit(_ core: inout Core, _ unit: inout Unit, at place: Int, from begin: Int) -> Bool {
    func found(_ value: Unit, _ end: Int?, times factor: ExactNumber = ExactNumber(1)) -> Bool {
      guard let end, let number = core.number.times(factor) else { return false }
      core.number = number
      core.upper = core.upper.flatMap { $0.times(factor) }
      unit = value
      core.end = end
      return true
    }
    let first = scalar(place)
    let tenth = ExactNumber(1, over: 10) ?? ExactNumber(1)
    switch first {
    case 0x25, 0xFF05: return found(.percent, place + (bytes[place] == 0x25 ? 1 : 3))
    case 0x2030: return found(.percent, place + 3, times: tenth)
    case 0x767E where ahead(["百分点", "百分點"], at: place) != nil:
      return found(.points, ahead(["百分点", "百分點"], at: place))
    case 0x500D:  // 倍
      // 一倍 is what is added, whatever stands before it: 快上一倍, 多一倍.
      let isOnce = core.isHan && core.number == ExactNumber(1) && behind("的", at: begin) == nil
      if isOnce || grows(before: begin), let sum = core.number.plus(ExactNumber(1)) { core.number = sum }
      return found(.multiple, place + 3)
    case 0x6210:  // 成
      guard let value = core.number.integer, (1...10).contains(value), core.isPlain else { return false }
      guard !ChineseReader.wordsAfterTenths.contains(scalar(place + 3)) else { return false }
      guard found(.percent, place + 3, times: ExactNumber(10)) else { return false }
      // 三成五
      if let rest = HanNumeral.symbol(bytes, at: core.end, limit: limit),
        case .digit(let digit) = rest.symbol, !rest.isArabic,
        let sum = core.number.plus(ExactNumber(digit))
      {
        core.number = sum
        core.end = rest.end
      } else if let half = ahead("半", at: core.end), let sum = core.number.plus(ExactNumber(5)) {
        core.number = sum
        core.end = half
      }
      core.alternative = ChineseReader.thirds[core.number]
      return true
    case 0x5E74:  // 年
      return ahead(["年级", "年級"], at: place) == nil && found(.year, place + 3)
    case 0x5C81, 0x6B72: return found(.year, place + 3)  // 岁 歲
    case 0x5468, 0x9031:  // 周 週, not 周年
      if ahead(["周岁", "週歲", "周歲"], at: place) != nil { return found(.year, place + 6) }
      return ahead(["周年", "週年", "周刊", "周报", "周边", "周围", "周期"], at: place) == nil && found(.week, place + 3)
    case 0x661F: return found(.week, ahead("星期", at: place))
    case 0x5929: return found(.day, place + 3)  // 天
    case 0x65E5: return found(.day, place + 3)  // 日
    case 0x5DE5:
      core.isOfWork = isOfWork(place)
      return found(.day, ahead(["工作日", "工作天"], at: place))
    case 0x663C, 0x665D: return found(.day, ahead(["昼夜", "晝夜"], at: place))
    case 0x5C0F: return found(.hour, ahead(["小时", "小時"], at: place))
    case 0x5206 where ahead(["分钟", "分鐘"], at: place) != nil:
      return found(.minute, ahead(["分钟", "分鐘"], at: place))
    case 0x523B: return found(.minute, ahead(["刻钟", "刻鐘"], at: place), times: ExactNumber(15))
    case 0x79D2: return found(.second, place + 3)  // 秒
    default: break
    }
    return readMeasure(&core, &unit, at: place, from: begin)
  }

  private func readMeasure(_ core: inout Core, _ unit: inout Unit, at place: Int, from begin: Int) -> Bool {
    if place < limit, bytes[place] < 0x80 || scalar(place) < 0x400 {
      guard !core.isHan else { return false }
      let reader = EnglishReader(bytes: bytes, start: start, limit: limit, readsWords: false)
      if let parts = reader.partsUnit(at: place),
        let number = ExactNumber(1, exponent: parts.exponent).flatMap({ core.number.times($0) })
      {
        core.number = number
        unit = .percent
        core.end = parts.end
        return true
      }
      guard let symbol = reader.symbol(at: place, isAttached: true) else {
        guard let name = MeasureTable.names.longest(bytes, at: place, limit: limit) else { return false }
        unit = .measure(name.meaning)
        core.end = name.end
        return true
      }
      unit = .measure(symbol.measure)
      core.end = symbol.end
      return true
    }
    guard let name = MeasureTable.names.longest(bytes, at: place, limit: limit) else { return false }
    // 十里外 is a distance, 十里河 a place.
    let isDistance =
      scalar(place) == 0x91CC && name.end == place + 3
      && (name.end >= limit
        || ahead(["。", "，", "；", "、", "路", "外", "远", "遠", "长", "長", "以", "地"], at: name.end) != nil)
    // One character behind a small number is as often the beginning of a word: 一方面, 统一安排, 三里屯.
    if core.isHan, core.length == 1, name.end == place + 3, !isDistance,
      ChineseReader.doubtfulUnits.contains(scalar(place))
    {
      return false
    }
    if name.end == place + 3, ChineseReader.wordsOfUnits.contains(where: { ahead($0, at: place) != nil }) {
      return false
    }
    var measure = name.meaning
    // 用电3度
    if measure.dimension == .degree, isOfPower(begin) {
      measure = Measure(.energy, ExactNumber(3_600_000), "kWh")
    }
    // 时速100公里
    if measure.dimension == .length, behind("时速", at: begin) ?? behind("時速", at: begin) != nil,
      let factor = ExactNumber(1, exponent: -3).flatMap({ measure.factor.times($0) })
    {
      measure = Measure(.speed, factor, measure.symbol + "/h")
    }
    unit = .measure(measure)
    core.end = name.end
    if measure.symbol == "m", core.scale == 1, core.number.integer.map({ $0 < 100 }) == true,
      let rest = metreDigits(at: name.end), let sum = core.number.plus(rest.part)
    {
      core.number = sum
      core.end = rest.end
    }
    return true
  }

  /// Whether 电 stands shortly before a number.
  private func isOfPower(_ begin: Int) -> Bool {
    var place = begin
    for _ in 0..<5 {
      guard let last = bytes.scalar(before: place, floor: start), last.value >= 0x4E00, last.value < 0xA000
      else { return false }
      if last.value == 0x7535 || last.value == 0x96FB { return true }
      place -= last.length
    }
    return false
  }

  private static let doubtfulUnits = ScalarSet("方度里升甲码碼顷安伏牛焦帕卡巴担擔尺寸丈桶")

  static func isDoubtful(_ scalar: UInt32) -> Bool { doubtfulUnits.contains(scalar) }

  /// Words that begin with the character of a unit.
  private static let wordsOfUnits: [StaticString] = [
    "方面", "方向", "方式", "方法", "方针", "方案", "方位", "方阵", "里程", "升级", "升级", "米饭", "克服", "安全", "安排", "度假", "码头",
    "卡车",
    "卡片", "桶装", "甲级", "甲等", "升降", "牛肉", "瓦解", "斤两", "里面", "顷刻", "度过", "卡通", "升任", "巴士", "安装", "尺度", "方能",
    "方可", "方的", "方代表", "方会", "方同", "方一", "方共", "方领", "方就", "方在",
  ]

  /// Whether a verb of growth stands before a number, so that 倍 counts what is added: 增长两倍 is tripled, 增至两倍 doubled.
  private func grows(before place: Int) -> Bool {
    var end = place
    for text in ["约", "近", "超过", "将近", "逾", "了", "過", "过", "出"] as [StaticString] {
      if let begin = behind(text, at: end) { end = begin }
    }
    return ChineseReader.growth.contains { behind($0, at: end) != nil }
  }

  private static let growth: [StaticString] = [
    "增长", "增長", "增加", "增多", "净增", "猛增", "激增", "增", "提高", "提升", "上升", "上涨", "上漲", "涨", "漲", "扩大", "擴大", "多",
    "高",
    "快", "超",
  ]

  /// The thirds that tenths stand for, in percent: 三成 is about a third.
  private static let thirds: [ExactNumber: ExactNumber] = {
    guard let one = ExactNumber(100, over: 3), let two = ExactNumber(200, over: 3) else { return [:] }
    return [ExactNumber(30): one, ExactNumber(65): two, ExactNumber(70): two]
  }()

  /// What follows 成 in words that begin with it: 成为, 成立, 成果, 成员, 成功.
  private static let wordsAfterTenths = ScalarSet("为為立员員功果就本绩績长長年份分熟品都交人型形套系千百语語因因见見文群双對对")

  static let measureWords = ScalarSet(
    """
    名人位国國家项項条條点點次种種类類方份篇部件张張台臺架艘辆輛座所间間层層级級届屆号號页頁章节節岁歲代户戶场場\
    支枝只隻头頭匹本册冊卷首句字步轮輪期批股组組队隊套栋棟道门門块塊分里吨噸克斤磅米公尺亩畝顷頃县縣市省区區州村镇鎮\
    大楼樓者款目阶階段维維边邊星度瓦伏升毫英尺寸幅枚颗顆粒起宗艇封通趟遍圈倍厘\
    家口匹棵株朵把根顶頂扇盏盞盘盤盒箱袋瓶杯碗包捆串副幕剂劑针針样樣笔筆桩樁顿頓阵陣股
    """)
}
