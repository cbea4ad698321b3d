/// A pattern of an SRX file in the syntax of ICU.
///
/// SRX names ICU's syntax, but its rules are mostly written for Java's, in which a few things differ: the flags `U`
/// and `u`, which ask for what ICU always does, are left out. Neither can look back without a bound, so that what
/// repeats without end there is looked for up to a hundred times, as other programs do it.
struct RulePattern {
  /// The pattern as it can be searched for.
  let text: String

  /// - Parameter isLookedBack: whether the whole pattern is to stand in a look-behind.
  init(_ pattern: String, isLookedBack: Bool = false) {
    var translation = Translation(pattern: Array(pattern.unicodeScalars), isLookedBack: isLookedBack)
    text = translation.run()
  }

  /// What a translation is in the midst of.
  private struct Translation {
    let pattern: [Unicode.Scalar]
    let isLookedBack: Bool
    private var result = String.UnicodeScalarView()
    private var index = 0
    /// Whether each open group stands in a look-behind.
    private var groups: [Bool] = []
    /// How many sets of characters are open.
    private var sets = 0

    init(pattern: [Unicode.Scalar], isLookedBack: Bool) {
      self.pattern = pattern
      self.isLookedBack = isLookedBack
    }

    mutating func run() -> String {
      while index < pattern.count {
        let scalar = pattern[index]
        switch scalar {
        case "\\": takeEscape()
        case "[":
          sets += 1
          take(1)
        case "]":
          sets = max(0, sets - 1)
          take(1)
        case "(" where sets == 0: takeGroup()
        case ")" where sets == 0:
          _ = groups.popLast()
          take(1)
        case "*", "+",
          "{" where sets == 0 && groups.last ?? isLookedBack:
          takeRepetition()
        default: take(1)
        }
      }
      return String(result)
    }

    private mutating func take(_ count: Int) {
      let end = min(index + count, pattern.count)
      result += pattern[index..<end]
      index = end
    }

    private func follows(_ text: String) -> Bool { pattern[index...].starts(with: text.unicodeScalars) }

    /// `\Q…\E` quotes all that stands between; `\p{Lu}` and `\x{4E00}` hold no repetition.
    private mutating func takeEscape() {
      let isQuotation = follows("\\Q")
      take(2)
      if isQuotation {
        while index < pattern.count, !follows("\\E") { take(1) }
      } else if follows("{") {
        while index < pattern.count, !follows("}") { take(1) }
        take(1)
      }
    }

    private mutating func takeGroup() {
      let isBehind = follows("(?<=") || follows("(?<!")
      let outer = groups.last ?? isLookedBack
      var end = index + 2
      while end < pattern.count, pattern[end].isFlag { end += 1 }
      let flags = follows("(?") && end < pattern.count ? pattern[(index + 2)..<end] : []
      if !flags.isEmpty, pattern[end] == ")" || pattern[end] == ":" {
        let kept = flags.filter { $0 != "U" && $0 != "u" }
        index = end + 1
        if pattern[end] == ")", kept.allSatisfy({ $0 == "-" }) { return }
        result += "(?".unicodeScalars
        result += kept
        result.append(pattern[end])
        if pattern[end] == ":" { groups.append(outer) }
        return
      }
      groups.append(isBehind || outer)
      take(1)
    }

    /// A repetition in a look-behind. What stands behind one, `?` or `+`, says how it is looked for.
    private mutating func takeRepetition() {
      let isBounded = pattern[index] != "{"
      if isBounded {
        result += (pattern[index] == "*" ? "{0,100}" : "{1,100}").unicodeScalars
        index += 1
      } else {
        while index < pattern.count, pattern[index] != "}" { take(1) }
        if result.last == "," { result += "100".unicodeScalars }
        take(1)
      }
      if index < pattern.count, pattern[index] == "+" || pattern[index] == "?" { take(1) }
    }
  }
}

extension Unicode.Scalar {
  /// Whether it may stand among the flags of a group: a letter of ASCII or the minus.
  fileprivate var isFlag: Bool { self == "-" || (0x41...0x5A).contains(value & ~0x20) }
}
