public import Bitext

/// Beads as Champollion writes them: `1,2 <=> 3` and `omitted <=> 4`, a line each, indices 1-based.
public struct ChampollionWriter: ReportWriter {
  /// Which beads are written.
  public var level: BeadLevel

  public init(level: BeadLevel = .sentence) { self.level = level }

  public func writeReport(_ report: Report, to output: inout Output) {
    for bead in report.alignment(level).beads {
      output.write(Self.indices(bead.source))
      output.write(" <=> ")
      output.write(Self.indices(bead.target))
      output.write("\n")
    }
  }

  private static func indices(_ range: Range<Int>) -> String {
    range.isEmpty ? "omitted" : range.map { String($0 + 1) }.joined(separator: ",")
  }
}
