/// The Han characters that stand in every Chinese text.
enum FrequentHan {
  /// Some hundred of the most frequent characters of newspapers and official documents, simplified and
  /// traditional; they make up about half of such a text.
  private static let characters = """
    的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经
    十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形
    相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展
    五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战
    先回则任取据处理府务院市济协议双会谈声联合首页贸易安全网络保护外交总统领导签署举行美中京华社报记者香港台湾
    這為個國時來們於對會發動說產種後學經進著電裡實兩體機當點從業應開還與關間樣線數質氣變條沒結問無係軍題黨總設長頭資邊級圖統較將組
    見計別論運農幾區強決戰則據處務濟協議雙談聯頁貿網護領導簽署舉報記臺灣發布員請過書東車門萬億
    """

  /// One bit for each scalar of the block of unified ideographs.
  private static let bits: [UInt64] = {
    var bits = [UInt64](repeating: 0, count: 0x5200 / 64)
    for scalar in characters.unicodeScalars where scalar.value >= 0x4E00 && scalar.value < 0xA000 {
      let place = Int(scalar.value) - 0x4E00
      bits[place / 64] |= 1 << UInt64(place % 64)
    }
    return bits
  }()

  static func contains(_ scalar: UInt32) -> Bool {
    guard scalar >= 0x4E00, scalar < 0xA000 else { return false }
    let place = Int(scalar) - 0x4E00
    return bits[place / 64] & (1 << UInt64(place % 64)) != 0
  }
}
