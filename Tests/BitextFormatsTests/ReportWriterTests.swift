import Bitext
import Testing

@testable import BitextFormats

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a report's JSON looks like to somebody who reads it.
private struct Reading: Decodable {
  struct Place: Decodable {
    let start: Int, end: Int, line: Int, column: Int, text: String
  }
  struct Side: Decodable {
    let indices: [Int]
  }
  struct Bead: Decodable {
    let type: String, source: Side, target: Side, cost: Int, probability: Double
  }
  struct Segments<Element: Decodable>: Decodable { let source: [Element], target: [Element] }
  struct Paragraphs: Decodable { let segments: Segments<[Int]>, beads: [Bead] }
  struct Sentences: Decodable { let segments: Segments<Place>, beads: [Bead] }
  struct Gap: Decodable {
    let kind: String, severity: String, message: String, identifier: String, probability: Double?
    let spans: [String: [Place]]
  }
  struct Outcome: Decodable {
    let number: Int?, label: [String: String?], heading: [String: String?]
  }
  let schema: String, paragraphs: Paragraphs, sentences: Sentences, gaps: [Gap], outcomes: [Outcome]
}

@Suite struct JSONWriterTests {
  let report = SyntheticReport.nasty

  @Test(arguments: [true, false]) func everySpanTellsItsText(hasLines: Bool) throws {
    let text = JSONWriter(hasLines: hasLines).text(of: report)
    #expect(text.hasSuffix("}\n"))
    if !hasLines { #expect(text.split(separator: "\n").count == 1) }
    let reading = try JSONDecoder().decode(Reading.self, from: Data(text.utf8))
    #expect(reading.schema == "bitext-report/2")
    #expect(reading.sentences.beads.count == report.sentences.beads.count)
    #expect(reading.gaps.count == report.gaps.count && reading.outcomes.count == 2)
    for (bead, original) in zip(reading.sentences.beads, report.sentences.beads) {
      #expect(bead.source.indices == Array(original.source) && bead.cost == original.cost)
      #expect(bead.probability == original.probability)
    }
    for (places, side) in [
      (reading.sentences.segments.source, Side.source), (reading.sentences.segments.target, .target),
    ] {
      #expect(places.map { Span($0.start, $0.end) } == report.segmentation[side].sentences.map(\.span))
      for place in places {
        #expect(place.text == report.documents[side].page[Span(place.start, place.end)])
      }
    }
    #expect(
      reading.paragraphs.segments.source
        == report.segmentation.source.paragraphs.indices.map { paragraph in
          let sentences = report.segmentation.source.sentences(ofParagraph: paragraph)
          return [sentences.lowerBound, sentences.upperBound]
        })
    #expect(reading.gaps.map(\.message) == report.gaps.map { GapMessages(report).message($0) })
  }

  @Test func evidenceIsWrittenOnDemand() {
    #expect(!JSONWriter().text(of: report).contains("\"evidence\""))
    #expect(JSONWriter(hasEvidence: true).text(of: report).contains("\"evidence\""))
  }

  /// Without evidence a report is at most five times what it is about.
  @Test func everyTextStandsOnce() {
    let source = (1...200).map { "Item \($0) of the programme was agreed by both sides at the meeting." }
    let target = (1...200).map { "双方在会议上商定了方案的第\($0)项内容。" }
    let report = Aligner().align(source, target)
    let bytes = report.documents.source.page.count + report.documents.target.page.count
    #expect(JSONWriter(hasLines: false).text(of: report).utf8.count < 5 * bytes)
  }

  @Test func equalReportsGiveEqualBytes() {
    #expect(JSONWriter().text(of: report) == JSONWriter().text(of: SyntheticReport.nasty))
  }

  @Test func anEmptyReportIsWritten() throws {
    let text = JSONWriter().text(of: SyntheticReport.report([]))
    let reading = try JSONDecoder().decode(Reading.self, from: Data(text.utf8))
    #expect(reading.sentences.beads.isEmpty)
  }
}

@Test func vecalignWritesCostsInNats() {
  let report = SyntheticReport.report([("a.|b.", "甲。"), ("", "乙。"), ("c.", "")])
  #expect(
    VecalignWriter().text(of: report)
      == "[0, 1]:[0]:0.009000\n[]:[1]:0.148000\n[2]:[]:0.287000\n")
  #expect(VecalignWriter(level: .paragraph).text(of: report).split(separator: "\n").count == 3)
}

@Test(arguments: TSVWriter.Table.allCases) func everyRowHasAllCells(_ table: TSVWriter.Table) {
  let report = SyntheticReport.nasty
  let text = TSVWriter(table: table).text(of: report)
  let rows = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
  let expected = [report.sentences.beads.count, report.outcomes.count, report.gaps.count]
  #expect(rows.count == 1 + expected[TSVWriter.Table.allCases.firstIndex(of: table)!])
  let columns = rows.first!.split(separator: "\t").count
  for row in rows {
    #expect(row.split(separator: "\t", omittingEmptySubsequences: false).count == columns, "\(row)")
    #expect(!row.unicodeScalars.contains { $0.value < 32 && $0 != "\t" })
  }
}

@Test func outputPassesPiecesOnAndKeepsTheFirstFailure() {
  final class Sink { var bytes: [UInt8] = [] }
  let sink = Sink()
  var output = Output { sink.bytes.append(contentsOf: $0) }
  let text = JSONWriter().text(of: SyntheticReport.nasty)
  for _ in 0..<20 { JSONWriter().write(SyntheticReport.nasty, to: &output) }
  #expect(throws: Never.self) { try output.finish() }
  #expect(String(decoding: sink.bytes, as: UTF8.self) == String(repeating: text, count: 20))

  var broken = Output { _ throws(BitextError) in throw BitextError(.unreadable, "full") }
  for _ in 0..<20 { JSONWriter().write(SyntheticReport.nasty, to: &broken) }
  #expect(throws: BitextError.self) { try broken.finish() }
}

@Test func summaryKeepsToItsWidth() {
  for width in [40, 80, 120] {
    let text = SummaryWriter(width: width).text(of: SyntheticReport.nasty)
    for line in text.split(separator: "\n") {
      #expect(TerminalText.width(String(line)) <= width, "\(line)")
      #expect(!line.unicodeScalars.contains { $0.value < 32 || $0.value == 0x202E })
    }
  }
  #expect(SummaryWriter(hasColor: true).text(of: SyntheticReport.nasty).contains("\u{1B}[1;31merror"))
}

@Test(arguments: [false, true]) func whatSteersATerminalIsNotPassedOn(_ hasColor: Bool) throws {
  let page = Page("The mill is closed.\n\n磨坊关闭了。\n", name: "a\u{1B}[31mb\u{7}.txt")
  let text = SummaryWriter(hasColor: hasColor).text(of: try Aligner().report(on: page))
  #expect(text.contains("a\u{FFFD}[31mb\u{FFFD}.txt") && !text.contains("\u{7}"))
}

/// Every word that is not the text's own is Chinese.
@Test func summarySpeaksChineseIfAsked() throws {
  let report = try Aligner().report(
    on: Page(
      "1. Peace. They met in 2016.\n\n2. Talks.\n\nHome\n\n"
        + "一、和平。双方于2015年会晤。\n\n二、会谈。\n\n三、贸易。\n"))
  #expect(!report.gaps.isEmpty && !report.outcomes.isEmpty)
  let writer = SummaryWriter(parts: SummaryWriter.Part.standard.union([.beads]), messages: .chinese)
  let text = writer.text(of: report)
  let own: Set = ["en", "zh", "Peace", "They", "met", "in", "Talks", "Home"]
  let names = Set((report.gaps + report.silencedGaps).map(\.identifier))
  let pieces = text.split { $0.isWhitespace || "。，；：（）“”".contains($0) }.map(String.init)
  let foreign = pieces.filter { !names.contains($0) }
    .flatMap { $0.matches(of: /[A-Za-z]+/).map { String($0.output) } }
  #expect(foreign.allSatisfy { own.contains($0) }, "\(foreign)\n\(text)")
  #expect(text.contains("原文  英文 (en)  ") && text.contains("译文  中文 (zh"))
  #expect(text.contains("成果：") && text.contains("句子对齐：") && text.contains("版式  先一种语言，后另一种语言；"))
  for line in text.split(separator: "\n") { #expect(TerminalText.width(String(line)) <= 80, "\(line)") }
}

@Test(arguments: [
  ("a bc def", 4, ["a bc", "def"]), ("中文字", 4, ["中文", "字"]), ("abcdefgh", 3, ["abc", "def", "gh"]),
  ("", 5, [""]),
]) func linesAreWrapped(_ text: String, _ columns: Int, _ lines: [String]) {
  #expect(TerminalText.wrapped(text, to: columns) == lines)
}

@Test func wrappedLinesOfAPageAreJoined() {
  let english = ReportText(SyntheticReport.report([("one\n  two\r\nthree", "中文\n　　换行\nABC\nDEF 字")]))
  #expect(english.display(Span(0, 16), .source) == "one two three")
  #expect(english.display(english.documents.target.page.span, .target).hasPrefix("中文换行 ABC DEF 字"))
}

@Test func beadsAreExplainedWhenAsked() {
  let report = SyntheticReport.nasty
  let plain = SummaryWriter().text(of: report)
  let text = SummaryWriter(parts: SummaryWriter.Part.standard.union([.beads])).text(of: report)
  #expect(!plain.contains("Beads of sentences:"))
  #expect(text.contains("Beads of sentences: \(report.sentences.beads.count)\n"))
  let evidence = report.sentences.beads.reduce(0) { $0 + $1.evidence.count }
  let lines = text.split(separator: "\n").filter {
    $0.firstMatch(of: #/^ {6}[+-][0-9]+[.][0-9]{2} {2}/#) != nil
  }
  #expect(evidence > 0 && lines.count == evidence)
  for line in text.split(separator: "\n") { #expect(TerminalText.width(String(line)) <= 80, "\(line)") }
  #expect(!text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
}
