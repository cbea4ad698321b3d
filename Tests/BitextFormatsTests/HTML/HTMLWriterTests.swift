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

  @Test func withoutGapsThereIsNoScript() {
    let page = HTMLWriter().text(of: SyntheticReport.report([("One.", "一。")]))
    #expect(!page.contains("<script") && page.contains("No gaps were found"))
  }
}
