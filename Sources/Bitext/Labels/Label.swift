/// The mark that numbers an outcome, an article or an item: `一、`, `（二）`, `3.`, `First,`, `Article 4`.
public struct Label: Hashable, Sendable, Codable {
  /// How the label is written.
  public enum Style: String, Hashable, Sendable, Codable, CaseIterable {
    /// `一、` `十二、`
    case hanComma = "han-comma"
    /// `（一）` `(三)`
    case hanParenthesis = "han-parenthesis"
    /// `第一，` `第三：`
    case hanOrdinal = "han-ordinal"
    /// `首先` `其次` `最后`
    case hanSequence = "han-sequence"
    /// `第三条` `Article 3`
    case article
    /// `第二章` `Chapter II`, `Part 2`, `Section 4`
    case division
    /// `1.` `1．` `1、`
    case digit
    /// `(1)` `（1）` `1)`
    case digitParenthesis = "digit-parenthesis"
    /// `①`
    case circled
    /// `I.` `IV.`
    case roman
    /// `(i)` `(iv)`
    case romanParenthesis = "roman-parenthesis"
    /// `A.` `a.`
    case letter
    /// `(a)` `(A)`
    case letterParenthesis = "letter-parenthesis"
    /// `First,` `Secondly,`
    case ordinalWord = "ordinal-word"
    /// `Four,` and what a machine makes of `四、` before a noun: `Four cases,`
    case cardinalWord = "cardinal-word"
    /// `•` `-` `—` `*`
    case bullet
  }

  public let style: Style
  /// The number that the label says; nil for a bullet.
  public let value: Int?
  public let span: Span
  /// Whether the label is not one that a writer of the language would use, such as `Four cases,` for `四、`.
  public let isBroken: Bool

  public init(style: Style, value: Int?, span: Span, isBroken: Bool = false) {
    self.style = style
    self.value = value
    self.span = span
    self.isBroken = isBroken
  }
}
