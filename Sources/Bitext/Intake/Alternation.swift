internal import Lattice

/// How the languages of a page take turns, line by line: one leads, and the other follows with the translation.
///
/// What a line is can then be told from its turn: a line in both languages between two pairs is a pair by itself,
/// one that stands where the translation of the line before it belongs is that translation.
struct Alternation {
  /// What a line is before its turn is known.
  enum Turn: Equatable {
    case first, second
    /// Both languages, in parts that can be divided.
    case both
    case neutral
  }

  /// The lines as they were given.
  let turns: [Turn]
  /// Whether the page's second language leads.
  let secondLeads: Bool
  /// The lines that lead a pair, ascending; the follower of each is the next line that is not neutral.
  let leaders: [Int]
  private let followers: [Int]

  /// The part of the lines that stand in pairs from which on languages take turns.
  private static let leastShare = 0.7

  /// - Parameters:
  ///   - masses: how much each line says, in letters' worth.
  ///   - areSentences: whether each line ends as a sentence does.
  /// - Complexity: O(*n*) in the number of lines.
  init(_ turns: [Turn], masses: [Float], areSentences: [Bool]) {
    self.turns = turns
    let orders = [false, true].map { secondLeads in
      Alternation.pairs(turns, secondLeads: secondLeads)
    }
    // Where both orders make as many pairs, in the right one long lines follow long ones, and what is left over at
    // the edges are titles and not sentences.
    let costs = orders.map { pairs in
      var cost = 0.0
      var sentences = areSentences.count { $0 }
      for pair in pairs {
        let ratio = Double(max(masses[pair.leader], 1) / max(masses[pair.follower], 1))
        cost += abs(naturalLogarithm(ratio))
        for index in [pair.leader, pair.follower] where areSentences[index] { sentences -= 1 }
      }
      return (cost + Double(sentences)) / Double(max(1, pairs.count))
    }
    let differ = abs(orders[0].count - orders[1].count) > 1
    secondLeads = differ ? orders[1].count > orders[0].count : costs[1] < costs[0]
    let pairs = orders[secondLeads ? 1 : 0]
    leaders = pairs.map(\.leader)
    followers = pairs.map(\.follower)
  }

  private static func pairs(_ turns: [Turn], secondLeads: Bool) -> [(leader: Int, follower: Int)] {
    let (leading, following): (Turn, Turn) = secondLeads ? (.second, .first) : (.first, .second)
    var pairs: [(leader: Int, follower: Int)] = []
    var open: Int?
    for (index, turn) in turns.enumerated() where turn != .neutral {
      if turn == following, let leader = open { pairs.append((leader, index)) }
      open = turn == leading ? index : nil
    }
    return pairs
  }

  /// Whether the languages take turns on the page.
  var isRegular: Bool {
    let lines = turns.count { $0 == .first || $0 == .second }
    return leaders.count >= 2 && Double(2 * leaders.count) >= Alternation.leastShare * Double(lines)
  }

  /// The lines from the first pair to the last.
  var paired: Range<Int> {
    guard let first = leaders.first, let last = followers.last else { return 0..<0 }
    return first..<last + 1
  }

  /// Whether each line is in a pair.
  var isInPair: [Bool] {
    var isInPair = [Bool](repeating: false, count: turns.count)
    for index in leaders + followers { isInPair[index] = true }
    return isInPair
  }

  /// What each line in both languages is by its turn: a side where one is wanted, both where it stands between
  /// two pairs.
  func resolved() -> [Turn] {
    let (leading, following): (Turn, Turn) = secondLeads ? (.second, .first) : (.first, .second)
    // The next line that is in one language.
    var next: [Turn?] = Array(repeating: nil, count: turns.count)
    var last: Turn?
    for index in turns.indices.reversed() {
      next[index] = last
      if turns[index] == .first || turns[index] == .second { last = turns[index] }
    }
    var resolved = turns
    var isOpen = false
    for (index, turn) in turns.enumerated() where turn != .neutral {
      if turn != .both {
        isOpen = turn == leading
        continue
      }
      let isLast = index + 1 == turns.count || turns[(index + 1)...].first { $0 != .neutral } != .both
      if isOpen {
        (resolved[index], isOpen) = (following, false)
      } else if isLast, next[index] == following {
        (resolved[index], isOpen) = (leading, true)
      }
    }
    return resolved
  }
}
