public import Bitext

/// How well the gaps of one or more documents agree with gold gaps.
///
/// A gold gap is *found* if a test gap of its kind is at its place (``PlacedGap/isAtPlace(of:)``): recall is the
/// share of gold gaps that are found. A test gap is *right* if a gold gap of its kind is at its place: precision is
/// the share of test gaps that are right. One test gap may find several gold gaps, and several may be right about
/// one: whether a lost section is told as one gap or as one for each paragraph is not what is measured.
///
/// Counts are kept, not ratios, so that scores of documents add up to the micro average of a set.
public struct GapScore: Hashable, Sendable {
  /// How many there are and how many of them are right.
  public typealias Tally = BeadScore.Tally
  /// Precision and recall.
  public typealias Measure = BeadScore.Measure

  /// By kind; a kind that neither list has is left out.
  public var kinds: [Gap.Kind: Measure] = [:]
  /// The same comparison whatever the kinds are: whether a place is told at all.
  public var places = Measure()
  /// The beads of sentences of the documents, to which false alarms are related.
  public var beads = 0
  /// Gold gaps whose words the test document does not hold, so that nothing can find them.
  public var unplaced = 0
  /// The indices of the gold gaps that were not found, and of the test gaps that are not right. A sum of scores
  /// has none.
  public var missed: [Int] = []
  /// The found gaps that answer to no gold one, by their places in the list.
  public var falseAlarms: [Int] = []

  public init() {}

  /// All kinds together.
  public var all: Measure { Gap.Kind.allCases.reduce(Measure()) { $0 + kinds[$1, default: Measure()] } }

  /// Scores one document.
  ///
  /// - Parameter beads: how many beads of sentences it has.
  /// - Complexity: O(*n* log *n*) in the spans, and what overlaps.
  public init(gold: [PlacedGap], test: [PlacedGap], beads: Int = 0) {
    self.beads = beads
    let goldSpots = Bilingual(source: GapPlaces(gold, .source), target: GapPlaces(gold, .target))
    let testSpots = Bilingual(source: GapPlaces(test, .source), target: GapPlaces(test, .target))
    for (index, gap) in gold.enumerated() {
      let hit = Self.hit(gap, among: test, testSpots)
      kinds[gap.kind, default: Measure()].recall.add(hit.isOfKind)
      places.recall.add(hit.isAnywhere)
      if !hit.isOfKind { missed.append(index) }
      if gap.spans.source.isEmpty && gap.spans.target.isEmpty { unplaced += 1 }
    }
    for (index, gap) in test.enumerated() {
      let hit = Self.hit(gap, among: gold, goldSpots)
      kinds[gap.kind, default: Measure()].precision.add(hit.isOfKind)
      places.precision.add(hit.isAnywhere)
      if !hit.isOfKind { falseAlarms.append(index) }
    }
  }

  private static func hit(
    _ gap: PlacedGap, among others: [PlacedGap], _ spots: Bilingual<GapPlaces>
  ) -> (isOfKind: Bool, isAnywhere: Bool) {
    var isAnywhere = false
    for side in Side.allCases {
      for span in gap.spans[side] {
        for index in spots[side].overlapping(span) where gap.isAtPlace(of: others[index]) {
          if others[index].kind == gap.kind { return (true, true) }
          isAnywhere = true
        }
      }
    }
    return (false, isAnywhere)
  }

  /// The score of two sets of documents together.
  public static func + (left: GapScore, right: GapScore) -> GapScore {
    var sum = GapScore()
    sum.kinds = left.kinds.merging(right.kinds) { $0 + $1 }
    sum.places = left.places + right.places
    sum.beads = left.beads + right.beads
    sum.unplaced = left.unplaced + right.unplaced
    return sum
  }
}

extension BeadScore.Tally {
  fileprivate mutating func add(_ isRight: Bool) {
    all += 1
    right += isRight ? 1 : 0
  }
}
