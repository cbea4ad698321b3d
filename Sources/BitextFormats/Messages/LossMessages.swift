public import Bitext

/// What a person is told of that a format has no place for.
extension Extra {
  /// What a format cannot hold, counted; nil if it holds all.
  ///
  /// - Parameter hasIdentifiers: Whether identifiers have a file of their own.
  public static func dropped(
    _ counts: [Extra: Int], in format: ReportFormat, hasIdentifiers: Bool = false,
    messages: MessageLanguage = .english
  ) -> String? {
    let dropped = counts.filter { $0.value > 0 && !$0.key.isKept(in: format, hasIdentifiers) }
      .sorted { $0.key < $1.key }
    guard !dropped.isEmpty else { return nil }
    let words = InterfaceWords(language: messages)
    return words("not kept in \(format.rawValue): ", "\(format.rawValue) 中未保留：")
      + dropped.map { extra, count in
        words("\(count) \(count == 1 ? extra.rawValue : extra.plural)", "\(extra.chinese) \(count) 处")
      }.joined(separator: words.comma)
  }

  /// What a format cannot hold of the languages of two sides, so that who reads it takes them for others; nil if it holds them.
  public static func droppedLanguages(
    _ languages: Bilingual<Language>, in format: ReportFormat, messages: MessageLanguage = .english
  ) -> String? {
    if format.isOfIndices { return nil }
    let tags = languages.map(\.tag)
    let words = InterfaceWords(language: messages)
    let (source, target) = (tags.source, tags.target)
    if !format.holdsLanguages {
      guard source != "en" || target != "zh" else { return nil }
      return words(
        "not kept in \(format.rawValue): the languages, \(source) and \(target)",
        "\(format.rawValue) 中未保留：语言（\(source) 和 \(target)）")
    }
    // The names of two files stand in no order.
    guard format == .moses, source != target else { return nil }
    let sorted = [source, target].sorted { ($0 == "en" ? 0 : 1, $0) < ($1 == "en" ? 0 : 1, $1) }
    guard sorted[0] != source else { return nil }
    return words(
      "not kept in moses: the direction, from \(source) to \(target)",
      "moses 中未保留：方向（从 \(source) 到 \(target)）"
    )
  }

  /// Its name in English for several.
  var plural: String {
    switch self {
    case .document: "names of documents"
    case .probability: "probabilities"
    case .property: "properties"
    case .author: "names of authors"
    case .usage: "counts of uses"
    case .attribute: "other attributes of units"
    case .headerNote: "notes and properties of the header"
    case .field: "values of other columns or members"
    case .otherText: "texts of other languages"
    case .outerCode: "inline codes outside of segments"
    case .outerText: "texts outside of segments"
    case .reference: "messages with references"
    case .flag: "messages with flags"
    case .division: "divisions of texts into segments"
    case .lineBreak: "texts with line breaks"
    case .controlCharacter: "texts with tabs or control characters"
    case .forbiddenCharacter: "texts with characters that XML does not allow"
    case .outerSpace: "texts with white space at their ends"
    case .codeText: "texts inside of inline codes"
    case .pluralForm: "messages with plural forms"
    case .languageTag: "language tags of units"
    case .segmentMark: "texts with ~~~"
    default: rawValue + "s"
    }
  }

  /// Its name in Chinese.
  private var chinese: String {
    switch self {
    case .identifier: "单元编号"
    case .document: "文件名"
    case .probability: "概率"
    case .note: "备注"
    case .property: "属性"
    case .date: "日期"
    case .author: "作者名"
    case .usage: "使用次数"
    case .attribute: "单元的其他属性"
    case .headerNote: "文件头的备注或属性"
    case .field: "其他列或成员的值"
    case .inlineCode: "行内代码"
    case .outerCode: "句段之外的行内代码"
    case .outerText: "句段之外的文本"
    case .otherText: "其他语言的文本"
    case .suggestion: "建议译文"
    case .comment: "注释"
    case .reference: "带引用位置的消息"
    case .flag: "带标志的消息"
    case .context: "上下文"
    case .state: "状态"
    case .codeText: "行内代码中的文本"
    case .pluralForm: "带复数形式的消息"
    case .languageTag: "单元的语言标记"
    case .division: "文本的分句"
    case .lineBreak: "带换行的文本"
    case .controlCharacter: "带制表符或控制字符的文本"
    case .forbiddenCharacter: "带 XML 不允许的字符的文本"
    case .outerSpace: "首尾有空白的文本"
    case .segmentMark: "带 ~~~ 的文本"
    }
  }
}
