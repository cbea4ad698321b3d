/// The years that Chinese counts from the beginning of a reign: 乾隆四十八年 is 1783.
///
/// The class is the era names of the Ming and the Qing, each with its first full year and how many years it was counted, the
/// Republic of China, and the modern eras of Japan. The years are those of the tables of era names that histories of China share, such as
/// 方诗铭, 中国历史纪年表 (1980); 泰昌, which had a part of one year, is left out.
enum Reign {
  /// The era whose name ends at a place: its first year, how many it has, and how long the name is in bytes.
  static func named(in bytes: [UInt8], before place: Int, floor: Int) -> (
    first: Int, years: Int, length: Int
  )? {
    guard place - 6 >= floor, let era = eras[Array(bytes[place - 6..<place])] else { return nil }
    return (era.first, era.years, 6)
  }

  /// By the two characters of the name.
  private static let eras: [[UInt8]: (first: Int, years: Int)] = {
    var eras: [[UInt8]: (first: Int, years: Int)] = [:]
    for row in rows {
      for name in row.names.split(separator: " ") { eras[Array(name.utf8)] = (row.first, row.years) }
    }
    return eras
  }()

  private static let rows: [(names: String, first: Int, years: Int)] = [
    ("洪武", 1368, 31), ("建文", 1399, 4), ("永乐 永樂", 1403, 22), ("洪熙", 1425, 1), ("宣德", 1426, 10),
    ("正统 正統", 1436, 14),
    ("景泰", 1450, 8), ("天顺 天順", 1457, 8), ("成化", 1465, 23), ("弘治", 1488, 18), ("正德", 1506, 16),
    ("嘉靖", 1522, 45),
    ("隆庆 隆慶", 1567, 6), ("万历 萬曆", 1573, 48), ("天启 天啟 天啓", 1621, 7), ("崇祯 崇禎", 1628, 17),
    ("顺治 順治", 1644, 18), ("康熙", 1662, 61), ("雍正", 1723, 13), ("乾隆", 1736, 60), ("嘉庆 嘉慶", 1796, 25),
    ("道光", 1821, 30), ("咸丰 咸豐", 1851, 11), ("同治", 1862, 13), ("光绪 光緒", 1875, 34), ("宣统 宣統", 1909, 3),
    ("民国 民國", 1912, 999), ("明治", 1868, 45), ("大正", 1912, 15), ("昭和", 1926, 64), ("平成", 1989, 31),
    ("令和", 2019, 99),
  ]
}
