import Bitext
import Testing
import _BitextTestSupport

/// The gaps of every release, the whole way from its bytes.
@Suite struct CorpusReportGapTests {
  @Test(arguments: CorpusReport.all)
  func goldGapsAreFound(_ corpus: CorpusReport) {
    for gold in corpus.release.gaps {
      let touching = corpus.report.gaps.filter { touches($0, gold, corpus) }.map(\.kind)
      let words = "\(gold.source ?? "-") = \(gold.target ?? "-")"
      withKnownIssue("names that a text does not mark") {
        #expect(
          touching.contains(gold.kind),
          "\(gold.kind.rawValue), found only \(touching.map(\.rawValue)): \(words)")
      } when: {
        isHard(gold, corpus.release)
      }
    }
  }

  /// What is reported beside the gold's gaps is a false alarm, unless it is a note.
  @Test(arguments: CorpusReport.all)
  func nothingElseIsReported(_ corpus: CorpusReport) {
    for gap in corpus.report.gaps where gap.severity > .note {
      let isExpected = corpus.release.gaps.contains { touches(gap, $0, corpus) }
      #expect(isExpected, "\(gap.kind.rawValue), \(gap.severity.rawValue): \(gap.reason.code) \(gap.spans)")
    }
  }

  /// What is not found: a foreign name beside other words that could be it by their sound.
  private func isHard(_ gold: CorpusRelease.GoldGap, _ release: CorpusRelease) -> Bool {
    switch release.name {
    case "water-commission": gold.kind == .name
    default: false
    }
  }

  /// Whether a report's gap points at words that the gold's gap quotes, or at text around or within them.
  private func touches(_ gap: Gap, _ gold: CorpusRelease.GoldGap, _ corpus: CorpusReport) -> Bool {
    Side.allCases.contains { side in
      guard let quote = gold[side].map(compact) else { return false }
      return gap.spans[side].contains { span in
        let text = corpus.text(span, side)
        return text.contains(quote) || quote.contains(text)
      }
    }
  }
}
