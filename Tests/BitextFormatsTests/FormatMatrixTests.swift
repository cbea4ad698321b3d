import Bitext
import Testing

@testable import BitextFormats

/// Hard texts on their way from each format into each other: a text comes back as it was, or it is said what was lost.
@Suite struct FormatMatrixTests {
  /// A text on both sides and what there is in it that a format may be unable to hold.
  struct Unit {
    let name: String
    let source: String
    let target: String
    var losses: Set<Extra> = []
  }

  static let units: [Unit] = [
    Unit(name: "plain", source: "The port is open.", target: "港口开放。"),
    Unit(name: "tab", source: "One\ttwo", target: "一\t二", losses: [.controlCharacter]),
    Unit(name: "line feed", source: "One\ntwo\n\nthree", target: "一\n二\n\n三", losses: [.lineBreak]),
    Unit(name: "carriage return", source: "One\r\ntwo\rthree", target: "一\r\n二\r三", losses: [.lineBreak]),
    Unit(
      name: "line separator", source: "One\u{2028}two\u{2029}three", target: "一\u{2028}二",
      losses: [.lineBreak]),
    Unit(name: "next line", source: "One\u{85}two", target: "一\u{85}二", losses: [.lineBreak]),
    Unit(name: "quotes", source: "He said \"no\", 'yes'.", target: "\"不\"，他说，“是”。"),
    Unit(name: "quoted whole", source: "\"Yes\"", target: "\"是\""),
    Unit(name: "doubled quotes", source: "\"\"Yes\"\" \"\"", target: "\"\"是\"\""),
    Unit(name: "separators", source: "a, b; c|d", target: "甲, 乙; 丙|丁"),
    Unit(name: "byte order mark", source: "A\u{FEFF}B", target: "甲\u{FEFF}乙"),
    Unit(name: "no-break space", source: "50\u{A0}km\u{202F}h", target: "50\u{A0}公里"),
    Unit(name: "white space before", source: "  One", target: "\t一", losses: [.outerSpace]),
    Unit(name: "white space behind", source: "One \n", target: "一\u{3000}", losses: [.outerSpace]),
    Unit(
      name: "no-break space at the ends", source: "\u{A0}One\u{A0}", target: "\u{A0}一", losses: [.outerSpace]),
    Unit(name: "spaces inside", source: "One   two  three", target: "一   二"),
    Unit(name: "right to left", source: "שלום \u{202B}עולם\u{202C} 123", target: "مرحبا 一"),
    Unit(
      name: "tags", source: "Press <b>OK</b> &amp; <br/> <a href=\"x\">go</a>.",
      target: "按<b>确定</b> &amp; <br/>。"),
    Unit(name: "XML", source: "]]> <!-- x --> <![CDATA[y]]> &#10; &lt;", target: "]]> <!-- 甲 -->"),
    Unit(name: "formula", source: "=1+1", target: "=SUM(A1)"),
    Unit(name: "signs in front", source: "-5 or +3 @me", target: "+3或-5"),
    Unit(name: "emoji", source: "👩‍👩‍👧 🇨🇳 é e\u{301}", target: "👩‍👩‍👧好"),
    Unit(name: "backslashes", source: "C:\\temp\\new \\u2028 \\\\", target: "C:\\temp\\新 \\n"),
    Unit(name: "comment", source: "# one", target: "#~ 一"),
    Unit(
      name: "placeholders", source: "%s has {n, plural, one {# file} other {# files}} ${x}",
      target: "%s有{n, plural, other {#个文件}}${x}"),
    Unit(
      name: "control", source: "One\u{1}\u{1B}[0m", target: "一\u{7}",
      losses: [.controlCharacter, .forbiddenCharacter]),
    Unit(name: "no character", source: "One\u{FFFE}two\u{FFFF}", target: "一", losses: [.forbiddenCharacter]),
    Unit(name: "control of Latin-1", source: "One\u{90}two\u{7F}", target: "一", losses: [.controlCharacter]),
    Unit(name: "mark of hunalign", source: "One ~~~ two", target: "一 ~~~ 二", losses: [.segmentMark]),
    Unit(name: "JSON", source: "{\"en\": \"x\"} \\\"", target: "[1, 2]"),
    Unit(name: "rungs", source: "1 2", target: "1\t2", losses: [.controlCharacter]),
    Unit(name: "msgid", source: "msgid \"x\"", target: "msgstr \"x\""),
    Unit(name: "the same again", source: "The port is open.", target: "港口已开放。"),
    Unit(
      name: "long", source: String(repeating: "A long text. ", count: 400) + ".",
      target: String(repeating: "长", count: 3000)),
    Unit(name: "nul", source: "One\u{0}two", target: "一", losses: [.controlCharacter, .forbiddenCharacter]),
  ]

  static let formats: [ReportFormat] = [
    .tmx, .xliff, .xliff12, .po, .csv, .tsv, .json, .jsonl, .jsonlBeads, .jsonlTranslation, .moses,
    .ladderText,
    .intertext,
  ]

  private static let languages = Bilingual(source: Language("en-GB"), target: Language("zh-TW"))

  static func memory() -> AlignedText {
    var builder = AlignedTextBuilder()
    for unit in units { builder.add(Bilingual(source: [unit.source], target: [unit.target])) }
    return builder.text(languages: languages.map { $0 }, names: Bilingual(source: "m", target: "m"))
  }

  /// The text of a format that is written and read again.
  private func passed(_ text: AlignedText, through format: ReportFormat) throws -> AlignedText {
    let report = text.report(provenance: FormatClaimTests.provenance)
    let languages = text.segmentation.map(\.document.language)
    let files = format.files("m", languages: languages, level: .sentence).map { file in
      var output = Output()
      file.writer.write(report, to: &output)
      return output.bytes
    }
    switch format {
    case .moses:
      var portions = try AlignedPortions(
        ofLines: Bilingual(source: FileBytes(files[0]), target: FileBytes(files[1])), identifiers: nil,
        names: Bilingual(source: "m.a", target: "m.b"),
        options: .init(languages: languages.map { $0 }))
      return try #require(try portions.next())
    case .intertext:
      return try InterTextReader().text(
        links: files[0], documents: Bilingual(source: files[1], target: files[2]),
        names: Bilingual(source: "a", target: "b"), file: nil, languages: Bilingual(source: nil, target: nil))
    default:
      let recognized = try #require(AlignedFormat(recognizing: Array(files[0].prefix(1 << 14))), "\(format)")
      var portions = try AlignedPortions(of: FileBytes(files[0]), format: recognized, file: "m")
      return try #require(try portions.next())
    }
  }

  private func texts(_ text: AlignedText) -> [[String]] {
    let report = text.report(provenance: FormatClaimTests.provenance)
    let shown = ReportText(report)
    return report.sentences.beads.map { bead in
      Side.allCases.map { shown.display(report.segments(.sentence)[$0][bead[$0]], $0) }
    }
  }

  @Test(arguments: formats) func aTextComesBackOrItsLossIsSaid(_ first: ReportFormat) throws {
    let read = try passed(Self.memory(), through: first)
    try expectSame(Self.memory(), read, through: first)
    for second in Self.formats {
      try expectSame(read, try passed(read, through: second), through: second, behind: first)
    }
  }

  private func expectSame(
    _ text: AlignedText, _ other: AlignedText, through format: ReportFormat, behind first: ReportFormat? = nil
  ) throws {
    let name = "\(first.map { "\($0.rawValue) to " } ?? "")\(format.rawValue)"
    let (own, others) = (texts(text), texts(other))
    #expect(own.count == others.count, "\(name): \(own.count) units became \(others.count)")
    let said = Extra.dropped(text.extras, in: format) ?? ""
    for (index, pair) in zip(own, others).enumerated() where pair.0 != pair.1 {
      let unit = Self.units[index]
      // A space in place of a mark at the end of a text is a space at its end.
      let losses = first == nil || unit.losses.isEmpty ? unit.losses : unit.losses.union([.outerSpace])
      let isSaid = losses.contains { said.contains($0.rawValue) || said.contains($0.plural) }
      #expect(isSaid, "\(name), \(unit.name): \(pair.0) became \(pair.1); said: \(said)")
    }
    // A language that is not the same is said, too.
    let tags = text.segmentation.map(\.document.language.tag)
    let back = other.segmentation.map(\.document.language.tag)
    if tags != back, format != .po || tags.target != back.target {
      #expect(
        Extra.droppedLanguages(text.segmentation.map(\.document.language), in: format) != nil,
        "\(name): \(tags) became \(back)")
    }
  }
}
