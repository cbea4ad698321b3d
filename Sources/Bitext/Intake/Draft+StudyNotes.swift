/// Pages for learners, which add notes in one language to a text in two.
extension Draft {
  /// Marks what a page for learners adds to its text below a heading that says so, to the next heading of its rank, and
  /// headings in lenticular brackets that say so: 长难句分析, 【词汇】.
  func markStudyNotes(_ finder: inout FurnitureFinder) {
    var rank: Int?
    for index in lines.indices {
      let level = headingLevel(index)
      if let own = level, let last = rank, own <= last { rank = nil }
      if rank == nil, let level, namesStudyNotes(index), !hasOtherBeside(index) { rank = level }
      if finder.reasons[index] == nil, rank != nil || isInLenticularBrackets(index) && namesStudyNotes(index)
      {
        finder.mark(index, .vocabulary)
      }
    }
  }

  /// Whether a heading in the other language alone stands right beside a heading: then both head a part of the text.
  private func hasOtherBeside(_ index: Int) -> Bool {
    [index - 1, index + 1].contains { other in
      lines.indices.contains(other) && headingLevel(other) == headingLevel(index)
        && (lines[other].first.total > 0) != (lines[index].first.total > 0)
    }
  }

  private func isInLenticularBrackets(_ index: Int) -> Bool {
    scanner.bytes[lines[index].span.range].starts(with: "【".utf8)
  }

  private func namesStudyNotes(_ index: Int) -> Bool {
    guard lines[index].span.count <= 60, lines[index].mass > 0 else { return false }
    let text = String(decoding: scanner.bytes[lines[index].span.range], as: UTF8.self).lowercased()
    return Draft.studyNotes.contains(text.split { "【】[]：:*# ".contains($0) }.joined(separator: " "))
  }

  /// What pages for learners call what they add.
  private static let studyNotes = Set(
    """
    词汇 生词 生词本 单词 重点词汇 核心词汇 相关词汇 词汇积累 词汇讲解 词汇笔记 词汇注释 重点单词 重点短语 重点表达 短语积累 好词好句
    长难句 长难句分析 长难句解析 难句分析 难句解析 句子分析 语法点 语法讲解 知识点 语言点 今日打卡 每日打卡 打卡 翻译练习 课后练习 学习笔记
    詞彙 生詞 單詞 重點詞彙 核心詞彙 相關詞彙 長難句 長難句分析 難句分析 句子分析 語法點 語法講解 知識點 語言點 翻譯練習 學習筆記
    """.split { $0 == " " || $0 == "\n" }.map(String.init) + [
      "vocabulary", "key vocabulary", "word bank", "language points", "sentence analysis",
      "difficult sentences",
    ])
}
