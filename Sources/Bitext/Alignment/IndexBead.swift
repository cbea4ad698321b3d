/// A bead as an alignment file states it: lists of segment indices, which need not be consecutive.
///
/// Files of other programs hold beads that an ``Alignment`` refuses (with holes, overlapping, not covering all),
/// and those can be scored too.
public struct IndexBead: Hashable, Sendable {
  /// 0-based indices in the order of the file.
  public var source: [Int]
  /// Indices of target segments.
  public var target: [Int]
  /// The posterior probability of the bead, if the file or the program gave one.
  public var probability: Double?

  public init(source: [Int], target: [Int], probability: Double? = nil) {
    self.source = source
    self.target = target
    self.probability = probability
  }

  /// The same indices as those of a bead.
  public init(_ bead: Bead) {
    self.init(source: Array(bead.source), target: Array(bead.target), probability: bead.probability)
  }

  /// The indices of one side.
  public subscript(side: Side) -> [Int] { side == .source ? source : target }
  /// The numbers of segments, such as `2-1`.
  public var type: String { "\(source.count)-\(target.count)" }

  /// Whether one side is empty.
  package var isNull: Bool { source.isEmpty || target.isEmpty }
  /// What makes two beads the same: their indices, whatever their probability.
  package var key: Bilingual<[Int]> { Bilingual(source: source, target: target) }
}
