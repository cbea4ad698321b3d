public import Bitext

/// Writes proposed terms as a table that ``GlossaryReader`` reads: a person strikes out lines and mends others, and the rest is a glossary.
///
/// Behind the three columns of a glossary stand the numbers of segments that hold both, the term and the translation,
/// Dice's coefficient, the log-likelihood ratio, and a pair of segments that holds both.
public struct GlossaryWriter: Sendable {
  /// How the cells are written.
  public var cells = TSVWriter.Cells.plain

  public init() {}

  private static let columns = [
    "term", "translation", "forbidden", "count", "termCount", "translationCount", "association", "likelihood",
    "sourceExample", "targetExample",
  ]

  /// Writes a line for each candidate, in their order.
  public func write(_ candidates: [TermProposer.Candidate], to output: inout Output) {
    output.writeNames(Self.columns, of: cells)
    for candidate in candidates {
      row(
        [
          candidate.term, candidate.translation, "", "\(candidate.count)", "\(candidate.counts.source)",
          "\(candidate.counts.target)", Self.decimal(candidate.association, 2),
          Self.decimal(candidate.likelihood, 1), candidate.example.source, candidate.example.target,
        ], to: &output)
    }
  }

  private func row(_ texts: [String], to output: inout Output) {
    for (index, text) in texts.enumerated() {
      if index > 0 { output.write("\t") }
      output.writeCell(text, as: cells)
    }
    output.write("\n")
  }

  /// A number that is not negative, with so many digits behind the point.
  private static func decimal(_ number: Double, _ digits: Int) -> String {
    let scale = digits == 1 ? 10 : 100
    let scaled = Int((number * Double(scale)).rounded())
    let rest = String(scaled % scale)
    return "\(scaled / scale)." + String(repeating: "0", count: digits - rest.count) + rest
  }
}
