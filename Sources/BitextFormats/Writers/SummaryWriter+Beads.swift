import Bitext

/// Beads of sentences at a terminal, each with what speaks for it and against it.
extension SummaryWriter {
  func writeBeads(_ report: Report, _ text: ReportText, to output: inout Output) {
    output.write(
      styled(
        words(
          "Beads of sentences: \(report.sentences.beads.count)", "句子对齐：\(report.sentences.beads.count) 组"),
        .bold) + "\n")
    for (index, bead) in report.sentences.beads.enumerated() {
      let probability = InterfaceWords.percentage(bead.probability) ?? "–"
      output.write("\n  " + styled("\(index + 1)  \(bead.type)", .bold))
      output.write("  \(probability)  \(nats(bead.cost)) \(words("nats", "奈特"))\n")
      for side in Side.allCases {
        for segment in report.segmentation[side].sentences[bead[side]] {
          let place =
            "\(text.tag(segment.span.lowerBound, side)) \(text.lineName(segment.span.lowerBound, side)): "
          let shown = TerminalText.cut(
            text.display(segment.span, side), to: width - 6 - TerminalText.width(place))
          output.write("    " + styled(place, .dim) + shown + "\n")
        }
      }
      for item in bead.evidence { write(item, text, to: &output) }
    }
  }

  /// Writes a piece of evidence: its weight with its sign, its kind, and the words of both sides.
  private func write(_ item: Evidence, _ text: ReportText, to output: inout Output) {
    let texts = Side.allCases.map { side in
      item.spans[side].map { text.display($0, side) }.joined(separator: " … ")
    }
    var line = (item.weight < 0 ? "-" : "+") + nats(abs(item.weight)) + "  \(words.name(of: item.kind))"
    if let value = item.value { line += "  \(value)" }
    let quoted = texts.map { $0.isEmpty ? "–" : $0 }
    if texts.contains(where: { !$0.isEmpty }) { line += "  \(quoted[0]) ↔ \(quoted[1])" }
    output.write("      " + TerminalText.cut(TerminalText.shown(line), to: width - 6) + "\n")
  }

  /// A cost or weight in nats, with two decimals.
  private func nats(_ millinats: Int) -> String {
    let hundredths = (abs(millinats) + 5) / 10
    let decimals = hundredths % 100
    return "\(hundredths / 100).\(decimals < 10 ? "0" : "")\(decimals)"
  }
}
