import Bitext

/// Outcomes and gaps at a terminal.
extension SummaryWriter {
  func writeOutcomes(_ report: Report, _ text: ReportText, to output: inout Output) {
    var title = styled(words("Outcomes: \(report.outcomes.count)", "成果：\(report.outcomes.count) 项"), .bold)
    let counts = report.declaredCounts.map { count in
      let side = words.name(of: count.side)
      return words("\(count.value) declared in the \(side)", "\(side)称有 \(count.value) 项")
        + (count.value == count.counted
          ? "" : words(" but \(count.counted) counted", "，实有 \(count.counted) 项"))
    }
    for facts in [counts, differences(of: report.outcomes)] where !facts.isEmpty {
      title += words("; ", "；") + facts.joined(separator: words.comma)
    }
    output.write(title + "\n")
    let numberWidth = 2 + (report.outcomes.map { 2 * $0.level + "\($0.number ?? 0)".utf8.count }.max() ?? 1)
    let column = (width - numberWidth - 4) / 2
    for outcome in report.outcomes {
      let number = String(repeating: "  ", count: outcome.level) + (outcome.number.map(String.init) ?? "•")
      output.write("  " + TerminalText.fitted(number, to: numberWidth))
      output.write(TerminalText.fitted(heading(of: outcome, .source, text), to: column) + "  ")
      output.write(TerminalText.cut(heading(of: outcome, .target, text), to: column) + "\n")
    }
  }

  /// How many outcomes only one side states, or numbers, and how many the sides number otherwise.
  private func differences(of outcomes: [Outcome]) -> [String] {
    func isNumbered(_ outcome: Outcome, _ side: Side) -> Bool {
      outcome[side].map { $0.label.style != .unnumbered } ?? false
    }
    var differences: [String] = []
    for side in Side.allCases {
      let alone = outcomes.count { $0[side.opposite] == nil }
      if alone > 0 {
        differences.append(
          words("\(alone) only in the \(side.rawValue)", "\(alone) 项只见于\(words.name(of: side))"))
      }
    }
    for side in Side.allCases {
      let numbered = outcomes.count { $0[side.opposite] != nil && !isNumbered($0, side.opposite) }
      if numbered > 0 {
        differences.append(
          words(
            "\(numbered) numbered only in the \(side.rawValue)",
            "\(numbered) 项只在\(words.name(of: side))有编号"))
      }
    }
    let otherwise = outcomes.count { outcome in
      guard let source = outcome.source?.label, let target = outcome.target?.label else { return false }
      return source.agreement(with: target) == .different
    }
    if otherwise > 0 {
      differences.append(words("\(otherwise) numbered otherwise", "\(otherwise) 项编号不同"))
    }
    return differences
  }

  /// The label and the heading of one side.
  private func heading(of outcome: Outcome, _ side: Side, _ text: ReportText) -> String {
    guard let statement = outcome[side] else { return "–" }
    let label = text.display(statement.label, side)
    let heading = text.display(statement.heading, side)
    // A heading that begins with its label says it already.
    if label.isEmpty || heading.hasPrefix(label) { return heading }
    return text.documents[side].language.isWrittenWithoutSpaces ? label + heading : "\(label) \(heading)"
  }

  func writeGaps(_ report: Report, _ text: ReportText, hasTitle: Bool = true, to output: inout Output) {
    if hasTitle {
      writeTitle(
        ofGaps: CorpusStatistics.tally(report.gaps.map(\.severity.rawValue)),
        silenced: report.silencedGaps.count, to: &output)
    }
    for severity in Gap.Severity.allCases.reversed() {
      for gap in report.gaps where gap.severity == severity { write(gap, text, to: &output) }
    }
  }

  /// Says how many gaps there are.
  ///
  /// - Parameters:
  ///   - severities: How many there are of each severity.
  ///   - silenced: How many a baseline knows or people have dismissed; which did what is told beside the report.
  package func writeTitle(ofGaps severities: [String: Int], silenced: Int = 0, to output: inout Output) {
    let counts = Gap.Severity.allCases.reversed().compactMap { severity in
      severities[severity.rawValue].map {
        words(counted($0, severity.rawValue), "\(words.name(of: severity)) \($0) 条")
      }
    }
    guard !counts.isEmpty else {
      output.write(
        styled(
          silenced == 0 ? words("No gaps found", "未发现差异") : words("No new gaps found", "未发现新的差异"), .bold))
      output.write(
        silenced == 0 ? "\n" : words("; \(silenced) known or dismissed\n", "；另有 \(silenced) 条已知或已忽略\n"))
      return
    }
    output.write(styled(words("Gaps: ", "差异："), .bold) + counts.joined(separator: words(", ", "，")))
    output.write(
      silenced == 0
        ? "\n" : words("; \(silenced) more known or dismissed\n", "；另有 \(silenced) 条已知或已忽略\n"))
  }

  func write(_ gap: Gap, _ text: ReportText, to output: inout Output) {
    let style: Style = gap.severity == .error ? .red : gap.severity == .warning ? .yellow : .blue
    let title = "\(words.name(of: gap.severity)) \(words.name(of: gap.kind))"
    output.write("\n  " + styled(title, style))
    let identifier = TerminalText.cut(gap.identifier, to: width - 4 - TerminalText.width(title))
    output.write("  " + styled(identifier, .dim) + "\n")
    line(text.message(gap), indent: 4, hanging: 0, to: &output)
    for side in Side.allCases {
      for span in gap.spans[side].prefix(3) {
        let place = "\(text.tag(span.lowerBound, side)) \(text.lineName(span.lowerBound, side)): "
        let quote = TerminalText.cut(text.display(span, side), to: width - 6 - TerminalText.width(place))
        output.write("      " + styled(place, .dim) + quote + "\n")
      }
      if gap.spans[side].count > 3 {
        let more = gap.spans[side].count - 3
        let code = text.documents[side].language.tag
        let told = words("\(code): \(counted(more, "more place"))", "\(code)：另有 \(more) 处")
        output.write("      " + styled(told, .dim) + "\n")
      }
    }
  }
}
