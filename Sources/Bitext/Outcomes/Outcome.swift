/// One numbered result of a release, on both sides.
public struct Outcome: Hashable, Sendable, Codable {
  /// The outcome as one side states it.
  public struct Statement: Hashable, Sendable, Codable {
    /// What numbers it.
    public let label: Label
    /// What the outcome is called: the text behind the label to the end of its first sentence, or the whole
    /// line where the label heads a line of its own.
    public let heading: Span
    /// The text that states it, behind the heading; empty where the heading is all.
    public let body: [Span]
    /// The paragraphs of the side that the outcome fills.
    public let paragraphs: Range<Int>
    /// Parties, dates, deadlines, amounts and verbs of commitment in its own text, in order; those of the items
    /// below it are theirs.
    public let mentions: [Mention]

    public init(
      label: Label, heading: Span, body: [Span], paragraphs: Range<Int>, mentions: [Mention] = []
    ) {
      self.label = label
      self.heading = heading
      self.body = body
      self.paragraphs = paragraphs
      self.mentions = mentions
    }
  }

  /// The number that the source gives it, or the target where the source lacks it; nil for bullets.
  public let number: Int?
  /// The depth of nesting: 0 for an outcome of the release, 1 for an item of it, and so on.
  public let level: Int
  /// The index of the outcome that this one is an item of, in the report's list.
  public let parent: Int?
  /// What each side says; nil on a side that lacks the outcome.
  public let source: Statement?
  /// What the target says; nil where it lacks the outcome.
  public let target: Statement?

  public init(number: Int?, level: Int, parent: Int?, source: Statement?, target: Statement?) {
    precondition(source != nil || target != nil, "an outcome that neither side states")
    self.number = number
    self.level = level
    self.parent = parent
    self.source = source
    self.target = target
  }

  /// What one side says.
  public subscript(side: Side) -> Statement? { side == .source ? source : target }
}

/// A number of outcomes that the text itself declares, as in `达成七成果` or `49 outcomes`.
public struct DeclaredCount: Hashable, Sendable, Codable {
  /// The side that declares it.
  public let side: Side
  /// Where it stands.
  public let span: Span
  /// The number that is declared.
  public let value: Int
  /// How many outcomes of the top level the side has.
  public let counted: Int

  public init(side: Side, span: Span, value: Int, counted: Int) {
    self.side = side
    self.span = span
    self.value = value
    self.counted = counted
  }
}
