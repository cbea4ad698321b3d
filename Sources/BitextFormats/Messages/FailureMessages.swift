import Bitext

/// What the library says about documents that could not be used, or are doubtful, and what to do about it, in Chinese.
///
/// Failures go through files as their English sentences, which are the keys of this catalogue. A sentence that it does not
/// have is told as it is, behind the name of its kind.
package enum FailureMessages {
  /// A sentence in the language of a page.
  ///
  /// - Parameters:
  ///   - code: the kind of failure; nil for what is only doubtful.
  /// - Returns: the words, and behind them what is left in English.
  package static func told(
    _ message: String, code: BitextError.Code?, _ language: MessageLanguage
  ) -> (words: String, english: String?) {
    guard language == .chinese else { return (message, nil) }
    if let words = chinese(message, catalogue) { return (words, nil) }
    if let fault = DecisionsFault.allCases.first(where: { $0.message(.english) == message }) {
      return (fault.message(.chinese), nil)
    }
    return (code.flatMap { names[$0] } ?? "请注意", message)
  }

  /// A sentence in Chinese, nil where a catalogue does not have it.
  static func chinese(_ sentence: String, _ catalogue: KeyValuePairs<String, String>) -> String? {
    for (english, chinese) in catalogue {
      guard let values = values(in: sentence, of: english) else { continue }
      return values.enumerated().reduce(chinese) {
        $0.replacing("{\($1.offset)}", with: phrases[$1.element] ?? $1.element)
      }
    }
    return nil
  }

  /// What stands in a sentence in the places of a template; nil if it is not of it.
  private static func values(in sentence: String, of template: String) -> [String]? {
    let pieces = template.split(separator: /\{\d\}/, omittingEmptySubsequences: false)
    guard let first = pieces.first, let last = pieces.last, sentence.hasPrefix(first) else { return nil }
    if pieces.count == 1 { return sentence == template ? [] : nil }
    var rest = sentence.dropFirst(first.count)
    guard rest.hasSuffix(last) else { return nil }
    rest = rest.dropLast(last.count)
    var values: [String] = []
    for piece in pieces.dropFirst().dropLast() {
      guard let found = rest.firstRange(of: piece) else { return nil }
      values.append(String(rest[..<found.lowerBound]))
      rest = rest[found.upperBound...]
    }
    return values + [String(rest)]
  }

  private static let names: [BitextError.Code: String] = [
    .undecodable: "编码无法识别", .malformed: "文件格式有误", .oneLanguage: "只有一种语言", .configuration: "设置有误",
    .unreadable: "文件无法读取",
  ]

  /// In English as the library says it, with numbers for what is put in. Where two fit the first counts.
  static let catalogue: KeyValuePairs = [
    "does not exist.": "文件不存在。",
    "cannot be read.": "文件无法读取。",
    "cannot be opened: {0}.": "无法打开：{0}。",
    "cannot be read: {0}.": "无法读取：{0}。",
    "cannot be written: {0}.": "无法写入：{0}。",
    "is a folder, not a file.": "是文件夹，不是文件。",
    "This is no format of aligned text that is known.": "这不是已知的对齐文本格式。",
    "This table names no columns of two languages; its first line is {0}.": "表格没有两种语言的列；首行是 {0}。",
    "The lines hold no texts of two languages; their members are {0}.": "各行没有两种语言的文本；成员有 {0}。",
    "The lines hold no texts of two languages; they are no objects.": "各行没有两种语言的文本，也不是对象。",
    "The memory does not hold the two languages asked for; it holds {0}.": "记忆库没有所要的两种语言；其中有 {0}。",
    "is not the identifier of a gap: {0}": "不是差异的编号：{0}",
    "is a file of decisions, and no baseline.": "是审校文件，不是基线。",
    "is a baseline of many documents, as `bitext batch` writes them.": "是 `bitext batch` 写出的多个文件的基线。",
    "has no counterpart: there is no {0}.": "没有对应的文件：缺少 {0}。",
    "The page holds no text.": "页面上没有文本。",
    "The page holds text in one language only, as it seems {0}.": "页面上的文本似乎只有一种语言（{0}）。",
    "The page holds no text in the script of {0}, only in that of {1}.": "页面上没有 {0} 文字的文本，只有 {1} 文字的。",
    "Two languages in one script, {0} and {1}, cannot be told apart.": "{0} 与 {1} 文字相同，无法区分。",
    "The byte {0} is not UTF-8, and the whole is not UTF-16, GB18030 or Big5 either.":
      "字节 {0} 不是 UTF-8，全文也不是 UTF-16、GB18030 或 Big5。",
    "The byte {0} is not {1}.": "字节 {0} 不是 {1}。",
    "The encoding “{0}” is not known.": "编码“{0}”未知。",
    "is a damaged archive: {0}.": "压缩包已损坏：{0}。",
    "is damaged: “{0}” cannot be unpacked: {1}.": "文件已损坏：“{0}”无法解压：{1}。",
    "is a damaged file of gzip: {0}.": "gzip 文件已损坏：{0}。",
    "is packed by gzip more than once.": "文件被 gzip 多次压缩。",
    "unpacks to more than {0} MiB with “{1}”.": "加上“{1}”，解压后超过 {0} MiB。",
    "unpacks to more than {0} MiB.": "解压后超过 {0} MiB。",
    "is locked with a password.": "文件有密码保护。",
    "is a book that is protected against copying.": "电子书有版权保护。",
    "lacks its part “{0}”.": "文件缺少“{0}”部分。",
    "lacks its chapter “{0}”.": "文件缺少章节“{0}”。",
    "does not say where its contents stand.": "文件没有说明内容所在。",
    "holds no text: its pages are pictures.": "文件没有文本：各页都是图片。",
    "needs the program {0}, which is not installed.": "需要程序 {0}，但尚未安装。",
    "gives more than {0} MiB of text.": "文本超过 {0} MiB。",
    "took {0} more than {1} seconds.": "{0} 用时超过 {1} 秒。",
    "cannot be read by {0}: {1}": "{0} 无法读取：{1}",
    "is {0}, which is not read.": "文件是{0}，无法读取。",
    "The line holds a NUL.": "该行含有空字符（NUL）。",
    "The line has {0} fields.": "该行有 {0} 个字段。",
    "The line is not a JSON object: {0}.": "该行不是 JSON 对象：{0}。",
    "The line has neither `source` and `target` nor `page`.": "该行既没有 `source` 和 `target`，也没有 `page`。",
    "Lines that are already split come as two sides, not as one page.": "已分好的行须以两个文件给出，不能是一个页面。",
    "A line has one page, or a source and a target, and perhaps an output.":
      "每行须有一个页面，或者原文和译文，还可以有输出文件。",
    "The page also holds text in {0}, which was set apart.": "页面上还有 {0} 的文本，已略去。",
    "Both sides seem to be in {0}: give the text and its translation.": "两边似乎都是 {0}：请给出原文和译文。",
    "The source seems to be in {0} and the target in {1}: exchange the files or name the languages.":
      "原文似乎是 {0}，译文似乎是 {1}：请交换两个文件，或指明语言。",
    "The source seems to be in {0}, not in {1}: name the language if that is meant.":
      "原文似乎是 {0}，而不是 {1}：若确实如此，请指明语言。",
    "The target seems to be in {0}, not in {1}: name the language if that is meant.":
      "译文似乎是 {0}，而不是 {1}：若确实如此，请指明语言。",
  ]

  /// What is put into sentences, where it is a phrase of the library.
  private static let phrases: [String: String] = [
    "No such file or directory": "没有这个文件或文件夹",
    "Permission denied": "没有权限",
    "Is a directory": "是文件夹",
    "Not a directory": "不是文件夹",
    "No space left on device": "磁盘空间不足",
    "Read-only file system": "文件系统只读",
    "File name too long": "文件名太长",
    "an object begins with {": "对象以 { 开头",
    "a document in RTF":
      "RTF 文件",
    "a file of older Office programs (.doc, .xls, .ppt), or one that is locked with a password":
      "旧版 Office 文件（.doc、.xls、.ppt），或有密码保护的文件",
    "an OpenDocument file of another kind than text":
      "OpenDocument 非文本文件",
    "a spreadsheet (.xlsx)":
      "电子表格（.xlsx）",
    "a presentation (.pptx)":
      "演示文稿（.pptx）",
    "a picture":
      "图片",
    "a file of PostScript":
      "PostScript 文件",
    "an archive":
      "压缩包",
    "a damaged ZIP archive, perhaps an office document or a book that was not copied whole":
      "损坏的 ZIP 压缩包，可能是没有复制完整的办公文档或电子书",
    "a file of sound or film":
      "音频或视频文件",
    "a program":
      "程序",
    "a database of SQLite":
      "SQLite 数据库",
    "a table in Parquet":
      "Parquet 表格",
    "an e-book of another kind than EPUB":
      "EPUB 以外的电子书",
    "a document in DjVu":
      "DjVu 文件",
    "an office document in one file of XML":
      "单个 XML 文件形式的办公文档",
  ]
}
