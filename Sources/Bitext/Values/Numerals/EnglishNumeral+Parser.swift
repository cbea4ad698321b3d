extension EnglishNumeral {
  /// Adds up a number from its words, from the left.
  struct Parser {
    private(set) var isOrdinal = false
    private var total = 0
    private var group = 0
    private var last: Word.Kind?
    private var lastScale = Int.max
    private var hasHundred = false
    private var overflowed = false

    /// Whether `and` may stand before the next word.
    var allowsAnd: Bool { last == .hundred || last == .scale }

    /// Whether the word continues the number; if not, the number ended before it.
    mutating func take(_ word: Word) -> Bool {
      switch word.kind {
      case .article:
        guard last == nil else { return false }
        last = .article
        return true
      case .digit:
        // `twenty-four`, `hundred and four`, `thousand and four`; never `two three`.
        guard last == nil || last == .tens || allowsAnd else { return false }
        if last == .tens, word.value == 0 { return false }
        group += word.value
      case .teen, .tens:
        if last == .teen || last == .tens {
          // `nineteen ninety-eight`, `twenty sixteen`: a year read in two halves.
          guard !hasHundred, total == 0, group >= 13, group <= 20, !word.isOrdinal else { return false }
          group = group * 100
          hasHundred = true
        } else {
          guard last == nil || allowsAnd else { return false }
        }
        group += word.value
      case .hundred:
        guard !hasHundred, last != nil, last != .scale, group < 100 else { return takeBare(word) }
        group = (last == .article ? 1 : group) * 100
        hasHundred = true
      case .scale:
        guard last != nil, last != .scale, word.value < lastScale else { return takeBare(word) }
        let (product, one) = (last == .article ? 1 : group).multipliedReportingOverflow(by: word.value)
        let (sum, two) = total.addingReportingOverflow(product)
        if one || two { overflowed = true } else { total = sum }
        group = 0
        hasHundred = false
        lastScale = word.value
      }
      last = word.kind
      isOrdinal = word.isOrdinal
      return true
    }

    /// `hundredth` alone is an ordinal; `hundred` alone is no number.
    private mutating func takeBare(_ word: Word) -> Bool {
      guard last == nil, word.isOrdinal else { return false }
      group = word.value
      last = word.kind
      isOrdinal = true
      return true
    }

    var value: Int? {
      let (sum, overflow) = total.addingReportingOverflow(group)
      return overflow || overflowed ? nil : sum
    }
  }
}
