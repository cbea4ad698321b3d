/// Beads that stand together in a page: those around gaps, or a stretch without gaps that can be folded.
struct HTMLStretch: Hashable {
  let beads: Range<Int>
  /// Whether no gap lies in the stretch.
  let isFree: Bool

  /// How many beads without a gap stay beside one that has a gap, so that it is read in its context.
  static let context = 2
  /// The fewest beads that are worth folding.
  static let shortest = 12
  /// The most beads of one table.
  static let longestBlock = 60

  /// The tables of the stretch.
  var blocks: [Range<Int>] {
    stride(from: beads.lowerBound, to: beads.upperBound, by: Self.longestBlock).map {
      $0..<min($0 + Self.longestBlock, beads.upperBound)
    }
  }

  /// Divides all beads.
  ///
  /// - Parameter withGap: for each bead, whether a gap lies in it. Where none does, nothing is to be folded.
  static func stretches(withGap: [Bool]) -> [HTMLStretch] {
    let gaps = withGap.indices.filter { withGap[$0] }
    guard let last = gaps.last else {
      return withGap.isEmpty ? [] : [HTMLStretch(beads: withGap.indices, isFree: false)]
    }
    var stretches: [HTMLStretch] = []
    var written = 0
    func add(_ end: Int, isFree: Bool) {
      if written < end { stretches.append(HTMLStretch(beads: written..<end, isFree: isFree)) }
      written = max(written, end)
    }
    var previous: Int?
    for gap in gaps {
      let start = previous.map { $0 + 1 + context } ?? 0
      if gap - context - start >= shortest {
        add(start, isFree: false)
        add(gap - context, isFree: true)
      }
      previous = gap
    }
    if withGap.count - (last + 1 + context) >= shortest {
      add(last + 1 + context, isFree: false)
      add(withGap.count, isFree: true)
    }
    add(withGap.count, isFree: false)
    return stretches
  }
}
