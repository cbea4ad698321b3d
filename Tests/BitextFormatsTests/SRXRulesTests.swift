import Bitext
import BitextFormats
import Testing

/// What the standard and the programs that read SRX document, held by rules of our own: the order of rules and
/// maps, what a pattern may hold, and what is passed over.
@Suite struct SRXRulesTests {
  private struct Rule {
    let breaks: Bool
    let before: String
    let after: String

    var xml: String {
      "<rule break=\"\(breaks ? "yes" : "no")\"><beforebreak><![CDATA[\(before)]]></beforebreak>"
        + "<afterbreak><![CDATA[\(after)]]></afterbreak></rule>"
    }
  }

  private func stop(_ before: String, _ after: String = "") -> Rule {
    Rule(breaks: true, before: before, after: after)
  }
  private func keep(_ before: String, _ after: String = "") -> Rule {
    Rule(breaks: false, before: before, after: after)
  }

  /// A text divided by rules, in bar notation.
  private func bars(
    _ text: String, _ rules: [Rule], language: Language = .english, header: String = "",
    pattern: String = ".*"
  ) throws -> String {
    let file = """
      <?xml version="1.0" encoding="UTF-8"?>
      <srx xmlns="http://www.lisa.org/srx20" xmlns:okpsrx="http://okapi.sf.net/srx-extensions" version="2.0">
      <header segmentsubflows="yes" cascade="yes">\(header)</header>
      <body><languagerules><languagerule languagerulename="Own"><!-- a remark -->
      \(rules.map(\.xml).joined(separator: "\n"))
      </languagerule></languagerules>
      <maprules><languagemap languagepattern="\(pattern)" languagerulename="Own"/></maprules></body></srx>
      """
    var configuration = Configuration.Segmentation()
    configuration.rules = try SRXReader().rules(in: Array(file.utf8), file: "own.srx")
    try configuration.check(for: language)
    let document = Document(text, language: language)
    return RuleSegmenter(configuration: configuration).segmentation(of: document).sentences
      .map { document.text(of: $0) }.joined(separator: "|")
  }

  private var sentences: Rule { stop("[.?!]+", "\\s") }

  @Test func whiteSpaceAtAPlaceBelongsToNoSegment() throws {
    #expect(try bars("One. \t Two.", [sentences]) == "One.|Two.")
    // Some files let the space stand before the place.
    #expect(try bars("One.  Two.", [stop("[.?!]\\s")]) == "One.|Two.")
  }

  @Test func anExceptionHoldsAtItsPlaceAlone() throws {
    let text = "See fig. 3. Then fig. Two."
    #expect(try bars(text, [keep("\\bfig\\.", "\\s\\d"), sentences]) == "See fig. 3.|Then fig.|Two.")
    // It matches, but at another place than the rule that breaks.
    #expect(try bars("fig. Two.", [keep("\\bfig\\.\\s"), sentences]) == "fig.|Two.")
  }

  @Test func anEmptyPatternMatchesEverywhere() throws {
    let stops = stop("\\.")
    #expect(try bars("On 01.07.2014. Then", [keep("", "[a-z0-9]"), stops]) == "On 01.07.2014.|Then")
    #expect(try bars("a;b;c", [stop(";")]) == "a;|b;|c")
    #expect(try bars("a#b#c", [stop("", "#")]) == "a|#b|#c")
  }

  @Test func noRuleNoBoundary() throws {
    #expect(try bars("One. Two. Three.", [keep("x")]) == "One. Two. Three.")
  }

  @Test func rulesSeeTheTextOnBothSidesOfAPlace() throws {
    // The beginning of the paragraph, what stands long before, and what follows up to its end.
    #expect(try bars("12. One. 13. Two.", [keep("^\\s*\\d+\\."), sentences]) == "12. One.|13.|Two.")
    #expect(
      try bars("(One. Two.) Three. Four", [keep("\\([^)]*\\."), sentences]) == "(One. Two.) Three.|Four")
    #expect(try bars("One. Two. Three", [stop("\\.", "\\s\\w+$")]) == "One. Two.|Three")
  }

  /// A line that goes on is one with the next; the rules see a space.
  @Test func aWrappedLineIsNoPlace() throws {
    let rules = [stop("", "\\n"), sentences]
    #expect(try bars("One that\ngoes on. Two.\n\nThree.", rules) == "One that goes on.|Two.|Three.")
  }

  @Test(arguments: [
    // Possessive and reluctant repetition, sets within sets, classes of white space, names of properties.
    ("\\b[A-Z]++\\.", "A. AB. c. d", "A. AB. c.|d"), ("\\p{Lu}+\\.", "A. AB. c. d", "A. AB. c.|d"),
    ("[\\p{L}&&[^\\p{Ll}]]\\.", "A. AB. c. d", "A. AB. c.|d"),
    ("\\b\\w*?[AB]\\.", "A. AB. c. d", "A. AB. c.|d"),
    ("[A-Z]{1,}\\.", "A. AB. c. d", "A. AB. c.|d"), ("\\x{41}B?\\.", "A. AB. c. d", "A. AB. c.|d"),
    ("\\Qa*\\E\\.", "a*. b. c", "a*. b.|c"), ("(?<!\\d\\s*)\\bm\\.", "in m. Li 5 m. Li", "in m. Li 5 m.|Li"),
    ("(?i)\\bDR\\.", "Dr. Li. No", "Dr. Li.|No"), ("(?U)\\bд\\.", "д. Ли. Но", "д. Ли.|Но"),
    ("(?iU:\\bДР)\\.", "др. Ли. Но", "др. Ли.|Но"), ("[\\h\\v]z\\.", "y z. B. C", "y z. B.|C"),
    ("\\p{IsHan}\\.", "中. B. C", "中. B.|C"), ("\\p{Alpha}{2}\\.", "ab. B. C", "ab. B.|C"),
  ])
  func patternsOfJavaAreRead(before: String, text: String, expected: String) throws {
    #expect(try bars(text, [keep(before, "\\s"), sentences]) == expected)
  }

  @Test func aLookBehindMayStandBehindThePlace() throws {
    let rules = [keep("\\bp\\.\\s", "[IVX]+(?<=[IVX]{2,})"), stop("\\.\\s")]
    #expect(try bars("p. IV is p. I. End", rules) == "p. IV is p.|I.|End")
  }

  @Test func whatOkapiAddsIsPassedOver() throws {
    let header = """
      <formathandle type="isolated" include="no"/>
      <okpsrx:options oneSegmentIncludesAll="no" trimLeadingWhitespaces="no" useJavaRegex="yes"/>
      <okpsrx:sample language="en">One. Two.</okpsrx:sample><okpsrx:rangeRule/>
      """
    #expect(try bars("One. Two.", [sentences], header: header) == "One.|Two.")
  }

  @Test(arguments: [
    ("en", "[Ee][Nn].*", true), ("en-GB", "[Ee][Nn].*", true), ("en-GB", "en", false), ("en", "EN.*", false),
    ("zh-Hant", "(ZH|zh).*", true), ("fr", "en|fr", true),
  ])
  func aPatternMatchesTheWholeTag(tag: String, pattern: String, isMatch: Bool) throws {
    let divide = { try bars("One. Two.", [sentences], language: Language(tag), pattern: pattern) }
    if isMatch {
      #expect(try divide() == "One.|Two.")
    } else {
      let error = #expect(throws: BitextError.self) { try divide() }
      #expect(error?.remedy?.contains(pattern) == true)
    }
  }

  @Test func aBadRuleOfAnotherLanguageDoesNoHarm() throws {
    let bad = SegmentationRules.Group(
      languagePattern: "pl", rules: [.init(breaks: false, before: "(", after: "")])
    let good = SegmentationRules.Group(
      languagePattern: ".*", rules: [.init(breaks: true, before: "\\.", after: "\\s")])
    var configuration = Configuration.Segmentation()
    configuration.rules = SegmentationRules(groups: [bad, good], cascades: true)
    try configuration.check(for: .english)
    #expect(throws: BitextError.self) { try configuration.check(for: Language("pl")) }
  }
}
