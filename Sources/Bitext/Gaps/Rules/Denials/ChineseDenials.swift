/// What denies in Chinese.
enum ChineseDenials {
  /// Whether any character of a sentence could be a denial, or a part of one.
  ///
  /// Words in which such a character denies nothing (未来, 非常, 特别) are passed over. English that was left in the
  /// text denies too.
  ///
  /// - Parameters:
  ///   - inSoManyWords: whether 不, 没, 未, 无 and the like count alone, not what denies by its meaning (拒, 禁, 违).
  ///   - said: words that say what words of the other side say.
  static func mayDeny(
    _ span: Span, _ utf8: [UInt8], inSoManyWords: Bool = false, but said: [Span] = []
  ) -> Bool {
    guard holdsDenial(span, utf8) else { return false }
    let characters = inSoManyWords ? particles : characters
    // From each character on that no such word begins at.
    var offset = span.lowerBound
    let empty = voids.found(in: utf8, span).map(\.span)
    let passed = said.isEmpty ? empty : (empty + said).sorted()
    for word in passed + [Span(span.upperBound, span.upperBound)] {
      while offset < word.lowerBound, let scalar = utf8.scalar(at: offset, limit: word.lowerBound) {
        if characters.contains(scalar.value), !isMeasure(scalar.value, offset, span, utf8) { return true }
        offset += scalar.length
      }
      offset = max(offset, word.upperBound)
    }
    if inSoManyWords { return false }
    let denies = exceptions.found(in: utf8, span).contains { found in
      !said.contains { $0.overlaps(found.span) }
    }
    return denies || deniesInEnglish(span, utf8)
  }

  /// The denials of a sentence whose next word tells what is denied: 不, 没, 未, and 无法, 不会, 并不 and the like as wholes.
  ///
  /// What stands in a question (`V不V`), in a double denial or before 就 denies nothing by itself; then there are none.
  ///
  /// - Parameter said: words that say what words of the other side say.
  static func telling(_ span: Span, _ utf8: [UInt8], but said: [Span]) -> [Span] {
    let empty = said + voids.found(in: utf8, span).map(\.span) + idioms.found(in: utf8, span).map(\.span)
    if asks(span, utf8) { return [] }
    let wholes = wholes.found(in: utf8, span).map(\.span).filter { whole in
      !said.contains { $0.overlaps(whole) }
    }
    var found = wholes
    var offset = span.lowerBound
    while let scalar = utf8.scalar(at: offset, limit: span.upperBound) {
      let end = offset + scalar.length
      if particles.contains(scalar.value), !wholes.contains(where: { $0.contains(offset) }),
        !empty.contains(where: { $0.contains(offset) })
      {
        let behind = utf8.scalar(at: end, limit: span.upperBound)?.value ?? 0
        let before = utf8.scalar(before: offset, floor: span.lowerBound)?.value ?? 0
        // Another denial of whatever kind leaves open what is denied.
        guard denials.contains(scalar.value), before != behind else { return [] }
        if !isEmpty(scalar.value, end, span, utf8) { found.append(Span(offset, end)) }
      }
      offset = end
    }
    return found
  }

  /// Whether a word holds a syllable that denies in any compound: 无罪, 免签, 禁区.
  static func holdsSyllable(_ span: Span, _ utf8: [UInt8]) -> Bool {
    var offset = span.lowerBound
    while let scalar = utf8.scalar(at: offset, limit: span.upperBound) {
      if particles.contains(scalar.value) || syllables.contains(scalar.value) { return true }
      offset += scalar.length
    }
    return !exceptions.found(in: utf8, span).isEmpty
  }

  private static let syllables = ScalarSet("免禁拒缺乏违違悖欠失败敗误誤难難")
  private static let wholes = NameTable(
    """
    无法 無法 未能 没能 沒能 不能 不会 不會 不再 并不 並不 并未 並未 并非 並非 不是 没有 沒有 尚未 从未 從未 从不 從不 不曾 未曾 並沒有 并没有 \
    不得 不应 不應 不应当 不應當 不可以 不允许 不允許 不准 不准许 不要 绝不 絕不 决不 決不 并不会 並不會 不愿 不願 不能够 不能夠 从来没有 從來沒有
    """)

  /// Whether a 只 counts ships or animals: 船只, 两只.
  private static func isMeasure(_ scalar: UInt32, _ offset: Int, _ span: Span, _ utf8: [UInt8]) -> Bool {
    guard scalar == 0x53EA, let before = utf8.scalar(before: offset, floor: span.lowerBound) else {
      return false
    }
    return counters.contains(before.value) || LabelCursor.isDigit(before.value)
  }

  /// Whether Chinese says "not … before" by what comes after: 才, 方, 后.
  static func turnsRound(_ span: Span, _ utf8: [UInt8]) -> Bool {
    var offset = span.lowerBound
    while let scalar = utf8.scalar(at: offset, limit: span.upperBound) {
      if turning.contains(scalar.value) { return true }
      offset += scalar.length
    }
    return false
  }

  /// Whether a sentence leaves open whether something is so: 是否, 有无.
  static func asks(_ span: Span, _ utf8: [UInt8]) -> Bool { !openings.found(in: utf8, span).isEmpty }

  private static let openings = NameTable("是否 有无 有無 能否 可否 会否 會否 与否 與否 是不是 有没有 有沒有 会不会 會不會 能不能")

  private static func holdsDenial(_ span: Span, _ utf8: [UInt8]) -> Bool {
    var offset = span.lowerBound
    while let scalar = utf8.scalar(at: offset, limit: span.upperBound) {
      // Letters may be a word of English that denies.
      if LabelCursor.isLetter(scalar.value) || characters.contains(scalar.value)
        || outsides.contains(scalar.value)
      {
        return true
      }
      offset += scalar.length
    }
    return false
  }

  private static func deniesInEnglish(_ span: Span, _ utf8: [UInt8]) -> Bool {
    var word: [UInt8] = []
    for byte in utf8[span.range] {
      if LabelCursor.isLetter(UInt32(byte)) {
        word.append(byte | 0x20)
      } else {
        if EnglishDenials.denies(word) { return true }
        word.removeAll(keepingCapacity: true)
      }
    }
    return EnglishDenials.denies(word)
  }

  /// Whether 不, 没 or 未 denies nothing by what stands behind it, at `end`: 不仅, 没落, 未来. 不同意 denies.
  private static func isEmpty(_ denial: UInt32, _ end: Int, _ span: Span, _ utf8: [UInt8]) -> Bool {
    guard let behind = utf8.scalar(at: end, limit: span.upperBound) else { return false }
    if denial == 0x672A { return emptyBehindWei.contains(behind.value) }
    if denial != 0x4E0D { return emptyBehindMei.contains(behind.value) }
    let next = utf8.scalar(at: end + behind.length, limit: span.upperBound)?.value
    return emptyBehind.contains(behind.value) && !(behind.value == 0x540C && next == 0x610F)
  }

  /// The plain denials of a sentence: 不, 没有, 未, outside of words in which they deny nothing.
  static func plain(_ span: Span, _ utf8: [UInt8]) -> [Span] {
    let idioms = ChineseDenials.idioms.found(in: utf8, span).map(\.span)
    var found: [Span] = []
    var offset = span.lowerBound
    while let scalar = utf8.scalar(at: offset, limit: span.upperBound) {
      let end = offset + scalar.length
      if denials.contains(scalar.value) {
        let before = utf8.scalar(before: offset, floor: span.lowerBound)?.value ?? 0
        if !isEmpty(scalar.value, end, span, utf8), !emptyBefore.contains(before),
          !idioms.contains(where: { $0.contains(offset) })
        {
          found.append(Span(offset, end))
        }
      }
      offset = end
    }
    return found
  }

  private static let characters = ScalarSet(
    "不没沒未无無非勿毋莫否别別弗免禁拒缺难難罕岂豈止避绝絕毫少乏匮忘违違离離失除败敗休欠假反误誤废廢零只僅仅才瞒瞞隐隱悖")
  private static let particles = ScalarSet("不没沒未无無非勿毋莫否别別弗绝絕")
  private static let counters = ScalarSet("船艦舰一二两兩三四五六七八九十百千万萬几幾每这這那多数數半整")
  private static let turning = ScalarSet("才纔方始后後就便即")
  private static let denials = ScalarSet("不没沒未")
  /// 不仅 不但 不断 不过 不同 不管 不论 不久 不少 不得不 不可 不动产 不良 不妨 不如 不足 不满 不适 不当 不法 不利 不便 不明 不止 不禁 不由 不必 不用 不安 不料 不等 不好 不错
  private static let emptyBehind = ScalarSet(
    "来來成知婚仅僅但断斷過过同管論论久少得可动動良妨如足满滿适適当當法利便明止禁由必用安料等好错錯知只单單对對是落能会會乏幸变變容易限在锈鏽")
  /// 未来 未成年 未知 未婚 未必 未免 未能 未可
  private static let emptyBehindWei = ScalarSet("来來成知婚必免能可")
  /// 没落 没收 没完 没得 没错
  private static let emptyBehindMei = ScalarSet("落收完得错錯")
  private static let emptyBefore = ScalarSet("要是得差能无無毫并並从從可好去有还還")

  // MARK: Words

  /// Words in which a character of ``characters`` denies nothing. 没收到 and 不管用 deny all the same.
  private static let voids: NameTable = {
    var table = NameTable(
      """
      不仅 不僅 不但 不断 不斷 不过 不過 不管是 不管怎 不论 不論 不久 不少 不动产 不動產 不单 不单单 不只 不光 不由 不料 不外 不得不 \
      不可不 不能不 不无 不無 不乏 不时 不時 不愧 不惜 差不多 不锈钢 不鏽鋼 对不起 對不起 了不起 未来 未來 没落 沒落 淹没 沉没 \
      出没 埋没 没收 沒收 无论 無論 无锡 无疑 無疑 无不 無不 无非 無非 非常 非洲 非凡 南非 北非 东非 東非 西非 中非 非得 非但 \
      莫非 莫斯科 莫桑比克 是否 否则 否則 能否 可否 会否 會否 与否 與否 特别 特別 分别 分別 区别 區別 级别 級別 类别 類別 性别 性別 \
      个别 個別 别人 別人 别的 別的 国别 國別 鉴别 鑑別 识别 識別 辨别 辨別 别墅 別墅 告别 告別 判别 差别 差別 派别 别名 别名 送别 \
      离别 别处 无线 無線 无人机 無人機 无机 无形 無形 无障碍 無障礙 删除 刪除 解除 消除 移除 缺省 至少 多少 减少 減少 少数 少數 \
      少年 终止 終止 为止 為止 中止 截止 只要 只能 人才 绝对 絕對 离开 離開 距离 距離 脱离 脫離 失去 损失 損失 休息 退休 反映 反应 \
      反應 反之 反正 相反 错误 錯誤 废水 廢水 废物 廢物 反对 反對 违约 違約 假设 假設 假如 假期 假日 仅供 僅供 零售 零件 零部件 有限公司
      """)
    for word in ["没收到", "沒收到", "不管用"] { table.add(word, "") }
    return table
  }()

  /// Words and set phrases with 不 or 未 that deny nothing, or that English says without a denial: 不分昼夜, 必不可少.
  private static let idioms = NameTable(
    """
    不分昼夜 不分晝夜 不分 不遗余力 不遺餘力 络绎不绝 絡繹不絕 源源不断 源源不斷 不可或缺 必不可少 \
    义不容辞 義不容辭 坚定不移 堅定不移 不约而同 不約而同 不折不扣 不谋而合 不謀而合 不胜枚举 不勝枚舉 \
    不计其数 不計其數 层出不穷 層出不窮 不屈不挠 不屈不撓 锲而不舍 鍥而不捨 不言而喻 不容置疑 毋庸置疑 \
    刻不容缓 刻不容緩 不难 不難 不由自主 不知不觉 不知不覺 不懈 不朽 不凡 不失为 不失為 滔滔不绝 \
    滔滔不絕 供不应求 供不應求 始终不渝 始終不渝 生生不息 自强不息 自強不息 无微不至 無微不至 无所不在 \
    無所不在 无处不在 無處不在 不外乎 不亚于 不亞於 不逊于 不遜於 不下于 不下於 不低于 不低於 不少于 \
    不少於 不超过 不超過 不多于 不多於 不大于 不大於 不迟于 不遲於 不晚于 不晚於 不甘落后 不甘落後 \
    不期而遇 不甚 不免 不禁 不时 不時 不啻 不至于 不至於 不见得 不見得 不辞辛劳 不辭辛勞 不畏 不愁 \
    不服 不仅仅 不僅僅 不在话下 不在話下 孜孜不倦 乐此不疲 樂此不疲 川流不息 不惜一切 不夜城 不干胶 \
    不倒翁 不速之客 不规则 不規則 不锈钢 不鏽鋼 前所未有 史无前例 未必 未免 未尝 未嘗 未婚 未成年 未来 \
    未來 说不定 說不定 不吝 不妨 不愧 不失 谁没 誰沒 谁不 誰不 谁无 誰無 无人不 無人不 无不 無不 未知 不景气 不景氣 不定期 不在乎 不幸 不孕 不育 不锈 不对称 不對稱 不同意 不信任 无可奉告 未遂 最不
    """)

  /// What denies as a word only: 以外, 上限.
  ///
  /// 私自 and 擅自 are what is done without leave.
  ///
  /// What is cut off or stopped is what one is without: 断电, 停水. The words that ask where no answer is meant deny: 哪里有什么风.
  private static let exceptions = NameTable(
    """
    以外 除外 之外 例外 以内 以內 上限 为限 為限 私自 擅自 断电 斷電 断水 斷水 断网 斷網 断粮 斷糧 断气 斷氣 断路 斷路 断货 斷貨 停电 停電 停水 \
    停气 停氣 停工 停课 停課 停产 停產 停业 停業 停航 停运 停運 停火 哪里有 哪裡有 哪里是 哪裡是 哪里会 哪裡會 哪里能 哪裡能 \
    怕 生怕 深怕 唯恐 惟恐 深恐 省得 哪有 哪能 哪会 哪會 何曾 何尝 何嘗 何来 何來 何必 何须 何須 何苦 怎能 怎会 怎會 怎么会 怎麼會 怎么能 怎麼能 怎敢 抵触 抵觸 相左
    """)
  private static let outsides = ScalarSet("外内內限私擅断斷停抵左哪何怎怕恐省")
}
