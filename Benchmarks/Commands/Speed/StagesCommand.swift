import ArgumentParser
import Bitext
import BitextFormats
import CBreakIterator
import Foundation
import Synthetic

/// Where the time from bytes to a written report goes, and how it compares to ICU's break iterators alone.
struct StagesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stages",
    abstract: "The stages from raw text to a written report, next to ICU's segmentation.",
    discussion: """
      The paragraph pass is timed alone, on the paragraphs without their sentences; the sentence pass is what the two
      passes take together, less that. Reading the features of segments is part of each pass, and outcomes and gaps
      are one stage, for the library offers them together.
      """)

  @Option(help: "Pairs of sentences of the document.")
  var pairs = 20_000
  @Option(help: "The folder of releases to recombine.")
  var corpus = "Corpus"

  func run() throws {
    let bytes = try text()
    let size = Double(bytes.source.count + bytes.target.count) / 1e6
    var stages: [(name: String, time: Double)] = []
    let clock = ContinuousClock()
    func measure<Value>(_ body: () throws -> Value) rethrows -> (Value, Double) {
      var value: Value?
      let time = try clock.measure { value = try body() }
      return (value!, time.inSeconds)
    }
    func stage<Value>(_ name: String, _ body: () throws -> Value) rethrows -> Value {
      let (value, time) = try measure(body)
      stages.append((name, time))
      return value
    }
    let pages = try stage("read (decode)") {
      Bilingual(source: try Page(bytes: bytes.source), target: try Page(bytes: bytes.target))
    }
    let documents = Bilingual(
      source: Document(page: pages.source, language: .english),
      target: Document(page: pages.target, language: .chinese))
    let segmentation = stage("segment") { documents.map(RuleSegmenter().segmentation) }
    let aligner = Aligner()
    let paragraphsOnly = segmentation.map(Self.withoutSentences)
    let paragraphs = stage("features, paragraph pass") { aligner.alignments(of: paragraphsOnly).paragraphs }
    let (alignments, both) = measure { aligner.alignments(of: segmentation) }
    precondition(alignments.paragraphs == paragraphs, "other paragraphs with sentences than without")
    stages.append(("features, sentence pass", both - stages[stages.count - 1].time))
    let report = stage("outcomes and gaps") {
      aligner.report(on: segmentation, paragraphs: alignments.paragraphs, sentences: alignments.sentences)
    }
    let written = stage("write JSON") { JSONWriter().text(of: report).utf8.count }
    precondition(written > bytes.source.count && report.sentences == alignments.sentences)

    let total = stages.reduce(0) { $0 + $1.time }
    print("\(pairs) pairs, \(size.text(2)) MB.\n\n| stage | seconds | share | MB/s |\n|---|--:|--:|--:|")
    for (name, time) in stages + [("sum", total)] {
      print("| \(name) | \(time.text(3)) | \((100 * time / total).text(1)) % | \((size / time).text(1)) |")
    }

    let segmenting = stages[1].time
    print("\n| ICU alone, the same text | seconds | MB/s | our segmenting ÷ it | the whole ÷ it |")
    print("|---|--:|--:|--:|--:|")
    let sentences = try icu(bytes, words: false)
    let words = try icu(bytes, words: true)
    for (name, time) in [("sentences", sentences), ("sentences and words", sentences + words)] {
      print(
        "| \(name) | \(time.text(3)) | \((size / time).text(1)) | \((segmenting / time).text(2)) "
          + "| \((total / time).text(1)) |")
    }
  }

  /// Paragraphs of six sentences of running text.
  private func text() throws -> Bilingual<[UInt8]> {
    let release = try SyntheticRelease(pairs: pairs, corpus: URL(fileURLWithPath: corpus))
    return release.documents.map { document in
      let lines = document.page[document.page.span].split(separator: "\n")
      let separator = document.language.isChinese ? "" : " "
      return Array(
        stride(from: 0, to: lines.count, by: 6).map {
          lines[$0..<min($0 + 6, lines.count)].joined(separator: separator)
        }.joined(separator: "\n\n").utf8)
    }
  }

  private static func withoutSentences(_ segmentation: Segmentation) -> Segmentation {
    Segmentation(
      document: segmentation.document, paragraphs: segmentation.paragraphs,
      sentences: segmentation.paragraphs, sentenceStarts: Array(0...segmentation.paragraphs.count))
  }

  /// Seconds that ICU's iterator takes over both sides; the median of five runs.
  private func icu(_ bytes: Bilingual<[UInt8]>, words: Bool) throws -> Double {
    try (0..<5).map { _ in
      var counts = Bilingual<Int64>(source: 0, target: 0)
      let time = ContinuousClock().measure {
        for (side, locale) in [(Side.source, "en"), (.target, "zh")] {
          counts[side] = cbreak_count(locale, bytes[side], Int64(bytes[side].count), words)
        }
      }
      // Every sentence ends with a mark at which ICU breaks too, but for abbreviations and lists.
      guard min(counts.source, counts.target) > pairs / 2 else {
        throw ValidationError("ICU finds \(counts) boundaries in \(pairs) pairs of sentences.")
      }
      return time.inSeconds
    }.median
  }
}
