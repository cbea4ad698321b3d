internal import Lattice

/// Decides for the lines of a page which language each belongs to.
///
/// A two-state hidden Markov model: a line costs what its letters speak against the language it is given to,
/// and a change of language from one line to the next costs −ln of how often this page changes. How often that
/// is tells the layouts apart. On a page that is one block and then another a change is dear, so a foreign
/// line inside a block stays with the block; on a page that goes to and fro a change is cheap, and every line
/// goes where its letters say. Lines that say nothing follow their neighbours.
struct SideModel {
  /// What speaks for the second language (positive) or the first, of each line, in milli-nats.
  let evidence: [Int]
  /// Whether a blank line stands before each line.
  let followsBlank: [Bool]
  /// How many lines stand before the first line of running text, and that line.
  let titleLines: Int
  /// Whether the languages take turns line by line, so that the page is no two blocks however long a line is.
  var takesTurns = false

  /// How many lines may be titles, at most.
  private static let mostTitleLines = 8
  /// What a change costs among the titles of a page of two blocks: those of both languages may stand on top.
  private static let titleChange = 1000
  /// A page is two blocks if the best single border leaves at most this part of the evidence on the wrong side.
  private static let strayShare = 0.15
  /// Evidence from which on a line is counted when changes are counted.
  private static let clearEvidence = 2500

  /// Up to how many lines a page is only what its lines say.
  private static let fewLines = 3

  struct Result {
    /// Whether each line is in the second language.
    var isSecond: [Bool]
    /// Whether the page is one block of each language.
    var isBlockSequential: Bool
  }

  /// Whether the page is one block of each language.
  var isBlockSequential: Bool { !takesTurns && strayEvidence() <= Self.strayShare }

  func result() -> Result {
    guard !evidence.isEmpty else { return Result(isSecond: [], isBlockSequential: true) }
    let isBlockSequential = isBlockSequential
    var path: [Bool]
    if isBlockSequential, evidence.count(where: { $0 != 0 }) <= Self.fewLines {
      // Too few lines to know from them how often the page changes.
      path = ownSides()
    } else if isBlockSequential {
      let change = min(max(Int(1000 * naturalLogarithm(Double(evidence.count))) + 1000, 3000), 8000)
      let costs = ChangeCosts(change: change, stay: 0)
      // A line without a blank line before it rather belongs to what stands above it.
      let tight = ChangeCosts(change: change + 500, stay: 0)
      path = bestPath(
        blank: costs, tight: tight, cap: change, titleLines: min(titleLines, Self.mostTitleLines),
        isBlocks: true)
    } else {
      var changes = changesOfClearLines()
      path = []
      for _ in 0..<3 {
        path = bestPath(
          blank: changes.blank.costs, tight: changes.tight.costs,
          cap: max(changes.blank.costs.change, changes.tight.costs.change, 3000),
          // Titles of both languages stand right below each other where wrapped text never does.
          titleLines: min(titleLines, Self.mostTitleLines), isBlocks: false)
        changes = countChanges(path)
      }
    }
    settleNeutralRuns(&path)
    return Result(isSecond: path, isBlockSequential: isBlockSequential)
  }

  /// Each line where its letters say; those that say nothing follow the line before.
  private func ownSides() -> [Bool] {
    var last = (evidence.first { $0 != 0 } ?? 0) > 0
    return evidence.map { value in
      if value != 0 { last = value > 0 }
      return last
    }
  }

  /// The part of the evidence that the best single border between the languages leaves on the wrong side.
  private func strayEvidence() -> Double {
    var (sum, total) = (0, 0)
    var (most, least) = (0, 0)
    for value in evidence {
      sum += value
      total += abs(value)
      most = max(most, sum)
      least = min(least, sum)
    }
    guard total > 0 else { return 0 }
    // Up to the border the sum speaks for one language, behind it for the other.
    let right = max(2 * most - sum, sum - 2 * least)
    return Double(total - right) / Double(2 * total)
  }
}

extension SideModel {
  /// What it costs to change language between two lines, and to stay.
  private struct ChangeCosts {
    var change: Int
    var stay: Int
  }

  /// How often language changed between neighbours.
  private struct Changes {
    var changed = 0
    var seen = 0
    /// How often it is taken to change where little was seen.
    var prior: Double

    var costs: ChangeCosts {
      let rate = min(max((Double(changed) + 2 * prior) / (Double(seen) + 2), 0.02), 0.75)
      return ChangeCosts(
        change: Int(-1000 * naturalLogarithm(rate)), stay: Int(-1000 * naturalLogarithm(1 - rate)))
    }

    mutating func count(_ isChange: Bool) {
      seen += 1
      if isChange { changed += 1 }
    }
  }

  /// Changes between lines with a blank line between them, and without.
  private struct ChangeCounts {
    var blank = Changes(prior: 0.4)
    var tight = Changes(prior: 0.2)
  }

  private func changesOfClearLines() -> ChangeCounts {
    var counts = ChangeCounts()
    var last: Bool?
    var sawBlank = false
    for (index, value) in evidence.enumerated() {
      sawBlank = sawBlank || followsBlank[index]
      guard abs(value) >= Self.clearEvidence else { continue }
      let isSecond = value > 0
      if let last {
        if sawBlank { counts.blank.count(last != isSecond) } else { counts.tight.count(last != isSecond) }
      }
      (last, sawBlank) = (isSecond, false)
    }
    return counts
  }

  private func countChanges(_ path: [Bool]) -> ChangeCounts {
    var counts = ChangeCounts()
    for index in path.indices.dropFirst() {
      let isChange = path[index] != path[index - 1]
      if followsBlank[index] { counts.blank.count(isChange) } else { counts.tight.count(isChange) }
    }
    return counts
  }

  /// The cheapest path through the two states. Of equal paths the one that stays with the line before wins.
  private func bestPath(
    blank: ChangeCosts, tight: ChangeCosts, cap: Int, titleLines: Int, isBlocks: Bool
  ) -> [Bool] {
    let count = evidence.count
    // For each line and state whether the best way there comes from the other state.
    var cameAcross = [(first: Bool, second: Bool)](repeating: (false, false), count: count)
    var (first, second) = (0, 0)
    for index in 0..<count {
      if index > 0 {
        var costs = followsBlank[index] ? blank : tight
        if index < titleLines {
          costs.change = min(
            costs.change, isBlocks ? Self.titleChange + costs.change - blank.change : Self.titleChange)
        }
        let (stayFirst, toFirst) = (first + costs.stay, second + costs.change)
        let (staySecond, toSecond) = (second + costs.stay, first + costs.change)
        cameAcross[index] = (toFirst < stayFirst, toSecond < staySecond)
        (first, second) = (min(stayFirst, toFirst), min(staySecond, toSecond))
      }
      let value = evidence[index]
      if value > 0 { first += min(value, cap) } else { second += min(-value, cap) }
    }
    var path = [Bool](repeating: false, count: count)
    var isSecond = second < first
    for index in stride(from: count - 1, through: 0, by: -1) {
      path[index] = isSecond
      if isSecond ? cameAcross[index].second : cameAcross[index].first { isSecond.toggle() }
    }
    return path
  }

  /// Gives the lines that say nothing and stand between the two languages to the text before them or, if
  /// that shares them out more evenly, to the text behind them: both sides carry the same numbers and dates.
  private func settleNeutralRuns(_ path: inout [Bool]) {
    var runs: [Range<Int>] = []
    // How many more such lines the second side has than the first: of those that are settled, and of the
    // others if they go to the text before or behind them.
    var (settled, before, behind) = (0, 0, 0)
    var index = 0
    while index < path.count {
      guard evidence[index] == 0 else {
        index += 1
        continue
      }
      var end = index + 1
      while end < path.count, evidence[end] == 0 { end += 1 }
      let hasSingleChange = (index...end).count { $0 > 0 && $0 < path.count && path[$0] != path[$0 - 1] } <= 1
      if index > 0, end < path.count, path[index - 1] != path[end], hasSingleChange,
        followsBlank[index] == followsBlank[end]
      {
        runs.append(index..<end)
        before += path[index - 1] ? end - index : index - end
        behind += path[end] ? end - index : index - end
      } else {
        for place in index..<end { settled += path[place] ? 1 : -1 }
      }
      index = end
    }
    let goBehind = abs(settled + behind) < abs(settled + before)
    for run in runs {
      let isSecond = goBehind ? path[run.upperBound] : path[run.lowerBound - 1]
      for place in run { path[place] = isSecond }
    }
  }
}
