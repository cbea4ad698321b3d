/// The words by which Chinese says what an English conjunction or preposition says: 除非 for `unless`, 据 for `according to`.
///
/// Where a clause was left out, nothing of the kind stands on the other side; where it was rendered freely, the word that joins it
/// mostly does. The words are those that grammars of Chinese list for these relations: condition, cause, concession, purpose, time,
/// source and inclusion.
enum ConjunctionMarks {
  /// Whether a Chinese text has a word for an English one; nil for a word that needs none there.
  ///
  /// - Complexity: O(*n*) in the bytes of the span.
  static func isSaid(_ opener: [UInt8], in span: Span, _ utf8: [UInt8]) -> Bool? {
    table[opener].map { !$0.found(in: utf8, span).isEmpty }
  }

  private static let table: WordTable<NameTable> = {
    var table = WordTable<NameTable>()
    for line in list.fields(dividedBy: "\n") {
      let halves = line.split(separator: UInt8(ascii: "|"))
      var words = NameTable(isHan: true)
      for word in halves[1].split(separator: 0x20) { words.add(word, "-") }
      for opener in halves[0].split(separator: 0x20) { table.set(opener, words) }
    }
    return table
  }()

  private static let list = """
    unless except | 除
    provided providing | 只要 但 前提 条件 條件 如 若 须 須
    because | 因 由于 由於 所以
    although though | 虽 雖 尽管 儘管 但 不过 不過 固然 即使
    despite | 尽管 儘管 虽 雖 仍 却 卻 不顾 不顧 但
    if | 如 若 假 倘 要是 一旦 的话 的話 是否 只要 万一 萬一 则 則 凡
    so | 以便 使 以 让 讓 从而 從而 因此 所以 如此 这样 這樣 为 為
    whether | 是否 不论 不論 无论 無論 还是 還是 能否 与否 與否 不管
    lest | 以免 免得 怕
    according | 据 據 按 依 称 稱
    including | 包括 含 如 及 等
    before | 前 先 以来 以來 才
    after | 后 後 以来 以來
    until | 直到 直至 至 到 为止 為止 前 才
    since | 自 以来 以來 从 從 后 後 因
    without | 不 无 無 没 沒 未 免 非
    during | 期间 期間 中 时 時 间 間
    when | 时 時 当 當 后 後 候 际 際
    within | 内 內 里 裡 中
    between | 之间 之間 间 間 与 與 和 到
    through | 通过 通過 经 經 透过 透過 以 穿
    """
}
