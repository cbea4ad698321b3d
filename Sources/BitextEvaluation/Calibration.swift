/// A reliability table: of the beads that were given a probability near *p*, how many are right.
public struct Calibration: Hashable, Sendable {
  /// The beads whose probability falls into one tenth of 0…1.
  public struct Bin: Hashable, Sendable {
    /// How many judgements fell into it.
    public var count = 0
    /// How many of them were right.
    public var right = 0
    /// The sum of the probabilities, in millionths, so that the sum does not depend on the order.
    var millionths = 0

    /// The mean probability given; 0 of nothing.
    public var confidence: Double { count == 0 ? 0 : Double(millionths) / 1_000_000 / Double(count) }
    /// The share that is right; 0 of nothing.
    public var accuracy: Double { count == 0 ? 0 : Double(right) / Double(count) }
  }

  /// Ten bins of equal width, from 0 upwards.
  public private(set) var bins = [Bin](repeating: Bin(), count: 10)

  public init() {}

  /// The number of beads that carried a probability.
  public var count: Int { bins.reduce(0) { $0 + $1.count } }

  /// The expected calibration error (Naeini, Cooper & Hauskrecht 2015): the distance between confidence and
  /// accuracy, averaged over the beads.
  public var expectedError: Double {
    count == 0
      ? 0 : bins.reduce(0) { $0 + abs($1.confidence - $1.accuracy) * Double($1.count) } / Double(count)
  }

  mutating func add(probability: Double, isRight: Bool) {
    let clamped = min(max(probability, 0), 1)
    let index = min(Int(clamped * 10), 9)
    bins[index].count += 1
    bins[index].right += isRight ? 1 : 0
    bins[index].millionths += Int((clamped * 1_000_000).rounded())
  }

  /// The table of two sets of beads together.
  public static func + (left: Calibration, right: Calibration) -> Calibration {
    var sum = left
    for index in sum.bins.indices {
      sum.bins[index].count += right.bins[index].count
      sum.bins[index].right += right.bins[index].right
      sum.bins[index].millionths += right.bins[index].millionths
    }
    return sum
  }
}
