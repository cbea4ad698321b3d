import Bitext
import Testing

@Suite struct BaselineTests {
  static let documents = Bilingual(
    source: Document("First, 40 experts\n  met.", language: .english),
    target: Document("一、50名专家\u{7}会晤。", language: .chinese))
  static func gap(_ identifier: String, _ source: [Span] = [], _ target: [Span] = []) -> Gap {
    Gap(
      kind: .number, severity: .error, reason: .valueDiffers,
      spans: Bilingual(source: source, target: target),
      identifier: identifier)
  }
  static let gaps = [
    gap("number-0000000b", [Span(7, 24)], [Span(0, 18)]),
    gap("number-0000000a", [], [Span(6, 8), Span(0, 3)]),
  ]

  @Test func textHasALineForEachGap() {
    let text = Baseline(entries: Baseline.entries(of: Self.gaps, in: Self.documents)).text
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
    #expect(
      lines == [
        "number-0000000a  number  – ↔ “50” and 1 more",
        "number-0000000b  number  “40 experts met.” ↔ “一、50名专家\u{FFFD}”",
      ])
  }

  @Test func textIsReadBack() throws {
    let names = ["releases/b", "a [1]", "tab\tand\nline \\ \u{2028}"]
    let entries = names.flatMap { Baseline.entries(of: Self.gaps, in: Self.documents, named: $0) }
    let baseline = Baseline(entries: entries + Baseline.entries(of: Self.gaps, in: Self.documents))
    let read = try Baseline(parsing: baseline.text)
    #expect(read == baseline && read.entries.count == 8 && read.text == baseline.text)
    #expect(try Baseline(parsing: baseline.text.split(separator: "\n").joined(separator: "\r\n")) == baseline)
    for name in names { #expect(read.silences(Self.gaps[0], in: name)) }
  }

  @Test func entriesCountForTheirDocument() throws {
    let baseline = try Baseline(parsing: "number-0000000a\n[one]\nnumber-0000000b\n")
    #expect(baseline.silences(Self.gaps[0], in: "one") && !baseline.silences(Self.gaps[0], in: "two"))
    #expect(!baseline.silences(Self.gaps[0]))
    #expect(baseline.silences(Self.gaps[1], in: "two") && baseline.silences(Self.gaps[1]))
    #expect(baseline.namesDocuments)
  }

  @Test func staleEntriesAreThoseWithoutAGap() throws {
    let baseline = try Baseline(
      parsing: "number-0000000a\nnumber-0000000c  number  “7”\n[one]\nnumber-0000000d\n")
    #expect(baseline.staleEntries(among: Self.gaps).map(\.identifier) == ["number-0000000c"])
    #expect(baseline.staleEntries(among: Self.gaps, in: "one").map(\.identifier) == ["number-0000000d"])
  }

  @Test(arguments: ["number", "number-12", "Number-0000000a", "-0000000a", "number-0000000g", "[open"])
  func refusesWhatIsNoIdentifier(_ line: String) {
    #expect {
      try Baseline(parsing: "# remark\n\n\(line) x\n", file: "known.txt")
    } throws: { error in
      let error = error as? BitextError
      return error?.code == .malformed && error?.location?.line == 3 && error?.file == "known.txt"
    }
  }
}
