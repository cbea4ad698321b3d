import Bitext
import Testing

@testable import BitextFormats

/// What is written is read back: the same beads, the same texts.
@Suite struct RoundTripTests {
  let report = SyntheticReport.nasty
  let languages = Bilingual(source: Language.english, target: Language.chinese)

  private var indexBeads: [IndexBead] {
    report.sentences.beads.map { IndexBead(source: Array($0.source), target: Array($0.target)) }
  }

  /// The texts of the beads as a format can hold them at best: on one line, and without characters that
  /// XML forbids.
  private func texts(of report: Report, inXML: Bool) -> [[String]] {
    let text = ReportText(report)
    return report.sentences.beads.map { bead in
      Side.allCases.map { side in
        let own = report.segmentation[side].sentences[bead[side]]
        return clean(text.display(own, side), inXML: inXML)
      }
    }
  }

  private func clean(_ text: String, inXML: Bool) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if inXML, scalar.value < 32 && scalar != "\t" || scalar.value & 0xFFFE == 0xFFFE { continue }
      scalars.append(!inXML && (scalar.value < 32 || 127...159 ~= scalar.value) ? " " : scalar)
    }
    return String(scalars).split { $0 == " " }.joined(separator: " ")
  }

  @Test func vecalign() throws {
    let text = VecalignWriter(hasProbabilities: true).text(of: report)
    let beads = try VecalignReader().beads(in: Array(text.utf8), file: nil)
    #expect(beads.map { [$0.source, $0.target] } == indexBeads.map { [$0.source, $0.target] })
    #expect(beads.map(\.probability) == report.sentences.beads.map(\.probability))
  }

  @Test func champollion() throws {
    let text = ChampollionWriter().text(of: report)
    #expect(text.contains("omitted <=> ") && text.contains(" <=> omitted"))
    #expect(try ChampollionReader().beads(in: Array(text.utf8), file: nil) == indexBeads)
  }

  /// A ladder cannot say that blocks crossed, so those two beads come back as one.
  @Test func ladder() throws {
    let text = LadderWriter().text(of: report)
    let beads = try LadderReader().beads(in: Array(text.utf8), file: nil)
    let lines = text.split(separator: "\n")
    #expect(lines.first?.hasPrefix("0\t0\t") == true)
    #expect(lines.last == "\(report.sentences.counts.source)\t\(report.sentences.counts.target)\t0")
    #expect(beads.count == indexBeads.count - 1)
    #expect(beads.prefix(10) == indexBeads.prefix(10) && beads.last == indexBeads.last)
    let alignment = try Alignment(beads, counts: report.sentences.counts, file: nil)
    #expect(alignment.isMonotone)
  }

  @Test func ladderText() throws {
    let text = LadderWriter(hasTexts: true).text(of: SyntheticReport.report(SyntheticReport.nastyPairs))
    let read = try LadderReader().text(in: Array(text.utf8), file: "a", languages: languages)
    let expected = texts(of: SyntheticReport.report(SyntheticReport.nastyPairs), inXML: false)
    let found = texts(of: read.report(provenance: report.provenance), inXML: false)
    // The mark of the format stands in one text, and divides it.
    #expect(zip(found, expected).count { $0 != $1 } <= 1)
    #expect(found.count == expected.count)
  }

  @Test func translationMemory() throws {
    let text = TMXWriter(UnitOptions()).text(of: report)
    let read = try TMXReader().text(in: Array(text.utf8), file: "a.tmx")
    let again = read.report(provenance: report.provenance)
    #expect(texts(of: again, inXML: true) == texts(of: report, inXML: true))
    #expect(again.sentences.beads.map(\.probability) == report.sentences.beads.map(\.probability))
    #expect(again.documents.map(\.language.tag) == Bilingual(source: "en", target: "zh"))
    // Each segment stands on the line of its page on which it stands in the file.
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let places = ReportText(again)
    for side in Side.allCases {
      for sentence in again.segmentation[side].sentences {
        let line = lines[places.location(sentence.span.lowerBound, side).line - 1]
        #expect(line.contains("xml:lang=\"\(again.documents[side].language.tag)\""))
      }
    }
    // A file of the file is the same but for what belongs to a bead of many segments.
    let second = TMXWriter(UnitOptions()).text(of: again)
    #expect(
      second.split(separator: "\n").count { $0.hasPrefix("<tuv") }
        == text.split(separator: "\n").count { $0.hasPrefix("<tuv") })
  }

  @Test func interText() throws {
    let names = Bilingual(source: "a.en.xml", target: "a.zh.xml")
    let links = InterTextWriter(.links(names)).text(of: report)
    let documents = Bilingual(source: Side.source, target: .target).map {
      Array(InterTextWriter(.document($0)).text(of: report).utf8)
    }
    let reader = InterTextReader()
    #expect(try reader.documentNames(inLinks: Array(links.utf8), file: nil).source == "a.en.xml")
    let read = try reader.text(
      links: Array(links.utf8), documents: documents, names: names, file: "a.xml",
      languages: languages.map { $0 })
    #expect(read.segmentation.map(\.paragraphs.count).source == report.paragraphs.counts.source)
    // Beads without a source may stand elsewhere among their neighbours.
    func sorted(_ report: Report) -> [[String]] {
      texts(of: report, inXML: true).sorted { $0.lexicographicallyPrecedes($1) }
    }
    #expect(sorted(read.report(provenance: report.provenance)) == sorted(report))
  }

  @Test func emptyReportsAreWrittenAndRead() throws {
    let empty = SyntheticReport.report([])
    #expect(try LadderReader().beads(in: Array(LadderWriter().text(of: empty).utf8), file: nil).isEmpty)
    #expect(ChampollionWriter().text(of: empty).isEmpty && MosesWriter(side: .source).text(of: empty).isEmpty)
    let read = try InterTextReader().text(
      links: Array(InterTextWriter(.links(Bilingual(source: "a", target: "b"))).text(of: empty).utf8),
      documents: Bilingual(source: Side.source, target: .target).map {
        Array(InterTextWriter(.document($0)).text(of: empty).utf8)
      }, names: Bilingual(source: "a", target: "b"), file: nil, languages: languages.map { $0 })
    #expect(read.sentences.beads.isEmpty)
  }

  @Test(arguments: ["<p>", ".EOA", ""]) func marksOfParagraphsAreNoSentences(_ mark: String) throws {
    let documents = Bilingual(source: "a\nb\n\(mark)\nc\n", target: "甲\n\(mark)\n乙\n丙\n")
    let text = try AlignedText(
      [IndexBead(source: [0, 1], target: [0]), IndexBead(source: [2], target: [1])],
      of: Bilingual(
        source: Document(documents.source, language: .english),
        target: Document(documents.target, language: .chinese)), file: nil)
    #expect(text.sentences.beads.map(\.type) == ["2-1", "1-1", "0-1"])
    #expect(text.paragraphs.beads.map(\.type) == ["1-1", "1-1"])
  }

  @Test func mosesLinesCorrespond() {
    let source = MosesWriter(side: .source).text(of: report)
    let target = MosesWriter(side: .target).text(of: report)
    let pairs = report.sentences.beads.count { !$0.isNull }
    for text in [source, target] {
      #expect(text.split(omittingEmptySubsequences: false) { $0.isNewline }.count == pairs + 1)
      #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || !(0..<32 ~= $0.value || 127..<160 ~= $0.value) })
    }
  }
}

@Suite struct BeadFilterTests {
  let report = SyntheticReport.report(
    [("One.", "一。"), ("One.", "一。"), ("Two.", ""), ("Three.|Four.", "三四。"), ("Five.", "五。")],
    gaps: { sides, _ in
      [
        Gap(
          kind: .number, severity: .warning, reason: .stated("m"),
          spans: Bilingual(source: [sides.source.sentences[5].span], target: []), identifier: "number-1")
      ]
    })

  private func kept(_ change: (inout BeadFilter) -> Void) -> [Int] {
    var filter = BeadFilter()
    change(&filter)
    var kept: [Int] = []
    BeadSelection(report, level: .sentence, filter: filter, text: ReportText(report)).forEach {
      kept.append($0.index)
    }
    return kept
  }

  @Test func everythingPassesUnlessAsked() { #expect(kept { _ in } == [0, 1, 2, 3, 4]) }
  @Test func nullBeads() { #expect(kept { $0.dropsNullBeads = true } == [0, 1, 3, 4]) }
  @Test func duplicates() { #expect(kept { $0.unique = .exact } == [0, 2, 3, 4]) }
  @Test func types() { #expect(kept { $0.types = ["2-1", "1-0"] } == [2, 3]) }
  @Test func probability() { #expect(kept { $0.minimumProbability = 0.3 } == [0, 1, 2]) }
  @Test func gaps() {
    #expect(kept { $0.dropsGaps = .note } == [0, 1, 2, 3])
    #expect(kept { $0.dropsGaps = .error } == [0, 1, 2, 3, 4])
  }
}
