/// Which of the labels that number a pair of items differently are wrong, and which follow from how the side counts.
///
/// A label is wrong where it is out of order on its own side. Where both sides count on without a fault the difference
/// comes from elsewhere: an item that one side lacks, a list that runs on through sections, a pair that was moved. Then
/// the rest of the list is numbered anew, which is one thing to say, and no fault of every label.
struct LabelOrder {
  /// The outcomes of which a label is out of order, ascending.
  private(set) var wrong: [Int] = []
  /// The first outcome of each stretch that is numbered anew, ascending.
  private(set) var anew: [Int] = []

  private struct List: Hashable {
    let family: LabelFamily
    let level: Int
  }

  /// - Complexity: O(*n* log *n*) in the outcomes.
  init(_ context: GapContext) {
    let isOutOfOrder = Bilingual(
      source: LabelOrder.outOfOrder(context, .source), target: LabelOrder.outOfOrder(context, .target))
    // For each list whether the pair before was numbered otherwise.
    var isOtherwise: [List: Bool] = [:]
    for (index, outcome) in context.outcomes.enumerated() {
      guard let source = outcome.source?.label, let target = outcome.target?.label,
        context.statesNumber(.source, source), context.statesNumber(.target, target)
      else { continue }
      let list = List(family: LabelFamily(source, isCapital: true), level: outcome.level)
      switch source.agreement(with: target) {
      case .incomparable: break
      case .same: isOtherwise[list] = false
      case .different:
        if isOutOfOrder.source[index] || isOutOfOrder.target[index] {
          wrong.append(index)
        } else if isOtherwise[list] != true, !LabelOrder.follows(outcome, context) {
          anew.append(index)
        }
        isOtherwise[list] = true
      }
    }
  }

  /// Whether two labels such as 3.1 and 2.1 differ only in the number of their heading, which says so itself.
  private static func follows(_ outcome: Outcome, _ context: GapContext) -> Bool {
    guard let parent = outcome.parent, context.outcomes.indices.contains(parent),
      let source = outcome.source?.label, let target = outcome.target?.label,
      source.path.count > 1, target.path.count > 1, source.path.last == target.path.last,
      let first = context.outcomes[parent].source?.label,
      let second = context.outcomes[parent].target?.label
    else { return false }
    return first.agreement(with: second) == .different
  }

  /// For each outcome whether its label on a side is out of order there.
  private static func outOfOrder(_ context: GapContext, _ side: Side) -> [Bool] {
    let labels: [(index: Int, level: Int, label: Label)] = context.outcomes.enumerated().compactMap {
      index, outcome in
      guard let label = outcome[side]?.label, label.value != nil, context.statesNumber(side, label) else {
        return nil
      }
      return (index, outcome.level, label)
    }.sorted { $0.label.span < $1.label.span }
    var lists: [List: [(index: Int, label: Label)]] = [:]
    for (index, level, label) in labels {
      lists[List(family: LabelFamily(label, isCapital: true), level: level), default: []].append(
        (index, label))
    }
    var isOut = [Bool](repeating: false, count: context.outcomes.count)
    for list in lists.values {
      for (place, entry) in list.enumerated() {
        let before = place > 0 ? list[place - 1].label : nil
        let behind = place + 1 < list.count ? list[place + 1].label : nil
        isOut[entry.index] = !isInOrder(entry.label, before: before, behind: behind)
      }
    }
    return isOut
  }

  /// Whether a label goes on with the one before it or begins a list, and does not break one that goes on behind it.
  private static func isInOrder(_ label: Label, before: Label?, behind: Label?) -> Bool {
    guard let before else {
      return (label.path.last ?? 0) <= 1 || behind.map { LabelLists.follows(label, $0) } ?? false
    }
    if LabelLists.follows(before, label) { return true }
    guard (label.path.last ?? 0) <= 1 else { return false }
    let isHole =
      before.path.count == 1
      && behind.map { $0.path.count == 1 && $0.value == (before.value ?? 0) + 2 } ?? false
    return !isHole
  }
}
