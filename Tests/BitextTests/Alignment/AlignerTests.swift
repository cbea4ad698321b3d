import Testing

@testable import Bitext

/// The front door: lists of strings, and rules of a client's own.
@Suite struct AlignerTests {
  private static func pairs(_ source: [String], _ target: [String]) -> [String] {
    Aligner().align(source, target).sentences.beads.map { bead in
      bead.source.map { "\($0)" }.joined(separator: ",") + ":"
        + bead.target.map { "\($0)" }.joined(separator: ",")
    }
  }

  @Test func emptyStringsKeepTheirPlaceInTheList() {
    let source = ["The talks opened in May.", "", "Both sides met again.", "The talks closed on Friday."]
    let target = ["会谈于五月开幕。", "", "双方再次会晤。", "会谈于星期五闭幕。"]
    let report = Aligner().align(source, target)
    #expect(report.sentences.counts == Bilingual(source: 4, target: 4))
    let pairs = Self.pairs(source, target)
    #expect(pairs.contains("0:0") && pairs.contains("2:2") && pairs.contains("3:3"))
    #expect(report.gaps.filter { $0.severity > .note }.isEmpty)
  }

  @Test func lineBreakInsideAStringDividesNothing() {
    #expect(
      Self.pairs(
        ["The talks opened.", "Both sides\nmet again.", "The talks closed."], ["会谈开幕。", "双方再次会晤。", "会谈闭幕。"])
        == ["0:0", "1:1", "2:2"])
  }

  @Test func markOfAParagraphIsAString() {
    let report = Aligner().align(["The talks opened.", "<p>", "They closed."], ["会谈开幕。", "<p>", "会谈闭幕。"])
    #expect(report.sentences.counts == Bilingual(source: 3, target: 3))
  }

  @Test func listsMayBeEmpty() {
    #expect(Aligner().align([], []).sentences.beads.isEmpty)
    #expect(Self.pairs(["One."], []) == ["0:"])
    #expect(Self.pairs([], ["一。", "二。"]) == [":0", ":1"])
  }

  @Test func ruleOfAClientStandsInTheReport() {
    struct Shouting: GapRule {
      func gaps(in context: GapContext) -> [GapDraft] {
        context.sentences.beads.compactMap { bead in
          let spans = context.spans(ofSentences: bead)
          guard spans.source.contains(where: { context.utf8(.source)[$0.upperBound - 1] == 0x21 }) else {
            return nil
          }
          return GapDraft(.name, .note, .stated("Somebody shouts."), side: .source, spans: spans)
        }
      }
    }
    let aligner = Aligner(rules: GapFinder.standardRules + [Shouting()])
    let report = aligner.align(["Stop!", "It has 40 seats."], ["停！", "它有50个座位。"])
    #expect(report.gaps.contains { $0.reason == .stated("Somebody shouts.") })
    #expect(report.gaps.contains { $0.kind == .number })
  }

  @Test func lessIsHeldWhereLessIsAskedForAndTheBeadsAreTheSame() throws {
    let page = Page(
      "Outcomes:\n1. It has 40 seats.\n2. It opens in May.\n\n成果：\n1. 它有50个座位。\n2. 它五月开放。\n")
    func report(_ contents: Report.Contents) throws -> Report {
      try Aligner(contents: contents).report(on: page)
    }
    func pairs(_ report: Report) -> [[Range<Int>]] { report.sentences.beads.map { [$0.source, $0.target] } }
    let (all, outcomes, none) = (try report(.all), try report(.outcomes), try report([]))
    #expect(!all.gaps.isEmpty && !all.outcomes.isEmpty)
    #expect(all.sentences.beads.contains { !$0.evidence.isEmpty })
    #expect(outcomes.gaps.isEmpty && outcomes.outcomes == all.outcomes)
    #expect(none.gaps.isEmpty && none.outcomes.isEmpty)
    #expect(!none.sentences.beads.contains { !$0.evidence.isEmpty })
    #expect(pairs(none) == pairs(all) && pairs(outcomes) == pairs(all))
  }
}

/// What is read of a sentence is what every room sees.
@Suite struct SegmentValuesTests {
  private func values(_ text: String) -> (SegmentValues, Segmentation) {
    let document = Document(text, language: .english)
    let segmentation = LineSegmenter().segmentation(of: document)
    return (SegmentValues(segmentation, labels: segmentation.labels), segmentation)
  }

  @Test func numberOfALabelIsFaint() {
    let (values, _) = values("1. Trade grew by 40 percent.\n2. Tariffs fell to 12 percent.\n")
    #expect(values[0..<1].map(\.certainty) == [.faint, .hard])
    #expect(values[1..<2].map(\.certainty) == [.faint, .hard])
  }

  @Test func valuesOfASpanAreThoseThatLieInIt() {
    let (values, segmentation) = values("It has 40 seats and 3000 lamps.\nIt cost 12 million.\n")
    let whole = segmentation.sentences[0].span
    #expect(values[whole].count == 2)
    #expect(values[Span(whole.lowerBound + 12, whole.upperBound)].count == 1)
    #expect(values[Span(whole.lowerBound, whole.lowerBound + 3)].isEmpty)
  }

  @Test func paragraphsHaveWhatTheirSentencesHave() {
    let (values, _) = values("It has 40 seats.\nIt has 50 lamps.\nIt has 60 doors.\n")
    let joined = values.joined([0, 2, 3])
    #expect(joined[0..<1].count == 2)
    #expect(joined[1..<2].map(\.span) == values[2..<3].map(\.span))
  }
}
