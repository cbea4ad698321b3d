import Bitext
import BitextEvaluation
import Testing
import _BitextTestSupport

/// Layout, beads and outcomes of every release, the whole way from its bytes.
@Suite struct CorpusReportTests {
  @Test(arguments: CorpusReport.all)
  func layoutIsFound(_ corpus: CorpusReport) {
    #expect(corpus.report.layout == corpus.release.form.layout)
    for side in Side.allCases {
      #expect(corpus.report.documents[side].language.code == corpus.release.form.languages[side].code)
    }
  }

  @Test(arguments: CorpusReport.all)
  func beadsAreTheGolds(_ corpus: CorpusReport) {
    let paragraphs = score(corpus.report.paragraphs, corpus.release.goldParagraphs)
    let sentences = score(corpus.report.sentences, corpus.release.goldSentences)
    #expect(paragraphs >= corpus.release.leastScores.paragraphs)
    #expect(sentences >= corpus.release.leastScores.sentences)
  }

  @Test(arguments: CorpusReport.all)
  func outcomesAreTheGolds(_ corpus: CorpusReport) {
    let pages = corpus.report.documents.map(\.page)
    let found = corpus.report.outcomes.map { OutcomeLine($0, pages) }
    let gold = corpus.release.outcomes.map { OutcomeLine($0) }
    let difference = found.difference(from: gold)
    withKnownIssue("beside a moved block", isIntermittent: true) {
      #expect(difference.isEmpty, "\(difference.map(String.init(describing:)).joined(separator: "\n"))")
    } when: {
      corpus.release.has("not-monotone")
    }
  }

  private func score(_ found: Alignment, _ gold: Alignment) -> Double {
    BeadScore(gold: gold.beads.map { IndexBead($0) }, test: found.beads.map { IndexBead($0) }).strict.f1
  }
}

/// An outcome as a line, to be compared between the gold and a report.
struct OutcomeLine: Hashable, CustomStringConvertible {
  let description: String

  init(_ outcome: Outcome, _ pages: Bilingual<Page>) {
    self.init(outcome.number, outcome.level, outcome.parent) { side in
      outcome[side].map { compact(pages[side][$0.label.span]) + " " + compact(pages[side][$0.heading]) }
    }
  }

  init(_ outcome: CorpusRelease.GoldOutcome) {
    self.init(outcome.number, outcome.level, outcome.parent) { side in
      outcome[side].map { compact($0.label) + " " + compact($0.heading) }
    }
  }

  private init(_ number: Int?, _ level: Int, _ parent: Int?, _ text: (Side) -> String?) {
    let place = "\(number.map(String.init) ?? "-") @\(level) in \(parent.map(String.init) ?? "-")"
    description = place + ": " + Side.allCases.map { text($0) ?? "none" }.joined(separator: " = ")
  }
}
