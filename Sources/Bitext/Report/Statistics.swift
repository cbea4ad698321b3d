/// What a report holds, counted.
public struct Statistics: Hashable, Sendable, Codable {
  /// How often something occurs.
  public struct Tally: Hashable, Sendable, Codable {
    /// What occurs.
    public let name: String
    /// How often.
    public let count: Int
  }

  /// How many gaps of one kind there are, by severity.
  public struct GapTally: Hashable, Sendable, Codable {
    /// The kind of the gaps.
    public let kind: Gap.Kind
    /// How many of them are errors.
    public let errors: Int
    /// How many of them are warnings.
    public let warnings: Int
    /// How many of them are notes.
    public let notes: Int
  }

  /// How many paragraphs each side has.
  public let paragraphs: Bilingual<Int>
  /// How many sentences each side has.
  public let sentences: Bilingual<Int>
  /// Beads by type, such as `2-1`, in order of the numbers in it.
  public let paragraphBeads: [Tally]
  /// Beads of sentences by type, in the same order.
  public let sentenceBeads: [Tally]
  /// Outcomes that both sides have.
  public let pairedOutcomes: Int
  /// Outcomes that only one side has.
  public let unpairedOutcomes: Bilingual<Int>
  /// In the order of ``Gap/Kind``; kinds that do not occur are left out.
  public let gaps: [GapTally]
  /// How many stretches of the page were set apart.
  public let furniture: Int

  /// - Complexity: O(*n*) in the beads, outcomes and gaps.
  public init(_ report: Report) {
    paragraphs = report.paragraphs.counts
    sentences = report.sentences.counts
    paragraphBeads = Self.types(report.paragraphs)
    sentenceBeads = Self.types(report.sentences)
    var paired = 0
    var unpaired = Bilingual(source: 0, target: 0)
    for outcome in report.outcomes {
      switch (outcome.source, outcome.target) {
      case (_?, _?): paired += 1
      case (_?, nil): unpaired.source += 1
      default: unpaired.target += 1
      }
    }
    pairedOutcomes = paired
    unpairedOutcomes = unpaired
    gaps = Gap.Kind.allCases.compactMap { kind in
      let found = report.gaps.filter { $0.kind == kind }
      guard !found.isEmpty else { return nil }
      func count(_ severity: Gap.Severity) -> Int { found.count { $0.severity == severity } }
      return GapTally(kind: kind, errors: count(.error), warnings: count(.warning), notes: count(.note))
    }
    furniture = report.furniture.count
  }

  private static func types(_ alignment: Alignment) -> [Tally] {
    struct Size: Hashable { let source: Int, target: Int }
    var counts: [Size: Int] = [:]
    for bead in alignment.beads {
      counts[Size(source: bead.source.count, target: bead.target.count), default: 0] += 1
    }
    return counts.sorted { ($0.key.source, $0.key.target) < ($1.key.source, $1.key.target) }
      .map { Tally(name: "\($0.key.source)-\($0.key.target)", count: $0.value) }
  }
}

extension Report {
  /// What the report holds, counted.
  public var statistics: Statistics { Statistics(self) }
}
