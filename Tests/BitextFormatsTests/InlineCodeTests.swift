import Bitext
import Testing

@testable import BitextFormats

/// The codes between the characters of a unit stand after a conversion where they stood before.
@Suite struct InlineCodeTests {
  private func read(_ text: String, limit: Int = .max) throws -> [AlignedText] {
    let bytes = Array(text.utf8)
    var portions = try AlignedPortions(
      of: FileBytes(bytes), format: try #require(AlignedFormat(recognizing: bytes)),
      options: .init(limit: limit), file: "m")
    var texts: [AlignedText] = []
    while let text = try portions.next() { texts.append(text) }
    return texts
  }

  private func written(_ text: AlignedText, as format: ReportFormat) -> String {
    format.writer(level: .sentence, filter: BeadFilter()).text(
      of: text.report(provenance: FormatClaimTests.provenance))
  }

  /// Texts with their codes in bars: `The |<b>(1)gate|</b>)1| is open.`
  private func shown(_ text: AlignedText) -> [String] {
    let report = text.report(provenance: FormatClaimTests.provenance)
    let shown = ReportText(report)
    let segments = report.segments(.sentence)
    return report.sentences.beads.flatMap { bead in
      let codes = Bilingual(
        source: shown.codes(of: segments.source[bead.source], .source),
        target: shown.codes(of: segments.target[bead.target], .target))
      let named = NamedCodes(codes, areNumbers: false).sides
      return Side.allCases.map { side in
        var result: [UInt8] = []
        let bytes = Array(shown.display(segments[side][bead[side]], side).utf8)
        var reached = 0
        for code in named[side] {
          result += bytes[reached..<code.code.offset]
          reached = code.code.offset
          let sign = code.code.role == .opening ? "(" : code.code.role == .closing ? ")" : "."
          result += Array(
            "|\(code.code.content)\(sign)\(code.name)\(code.isPaired || sign == "." ? "" : "?")|".utf8)
        }
        return String(decoding: result + bytes[reached...], as: UTF8.self)
      }
    }
  }

  static let memory = """
    <tmx version="1.4"><header srclang="en"/><body>
    <tu><tuv xml:lang="en"><seg><ph x="7" type="lb">&lt;br/&gt;</ph>Press <ph x="1"/>  <ph x="2">&amp;x;</ph>.</seg></tuv>
    <tuv xml:lang="zh"><seg>按<ph x="2">&amp;x;</ph><ph x="1"/>。<ph x="7">&lt;br/&gt;</ph></seg></tuv></tu>
    <tu><tuv xml:lang="en"><seg>The <bpt i="1" type="bold">&lt;b&gt;</bpt>old <bpt i="2">&lt;i&gt;</bpt>iron<ept i="1">&lt;/b&gt;</ept> gate<ept i="2">&lt;/i&gt;</ept></seg></tuv>
    <tuv xml:lang="zh"><seg>大<it pos="begin" x="1">&lt;b&gt;</it>门 &amp; <hi type="bold">墙</hi></seg></tuv></tu>
    <tu><tuv xml:lang="en"><seg>No code.</seg></tuv><tuv xml:lang="zh"><seg>没有代码。</seg></tuv></tu>
    </body></tmx>
    """

  private static let expected = [
    "|<br/>.7|Press |.1|  |&x;.2|.", "按|&x;.2||.1|。|<br/>.7|",
    "The |<b>(1|old |<i>(2|iron|</b>)1| gate|</i>)2|", "大|<b>(1?|门 & |(3|墙|)3|", "No code.", "没有代码。",
  ]

  @Test func codesGoThroughEveryFormatThatHoldsThem() throws {
    var text = try read(Self.memory)[0]
    #expect(
      shown(text).map { $0.replacing("(4|", with: "(3|").replacing(")4|", with: ")3|") } == Self.expected)
    #expect(text.extras[.inlineCode] == 13)
    for format in [ReportFormat.xliff12, .xliff, .tmx, .xliff, .xliff12, .tmx] {
      #expect(format.holdsCodes)
      text = try read(written(text, as: format))[0]
      #expect(shown(text) == Self.expected, "\(format.rawValue)")
      #expect(text.extras[.inlineCode] == 13)
    }
    for format in ReportFormat.allCases where !format.holdsCodes {
      #expect(Extra.dropped([.inlineCode: 13], in: format)?.hasSuffix("13 inline codes") == true)
    }
  }

  @Test func codesOfXLIFFStayAsTheyWere() throws {
    let old = #"""
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="en" target-language="zh" datatype="x"><body>
      <trans-unit id="1" resname="1" xml:space="preserve"><source>The <g id="1" ctype="bold">old <g id="lock.2">iron</g></g> gate<x id="3" ctype="lb"/><bx id="4" rid="4"/>is<ex id="4" rid="4"/> <ph id="5" ctype="x-field">{0}</ph></source><target><g id="lock.2">铁</g>门<it id="6" pos="close">&lt;/b&gt;</it></target></trans-unit>
      </body></file>
      </xliff>
      """#
    let text = try read(old)[0]
    func units(_ text: String) -> [Substring] {
      text.split(separator: "\n").filter { $0.contains("<trans-unit") }
    }
    #expect(units(written(text, as: .xliff12)) == units(old))
    let again = try read(written(text, as: .xliff))[0]
    #expect(shown(again) == shown(text))
    let new = written(text, as: .xliff)
    #expect(new.contains(##"<pc id="1">old <pc id="lock.2">iron</pc></pc>"##), "\(new)")
    #expect(new.contains(##"<sc id="4"/>is<ec startRef="4"/>"##) && new.contains(##"isolated="yes""##))
    #expect(new.contains(##"<data id="d1">{0}</data>"##) && new.contains(##"dataRef="d1""##))
    #expect(written(try read(new)[0], as: .xliff) == new)
  }

  @Test func codesAroundSegmentsAreCounted() throws {
    let text = try read(
      """
      <xliff version="1.2"><file original="a" source-language="en" target-language="zh" datatype="x"><body>
      <trans-unit id="u"><source><g id="3">Fees rise. They <x id="4"/>fall.</g></source>
      <seg-source><g id="3"><mrk mtype="seg" mid="1">Fees rise.</mrk> <mrk mtype="seg" mid="2">They <x id="4"/>fall.</mrk></g></seg-source>
      <target><g id="3"><mrk mtype="seg" mid="1">费用上涨。</mrk><mrk mtype="seg" mid="2">又<x id="4"/>下降。</mrk></g></target>
      </trans-unit></body></file></xliff>
      """)[0]
    #expect(text.extras[.inlineCode] == 2 && text.extras[.outerCode] == 4)
    #expect(shown(text) == ["Fees rise.", "费用上涨。", "They |.4|fall.", "又|.4|下降。"])
  }

  /// Units that were joined keep their codes apart.
  @Test func namesAreGivenOnce() throws {
    func code(_ role: InlineCode.Role, _ name: String, _ offset: Int = 0) -> InlineCode {
      InlineCode(offset: offset, role: role, name: name, label: "<x>")
    }
    let source = [
      code(.opening, "1"), code(.standing, "a"), code(.closing, "1"), code(.opening, "1"),
      code(.closing, "1"),
      code(.closing, "1"), code(.standing, "1"), code(.standing, ""), code(.standing, "x y"),
    ]
    for areNumbers in [true, false] {
      let named = NamedCodes(
        Bilingual(source: source, target: Array(source.reversed())), areNumbers: areNumbers)
      let names = named.sides.source.map(\.name)
      #expect(names[0] == "1" && names[0] == names[2] && names[3] == names[4])
      #expect(Set(names).count == 7, "\(names)")
      #expect(names[1] == (areNumbers ? "3" : "a") || areNumbers)
      #expect(names.allSatisfy { Int($0) != nil } || !areNumbers)
      #expect(
        named.sides.source.map(\.isPaired) == [true, false, true, true, true, false, false, false, false])
      // What is called the same on the other side is called the same here.
      #expect(named.sides.target.map(\.name)[0] == names[8] && named.sides.target.map(\.name)[7] == names[1])
    }
  }

  @Test func codesOfXLIFFAreCompared() throws {
    func found(_ source: String, _ target: String) throws -> [String] {
      let text = try read(
        """
        <xliff version="1.2"><file original="a" source-language="en" target-language="zh" datatype="x"><body>
        <trans-unit id="1"><source>\(source)</source><target>\(target)</target></trans-unit></body></file></xliff>
        """)[0]
      return Aligner().report(on: text.segmentation, paragraphs: text.paragraphs, sentences: text.sentences)
        .gaps.filter { $0.kind == .tag }.map { "\($0.severity) \($0.side?.rawValue ?? "") \($0.reason)" }
    }
    #expect(try found("The <g id=\"1\">gate</g>.", "<g id=\"1\">门</g>。").isEmpty)
    #expect(
      try found("The <g id=\"1\">gate</g>.", "门。") == ["warning source codeAbsent(codes: [\"<g 1>\"])"])
    #expect(
      try found("The gate<x id=\"1\"/>.", "门。<x id=\"2\"/>") == [
        "warning source codeAbsent(codes: [\"<x 1>\"])", "warning target codeAbsent(codes: [\"<x 2>\"])",
      ])
    #expect(
      try found(
        "The <bpt id=\"1\">&lt;b&gt;</bpt>gate<ept id=\"1\">&lt;/b&gt;</ept>.",
        "<bpt id=\"1\">&lt;b&gt;</bpt>门。")
        == ["error source codeAbsent(codes: [\"</b>\"])"])
  }

  private func told(_ english: String, _ chinese: String) throws -> [Gap] {
    let text = try read(
      """
      <tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>\(english)</seg></tuv>
      <tuv xml:lang="zh"><seg>\(chinese)</seg></tuv></tu></body></tmx>
      """)[0]
    return Aligner(contents: .gaps).report(
      on: text.segmentation, paragraphs: text.paragraphs, sentences: text.sentences
    ).gaps.filter { $0.kind == .tag }
  }

  /// A code is the same whatever stands in its place: what is translated in it, where a link leads, what one side does not tell.
  @Test(arguments: [
    (
      "See <ph x=\"1\">&lt;img alt=\"<sub>Open</sub>\"&gt;</ph> now.",
      "现在看<ph x=\"1\">&lt;img alt=\"<sub>打开</sub>\"&gt;</ph>。"
    ),
    (
      "See <bpt i=\"1\">&lt;a href=\"/en/x\"&gt;</bpt>it<ept i=\"1\">&lt;/a&gt;</ept>.",
      "看<bpt i=\"1\">&lt;a href=\"/zh/x\"&gt;</bpt>它<ept i=\"1\">&lt;/a&gt;</ept>。"
    ),
    ("See <ph x=\"1\">{\\cs1 }</ph> it.", "看<ph x=\"1\"/>它。"),
  ])
  func codesThatStandForTheSameAreNoGaps(_ english: String, _ chinese: String) throws {
    #expect(try told(english, chinese).isEmpty)
  }

  @Test(arguments: [
    ("See <ph x=\"1\">&lt;img src=\"a\"/&gt;</ph> it.", "看<ph x=\"1\">&lt;br/&gt;</ph>它。"),
    ("See <ph x=\"1\">%d</ph> it.", "看<ph x=\"1\">%s</ph>它。"),
    ("See <ph x=\"1\">&lt;br/&gt;</ph> it.", "看它。"),
  ])
  func codesOfAnotherKindAreGaps(_ english: String, _ chinese: String) throws {
    #expect(!(try told(english, chinese)).isEmpty)
  }

  @Test func textsInsideOfCodesAreKeptOrCounted() throws {
    let text = try read(
      """
      <tmx version="1.4"><header srclang="en"/><body><tu><tuv xml:lang="en"><seg>See <ph x="1">&lt;img alt="<sub>Open &amp; <ph x="2">b</ph></sub>" c="<sub>x</sub>"&gt;</ph>.</seg></tuv>
      <tuv xml:lang="zh"><seg>看。</seg></tuv></tu></body></tmx>
      """)[0]
    for format in [ReportFormat.tmx, .xliff12] {
      let written = written(text, as: format)
      #expect(
        written.contains("alt=&quot;<sub>Open &amp; b</sub>&quot; c=&quot;<sub>x</sub>&quot;&gt;</ph>."))
      #expect(try read(written)[0].extras[.codeText] == 2)
    }
    #expect(Extra.dropped(text.extras, in: .xliff) == "not kept in xliff: 2 texts inside of inline codes")
  }
}
