public import Bitext

/// Beads as hunalign writes them: a ladder of cumulative indices, or its text mode.
///
/// A ladder begins with the rung `0 0` and ends with the numbers of segments; each rung carries the
/// probability of the bead that begins at it. Text mode has a bead a line: both texts and the probability
/// with tabs between them, and ` ~~~ ` between segments. Neither can say that a block was moved: beads that
/// cross are written as one.
public struct LadderWriter: ReportWriter {
  /// Which beads are written.
  public var level: BeadLevel
  /// Whether texts are written and not indices.
  public var hasTexts: Bool

  public init(level: BeadLevel = .sentence, hasTexts: Bool = false) {
    self.level = level
    self.hasTexts = hasTexts
  }

  public func writeReport(_ report: Report, to output: inout Output) {
    let alignment = report.alignment(level)
    let groups = alignment.monotoneGroups
    if hasTexts {
      let text = ReportText(report)
      let segments = report.segments(level)
      for group in groups {
        write(segments.source[group.source], .source, text, to: &output)
        output.write("\t")
        write(segments.target[group.target], .target, text, to: &output)
        output.write("\t\(group.probability)\n")
      }
      return
    }
    for group in groups {
      output.write("\(group.source.lowerBound)\t\(group.target.lowerBound)\t\(group.probability)\n")
    }
    output.write("\(alignment.counts.source)\t\(alignment.counts.target)\t0\n")
  }

  private func write(
    _ segments: ArraySlice<Segment>, _ side: Side, _ text: ReportText, to output: inout Output
  ) {
    for (index, segment) in segments.filter({ !$0.span.isEmpty }).enumerated() {
      if index > 0 { output.write(" ~~~ ") }
      output.writeLine(text.display(segment.span, side))
    }
  }
}
