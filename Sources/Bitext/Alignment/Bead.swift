/// One group of an alignment: *m* consecutive segments of the source that say what *n* consecutive segments
/// of the target say.
///
/// With *m* or *n* = 0 it is a null bead: those segments have no counterpart.
public struct Bead: Hashable, Sendable, Codable {
  /// Indices of source segments, 0-based. An empty range stands where the missing text would have been.
  public let source: Range<Int>
  /// Indices of target segments, 0-based.
  public let target: Range<Int>
  /// What the bead costs, in milli-nats (−1000·ln *p*), ≥ 0; lower is better.
  public let cost: Int
  /// The posterior probability that exactly this bead is right, 0…1.
  public let probability: Double
  /// What speaks for and against the bead, the heaviest first; empty unless explanations were asked for.
  public let evidence: [Evidence]

  public init(
    source: Range<Int>, target: Range<Int>, cost: Int = 0, probability: Double = 1, evidence: [Evidence] = []
  ) {
    precondition(!source.isEmpty || !target.isEmpty, "a bead of nothing and nothing")
    precondition(cost >= 0 && (0...1).contains(probability), "cost \(cost), probability \(probability)")
    self.source = source
    self.target = target
    self.cost = cost
    self.probability = probability
    self.evidence = evidence
  }

  /// The indices of one side.
  public subscript(side: Side) -> Range<Int> { side == .source ? source : target }
  public var isNull: Bool { source.isEmpty || target.isEmpty }
  /// The numbers of segments, such as `2-1`.
  public var type: String { "\(source.count)-\(target.count)" }
}
