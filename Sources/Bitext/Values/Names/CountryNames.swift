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
  /// Chinese names by their first two bytes, the longer first.
  private let chinese: [[UInt8]: [(name: [UInt8], code: String)]]

  private init() {
    let locales = (DisplayNames(locale: "en"), DisplayNames(locale: "zh"), DisplayNames(locale: "zh_Hant"))
    var english: [String: String] = [:]
    var names: [String: (english: String, chinese: [[UInt8]])] = [:]
    var chinese: [[UInt8]: [(name: [UInt8], code: String)]] = [:]
    for code in DisplayNames.regions {
      let name = locales.0.region(code)
      if name == code { continue }
      english[name] = code
      var forms: [[UInt8]] = []
      for form in [locales.1.region(code), locales.2.region(code)] where form != code {
        // 中国香港特别行政区 is written 香港.
        let short = CountryNames.short(form)
        if !forms.contains(Array(short.utf8)) { forms.append(Array(short.utf8)) }
      }
      names[code] = (name, forms)
      for form in forms where form.count >= 6 {
        chinese[Array(form.prefix(3)), default: []].append((form, code))
      }
    }
    for (name, code) in CountryNames.aliases { english[name] = code }
    self.english = english
    self.names = names
    self.chinese = chinese.mapValues { list in
      list.sorted { ($0.name.count, $1.code) > ($1.name.count, $0.code) }
    }
  }

  private static func short(_ name: String) -> String {
    for place in ["香港", "澳门", "澳門"] where name.contains(place) { return place }
    return name
  }

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
          if let code = english[String(decoding: bytes[span.range], as: UTF8.self)] {
            mentions.append(Mention(code: code, span: span))
            next = first + count
            break
          }
        }
        first = next
      }
    }
    return mentions
  }

  /// The countries that a Chinese stretch names in full.
  func mentions(inChinese bytes: [UInt8], from start: Int, to end: Int) -> [Mention] {
    var mentions: [Mention] = []
    var offset = start
    while offset < end {
      guard bytes[offset] >= 0xE4, offset + 3 <= end, let list = chinese[Array(bytes[offset..<offset + 3])],
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
  func isNamed(_ code: String, inChinese bytes: [UInt8], from start: Int, to end: Int) -> Bool {
    guard let forms = names[code]?.chinese else { return true }
    return forms.contains { form in
      let first = form.prefix(3)
      return (start..<max(start, end - 2)).contains { bytes[$0..<$0 + 3].elementsEqual(first) }
    }
  }

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
