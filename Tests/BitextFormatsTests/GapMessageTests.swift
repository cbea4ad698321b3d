import Bitext
import BitextFormats
import Testing

@Suite struct GapMessageTests {
  static let page = Page(
    """
    The council met on 3 May. It has 40 members. The mayor did not speak.

    Only the harbour was discussed, including the pilots.

    市议会于5月3日开会。它有50名成员。市长讲了话。

    只讨论了港口。

    """)
  static let report = try? Aligner().report(on: page)

  /// The sentences of a gap that is made of the two texts "40" and "50".
  private func sentences(
    _ reason: Gap.Reason, kind: Gap.Kind = .number, side: Side? = nil
  ) throws -> (english: String, chinese: String) {
    let report = try #require(Self.report)
    let utf8 = Array(Self.page.utf8)
    func span(_ text: String) throws -> Span {
      let bytes = Array(text.utf8)
      let start = try #require(
        utf8.indices.first { utf8[$0...].starts(with: bytes) })
      return Span(start, start + bytes.count)
    }
    let gap = Gap(
      kind: kind, severity: .error, reason: reason, side: side,
      spans: Bilingual(source: [try span("40")], target: [try span("50")]), identifier: "number-00000000")
    return (
      GapMessages(report).message(gap), GapMessages(report, in: .chinese).message(gap)
    )
  }

  @Test func valuesThatDifferAreQuotedFromBothSides() throws {
    let (english, chinese) = try sentences(.valueDiffers)
    #expect(english == "The numbers differ: “40” in the English text, “50” in the Chinese text.")
    #expect(chinese == "数字不一致：英文为“40”，中文为“50”。")
  }

  @Test func placeholderIsCalledOne() throws {
    let page = Page("Hello {name}.\n\n你好。\n")
    let report = try Aligner().report(on: page)
    let messages = report.gaps.map { GapMessages(report).message($0) }
    #expect(messages == ["The placeholder “{name}” of the English text does not stand in the Chinese text."])
    #expect(
      report.gaps.map { GapMessages(report, in: .chinese).message($0) } == ["英文中的占位符“{name}”在中文中没有出现。"])
  }

  @Test func dateIsCalledADate() throws {
    let (english, chinese) = try sentences(.valueAbsent, kind: .date, side: .target)
    #expect(english == "The date “50” of the Chinese text does not stand in the English text.")
    #expect(chinese == "中文中的日期“50”在英文中没有出现。")
  }

  @Test(arguments: [
    (Gap.Reason.unmatched(.item([2, 1])), "item 2.1", "第2.1项"), (.replaced, "something else", "另一句话"),
    (.omitted, "no counterpart", "没有对应内容"), (.negationLost, "negation", "否定词"),
    (.breaksOff, "breaks off", "没有写完"), (.foreign, "other language", "没有翻译"),
    (.repeated(.here), "does not", "没有重复"), (.repeated(.onBothSides), "so does", "也重复"),
    (.repeated(.insteadOfAnother), "something else", "别的内容"), (.moved, "another place", "换了位置"),
    (.unitDiffers, "units differ", "单位不一致"), (.datePartDiffers, "parts of the date differ", "时段不一致"),
    (.boundDiffers, "bounds differ", "界限的方向不一致"), (.valuesExchanged, "stand exchanged", "位置互换"),
    (.nameDiffers, "names differ", "名称不一致"),
    (.nameAbsent, "name", "名称"), (.literalDiffers, "codes differ", "代码不一致"),
    (.literalAbsent, "code", "代码"), (.labelBroken, "number an item", "编号写法"),
    (.labelDiffers, "stands against", "编号不一致"), (.labelAbsent, "no label", "没有编号"),
    (.numberedAnew, "numbered otherwise", "编号不同"),
    (.labelMerged, "of its own", "不是单独一项"), (.countDiffers(declared: 4, counted: 3), "declares 4", "称有4项"),
    (.inconsistent(ways: 2), "in 2 ways", "2种说法"),
    (.opposed, "exclude each other", "互不相容"), (.asked, "question", "问句"),
    (.exchanged, "other way round", "方向相反"), (.unrelated, "no translations", "不是彼此的译文"),
    (.placeholdersReordered, "in another one", "顺序却不同"), (.tagDiffers, "tags differ", "标签不一致"),
    (.codeAbsent(codes: ["1"]), "has the code “1”", "含有内嵌代码“1”"), (.tagAbsent, "does not stand", "没有出现"),
    (.tagsCross, "do not close", "没有按打开的顺序闭合"),
    (.unclosed, "not closed", "没有闭合"), (.unopened, "was not opened", "前半个标点"),
    (.wordRepeated, "twice in a row", "连写了两遍"),
    (.termOtherwise(expected: ["甲"]), "is not “甲”", "没有译为“甲”"),
    (.termForbidden(expected: ["甲"]), "forbids; it has “甲”", "不许这样译，应为“甲”"),
    (.stated("own words"), "own words", "own words"), (.marked(nil), "has marked this.", "审校人标出此处。"),
    (.marked("译文缺一句"), "marked this: 译文缺一句", "标出此处：译文缺一句"),
  ])
  func everyReasonIsToldInBothLanguages(_ reason: Gap.Reason, _ english: String, _ chinese: String) throws {
    let told = try sentences(reason, side: .source)
    #expect(told.english.contains(english))
    #expect(told.chinese.contains(chinese))
    if case .stated = reason { return }
    // What is quoted aside, a Chinese sentence holds no English word.
    let hasEnglishWord = told.chinese.unicodeScalars.contains { ("a"..."z").contains($0) }
    #expect(!hasEnglishWord)
  }

  @Test func spansThatOnlyShowThePlaceAreMarked() throws {
    let report = try #require(Self.report)
    let json = JSONWriter().text(of: report)
    for gap in report.gaps where gap.reason == .omitted {
      #expect(gap.context == gap.side?.opposite)
      #expect(json.contains("\"context\": true") || json.contains("\"context\":true"))
    }
    #expect(report.gaps.contains { $0.reason == .valueDiffers && $0.context == nil })
  }
}
