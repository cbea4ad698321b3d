/// A line that holds both languages one after the other, such as `Home（首页）` or `Summary / 摘要`.
struct InlineSplit {
  /// What stands between the two parts.
  enum Separator {
    /// The second part is in brackets, which end the line.
    case brackets
    /// A mark such as `/` or `|`, a tab or a wide space.
    case mark
    /// A space, or nothing.
    case none
  }

  /// The part in the page's first writing system, and the part in the second.
  var first: Span
  var second: Span
  var separator: Separator
  /// The marks between and around the parts, which belong to neither.
  var marks: [Span]
  /// How many times more the longer part says than the shorter.
  var imbalance: Float
  /// Whether both parts end as sentences do and each is in one language nearly by itself, as in
  /// `Who may apply? 谁可以申请？`: then the second is the translation of the first.
  var areSentences = false

  /// Whether the two parts can be translations of each other.
  var isBalanced: Bool { imbalance <= 4 }
  /// The first part that stands on the line.
  var leading: Span { min(first, second) }
  /// The other part.
  var trailing: Span { max(first, second) }
}

extension LineScanner {
  /// The place that best parts a line into its two languages, or nil if there is none: the line is in one
  /// language, or goes from one to the other and back.
  ///
  /// - Complexity: O(*n*) in the bytes of the line.
  func inlineSplit(of line: PageLine) -> InlineSplit? {
    let smaller = min(line.first.total, line.second.total)
    // `看 / See` says little, and as a heading says it in both languages.
    guard smaller >= (isHeading(line) ? 1 : 2), smaller * 8 >= line.mass else { return nil }
    let range = line.span.range
    guard let gap = languageGap(in: range) else { return nil }
    let parts = parts(of: range, around: gap.range)
    let left = Blank.trimmed(parts.left, of: bytes)
    let right = Blank.trimmed(parts.right, of: bytes)
    guard !left.isEmpty, !right.isEmpty else { return nil }
    var split = InlineSplit(
      first: Span(gap.firstLeads ? left : right), second: Span(gap.firstLeads ? right : left),
      separator: parts.separator, marks: parts.marks.map { Span($0) },
      imbalance: max(gap.first, gap.second) / max(min(gap.first, gap.second), 0.1))
    split.areSentences =
      split.separator == .none && line.endsSentence && split.imbalance <= 3
      && self.line(left).endsSentence && isPure(split)
    return split
  }

  /// Whether a line is in a block that is a heading.
  func isHeading(_ line: PageLine) -> Bool {
    if line.block >= 0, case .heading = blocks[line.block].kind { true } else { false }
  }

  /// Whether each part is in one language nearly by itself, and says something.
  private func isPure(_ split: InlineSplit) -> Bool {
    let (first, second) = (self.line(split.first.range), self.line(split.second.range))
    return first.first.total >= 0.9 * first.mass && second.second.total >= 0.9 * second.mass
      && min(first.mass, second.mass) >= 9
  }

  /// Where one language goes over to the other: from behind the last letter of the one to the first letter of
  /// the other.
  private func languageGap(
    in range: Range<Int>
  ) -> (range: Range<Int>, firstLeads: Bool, first: Float, second: Float)? {
    // The difference of what was read of both languages is greatest, or least, at the place that parts them.
    var (firstMass, secondMass): (Float, Float) = (0, 0)
    var best: (most: Float, least: Float) = (0, 0)
    var at: (most: Int, least: Int) = (range.lowerBound, range.lowerBound)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, length) = bytes.scalar(at: offset)
      offset += length
      guard let system = WritingSystem.of(scalar) else { continue }
      if system == first {
        firstMass += system.letterMass
      } else if system == second {
        secondMass += system.letterMass
      } else {
        continue
      }
      let difference = firstMass - secondMass
      if difference > best.most { (best.most, at.most) = (difference, offset) }
      if difference < best.least { (best.least, at.least) = (difference, offset) }
    }
    // Twice the difference at the place, less the difference of the whole, is what stands on its own side.
    let whole = firstMass - secondMass
    let (leading, trailing) = (2 * best.most - whole, whole - 2 * best.least)
    let firstLeads = leading >= trailing
    guard max(leading, trailing) >= 0.75 * (firstMass + secondMass) else { return nil }
    let start = firstLeads ? at.most : at.least
    guard start > range.lowerBound else { return nil }
    var end = start
    while end < range.upperBound {
      let (scalar, length) = bytes.scalar(at: end)
      if let system = WritingSystem.of(scalar), system == first || system == second {
        return (start..<end, firstLeads, firstMass, secondMass)
      }
      end += length
    }
    return nil
  }

  /// Divides a line at its language gap, where a writer would see the border.
  private func parts(
    of range: Range<Int>, around gap: Range<Int>
  ) -> (left: Range<Int>, right: Range<Int>, separator: InlineSplit.Separator, marks: [Range<Int>]) {
    var (bracket, mark, wide): (Range<Int>?, Range<Int>?, Range<Int>?)
    var (firstSpace, lastSpace): (Range<Int>?, Range<Int>?)
    var offset = gap.lowerBound
    while offset < gap.upperBound {
      let (scalar, length) = bytes.scalar(at: offset)
      let place = offset..<offset + length
      switch scalar {
      case 0x28, 0x5B, 0xFF08, 0x3010, 0x3014: bracket = place
      case 0x2F, 0x7C, 0xFF0F, 0xFF5C, 0x2014, 0x2013, 0xB7, 0x2022, 0x3D: if mark == nil { mark = place }
      case 0x09, 0x3000: wide = place
      case 0x20, 0xA0:
        if lastSpace?.upperBound == offset { wide = place }
        if firstSpace == nil { firstSpace = place }
        lastSpace = place
      default: break
      }
      offset += length
    }
    if let bracket, let closing = closingBracket(of: bracket, at: range.upperBound) {
      return (
        range.lowerBound..<bracket.lowerBound, bracket.upperBound..<closing.lowerBound, .brackets,
        [bracket, closing]
      )
    }
    if let mark {
      return (range.lowerBound..<mark.lowerBound, mark.upperBound..<range.upperBound, .mark, [mark])
    }
    if let wide {
      return (range.lowerBound..<wide.lowerBound, wide.upperBound..<range.upperBound, .mark, [])
    }
    // Digits cling to Han characters without a space: `June 2016 2016年6月`.
    let leftIsEastAsian = bytes[gap.lowerBound - 1] >= 0x80
    if let space = leftIsEastAsian ? firstSpace : lastSpace {
      return (range.lowerBound..<space.lowerBound, space.upperBound..<range.upperBound, .none, [])
    }
    let border = closersEnd(in: gap)
    return (range.lowerBound..<border, border..<range.upperBound, .none, [])
  }

  /// The bracket that ends a line and closes the given one.
  private func closingBracket(of bracket: Range<Int>, at end: Int) -> Range<Int>? {
    var start = end - 1
    while start > bracket.upperBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    guard start > bracket.upperBound else { return nil }
    let closings: [UInt32: [UInt32]] = [
      0x28: [0x29, 0xFF09], 0xFF08: [0x29, 0xFF09], 0x5B: [0x5D], 0x3010: [0x3011], 0x3014: [0x3015],
    ]
    let closing = bytes.scalar(at: start).value
    return closings[bytes.scalar(at: bracket.lowerBound).value]?.contains(closing) == true ? start..<end : nil
  }

  /// How far a gap belongs to the text before it: its punctuation, up to the first opening mark.
  private func closersEnd(in gap: Range<Int>) -> Int {
    var offset = gap.lowerBound
    while offset < gap.upperBound {
      let (scalar, length) = bytes.scalar(at: offset)
      switch scalar {
      case 0x21, 0x22, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D, 0x2019, 0x201D, 0x2026, 0x3001, 0x3002,
        0x300B,
        0x300D, 0x300F, 0x3011, 0xFF01, 0xFF09, 0xFF0C, 0xFF1A, 0xFF1B, 0xFF1F:
        offset += length
      default: return offset
      }
    }
    return offset
  }
}
