/// What the items of a file's lists are counted as.
///
/// A list of Markdown or HTML is counted from its first number, whatever its writer wrote. Where a list holds both languages
/// in turn, or one below the other, that count runs on from the one to the other; then what was written counts or, if that is the
/// same number everywhere, the place on the side. So it does wherever the written numbers go up by one.
enum ListCounts {
  /// The items with the numbers that they count as; nil stands for the number as written.
  ///
  /// - Parameters:
  ///   - items: the items of one side, in order of the text, each with its place among the labels.
  ///   - labels: as written.
  /// - Complexity: O(*n*) in the number of items.
  static func settled(
    _ items: [(place: Int, item: Block.Item)], _ labels: [Label]
  ) -> [(place: Int, item: Block.Item)] {
    var settled = items
    // The places among the items of the lists that are open, by depth.
    var open: [[Int]] = []
    func close() {
      guard let list = open.popLast(), list.count > 1 else { return }
      let ordinals = list.map { items[$0].item.ordinal ?? 0 }
      let written = list.map { labels[items[$0].place].value }
      // A list in one language right below the same in the other is one list to be counted through, but its writer began anew.
      let isWritten = zip(written, written.dropFirst()).allSatisfy { $0.map { $0 + 1 } == $1 && $1 != nil }
      if !isWritten, zip(ordinals, ordinals.dropFirst()).allSatisfy({ $1 == $0 + 1 }) { return }
      let isSame = written.allSatisfy { $0 == written[0] }
      for (number, index) in list.enumerated() {
        settled[index].item.ordinal = isSame ? written[0].map { $0 + number } : nil
      }
    }
    for (index, (_, item)) in items.enumerated() {
      guard let ordinal = item.ordinal else { continue }
      while open.count > item.depth { close() }
      if open.count == item.depth, let last = open.last?.last, items[last].item.ordinal ?? 0 >= ordinal {
        close()
      }
      while open.count < item.depth { open.append([]) }
      open[item.depth - 1].append(index)
    }
    while !open.isEmpty { close() }
    return settled
  }
}
