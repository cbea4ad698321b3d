public import Bitext

/// What beads and gaps there are in one report, or in many together.
public struct CorpusStatistics: Hashable, Sendable {
  /// Beads of sentences by type, such as `2-1`.
  public private(set) var types: [String: Int] = [:]
  /// Beads of sentences by their probability: from 0 up to .1, from .1 up to .2, and so on; the last with 1.
  public private(set) var probabilities = [Int](repeating: 0, count: 10)
  /// Gaps by the name of their kind; nil if nobody looked for them.
  public private(set) var gaps: [String: Int]?
  /// The same gaps by the name of their severity.
  public private(set) var severities: [String: Int]?

  public init() {}

  /// What was counted elsewhere.
  package init(types: [String: Int], probabilities: [Int], gaps: [String: Int]?, severities: [String: Int]?) {
    self.types = types
    if probabilities.count == self.probabilities.count { self.probabilities = probabilities }
    self.gaps = gaps
    self.severities = severities
  }

  /// - Parameters:
  ///   - kept: The beads of sentences that count; nil for all.
  ///   - hasGaps: Whether gaps were looked for.
  /// - Complexity: O(*n*) in the beads and gaps.
  public init(_ report: Report, kept: Set<Int>? = nil, hasGaps: Bool) {
    let beads = report.sentences.beads.enumerated().lazy.filter { kept?.contains($0.offset) ?? true }
      .map(\.element)
    types = Self.tally(beads.map(\.type))
    probabilities = Self.tenths(beads.map(\.probability))
    if hasGaps { self += CorpusStatistics(gapsOf: report) }
  }

  /// The gaps of a report alone.
  public init(gapsOf report: Report) {
    gaps = Self.tally(report.gaps.map(\.kind.rawValue))
    severities = Self.tally(report.gaps.map(\.severity.rawValue))
  }

  /// How often each name occurs.
  package static func tally(_ names: some Sequence<String>) -> [String: Int] {
    names.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// How many probabilities fall into each tenth.
  package static func tenths(_ probabilities: some Sequence<Double>) -> [Int] {
    probabilities.reduce(into: [Int](repeating: 0, count: 10)) { $0[min(9, Int($1 * 10))] += 1 }
  }

  /// Adds what was counted in another report.
  public static func += (left: inout CorpusStatistics, right: CorpusStatistics) {
    left.types.merge(right.types, uniquingKeysWith: +)
    for bin in left.probabilities.indices { left.probabilities[bin] += right.probabilities[bin] }
    left.gaps = sum(left.gaps, right.gaps)
    left.severities = sum(left.severities, right.severities)
  }

  private static func sum(_ left: [String: Int]?, _ right: [String: Int]?) -> [String: Int]? {
    guard let left, let right else { return left ?? right }
    return left.merging(right, uniquingKeysWith: +)
  }

  /// Types and how often they occur, the most frequent first.
  private var sortedTypes: [(key: String, value: Int)] {
    types.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
  }

  /// Everything on one line: `beads 12: 10 1-1, 2 1-0; probability .0–.1 0, …; gaps 1: 1 number`.
  public var line: String {
    let count = types.values.reduce(0, +)
    var text = "beads \(count)"
    if count > 0 { text += ": " + sortedTypes.map { "\($0.value) \($0.key)" }.joined(separator: ", ") }
    let bins = probabilities.enumerated().filter { $0.element > 0 }
    if !bins.isEmpty {
      text +=
        "; probability " + bins.map { "\(Self.name(ofBin: $0.offset)) \($0.element)" }.joined(separator: ", ")
    }
    if let gaps {
      let kinds = Gap.Kind.allCases.compactMap { kind in
        gaps[kind.rawValue].map { (kind.rawValue, $0) }
      }
      text += "; gaps \(kinds.reduce(0) { $0 + $1.1 })"
      if !kinds.isEmpty { text += ": " + kinds.map { "\($0.1) \($0.0)" }.joined(separator: ", ") }
    }
    return text
  }

  /// `.3–.4`.
  private static func name(ofBin bin: Int) -> String { ".\(bin)–" + (bin == 9 ? "1" : ".\(bin + 1)") }

  /// Everything as one JSON object: `beads` by type, `probability`, a list of ten counts, and, if they were looked for,
  /// `gaps` by kind and `severities`.
  public func write(to output: inout Output) {
    var json = JSONText(output, lineDepth: 1)
    output = Output()
    json.object { json in
      json.object("beads") { json in
        for (type, count) in sortedTypes { json.member(type, count) }
      }
      json.list("probability", probabilities) { $0.value($1) }
      for (name, tally, order) in [
        ("gaps", gaps, Gap.Kind.allCases.map(\.rawValue)),
        ("severities", severities, Gap.Severity.allCases.map(\.rawValue)),
      ] {
        guard let tally else { continue }
        json.object(name) { json in
          for key in order { if let count = tally[key] { json.member(key, count) } }
        }
      }
    }
    output = json.output
    output.write("\n")
  }
}
