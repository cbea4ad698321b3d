/// The rounds of expectation and maximization of a ``LexiconLearner``.
struct LexiconTraining {
  private let learner: LexiconLearner
  private let headCounts: [Float]
  private let targetCounts: [Float]
  private var table: PairTable
  /// For each slot of the table the probability of the target given the head, and of the head given the target.
  private var targetProbability: [Float]
  private var headProbability: [Float]
  private var expected: [Float]
  /// For each slot what the lexicon adds to the expected count.
  private var prior: [Float]
  /// The slots of the pairs of one segment, −1 for a pair that is not in the table.
  private var slots: [Int32] = []
  private var strengths: [Float] = []

  /// How much a word prefers to stand for nothing: the probability of a word by itself.
  private static let nothing: Float = 0.02
  /// How fast a pair loses with the distance of its two places, as in the aligner's model.
  private static let distance: Float = 3

  init(_ learner: LexiconLearner, headCounts: [Float], targetCounts: [Float]) {
    self.learner = learner
    self.headCounts = headCounts
    self.targetCounts = targetCounts
    table = Self.frequentPairs(of: learner)
    let size = table.keys.count
    targetProbability = [Float](repeating: 0, count: size)
    headProbability = [Float](repeating: 0, count: size)
    expected = [Float](repeating: 0, count: size)
    prior = expected
    for slot in 0..<size where !table.isFree(slot) {
      targetProbability[slot] = 0.05
      headProbability[slot] = 0.05
    }
  }

  /// The pairs that occur in two segments or more.
  ///
  /// Most pairs of words meet once, by chance. They are counted in a small table of saturating counters that several
  /// pairs may share, which lets in a few too many and never too few.
  private static func frequentPairs(of learner: LexiconLearner) -> PairTable {
    var sketch = [UInt8](repeating: 0, count: 1 << 24)
    var table = PairTable(capacity: 1 << 16)
    for pass in 0..<2 {
      for segment in learner.segments {
        for head in segment.heads {
          for target in segment.targets {
            let key = PairTable.key(learner.heads.words[head], learner.targets.words[target])
            let cell = Int(truncatingIfNeeded: PairTable.hash(key) >> 8) & (sketch.count - 1)
            if pass == 0 {
              if sketch[cell] < 2 { sketch[cell] += 1 }
            } else if sketch[cell] >= 2 {
              table.insert(key)
            }
          }
        }
      }
    }
    return table
  }

  /// Takes what a lexicon says for occurrences that were seen before.
  ///
  /// It has to stay in every round: the model has one best solution, and a mere beginning would be forgotten.
  mutating func start(from associations: WordAssociations) {
    for head in 0..<associations.rowStarts.count - 1 {
      for index in associations.row(head) {
        let key = PairTable.key(Int32(truncatingIfNeeded: head), associations.columns[index])
        guard let slot = table.slot(of: key) else { continue }
        targetProbability[slot] += associations.weights[index]
        headProbability[slot] += associations.weights[index]
        prior[slot] = associations.weights[index] * learner.options.prior
      }
    }
  }

  mutating func runRound() {
    for slot in expected.indices { expected[slot] = 0 }
    for segment in learner.segments { collect(segment) }
    for slot in expected.indices where !table.isFree(slot) {
      let key = table.keys[slot]
      let count = expected[slot] + prior[slot]
      targetProbability[slot] = count / (headCounts[Int(key >> 32)] + learner.options.prior)
      headProbability[slot] = count / (targetCounts[Int(key & 0xFFFF_FFFF)] + learner.options.prior)
    }
  }

  /// Adds the expected counts of a segment: for every pair of running words the geometric mean of the two
  /// directions' posteriors.
  private mutating func collect(_ segment: LexiconLearner.Segment) {
    let columns = segment.targets.count
    slots.removeAll(keepingCapacity: true)
    strengths.removeAll(keepingCapacity: true)
    var columnSums = [Float](repeating: Self.nothing, count: columns)
    var rowSums = [Float](repeating: Self.nothing, count: segment.heads.count)
    for (row, head) in segment.heads.enumerated() {
      for (column, target) in segment.targets.enumerated() {
        let key = PairTable.key(learner.heads.words[head], learner.targets.words[target])
        guard let slot = table.slot(of: key) else {
          slots.append(-1)
          strengths.append(0)
          continue
        }
        let near = 1 / (1 + Self.distance * abs(learner.heads.places[head] - learner.targets.places[target]))
        let strength = near * near
        slots.append(Int32(truncatingIfNeeded: slot))
        strengths.append(strength)
        columnSums[column] += strength * targetProbability[slot]
        rowSums[row] += strength * headProbability[slot]
      }
    }
    var index = 0
    for row in rowSums.indices {
      for column in 0..<columns {
        defer { index += 1 }
        guard slots[index] >= 0 else { continue }
        let slot = Int(slots[index])
        let forward = strengths[index] * targetProbability[slot] / columnSums[column]
        let backward = strengths[index] * headProbability[slot] / rowSums[row]
        expected[slot] += segment.weight * (forward * backward).squareRoot()
      }
    }
  }

  /// The pairs with their expected counts, by the numbers of their words.
  func pairs() -> [(head: Int, target: Int, count: Float)] {
    table.keys.indices.filter { expected[$0] > 0 }
      .sorted { table.keys[$0] < table.keys[$1] }
      .map { (Int(table.keys[$0] >> 32), Int(table.keys[$0] & 0xFFFF_FFFF), expected[$0]) }
  }
}
