import Bitext

/// A picture of the whole document: both sides as bars, the beads as lines between them, and where gaps lie.
extension HTMLPage {
  /// The most lines that are drawn; of more beads only some are shown.
  private static let mostLines = 600
  private static let width = 1000

  func writeMap(to output: inout Output) {
    let beads = report.sentences.beads
    guard beads.count > 7 else { return }
    let nulls = beads.count { $0.isNull }
    let doubtful = beads.count { $0.probability < 0.5 && !$0.isNull }
    let name = words(
      "Map of the document: \(report.gaps.count) gaps, \(nulls) beads without a counterpart, \(doubtful) doubtful",
      "全文示意图：差异 \(report.gaps.count) 条，无对应 \(nulls) 组，把握不大 \(doubtful) 组")
    output.write(
      "<section id=\"map\">\n<svg viewBox=\"0 0 \(Self.width) 96\" preserveAspectRatio=\"none\" role=\"img\"")
    output.write(" aria-label=\"\(name)\"><title>\(name)</title>\n")
    // Each side is as long as its text, whatever it is written in.
    for (side, y) in [(Side.source, 14), (.target, 74)] {
      output.write("<rect class=\"bar\" x=\"0\" y=\"\(y)\" width=\"\(Self.width)\" height=\"8\"/>\n")
      writeGaps(side, y, to: &output)
    }
    let step = max(1, beads.count / Self.mostLines)
    var paths = ["pair": "", "weak": ""]
    for (index, bead) in beads.enumerated() where !bead.isNull {
      let isWeak = bead.probability < 0.5
      // What is doubtful is shown in any case.
      guard isWeak || index % step == 0 else { continue }
      let (from, to) = (middle(bead.source, .source), middle(bead.target, .target))
      paths[isWeak ? "weak" : "pair", default: ""] += "M\(from) 22L\(to) 74"
    }
    for name in ["pair", "weak"] {
      if let path = paths[name], !path.isEmpty { output.write("<path class=\"\(name)\" d=\"\(path)\"/>\n") }
    }
    for bead in beads where bead.isNull {
      let side: Side = bead.source.isEmpty ? .target : .source
      let (start, end) = (x(bead[side].lowerBound, side), x(bead[side].upperBound, side))
      output.write(
        "<rect class=\"void\" x=\"\(start)\" y=\"\(side == .source ? 14 : 74)\" width=\"\(max(2, end - start))\" height=\"8\"/>\n"
      )
    }
    output.write("</svg>\n<p class=\"legend\"><span class=\"error\">\(words("error", "错误"))</span> ")
    output.write(
      "<span class=\"warning\">\(words("warning", "警告"))</span> <span class=\"note\">\(words("note", "提示"))</span> "
    )
    output.write("<span class=\"void\">\(words("no counterpart", "无对应"))</span> ")
    output.write("<span class=\"weak\">\(words("doubtful pair", "把握不大"))</span></p>\n</section>\n")
  }

  /// Marks the places of gaps over the bar of a side, or under it.
  private func writeGaps(_ side: Side, _ y: Int, to output: inout Output) {
    for index in gaps.indices.sorted(by: { (gaps[$0].severity, $0) < (gaps[$1].severity, $1) }) {
      guard let sentence = marks.firstSentence[index][side] else { continue }
      let top = side == .source ? 0 : y + 10
      output.write("<a href=\"#\(Self.anchor(sentence, side))\" tabindex=\"-1\" aria-hidden=\"true\">")
      output.write(
        "<rect class=\"\(gaps[index].severity.rawValue)\" x=\"\(max(0, x(sentence, side) - 2))\" y=\"\(top)\" width=\"5\" height=\"12\"/></a>\n"
      )
    }
  }

  /// Where a sentence begins on the map.
  private func x(_ sentence: Int, _ side: Side) -> Int {
    let sentences = report.segmentation[side].sentences
    guard let first = sentences.first, let last = sentences.last else { return 0 }
    let offset = sentence < sentences.count ? sentences[sentence].span.lowerBound : last.span.upperBound
    let length = max(1, last.span.upperBound - first.span.lowerBound)
    return (offset - first.span.lowerBound) * Self.width / length
  }

  private func middle(_ range: Range<Int>, _ side: Side) -> Int {
    (x(range.lowerBound, side) + x(range.upperBound, side)) / 2
  }
}
