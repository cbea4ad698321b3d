import Bitext
import Testing

@testable import BitextFormats

/// The events of a document, one a line: of XML after its line, of HTML after how many bytes were read.
private func events(_ text: String, html: Bool = false) throws -> [String] {
  var list: [String] = []
  func note(_ event: MarkupEvent, _ place: Int) {
    switch event {
    case .start(let name, let attributes):
      list.append("\(place) <\(name)" + attributes.map { " \($0.name)=\($0.value)" }.joined())
    case .end(let name): list.append("\(place) >\(name)")
    case .text(let text): list.append("\(place) \(text)")
    }
  }
  if html {
    try Markup.readHTML(Array(text.utf8), file: "page.html", note)
  } else {
    try Markup.readXML(Array(text.utf8), file: "file.xml", note)
  }
  return list
}

@Test func xmlGivesEventsInOrder() throws {
  let text = "<a xmlns=\"urn:x\" b=\"1&amp;2\" xml:lang=\"zh\">甲&lt;<c/>\n<![CDATA[<x>]]></a>"
  let list = try events(text)
  #expect(list == ["1 <a b=1&2 xml:lang=zh", "1 甲<", "1 <c", "1 >c", "2 \n", "1 <x>", "1 >a"])
}

@Test(arguments: ["", "<a>", "<a></b>", "no markup", "<a>&nbsp;</a>", "<a>\u{1}</a>"])
func brokenXMLIsRefusedWithItsLine(_ text: String) throws {
  let error = #expect(throws: BitextError.self) { try events(text) }
  #expect(error?.code == .malformed)
  #expect(error?.file == "file.xml")
}

@Test func ownEntitiesAreRefused() throws {
  let text = "<!DOCTYPE a [<!ENTITY x SYSTEM \"/etc/hostname\"><!ENTITY y \"z\">]>\n<a>&x;&y;</a>"
  let error = #expect(throws: BitextError.self) { try events(text) }
  #expect(error?.location?.line == 2)
}

@Test func whatTheHandlerThrowsComesOut() throws {
  let error = #expect(throws: BitextError.self) {
    try Markup.readXML(Array("<a><b/></a>".utf8), file: nil) { event, _ throws(BitextError) in
      if case .start("b", _) = event { throw BitextError(.malformed, "stop") }
    }
  }
  #expect(error?.message == "stop")
}

@Test func htmlIsRepaired() throws {
  let list = try events("<META charset=gb2312><p LANG=en hidden>a&nbsp;&ldquo;<p>中</table>", html: true)
  #expect(list.contains("38 <p lang=en hidden="))
  #expect(list.filter { $0.hasSuffix(">p") }.count == 2)
  #expect(list.contains { $0.contains("中") })
}

@Test func deepHTMLIsReadToItsEnd() throws {
  let text = String(repeating: "<div>", count: 5000) + "end"
  #expect(try events(text, html: true).contains("\(text.utf8.count) end"))
}

@Test func emptyHTMLHasNoEvents() throws {
  #expect(try events("", html: true).isEmpty)
}
