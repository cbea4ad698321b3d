/// The formats that a report can be asked for by name.
public enum ReportFormat: String, Sendable, CaseIterable {
  case summary
  case json
  case tsv
  case vecalign

  /// What files of the format are called behind the dot, by custom of the programs that read them.
  public var fileExtension: String {
    switch self {
    case .summary: "txt"
    case .json: "json"
    case .tsv: "tsv"
    case .vecalign: "align"
    }
  }

  /// A writer of the format.
  ///
  /// - Parameters:
  ///   - level: Whose beads are written, in formats of beads.
  ///   - terminal: How wide the summary may be and whether it is coloured.
  public func writer(level: BeadLevel, terminal: (width: Int, hasColor: Bool) = (80, false))
    -> any ReportWriter
  {
    switch self {
    case .summary: SummaryWriter(width: terminal.width, hasColor: terminal.hasColor)
    case .json: JSONWriter()
    case .tsv: TSVWriter(table: .beads, level: level)
    case .vecalign: VecalignWriter(level: level)
    }
  }
}
