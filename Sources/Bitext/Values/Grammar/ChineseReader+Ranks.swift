extension ChineseReader {
  /// Whether 第 and a number before a place number the thing that is named there: 第三剂, 第二任妻子, 第二长河; not 第二天.
  func numbersThing(at place: Int) -> Bool {
    guard let next = bytes.scalar(at: place, limit: limit), (0x4E00...0x9FFF).contains(next.value) else {
      return false
    }
    return ahead(ChineseReader.wordsOfRank, at: place) == nil
  }

  /// What stands behind 第一 and the like in words that number nothing: 第一时间, 第三方面, 第二天.
  private static let wordsOfRank: [StaticString] = [
    "天", "日", "年", "周", "週", "月", "夜", "晚", "早", "步", "人", "方", "手", "时", "時", "份工", "线", "線", "世界", "产业",
    "產業", "者",
    "夫人", "家园", "家園", "口", "把", "股", "感", "反应", "反應", "要", "是", "和", "与", "與", "或", "的", "眼", "印象", "课堂", "性",
    "位的", "名的", "项是", "項是", "点是", "點是", "条是", "條是", "副", "一", "二", "三", "四", "五",
  ]

  /// Whether a number before a place is that of a ruler or of a prize: 乔治六世, 二等奖.
  func isRank(behind place: Int) -> Bool {
    if ahead(["等奖", "等獎", "等功", "等兵", "等舱", "等艙", "等秘书"], at: place) != nil { return true }
    guard let end = ahead("世", at: place) else { return false }
    return ahead(["纪", "紀", "界", "代", "家", "上", "间", "間", "同", "人", "为", "為"], at: end) == nil
  }
}
