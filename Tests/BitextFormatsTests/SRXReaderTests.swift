import Bitext
import BitextFormats
import Testing

/// SRX files, and text divided by their rules.
@Suite struct SRXReaderTests {
  private func file(cascade: String = "yes", _ rules: String, maps: String? = nil) -> [UInt8] {
    Array(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <srx xmlns="http://www.lisa.org/srx20" version="2.0">
      <header segmentsubflows="yes" cascade="\(cascade)">
      <formathandle type="start" include="no"/>
      </header>
      <body>
      <languagerules>
      <languagerule languagerulename="Abbreviations">
      <rule break="no"><beforebreak>\\b(Dr|No)\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
      </languagerule>
      <languagerule languagerulename="Own">\(rules)</languagerule>
      </languagerules>
      <maprules>\(maps ?? """
      <languagemap languagepattern="[Ee][Nn].*" languagerulename="Abbreviations"/>
      <languagemap languagepattern=".*" languagerulename="Own"/>
      """)</maprules>
      </body>
      </srx>
      """.utf8)
  }

  private static let breaking =
    "<rule break=\"yes\"><beforebreak>[.?!]+</beforebreak><afterbreak>\\s</afterbreak></rule>"

  private func divided(_ text: String, _ file: [UInt8], language: Language = .english) throws -> [String] {
    var configuration = Configuration.Segmentation()
    configuration.rules = try SRXReader().rules(in: file, file: "rules.srx")
    try configuration.check(for: language)
    let document = Document(text, language: language)
    return RuleSegmenter(configuration: configuration).segmentation(of: document).sentences.map {
      document.text(of: $0)
    }
  }

  @Test func readsGroupsInTheOrderOfTheMap() throws {
    let rules = try SRXReader().rules(in: file(Self.breaking), file: nil)
    #expect(rules.cascades)
    #expect(rules.groups.map(\.languagePattern) == ["[Ee][Nn].*", ".*"])
    #expect(rules.groups[0].rules == [.init(breaks: false, before: "\\b(Dr|No)\\.", after: "\\s")])
  }

  @Test func firstMatchingRuleWins() throws {
    let text = "Dr. Li came. He saw No. 5. Then he left."
    #expect(try divided(text, file(Self.breaking)) == ["Dr. Li came.", "He saw No. 5.", "Then he left."])
    // The rule to break stands before the one not to.
    let turned = """
      <languagemap languagepattern=".*" languagerulename="Own"/>
      <languagemap languagepattern=".*" languagerulename="Abbreviations"/>
      """
    #expect(
      try divided(text, file(Self.breaking, maps: turned)) == [
        "Dr.", "Li came.", "He saw No.", "5.", "Then he left.",
      ])
  }

  @Test func withoutCascadeTheFirstGroupAloneCounts() throws {
    #expect(
      try divided("Dr. Li came. He left.", file(cascade: "no", Self.breaking)) == ["Dr. Li came. He left."])
    #expect(
      try divided("Dr. Li kam. Er ging.", file(cascade: "no", Self.breaking), language: Language("de"))
        == ["Dr.", "Li kam.", "Er ging."])
  }

  @Test func rulesWithoutSpaceBreakChinese() throws {
    let rule = "<rule break=\"yes\"><beforebreak>[。！？]”?</beforebreak><afterbreak></afterbreak></rule>"
    #expect(try divided("他说：“来！”好。走吧", file(rule), language: .chinese) == ["他说：“来！”", "好。", "走吧"])
  }

  @Test func repetitionBeforeABreakIsBounded() throws {
    let rule =
      "<rule break=\"no\"><beforebreak>\\b[A-Z]\\w*\\d+\\.</beforebreak><afterbreak>\\s+\\w{2,}</afterbreak></rule>"
    #expect(
      try divided("See Table12. Also this. End.", file(rule + Self.breaking)) == [
        "See Table12. Also this.", "End.",
      ])
  }

  @Test func emptyElementsAreEmptyPatterns() throws {
    let rule = "<rule><beforebreak>;</beforebreak></rule>"
    #expect(try divided("one;two;three", file(rule)) == ["one;", "two;", "three"])
  }

  @Test(arguments: [
    ("<tmx/>", BitextError.Code.malformed), ("<srx>", .malformed), ("", .malformed),
    (
      "<srx><body><maprules><languagemap languagepattern='.*' languagerulename='X'/></maprules></body></srx>",
      .malformed
    ),
  ])
  func refusesWhatIsNoSRX(text: String, code: BitextError.Code) {
    let error = #expect(throws: BitextError.self) {
      try SRXReader().rules(in: Array(text.utf8), file: "a.srx")
    }
    #expect(error?.code == code)
    #expect(error?.file == "a.srx")
  }

  @Test func refusesWhatIsNoPattern() throws {
    let rule = "<rule break=\"no\"><beforebreak>(</beforebreak><afterbreak></afterbreak></rule>"
    let error = #expect(throws: BitextError.self) { try divided("a", file(rule)) }
    #expect(error?.code == .configuration)
  }
}
