import ArgumentParser
import Bitext
import BitextFormats
import Foundation
import Synthetic

/// Where the time from bytes to a written report goes.
struct StagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stages", abstract: "The stages from raw text to a written report, and their sum.")

  @Option(help: "Pairs of sentences of the document.")
  var pairs = 20_000
  @Option(help: "The folder of releases to recombine.")
  var corpus = "Corpus"

  func run() throws {
    let release = try SyntheticRelease(pairs: pairs, corpus: URL(fileURLWithPath: corpus))
    // A blank line behind every sixth line makes paragraphs of running text.
    let bytes = release.documents.map { document -> [UInt8] in
      let lines = document.page[document.page.span].split(separator: "\n")
      let separator = document.language.isChinese ? "" : " "
      return Array(
        stride(from: 0, to: lines.count, by: 6).map {
          lines[$0..<min($0 + 6, lines.count)].joined(separator: separator)
        }.joined(separator: "\n\n").utf8)
    }
    var stages: [(name: String, time: Double)] = []
    let clock = ContinuousClock()
    func stage<Value>(_ name: String, _ body: () throws -> Value) rethrows -> Value {
      var value: Value?
      let time = try clock.measure { value = try body() }
      stages.append((name, time.inSeconds))
      return value!
    }
    let pages = try stage("read (decode)") {
      Bilingual(source: try Page(bytes: bytes.source), target: try Page(bytes: bytes.target))
    }
    let documents = Bilingual(
      source: Document(page: pages.source, language: .english),
      target: Document(page: pages.target, language: .chinese))
    let segmentation = stage("segment") { documents.map(RuleSegmenter().segmentation) }
    let aligner = Aligner()
    let alignments = stage("align (features, paragraphs, sentences)") { aligner.alignments(of: segmentation) }
    let report = stage("outcomes and gaps") {
      aligner.report(on: segmentation, paragraphs: alignments.paragraphs, sentences: alignments.sentences)
    }
    let written = stage("write JSON") { JSONWriter().text(of: report).utf8.count }
    precondition(written > bytes.source.count && report.sentences == alignments.sentences)

    let total = stages.reduce(0) { $0 + $1.time }
    let size = Double(bytes.source.count + bytes.target.count) / 1e6
    print("\(pairs) pairs, \(size.text(2)) MB.\n\n| stage | seconds | share | MB/s |\n|---|--:|--:|--:|")
    for (name, time) in stages + [("sum", total)] {
      print("| \(name) | \(time.text(3)) | \((100 * time / total).text(1)) % | \((size / time).text(1)) |")
    }
  }
}
