extension NameTable {
  static let englishCommitments = commitments(.english)
  static let chineseCommitments = commitments(.chinese)

  private static func commitments(_ language: Language) -> NameTable {
    var table = NameTable(isHan: language.isChinese)
    for (value, english, chinese) in verbs {
      for form in language.isChinese ? chinese : english { table.add(form, value) }
    }
    return table
  }

  private static let verbs: [(String, [String], [String])] = [
    ("decide", ["decide", "decides", "decided"], ["决定", "決定"]),
    ("agree", ["agree", "agrees", "agreed"], ["同意", "商定", "议定", "議定", "达成一致", "達成一致"]),
    ("reaffirm", ["reaffirm", "reaffirms", "reaffirmed", "reiterate", "reiterated"], ["重申"]),
    ("support", ["support", "supports", "supported"], ["支持"]),
    ("welcome", ["welcome", "welcomes", "welcomed"], ["欢迎", "歡迎"]),
    (
      "commit", ["commit", "commits", "committed", "pledge", "pledges", "pledged", "undertake", "undertook"],
      ["承诺", "承諾", "致力于", "致力於"]
    ),
    ("plan", ["plan", "plans", "planned"], ["计划", "計劃"]),
    (
      "recognise",
      ["recognise", "recognises", "recognised", "recognize", "recognizes", "recognized", "acknowledged"],
      ["认识到", "認識到", "承认", "承認", "互认", "互認"]
    ),
    ("approve", ["approve", "approves", "approved", "endorse", "endorsed"], ["批准", "认可", "認可", "核准"]),
    ("confirm", ["confirm", "confirms", "confirmed"], ["确认", "確認"]),
    ("announce", ["announce", "announces", "announced"], ["宣布", "宣佈"]),
    ("encourage", ["encourage", "encourages", "encouraged"], ["鼓励", "鼓勵"]),
    ("emphasise", ["emphasised", "emphasized", "stressed", "underlined"], ["强调", "強調"]),
    ("sign", ["sign", "signs", "signed"], ["签署", "签订", "簽署", "簽訂"]),
    (
      "establish", ["establish", "establishes", "established", "set up", "sets up"],
      ["建立", "设立", "設立", "成立"]
    ),
    ("discuss", ["discuss", "discussed"], ["讨论", "討論"]),
    // A protocol is no agreement that is reached.
    ("", [], ["议定书", "議定書"]),
  ]
}
