import Bitext
import BitextFormats

extension CheckCommand {
  /// Checks a memory that is too large for one report, portion by portion. What compares texts over all of it,
  /// consistency, is looked for before.
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
    var list = PortionedGaps(
      format.writer(
        messages: output.messageLanguage, hasEvidence: false, terminal: output.terminal, isPortion: true
      ).writing(output.table.cells), name: path)
    var statistics = CorpusStatistics()
    let progress = PortionProgress()
    if isConsistencyWanted, let report = try inconsistencies(of: all, aligner, progress) {
      statistics += CorpusStatistics(gapsOf: report)
      try list.add(report, bySeverity: format == .summary)
    }
    var isGlossaryUsed = gaps.kinds.glossaryPath == nil
    while let text = try begun.popFirst() ?? rest.next() {
      let report = aligner.report(on: text)
      isGlossaryUsed =
        isGlossaryUsed || aligner.configuration.gaps.glossary.occurs(in: report.segmentation)
      statistics += CorpusStatistics(report, hasGaps: true)
      try list.add(report, bySeverity: format == .summary)
      progress.show(rest)
    }
    progress.end()
    try output.file.write { output in
      if format == .summary {
        let terminal = self.output.terminal
        SummaryWriter(
          width: terminal.width, hasColor: terminal.hasColor, messages: self.output.messageLanguage
        ).writeTitle(ofGaps: statistics.severities ?? [:], to: &output)
      }
      try list.write(languages, to: &output)
    }
    input.tell(rest, path, in: messages)
    gaps.kinds.tellGlossary(occurs: isGlossaryUsed, in: messages)
    try self.statistics.tell(statistics)
    try gaps.failIfAsked(Gap.Severity.allCases.filter { statistics.severities?[$0.rawValue] ?? 0 > 0 }.max())
  }

  /// The report of the units that are not consistent with others; nil if there are none.
  private func inconsistencies(
    of portions: AlignedPortions, _ aligner: Aligner, _ progress: PortionProgress
  ) throws -> Report? {
    var survey = ConsistencySurvey()
    var first = portions
    while let text = try first.next() {
      survey.add(text)
      progress.show(first, doing: "compared")
    }
    guard survey.isNeeded else { return nil }
    var again = portions
    var last: AlignedText?
    while let text = try again.next() {
      survey.keep(text)
      last = text
    }
    return last.map {
      Aligner(
        configuration: aligner.configuration, lexicon: aligner.lexicon, rules: [InconsistencyRule()],
        contents: .gaps
      ).report(on: survey.text(like: $0))
    }
  }
}

/// The gaps of a memory that is read in portions, as a writer writes them; they may be more than can be held.
private struct PortionedGaps {
  private let writer: any ReportWriter
  private var spools: [Spool]

  init(_ writer: any ReportWriter, name: String) {
    self.writer = writer
    spools = Gap.Severity.allCases.map { _ in Spool(name: name) }
  }

  /// Adds the gaps of a portion.
  ///
  /// - Parameter bySeverity: Whether the worst of all portions come first, and not those of the first portion.
  mutating func add(_ report: Report, bySeverity: Bool) throws {
    guard bySeverity else { return try write(report, 0) }
    for (index, severity) in Gap.Severity.allCases.reversed().enumerated() {
      let part = report.keeping { $0.severity == severity }
      if !part.gaps.isEmpty { try write(part, index) }
    }
  }

  private mutating func write(_ report: Report, _ index: Int) throws {
    var output = Output()
    writer.writeReport(report, to: &output)
    try spools[index].append(output.bytes)
  }

  /// Writes all of them.
  func write(_ languages: Bilingual<Language>, to output: inout Output) throws {
    writer.writeBeginning(languages, to: &output)
    for spool in spools {
      let bytes = spool.bytes
      var offset = 0
      while offset < bytes.count {
        let piece = try bytes[offset..<offset + 1 << 20]
        output.write(piece[...])
        offset += max(1, piece.count)
      }
    }
    writer.writeEnd(to: &output)
  }
}
