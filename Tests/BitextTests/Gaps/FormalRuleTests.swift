import Testing
import _BitextTestSupport

@testable import Bitext

/// What rules say that look at tags, placeholders, brackets and repeated words, and not at what a text says.
@Suite struct FormalRuleTests {
  /// The gaps of some kinds in lines that belong together, each as its severity, its reason and its spans; those of a text are the
  /// same with its sides exchanged.
  private func found(_ source: String, _ target: String, kinds: Set<Gap.Kind>, isTurned: Bool = false)
    -> [String]
  {
    let languages = Bilingual(source: Language.english, target: Language.chinese)
    let bitext =
      isTurned
      ? BarredBitext(target, source, languages: Bilingual(source: languages.target, target: languages.source))
      : BarredBitext(source, target, languages: languages)
    let report = Aligner().report(
      on: bitext.segmentation, paragraphs: bitext.paragraphs, sentences: bitext.sentences)
    return report.gaps.filter { kinds.contains($0.kind) }.map { gap in
      let sides: [Side] = isTurned ? [.target, .source] : [.source, .target]
      let texts = sides.map { side in
        gap.spans[side].map { report.documents[side].page[$0] }.joined(separator: " ")
      }
      return "\(gap.severity) \(gap.reason.code) \(texts[0])|\(texts[1])"
    }
  }

  private func expectInBothDirections(
    _ source: String, _ target: String, _ kinds: Set<Gap.Kind>, _ expected: [String]
  ) {
    for isTurned in [false, true] {
      #expect(found(source, target, kinds: kinds, isTurned: isTurned).sorted() == expected.sorted())
    }
  }

  @Test(arguments: [
    ("Press <b>Start</b>.", "按<b>开始</b>。", [String]()),
    ("Press <b>Start</b>.", "按开始。", ["warning tag-absent <b> </b>|"]),
    ("Press <b>Start</b>.", "按<b>开始。", ["error tag-absent </b>|"]),
    ("Press <b>Start</b>.", "按<B>开始</B>。", []),
    ("Press <b>Start</b> now.", "现在按</b>开始<b>。", ["error tags-cross <b> </b>|</b> <b>"]),
    (
      "A <b>red <i>boat</i></b>", "一条<b>红<i>船</b></i>",
      ["error tags-cross <b> <i> </i> </b>|<b> <i> </b> </i>"]
    ),
    // Order is the translator's
    ("<b>Open</b> the <i>gate</i>.", "<i>大门</i>请<b>打开</b>。", []),
    ("See <a href=\"/en/a\" title=\"Map\">the map</a>.", "见<a title='地图' href=\"/zh/a\">地图</a>。", []),
    ("See <g id=\"1\">the map</g>.", "见<g id=\"2\">地图</g>。", ["error tag-differs <g id=\"1\">|<g id=\"2\">"]),
    ("First line<br>second line", "第一行<br/>第二行", []),
    ("A <seg>word</seg> here", "此处一词", ["warning tag-absent <seg> </seg>|"]),
    // What is no tag
    ("The depth is <5 m and the width >3 m.", "深度不足5米，宽度超过3米。", []),
    ("If a <b and c> d, stop.", "若a小于b且c大于d，则停止。", []),
    ("Write <name> here.", "在此写<name>。", []),
  ])
  func tags(_ english: String, _ chinese: String, _ expected: [String]) {
    expectInBothDirections(english, chinese, [.tag], expected)
  }

  @Test(arguments: [
    ("%s has %d ships.", "%s有%d艘船。", [String]()),
    ("%s has %d ships.", "%d艘船属于%s。", ["error placeholders-reordered %s %d|%d %s"]),
    ("%s has %d ships.", "%2$d艘船属于%1$s。", []),
    (
      "%s has %d ships.", "%1$d艘船属于%2$s。", ["error literal-differs %d|%2$s", "error literal-differs %s|%1$d"]
    ),
    ("%1$s has %2$d ships.", "%2$d艘船属于%1$s。", []),
    ("Copied %1 of %2 files.", "共%2个文件，已复制%1个。", []),
    ("Copied %1 of %2 files.", "已复制%1个文件。", ["warning literal-absent %2|"]),
    ("The path is $HOME/data and ${x}.", "路径为${x}和$HOME/data。", []),
    ("The path is $HOME/data.", "路径为/data。", ["warning literal-absent $HOME|"]),
    ("It costs US$bn 5, not $5.", "费用为50亿美元，而非5美元。", []),
    ("Done: 5%% and 20%.", "完成：5%%和20%。", []),
    (
      "{count, plural, one {{name} has # ship} other {{name} has # ships}}",
      "{count, plural, other {{name}有#艘船}}", []
    ),
  ])
  func placeholders(_ english: String, _ chinese: String, _ expected: [String]) {
    expectInBothDirections(english, chinese, [.name], expected)
  }

  @Test(arguments: [
    (
      "{n, plural, one {# file} other {# files}}", "{n, plural, other {文件}}",
      ["warning literal-absent #|"]
    ),
    (
      "{n, plural, one {# file} other {# files}}", "{n, plural, one {# 个文件}}",
      ["warning literal-absent other|", "warning literal-absent #|"]
    ),
    (
      "{g, select, male {He left} female {She left} other {They left}}",
      "{g, select, male {他走了} other {他们走了}}", ["warning literal-absent female|"]
    ),
    ("{Share, number, percent} done", "完成{Share}", ["warning literal-absent number, percent|"]),
    ("{d, date, short}, {t, time}", "{d, date}，{t, time}", ["error literal-differs date, short|date"]),
    ("{d, date, ::yMMMd}", "{d, date, ::yMd}", []),
    ("{n, plural, one {# {type} file} other {# {type} files}}", "{n, plural, other {# 个{type}文件}}", []),
  ])
  func messages(_ english: String, _ chinese: String, _ expected: [String]) {
    expectInBothDirections(english, chinese, [.name], expected)
  }

  @Test(arguments: [
    ("Open the gate (north).", "打开大门（北）。", [String]()),
    ("Open the gate (north).", "打开大门（北。", ["warning unclosed |（"]),
    ("Open the gate (north).", "打开大门北）。", ["warning unopened |）"]),
    ("Open the gate (north.", "打开大门（北）。", ["warning unclosed (|"]),
    ("Open the gate (north.", "打开大门（北。", []),
    ("Open the gate.", "打开大门（北。", ["note unclosed |（"]),
    ("He said “no” twice.", "他说了两次“不。", ["warning unclosed |“"]),
    ("He said \"no\" twice.", "他说了两次「不。", ["warning unclosed |「"]),
    ("He said \"no\" twice.", "他说了两次「不」。", []),
    ("He said “no\" twice.", "他说了两次“不”。", []),
    ("a) The gate (north)", "a）大门（北）", []),
    ("Bring 1) bread and 2) salt (dry).", "请带：1）面包；2）盐（干）。", []),
    ("It is good (really) :)", "很好（真的）:)", []),
    ("A board of 5' by 5\" (dry) \"as is\"", "5英尺乘5英寸的木板（干）“原样”", []),
    ("The interval [0, 1) (open)", "区间[0, 1)（开）", []),
    // A pair may be longer than a paragraph.
    ("He came (late.\nIt rained.)", "他来了（迟了。\n下雨了。）", []),
    ("“We go.\n“We come.”", "“我们走。\n“我们来。”", []),
  ])
  func marks(_ english: String, _ chinese: String, _ expected: [String]) {
    expectInBothDirections(english, chinese, [.punctuation], expected)
  }

  @Test(arguments: [
    ("Open the the gate.", "打开大门。", ["warning word-repeated the the|"]),
    ("Open The the gate.", "打开大门。", ["warning word-repeated The the|"]),
    ("Open the gate gate.", "打开大门。", []),
    ("The system system is new.", "系统是新的。", ["note word-repeated system system|"]),
    ("He had had it that that day; it is very very old.", "他那天拿着它，它很旧很旧。", []),
    ("The man I spoke to to get it went to Wagga Wagga.", "我为了得到它而找的人去了沃加沃加。", []),
    ("It is the “the” of a title, vitamin A a day.", "这是标题里的the，每天一粒维生素甲。", []),
    ("The gate is open.", "大门的的是开着的。", ["warning word-repeated |的的"]),
    ("It is for the order.", "这是对于对于命令的。", ["warning word-repeated |对于对于"]),
    ("The committee met.", "委员会委员会开了会。", ["warning word-repeated |委员会委员会"]),
    ("The means to an end", "达到目的的手段", []),
    ("To understand it he walks every day.", "为了了解它，他天天走，研究研究。", []),
    ("It is really true.", "这的的确确是真的，清清楚楚。", []),
  ])
  func repeatedWords(_ english: String, _ chinese: String, _ expected: [String]) {
    expectInBothDirections(english, chinese, [.duplicate], expected)
  }

  @Test func kindsThatAreIgnoredAreNotTold() {
    var configuration = Configuration()
    configuration.gaps.ignoredKinds = [.punctuation]
    let bitext = BarredBitext("Open the gate (north) of the the port.", "打开港口的大门（北。")
    let report = Aligner(configuration: configuration).report(
      on: bitext.segmentation, paragraphs: bitext.paragraphs, sentences: bitext.sentences)
    #expect(report.gaps.map(\.reason.code) == ["word-repeated"])
  }

  /// A page whose translation has no tags at all lacks none of them.
  @Test func textWithoutTagsOnOneSideHasNotes() {
    let lines = (1...9).map { _ in "Press <b>Start</b>." }.joined(separator: "\n")
    let told = found(lines, lines.replacing("<b>Start</b>", with: "Start"), kinds: [.tag])
    #expect(told == Array(repeating: "note tag-absent <b> </b>|", count: 9))
  }

  /// Of a message with branches for numbers and kinds each language has its own branches.
  @Test(arguments: [
    ("{n, plural, one {# file} other {# files}}", "{n, plural, other {# 个文件}}"),
    ("{n, plural, one {file} other {files}} left", "还剩{n, plural, other {文件}}"),
    (
      "{n, plural, offset:1 =0 {no files} =1 {1 file} other {# files}} in {folder}",
      "{folder}中有{n, plural, other {# 个文件}}"
    ),
    (
      "{g, select, male {<b>He</b> saw {name}} female {<b>She</b> saw {name}} other {<b>They</b> saw {name}}}",
      "{g, select, other {<b>TA</b>看见了{name}}}"
    ),
    ("{n, plural, one {one '{'file'}'} other {# files}}", "{n, plural, other {# 个文件}}"),
  ])
  func branchesThatOneLanguageHasAloneAreNoGaps(_ source: String, _ target: String) {
    expectInBothDirections(source, target, Set(Gap.Kind.allCases), [])
  }

  @Test(arguments: [
    ("{n, plural, one {# file} other {# files}}", "{count, plural, other {# 个文件}}"),
    ("{n, plural, one {# file} other {# files}} left", "还剩文件"),
    ("{n, plural, one {{name}: # file} other {{name}: # files}}", "{n, plural, other {# 个文件}}"),
    ("{n, plural, one {<b>#</b> file} other {<b>#</b> files}}", "{n, plural, other {<b># 个文件}}"),
  ])
  func whatBothLanguagesHaveOfAMessageIsCompared(_ source: String, _ target: String) {
    for isTurned in [false, true] {
      #expect(!found(source, target, kinds: [.name, .tag], isTurned: isTurned).isEmpty)
    }
  }

  @Test(arguments: [
    ("This is is the gate.", "这是大门。", ["warning word-repeated is is|"]),
    ("What it is is a gate.", "这是大门。", []),
    ("Create these as as needed.", "按需创建。", ["note word-repeated as as|"]),
    ("Install the kernel-package package.", "安装kernel-package软件包。", []),
    ("They had had the time.", "他们有过时间。", []),
    ("Open the gate.", "打开大门大门。", ["note word-repeated |大门大门"]),
    ("Close the bridge.", "关闭桥梁桥梁。", ["note word-repeated |桥梁桥梁"]),
    // A verb, an adverb, a chant, a longer word, and two of the other side.
    ("Take a walk in the park.", "去公园走动走动。", []), ("There are very many programs.", "有非常非常多的程序。", []),
    ("The gate, the gate!", "大门大门！", []),
    ("The system administrator of the operating system.", "操作系统系统管理员。", []),
    ("The old gate.", "旧的的大门。", ["warning word-repeated |的的"]),
  ])
  func wordsThatStandTwiceAreTold(_ source: String, _ target: String, _ expected: [String]) {
    expectInBothDirections(source, target, [.duplicate], expected)
  }
}
