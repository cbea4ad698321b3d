extension Lattice {
  /// For every arc the probability that a path holds it, when a path of cost *c* has weight e^(−*c*/1000).
  ///
  /// They are 0 everywhere if no path joins the first cell and the last. Sums are taken in nats as they come in
  /// order of the arcs, so the result is the same on every machine.
  ///
  /// - Complexity: O(*a* · *k* + *c* · *k*) in arcs, kinds and cells.
  package func posteriors() -> [Double] {
    let none = -Double.infinity
    let step = transitionRow.map { -Double($0) / 1000 }
    var forward = [Double](repeating: none, count: band.count * kinds)
    var backward = [Double](repeating: none, count: band.count * kinds)
    /// The weight of all ways to stand before an arc, by arc.
    var entries = [Double](repeating: none, count: arcs.count)
    forward[0] = 0
    for index in arcs.indices {
      let start = Int(starts[index]) * kinds
      let arc = arcs[index]
      var entry = none
      for kind in 0..<kinds {
        entry = logSum(entry, forward[start + kind] + step[kind * kinds + Int(arc.kind)])
      }
      entries[index] = entry
      let end = Int(ends[index]) * kinds + Int(arc.kind)
      forward[end] = logSum(forward[end], entry - Double(arc.cost) / 1000)
    }
    let last = (band.count - 1) * kinds
    var total = none
    for kind in 0..<kinds {
      backward[last + kind] = 0
      total = logSum(total, forward[last + kind])
    }
    var result = [Double](repeating: 0, count: arcs.count)
    guard total > none else { return result }
    for index in arcs.indices.reversed() {
      let arc = arcs[index]
      let rest = backward[Int(ends[index]) * kinds + Int(arc.kind)] - Double(arc.cost) / 1000
      result[index] = min(1, naturalExponential(entries[index] + rest - total))
      let start = Int(starts[index]) * kinds
      for kind in 0..<kinds {
        backward[start + kind] = logSum(backward[start + kind], rest + step[kind * kinds + Int(arc.kind)])
      }
    }
    return result
  }
}

/// ln(eᵃ + eᵇ).
private func logSum(_ a: Double, _ b: Double) -> Double {
  let (high, low) = a > b ? (a, b) : (b, a)
  if low == -Double.infinity || high - low > 40 { return high }
  return high + naturalLogarithm(1 + naturalExponential(low - high))
}
