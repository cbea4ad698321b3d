/// The Han characters with which foreign names are rendered by their sound.
///
/// A few hundred characters are used for that, by custom and by the tables of the news agencies; a row of several is
/// mostly a name. Both scripts.
struct RenderingCharacters: Sendable {
  static let shared = RenderingCharacters()

  private static let first: UInt32 = 0x4E00
  private let isMember: [Bool]

  private init() {
    var isMember = [Bool](repeating: false, count: 0x9FFF - 0x4E00 + 1)
    for scalar in Self.characters.unicodeScalars where (0x4E00...0x9FFF).contains(scalar.value) {
      isMember[Int(scalar.value - Self.first)] = true
    }
    self.isMember = isMember
  }

  @inline(__always)
  func contains(_ scalar: UInt32) -> Bool {
    scalar >= Self.first && scalar <= 0x9FFF && isMember[Int(scalar - Self.first)]
  }

  /// The rows of so many rendering characters and more in a stretch: names, in which no character means what it means
  /// elsewhere.
  ///
  /// - Complexity: O(*n*) in the bytes of the stretch.
  func rows(in bytes: [UInt8], _ span: Span, atLeast count: Int = 4) -> [Span] {
    var rows: [Span] = []
    var start = span.lowerBound
    var offset = start
    func close() { if offset - start >= 3 * count { rows.append(Span(start, offset)) } }
    while let scalar = bytes.scalar(at: offset, limit: span.upperBound) {
      if !contains(scalar.value) {
        close()
        start = offset + scalar.length
      }
      offset += scalar.length
    }
    close()
    return rows
  }

  private static let characters = """
    阿埃艾爱安昂奥澳巴芭白柏拜班邦包保鲍贝本比彼毕宾波玻伯勃博布蔡查察柴昌彻茨慈此次楚达戴丹当道得德登邓狄迪蒂底丁东都杜敦顿多俄厄恩尔耳法凡范方菲费芬
    丰冯佛夫弗福盖甘冈高戈哥格根葛贡古瓜圭郭果哈海汉豪赫亨洪侯胡华怀霍基吉季加佳嘉贾简姜杰捷金津京居君喀卡凯坎康考柯科可克肯孔库夸魁奎昆阔拉腊莱赖兰朗劳
    勒雷蕾李里裡理利丽莉黎立林琳龙隆卢鲁路露伦伯罗洛吕律马玛迈麦曼芒毛茂梅门蒙孟米密敏明缪莫墨默姆木穆慕拿娜纳乃奈南内尼妮涅宁纽农努诺欧帕派潘庞佩彭皮匹平
    珀坡浦普奇琪齐钱乔切钦青琼丘屈让热日荣儒瑞若撒萨塞赛桑瑟森沙莎山尚绍舍申什圣盛施石史士舒斯丝思司松苏孙索塔台泰坦唐汤湯陶特腾滕提田廷汀通图托陀瓦旺威韦
    维魏温文翁沃乌伍武西希锡席夏香肖歇谢辛欣兴雄休修许逊雅亚娅延扬杨耶叶伊依易因印英尤于约宰赞藻泽曾扎詹章哲珍真治智中仲朱准卓兹子宗祖佐
    愛奧貝畢賓達當鄧東爾馮蓋岡貢漢懷華賈簡傑庫誇闊臘萊賴蘭勞麗倫羅呂馬瑪邁麥門納內寧紐農諾歐龐齊錢喬欽瓊讓熱榮儒薩賽紹聖蘇孫台臺圖韋維溫烏錫謝興許遜雅亞婭楊葉
    約贊澤紮準茲龍隆盧魯騰廷陳強蘿娃薇蕾蒂珊芙黛妲姬嬌潔荷莓菈璐緹琵妮婭戈
    """
}
