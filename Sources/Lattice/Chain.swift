/// A place in a table that is likely to lie on the path, and how likely.
package struct Anchor: Hashable, Sendable {
  package let row: Int32
  package let column: Int32
  package let weight: Int32

  package init(row: Int, column: Int, weight: Int) {
    self.row = Int32(row)
    self.column = Int32(column)
    self.weight = Int32(clamping: weight)
  }
}

/// The heaviest chain of anchors in which rows and columns both ascend.
///
/// Of equally heavy chains the one found first in order of rows, then columns, is taken.
///
/// - Precondition: the weights are positive.
/// - Complexity: O(*n* log *n*) in the number of anchors, O(*n* + *columns*) memory. The heaviest chain that ends
///   before a column is kept in a Fenwick tree.
package func heaviestChain(_ anchors: [Anchor], columns: Int) -> [Anchor] {
  let sorted = anchors.sorted { ($0.row, $0.column, $0.weight) < ($1.row, $1.column, $1.weight) }
  var tree = [(weight: Int, last: Int)](repeating: (0, -1), count: columns + 1)
  var before = [Int](repeating: -1, count: sorted.count)
  var pending: [(column: Int, weight: Int, last: Int)] = []
  var rowStart = 0
  while rowStart < sorted.count {
    var index = rowStart
    pending.removeAll(keepingCapacity: true)
    // The anchors of one row don't follow each other, so they enter the tree together.
    while index < sorted.count, sorted[index].row == sorted[rowStart].row {
      var best = (weight: 0, last: -1)
      var node = Int(sorted[index].column)
      while node > 0 {
        if tree[node].weight > best.weight { best = tree[node] }
        node -= node & -node
      }
      before[index] = best.last
      pending.append((Int(sorted[index].column), best.weight + Int(sorted[index].weight), index))
      index += 1
    }
    for chain in pending {
      var node = chain.column + 1
      while node <= columns {
        if chain.weight > tree[node].weight { tree[node] = (chain.weight, chain.last) }
        node += node & -node
      }
    }
    rowStart = index
  }
  var best = (weight: 0, last: -1)
  var node = columns
  while node > 0 {
    if tree[node].weight > best.weight { best = tree[node] }
    node -= node & -node
  }
  var chain: [Anchor] = []
  var last = best.last
  while last >= 0 {
    chain.append(sorted[last])
    last = before[last]
  }
  return chain.reversed()
}
