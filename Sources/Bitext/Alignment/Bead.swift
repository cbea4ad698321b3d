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
    let fault = Self.fault(source, target, cost: cost, probability: probability)
    precondition(fault == nil, fault ?? "")
    self.source = source
    self.target = target
    self.cost = cost
    self.probability = probability
    self.evidence = evidence
  }

  /// What would keep values from being those of a bead; nil if nothing does.
  package static func fault(
    _ source: Range<Int>, _ target: Range<Int>, cost: Int, probability: Double
  ) -> String? {
    if source.isEmpty && target.isEmpty { return "a bead of nothing and nothing" }
    if source.lowerBound < 0 || target.lowerBound < 0 { return "segments \(source) and \(target)" }
    if cost < 0 || !(0...1).contains(probability) { return "cost \(cost), probability \(probability)" }
    return nil
  }

  /// The indices of one side.
  public subscript(side: Side) -> Range<Int> { side == .source ? source : target }
  /// Whether one side is empty.
  public var isNull: Bool { source.isEmpty || target.isEmpty }
  /// The numbers of segments, such as `2-1`.
  public var type: String { "\(source.count)-\(target.count)" }
}

extension Bead {
  private enum CodingKeys: String, CodingKey { case source, target, cost, probability, evidence }

  /// - Throws: a `DecodingError` for values that are not those of a bead.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let source = try values.decode(Range<Int>.self, forKey: .source)
    let target = try values.decode(Range<Int>.self, forKey: .target)
    let cost = try values.decode(Int.self, forKey: .cost)
    let probability = try values.decode(Double.self, forKey: .probability)
    if let fault = Self.fault(source, target, cost: cost, probability: probability) {
      throw DecodingError.dataCorruptedError(forKey: .source, in: values, debugDescription: fault)
    }
    self.init(
      source: source, target: target, cost: cost, probability: probability,
      evidence: try values.decode([Evidence].self, forKey: .evidence))
  }
}
