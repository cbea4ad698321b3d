/// The names of currencies: those of ISO 4217 that are in circulation, as English and Chinese texts call them.
enum CurrencyTable {
  /// A line for each currency: code, family, what stands before the name of the family in English (several are divided by
  /// commas; `-` where the name stands alone), the English names, and the Chinese ones.
  private static let rows = """
    USD|dollar|us,u.s.,american,united states|dollar,dollars,$|美元,美金,美圆,美圓
    HKD|dollar|hong kong,hk|dollar,dollars,$|港元,港币,港幣,港圆,港圓,港纸
    TWD|dollar|new taiwan,taiwan,taiwanese,nt|dollar,dollars,$|新台币,新臺幣,新台幣,新臺币,台币,臺幣,台幣,新台币元
    AUD|dollar|australian,aussie|dollar,dollars,$|澳元,澳大利亚元,澳大利亞元,澳币,澳幣
    CAD|dollar|canadian|dollar,dollars,$|加元,加拿大元,加币,加幣
    NZD|dollar|new zealand,kiwi|dollar,dollars,$|纽元,新西兰元,紐元,新西蘭元,纽币
    SGD|dollar|singapore,singaporean|dollar,dollars,$|新加坡元,新元,坡币,新币
    BND|dollar|brunei|dollar,dollars|文莱元,汶萊元
    FJD|dollar|fijian,fiji|dollar,dollars|斐济元,斐濟元
    JMD|dollar|jamaican|dollar,dollars|牙买加元,牙買加元
    TTD|dollar|trinidad,trinidad and tobago|dollar,dollars|特立尼达元
    LRD|dollar|liberian|dollar,dollars|利比里亚元
    NAD|dollar|namibian|dollar,dollars|纳米比亚元
    ZWL|dollar|zimbabwean,zimbabwe|dollar,dollars|津巴布韦元,津元
    GYD|dollar|guyanese|dollar,dollars|圭亚那元
    XCD|dollar|east caribbean|dollar,dollars|东加勒比元
    CNY|yuan|-|yuan,renminbi,rmb,chinese yuan,yuan renminbi,renminbi yuan,yuan rmb|人民币,人民幣,元人民币,元人民幣,块人民币,人民币元,人民幣元
    JPY|yen|-|yen,japanese yen|日元,日圆,日圓,日币,日幣,円
    EUR|other|-|euro,euros|欧元,歐元
    GBP|pound|british,uk|pound,pounds,pounds sterling,pound sterling,sterling|英镑,英鎊,英金
    EGP|pound|egyptian|pound,pounds|埃及镑,埃及鎊,埃镑
    LBP|pound|lebanese|pound,pounds|黎巴嫩镑,黎镑
    SYP|pound|syrian|pound,pounds|叙利亚镑,叙镑
    SDG|pound|sudanese|pound,pounds|苏丹镑
    SSP|pound|south sudanese|pound,pounds|南苏丹镑
    CHF|franc|swiss|franc,francs|瑞士法郎,瑞郎
    XAF|franc|central african cfa|franc,francs|中非法郎
    XOF|franc|west african cfa,cfa|franc,francs|西非法郎,非洲法郎,非郎
    RWF|franc|rwandan|franc,francs|卢旺达法郎
    DJF|franc|djiboutian,djibouti|franc,francs|吉布提法郎
    BIF|franc|burundian|franc,francs|布隆迪法郎
    CDF|franc|congolese|franc,francs|刚果法郎
    GNF|franc|guinean|franc,francs|几内亚法郎
    KMF|franc|comorian|franc,francs|科摩罗法郎
    INR|rupee|indian|rupee,rupees|印度卢比,印度盧比
    PKR|rupee|pakistani,pakistan|rupee,rupees|巴基斯坦卢比,巴基斯坦盧比
    LKR|rupee|sri lankan|rupee,rupees|斯里兰卡卢比
    NPR|rupee|nepalese,nepali|rupee,rupees|尼泊尔卢比
    MUR|rupee|mauritian|rupee,rupees|毛里求斯卢比
    SCR|rupee|seychellois|rupee,rupees|塞舌尔卢比
    MXN|peso|mexican|peso,pesos|墨西哥比索
    PHP|peso|philippine|peso,pesos|菲律宾比索,菲律賓比索,披索
    ARS|peso|argentine,argentinian|peso,pesos|阿根廷比索
    CLP|peso|chilean|peso,pesos|智利比索
    COP|peso|colombian|peso,pesos|哥伦比亚比索
    CUP|peso|cuban|peso,pesos|古巴比索
    UYU|peso|uruguayan|peso,pesos|乌拉圭比索
    DOP|peso|dominican|peso,pesos|多米尼加比索
    IQD|dinar|iraqi|dinar,dinars|伊拉克第纳尔
    KWD|dinar|kuwaiti|dinar,dinars|科威特第纳尔
    JOD|dinar|jordanian|dinar,dinars|约旦第纳尔
    BHD|dinar|bahraini|dinar,dinars|巴林第纳尔
    DZD|dinar|algerian|dinar,dinars|阿尔及利亚第纳尔
    LYD|dinar|libyan|dinar,dinars|利比亚第纳尔
    TND|dinar|tunisian|dinar,dinars|突尼斯第纳尔
    RSD|dinar|serbian|dinar,dinars|塞尔维亚第纳尔
    AED|dirham|uae,emirati|dirham,dirhams|阿联酋迪拉姆,阿聯酋迪拉姆
    MAD|dirham|moroccan|dirham,dirhams|摩洛哥迪拉姆
    SAR|riyal|saudi|riyal,riyals|沙特里亚尔,沙特里亞爾
    OMR|riyal|omani|rial,rials|阿曼里亚尔
    QAR|riyal|qatari|riyal,riyals|卡塔尔里亚尔
    IRR|riyal|iranian|rial,rials|伊朗里亚尔
    YER|riyal|yemeni|rial,rials|也门里亚尔
    KES|shilling|kenyan|shilling,shillings|肯尼亚先令
    TZS|shilling|tanzanian|shilling,shillings|坦桑尼亚先令
    UGX|shilling|ugandan|shilling,shillings|乌干达先令
    SOS|shilling|somali|shilling,shillings|索马里先令
    KRW|won|south korean,korean|won|韩元,韓元,韩圆,韓圜,韩币
    KPW|won|north korean|won|朝鲜元,朝币,朝元
    SEK|krone|swedish|krona,kronor,kronas|瑞典克朗
    NOK|krone|norwegian|krone,kroner|挪威克朗
    DKK|krone|danish|krone,kroner|丹麦克朗,丹麥克朗
    ISK|krone|icelandic|krona,kronur|冰岛克朗
    CZK|krone|czech|koruna,korunas,crowns|捷克克朗
    RUB|rouble|russian|ruble,rubles,rouble,roubles|俄罗斯卢布,俄羅斯盧布
    BYN|rouble|belarusian|ruble,rubles,rouble,roubles|白俄罗斯卢布
    TRY|lira|turkish|lira,liras|土耳其里拉
    RON|leu|romanian|leu,lei|罗马尼亚列伊
    MDL|leu|moldovan|leu,lei|摩尔多瓦列伊
    PLN|other|-|zloty,zlotys|兹罗提
    HUF|other|-|forint,forints|福林
    BGN|other|-|lev,leva|列弗
    UAH|other|-|hryvnia,hryvnias|格里夫纳
    ILS|other|-|shekel,shekels|谢克尔
    BRL|other|-|brazilian real,reais|雷亚尔,雷亞爾
    ZAR|other|-|rand,rands|兰特,蘭特
    THB|other|-|baht,bahts|泰铢,泰銖
    VND|other|-|dong,vietnamese dong|越南盾,越盾
    IDR|other|-|rupiah,rupiahs|印尼盾,印尼卢比,印度尼西亚盾,印度尼西亚卢比
    MYR|other|-|ringgit,ringgits|林吉特,令吉,马币,馬幣
    MMK|other|-|kyat,kyats|缅元,缅币,緬元
    LAK|other|-|kip,kips|基普
    KHR|other|-|riel,riels|瑞尔
    BDT|other|-|taka,takas|塔卡
    MNT|other|-|tugrik,tugriks,togrog|图格里克,蒙图
    KZT|other|-|tenge|坚戈
    UZS|other|-|uzbek sum,uzbek som,uzbek sums,uzbek soms|苏姆
    KGS|other|-|kyrgyz som,kyrgyz soms|吉尔吉斯索姆,索姆
    TJS|other|-|somoni|索莫尼
    TMT|other|-|turkmen manat|土库曼马纳特
    AZN|other|-|manat,manats|马纳特
    GEL|other|-|lari|拉里
    AMD|other|-|drams,armenian dram|德拉姆
    AFN|other|-|afghani,afghanis|阿富汗尼
    MOP|other|-|pataca,patacas|澳门元,澳門元,澳门币,澳門幣,葡币
    MVR|other|-|rufiyaa|拉菲亚
    BTN|other|-|ngultrum|努扎姆
    NGN|other|-|naira,nairas|奈拉
    GHS|other|-|cedi,cedis|塞地
    ETB|other|-|birr|比尔
    ZMW|other|-|kwacha|克瓦查
    BWP|other|-|pula|普拉
    MZN|other|-|metical,meticais|梅蒂卡尔
    AOA|other|-|kwanza,kwanzas|宽扎
    MGA|other|-|ariary|阿里亚里
    PEN|other|-|peruvian sol,peruvian soles,nuevos soles|秘鲁索尔,索尔
    VES|other|-|bolivar,bolivars|玻利瓦尔
    BOB|other|-|boliviano,bolivianos|玻利维亚诺
    PYG|other|-|guarani,guaranis|瓜拉尼
    GTQ|other|-|quetzal,quetzals|格查尔
    HNL|other|-|lempira,lempiras|伦皮拉
    NIO|other|-|cordoba,cordobas|科多巴
    CRC|other|-|colones|科朗
    HTG|other|-|gourde,gourdes|古德
    XDR|other|-|special drawing rights,special drawing right,sdr,sdrs|特别提款权,特別提款權
    """

  /// Names without a country, and minor units, which are a hundredth.
  private static let shared: [(Currency, [String])] = [
    (.dollar, ["dollar", "dollars"]), (.yuan, ["元", "圆", "圓", "块钱", "塊錢"]),
    (.pound, ["pound", "pounds", "镑", "鎊"]),
    (Currency("franc", .franc), ["franc", "francs", "法郎"]),
    (Currency("rupee", .rupee), ["rupee", "rupees", "卢比", "盧比"]),
    (Currency("peso", .peso), ["peso", "pesos", "比索"]),
    (Currency("dinar", .dinar), ["dinar", "dinars", "第纳尔", "第納爾"]),
    (Currency("dirham", .dirham), ["dirham", "dirhams", "迪拉姆"]),
    (Currency("riyal", .riyal), ["riyal", "riyals", "rial", "rials", "里亚尔", "里亞爾"]),
    (Currency("shilling", .shilling), ["shilling", "shillings", "先令"]), (Currency("won", .won), ["won"]),
    (Currency("krone", .krone), ["krona", "kronor", "krone", "kroner", "koruna", "克朗"]),
    (Currency("RUB", .rouble), ["ruble", "rubles", "rouble", "roubles", "卢布", "盧布"]),
    (Currency("lira", .lira), ["lira", "liras", "里拉"]), (Currency("leu", .leu), ["lei", "列伊"]),
  ]

  /// Signs that stand before a number.
  static let signs = SievedTable<UInt32, Currency>([
    0x24: .dollar, 0xFF04: .dollar, 0xA3: Currency("GBP", .pound), 0xFFE1: Currency("GBP", .pound),
    0x20AC: .euro, 0xA5: .yenSign, 0xFFE5: .yenSign,
    0x20A9: Currency("won", .won), 0x20B9: Currency("INR", .rupee), 0x20BD: Currency("RUB", .rouble),
    0x20AB: Currency("VND", .other), 0x20BA: Currency("TRY", .lira), 0x0E3F: Currency("THB", .other),
    0x20B1: Currency("peso", .peso), 0x20A6: Currency("NGN", .other), 0x20AA: Currency("ILS", .other),
    0x20B4: Currency("UAH", .other), 0x20B8: Currency("KZT", .other),
  ])

  /// What stands before the sign `$`.
  static let dollarPrefixes: [LetterKey: Currency] = [
    LetterKey("us"): Currency("USD", .dollar), LetterKey("hk"): Currency("HKD", .dollar),
    LetterKey("nt"): Currency("TWD", .dollar), LetterKey("a"): Currency("AUD", .dollar),
    LetterKey("au"): Currency("AUD", .dollar), LetterKey("c"): Currency("CAD", .dollar),
    LetterKey("ca"): Currency("CAD", .dollar), LetterKey("s"): Currency("SGD", .dollar),
    LetterKey("nz"): Currency("NZD", .dollar), LetterKey("r"): Currency("BRL", .other),
    LetterKey("mop"): Currency("MOP", .other), LetterKey("j"): Currency("JMD", .dollar),
  ]

  /// The codes that stand before or behind a number, and a few that ISO 4217 lacks.
  static let codes: WordTable<Currency> = {
    var codes = WordTable<Currency>()
    codes.set("RMB CNH", .renminbi)
    codes.set("NTD", Currency("TWD", .dollar))
    codes.set("STG", Currency("GBP", .pound))
    codes.set("Rs", Currency("rupee", .rupee))
    for row in parsed { codes.set(row.currency.code, row.currency) }
    return codes
  }()

  /// What names a currency behind a number in English; ``codes`` in capitals do too, for in small letters many are words.
  static let english: PhraseTable<Currency> = {
    var draft = PhraseTable<Currency>.Material()
    for row in parsed {
      draft.add(meaning: row.currency)
      if row.adjectives.isEmpty { forEachName(row.english) { draft.add($0) } }
      forEachName(row.adjectives) { adjective in
        forEachName(row.english) { if $0[0] != UInt8(ascii: "$") { add(adjective, " ", $0, to: &draft) } }
      }
    }
    draft.add(meaning: Currency("GBP", .pound))
    for name in ["sterling", "pounds sterling", "pound sterling"] { draft.add(name) }
    addShared(to: &draft, areHan: false)
    return PhraseTable(draft)
  }()

  /// Hundredths that say whose they are: `US cents`, `euro cents`.
  static let englishCents: PhraseTable<Currency> = {
    var draft = PhraseTable<Currency>.Material()
    for row in parsed where row.currency.family == .dollar {
      draft.add(meaning: row.currency)
      forEachName(row.adjectives) { adjective in
        for name in [" cent", " cents"] { add(adjective, name, emptyName, to: &draft) }
      }
    }
    draft.add(meaning: .euro)
    for name in ["euro cent", "euro cents", "eurocent", "eurocents"] { draft.add(name) }
    return PhraseTable(draft)
  }()

  /// The words that stand before the name of a family of currencies in English.
  static var englishAdjectives: [[UInt8]] {
    var adjectives: [[UInt8]] = []
    for row in parsed { forEachName(row.adjectives) { adjectives.append(Array($0)) } }
    return adjectives
  }

  /// The Chinese names that are the name of a currency wherever they stand: 美元, 英镑, 人民币, not 福林 or 科朗.
  static let chineseAlone: PhraseTable<Currency> = {
    var draft = PhraseTable<Currency>.Material()
    let ends = ["元", "圆", "圓", "币", "幣", "镑", "鎊", "郎"].map { Array($0.utf8) }
    for row in parsed {
      draft.add(meaning: row.currency)
      forEachName(row.chinese) { name in
        if name.count >= 6, ends.contains(where: { name.suffix(3).elementsEqual($0) }) { draft.add(name) }
      }
    }
    return PhraseTable(draft)
  }()
  static let chineseAloneInitials: Set<UInt32> = {
    var initials: Set<UInt32> = []
    for row in parsed {
      forEachName(row.chinese) { initials.insert(UTF8Scalar($0, at: 0, end: $0.count).value) }
    }
    return initials
  }()

  /// What names a currency behind a number in Chinese, and before one.
  static let chinese: PhraseTable<Currency> = {
    var draft = PhraseTable<Currency>.Material()
    for row in parsed {
      draft.add(meaning: row.currency)
      forEachName(row.chinese) { draft.add($0) }
    }
    addShared(to: &draft, areHan: true)
    return PhraseTable(draft)
  }()

  /// The Chinese names that may stand before a number, the longer first: all but 元, 圆 and 镑, which belong to the number before
  /// them.
  static let chinesePrefixes: [(name: [UInt8], currency: Currency)] = {
    var names: [(name: [UInt8], currency: Currency)] = []
    for row in parsed { forEachName(row.chinese) { names.append((Array($0), row.currency)) } }
    return names.enumerated().sorted {
      ($1.element.name.count, $0.offset) < ($0.element.name.count, $1.offset)
    }.map(\.element)
  }()

  /// A line of ``rows``: its cells are ranges of ``text``.
  private struct Row {
    let currency: Currency
    /// Empty where the name stands alone.
    let adjectives: Range<Int>
    let english: Range<Int>
    let chinese: Range<Int>
  }

  private static let text = Array(rows.utf8)

  private static let parsed: [Row] = text.withUnsafeBufferPointer { bytes in
    var rows: [Row] = []
    var start = 0
    while start < bytes.count {
      var cells: [Range<Int>] = []
      var end = start
      while true {
        let byte = end < bytes.count ? bytes[end] : UInt8(ascii: "\n")
        if byte == UInt8(ascii: "|") || byte == UInt8(ascii: "\n") {
          cells.append(start..<end)
          start = end + 1
        }
        end += 1
        if byte == UInt8(ascii: "\n") { break }
      }
      func text(_ cell: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[cell]), as: UTF8.self)
      }
      guard cells.count == 5, let family = Currency.Family(rawValue: text(cells[1])) else { continue }
      let isAlone = cells[2].count == 1 && bytes[cells[2].lowerBound] == UInt8(ascii: "-")
      rows.append(
        Row(
          currency: Currency(text(cells[0]), family), adjectives: isAlone ? 0..<0 : cells[2],
          english: cells[3], chinese: cells[4]))
    }
    return rows
  }

  /// Gives the names of a cell, which commas divide.
  private static func forEachName(_ cell: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    text.withUnsafeBufferPointer { bytes in
      var start = cell.lowerBound
      for end in cell.lowerBound...cell.upperBound
      where end == cell.upperBound || bytes[end] == UInt8(ascii: ",") {
        if start < end { body(UnsafeBufferPointer(rebasing: bytes[start..<end])) }
        start = end + 1
      }
    }
  }

  private static var emptyName: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: nil, count: 0) }

  private static func add(
    _ first: UnsafeBufferPointer<UInt8>, _ middle: String, _ last: UnsafeBufferPointer<UInt8>,
    to draft: inout PhraseTable<Currency>.Material
  ) {
    var middle = middle
    middle.withUTF8 { draft.add(first, $0, last) }
  }

  /// Adds the names of ``shared`` that are Chinese, or those that are not.
  private static func addShared(to draft: inout PhraseTable<Currency>.Material, areHan: Bool) {
    for (currency, names) in shared {
      draft.add(meaning: currency)
      for name in names where name.utf8.first.map({ $0 >= 0x80 }) == areHan { draft.add(name) }
    }
  }
}
