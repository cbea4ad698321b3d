/// How deep each label of a text is nested.
///
/// A style stands inside another where its labels stand between two neighbours of a list of the other; where the
/// text does not show that, by custom: `一、` > `（一）` > `1.` > `（1）`, `I.` > `1.` > `(a)` > `(i)`.
struct LabelLevels {
  /// For each accepted item of the lists its level, 0 outermost; nil for items that are no labels.
  let levels: [Int?]

  /// - Complexity: O(*n* · *f*) in the number of items and of styles in use.
  init(_ lists: LabelLists) {
    let items = lists.items
    // Bullets of two signs may be one list, but then the strokes stand inside the dots.
    struct Style: Hashable {
      let family: LabelFamily
      let isStroke: Bool
      /// The depth that the file says comes first, if both have one.
      func isInside(_ other: Style) -> Bool {
        if family.depth != other.family.depth, family.depth > 0, other.family.depth > 0 {
          return family.depth > other.family.depth
        }
        return family.rank + (isStroke ? 1 : 0) > other.family.rank + (other.isStroke ? 1 : 0)
      }
    }
    var families: [Style] = []
    var indices: [Style: Int] = [:]
    var family = [Int](repeating: 0, count: items.count)
    for (index, item) in items.enumerated() where item.isAccepted {
      let style = Style(family: item.family, isStroke: item.reading.isStroke)
      if let known = indices[style] {
        family[index] = known
      } else {
        family[index] = families.count
        indices[style] = families.count
        families.append(style)
      }
    }
    let inside = LabelLevels.nesting(items, family, count: families.count)
    func isInside(_ inner: Int, _ outer: Int) -> Bool {
      let (this, that) = (inside[inner][outer], inside[outer][inner])
      return this != that ? this > that : families[inner].isInside(families[outer])
    }
    var levels = [Int?](repeating: nil, count: items.count)
    var stack: [Int] = []
    var last: Int?
    /// Behind a whole list, text without a label and then another style: the next list, not the last item's.
    func isNextList(_ index: Int, _ own: Int, _ outer: Int) -> Bool {
      guard let last, items[index].position - items[last].position > 1, family[last] == outer,
        items[index].label.value != nil
      else { return false }
      return inside[own][outer] == 0 && items[last].previous != nil && items[last].next == nil
    }
    for (index, item) in items.enumerated() where item.isAccepted {
      let own = family[index]
      if let depth = stack.lastIndex(of: own) {
        stack.removeSubrange((depth + 1)...)
      } else {
        while let top = stack.last, !isInside(own, top) || isNextList(index, own, top) {
          stack.removeLast()
        }
        stack.append(own)
      }
      let outline = item.label.style == .digit ? item.label.subvalues.count : 0
      levels[index] = stack.count - 1 + outline
      last = index
    }
    self.levels = levels
  }

  /// How often labels of one style stand between neighbours of a list of another.
  private static func nesting(_ items: [LabelLists.Item], _ family: [Int], count: Int) -> [[Int]] {
    var inside = [[Int]](repeating: [Int](repeating: 0, count: count), count: count)
    var until = [Int](repeating: -1, count: count)
    for (index, item) in items.enumerated() where item.isAccepted {
      let own = family[index]
      for other in 0..<count where other != own && until[other] > index { inside[own][other] += 1 }
      until[own] = item.next ?? -1
    }
    return inside
  }
}
