extension ProfilePair {
  /// Takes away the marks that one side writes and the other hardly does, so that they count for nothing.
  ///
  /// Subtitles in Chinese put spaces where English has full stops and commas, transcripts have no marks at all, and
  /// quotations are not always marked. Where a whole side does without, the absence of a mark says
  /// nothing about a single group, but it would be held against every one.
  ///
  /// - Complexity: O(*n*) in the segments.
  mutating func keepComparableMarks() {
    var counts = SIMD8<Int32>()
    for kind in Marks.Kind.allCases where isComparable(rows.count(of: kind), columns.count(of: kind)) {
      counts[kind.rawValue] = -1
    }
    var edges: Marks.Edges = []
    for edge in Marks.Edges.all
    where isComparable(rows.count(of: edge), columns.count(of: edge)) {
      edges.insert(edge)
    }
    rows.keepMarks(counts, edges)
    columns.keepMarks(counts, edges)
  }

  /// Whether both sides write a mark, given how often, for each segment of its own.
  private func isComparable(_ ofRows: Int32, _ ofColumns: Int32) -> Bool {
    let (row, column) = (
      Float(ofRows) / Float(max(1, rows.count)), Float(ofColumns) / Float(max(1, columns.count))
    )
    let (less, more) = (min(row, column), max(row, column))
    return max(ofRows, ofColumns) < Self.fewMarks || less >= more * Self.leastShare
  }

  /// So few marks of a kind can be missing on the other side by chance, or by the translator's taste.
  private static let fewMarks: Int32 = 12
  /// How many times rarer a mark may be on one side.
  private static let leastShare: Float = 0.08
}

extension Profile {
  fileprivate func count(of kind: Marks.Kind) -> Int32 { marks(0..<count)[kind.rawValue] }

  fileprivate func count(of edge: Marks.Edges) -> Int32 {
    Int32(truncatingIfNeeded: edges.count { $0.contains(edge) })
  }

  /// - Parameter counts: for each lane all bits, or none for a kind that is taken away.
  fileprivate mutating func keepMarks(_ counts: SIMD8<Int32>, _ edges: Marks.Edges) {
    for index in markSums.indices { markSums[index] &= counts }
    for index in self.edges.indices { self.edges[index].formIntersection(edges) }
  }
}
