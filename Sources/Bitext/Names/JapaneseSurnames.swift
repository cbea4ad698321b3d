/// The commonest surnames of Japan in Latin letters and in the Han characters of both scripts.
///
/// About a hundred of the most frequent ones, and those of prime ministers; compiled by hand for this project. What reads
/// alike stands with all of its spellings, so that a name is another one only if no spelling is its own.
enum JapaneseSurnames {
  /// The spellings in characters of a surname in small letters.
  static let spellings: [[UInt8]: [[UInt8]]] = {
    var spellings: [[UInt8]: [[UInt8]]] = [:]
    let words = table.fields(dividedBy: " ", "\n")
    for place in stride(from: 0, to: words.count - 1, by: 2) {
      for romanization in words[place].split(separator: UInt8(ascii: "/")) {
        spellings[Array(romanization), default: []] += words[place + 1].split(separator: UInt8(ascii: "/"))
          .map {
            Array($0)
          }
      }
    }
    return spellings
  }()

  /// Every spelling in characters, with what it may be in Latin letters; those of two characters and more.
  static let readings: [[UInt8]: [[UInt8]]] = {
    var readings: [[UInt8]: [[UInt8]]] = [:]
    for (letters, forms) in spellings {
      for form in forms where form.count >= 6 { readings[form, default: []].append(letters) }
    }
    return readings
  }()

  private static let table = """
    sato/satoh 佐藤 suzuki 铃木/鈴木 takahashi 高桥/高橋 tanaka 田中 ito/itoh 伊藤/伊东/伊東 watanabe 渡边/渡邊/渡辺/渡部 \
    yamamoto 山本 nakamura 中村 kobayashi 小林 kato/katoh 加藤 yoshida 吉田 yamada 山田 sasaki 佐佐木/佐々木 yamaguchi 山口 \
    matsumoto 松本 inoue 井上 kimura 木村 hayashi 林 saito/saitoh 斋藤/齋藤/斎藤/齐藤/齊藤/斉藤 shimizu 清水 yamazaki/yamasaki 山崎 \
    mori 森/毛利 ikeda 池田 hashimoto 桥本/橋本 abe 阿部/安倍/安部 ishikawa 石川 yamashita 山下 nakajima/nakashima 中岛/中島 ishii 石井 \
    ogawa 小川 maeda 前田 okada 冈田/岡田 hasegawa 长谷川/長谷川 fujita 藤田 goto/gotoh 后藤/後藤/五岛 kondo/kondoh 近藤 \
    murakami 村上 endo/endoh 远藤/遠藤 aoki 青木 sakamoto 坂本 fukuda 福田 ota/ohta 太田/大田 nishimura 西村 fujii 藤井 \
    kaneko 金子 okamoto 冈本/岡本 fujiwara 藤原 miura 三浦 nakano 中野 nakagawa 中川 harada 原田 matsuda 松田 takeuchi 竹内/武内 \
    ono/ohno 小野/大野 tamura 田村 nakayama 中山 wada 和田 ishida 石田 ueda/uyeda 上田/植田 morita 森田/盛田 shibata 柴田 sakai 酒井/坂井/堺 \
    kudo/kudoh 工藤 yokoyama 横山/橫山 miyazaki/miyasaki 宫崎/宮崎 miyamoto 宫本/宮本 uchida 内田/內田 takagi/takaki 高木 ando/andoh 安藤/安东 \
    shimada 岛田/島田 taniguchi 谷口 takada/takata 高田 maruyama 丸山 imai 今井 kono/kohno/kawano 河野/川野 fujimoto 藤本 murata 村田 \
    takeda 武田/竹田 ueno/uyeno 上野/植野 sugiyama 杉山 masuda 增田/増田/益田 sugawara/sugahara 菅原 hirano 平野 kojima/ojima 小岛/小島/儿岛 \
    otsuka/ohtsuka 大冢/大塚 chiba 千叶/千葉 kubo 久保 matsui 松井 iwasaki 岩崎 sakurai 樱井/櫻井/桜井 kinoshita 木下 noguchi 野口 \
    matsuo 松尾 kikuchi 菊池/菊地 nomura 野村 arai 新井/荒井 kishida 岸田 ishiba 石破 suga 菅 koizumi 小泉 noda 野田 nakasone 中曾根 \
    hatoyama 鸠山/鳩山 aso/asoh 麻生 takaichi 高市
    """
}

/// People with Japanese names whose surnames differ: `Yuko Tanaka` and 佐藤真由美.
struct JapanesePersons {
  /// A surname of the English side that the Chinese one has not, and one of the Chinese side that the English one has not.
  private(set) var changed: (english: Span, chinese: Span)?

  /// - Complexity: O(*n*) in the bytes of the stretches, with a factor for the surnames of the English one.
  init(_ names: [LatinName], english: MentionComparison.Stretch, chinese: MentionComparison.Stretch) {
    let words = names.flatMap { name in
      name.words.map {
        (span: $0, isWhole: name.words.count >= 2, letters: LatinName.letters([$0], in: english.bytes))
      }
    }
    let written = Set(words.map(\.letters))
    let own = words.filter { $0.isWhole }.compactMap { word in
      JapaneseSurnames.spellings[word.letters].map { (word.span, $0) }
    }
    if own.isEmpty { return }
    let (bytes, range) = (chinese.bytes, chinese.range)
    func stands(_ form: [UInt8], at place: Int) -> Bool { bytes[place..<range.upperBound].starts(with: form) }
    let open = own.first { _, forms in
      !range.contains { place in bytes[place] >= 0xE4 && forms.contains { stands($0, at: place) } }
    }
    guard let open else { return }
    for place in range where bytes[place] >= 0xE4 {
      for count in [9, 6] where place + count <= range.upperBound {
        guard let readings = JapaneseSurnames.readings[Array(bytes[place..<place + count])] else { continue }
        if readings.contains(where: { written.contains($0) }) { break }
        changed = (open.0, Span(place, place + count))
        return
      }
    }
  }
}
