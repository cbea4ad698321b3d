extension Lattice {
  /// For every arc the probability that a path holds it, when a path of cost *c* has weight e^(−*c*/1000).
  ///
  /// They are 0 everywhere if no path joins the first cell and the last. Sums are taken as they come in order of the arcs,
  /// so the result is the same on every machine.
  ///
  /// - Complexity: O(*a* · *k*) in arcs and kinds, beside the cells of the band.
  package func posteriors() -> [Double] {
    let step = transitionRow.map(Weight.init(cost:))
    var forward = [Weight](repeating: .zero, count: cells * kinds)
    var backward = forward
    /// The weight of all ways to stand before an arc, by arc; and of the arc itself.
    var entries = [Weight](repeating: .zero, count: arcs.count)
    var weights = entries
    forward[0] = .one
    for index in arcs.indices {
      let start = Int(starts[index]) * kinds
      let arc = arcs[index]
      var entry = Weight.zero
      for kind in 0..<kinds where forward[start + kind].factor > 0 {
        entry = entry + forward[start + kind] * step[kind * kinds + Int(arc.kind)]
      }
      if entry.factor == 0 { continue }
      entries[index] = entry
      weights[index] = Weight(cost: Int(arc.cost))
      let end = Int(ends[index]) * kinds + Int(arc.kind)
      forward[end] = forward[end] + entry * weights[index]
    }
    let last = (cells - 1) * kinds
    var total = Weight.zero
    for kind in 0..<kinds {
      backward[last + kind] = .one
      total = total + forward[last + kind]
    }
    var result = [Double](repeating: 0, count: arcs.count)
    guard total.factor > 0 else { return result }
    for index in arcs.indices.reversed() where entries[index].factor > 0 {
      let arc = arcs[index]
      let rest = backward[Int(ends[index]) * kinds + Int(arc.kind)]
      if rest.factor == 0 { continue }
      let weight = rest * weights[index]
      result[index] = min(1, (entries[index] * weight).share(of: total))
      let start = Int(starts[index]) * kinds
      for kind in 0..<kinds {
        backward[start + kind] = backward[start + kind] + weight * step[kind * kinds + Int(arc.kind)]
      }
    }
    return result
  }
}

/// The weight of paths, a factor times a power of two: that of a long text is far below what a `Double` can hold.
private struct Weight {
  /// 0, or from 1 up to 2.
  let factor: Double
  let power: Int

  static let zero = Weight(factor: 0, power: 0)
  static let one = Weight(factor: 1, power: 0)

  @inline(__always)
  private init(factor: Double, power: Int) {
    self.factor = factor
    self.power = power
  }

  /// - Parameter factor: 0, or a normal number.
  @inline(__always)
  private init(_ factor: Double, _ power: Int) {
    let bits = factor.bitPattern
    let own = Int(truncatingIfNeeded: bits >> 52) - 1023
    self.factor = factor > 0 ? Double(bitPattern: bits & (1 << 52 - 1) | 1023 << 52) : 0
    self.power = power + own
  }

  /// e^(−*cost*/1000)
  init(cost: Int) {
    let quotient = -Double(cost) / 1000 * 1.4426950408889634
    let whole = Int(quotient)
    self.init(naturalExponential((quotient - Double(whole)) * 0.6931471805599453), whole)
  }

  @inline(__always)
  static func * (a: Weight, b: Weight) -> Weight { Weight(a.factor * b.factor, a.power + b.power) }

  @inline(__always)
  static func + (a: Weight, b: Weight) -> Weight {
    if a.factor == 0 { return b }
    if b.factor == 0 { return a }
    let (more, less) = a.power >= b.power ? (a, b) : (b, a)
    let distance = more.power - less.power
    // What is so much less leaves no trace in 53 bits.
    if distance > 60 { return more }
    let scale = Double(bitPattern: UInt64(truncatingIfNeeded: 1023 - distance) << 52)
    return Weight(more.factor + less.factor * scale, more.power)
  }

  @inline(__always)
  func share(of total: Weight) -> Double {
    let distance = power - total.power
    if factor == 0 || distance < -1000 { return 0 }
    // The share is at most 1, but for what rounding adds.
    return factor / total.factor * Double(bitPattern: UInt64(1023 + min(1, distance)) << 52)
  }
}
