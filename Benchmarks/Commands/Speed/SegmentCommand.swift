import ArgumentParser
import Bitext
import CBreakIterator
import Foundation
import Synthetic

/// The division into sentences, next to ICU's own iterator over the same bytes.
struct SegmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment",
    abstract: "Megabytes a second of the segmenter, next to bare ICU in the same run.",
    discussion: """
      The text is recombined from the corpus, six sentences a paragraph. Both take turns, and the ratio is the
      median of those of the turns.
      """)

  @Option(help: "Pairs of sentences of the text.")
  var pairs = 30_000
  @Option(help: "How often each is measured.")
  var runs = 15
  @Option(help: "The folder of releases to recombine.")
  var corpus = "Corpus"

  func run() throws {
    let release = try SyntheticRelease(pairs: pairs, corpus: URL(fileURLWithPath: corpus))
    print("| language | MB | sentences | ICU, MB/s | Bitext, MB/s | Bitext's time / ICU's |")
    print("|---|--:|--:|--:|--:|--:|")
    for lines in [release.documents.source, release.documents.target] {
      let text = RunningText(lines)
      let (ours, theirs) = try times(on: text)
      let size = Double(text.document.page.utf8.count) / 1e6
      let ratio = zip(ours, theirs).map { $0 / $1 }.median
      print(
        "| \(text.document.language) | \(size.text(1)) | \(text.boundaries.count + 1) "
          + "| \((size / theirs.median).text(0)) | \((size / ours.median).text(0)) | \(ratio.text(2)) |")
    }
  }

  private func times(on text: RunningText) throws -> (ours: [Double], theirs: [Double]) {
    let clock = ContinuousClock()
    let utf8 = text.document.page.utf8
    var result = (ours: [Double](), theirs: [Double]())
    var boundaries: Int64?
    for _ in 0..<runs {
      var count: Int64 = 0
      result.theirs.append(
        clock.measure { count = cbreak_count(text.document.language.code, utf8, Int64(utf8.count), false) }
          .inSeconds)
      precondition(
        count >= text.boundaries.count && count == boundaries ?? count, "ICU found \(count) boundaries")
      boundaries = count
      var segmentation: Segmentation?
      result.ours.append(
        clock.measure { segmentation = RuleSegmenter().segmentation(of: text.document) }.inSeconds)
      try text.check(segmentation)
    }
    return result
  }
}

/// Sentences that are known, as paragraphs of running text.
private struct RunningText {
  let document: Document
  /// Where a sentence ends and another follows, ascending.
  let boundaries: [Int]

  /// - Parameter lines: a document with one sentence a line. A line without a mark at its end is a heading, which
  ///   ends its paragraph.
  init(_ lines: Document) {
    let separator = lines.language.isChinese ? "" : " "
    var text = ""
    var boundaries: [Int] = []
    var paragraph = 0
    for line in lines.page[lines.page.span].split(separator: "\n") {
      if !text.isEmpty {
        boundaries.append(text.utf8.count)
        text += paragraph == 0 ? "\n\n" : separator
      }
      text += line
      let end = line.last { !"”’\"'）)」』".contains($0) }
      paragraph = end.map { ".?!。？！…".contains($0) } ?? false ? (paragraph + 1) % 6 : 0
    }
    self.boundaries = boundaries
    document = Document(text, language: lines.language)
  }

  /// Checks that nearly all the known boundaries were found and few others. Some sentences begin, once they are
  /// recombined, as if they went on with the one before; and some lines hold two.
  func check(_ segmentation: Segmentation?) throws {
    let found = Set((segmentation?.sentences ?? []).map(\.span.upperBound))
    let right = boundaries.count { found.contains($0) }
    guard right * 100 >= boundaries.count * 95, found.count * 100 <= boundaries.count * 120 else {
      throw ValidationError(
        "Of \(boundaries.count) boundaries \(right) were found, and \(found.count) in all.")
    }
  }
}
