import Bitext
import BitextFormats
import Foundation
import Testing
import _BitextTestSupport

/// What is read back of a report is what was written, and what contradicts itself is refused.
@Suite struct ReportReaderTests {
  private func written(_ report: Report, evidence: Bool = true) -> [UInt8] {
    var output = Output()
    JSONWriter(hasEvidence: evidence).write(report, to: &output)
    return output.bytes
  }

  private func release() throws -> Report {
    try Aligner().report(on: Page(try CorpusRelease.named("police-dialogue").text("page.txt"), name: "p"))
  }

  @Test func reportIsReadBackAsItWas() throws {
    let report = try release()
    let record = try ReportReader().report(in: written(report), file: nil)
    #expect(record.provenance == report.provenance && record.layout == report.layout)
    #expect(record.warnings == report.warnings.map(\.description))
    func check(_ stretch: ReportRecord.Stretch, _ span: Span, _ side: Side) {
      let page = report.documents[side].page
      #expect(stretch.span == span && stretch.text == page[span])
      #expect(stretch.location == LineIndex(page.utf8).location(of: span.lowerBound))
    }
    for side in Side.allCases {
      let (segmentation, document) = (report.segmentation[side], record.documents[side])
      #expect(document.name == "p" && document.language == report.documents[side].language)
      #expect(document.byteCount == report.documents[side].page.count)
      #expect(document.regions.map(\.span) == report.documents[side].regions)
      #expect(record.sentences[side].count == segmentation.sentences.count)
      for (stretch, segment) in zip(record.sentences[side], segmentation.sentences) {
        check(stretch, segment.span, side)
      }
      #expect(
        record.paragraphs[side] == segmentation.paragraphs.indices.map(segmentation.sentences(ofParagraph:)))
    }
    for (read, made) in [
      (record.paragraphBeads, report.paragraphs), (record.sentenceBeads, report.sentences),
    ] {
      #expect(read.counts == made.counts && read.beads.map(\.type) == made.beads.map(\.type))
      #expect(read.beads.map(\.cost) == made.beads.map(\.cost))
      #expect(read.beads.map(\.probability) == made.beads.map(\.probability))
      for side in Side.allCases {
        #expect(read.beads.map { Array($0[side]) } == made.beads.map { Array($0[side]) })
      }
    }
    #expect(record.evidence.map(\.count) == report.sentences.beads.map(\.evidence.count))
    #expect(record.furniture.map(\.reason) == report.furniture.map(\.reason))
    for (read, made) in zip(record.furniture, report.furniture) { check(read.stretch, made.span, made.side) }

    #expect(record.outcomes.count == report.outcomes.count && !record.outcomes.isEmpty)
    for (read, made) in zip(record.outcomes, report.outcomes) {
      #expect(read.number == made.number && read.level == made.level && read.parent == made.parent)
      for side in Side.allCases {
        #expect((read.statements[side] == nil) == (made[side] == nil))
        guard let statement = read.statements[side], let own = made[side] else { continue }
        check(statement.label.stretch, own.label.span, side)
        #expect(statement.label.style == own.label.style && statement.label.value == own.label.value)
        #expect(statement.label.isBroken == own.label.isBroken)
        check(statement.heading, own.heading, side)
        #expect(
          statement.body.map(\.span) == own.body && Array(statement.paragraphs) == Array(own.paragraphs))
        #expect(statement.mentions.map(\.value) == own.mentions.map(\.value))
        #expect(statement.mentions.map(\.stretch.span) == own.mentions.map(\.span))
      }
    }
    #expect(record.declaredCounts.map(\.stretch.span) == report.declaredCounts.map(\.span))
    #expect(record.declaredCounts.map(\.counted) == report.declaredCounts.map(\.counted))

    #expect(record.gaps.count == report.gaps.count && !record.gaps.isEmpty && record.silencedGaps.isEmpty)
    for (read, made) in zip(record.gaps, report.gaps) {
      #expect(read.identifier == made.identifier && read.kind == made.kind && read.severity == made.severity)
      #expect(
        read.reason == made.reason.code && read.side == made.side && read.probability == made.probability)
      #expect(read.evidence.count == made.evidence.count && !read.message.isEmpty)
      #expect(read.context == made.context || made.context.map { made.spans[$0].isEmpty } == true)
      for side in Side.allCases {
        #expect(read.stretches[side].map(\.span) == made.spans[side])
        for (stretch, span) in zip(read.stretches[side], made.spans[side]) { check(stretch, span, side) }
      }
    }
    let silenced = report.silencing(Baseline(entries: report.baselineEntries()))
    let known = try ReportReader().report(in: written(silenced, evidence: false), file: nil)
    #expect(known.gaps.isEmpty && known.silencedGaps.map(\.identifier) == record.gaps.map(\.identifier))
    #expect(known.evidence.joined().isEmpty)
  }

  /// What is put in the place of what, and what is said of it.
  @Test(arguments: [
    ("\"bitext-report/2\"", "\"bitext-report/1\"", "of another version"),
    ("\"start\":0,", "\"start\":9999999,", "a span goes from 9999999"),
    ("\"indices\":[0]", "\"indices\":[1]", "begins at source 1"),
    ("\"indices\":[0]", "\"indices\":[0,2]", "do not follow each other"),
    ("\"indices\":[0]", "\"indices\":[9223372036854775807]", "do not follow each other"),
    ("\"counts\":{\"source\":", "\"counts\":{\"source\":1", "are counted"),
    ("\"parent\":null", "\"parent\":0", "which is none"),
    ("\"severity\":\"", "\"severity\":\"x", "severity"),
    ("\"layout\":", "\"form\":", "lacks a member: .layout"),
    ("\"schema\":", "\"schema\"", "is no JSON"),
  ])
  func contradictionsAreRefused(_ old: String, _ new: String, _ message: String) throws {
    var output = Output()
    JSONWriter(hasLines: false).write(try release(), to: &output)
    let text = String(decoding: output.bytes, as: UTF8.self)
    let place = try #require(text.range(of: old))
    let error = #expect(throws: BitextError.self) {
      try ReportReader().report(
        in: Array(text.replacingCharacters(in: place, with: new).utf8), file: "r.json")
    }
    #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
    #expect(error?.code == .malformed && error?.file == "r.json" && error?.remedy != nil)
  }
}
