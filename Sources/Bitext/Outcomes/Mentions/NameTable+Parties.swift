extension NameTable {
  // Made when they are first asked for, and once: ICU's names take a millisecond.
  static let englishParties = parties(.english)
  static let chineseParties = parties(.chinese)

  /// Countries and territories by ICU's names, what releases call them for short, and both sides.
  private static func parties(_ language: Language) -> NameTable {
    var table = NameTable(isHan: language.isChinese, isLarge: true)
    for (name, value) in language.isChinese ? chineseAliases : englishAliases { table.add(name, value) }
    for (name, code) in language.isChinese ? CountryNames.chineseShortNames : CountryNames.aliases {
      table.add(name, code)
    }
    if language.isChinese {
      addPairs(to: &table)
    } else {
      for noun in ["sides", "parties", "countries", "governments", "ministries", "cities", "peoples"] {
        for number in ["two", "Two", "both", "Both"] { table.add("\(number) \(noun)", "both") }
      }
      for noun in ["side", "party", "country", "government"] {
        for word in ["each", "Each", "either", "Either"] { table.add("\(word) \(noun)", "both") }
      }
    }
    let lists =
      language.isChinese
      ? [RegionNames.simplifiedChinese, RegionNames.traditionalChinese] : [RegionNames.english]
    for names in lists { for (name, code) in zip(names, RegionNames.codes) { table.add(name, code) } }
    return table
  }

  /// 中美双方, 美中关系: one character for a country, where what stands behind shows that it is one.
  private static func addPairs(to table: inout NameTable) {
    let countries = [
      ("美", "US"), ("俄", "RU"), ("英", "GB"), ("法", "FR"), ("德", "DE"), ("日", "JP"), ("韩", "KR"), ("欧", "EU"),
    ]
    for (name, value) in countries {
      let (first, second) = ("中" + name, name + "中")
      let values = ("CN " + value, value + " CN")
      for behind in ["双方", "雙方", "两国", "兩國", "关系", "關係", "高级别", "联合", "聯合", "经贸", "經貿", "合作", "战略", "戰略"] {
        table.add(first + behind, values.0)
        table.add(second + behind, values.1)
      }
    }
  }

  private static let englishAliases = [
    ("The parties", "both"), ("the parties", "both"), ("The Parties", "both"), ("three sides", "all"),
    ("three parties", "all"), ("three countries", "all"), ("US", "US"), ("U.S.", "US"), ("USA", "US"),
    ("Chinese side", "CN"), ("American side", "US"), ("Russian side", "RU"), ("British side", "GB"),
    ("French side", "FR"), ("German side", "DE"), ("Japanese side", "JP"), ("UK", "GB"), ("Britain", "GB"),
    ("EU", "EU"), ("European Union", "EU"), ("United Nations", "UN"), ("UN", "UN"), ("ASEAN", "ASEAN"),
    ("Russia", "RU"), ("South Korea", "KR"), ("Gulf of Mexico", ""), ("Sea of Japan", ""),
  ]
  private static let chineseAliases = [
    ("双方", "both"), ("雙方", "both"), ("两国", "both"), ("兩國", "both"), ("两市", "both"), ("兩市", "both"),
    ("两部", "both"), ("兩部", "both"), ("每方", "both"), ("三方", "all"), ("三国", "all"), ("三國", "all"),
    ("中方", "CN"), ("美方", "US"), ("俄方", "RU"), ("英方", "GB"), ("法方", "FR"), ("德方", "DE"), ("日方", "JP"),
    ("韩方", "KR"), ("欧方", "EU"), ("欧盟", "EU"), ("歐盟", "EU"), ("联合国", "UN"), ("聯合國", "UN"), ("东盟", "ASEAN"),
    ("東盟", "ASEAN"), ("俄罗斯", "RU"), ("韩国", "KR"),
    // Words that hold the name of a country and mean none.
    ("发展中国家", ""), ("發展中國家", ""), ("印度洋", ""), ("日本海", ""), ("墨西哥湾", ""), ("墨西哥灣", ""), ("几内亚湾", ""),
    ("马里兰", ""), ("巴拿马运河", ""), ("第三方", ""), ("第三国", ""), ("第三國", ""),
  ]
}
