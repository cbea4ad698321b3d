/// How much each ``Feature`` counts for a group, in nats: positive speaks for it.
struct Weights {
  /// By feature.
  let features: [Float]
  /// What a null bead gains when one of the same sort goes before it.
  let rowRun: Float
  let columnRun: Float

  static let fitted = Weights(
    [
      .nullRow: -6, .nullColumn: -6, .twoOne: -2.48, .oneTwo: -2.51, .threeOne: -4.99, .oneThree: -4.62,
      .twoTwo: -5.32, .fourOne: -6.81, .threeTwo: -7.96, .twoThree: -8.13, .large: -8.65, .largeExcess: -2.37,
      .nullRowTokens: -0.24, .nullColumnTokens: -0.08, .nullRowRoot: 0.6, .nullColumnRoot: 0.6,
      .deviation: -0.59, .lengthRatio: -1.93, .columnWords: 0.08, .rowWords: 0.396, .leastColumnWords: 0.8,
      .questionsBoth: 0.62, .exclamationsDiffer: -0.68, .quotesDiffer: -1.08, .quotesAlone: -1.16,
      .endExclamationDiffers: -0.48, .endQuoteDiffers: -0.79, .endQuoteBoth: 2.4, .startQuoteBoth: 3.37,
      .clauseRatio: -3.9, .columnsBeyondClauses: -0.5, .rowsBeyondClauses: -1.08, .ellipsisAlone: -1.58,
      .dashAlone: -1.77, .rowNumbersAlone: -0.5, .columnNumbersAlone: -0.5,
    ], rowRun: 2, columnRun: 2)

  init(_ values: [Feature: Float], rowRun: Float, columnRun: Float) {
    features = Feature.allCases.map { values[$0] ?? 0 }
    self.rowRun = rowRun
    self.columnRun = columnRun
  }

  /// The cost of a group in milli-nats.
  func cost(_ values: UnsafeBufferPointer<Float>) -> Int {
    var score: Float = 0
    for index in values.indices { score += features[index] * values[index] }
    return Int((-1000 * score).rounded())
  }

  /// Costs of one kind of group behind another: pairs, nulls of rows, nulls of columns.
  ///
  /// Between two pairs the nulls of rows stand before those of columns, so that the same reading is not counted
  /// in every order.
  var transitions: [[Int32]] {
    let forbidden: Int32 = 1_000_000
    return [
      [0, 0, 0], [0, Int32((-1000 * rowRun).rounded()), 0],
      [0, forbidden, Int32((-1000 * columnRun).rounded())],
    ]
  }
}
