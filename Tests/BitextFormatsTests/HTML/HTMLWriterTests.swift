import Bitext
import Testing

@testable import BitextFormats

@Suite struct HTMLWriterTests {
  let text = HTMLWriter().text(of: SyntheticReport.nasty)

  /// The page read by our own parser: names of elements, attributes, and the text of its cells.
  @Test func everyTextIsEscaped() throws {
    var scripts = 0
    var depth: [String] = []
    try Markup.readHTML(Array(text.utf8), file: nil) { event, _ in
      switch event {
      case .start(let name, let attributes):
        depth.append(name)
        if name == "script" { scripts += 1 }
        #expect(!["b", "p"].contains(name) || !(depth.dropLast().last == "td"), "text became \(name)")
        for attribute in attributes { #expect(!attribute.name.hasPrefix("on")) }
      case .end: depth.removeLast()
      case .text: break
      }
    }
    #expect(scripts == 1)
    #expect(!text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" && $0 != "\t" })
  }

  @Test func everyLinkLeadsSomewhere() throws {
    var names: Set<String> = []
    var links: [String] = []
    try Markup.readHTML(Array(text.utf8), file: nil) { event, _ in
      guard case .start(_, let attributes) = event else { return }
      if let name = attributes["id"] { #expect(names.insert(name).inserted, "\(name) twice") }
      if let link = attributes["href"] { links.append(link) }
    }
    #expect(links.count > 20)
    for link in links { #expect(link.hasPrefix("#") && names.contains(String(link.dropFirst())), "\(link)") }
  }

  @Test func nothingIsLoaded() {
    #expect(!text.contains("http://") && !text.contains("https://") && !text.contains("src=\""))
    #expect(text.contains("default-src 'none'"))
  }

  @Test func languagesAreTold() {
    #expect(text.contains("<td lang=\"en\" dir=\"auto\"") && text.contains("<td lang=\"zh\" dir=\"auto\""))
  }

  @Test func withoutGapsBeadsCanBeMended() {
    let page = HTMLWriter().text(of: SyntheticReport.report([("One.", "一。")]))
    #expect(page.contains("id=\"mender\"") && page.contains("No gaps were found"))
  }

  @Test func gapsStandWorstFirst() {
    let order = text.matches(of: /<li id="[^"]*" class="gap (\w+)"/).map { String($0.1) }
    let ranks = order.compactMap { Gap.Severity(rawValue: $0) }
    #expect(ranks.count == SyntheticReport.nasty.gaps.count && ranks == ranks.sorted(by: >))
  }

  /// A gap is named by its identifier, which links lead to.
  @Test func gapsAreNamed() {
    for gap in SyntheticReport.nasty.gaps {
      #expect(text.contains("<li id=\"\(gap.identifier)\"") && text.contains("href=\"#\(gap.identifier)\""))
    }
  }

  @Test func theTitleIsTheDocuments() {
    let page = HTMLWriter().text(of: SyntheticReport.report([("Peace & bread.", "和平。"), ("More.", "更多。")]))
    #expect(page.contains("<title>Peace &amp; bread.</title>"))
    #expect(page.contains("<h1 class=\"title\" lang=\"en\" dir=\"auto\">Peace &amp; bread.</h1>"))
    #expect(page.contains("<p class=\"title\" lang=\"zh\" dir=\"auto\">和平。</p>"))
    let long = String(repeating: "Word ", count: 50) + "end."
    #expect(
      HTMLWriter().text(of: SyntheticReport.report([(long, "")])).contains(
        "<title>page.en.txt ↔ page.zh.txt</title>"))
  }

  @Test func quotationsInMessagesCarryTheirLanguage() {
    let report = HTMLBehaviourTests.release
    let page = HTMLWriter().text(of: report)
    #expect(page.contains("<span lang=\"en\" dir=\"auto\">“Salt.”</span>"))
    #expect(page.contains("<span lang=\"zh\" dir=\"auto\">“盐。”</span>"))
  }

  @Test func thePageSpeaksChinese() {
    let page = HTMLWriter(messages: .chinese).text(of: HTMLBehaviourTests.release)
    #expect(page.contains("<html lang=\"zh-Hans\">") && page.contains("<h2>差异 ") && page.contains("严重者在前"))
    // What is left in English is the text, names for programs, and names of keys.
    let own = page.replacing(
      /<script>[\s\S]*<\/script>|<head>[\s\S]*<\/head>|<tbody>[\s\S]*?<\/tbody>|data-words="[^"]*"/, with: ""
    )
    .replacing(/<(span|q|td|h1|p|a)[^>]* lang="(en|zh)"[^>]*>[^<]*/, with: "").replacing(/<[^>]*>/, with: " ")
    let words = Set(own.matches(of: /[A-Za-z]{3,}/).map { String($0.0) })
    #expect(
      words.subtracting([
        "bitext", "ICU", "align", "gold", "decisions", "page", "txt", "built", "name", "date", "number",
        "Ctrl",
      ]).isEmpty)
  }

  @Test func noPercentageIsWhole() {
    #expect(InterfaceWords.percentage(1) == "> 99 %" && InterfaceWords.percentage(0.994) == "99 %")
    #expect(InterfaceWords.percentage(.nan) == nil && InterfaceWords.percentage(0) == "0 %")
  }

  @Test func theMapTellsItsPlaces() throws {
    let map = try #require(text.firstMatch(of: /<section id="map">[\s\S]*?<\/svg>/)?.0)
    #expect(map.contains("role=\"img\" aria-label=\"Map of the document: "))
    for severity in Gap.Severity.allCases { #expect(map.contains("<rect class=\"\(severity.rawValue)\"")) }
    #expect(map.contains("class=\"void\"") && map.contains("<path class=\"weak\""))
  }
}
