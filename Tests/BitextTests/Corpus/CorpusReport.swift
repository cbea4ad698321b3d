import Bitext
import _BitextTestSupport

/// A release with what the library says of it from its bytes on: the whole way, nothing taken from the gold.
struct CorpusReport: Sendable, CustomStringConvertible {
  let release: CorpusRelease
  let report: Report

  var description: String { release.description }

  /// Made once for all tests.
  static let all = CorpusRelease.all.map { release in
    do {
      return CorpusReport(release: release, report: try report(on: release))
    } catch {
      fatalError("\(release): \(error)")
    }
  }

  private static func report(on release: CorpusRelease) throws -> Report {
    if release.form.input == .page {
      return try Aligner().report(on: Page(bytes: release.bytes("page.txt"), name: release.name))
    }
    let documents = Bilingual(
      source: Document(
        page: try Page(bytes: release.bytes("source.txt"), name: "source.txt"),
        language: release.form.languages.source),
      target: Document(
        page: try Page(bytes: release.bytes("target.txt"), name: "target.txt"),
        language: release.form.languages.target))
    if release.form.input == .pair { return Aligner().report(on: documents) }
    return Aligner().report(on: documents.map { LineSegmenter().segmentation(of: $0) })
  }

  /// The text of a span without its white space.
  func text(_ span: Span, _ side: Side) -> String { compact(report.documents[side].page[span]) }
}

extension CorpusRelease {
  /// The least strict F1 of beads that is asked for: all of it where the release has no gaps.
  ///
  /// Blocks that were moved are matched only in part, and of two equal paragraphs the other one than in the gold
  /// may be found to have the counterpart.
  var leastScores: (paragraphs: Double, sentences: Double) {
    if has("clean") { return (1, 1) }
    if has("not-monotone") || has("duplicate-outcome") { return (0.75, 0.75) }
    return (1, 0.94)
  }
}
