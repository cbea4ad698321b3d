import Bitext
import BitextBatch
import Foundation
import Testing

@testable import BitextFormats

/// The front page of a batch of pages for a browser.
@Suite struct BatchIndexTests {
  private func run(_ items: [BatchItem], in folder: String, resumes: Bool = false) async throws
    -> BatchSummary
  {
    let sink = try FolderSink(folder: folder, format: .html, settings: "s", resumes: resumes)
    return try await BatchRunner(documents: BatchDocuments(lexicon: nil), threads: 2).run(
      TestSource(items), into: sink)
  }

  private func item(_ name: String, _ source: String, _ target: String) -> BatchItem {
    BatchItem(name: name, input: .success(.texts(Bilingual(source: source, target: target))))
  }

  /// The rows of the table, the text of each cell, and the links.
  private func rows(of page: String) throws -> (cells: [[String]], links: [String]) {
    var cells: [[String]] = []
    var links: [String] = []
    var isInBody = false
    try Markup.readHTML(Array(page.utf8), file: nil) { event, _ in
      switch event {
      case .start("tbody", _): isInBody = true
      case .start("tr", _) where isInBody: cells.append([])
      case .start(let name, let attributes) where isInBody:
        if name == "td" || name == "th" { cells[cells.count - 1].append("") }
        if name == "a", let link = attributes["href"] { links.append(link) }
      case .text(let text) where isInBody && cells.last?.isEmpty == false:
        cells[cells.count - 1][cells[cells.count - 1].count - 1] += text
      default: break
      }
    }
    return (cells, links)
  }

  @Test func documentsStandWorstFirstWithFailures() async throws {
    let scratch = try ScratchFolder()
    let items = [
      item("fine", "Peace.", "和平。"), item("a/b c<d>&%", "Bread of 2016.", "2017年的面包。"),
      BatchItem(name: "none", input: .success(.pageText("Only English here.\n"))),
    ]
    let summary = try await run(items, in: scratch.path + "/out")
    #expect(summary.documents == 2 && summary.failures == 1)
    let page = try scratch.text("out/batch.html")
    let (cells, links) = try rows(of: page)
    #expect(cells.map { $0[0] } == ["none", "a/b c<d>&%", "fine"])
    #expect(links == ["./a/b%20c%3Cd%3E%26%25.html", "./fine.html"])
    #expect(cells[1][1] == "1" && cells[1][4] == "date 1" && cells[2][1] == "0")
    #expect(cells[0].last?.contains("language") == true)
    for link in links {
      let path = try #require(link.dropFirst(2).removingPercentEncoding)
      #expect(FileManager.default.fileExists(atPath: scratch.path + "/out/" + path))
    }
    // Going on with a batch that is done writes the same page.
    try FileManager.default.removeItem(atPath: scratch.path + "/out/batch.html")
    _ = try await run(items, in: scratch.path + "/out", resumes: true)
    #expect(try scratch.text("out/batch.html") == page)
  }

  @Test(arguments: ["batch", "batch.html/x", "batch.html/\u{301}x"])
  func noDocumentTakesItsName(_ name: String) async throws {
    let scratch = try ScratchFolder()
    let summary = try await run(
      [item(name, "Peace.", "和平。"), item("b", "Peace.", "和平。")], in: scratch.path + "/out")
    #expect(summary.documents == 1 && summary.failures == 1)
    #expect(try scratch.text("out/batch.html").contains("<a href=\"./b.html\">b</a>"))
  }

  @Test func thePageNeedsNothingFromElsewhere() async throws {
    let scratch = try ScratchFolder()
    _ = try await run([item("</script><script>", "Peace.", "和平。")], in: scratch.path + "/out")
    let page = try scratch.text("out/batch.html")
    #expect(page.matches(of: /<script/).count == 1 && page.contains("default-src 'none'"))
    #expect(!page.contains("http://") && !page.contains("https://") && !page.contains("src=\""))
  }
}
