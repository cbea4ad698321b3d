public import Bitext

/// How well the beads of one or more documents agree with gold beads.
///
/// The counts are kept, not the ratios, so that scores of documents add up to the micro average of a set.
/// The definitions are those of vecalign's scorer (Sennrich & Volk 2011): precision is over all test beads,
/// recall over the gold beads that are empty on neither side. A bead is *strictly* right if the reference has
/// exactly that bead, *laxly* right if it shares a segment on both sides with one bead of the reference.
public struct BeadScore: Hashable, Sendable {
  /// Right ones out of all, with what they were counted for.
  public struct Tally: Hashable, Sendable {
    /// How many are right.
    public var right = 0
    /// How many there are.
    public var all = 0

    public init(right: Int = 0, all: Int = 0) {
      self.right = right
      self.all = all
    }

    /// The share that is right; 0 of nothing.
    public var ratio: Double { all == 0 ? 0 : Double(right) / Double(all) }

    static func + (left: Tally, right: Tally) -> Tally {
      Tally(right: left.right + right.right, all: left.all + right.all)
    }
  }

  /// Precision and recall of one way of comparing.
  public struct Measure: Hashable, Sendable {
    /// How many of the found ones are right.
    public var precision = Tally()
    /// How many of the gold ones were found.
    public var recall = Tally()

    public init(precision: Tally = Tally(), recall: Tally = Tally()) {
      self.precision = precision
      self.recall = recall
    }

    /// The harmonic mean of precision and recall; 0 where both are 0.
    public var f1: Double {
      let (p, r) = (precision.ratio, recall.ratio)
      return p + r == 0 ? 0 : 2 * p * r / (p + r)
    }

    static func + (left: Measure, right: Measure) -> Measure {
      Measure(precision: left.precision + right.precision, recall: left.recall + right.recall)
    }
  }

  /// Where only equal beads count.
  public var strict = Measure()
  /// Where beads count that overlap on both sides.
  public var lax = Measure()
  /// The strict comparison with null beads in the recall too.
  public var beads = Measure()
  /// Per segment: whether it is one that no bead joins to the other side.
  public var null = Measure()
  /// The strict comparison of the beads of each type, such as `2-1`.
  public var types: [String: Measure] = [:]
  /// Segments that no test bead holds, or more than one, or that the gold lacks; 0 in a whole alignment.
  public var uncovered = 0
  /// How the probabilities of the test beads agree with how often they are right.
  public var calibration = Calibration()

  public init() {}

  /// Scores one document.
  ///
  /// - Complexity: O(*n* log *n*) in the number of segments and beads.
  public init(gold: [IndexBead], test: [IndexBead]) {
    let goldSet = BeadSet(gold)
    let testSet = BeadSet(test)
    let precision = testSet.hits(in: goldSet, countingNulls: true)
    let recall = goldSet.hits(in: testSet, countingNulls: false)
    strict = Measure(
      precision: Tally(right: precision.strict, all: precision.all),
      recall: Tally(right: recall.strict, all: recall.all))
    lax = Measure(
      precision: Tally(right: precision.lax, all: precision.all),
      recall: Tally(right: recall.lax, all: recall.all))
    let whole = goldSet.hits(in: testSet, countingNulls: true)
    beads = Measure(precision: strict.precision, recall: Tally(right: whole.strict, all: whole.all))

    for side in Side.allCases {
      let goldNulls = goldSet.nullSegments(side)
      let testNulls = testSet.nullSegments(side)
      let hits = goldNulls.intersection(testNulls).count
      null.precision = null.precision + Tally(right: hits, all: testNulls.count)
      null.recall = null.recall + Tally(right: hits, all: goldNulls.count)
    }
    for bead in testSet.beads {
      let right = goldSet.members.contains(bead.key)
      types[bead.type, default: Measure()].precision.all += 1
      types[bead.type, default: Measure()].precision.right += right ? 1 : 0
      if let probability = bead.probability { calibration.add(probability: probability, isRight: right) }
    }
    for bead in goldSet.beads {
      types[bead.type, default: Measure()].recall.all += 1
      types[bead.type, default: Measure()].recall.right += testSet.members.contains(bead.key) ? 1 : 0
    }
    uncovered = Side.allCases.reduce(0) { $0 + goldSet.uncovered($1, by: test) }
  }

  /// The score of two sets of documents together.
  public static func + (left: BeadScore, right: BeadScore) -> BeadScore {
    var sum = BeadScore()
    sum.strict = left.strict + right.strict
    sum.lax = left.lax + right.lax
    sum.beads = left.beads + right.beads
    sum.null = left.null + right.null
    sum.types = left.types.merging(right.types) { $0 + $1 }
    sum.uncovered = left.uncovered + right.uncovered
    sum.calibration = left.calibration + right.calibration
    return sum
  }
}
