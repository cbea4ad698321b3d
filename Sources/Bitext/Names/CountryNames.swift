internal import UnicodeText

/// The names of countries and regions in English and Chinese, from ICU's locale data.
struct CountryNames: Sendable {
  /// The table, made when it is first asked for.
  static let shared = CountryNames()

  /// What both languages call a country.
  private struct Country {
    let code: String
    let english: String
    let chinese: [[UInt8]]
  }

  private let countries: [Country]
  /// The places of ``countries`` by their codes.
  private let codes: WordTable<Int>
  /// Codes by the keys of English names.
  private let english: WordTable<String>
  private let chinese: ChineseCountryNames

  private init() {
    func all(_ names: [String], _ locale: String) -> [String] {
      names + CountryNames.wholes.map { DisplayNames(locale: locale).region($0) }
    }
    let allCodes = RegionNames.codes + CountryNames.wholes
    let englishNames = all(RegionNames.english, "en")
    let simplifiedNames = all(RegionNames.simplifiedChinese, "zh")
    let traditionalNames = all(RegionNames.traditionalChinese, "zh_Hant")
    var countries: [Country] = []
    var codes = WordTable<Int>()
    var english = WordTable<String>()
    var chinese = ChineseCountryNames()
    countries.reserveCapacity(allCodes.count)
    for (place, code) in allCodes.enumerated() {
      let name = englishNames[place]
      if name == code { continue }
      english.set(CountryNames.key(name)[...], code)
      var forms: [[UInt8]] = []
      let simplified = simplifiedNames[place]
      // Texts in traditional characters have the mainland's names too: 印度尼西亞, 朝鮮.
      let converted = CountryNames.traditional(simplified)
      for form in [Array(simplified.utf8), Array(traditionalNames[place].utf8), converted]
      where !form.elementsEqual(code.utf8) {
        let short = CountryNames.short(form, of: code)
        if !forms.contains(short) { forms.append(short) }
      }
      if let aliases = CountryNames.chineseAliases[code] { forms += aliases.map { Array($0.utf8) } }
      for form in forms where form.count >= 6 { chinese.add(form, code, countries.count) }
      codes.set(code, countries.count)
      countries.append(Country(code: code, english: name, chinese: forms))
    }
    for (name, code) in CountryNames.aliases { english.set(CountryNames.key(name)[...], code) }
    chinese.sort()
    self.countries = countries
    self.codes = codes
    self.english = english
    self.chinese = chinese
  }

  private func country(_ code: String) -> Country? { codes[code].map { countries[$0] } }

  /// A name of ICU's simplified ones in traditional characters. ICU's own converter would take longer to load than a page
  /// to read.
  private static func traditional(_ name: String) -> [UInt8] {
    var (name, result) = (name, [UInt8]())
    name.withUTF8 { bytes in
      let pairs = traditionalCharacters
      var offset = 0
      while offset < bytes.count {
        let scalar = UTF8Scalar(bytes, at: offset, end: bytes.count)
        let place = pairs.partitionPoint { $0.simplified >= scalar.value }
        if place < pairs.count, pairs[place].simplified == scalar.value {
          result += pairs[place].traditional
        } else {
          result += bytes[offset..<offset + scalar.count]
        }
        offset += scalar.count
      }
    }
    return result
  }

  /// Each character with the bytes of its traditional form, in their order.
  private static let traditionalCharacters = zip(
    "东亚欧国门别区麦乌兰兹干达伪双语罗顿岛关冈几内绍刚纳马乔极苏尔卢叙湾萨伦图库圣维诞诺边远奥领韦腊劳开脱莱济扬鲜鲁时汤属泽爱买凯约纽缅屿挝联宾贝宁赞长韩来"
      .unicodeScalars,
    "東亞歐國門別區麥烏蘭茲乾達偽雙語羅頓島關岡幾內紹剛納馬喬極蘇爾盧敘灣薩倫圖庫聖維誕諾邊遠奧領韋臘勞開脫萊濟揚鮮魯時湯屬澤愛買凱約紐緬嶼撾聯賓貝寧贊長韓來"
      .unicodeScalars
  ).map { (simplified: $0.value, traditional: Array(String($1).utf8)) }.sorted {
    $0.simplified < $1.simplified
  }

  /// 中国香港特别行政区 is written 香港.
  private static func short(_ name: [UInt8], of code: String) -> [UInt8] {
    guard code == "HK" || code == "MO" else { return name }
    let places = ["香港", "澳门", "澳門"].map { Array($0.utf8) }
    return places.first { place in
      name.indices.contains { name[$0...].starts(with: place) }
    } ?? name
  }

  /// Continents by their numbers of UN M49, and unions.
  private static let wholes = ["002", "142", "150", "019", "005", "009", "EU", "UN"]

  /// What Chinese calls countries beside ICU's names, in the order of their codes.
  static let chineseShortNames = chineseAliases.sorted { $0.key < $1.key }.flatMap { code, names in
    names.map { ($0, code) }
  }

  private static let chineseAliases = [
    "EU": ["欧洲联盟", "歐洲聯盟", "欧共体"], "CN": ["中华人民共和国", "中華人民共和國"], "US": ["美利坚合众国", "美利堅合眾國"],
    "TW": ["中华民国", "中華民國", "臺灣"], "KP": ["朝鲜民主主义人民共和国", "北韩", "北韓"], "KR": ["南韩", "南韓", "大韩民国", "大韓民國"],
    "NZ": ["新西兰", "紐西蘭"], "LA": ["老挝", "寮國"], "VN": ["越南"], "GB": ["联合王国", "聯合王國", "大不列颠", "大不列顛"],
    "RU": ["俄羅斯"], "CZ": ["捷克共和国", "捷克共和國"], "CD": ["刚果民主共和国", "剛果民主共和國"], "VA": ["教廷", "罗马教廷", "羅馬教廷"],
    "AE": ["阿联酋", "阿聯"], "BA": ["波黑"], "MK": ["马其顿", "馬其頓"], "TL": ["东帝汶", "東帝汶"],
  ]

  /// What English calls countries beside ICU's names.
  static let aliases: [(String, String)] = [
    ("America", "US"), ("United States of America", "US"), ("US", "US"), ("USA", "US"), ("U.S.", "US"),
    ("U.S.A.", "US"),
    ("Britain", "GB"), ("Great Britain", "GB"), ("UK", "GB"), ("U.K.", "GB"), ("England", "GB"), ("EU", "EU"),
    ("UN", "UN"),
    ("PRC", "CN"), ("UAE", "AE"), ("Viet Nam", "VN"), ("Cape Verde", "CV"), ("Swaziland", "SZ"),
    ("East Timor", "TL"),
    ("Republic of Korea", "KR"), ("Democratic People's Republic of Korea", "KP"), ("DPRK", "KP"),
    ("ROK", "KR"),
    ("Russian Federation", "RU"), ("Macedonia", "MK"), ("Lao PDR", "LA"), ("Brunei Darussalam", "BN"),
    ("Moldova", "MD"),
    ("Bosnia", "BA"), ("Herzegovina", "BA"), ("Democratic Republic of the Congo", "CD"), ("DRC", "CD"),
    ("Congo", "CG"),
    ("Republic of the Congo", "CG"), ("Myanmar", "MM"), ("Palestine", "PS"), ("Kirghizia", "KG"),
    ("Trinidad", "TT"),
    ("Saint Kitts", "KN"), ("St. Lucia", "LC"), ("Saint Lucia", "LC"), ("Antigua", "AG"), ("Sao Tome", "ST"),
    ("The Gambia", "GM"), ("The Bahamas", "BS"), ("The Netherlands", "NL"), ("Timor", "TL"),
    ("Vatican", "VA"),
    ("Holy See", "VA"), ("Republic of China", "TW"), ("People's Republic of China", "CN"),
    ("Byelorussia", "BY"),
    ("Holland", "NL"), ("Burma", "MM"), ("Hong Kong", "HK"), ("Macao", "MO"), ("Macau", "MO"),
    ("Czech Republic", "CZ"), ("Turkey", "TR"), ("Ivory Coast", "CI"),
  ]

  /// Other words for the people or the language of a country than those that begin like its name.
  private static let adjectives: [String: [String]] = [
    "US": ["U.S", "US", "American", "USA", "Washington"],
    "GB": ["UK", "U.K", "British", "Britain", "English", "England"],
    "FR": ["French"], "NL": ["Dutch", "Holland"], "ES": ["Spanish", "Spaniard"], "CH": ["Swiss"],
    "DK": ["Danish", "Dane"],
    "PL": ["Polish", "Pole"], "FI": ["Finnish", "Finn"], "IE": ["Irish"], "TH": ["Thai"], "PH": ["Filipino"],
    "GR": ["Greek"], "TR": ["Turk"], "CY": ["Cypriot"], "MM": ["Burm"], "KR": ["Korea"], "KP": ["Korea"],
    "CZ": ["Czech"], "VA": ["Vatican", "Holy"], "AE": ["UAE", "Emirat"], "CD": ["Congo"], "PE": ["Peru"],
    "EU": ["EU"], "UN": ["UN", "U.N"], "SK": ["Czechoslovak"], "009": ["Australasia", "Pacific"],
    "CN": ["PRC", "Sino"], "TW": ["ROC", "Taiwan"], "MO": ["Macau"], "IQ": ["Iraq"], "LA": ["Lao"],
  ]

  /// A name as it is compared: small letters without accents and points, acronyms in capitals.
  private static func key(_ name: String) -> [UInt8] {
    let bytes = Array(name.utf8)
    var (key, words, start) = ([UInt8](), 0, 0)
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x20, bytes[end] != 0x2D { end += 1 }
      if end > start {
        words += 1
        let letters = LatinLetters.folded(bytes, start..<end)
        if !letters.isEmpty, !key.isEmpty { key.append(0x20) }
        key += letters
      }
      start = end + 1
    }
    let isAcronym = words == 1 && bytes.allSatisfy { $0 & 0x20 == 0 }
    return isAcronym ? key.map { $0 & 0xDF } : key
  }

  /// The code of the country that an English name, as ``NameMention/forms`` has it, stands for.
  func code(ofEnglish key: [UInt8]) -> String? { english[key] }

  /// The code of the country that an English word is derived from: `swiss`, `australians`.
  func people(ofEnglish key: [UInt8]) -> String? {
    if let code = Peoples.codes[key] { return code }
    return key.last == UInt8(ascii: "s") ? Peoples.codes[key.dropLast()] : nil
  }

  /// The longest name of a country that a Chinese text has at an offset, and its English form.
  func longest(inChinese bytes: [UInt8], at offset: Int, end: Int) -> (
    span: Span, code: String, forms: [[UInt8]]
  )? {
    guard let found = chinese.longest(in: bytes, at: offset, end: end) else { return nil }
    let country = countries[found.place]
    return (found.span, country.code, [CountryNames.key(country.english)])
  }

  /// Whether a Chinese stretch may mean the country: by a name of it or the one character that stands for it.
  ///
  /// One character says it beside another that does, or beside a word for what a country has: 中美, 英方, 驻法. By
  /// itself 中 is also "in".
  ///
  /// - Parameters:
  ///   - others: where other names stand, ascending: 加 is no Canada in 加蓬.
  ///   - countries: where other countries stand: 尼日 is no Niger in 尼日利亚.
  func isNamed(
    _ code: String, inChinese bytes: [UInt8], from start: Int, to end: Int, besides others: [Span],
    inside countries: [Span]
  ) -> Bool {
    guard let forms = country(code)?.chinese else { return true }
    return forms.contains { form in
      let first = form.prefix(3)
      var offset = start
      while offset + 3 <= end {
        guard bytes[offset] == first[first.startIndex], bytes[offset..<offset + 3].elementsEqual(first) else {
          offset += 1
          continue
        }
        let isInside = countries.contains { $0.contains(offset) && $0.count > form.count }
        if bytes[offset..<end].starts(with: form), !isInside { return true }
        if others.contains(where: { $0.contains(offset) }) {
          offset += 3
          continue
        }
        let (before, behind) = (
          bytes.scalar(before: offset, floor: start)?.value, bytes.scalar(at: offset + 3, limit: end)?.value
        )
        if behind.map(CountryNames.behind.contains) == true
          || before.map(CountryNames.before.contains) == true
        {
          return true
        }
        offset += 3
      }
      return false
    }
  }

  /// Characters behind and before the one that stands for a country.
  private static let abbreviations = "中美英俄日法德韩韓朝欧歐印澳加意西葡荷泰越菲以伊巴埃非亚亞东東台港澳苏蘇"
  private static let behind = ScalarSet((abbreviations + "方国國军軍媒裔籍式语語文人商资資企货貨产產股元王皇女队隊警驻駐对對"))
  private static let before = ScalarSet((abbreviations + "脱脫退驻駐对對赴访訪抵离離旅留反亲親在与與和援两兩全北南"))

  /// Whether an English stretch may mean the country: by a word that begins like its name, or another word for it.
  ///
  /// - Parameter others: where it names other countries: Niger is no sign of Nigeria.
  func isNamed(
    _ code: String, inEnglish bytes: [UInt8], from start: Int, to end: Int, besides others: [Span] = []
  ) -> Bool {
    guard let name = country(code)?.english else { return true }
    let stems = [String(name.prefix(4))] + (CountryNames.adjectives[code] ?? [])
    return stems.contains { stem in
      let stem = Array(stem.utf8)
      guard end - start >= stem.count else { return false }
      return (start...(end - stem.count)).contains { place in
        bytes[place..<place + stem.count].elementsEqual(stem) && !others.contains { $0.contains(place) }
      }
    }
  }

  /// Whether a text may mean one of two by the name of the other: Congo, China, Europe, America.
  func mayStand(_ code: String, for other: String) -> Bool {
    if code == other { return true }
    // A continent or a union, and a country in its name.
    if [code, other].contains(where: { $0.first?.isNumber == true || $0 == "EU" || $0 == "UN" }) {
      return true
    }
    return Self.twins.contains { $0.contains(code) && $0.contains(other) }
  }

  /// Countries that share their short name.
  private static let twins: [Set<String>] = [
    ["CG", "CD"], ["CN", "TW"], ["CN", "HK", "MO"], ["VG", "VI", "US", "GB"], ["MF", "SX"],
    ["GB", "IM", "GG", "JE"],
    ["US", "AS", "UM", "GU", "PR"], ["IN", "IO"],
  ]

  /// Whether a place has the name of a country that it does not lie in.
  func isHomonym(_ place: NameMention) -> Bool {
    guard !place.country.isEmpty, let code = place.forms.first.flatMap(code(ofEnglish:)) else { return false }
    return code != place.country
  }

  /// The countries that a row of Chinese characters stands for which each stand for one: 中法, 美日韩; none for other characters.
  ///
  /// - Complexity: O(1); a row is short.
  func contracted(inChinese bytes: [UInt8], at offset: Int, end: Int) -> [String] {
    var codes: [String] = []
    var place = offset
    while let scalar = bytes.scalar(at: place, limit: end), let code = Self.characters[scalar.value] {
      codes.append(code)
      place += scalar.length
    }
    guard codes.count >= 2, codes.count <= 4, Set(codes).count == codes.count else { return [] }
    // The first characters of a rendered name: 德法尔.
    if let next = bytes.scalar(at: place, limit: end), RenderingCharacters.shared.contains(next.value),
      !codes.contains("CN")
    {
      return []
    }
    if let last = bytes.scalar(before: offset, floor: 0), RenderingCharacters.shared.contains(last.value) {
      return []
    }
    return codes
  }

  /// The characters that stand for a country beside another one, by custom.
  private static let characters: [UInt32: String] = {
    let pairs = [
      "中": "CN", "美": "US", "英": "GB", "俄": "RU", "日": "JP", "法": "FR", "德": "DE", "韩": "KR", "韓": "KR",
      "朝": "KP",
      "印": "IN", "澳": "AU", "加": "CA", "意": "IT", "葡": "PT", "荷": "NL", "泰": "TH", "越": "VN", "菲": "PH",
    ]
    return Dictionary(
      uniqueKeysWithValues: pairs.compactMap { name, code in
        name.unicodeScalars.first.map { ($0.value, code) }
      })
  }()
}
