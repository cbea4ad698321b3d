/// The units of measurement that texts name, in both languages: those of the International System with their prefixes, the
/// ones that are used beside it, the imperial and the Chinese ones.
enum MeasureTable {
  /// A base unit that takes prefixes: its dimension, symbol, factor, English and Chinese names.
  private struct Base {
    let dimension: Measure.Dimension
    let symbol: String
    let factor: ExactNumber
    let english: [String]
    let chinese: [String]
    /// The power of the prefix: 2 of square metres.
    var power = 1
  }

  private static func number(_ numerator: Int, _ exponent: Int = 0, over denominator: Int = 1) -> ExactNumber
  {
    ExactNumber(numerator, over: denominator, exponent: exponent) ?? ExactNumber(1)
  }

  private static let bases: [Base] = [
    Base(
      dimension: .length, symbol: "m", factor: number(1), english: ["metre", "metres", "meter", "meters"],
      chinese: ["米", "公尺"]),
    Base(
      dimension: .mass, symbol: "g", factor: number(1, -3), english: ["gram", "grams", "gramme", "grammes"],
      chinese: ["克", "公克"]),
    Base(
      dimension: .volume, symbol: "l", factor: number(1), english: ["litre", "litres", "liter", "liters"],
      chinese: ["升", "公升"]),
    Base(
      dimension: .power, symbol: "W", factor: number(1), english: ["watt", "watts"], chinese: ["瓦", "瓦特"]),
    Base(dimension: .power, symbol: "Wp", factor: number(1), english: ["watt peak"], chinese: ["瓦峰值"]),
    Base(
      dimension: .power, symbol: "VA", factor: number(1), english: ["volt ampere", "volt amperes"],
      chinese: ["伏安"]),
    Base(
      dimension: .energy, symbol: "Wh", factor: number(3600),
      english: ["watt hour", "watt hours", "watthour", "watthours"],
      chinese: ["瓦时", "瓦時", "瓦小时", "瓦小時", "瓦特小时"]),
    Base(
      dimension: .energy, symbol: "J", factor: number(1), english: ["joule", "joules"], chinese: ["焦", "焦耳"]),
    Base(
      dimension: .energy, symbol: "cal", factor: number(4184, -3), english: ["calorie", "calories"],
      chinese: ["卡", "卡路里"]),
    Base(
      dimension: .frequency, symbol: "Hz", factor: number(1), english: ["hertz"], chinese: ["赫", "赫兹", "赫茲"]),
    Base(
      dimension: .voltage, symbol: "V", factor: number(1), english: ["volt", "volts"], chinese: ["伏", "伏特"]),
    Base(
      dimension: .current, symbol: "A", factor: number(1), english: ["ampere", "amperes", "amp", "amps"],
      chinese: ["安", "安培"]),
    Base(
      dimension: .charge, symbol: "Ah", factor: number(1), english: ["ampere hour", "ampere hours"],
      chinese: ["安时", "安時"]),
    Base(
      dimension: .pressure, symbol: "Pa", factor: number(1), english: ["pascal", "pascals"],
      chinese: ["帕", "帕斯卡"]),
    Base(
      dimension: .force, symbol: "N", factor: number(1), english: ["newton", "newtons"],
      chinese: ["牛", "牛顿", "牛頓"]),
    Base(
      dimension: .data, symbol: "B", factor: number(8), english: ["byte", "bytes"],
      chinese: ["字节", "位元組", "位元组"]),
    Base(dimension: .data, symbol: "bit", factor: number(1), english: ["bit", "bits"], chinese: ["比特"]),
    Base(
      dimension: .dataRate, symbol: "bps", factor: number(1), english: ["bit per second", "bits per second"],
      chinese: ["比特每秒"]),
    Base(
      dimension: .mass, symbol: "t", factor: number(1000), english: ["tonne", "tonnes"],
      chinese: ["吨", "噸", "公吨", "公噸"]),
    Base(
      dimension: .area, symbol: "m²", factor: number(1),
      english: ["square metre", "square metres", "square meter", "square meters"],
      chinese: ["平方米", "平方公尺", "平米"], power: 2),
    Base(
      dimension: .volume, symbol: "m³", factor: number(1000),
      english: ["cubic metre", "cubic metres", "cubic meter", "cubic meters"], chinese: ["立方米", "立方公尺"],
      power: 3),
  ]

  /// Units without prefixes: dimension, symbol, factor, names in both languages.
  private static let others: [(Measure.Dimension, String, ExactNumber, [String])] = [
    (.length, "km", number(1000), ["公里", "klick", "klicks", "kms"]),
    (.length, "li", number(500), ["华里", "里", "里路", "li"]),
    (.length, "mi", number(1_609_344, -3), ["mile", "miles", "英里", "哩"]),
    (.length, "nmi", number(1852), ["nautical mile", "nautical miles", "sea miles", "海里", "浬", "nm"]),
    (.length, "ft", number(3048, -4), ["foot", "feet", "ft", "英尺", "呎"]),
    (.length, "in", number(254, -4), ["inch", "inches", "英寸", "吋", "英吋"]),
    (.length, "yd", number(9144, -4), ["yard", "yards", "yd", "yds", "码", "碼"]),
    (.length, "chi", number(1, over: 3), ["chi", "尺", "市尺"]),
    (.length, "cun", number(1, over: 30), ["寸", "市寸"]),
    (.length, "zhang", number(10, over: 3), ["丈"]), (.length, "cm", number(1, -2), ["公分"]),
    (.length, "dm", number(1, -1), ["公寸"]), (.length, "mm", number(1, -3), ["公厘", "公釐"]),
    (.length, "µm", number(1, -6), ["micron", "microns"]),
    (.length, "fathom", number(18288, -4), ["fathom", "fathoms", "英寻"]),
    (.length, "ly", number(9_460_730_472_580_800), ["light year", "light years", "光年"]),
    (.area, "ha", number(10_000), ["hectare", "hectares", "ha", "公顷", "公頃"]),
    (.area, "mu", number(2000, over: 3), ["mu", "亩", "畝", "市亩"]),
    (.area, "qing", number(200_000, over: 3), ["顷"]),
    (.area, "acre", number(40_468_564_224, -7), ["acre", "acres", "英亩", "英畝"]),
    (.area, "ping", number(400, over: 121), ["坪", "ping"]),
    (.area, "mi²", number(2_589_988_110_336, -6), ["square mile", "square miles", "sq mi", "平方英里", "平方哩"]),
    (.area, "ft²", number(9_290_304, -8), ["square foot", "square feet", "sq ft", "平方英尺", "平方呎", "平方尺"]),
    (.area, "yd²", number(83_612_736, -8), ["square yard", "square yards", "平方码"]),
    (.area, "in²", number(64516, -8), ["square inch", "square inches", "平方英寸"]),
    (.area, "km²", number(1_000_000), ["平方公里", "sq km", "sqkm"]),
    (.area, "m²", number(1), ["sq m", "sqm", "平方"]),
    (.area, "jia", number(96992, -1), ["甲"]),
    (.volume, "ml", number(1, -3), ["cubic centimetre", "cubic centimetres", "cc", "立方厘米", "立方公分", "西西"]),
    (.volume, "m³", number(1000), ["cu m", "立方", "stere", "方"]), (.volume, "km³", number(1, 12), ["立方公里"]),
    (.volume, "ft³", number(28_316_846_592, -9), ["cubic foot", "cubic feet", "立方英尺", "立方呎"]),
    (.volume, "gal", number(3_785_411_784, -9), ["gallon", "gallons", "加仑", "加侖"]),
    (.volume, "bbl", number(158_987_294_928, -9), ["barrel", "barrels", "bbl", "桶"]),
    (.volume, "pint", number(473_176_473, -9), ["pint", "pints", "品脱", "品脫"]),
    (.mass, "kg", number(1), ["公斤", "kilo", "kilos", "kgs"]),
    (.mass, "jin", number(1, over: 2), ["jin", "catty", "catties", "斤", "市斤"]),
    (.mass, "liang", number(1, over: 20), ["liang", "tael", "taels"]),
    (.mass, "dan", number(50), ["担", "擔", "picul", "piculs"]),
    (
      .mass, "t", number(1000), ["ton", "tons", "metric ton", "metric tons", "metric tonne", "metric tonnes"]
    ),
    (.mass, "lb", number(45_359_237, -8), ["lb", "lbs", "磅"]),
    (.mass, "oz", number(28_349_523_125, -12), ["ounce", "ounces", "oz", "盎司", "安士"]),
    (.mass, "ct", number(2, -4), ["carat", "carats", "克拉"]),
    (.power, "hp", number(735_49875, -5), ["horsepower", "hp", "马力", "馬力"]),
    (.energy, "kWh", number(3_600_000), ["度电", "度電", "千瓦时", "千瓦時"]),
    (.energy, "kcal", number(4184), ["大卡", "kcal"]),
    (.energy, "BTU", number(1_055_056, -3), ["btu", "btus", "英热单位"]),
    (
      .celsius, "°C", number(1),
      [
        "degree celsius", "degrees celsius", "degrees centigrade", "degree centigrade", "celsius", "摄氏度",
        "攝氏度", "℃", "°C", "º C", "度摄氏",
      ]
    ),
    (
      .fahrenheit, "°F", number(1),
      ["degree fahrenheit", "degrees fahrenheit", "fahrenheit", "华氏度", "華氏度", "℉", "°F"]
    ),
    (.degree, "°", number(1), ["degree", "degrees", "度", "°"]),
    (
      .speed, "km/h", number(1, over: 1),
      [
        "kilometres per hour", "kilometers per hour", "kilometres an hour", "kilometers an hour", "km/h",
        "kph", "kmh", "km per hour", "公里每小时", "公里每小時", "公里/小时", "公里/小時", "千米每小时", "千米/小时", "公里/时",
      ]
    ),
    (
      .speed, "mph", number(1_609_344, -6),
      ["miles per hour", "miles an hour", "mph", "英里每小时", "英里/小时", "英里/时"]
    ),
    (
      .speed, "m/s", number(36, -1),
      ["metres per second", "meters per second", "metres a second", "m/s", "米每秒", "米/秒"]
    ),
    (.speed, "kn", number(1852, -3), ["knot", "knots"]),
    (.data, "GB", number(8, 9), ["gigs"]),
    (.instant, "ms", number(1, -3), ["millisecond", "milliseconds", "毫秒"]),
    (.instant, "µs", number(1, -6), ["microsecond", "microseconds", "微秒"]),
    (.instant, "ns", number(1, -9), ["nanosecond", "nanoseconds", "纳秒", "奈秒"]),
    (.instant, "ps", number(1, -12), ["picosecond", "picoseconds", "皮秒"]),
    (.sound, "dB", number(1), ["decibel", "decibels", "db", "分贝", "分貝"]),
    (.pressure, "bar", number(100_000), ["bar", "bars", "巴"]), (.pressure, "atm", number(101_325), ["大气压"]),
  ]

  /// The names in words of both languages.
  static let names: PhraseTable<Measure> = {
    var draft = PhraseTable<Measure>.Material()
    for base in bases {
      let english = base.english.map { Stem($0, base) }
      let chinese = base.chinese.map { Stem($0, base) }
      for prefix in MetricPrefix.all {
        guard let measure = measure(base, prefix) else { continue }
        draft.add(meaning: measure)
        for stem in english { stem.add(prefix.english, to: &draft) }
        for before in prefix.chinese {
          let use = before.isEmpty ? .none : ChinesePrefix(before)
          for stem in chinese where use.stands(before: stem) { stem.add(before, to: &draft) }
        }
      }
    }
    for (dimension, symbol, factor, names) in others {
      draft.add(meaning: Measure(dimension, factor, symbol))
      for name in names { draft.add(name) }
    }
    return PhraseTable(draft)
  }()

  /// The symbols, which keep letter case: `mW` is no `MW`.
  static let symbols: WordTable<Measure> = {
    var symbols = WordTable<Measure>()
    func add(_ symbol: String, _ measure: Measure) {
      if !noSymbols.contains(symbol) { symbols.set(symbol, measure) }
    }
    for base in bases {
      let isBit = base.symbol == "bit"
      let isRate = base.symbol == "bps"
      for prefix in MetricPrefix.all {
        guard let before = prefix.symbol, let measure = measure(base, prefix) else { continue }
        let sign = measure.symbol
        add(sign, measure)
        if base.symbol == "l" { add(before + "L", measure) }
        if base.power > 1 { add(String(sign.dropLast()) + "\(base.power)", measure) }
        if prefix.exponent == 3 { add("K" + base.symbol, measure) }
        if prefix.exponent == -6 { add("µ" + base.symbol, measure) }
        if isRate {
          add(before + "bit/s", measure)
          add(before + "b/s", measure)
        }
        if isBit, prefix.exponent >= 6 { add(before + "b", measure) }
      }
    }
    for (dimension, symbol, factor, _) in others where symbol.utf8.allSatisfy({ $0 > 0x20 }) {
      add(symbol, Measure(dimension, factor, symbol))
    }
    return symbols
  }()

  /// One letter alone is as often something else: 5 m, 3 t and 7 g are measures, 5 A, 3 B, 2 V and 4 N are not.
  private static let noSymbols = WordSet("A B V N J ps li in dan chi cun ping")

  private static func measure(_ base: Base, _ prefix: MetricPrefix) -> Measure? {
    ExactNumber(1, exponent: prefix.exponent * base.power).flatMap { base.factor.times($0) }.map {
      Measure(base.dimension, $0, (prefix.symbol ?? prefix.english) + base.symbol)
    }
  }

  /// The longest symbol in the table.
  static let longestSymbol = 6

  /// The name of a base unit, which prefixes are put before.
  private struct Stem {
    /// What stands before the prefix: `square ` of `square metre`.
    let head: [UInt8]
    let rest: [UInt8]
    /// Whether great prefixes of one character are not put before it.
    let isOften: Bool
    /// Whether it begins with 公, as 公尺.
    let isMetric: Bool
    /// Whether 分 is put before it.
    let hasTenths: Bool

    init(_ name: String, _ base: Base) {
      let bytes = Array(name.utf8)
      let head =
        base.power == 1 ? nil : ["square ", "cubic ", "平方", "立方"].first { bytes.starts(with: $0.utf8) }
      self.head = head.map { Array($0.utf8) } ?? []
      rest = Array(bytes[self.head.count...])
      isOften = withoutGreatPrefixes.contains(bytes)
      isMetric = bytes.starts(with: "公".utf8)
      hasTenths = bytes.elementsEqual("米".utf8) || bytes.elementsEqual("贝".utf8)
    }

    func add(_ prefix: String, to draft: inout PhraseTable<Measure>.Material) {
      var prefix = prefix
      prefix.withUTF8 { prefix in
        head.withUnsafeBufferPointer { head in rest.withUnsafeBufferPointer { draft.add(head, prefix, $0) } }
      }
    }
  }

  private static let withoutGreatPrefixes = WordSet("瓦 瓦时 瓦時 焦 焦耳 赫 赫兹 字节 比特 米")

  /// Before which names a Chinese prefix is put.
  private enum ChinesePrefix: Sendable {
    case none, numeral, tenth, great, usual

    init(_ prefix: String) { self = Self.others[prefix] ?? .usual }

    private static let others: WordTable<ChinesePrefix> = {
      var prefixes = WordTable<ChinesePrefix>()
      prefixes.set("百 百万 十亿", .numeral)
      prefixes.set("分", .tenth)
      prefixes.set("太 拍 吉 奈", .great)
      return prefixes
    }()

    /// 分米 is a unit; 分克, 百米, 分钟 and the like are not written.
    func stands(before stem: Stem) -> Bool {
      switch self {
      case .none: true
      case .numeral: false
      case .tenth: stem.hasTenths
      case .great: stem.isOften
      case .usual: !stem.isMetric
      }
    }
  }
}
