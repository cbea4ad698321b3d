internal import UnicodeText

/// The names of countries and regions in English and Chinese, from ICU's locale data.
struct CountryNames: Sendable {
  /// The table, made when it is first asked for.
  static let shared = CountryNames()

  /// A country that a text names.
  struct Mention: Hashable {
    /// The region code of ISO 3166.
    var code: String
    var span: Span
  }

  private let english: [String: String]
  private let names: [String: (english: String, chinese: [[UInt8]])]
  /// Chinese names by their first character, the longer first.
  private let chinese: [UInt32: [(name: [UInt8], code: String)]]

  private init() {
    let locales = (DisplayNames(locale: "en"), DisplayNames(locale: "zh"), DisplayNames(locale: "zh_Hant"))
    var english: [String: String] = [:]
    var names: [String: (english: String, chinese: [[UInt8]])] = [:]
    var chinese: [UInt32: [(name: [UInt8], code: String)]] = [:]
    for code in DisplayNames.regions + CountryNames.wholes {
      let name = locales.0.region(code)
      if name == code { continue }
      english[name] = code
      var forms: [[UInt8]] = []
      let simplified = locales.1.region(code)
      // Texts in traditional characters have the mainland's names too: 印度尼西亞, 朝鮮.
      let converted = CountryNames.traditional(simplified)
      for form in [simplified, locales.2.region(code), converted] {
        guard form != code else { continue }
        // 中国香港特别行政区 is written 香港.
        let short = Array(CountryNames.short(form).utf8)
        if !forms.contains(short) { forms.append(short) }
      }
      forms += CountryNames.chineseAliases[code, default: []].map { Array($0.utf8) }
      names[code] = (name, forms)
      for form in forms where form.count >= 6 {
        chinese[CountryNames.key(form, at: 0), default: []].append((form, code))
      }
    }
    for (name, code) in CountryNames.aliases { english[name] = code }
    self.english = english
    self.names = names
    self.chinese = chinese.mapValues { list in
      list.sorted { ($0.name.count, $1.code) > ($1.name.count, $0.code) }
    }
  }

  /// The three bytes of a character.
  private static func key(_ bytes: [UInt8], at offset: Int) -> UInt32 {
    UInt32(bytes[offset]) << 16 | UInt32(bytes[offset + 1]) << 8 | UInt32(bytes[offset + 2])
  }

  /// A name of ICU's simplified ones in traditional characters. ICU's own converter would take longer to load than a page
  /// to read.
  private static func traditional(_ name: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in name.unicodeScalars { result.append(traditionalCharacters[scalar] ?? scalar) }
    return String(result)
  }

  private static let traditionalCharacters = Dictionary(
    uniqueKeysWithValues: zip(
      "东亚欧国门别区麦乌兰兹干达伪双语罗顿岛关冈几内绍刚纳马乔极苏尔卢叙湾萨伦图库圣维诞诺边远奥领韦腊劳开脱莱济扬鲜鲁时汤属泽爱买凯约纽缅屿挝联宾贝宁赞长韩来"
        .unicodeScalars,
      "東亞歐國門別區麥烏蘭茲乾達偽雙語羅頓島關岡幾內紹剛納馬喬極蘇爾盧敘灣薩倫圖庫聖維誕諾邊遠奧領韋臘勞開脫萊濟揚鮮魯時湯屬澤愛買凱約紐緬嶼撾聯賓貝寧贊長韓來"
        .unicodeScalars))

  private static func short(_ name: String) -> String {
    for place in ["香港", "澳门", "澳門"] where name.contains(place) { return place }
    return name
  }

  /// Continents by their numbers of UN M49, and unions.
  private static let wholes = ["002", "142", "150", "019", "005", "009", "EU", "UN"]

  private static let chineseAliases = ["EU": ["欧洲联盟", "歐洲聯盟", "欧共体"]]

  private static let aliases: [(String, String)] = [
    ("America", "US"), ("United States of America", "US"), ("Britain", "GB"), ("Great Britain", "GB"),
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

  /// The countries that an English stretch names in full.
  func mentions(inEnglish bytes: [UInt8], names: [LatinName]) -> [Mention] {
    var mentions: [Mention] = []
    for name in names {
      var first = 0
      while first < name.words.count {
        var next = first + 1
        for count in stride(from: min(4, name.words.count - first), through: 1, by: -1) {
          let span = Span(name.words[first].lowerBound, name.words[first + count - 1].upperBound)
          let isOwner = bytes[span.range].suffix(2).elementsEqual("'s".utf8)
          let end = span.upperBound - (isOwner ? 2 : 0)
          if let code = english[String(decoding: bytes[span.lowerBound..<end], as: UTF8.self)] {
            next = first + count
            // The Republic of China is Taiwan, whatever a translator calls it.
            if code == "CN", CountryNames.isOfRepublic(bytes, before: span.lowerBound) { break }
            mentions.append(Mention(code: code, span: span))
            break
          }
        }
        first = next
      }
    }
    return mentions
  }

  /// The peoples that an English stretch names: `Russian`, `Australians`.
  func peoples(inEnglish bytes: [UInt8], names: [LatinName]) -> [Mention] {
    names.flatMap(\.words).compactMap { word in
      var end = word.upperBound
      if bytes[word.range].suffix(2).elementsEqual("'s".utf8) { end -= 2 }
      if end > word.lowerBound, bytes[end - 1] == UInt8(ascii: "s") { end -= 1 }
      return CountryNames.peoples[String(decoding: bytes[word.lowerBound..<end], as: UTF8.self)].map {
        Mention(code: $0, span: word)
      }
    }
  }

  private static let peoples = [
    "Russian": "RU", "Australian": "AU", "German": "DE", "French": "FR", "Japanese": "JP", "Italian": "IT",
    "Spanish": "ES", "Canadian": "CA", "Mexican": "MX", "Brazilian": "BR", "Indian": "IN", "Iranian": "IR",
    "Israeli": "IL", "Ukrainian": "UA", "Turkish": "TR", "Egyptian": "EG", "Polish": "PL", "Swedish": "SE",
    "Norwegian": "NO", "Danish": "DK", "Dutch": "NL", "Greek": "GR", "Thai": "TH", "Vietnamese": "VN",
    "Indonesian": "ID", "Malaysian": "MY", "Pakistani": "PK", "Chilean": "CL", "Bolivian": "BO",
  ]

  private static func isOfRepublic(_ bytes: [UInt8], before place: Int) -> Bool {
    let before = bytes[max(0, place - 24)..<place]
    return before.suffix(12).elementsEqual("Republic of ".utf8)
      && !before.dropLast(12).suffix(3).elementsEqual("'s ".utf8)
      && !before.dropLast(12).suffix(5).elementsEqual("’s ".utf8)
  }

  /// The countries that a Chinese stretch names in full.
  func mentions(inChinese bytes: [UInt8], from start: Int, to end: Int) -> [Mention] {
    var mentions: [Mention] = []
    var offset = start
    while offset < end {
      guard bytes[offset] >= 0xE4, offset + 3 <= end, let list = chinese[CountryNames.key(bytes, at: offset)],
        let found = list.first(where: { bytes[offset..<end].starts(with: $0.name) })
      else {
        offset += 1
        continue
      }
      mentions.append(Mention(code: found.code, span: Span(offset, offset + found.name.count)))
      offset += found.name.count
    }
    return mentions
  }

  /// Whether a Chinese stretch may mean the country: by a name of it or the one character that stands for it.
  ///
  /// One character says it beside another that does, or beside a word for what a country has: 中美, 英方, 驻法. By
  /// itself 中 is also "in".
  func isNamed(_ code: String, inChinese bytes: [UInt8], from start: Int, to end: Int) -> Bool {
    guard let forms = names[code]?.chinese else { return true }
    return forms.contains { form in
      let first = form.prefix(3)
      var offset = start
      while offset + 3 <= end {
        guard bytes[offset] == first[first.startIndex], bytes[offset..<offset + 3].elementsEqual(first) else {
          offset += 1
          continue
        }
        if bytes[offset..<end].starts(with: form) { return true }
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
  private static let behind = Set(
    (abbreviations + "方国國军軍媒裔籍式语語文人商资資企货貨产產股元王皇女队隊警驻駐对對").unicodeScalars.map(\.value))
  private static let before = Set(
    (abbreviations + "脱脫退驻駐对對赴访訪抵离離旅留反亲親在与與和援两兩全北南").unicodeScalars.map(\.value))

  /// Whether an English stretch may mean the country: by a word that begins like its name, or another word for it.
  func isNamed(_ code: String, inEnglish bytes: [UInt8], from start: Int, to end: Int) -> Bool {
    guard let name = names[code]?.english else { return true }
    let stems = [String(name.prefix(4))] + (CountryNames.adjectives[code] ?? [])
    return stems.contains { stem in
      let stem = Array(stem.utf8)
      guard end - start >= stem.count else { return false }
      return (start...(end - stem.count)).contains { bytes[$0..<$0 + stem.count].elementsEqual(stem) }
    }
  }
}
