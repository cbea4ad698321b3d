/// Something that makes a report doubtful, though it was made: the user is told before the result surprises him.
public enum ReportWarning: Hashable, Sendable {
  /// The sides seem to be other than they were declared.
  case languages(LanguageWarning)
  /// A pattern of the configuration counts for nothing from some place of a side on.
  case abandoned(AbandonedPattern, Side)
}

extension ReportWarning: CustomStringConvertible {
  /// What seems wrong and what to do, in a sentence or two.
  public var description: String {
    switch self {
    case .languages(let warning): warning.description
    case .abandoned(let pattern, let side):
      "\(pattern) The \(side.rawValue) may be divided otherwise than it should. \(AbandonedPattern.remedy)"
    }
  }
}

extension Report {
  /// All that makes the report doubtful.
  public var warnings: [ReportWarning] {
    let abandoned = Side.allCases.flatMap { side in
      segmentation[side].abandonedPatterns.map { ReportWarning.abandoned($0, side) }
    }
    return (languageWarning.map { [.languages($0)] } ?? []) + abandoned
  }
}
