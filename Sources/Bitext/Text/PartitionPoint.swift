extension RandomAccessCollection {
  /// The first index from which on all elements satisfy a condition that none before it satisfies; the end if none does.
  ///
  /// - Complexity: O(log *n*).
  package func partitionPoint(where isBehind: (Element) throws -> Bool) rethrows -> Index {
    var low = startIndex
    var count = count
    while count > 0 {
      let half = count / 2
      let middle = index(low, offsetBy: half)
      if try isBehind(self[middle]) {
        count = half
      } else {
        low = index(after: middle)
        count -= half + 1
      }
    }
    return low
  }
}
