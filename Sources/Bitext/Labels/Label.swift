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
    /// `首先` `其次` `最后`, `一是` `二是`
    case hanSequence = "han-sequence"
    /// `第三条` `Article 3`
    case article
    /// `第二章` `Chapter II`, `Part 2`, `Section 4`
    case division
    /// `1.` `1．` `1、`, with further numbers `2.1.`
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
    /// Nothing: an item that only the other side numbers.
    case unnumbered
  }

  /// What a label says that it numbers, where it says so: "Book 1" is not "Chapter 1".
  public enum Unit: String, Hashable, Sendable, Codable, CaseIterable {
    /// What both languages call so; ``part`` is a part of a text, and ``title`` one of a code of laws.
    case part, book, volume, title, chapter, section, article, paragraph, subparagraph, item
    /// The same behind a text, and in lists of what is to be done or was reached.
    case annex, step, outcome
  }

  /// How it is written.
  public let style: Style
  /// The number that the label says; nil for a bullet.
  public let value: Int?
  /// The numbers behind the first one: `[1]` of `Article 5-1`, `[1, 3]` of `2.1.3`.
  public let subvalues: [Int]
  /// What it says that it numbers, where it says so.
  public let unit: Unit?
  /// The label with its punctuation and the white space behind it.
  public let span: Span
  /// Whether the label is not one that a writer of the language would use, such as `Four cases,` for `四、`.
  public let isBroken: Bool

  public init(
    style: Style, value: Int?, subvalues: [Int] = [], unit: Unit? = nil, span: Span, isBroken: Bool = false
  ) {
    self.style = style
    self.value = value
    self.subvalues = subvalues
    self.unit = unit
    self.span = span
    self.isBroken = isBroken
  }

  /// All its numbers, the first one first; empty for a bullet.
  public var path: [Int] { value.map { [$0] + subvalues } ?? [] }

  /// The same label with another number, for a label such as `最后` whose place in the list numbers it.
  func numbered(_ value: Int) -> Label {
    Label(style: style, value: value, subvalues: subvalues, unit: unit, span: span, isBroken: isBroken)
  }
}
