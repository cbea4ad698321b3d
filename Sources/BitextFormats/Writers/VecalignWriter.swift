public import Bitext

/// Beads as vecalign writes them: `[0, 1]:[2]:0.139594`, a line each, indices 0-based, the cost in nats.
public struct VecalignWriter: ReportWriter {
  /// Which beads are written.
  public var level: BeadLevel
  /// Whether the probability of the bead follows in a fourth field, which other programs may not expect.
  public var hasProbabilities: Bool

  public init(level: BeadLevel = .sentence, hasProbabilities: Bool = false) {
    self.level = level
    self.hasProbabilities = hasProbabilities
  }

  public func writeReport(_ report: Report, to output: inout Output) {
    for bead in report.alignment(level).beads {
      Self.write(bead.source, to: &output)
      output.write(":")
      Self.write(bead.target, to: &output)
      let thousandths = bead.cost % 1000
      output.write(":\(bead.cost / 1000).")
      output.write(String(repeating: "0", count: thousandths < 10 ? 2 : thousandths < 100 ? 1 : 0))
      output.write("\(thousandths)000")
      if hasProbabilities { output.write(":\(bead.probability)") }
      output.write("\n")
    }
  }

  private static func write(_ indices: Range<Int>, to output: inout Output) {
    output.write("[")
    for index in indices {
      if index > indices.lowerBound { output.write(", ") }
      output.write(index)
    }
    output.write("]")
  }
}
