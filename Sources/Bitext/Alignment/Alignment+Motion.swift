extension Alignment {
  /// The indices of the beads that stand in another place than their counterpart: all pairs but the most that keep one
  /// order on both sides. Of two that cross each other it is the one that went forward.
  ///
  /// - Complexity: O(*n* log *n*) in the number of beads.
  public var movedBeads: [Int] {
    let pairs = beads.indices.filter { !beads[$0].isNull }
    let stay = Set(longestAscent(pairs.map { beads[$0].target.lowerBound }))
    return pairs.indices.filter { !stay.contains($0) }.map { pairs[$0] }
  }
}

/// The indices of a longest strictly ascending subsequence; of several the one that ends lowest.
///
/// Fredman: *On computing the length of longest increasing subsequences*, doi:10.1016/0012-365X(75)90103-X.
///
/// - Complexity: O(*n* log *n*).
func longestAscent(_ values: [some Comparable]) -> [Int] {
  var tails: [Int] = []
  var previous = [Int](repeating: -1, count: values.count)
  for (index, value) in values.enumerated() {
    var low = 0
    var high = tails.count
    while low < high {
      let middle = (low + high) / 2
      if values[tails[middle]] < value { low = middle + 1 } else { high = middle }
    }
    previous[index] = low > 0 ? tails[low - 1] : -1
    if low == tails.count { tails.append(index) } else { tails[low] = index }
  }
  var ascent: [Int] = []
  var index = tails.last ?? -1
  while index >= 0 {
    ascent.append(index)
    index = previous[index]
  }
  return ascent.reversed()
}
