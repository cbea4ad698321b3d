/// Denials of English that Chinese says by a construction without one: `had never tasted better` (最好喝的), `not good` (欠佳, 差),
/// `no longer` (变成).
///
/// Each needs the words of Chinese that say so. The classes are those that grammars of translation list: a denied comparative
/// is a superlative, a denied quality the contrary one, what is so no longer has changed, and what nothing exceeds has a bound.
/// Compiled by hand for this project.
enum PlainRenderings {
  /// Whether the denial at an index is said without one in a Chinese sentence.
  ///
  /// - Parameters:
  ///   - clause: the clause of the denial.
  ///   - isTranslated: whether Chinese says a word of English as it stands.
  /// - Complexity: O(*n*) in the bytes of the Chinese sentence and the words of the clause.
  static func holds(
    _ denial: Int, _ words: [EnglishDenials.Word], _ clause: Span, of chinese: Span, _ utf8: [UInt8],
    isTranslated: (Span) -> Bool
  ) -> Bool {
    let scope = words[(denial + 1)...].prefix(scope).prefix { clause.contains($0.span) }
    func isSaid(_ table: NameTable) -> Bool { !table.found(in: utf8, chinese).isEmpty }
    for (place, word) in scope.enumerated() {
      if isComparative(word.text),
        isSaid(superlatives) || scope.contains(where: isThan) && saysBound(chinese, utf8)
      {
        return true
      }
      if (place == 0 ? changing : ending).contains(word.text), isSaid(changes) { return true }
      if place < reach, let contrary = contraries[word.text], isSaid(contrary), !isTranslated(word.span) {
        return true
      }
    }
    return false
  }

  /// Whether a sentence of Chinese says that something is so much at most: 至多, 不超过, 以内.
  static func saysBound(_ span: Span, _ utf8: [UInt8]) -> Bool { !bounds.found(in: utf8, span).isEmpty }

  private static func isThan(_ word: EnglishDenials.Word) -> Bool { word.text.elementsEqual("than".utf8) }

  private static func isComparative(_ word: [UInt8]) -> Bool {
    irregular.contains(word) || word.count >= 5 && word.suffix(2).elementsEqual("er".utf8)
  }

  /// How many words behind a denial a comparative is looked for, and how many an adjective.
  private static let scope = 8
  private static let reach = 4
  private static let irregular = WordSet("better worse more less fewer")
  private static let changing = WordSet("longer")
  private static let ending = WordSet("anymore")

  private static let superlatives = NameTable("最 极 極 至为 至為 空前 首屈一指 登峰 新高 新低 冠 巅峰 巔峰 顶峰 頂峰")
  private static let bounds = NameTable("超过 超過 超出 多于 多於 高于 高於 大于 大於 以内 以內 以下 至多 最多 上限 为限 為限 之内 之內")
  private static let changes = NameTable(
    """
    变成 變成 变为 變為 变作 變作 改为 改為 改成 改用 改由 改以 转为 轉為 转成 轉成 转而 轉而 转向 轉向 换成 換成 取代 代替 代之 替代 告别 告別 摆脱 \
    擺脫 修复 修復 修正 解决 解決 消除 杜绝 杜絕 排除 克服 根除 结束 結束 退出 卸任 成为历史 成為歷史 成为过去 成為過去 一去
    """)

  /// Of the qualities that have a contrary in Chinese the contrary ones.
  private static let contraries: WordTable<NameTable> = {
    var contraries = WordTable<NameTable>()
    for line in qualities.fields(dividedBy: "\n") {
      let halves = line.split(separator: UInt8(ascii: "|"))
      let chinese = NameTable(String(decoding: halves[1], as: UTF8.self))
      for word in halves[0].split(separator: 0x20) { contraries.set(word, chinese) }
    }
    return contraries
  }()

  private static let qualities = """
    good well great nice ideal satisfactory impressive | 差 糟 劣 坏 壞 欠佳 欠妥 平平 一般
    bad badly poor | 好 佳 良 错 錯
    far distant remote | 近 邻 鄰
    near close | 远 遠
    easy easily simple | 难 難 艰 艱 繁 复杂 複雜
    hard difficult | 易 容易 简单 簡單
    cheap inexpensive | 贵 貴 昂
    expensive costly dear | 便宜 廉 平价 平價 实惠 實惠
    many much often frequent frequently | 少 罕 鲜 鮮 稀
    high tall | 低 矮
    low | 高
    big large great | 小 微
    small little | 大
    strong | 弱 薄
    weak | 强 強
    long | 短
    short brief | 长 長 久
    fast quick quickly | 慢 缓 緩
    slow slowly | 快 迅
    early | 晚 迟 遲
    late | 早 准时 準時 及时 及時 按时 按時
    deep | 浅 淺
    wide broad | 窄 狭 狹
    thick | 薄 稀 细 細
    heavy | 轻 輕
    light | 重
    new | 旧 舊 老 古
    old | 新 年轻 年輕
    young | 老 年长 年長
    rich wealthy | 穷 窮 贫 貧
    poor | 富 裕
    clean | 脏 髒 污
    dirty | 干净 乾淨 洁 潔
    open | 关 關 闭 閉 合
    closed shut | 开 開
    true real genuine | 假 虚 虛 伪 偽
    false fake | 真 属实 屬實
    same alike identical equal | 异 異 各有 各自 差 有别 有別
    full complete | 缺 半 残 殘 空
    empty | 满 滿
    dry | 湿 濕 潮
    wet | 干 乾
    safe | 危 险 險
    dangerous | 安全
    strict | 宽 寬 松 鬆
    clear | 模糊 含糊 混 糊 浊 濁
    bright | 暗 昏
    busy | 闲 閒
    alone | 陪 同 一起
    """
}
