/// Words that deny by their meaning, in classes of which each language has its words: `rule out` and 排除, `ignore` and 忽视.
///
/// Where both sides have a word of a class the two say the same, and neither of them stands for a `not` of the other side.
/// The classes are those that grammars list as implicit or inherent negatives, with restriction and exception.
/// Compiled by hand for this project.
enum LexicalDenials {
  /// What both sides say: the words of English, by their places, and where the ones of Chinese stand.
  ///
  /// - Complexity: O(*w* · *s* + *c* · *n*) in the words, the stems with one first letter, the classes that the English side
  ///   has words of, and the length of the texts.
  static func said(
    _ english: [EnglishDenials.Word], _ chinese: Span, _ utf8: [UInt8]
  ) -> (english: Set<Int>, chinese: [Span]) {
    var said: (english: Set<Int>, chinese: [Span]) = ([], [])
    for (number, places) in places(english) {
      var words = classes[number].chinese.found(in: utf8, chinese).map(\.span)
      words.removeAll { word in said.chinese.contains { $0.overlaps(word) } }
      // Of 没有 and 失败 the latter says `fail`, and the former may be what denies.
      let plain = words.filter { ChineseDenials.mayDeny($0, utf8, inSoManyWords: true) }
      if !plain.isEmpty, plain.count < words.count { words = words.filter { !plain.contains($0) } + plain }
      said.chinese += words.prefix(places.count)
      said.english.formUnion(places.prefix(words.count))
    }
    said.chinese.sort()
    return said
  }

  /// The classes that the words of a text belong to, in order, each with the places of its words.
  private static func places(_ english: [EnglishDenials.Word]) -> [(number: Int, places: [Int])] {
    var places: [Int: [Int]] = [:]
    for (place, word) in english.enumerated() {
      guard let first = word.text.first, first < 0x80 else { continue }
      for stem in stems[Int(first)] where DenialIdioms.fits(stem.text, word.text) {
        // A class may have several stems that fit.
        if places[stem.number]?.last != place { places[stem.number, default: []].append(place) }
      }
    }
    return places.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private struct Class: Sendable {
    let english: [[UInt8]]
    let chinese: NameTable
  }

  private static let classes: [Class] = list.fields(dividedBy: "\n").map { line in
    let halves = line.split(separator: UInt8(ascii: "|"))
    var chinese = NameTable(isHan: true)
    for word in halves[1].split(separator: 0x20) { chinese.add(word, "-") }
    return Class(english: halves[0].split(separator: 0x20).map { Array($0) }, chinese: chinese)
  }

  /// The English words and stems with the numbers of their classes, by their first letters.
  private static let stems: [[(text: [UInt8], number: Int)]] = {
    var stems = [[(text: [UInt8], number: Int)]](repeating: [], count: 0x80)
    for (number, line) in classes.enumerated() {
      for text in line.english { stems[Int(text[0])].append((text, number)) }
    }
    return stems
  }()

  /// The words of English, a `~` for any ending, then the words of Chinese.
  private static let list = """
    rul~ exclud~ exclus~ | 排除 除外 不包括 不含 拒之门外
    reject~ refus~ declin~ dismiss~ turn~ veto~ | 拒绝 拒絕 拒 驳回 駁回 否决 否決 谢绝 謝絕 回绝 婉拒
    prohibit~ forbid~ forbad~ ban bans bann~ bar barr~ outlaw~ | 禁止 严禁 嚴禁 查禁 禁令 取缔 取締 禁
    lack~ absen~ short shortage~ want devoid | 缺乏 缺少 短缺 匮乏 匱乏 缺失 缺席 得不到 没有 沒有 缺
    ignor~ neglect~ overlook~ disregard~ | 忽视 忽視 忽略 无视 無視 漠视 漠視 不顾 不顧 疏忽
    miss missed misses missing overlook~ omit~ omiss~ skip~ | 错过 錯過 错失 漏掉 遗漏 遺漏 漏 略去 省略 略过
    forget~ forgot~ | 忘记 忘記 遗忘 遺忘 忘
    fear~ afraid scar~ frighten~ dread~ terrif~ worr~ | 害怕 惧怕 懼怕 生怕 恐惧 恐懼 恐怕 担心 擔心 怕 恐 惧 懼
    avoid~ prevent~ avert~ guard~ protect~ proof~ | 避免 防止 预防 預防 以免 免得 防
    deny denied denies denial~ | 否认 否認 剥夺 剝奪
    oppos~ object~ against | 反对 反對 异议 異議 相反
    fail~ unsuccess~ collaps~ | 未能 没能 沒能 没有 沒有 失败 失敗 失灵 失效
    stop~ ceas~ halt~ suspend~ terminat~ discontinu~ end ends ended paus~ | 停止 终止 終止 中止 暂停 暫停 停
    delet~ remov~ eliminat~ lift~ strip~ wip~ eras~ clear~ rid | 删除 刪除 消除 去除 取消 解除 清除 废除 廢除 移除
    contrary violat~ breach~ break~ broke~ infring~ contraven~ illegal~ unlawful~ offen~ default~ | 违反 違反 违背 違背 违约 違約 违法 違法 违规 違規 违 違 相悖 相反 非法
    wrong~ mistak~ error~ false~ fals~ err incorrect~ fake~ fraud~ | 不实 不實 错误 錯誤 差错 差錯 错 錯 误 誤 假 虚假 虛假
    lose loses losing lost loss~ forfeit~ missing | 失去 丧失 喪失 损失 損失 失
    leav~ left depart~ away off separat~ from | 离开 離開 离 離
    abandon~ discard~ scrap~ waste~ repeal~ abolish~ | 放弃 废弃 廢棄 抛弃 浪费 废止 廢止 废 廢
    exempt~ waiv~ free freed immun~ | 免除 豁免 免费 免費 免
    conceal~ hid hide hidden hiding | 隐瞒 隱瞞 隐藏 隱藏 隐 隱 瞒 瞞
    defeat~ beat beaten | 败 敗 打败 击败
    rest rests rested break breaks holiday~ off | 休息 休假 休
    only sole~ just mere~ solely exclusive~ alone | 只有 只 仅 僅 仅仅 才
    least less~ few~ reduc~ shrink~ declin~ decreas~ fall~ fell | 至少 减少 減少 较少 較少 缺少 少
    except~ apart besides other than | 除外 除了 除 以外 之外 例外
    outside beyond uncontroll~ | 以外 之外 无法 無法 不可
    zero nil null | 零 废
    differ~ other~ another separat~ distinguish~ | 区别 區別 分别 分別 别 別
    unless otherwise | 除非 否则 否則
    difficult~ hard~ trouble~ | 困难 困難 难 難 艰难
    damag~ harm~ defect~ flaw~ | 缺陷 缺点 损害
    retir~ withdraw~ withdrew | 退休 撤
    exhaust~ extinct~ vanish~ die died death~ dead expir~ | 灭绝 滅絕 绝 絕
    wireless~ radio drone~ unmanned | 无线 無線 无人 無人
    keep~ kept remain~ retain~ continu~ stay~ maintain~ constant~ intact stead~ stabl~ | 不受影响 不受影響 不变 不變 不减 不減 不动 不動 不改 不衰 不渝 不移
    infinit~ limitless unlimited endless~ | 无限 無限 无穷
    """
}
