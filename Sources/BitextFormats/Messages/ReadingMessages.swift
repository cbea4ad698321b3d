import Bitext

/// What a person is told about the reading of a file.
extension ReadingRemark: CustomStringConvertible {
  public var description: String { told(keepingUnits: false) }

  /// The remark as a sentence.
  ///
  /// - Parameters:
  ///   - keepingUnits: Whether the units are written as they stand in the file, those that were passed over too.
  ///   - messages: The language of the sentence.
  public func told(keepingUnits: Bool, messages: MessageLanguage = .english) -> String {
    let words = InterfaceWords(language: messages)
    func passedOver(_ one: String, _ many: String, _ chinese: String, isKept: Bool = keepingUnits) -> String {
      let place = line.map { count == 1 ? ", in line \($0)" : ", the first in line \($0)" } ?? ""
      let chinesePlace = line.map { count == 1 ? "（第 \($0) 行）" : "（首处在第 \($0) 行）" } ?? ""
      return words(
        (count == 1 ? "1 \(one) was" : "\(count) \(many) were")
          + " \(isKept ? "kept unread" : "passed over")\(place).",
        "有 \(count) \(chinese)\(isKept ? "未读取，原样保留" : "已略过")\(chinesePlace)。")
    }
    switch kind {
    case .forbiddenCharacter:
      return passedOver(
        "character that XML does not allow", "characters that XML does not allow", "个 XML 不允许的字符",
        isKept: false)
    case .emptyUnit:
      return passedOver("unit without text in <seg>", "units without text in <seg>", "个单元的 <seg> 没有文本，")
    case .lineWithoutTexts:
      return passedOver(
        "line without texts of the two languages", "lines without texts of the two languages", "行没有这两种语言的文本，")
    case .brokenLine:
      return passedOver(
        "broken line, which is no JSON object,", "broken lines, which are no JSON objects,",
        "行已损坏，不是 JSON 对象，")
    case .crowdedRow:
      return passedOver("row with more cells than columns", "rows with more cells than columns", "行的单元格多于列数，")
        + words(
          " A cell that holds a separator has to stand in quotation marks.", "含有分隔符的单元格须加引号。")
    case .fuzzyMessage: return passedOver("fuzzy message", "fuzzy messages", "条待确认（fuzzy）的消息")
    case .obsoleteMessage: return passedOver("obsolete message", "obsolete messages", "条已废弃的消息")
    case .untranslatableUnit:
      return passedOver(
        "unit that is not to be translated", "units that are not to be translated", "个标明不翻译的单元")
    case .textWithoutLanguage:
      return passedOver("text without a language", "texts without a language", "处文本没有标明语言，")
    case .missingDocuments:
      return words(
        "the batch has not come to its end, so documents may be missing; --resume goes on with it.",
        "批处理尚未完成，可能缺少文件；用 --resume 可继续。")
    case .language(let taken, let besides, let others):
      func list(_ tags: [String]) -> String {
        tags.prefix(20).joined(separator: words(", ", "、"))
          + (tags.count > 20 ? words(" and \(tags.count - 20) more", "等 \(tags.count) 种") : "")
      }
      return words("\(taken.source) and \(taken.target) are taken", "采用 \(taken.source) 和 \(taken.target)")
        + (besides.isEmpty
          ? "" : words(", and \(list(besides)) where a unit lacks these", "，单元缺少时采用 \(list(besides))"))
        + (others.isEmpty
          ? words(".", "。") : words("; the file also holds \(list(others)).", "；文件中还有 \(list(others))。"))
    }
  }
}
