/// How much each ``Feature`` counts for a group, in nats: positive speaks for it.
///
/// Literary translation divides and joins sentences freely, official translation hardly ever: no one table fits both. So
/// there are two, fitted together, and the document itself tells which is meant, and how much of its division is that of lines
/// only (``Freedom``).
struct Weights {
  /// By feature.
  let features: [Float]
  /// What a null bead gains when one of the same sort goes before it.
  let rowRun: Float
  let columnRun: Float

  /// The weights for documents of some freedom.
  ///
  /// - Parameter hasLexicon: without one, words that were learnt from the document itself count otherwise, and a null
  ///   bead needs more than a lack of words.
  static func fitted(_ freedom: Freedom, hasLexicon: Bool) -> Weights {
    let table = hasLexicon ? withLexicon : withoutLexicon
    let share = freedom.share
    var features = table.faithful.indices.map { index in
      (1 - share) * (table.faithful[index] + freedom.faithfulDivision * table.byDivision[index])
        + share * table.free[index] + freedom.joining * table.byJoining[index]
    }
    features[Feature.nullRow.rawValue] += freedom.omission * table.nullByOmission
    features[Feature.nullColumn.rawValue] += freedom.omission * table.nullByOmission
    return Weights(features: features, rowRun: table.rowRun, columnRun: table.columnRun)
  }

  /// What was fitted.
  struct Table {
    /// For faithful translation in which all pairs are 1-1, and what the share of others adds (``Freedom/division``).
    let faithful: [Float]
    let byDivision: [Float]
    /// What ``Freedom/joining`` adds.
    let byJoining: [Float]
    /// For free translation.
    let free: [Float]
    /// What ``Freedom/omission`` adds to the weight of nulls.
    let nullByOmission: Float
    let rowRun: Float
    let columnRun: Float

    init(
      faithful: [Feature: Float], byDivision: [Feature: Float], byJoining: [Feature: Float],
      free: [Feature: Float], nullByOmission: Float, rowRun: Float, columnRun: Float
    ) {
      func row(_ values: [Feature: Float]) -> [Float] { Feature.allCases.map { values[$0] ?? 0 } }
      self.faithful = row(faithful)
      self.byDivision = row(byDivision)
      self.byJoining = row(byJoining)
      self.free = row(free)
      self.nullByOmission = nullByOmission
      self.rowRun = rowRun
      self.columnRun = columnRun
    }
  }

  /// The cost of a group in milli-nats.
  func cost(_ values: UnsafeBufferPointer<Float>) -> Int {
    // Eight side by side: a sum of one after the other would wait for each.
    var sums = SIMD8<Float>.zero
    let eights = values.count / 8
    let bytes = UnsafeRawBufferPointer(values)
    features.withUnsafeBytes { features in
      for eight in 0..<eights {
        sums +=
          features.loadUnaligned(fromByteOffset: eight * 32, as: SIMD8<Float>.self)
          * bytes.loadUnaligned(fromByteOffset: eight * 32, as: SIMD8<Float>.self)
      }
    }
    let fours = sums.lowHalf + sums.highHalf
    var score = fours.x + fours.y + fours.z + fours.w
    for index in eights * 8..<values.count { score += features[index] * values[index] }
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
