public import Bitext
public import BitextFormats

/// What was found in one document, or in many together.
public struct BatchCounts: Hashable, Sendable, Codable {
  /// Bytes of input, as the files had them.
  public var bytes = 0
  /// Beads of sentences.
  public var beads = 0
  /// Of these, beads with text on one side only.
  public var nullBeads = 0
  /// Nil if nobody looked for them.
  public var outcomes: Int?
  /// Gaps by the name of their kind; nil if nobody looked for them.
  public var gaps: [String: Int]?
  /// The same gaps by the name of their severity.
  public var severities: [String: Int]?
  /// Gaps that a baseline lists or that were dismissed; they are not among the others.
  public var silencedGaps = 0
  /// Gaps by the name of what was decided about them; nil if there are no decisions.
  public var decisions: [String: Int]?
  /// Documents whose reports are doubtful: they seem to be in other languages than was said, or a pattern was given up.
  public var warnings = 0
  /// Beads of sentences by type; nil in counts that an earlier version kept.
  public var types: [String: Int]?
  /// The same beads by tenths of their probability.
  public var probabilities: [Int]?

  public init() {}

  /// - Parameters:
  ///   - contents: What was looked for in the report.
  ///   - review: What decisions did for it, if there are any.
  public init(
    _ report: Report, bytes: Int, isDoubtful: Bool = false, contents: Report.Contents = .all,
    review: DecisionReview? = nil
  ) {
    self.bytes = bytes
    warnings = isDoubtful ? 1 : 0
    beads = report.sentences.beads.count
    nullBeads = report.sentences.beads.count(where: \.isNull)
    if contents.contains(.outcomes) { outcomes = report.outcomes.count }
    statistics = CorpusStatistics(report, hasGaps: contents.contains(.gaps))
    silencedGaps = report.silencedGaps.count
    decisions = review.map { review in
      let counts: [(Decisions.State, Int)] = [
        (.open, review.open), (.accepted, review.accepted), (.dismissed, review.dismissed),
      ]
      return Dictionary(uniqueKeysWithValues: counts.filter { $0.1 > 0 }.map { ($0.0.rawValue, $0.1) })
    }
  }

  /// Beads by type and by probability, gaps by kind and by severity.
  public var statistics: CorpusStatistics {
    get {
      CorpusStatistics(
        types: types ?? [:], probabilities: probabilities ?? [], gaps: gaps, severities: severities)
    }
    set {
      (types, probabilities) = (newValue.types, newValue.probabilities)
      (gaps, severities) = (newValue.gaps, newValue.severities)
    }
  }

  public static func += (left: inout BatchCounts, right: BatchCounts) {
    left.bytes += right.bytes
    left.beads += right.beads
    left.nullBeads += right.nullBeads
    left.warnings += right.warnings
    if let outcomes = right.outcomes { left.outcomes = (left.outcomes ?? 0) + outcomes }
    left.statistics += right.statistics
    left.silencedGaps += right.silencedGaps
    if let decisions = right.decisions {
      left.decisions = (left.decisions ?? [:]).merging(decisions, uniquingKeysWith: +)
    }
  }
}

extension BatchCounts {
  /// The severity of the worst gap, nil if there is none.
  public var worstGap: Gap.Severity? {
    Gap.Severity.allCases.filter { severities?[$0.rawValue] ?? 0 > 0 }.max()
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
