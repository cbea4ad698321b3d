extension Lattice {
  /// For every arc the probability that a path holds it, when a path of cost *c* has weight e^(−*c*/1000).
  ///
  /// They are 0 everywhere if no path joins the first cell and the last. Sums are taken as they come in order of the arcs,
  /// so the result is the same on every machine. Of an arc no more is kept than its exponential, in the place of the
  /// result: in a long text there are dozens for each segment.
  ///
  /// - Complexity: O(*a* · *k*) in arcs and kinds, beside the cells of the band.
  package func posteriors() -> [Double] {
    let step = transitionRow.map(Weight.init(cost:))
    var forward = [Weight](repeating: .zero, count: cells * kinds)
    var backward = forward
    /// The weight of all ways to stand before an arc. It is the same whenever all arcs before it have been gone along.
    func entry(_ index: Int) -> Weight {
      let start = Int(starts[index]) * kinds
      var entry = Weight.zero
      for kind in 0..<kinds where forward[start + kind].factor > 0 {
        entry = entry + forward[start + kind] * step[kind * kinds + Int(arcs[index].kind)]
      }
      return entry
    }
    var result = [Double](repeating: 0, count: arcs.count)
    forward[0] = .one
    for index in arcs.indices {
      let entry = entry(index)
      if entry.factor == 0 { continue }
      let exponential = Weight.Exponential(cost: Int(arcs[index].cost))
      result[index] = exponential.factor
      let end = Int(ends[index]) * kinds + Int(arcs[index].kind)
      forward[end] = forward[end] + entry * Weight(exponential)
    }
    let last = (cells - 1) * kinds
    var total = Weight.zero
    for kind in 0..<kinds {
      backward[last + kind] = .one
      total = total + forward[last + kind]
    }
    guard total.factor > 0 else { return [Double](repeating: 0, count: arcs.count) }
    for index in arcs.indices.reversed() where result[index] > 0 {
      let arc = arcs[index]
      let rest = backward[Int(ends[index]) * kinds + Int(arc.kind)]
      let own = Weight(Weight.Exponential(cost: Int(arc.cost), factor: result[index]))
      result[index] = 0
      if rest.factor == 0 { continue }
      let weight = rest * own
      result[index] = min(1, (entry(index) * weight).share(of: total))
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

  /// e^(−*cost*/1000) as a factor, which takes long to compute, and a power of two, which does not.
  struct Exponential {
    let factor: Double
    let power: Int

    init(cost: Int) {
      let quotient = -Double(cost) / 1000 * 1.4426950408889634
      power = Int(quotient)
      factor = naturalExponential((quotient - Double(power)) * 0.6931471805599453)
    }

    /// - Parameter factor: Its factor, which was kept.
    @inline(__always)
    init(cost: Int, factor: Double) {
      power = Int(-Double(cost) / 1000 * 1.4426950408889634)
      self.factor = factor
    }
  }

  @inline(__always)
  init(_ exponential: Exponential) { self.init(exponential.factor, exponential.power) }

  init(cost: Int) { self.init(Exponential(cost: cost)) }

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
