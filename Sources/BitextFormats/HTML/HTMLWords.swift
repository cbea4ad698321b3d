import Bitext

/// What a page says to its reader, in English or in Chinese. Each phrase stands in both languages where it is used.
struct HTMLWords {
  let language: MessageLanguage

  /// One of two phrases that say the same.
  func callAsFunction(_ english: String, _ chinese: String) -> String {
    language == .chinese ? chinese : english
  }

  /// The tag of the language of the page itself.
  var tag: String { self("en", "zh-Hans") }

  /// A number with a noun.
  func counted(_ count: Int, _ noun: String, _ chinese: String) -> String {
    self("\(count) \(noun)\(count == 1 ? "" : "s")", "\(count) \(chinese)")
  }

  func name(of language: Language) -> String {
    language.isEnglish
      ? self("English", "英文") : language.isChinese ? self("Chinese", "中文") : language.tag
  }

  func name(of severity: Gap.Severity) -> String {
    switch severity {
    case .error: self("error", "错误")
    case .warning: self("warning", "警告")
    case .note: self("note", "提示")
    }
  }

  func name(of state: Decisions.State) -> String {
    switch state {
    case .open: self("open", "待定")
    case .accepted: self("accepted", "属实")
    case .dismissed: self("dismissed", "忽略")
    }
  }

  func name(of kind: Gap.Kind) -> String {
    switch kind {
    case .missing: self("missing", "漏译")
    case .added: self("added", "增译")
    case .partial: self("partial", "部分漏译")
    case .truncated: self("truncated", "中断")
    case .untranslated: self("untranslated", "未译")
    case .duplicate: self("duplicate", "重复")
    case .reordered: self("reordered", "错位")
    case .number: self("number", "数字")
    case .date: self("date", "日期")
    case .name: self("name", "名称")
    case .label: self("label", "编号")
    case .count: self("count", "项数")
    case .inconsistent: self("inconsistent", "译法不一")
    case .meaning: self("meaning", "语义")
    }
  }

  /// How sure a judgement is. A model that is all but certain has not been there: no number says 100 %.
  static func percentage(_ probability: Double) -> String? {
    guard probability.isFinite, (0...1).contains(probability) else { return nil }
    return probability >= 0.995 ? "> 99 %" : "\(Int((probability * 100).rounded())) %"
  }

  /// The reasons for which a gap is dismissed: their names in a file of decisions, and for the reader.
  var reasons: [(code: String, name: String)] {
    [
      ("false-alarm", self("false alarm", "误报")), ("free-translation", self("free translation", "意译")),
      ("convention", self("convention of the house", "本单位惯例")),
      ("source-fault", self("fault of the source", "原文有误")), ("irrelevant", self("does not matter", "无关紧要")),
      ("other", self("other", "其他")),
    ]
  }

  /// What the script says, by the names that it uses.
  var ofScript: [String: String] {
    [
      "of": self("{0} of {1}", "{1} 条中的 {0} 条"),
      "left": self("{0} open, {1} accepted, {2} dismissed", "待定 {0}，属实 {1}，忽略 {2}"),
      "mended": self("beads mended: {0}", "已修正对齐 {0} 组"),
      "open": name(of: .open), "accepted": name(of: .accepted), "dismissed": name(of: .dismissed),
      "none": self("no counterpart", "无对应内容"), "mark": self("mended", "已修正"),
      "apart": self(
        "Only sentences that follow each other can be one bead.", "只有前后相连的句子才能合为一组。"),
      "pickFirst": self("Choose a bead of the text first.", "请先在正文中选择一组。"),
      "pickSecond": self(
        "Now choose the bead whose target belongs to it.", "请再选择译文所在的另一组。"),
      "pickSentence": self(
        "Click the sentence with which the second part begins.", "请点击后一部分开头的句子。"),
      "edge": self("There is nothing to move there.", "那里没有可移动的句子。"),
      "saved": self("Saved in this browser.", "已保存在本浏览器中。"),
      "unsaved": self(
        "This browser keeps nothing: write the decisions to a file.", "本浏览器无法保存，请导出审校文件。"),
      "read": self("{0} lines taken, {1} of other text passed over.", "读入 {0} 行，跳过与本文不符的 {1} 行。"),
      "unread": self("This is no file of decisions.", "这不是审校文件。"),
      "undone": self("Taken back.", "已撤销。"), "nothing": self("Nothing to take back.", "没有可撤销的操作。"),
    ]
  }
}
