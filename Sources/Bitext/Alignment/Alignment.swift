/// The beads of two lists of segments.
///
/// The beads tile both sides: every segment is in exactly one bead. They are in order of the source; a null
/// bead of the target stands behind the bead of the target segment before it. Where a block was moved the
/// target side of the beads is not in order (``isMonotone``).
public struct Alignment: Hashable, Sendable, Codable {
  /// How many segments each side has.
  public let counts: Bilingual<Int>
  /// The groups that belong together, in order of the source.
  public let beads: [Bead]

  /// - Precondition: the beads tile both sides, and their source ranges ascend.
  /// - Complexity: O(*n* log *n*) in the number of beads.
  public init(counts: Bilingual<Int>, beads: [Bead]) {
    let fault = Self.fault(counts, beads)
    precondition(fault == nil, fault ?? "")
    self.counts = counts
    self.beads = beads
  }

  /// Whether the target side is in order too.
  public var isMonotone: Bool {
    var end = 0
    for bead in beads {
      if bead.target.lowerBound != end { return false }
      end = bead.target.upperBound
    }
    return true
  }

  /// For every segment of a side the index of the bead that holds it.
  ///
  /// - Complexity: O(*n*) in the number of segments.
  public func beadIndices(_ side: Side) -> [Int] {
    var indices = [Int](repeating: 0, count: counts[side])
    for (index, bead) in beads.enumerated() {
      for segment in bead[side] { indices[segment] = index }
    }
    return indices
  }

  /// What would keep beads from being those of an alignment, naming the first that does; nil if they tile both sides.
  package static func fault(_ counts: Bilingual<Int>, _ beads: [Bead]) -> String? {
    guard counts.source >= 0, counts.target >= 0 else {
      return "\(counts.source) and \(counts.target) segments"
    }
    var end = 0
    for (index, bead) in beads.enumerated() {
      guard bead.source.lowerBound == end else {
        return "bead \(index) begins at source \(bead.source.lowerBound), not \(end)"
      }
      end = bead.source.upperBound
    }
    // Blocks may have moved, so that the target ranges tile their side in an order of their own.
    var reached = 0
    for target in beads.lazy.map(\.target).filter({ !$0.isEmpty }).sorted(by: {
      $0.lowerBound < $1.lowerBound
    }) {
      if target.lowerBound < reached { return "the beads hold target \(target.lowerBound) a second time" }
      if target.lowerBound > reached { return "no bead holds target \(reached)" }
      reached = target.upperBound
    }
    guard reached == counts.target else {
      return "the beads hold \(reached) of \(counts.target) target segments"
    }
    return end == counts.source ? nil : "the beads hold \(end) of \(counts.source) source segments"
  }
}

extension Alignment {
  private enum CodingKeys: String, CodingKey { case counts, beads }

  /// - Throws: a `DecodingError` for beads that do not tile both sides.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let counts = try values.decode(Bilingual<Int>.self, forKey: .counts)
    let beads = try values.decode([Bead].self, forKey: .beads)
    if let fault = Self.fault(counts, beads) {
      throw DecodingError.dataCorruptedError(forKey: .beads, in: values, debugDescription: fault)
    }
    self.init(counts: counts, beads: beads)
  }
}
