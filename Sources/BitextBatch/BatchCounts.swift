public import Bitext

/// What was found in one document, or in many together.
public struct BatchCounts: Hashable, Sendable, Codable {
  /// Bytes of input, as the files had them.
  public var bytes = 0
  /// Beads of sentences.
  public var beads = 0
  /// Of these, beads with text on one side only.
  public var nullBeads = 0
  public var outcomes = 0
  /// Gaps by the name of their kind.
  public var gaps: [String: Int] = [:]
  /// The same gaps by the name of their severity.
  public var severities: [String: Int] = [:]
  /// Gaps that a baseline lists; they are not among the others.
  public var silencedGaps = 0
  /// Documents that seem to be in other languages than was said.
  public var warnings = 0

  public init() {}

  public init(_ report: Report, bytes: Int, warning: LanguageWarning? = nil) {
    self.bytes = bytes
    warnings = warning == nil ? 0 : 1
    beads = report.sentences.beads.count
    nullBeads = report.sentences.beads.count(where: \.isNull)
    outcomes = report.outcomes.count
    for gap in report.gaps {
      gaps[gap.kind.rawValue, default: 0] += 1
      severities[gap.severity.rawValue, default: 0] += 1
    }
    silencedGaps = report.silencedGaps.count
  }

  public static func += (left: inout BatchCounts, right: BatchCounts) {
    left.bytes += right.bytes
    left.beads += right.beads
    left.nullBeads += right.nullBeads
    left.outcomes += right.outcomes
    left.warnings += right.warnings
    left.gaps.merge(right.gaps, uniquingKeysWith: +)
    left.severities.merge(right.severities, uniquingKeysWith: +)
    left.silencedGaps += right.silencedGaps
  }
}

extension BatchCounts {
  /// The severity of the worst gap, nil if there is none.
  public var worstGap: Gap.Severity? {
    Gap.Severity.allCases.filter { severities[$0.rawValue, default: 0] > 0 }.max()
  }
}

/// What a batch has done so far.
public struct BatchSummary: Sendable {
  /// Documents that have a result, those of earlier runs included.
  public internal(set) var documents = 0
  /// Of these, documents that an earlier run had done.
  public internal(set) var doneBefore = 0
  /// Documents that could not be aligned.
  public internal(set) var failures = 0
  public internal(set) var counts = BatchCounts()
  /// What decisions did for the documents that were aligned in this run.
  public internal(set) var review = DecisionReview()
  /// Whether the batch was stopped before its end.
  public internal(set) var isStopped = false

  public init() {}
}
