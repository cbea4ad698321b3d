import Bitext
import BitextBatch
import Foundation
import Testing

@Suite struct BatchDocumentsTests {
  @Test func filesOfAllKindsBecomeReports() throws {
    let scratch = try ScratchFolder()
    let page = try scratch.write("Peace was made.\n\n实现了和平。\n", to: "page.txt")
    let html = try scratch.write(
      "<html><body><script>var x;</script><p>Peace was made.</p><p>实现了和平。</p></body></html>", to: "page.html")
    let source = try scratch.write("Peace was made.\n", to: "a.en")
    let target = try scratch.write("实现了和平。\n", to: "a.zh")
    let inputs: [BatchItem.Input] = [
      .page(path: page), .page(path: html), .files(Bilingual(source: source, target: target)),
      .pageText("Peace was made.\n\n实现了和平。"),
      .texts(Bilingual(source: "Peace was made.", target: "实现了和平。")),
    ]
    for input in inputs {
      let (report, byteCount) = try BatchDocuments().report(on: BatchItem(name: "x", input: .success(input)))
      #expect(report.sentences.beads.map(\.type) == ["1-1"], "\(input)")
      #expect(byteCount > 0 && report.documents.source.language == .english)
    }
  }

  @Test func reportIsTheOneOfTheAligner() throws {
    let text = "The sides met. They agreed.\n\n双方会晤。双方达成一致。\n"
    let (report, _) = try BatchDocuments().report(on: BatchItem(name: "x", input: .success(.pageText(text))))
    let other = try Aligner().report(on: Page(text))
    #expect(report.sentences == other.sentences && report.provenance == other.provenance)
  }

  @Test func whatCannotBeReadIsAnErrorWithItsFile() throws {
    let missing = BatchItem(name: "x", input: .success(.page(path: "/nowhere/page.txt")))
    do {
      _ = try BatchDocuments().report(on: missing)
      Issue.record("read")
    } catch {
      #expect(error.code == .unreadable && error.file == "/nowhere/page.txt")
    }
    let lines = BatchDocuments(areLines: true)
    #expect(throws: BitextError.self) {
      try lines.report(on: BatchItem(name: "x", input: .success(.pageText("a\n中"))))
    }
  }
}
