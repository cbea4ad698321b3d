import Bitext
import BitextFormats

extension CheckCommand {
  /// Checks a memory that is too large for one report, portion by portion. What compares texts over all of it,
  /// consistency, is looked for at the end.
  ///
  /// - Parameters:
  ///   - begun: The portions that were read.
  ///   - rest: The portions that follow.
  ///   - all: The same memory from its beginning.
  func checkInPortions(_ begun: [AlignedText], _ rest: AlignedPortions, all: AlignedPortions) throws {
    var rest = rest
    var begun = begun[...]
    let languages = begun[0].segmentation.map(\.document.language)
    let aligner = try aligner(for: languages)
    let writer = format.writer(
      messages: output.messageLanguage, hasEvidence: false, terminal: output.terminal, isPortion: true
    ).writing(output.table.cells)
    var statistics = CorpusStatistics()
    var survey = ConsistencySurvey()
    let progress = PortionProgress()
    try output.file.write { output in
      writer.writeBeginning(languages, to: &output)
      while let text = try begun.popFirst() ?? rest.next() {
        let report = aligner.report(on: text)
        writer.writeReport(report, to: &output)
        statistics += CorpusStatistics(report, hasGaps: true)
        if consistency { survey.add(text) }
        progress.show(rest)
      }
      if survey.isNeeded {
        var again = all
        var last: AlignedText?
        while let text = try again.next() {
          survey.keep(text)
          last = text
        }
        if let last {
          let report = Aligner(
            configuration: aligner.configuration, lexicon: aligner.lexicon, rules: [InconsistencyRule()]
          ).report(on: survey.text(like: last))
          writer.writeReport(report, to: &output)
          statistics += CorpusStatistics(gapsOf: report)
        }
      }
      progress.end()
      if format == .summary {
        let terminal = self.output.terminal
        SummaryWriter(
          width: terminal.width, hasColor: terminal.hasColor, messages: self.output.messageLanguage
        ).writeTitle(
          ofGaps: statistics.severities ?? [:], to: &output)
      }
      writer.writeEnd(to: &output)
    }
    input.tell(rest, path)
    try self.statistics.tell(statistics)
    try gaps.failIfAsked(Gap.Severity.allCases.filter { statistics.severities?[$0.rawValue] ?? 0 > 0 }.max())
  }
}
