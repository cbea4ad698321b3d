import Bitext

/// What a page or a list says to its reader, in English or in Chinese. Each phrase stands in both languages where it is
/// used.
package struct InterfaceWords: Sendable {
  package let language: MessageLanguage

  package init(language: MessageLanguage) { self.language = language }

  /// One of two phrases that say the same.
  package func callAsFunction(_ english: String, _ chinese: String) -> String {
    language == .chinese ? chinese : english
  }

  /// The tag of the language of the page itself.
  var tag: String { self("en", "zh-Hans") }

  /// A number with a noun.
  package func counted(_ count: Int, _ noun: String, _ chinese: String) -> String {
    self("\(count) \(noun)\(count == 1 ? "" : "s")", "\(count) \(chinese)")
  }

  /// What stands between the items of a list.
  package var comma: String { self(", ", "，") }

  /// What stands before a doubt.
  package var warning: String { self("warning: ", "警告：") }

  /// A doubt about a report, for a person at a terminal.
  package func told(_ doubt: ReportWarning) -> String {
    let told = FailureMessages.told("\(doubt)", code: nil, language)
    return TerminalText.shown(warning + told.words + (told.english.map { "：" + $0 } ?? ""))
  }

  func name(of side: Side) -> String { side == .source ? self("source", "原文") : self("target", "译文") }

  /// A place in a document that has no lines: `page 3`.
  func name(of place: Place) -> String { name(ofPlaces: place.kind, from: place.number, to: place.number) }

  /// Some places that follow each other, or lines: `lines 3–5`.
  func name(ofPlaces kind: Place.Kind?, from first: Int, to last: Int) -> String {
    let (noun, chinese) =
      switch kind {
      case nil: ("line", "行")
      case .page: ("page", "页")
      case .paragraph: ("paragraph", "段")
      case .chapter: ("chapter", "章")
      case .subtitle: ("subtitle", "条字幕")
      }
    return first == last
      ? self("\(noun) \(first)", "第 \(first) \(chinese)")
      : self("\(noun)s \(first)–\(last)", "第 \(first)–\(last) \(chinese)")
  }

  func name(of language: Language) -> String {
    language.isEnglish
      ? self("English", "英文") : language.isChinese ? self("Chinese", "中文") : language.tag
  }

  func name(of layout: Layout) -> String {
    switch layout {
    case .blockSequential: self("one language, then the other", "先一种语言，后另一种语言")
    case .interleaved: self("in turn", "两种语言交替")
    case .inline: self("both on a line", "同一行两种语言")
    case .separate: self("two texts", "两份文本")
    }
  }

  func name(of reason: Furniture.Reason) -> String {
    language == .chinese ? Self.chinese(reason) : reason.rawValue.replacing("-", with: " ")
  }

  private static func chinese(_ reason: Furniture.Reason) -> String {
    switch reason {
    case .frontMatter: "文首元数据"
    case .code: "代码"
    case .link: "链接"
    case .medium: "图片或影音"
    case .otherLanguage: "其他语言"
    case .credit: "署名"
    case .vocabulary: "网站用语"
    case .surrounding: "夹在网站内容中"
    case .navigation: "导航"
    case .contact: "联系方式"
    case .languageHeader: "语言标题"
    case .publication: "发布信息"
    case .repeatedTitle: "重复的标题"
    case .decoration: "装饰"
    case .separator: "分隔线"
    case .unclaimed: "未归类"
    }
  }

  func name(of evidence: Evidence.Kind) -> String {
    switch evidence {
    case .word: self("word", "词语")
    case .number: self("number", "数字")
    case .date: self("date", "日期")
    case .name: self("name", "名称")
    case .label: self("label", "编号")
    case .string: self("string", "相同字符串")
    case .punctuation: self("punctuation", "标点")
    case .length: self("length", "长度")
    }
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

  package func name(of kind: Gap.Kind) -> String {
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
    case .tag: self("tag", "标签")
    case .punctuation: self("punctuation", "标点")
    case .term: self("term", "术语")
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
    ofPage.merging(DecisionsFault.allCases.map { ($0.rawValue, $0.message(language)) }) { first, _ in first }
  }

  private var ofPage: [String: String] {
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
      "read": self("Lines taken: {0}", "读入 {0} 行"),
      "changed": self("passed over, as the text is another: {0}", "{0} 行与现在的文本不符，已跳过"),
      "gone": self("kept for the next file, as their gaps are not here: {0}", "{0} 行所指的差异不在此处，导出时一并保留"),
      "older": self("passed over, as what stands here is newer: {0}", "{0} 行早于此处已有的记录，已跳过"),
      "carried": self(
        "The file also holds decisions whose gaps are not here as they were: {0}.",
        "文件中还保留了 {0} 条记录，其所指的差异已不在此处或有改动。"),
      "written": self("Written: {0}", "已导出：{0}"),
      "again": self("It was dismissed; its text has changed since.", "曾被忽略，其后文本有改动。"),
      "againBeside": self(
        "It was dismissed; the text that it was compared with has changed since.", "曾被忽略，其后与之对照的文本有改动。"),
      "earlier": self(
        "This browser has decisions about an earlier version of this document, or about the same text under another name; of use here: {0}.",
        "本浏览器中存有针对本文件较早版本或另一同文文件的审校记录，可用于此处的有 {0} 条。"),
      "revealed": self(
        "What it would take was hidden and is shown now. Do it again if it is meant.",
        "相关的一组原先未显示，现已显示；如确需操作，请再做一次。"),
      "splitPair": self(
        "One sentence on each side is not split; x unpairs them.", "两侧各一句，无法拆分；可按 x 解除对应。"),
      "cut": self("The second part begins with “{0}”.", "后一部分从“{0}”开始。"),
      "old": self("The file was written about another version of the text.", "该审校文件针对的是文本的另一版本。"),
      "noReason": self("no reason given", "未说明理由"),
      "overruled": self("passed over, as later lines say otherwise: {0}", "{0} 行与后面的记录相矛盾，已跳过"),
      "others": self("passed over, as they are about other documents: {0}", "{0} 行关于其他文件，已跳过"),
      "another": self(
        "Lines taken: {0}, which were made about “{1}”", "读入 {0} 行；这些记录原是关于“{1}”的"),
      "place": self("{0}:{1}: {2}", "{0} 第 {1} 行：{2}"),
      "comma": comma, "stop": self(".", "。"),
      "together": self(
        "The next decision is about all that are shown: {0}.", "下一次处理针对列出的全部 {0} 条。"),
      "reason": self("Choose why it is dismissed.", "请选择忽略的理由。"),
      "noOther": self("There is no other in that direction.", "该方向没有其他这样的组。"),
      "own": self("Marked by a reviewer.", "审校人标出此处。"),
      "marked": self("Marked: {0}", "已标出：{0}"),
      "undone": self("Taken back.", "已撤销。"), "nothing": self("Nothing to take back.", "没有可撤销的操作。"),
      "redone": self("Done again.", "已重做。"), "nothingAgain": self("Nothing to do again.", "没有可重做的操作。"),
    ]
  }
}
